"""Rows of a table before they become parts of a list: what each column holds, and what cannot be taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Field, Kind
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.tables import (
    Row,
    RowReader,
    TakenRows,
    Unclear,
    columns_by_heading,
    columns_by_position,
    fields_in,
)
from smm_desk.desk.chooser import Chooser
from smm_desk.desk.labels import label, shortened
from smm_desk.i18n import N_, Message, Texts, message, plural_message

_SHOWN_ROWS = 100
_COLUMN_PX = 170
_NAMED_FAULTS = 200


class RowsDialog(QDialog):
    """Shows the rows, lets each column be given to a field, and names every cell that its field cannot take.

    Nothing of the concept changes here; `taken` holds what the rows become.
    """

    def __init__(
        self,
        concept: Concept,
        section: str,
        rows: Sequence[Row],
        speakers: Sequence[Texts],
        new_id: Callable[[], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._section, self._rows, self._texts = section, rows, speakers[0]
        self._reader = RowReader(concept, section, speakers, new_id)
        self._title = next(f for f in fields_in(section) if f.key == SECTIONS[section].title_field)
        by_heading = columns_by_heading(section, rows[0], speakers)
        columns = by_heading or columns_by_position(section, len(rows[0]))
        self.taken = TakenRows((), (), 0)
        self.setWindowTitle(self._texts(N_("Take rows of a table")))
        self.resize(920, 620)
        self._headings = QCheckBox(self._texts(N_("The first row holds headings")))
        self._headings.setChecked(by_heading is not None)
        self._updates = QCheckBox()
        self._table = self._make_table()
        self._choosers = self._make_choosers(columns)
        self._said = label("", wraps=True)
        self._faults = QListWidget()
        self._faults.setAccessibleName(self._texts(N_("Cells that cannot be taken")))
        self._faults.setMaximumHeight(120)
        self._faults.setWordWrap(True)
        self._lay_out()
        self._updates.setChecked(self._read(updates=True).clashes > 0)
        self._headings.toggled.connect(self._show)
        self._updates.toggled.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        section = message(SECTIONS[self._section].many)
        intro = message(
            N_("These rows go into “{section}”. Above each column stands which field it is for."),
            section=section,
        )
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(label(self._texts(intro), "muted", wraps=True))
        column.addWidget(self._table, 1)
        column.addWidget(self._headings)
        column.addWidget(self._updates)
        column.addWidget(self._said)
        column.addWidget(self._faults)
        box = QDialogButtonBox()
        self._accept = box.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self._texts(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column.addWidget(box)

    def _make_table(self) -> QTableWidget:
        shown = self._rows[:_SHOWN_ROWS]
        table = QTableWidget(len(shown) + 1, len(shown[0]))
        table.setAccessibleName(self._texts(N_("Rows of the table")))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        for number, row in enumerate(shown, 1):
            for place, cell in enumerate(row):
                table.setItem(number, place, QTableWidgetItem(shortened(cell, 60)))
        for place in range(len(shown[0])):
            table.setColumnWidth(place, _COLUMN_PX)
        table.setRowHeight(0, 40)
        return table

    def _make_choosers(self, columns: Sequence[Field | None]) -> list[Chooser]:
        choosers = []
        for place, chosen in enumerate(columns):
            chooser = Chooser()
            said = message(N_("Field of column {number}"), number=place + 1)
            chooser.setAccessibleName(self._texts(said))
            chooser.addItem(self._texts(N_("– leave out –")), "")
            for field in fields_in(self._section):
                chooser.addItem(self._texts(field.label), field.key)
            chooser.setCurrentIndex(max(0, chooser.findData(chosen.key if chosen else "")))
            chooser.currentIndexChanged.connect(self._show)
            self._table.setCellWidget(0, place, chooser)
            choosers.append(chooser)
        return choosers

    def _columns(self) -> list[Field | None]:
        fields = {field.key: field for field in fields_in(self._section)}
        return [fields.get(chooser.currentData()) for chooser in self._choosers]

    def _read(self, *, updates: bool) -> TakenRows:
        rows = self._rows[1:] if self._headings.isChecked() else self._rows
        return self._reader.take(rows, self._columns(), updates=updates)

    @Slot()
    def _show(self) -> None:
        """Read the rows as the columns say now, and tell what becomes of them."""
        self.taken = taken = self._read(updates=self._updates.isChecked())
        texts, trouble = self._texts, self._trouble()
        count = plural_message("Take {count} entry", "Take {count} entries", len(taken.parts))
        self._accept.setText(texts(count))
        self._accept.setEnabled(trouble is None and bool(taken.parts))
        same = plural_message(
            "Change the entry that is there under the same title ({count})",
            "Change the entries that are there under the same title ({count})",
            taken.clashes,
        )
        self._updates.setText(texts(same))
        self._updates.setVisible(taken.clashes > 0)
        lost = plural_message(
            "{count} cell cannot be taken and stays empty:",
            "{count} cells cannot be taken and stay empty:",
            len(taken.unclear),
        )
        said = trouble or (lost if taken.unclear else message(N_("Every cell can be taken.")))
        self._said.setText(texts(said))
        self._faults.clear()
        self._faults.setVisible(bool(taken.unclear) and trouble is None)
        for unclear in taken.unclear[:_NAMED_FAULTS]:
            self._faults.addItem(texts(self._fault(unclear)))
        for number in range(1, self._table.rowCount()):
            self._mark_heading(number, number == 1 and self._headings.isChecked())

    def _mark_heading(self, row: int, is_heading: bool) -> None:
        for place in range(self._table.columnCount()):
            item = self._table.item(row, place)
            if item is not None and item.font().bold() != is_heading:
                font = item.font()
                font.setBold(is_heading)
                item.setFont(font)

    def _trouble(self) -> Message | None:
        chosen = [field.key for field in self._columns() if field is not None]
        if self._title.key not in chosen:
            return message(N_("Say which column holds “{field}”."), field=message(self._title.label))
        twice = next((key for key in chosen if chosen.count(key) > 1), None)
        if twice is not None:
            field = next(f for f in fields_in(self._section) if f.key == twice)
            return message(N_("“{field}” is chosen for two columns."), field=message(field.label))
        return None

    def _fault(self, unclear: Unclear) -> Message:
        row = unclear.row + (2 if self._headings.isChecked() else 1)
        field, text = unclear.field, shortened(unclear.text, 60)
        if field.kind is Kind.CHOICE:
            words = N_("Row {row}, “{field}”: “{text}” is none of the choices.")
        else:
            words = N_("Row {row}, “{field}”: there is nothing in the concept with the title “{text}”.")
        return message(words, row=row, field=message(field.label), text=text)

    def showEvent(self, event: object) -> None:
        """Begin at the first column."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._choosers[0].setFocus(Qt.FocusReason.OtherFocusReason)
