"""Draws a concept of the start page as a card."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from smm_desk.desk.palette import Colours
from smm_desk.desk.start_model import Role

CARD_HEIGHT_PX = 96
_GAP = 14
_PADDING = 16


class ConceptDelegate(QStyledItemDelegate):
    """Name and day of the last change above, trade and place below, open notes at the foot."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self.card_width = 420

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a card with the gap around it."""
        return QSize(self.card_width, CARD_HEIGHT_PX + _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the card."""
        from PySide6.QtWidgets import QStyle  # its many enumerations take long; no card is drawn at first

        colours = self._colours
        box = option.rect.adjusted(1, 1, -_GAP, -_GAP)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_keyboard = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        line = colours.accent if chosen else colours.field_line if over else colours.line
        painter.setPen(QPen(QColor(line), 2 if has_keyboard else 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(box, 9, 9)
        self._write(
            painter, box.adjusted(_PADDING, _PADDING - 2, -_PADDING, -_PADDING + 2), option.font, index
        )
        painter.restore()

    def _write(
        self, painter: QPainter, inside: QRect, font: QFont, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = self._colours
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        height = QFontMetrics(font).height()
        changed = str(index.data(Role.CHANGED) or "")
        changed_width = QFontMetrics(font).horizontalAdvance(changed) + 12
        head = QRect(inside.left(), inside.top(), inside.width(), height + 2)
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        name = QFontMetrics(bold).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, head.width() - changed_width
        )
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        painter.drawText(head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, changed)
        below = head.translated(0, height + 5)
        subtitle = QFontMetrics(font).elidedText(
            str(index.data(Role.SUBTITLE) or ""), Qt.TextElideMode.ElideRight, below.width()
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, subtitle)
        foot = QRect(inside.left(), inside.bottom() - height, inside.width(), height + 2)
        painter.drawText(
            foot,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            str(index.data(Role.NOTES) or ""),
        )
