"""The red thread as a matrix: rows serve, columns are served, a mark says that they are linked."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import FieldPath, number_at, title_of
from smm_desk.desk.labels import plain_tip, shortened
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, Texts, message

AnyIndex = QModelIndex | QPersistentModelIndex
MAIN_MARK, FURTHER_MARK = "●", "○"
_TITLE_LIMIT = 34


class MatrixModel(QAbstractTableModel):
    """The links between two stations of the red thread."""

    def __init__(self, workbench: Workbench, texts: Texts) -> None:
        super().__init__()
        self._workbench = workbench
        self._texts = texts
        self.lower: tuple[FieldPath, ...] = ()
        self.upper: tuple[FieldPath, ...] = ()
        self._marks: dict[tuple[FieldPath, FieldPath], bool] = {}

    def show_pair(self, lower: str, upper: str) -> None:
        """Show the links between two stations as they are now."""
        thread = self._workbench.red_thread
        self.beginResetModel()
        self.lower, self.upper = thread.parts[lower], thread.parts[upper]
        self._marks = {(strand.lower, strand.upper): strand.is_main for strand in thread.strands}
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        """Return how many parts serve."""
        return 0 if parent.isValid() else len(self.lower)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        """Return how many parts are served."""
        return 0 if parent.isValid() else len(self.upper)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the mark of a cell, and what a screen reader says of it."""
        if not index.isValid():
            return None
        lower, upper = self.lower[index.row()], self.upper[index.column()]
        is_main = self._marks.get((lower, upper))
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if is_main is None else MAIN_MARK if is_main else FURTHER_MARK
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = N_("not linked") if is_main is None else N_("linked")
            said = message(
                N_("{lower} with {upper}: {state}"),
                lower=self._named(lower),
                upper=self._named(upper),
                state=message(state),
            )
            return self._texts(said)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return number and title of a part."""
        parts = self.upper if orientation == Qt.Orientation.Horizontal else self.lower
        if not 0 <= section < len(parts):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shortened(self._named(parts[section]), _TITLE_LIMIT)
        return plain_tip(self._named(parts[section])) if role == Qt.ItemDataRole.ToolTipRole else None

    def _named(self, part: FieldPath) -> str:
        concept = self._workbench.concept
        title = title_of(concept, part.section, part.part) or self._texts(SECTIONS[part.section].one)
        return f"{number_at(concept, part)} {title}"


class MatrixView(QTableView):
    """The matrix; a click, Space or Return links two parts or takes their link away.

    `link_requested` carries the two parts.
    """

    link_requested = Signal(object, object)

    def __init__(self, workbench: Workbench, texts: Texts) -> None:
        super().__init__()
        self.matrix = MatrixModel(workbench, texts)
        self.setModel(self.matrix)
        self.setAccessibleName(texts(N_("Links as a table")))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(True)
        self.horizontalHeader().setDefaultSectionSize(130)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        )
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.clicked.connect(self._toggle)

    def show_pair(self, lower: str, upper: str) -> None:
        """Show the links between two stations; the cell with the keyboard stays the same."""
        here = self.currentIndex()
        row, column = here.row(), here.column()
        self.matrix.show_pair(lower, upper)
        if self.matrix.rowCount() and self.matrix.columnCount():
            row, column = (
                min(max(0, row), self.matrix.rowCount() - 1),
                min(max(0, column), self.matrix.columnCount() - 1),
            )
            self.setCurrentIndex(self.matrix.index(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Link with Space or Return."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            self.link_requested.emit(self.matrix.lower[index.row()], self.matrix.upper[index.column()])
