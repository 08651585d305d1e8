"""The heat map: channels down, audiences across, in each cell a share and what it rests on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from smm_desk.advice.reach import Reach
from smm_desk.advice.reach_words import explanation, letters, number_words, short_words
from smm_desk.desk.labels import plain_tip, shortened
from smm_desk.desk.palette import Colours
from smm_desk.i18n import N_, Texts
from smm_desk.knowledge.usage import Series

AnyIndex = QModelIndex | QPersistentModelIndex
Rows = tuple[tuple[Reach, ...], ...]

STRONGEST = 0.42
"""How much of the accent colour lies in a cell of 100 %; more would make its number hard to read."""

_NAME_LIMIT = 40
_LEAST_COLUMN_PX = 112
_CHANNELS_PX = 150


class ReachModel(QAbstractTableModel):
    """The reach of every audience on every channel."""

    def __init__(self, texts: Texts, colours: Colours) -> None:
        super().__init__()
        self._texts = texts
        self._colours = colours
        self.rows: Rows = ()
        self._channels: tuple[str, ...] = ()
        self._audiences: tuple[str, ...] = ()
        self._letters: Mapping[Series, str] = {}

    def show_rows(self, rows: Rows, channels: tuple[str, ...], audiences: tuple[str, ...]) -> None:
        """Show these reaches under the names of their channels and audiences."""
        self.beginResetModel()
        self.rows, self._channels, self._audiences = rows, channels, audiences
        self._letters = letters(reach for row in rows for reach in row)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        """Return how many channels there are."""
        return 0 if parent.isValid() else len(self._channels)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        """Return how many audiences there are."""
        return 0 if parent.isValid() else len(self._audiences)

    def reach_at(self, index: AnyIndex) -> Reach:
        """Return what a cell shows."""
        return self.rows[index.row()][index.column()]

    def name_at(self, index: AnyIndex) -> str:
        """Return channel and audience of a cell."""
        return f"{self._channels[index.row()]} – {self._audiences[index.column()]}"

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return number, colour and spoken words of a cell."""
        if not index.isValid():
            return None
        reach = self.reach_at(index)
        if role in (Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.ForegroundRole):
            return self._brush(reach, is_ground=role == Qt.ItemDataRole.BackgroundRole)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return self._said(index, reach, role)

    def _said(self, index: AnyIndex, reach: Reach, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(filter(None, self._words(reach)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.name_at(index)}: {', '.join(filter(None, self._words(reach)))}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " ".join(explanation(reach, self._texts))
        return None

    def _brush(self, reach: Reach, *, is_ground: bool) -> QBrush | None:
        if reach.percent is None:
            return None if is_ground else QBrush(QColor(self._colours.muted))
        if not is_ground:
            return None
        share = float(reach.percent) / 100 * STRONGEST
        return QBrush(blended(self._colours.surface, self._colours.accent, share))

    def _words(self, reach: Reach) -> tuple[str, str]:
        letter = self._letters.get(reach.estimate.series, "") if reach.estimate and not reach.own else ""
        return number_words(reach, self._texts), short_words(reach, letter, self._texts)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of an audience or a channel."""
        names = self._audiences if orientation == Qt.Orientation.Horizontal else self._channels
        if not 0 <= section < len(names):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shortened(names[section], _NAME_LIMIT)
        return plain_tip(names[section]) if role == Qt.ItemDataRole.ToolTipRole else None


class FramedCell(QStyledItemDelegate):
    """Draws a frame around the cell that is explained, and leaves its colour as it is."""

    def __init__(self, view: ReachView, colours: Colours) -> None:
        super().__init__(view)
        self._view = view
        self._colours = colours

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the cell, then the frame: strong when the keyboard is here."""
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if index != self._view.currentIndex():
            return
        width = 2 if self._view.hasFocus() else 1
        painter.save()
        painter.setPen(QPen(QColor(self._colours.accent_text), width))
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()


class ReachView(QTableView):
    """The map as a table as high as its rows; the arrow keys go from cell to cell, Tab leaves it.

    `cell_chosen` carries the index of the cell to explain.
    """

    cell_chosen = Signal(object)

    def __init__(self, texts: Texts, colours: Colours) -> None:
        super().__init__()
        self.map = ReachModel(texts, colours)
        self.setModel(self.map)
        self.setItemDelegate(FramedCell(self, colours))
        self.setAccessibleName(texts(N_("Reach of the channels in the audiences")))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setMinimumSectionSize(_LEAST_COLUMN_PX)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        )
        down.setFixedWidth(_CHANNELS_PX)
        for header in (across, down):
            header.setSectionsClickable(False)

    def show_rows(self, rows: Rows, channels: tuple[str, ...], audiences: tuple[str, ...]) -> None:
        """Show other reaches; the cell that was explained stays the same where there still is one."""
        here = self.currentIndex()
        row, column = max(0, here.row()), max(0, here.column())
        self.map.show_rows(rows, channels, audiences)
        line = self.fontMetrics().lineSpacing()
        self.verticalHeader().setDefaultSectionSize(2 * line + 14)
        self.horizontalHeader().setFixedHeight(3 * line + 12)
        self.setFixedHeight(self._wished_height())
        if rows and audiences:
            index = self.map.index(min(row, len(channels) - 1), min(column, len(audiences) - 1))
            self.setCurrentIndex(index)
            self.cell_chosen.emit(index)

    def _wished_height(self) -> int:
        rows = self.map.rowCount() * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar().sizeHint().height() if self._is_too_wide() else 0
        return self.horizontalHeader().height() + rows + 2 * self.frameWidth() + bar

    def _is_too_wide(self) -> bool:
        return self.map.columnCount() * _LEAST_COLUMN_PX > self.viewport().width()

    def sizeHint(self) -> QSize:
        """Return a small width, so that the page decides."""
        return QSize(200, self._wished_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the scroll bar when the columns no longer fit."""
        super().resizeEvent(event)
        if self.height() != self._wished_height():
            self.setFixedHeight(self._wished_height())

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Have the cell explained that the keyboard or the mouse has come to."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.cell_chosen.emit(current)


def blended(ground: str, colour: str, share: float) -> QColor:
    """Return a colour with so much of another laid over it."""
    below, above = QColor(ground), QColor(colour)
    return QColor(
        round(below.red() + (above.red() - below.red()) * share),
        round(below.green() + (above.green() - below.green()) * share),
        round(below.blue() + (above.blue() - below.blue()) * share),
    )
