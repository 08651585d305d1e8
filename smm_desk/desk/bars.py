"""A few bars with their names and values, such as hours by channel; every number stands there in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desk.desk.palette import Colours

_ROW_PX, _BAR_PX, _NAME_SHARE, _VALUE_PX = 26, 12, 0.3, 110


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its name, the lengths of its pieces one behind the other, and its value in words."""

    name: str
    pieces: tuple[float, ...]
    value: str


class Bars(QWidget):
    """Draws bars to one scale; `limit` is a length marked by a line on the first of them."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._bars: tuple[Bar, ...] = ()
        self._limit: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar], limit: float | None = None) -> None:
        """Show other bars."""
        if tuple(bars) == self._bars and limit == self._limit:
            return
        self._bars, self._limit = tuple(bars), limit
        self.setAccessibleName("; ".join(f"{bar.name}: {bar.value}" for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that the bars need."""
        return QSize(360, _ROW_PX * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which names and values can be read."""
        return QSize(240, _ROW_PX * len(self._bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw names at the left, bars in the middle, values at the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = self.width() * _NAME_SHARE
        room = max(1.0, self.width() - names - _VALUE_PX)
        longest = max([sum(bar.pieces) for bar in self._bars] + [self._limit or 0.0, 1e-9])
        tones = (self._colours.accent, self._colours.warning_line, self._colours.field_line)
        for row, bar in enumerate(self._bars):
            top = row * _ROW_PX
            painter.setPen(QColor(self._colours.text))
            place = QRectF(0, top, names - 10, _ROW_PX)
            name = painter.fontMetrics().elidedText(bar.name, Qt.TextElideMode.ElideRight, int(place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            left = names
            painter.setPen(Qt.PenStyle.NoPen)
            for piece, tone in zip(bar.pieces, tones, strict=False):
                length = room * piece / longest
                painter.setBrush(QColor(tone))
                painter.drawRect(QRectF(left, top + (_ROW_PX - _BAR_PX) / 2, length, _BAR_PX))
                left += length
            painter.setPen(QColor(self._colours.muted))
            value = QRectF(self.width() - _VALUE_PX + 8, top, _VALUE_PX - 8, _ROW_PX)
            painter.drawText(value, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, bar.value)
        if self._limit is not None:
            x = names + room * self._limit / longest
            painter.setPen(QPen(QColor(self._colours.text), 1.4, Qt.PenStyle.DashLine))
            painter.drawLine(int(x), 2, int(x), _ROW_PX - 2)
        painter.end()
