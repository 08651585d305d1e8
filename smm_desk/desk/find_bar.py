"""Find in the concept: a line to type into and the places where the words stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from smm_desk.concept.paths import field_paths, number_at, spec_at
from smm_desk.concept.search import MOST_OCCURRENCES, Occurrence, occurrences
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.labels import icon_button, label
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, message, plural_message

_ROWS_SHOWN = 8


class FindBar(QFrame):
    """Lists where words stand.

    `occurrence_chosen` carries the one to go to, `closed` gives the keyboard back.
    """

    occurrence_chosen = Signal(object)
    closed = Signal()

    def __init__(self, workbench: Workbench, context: EditorContext) -> None:
        super().__init__()
        self._workbench = workbench
        self._texts = context.texts
        self._searched = workbench.concept
        self.setObjectName("findbar")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 10, 18, 10)
        row = QHBoxLayout()
        self._line = QLineEdit()
        self._line.setPlaceholderText(self._texts(N_("Find in this concept")))
        self._line.setAccessibleName(self._line.placeholderText())
        self._line.setClearButtonEnabled(True)
        self._line.setMaximumWidth(420)
        self._line.textChanged.connect(self.search)
        self._line.installEventFilter(self)
        self._count = label("", "muted")
        close = icon_button(context.icon("close"), self._texts(N_("Close")), "Esc")
        close.clicked.connect(self.close_bar)
        row.addWidget(self._line, 1)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        self._list = QListWidget()
        self._list.setObjectName("found")
        self._list.setAccessibleName(self._texts(N_("Places found")))
        self._list.itemActivated.connect(self._on_list_item_activated)
        self._list.itemClicked.connect(self._on_list_item_activated)
        self._list.installEventFilter(self)
        column.addWidget(self._list)
        self._list.hide()
        self.hide()

    def open_bar(self) -> None:
        """Show the bar with the keyboard in its line."""
        self.show()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        self.search()

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    @Slot()
    def search(self) -> None:
        """List the places where the words of the line stand now."""
        words = self._line.text()
        self._searched = self._workbench.concept
        found = occurrences(self._searched, words)
        self._list.clear()
        for occurrence in found:
            item = QListWidgetItem(self._row(occurrence))
            item.setData(Qt.ItemDataRole.UserRole, occurrence)
            self._list.addItem(item)
        self._list.setVisible(bool(found))
        if found:
            self._list.setCurrentRow(0)
            rows = min(_ROWS_SHOWN, len(found))
            self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + 6)
        self._count.setText(self._counted(len(found)) if words.strip() else "")

    def _counted(self, count: int) -> str:
        if count == 0:
            return self._texts(N_("Not found"))
        if count == MOST_OCCURRENCES:
            return self._texts(message(N_("more than {count} places"), count=count))
        return self._texts(plural_message("{count} place", "{count} places", count))

    def _row(self, occurrence: Occurrence) -> str:
        number = number_at(self._workbench.concept, occurrence.path)
        name = self._texts(spec_at(occurrence.path).field.label)
        around = " ".join(f"{occurrence.before}{occurrence.found}{occurrence.after}".split())
        return f"{number}  {name}:  … {around} …"

    @Slot(QListWidgetItem)
    def _on_list_item_activated(self, item: QListWidgetItem) -> None:
        self._list.setCurrentItem(item)
        self.step(0)

    def step(self, places: int) -> None:
        """Go to the next place (1) or the one before (-1), around the ends; what was written since counts."""
        if not self._list.count():
            return
        row = self._list.currentRow() + places
        if self._searched is not self._workbench.concept:
            row = self._row_after_writing(places)
        if self._list.count():
            self._list.setCurrentRow(row % self._list.count())
            self.occurrence_chosen.emit(self._list.currentItem().data(Qt.ItemDataRole.UserRole))

    def _row_after_writing(self, places: int) -> int:
        """Look for the words again and return the row to go to, seen from the place that was chosen last."""
        chosen, row, count = (
            self._occurrence(self._list.currentRow()),
            self._list.currentRow(),
            self._list.count(),
        )
        self.search()
        if self._list.count() == count:
            return row + places
        order = {path: number for number, path in enumerate(field_paths(self._workbench.concept))}
        here = (order.get(chosen.path, -1), chosen.start)
        found = [self._occurrence(row) for row in range(self._list.count())]
        before = sum((order[occurrence.path], occurrence.start) < here for occurrence in found)
        return before - 1 if places < 0 else before

    def _occurrence(self, row: int) -> Occurrence:
        occurrence: Occurrence = self._list.item(row).data(Qt.ItemDataRole.UserRole)
        return occurrence

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys choose in the list while the line is being typed into."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if watched is self._line and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._list.count():
                row = self._list.currentRow() + (1 if key == Qt.Key.Key_Down else -1)
                self._list.setCurrentRow(row % self._list.count())
                return True
            if watched is self._line and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(0)
                return True
        return super().eventFilter(watched, event)
