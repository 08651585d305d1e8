"""The red thread in the window: the picture, the matrix, and where the thread is torn."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from smm_desk.advice.linking import pairs, toggle_link
from smm_desk.advice.red_thread import Hole, HoleKind
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import FieldPath, number_at, title_of
from smm_desk.desk.chooser import Chooser
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.labels import button, label, shortened
from smm_desk.desk.thread_matrix import MatrixView
from smm_desk.desk.thread_view import ThreadView
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, Message, message, plural_message

HOLES = {
    HoleKind.SERVES_NOTHING: N_("{part} “{title}” serves nothing yet"),
    HoleKind.NOTHING_SERVES: N_("Nothing serves {part} “{title}” yet"),
}
_HOLES_HEIGHT_PX = 120


def hole_words(workbench: Workbench, hole: Hole) -> Message:
    """Return what a torn place of the thread is called."""
    section = SECTIONS[hole.part.section]
    title = shortened(title_of(workbench.concept, section.key, hole.part.part)) or "…"
    return message(HOLES[hole.kind], part=message(section.one), title=title)


class ThreadPane(QWidget):
    """Shows the red thread and lets it be linked; `place_requested` carries the path to go to."""

    place_requested = Signal(object)

    def __init__(self, workbench: Workbench, context: EditorContext) -> None:
        super().__init__()
        self._workbench = workbench
        self._texts = texts = context.texts
        self.picture = ThreadView(workbench, context)
        self.picture.chosen.connect(self.place_requested)
        self.picture.link_requested.connect(self._on_link_requested)
        self.picture.current_changed.connect(self._show_state)
        self.matrix = MatrixView(workbench, texts)
        self.matrix.link_requested.connect(self._on_link_requested)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.picture)
        self._stack.addWidget(self.matrix)
        self._state = label("", "muted", wraps=True)
        self._torn = label("", "label", wraps=True)
        self._holes = QListWidget()
        self._holes.setAccessibleName(texts(N_("Where the red thread is torn")))
        self._holes.setMaximumHeight(_HOLES_HEIGHT_PX)
        self._holes.setSpacing(2)
        self._holes.setUniformItemSizes(True)
        self._holes.itemActivated.connect(self._on_holes_item_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 16, 12)
        column.setSpacing(8)
        column.addLayout(self._tools())
        column.addWidget(self._state)
        column.addWidget(self._stack, 1)
        column.addWidget(self._torn)
        column.addWidget(self._holes)

    def _tools(self) -> QHBoxLayout:
        texts, row = self._texts, QHBoxLayout()
        row.setSpacing(6)
        self._chooser = Chooser()
        self._chooser.setAccessibleName(texts(N_("How the red thread is shown")))
        self._chooser.addItem(texts(N_("Picture")), None)
        for lower, upper in pairs():
            many = [message(SECTIONS[station].many) for station in (lower, upper)]
            named = message(N_("Table: {lower} and {upper}"), lower=many[0], upper=many[1])
            self._chooser.addItem(texts(named), (lower, upper))
        self._chooser.activated.connect(self._on_chooser_activated)
        row.addWidget(self._chooser)
        row.addStretch(1)
        self._zooms = []
        for words, name, do in (
            ("−", N_("Smaller"), self.picture.zoom_out),
            ("+", N_("Larger"), self.picture.zoom_in),
            (texts(N_("Whole width")), N_("Whole width"), self.picture.fit),
        ):
            press = button(words)
            press.setAccessibleName(texts(name))
            press.setToolTip(texts(name))
            press.clicked.connect(do)
            row.addWidget(press)
            self._zooms.append(press)
        return row

    def refresh(self) -> None:
        """Show the thread as it is now."""
        self.picture.refresh()
        self._show_matrix()
        holes = self._workbench.red_thread.holes
        said = plural_message(
            "The thread is torn at {count} place:", "The thread is torn at {count} places:", len(holes)
        )
        self._torn.setText(self._texts(said if holes else N_("The red thread holds from end to end.")))
        self._holes.setVisible(bool(holes))
        self._holes.clear()
        for hole in holes:
            words = self._texts(hole_words(self._workbench, hole))
            item = QListWidgetItem(f"{number_at(self._workbench.concept, hole.part)}  {words}")
            item.setData(Qt.ItemDataRole.UserRole, hole.field or hole.part)
            self._holes.addItem(item)
        self._show_state()

    def focus_first(self) -> None:
        """Put the keyboard on the picture, or on the matrix when that is shown."""
        shown = self.picture if self._chooser.currentData() is None else self.matrix
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_state(self) -> None:
        """Say what the part with the keyboard serves, or what to do while linking."""
        linking = self.picture.linking
        if self._stack.currentWidget() is self.matrix:
            words = N_("A click, Space or Return links two parts, or takes their link away.")
            self._state.setText(self._texts(words))
        elif linking is not None:
            title = shortened(title_of(self._workbench.concept, linking.section, linking.part)) or "…"
            said = N_("Link “{title}”: go to the other part and press Return. Esc leaves it be.")
            self._state.setText(self._texts(message(said, title=title)))
        elif self.picture.current is None:
            self._state.setText(self._texts(N_("Nothing to show yet: write a vision or add a thrust.")))
        else:
            how = self._texts(N_("Return opens, L links, or pull one box onto another."))
            self._state.setText(f"{self.picture.spoken(self.picture.current)}. {how}")

    def _show_matrix(self) -> None:
        pair = self._chooser.currentData()
        if pair is not None:
            self.matrix.show_pair(*pair)

    @Slot(int)
    def _on_chooser_activated(self, _index: int) -> None:
        pair = self._chooser.currentData()
        self._stack.setCurrentWidget(self.picture if pair is None else self.matrix)
        for press in self._zooms:
            press.setEnabled(pair is None)
        self._show_matrix()
        self._show_state()

    @Slot(object, object)
    def _on_link_requested(self, one: FieldPath, other: FieldPath) -> None:
        edit = toggle_link(self._workbench.concept, one, other)
        if edit is not None:
            self._workbench.seal()
            self._workbench.apply(edit)
            self._workbench.seal()

    @Slot(QListWidgetItem)
    def _on_holes_item_activated(self, item: QListWidgetItem) -> None:
        self.place_requested.emit(item.data(Qt.ItemDataRole.UserRole))
