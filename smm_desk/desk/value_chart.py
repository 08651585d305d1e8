"""The values of a goal over time as a line, with its target and its baseline."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desk.advice.progress import Progress, curve_of
from smm_desk.advice.progress_words import counted
from smm_desk.desk.palette import Colours
from smm_desk.i18n import N_, Texts, message

_HEIGHT_PX, _NUMBERS_PX, _FOOT_PX, _TOP_PX, _DOT_PX = 128, 190, 20, 12, 3.5
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class ValueChart(QWidget):
    """Draws one goal; every number stands beside its line in words."""

    def __init__(self, progress: Progress, texts: Texts, colours: Colours) -> None:
        super().__init__()
        self._progress, self._texts, self._colours = progress, texts, colours
        self._curve = curve_of(progress)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        values = (f"{texts.day(day)}: {counted(progress, value, texts)}" for day, value in progress.values)
        self.setAccessibleName("; ".join(values))

    def sizeHint(self) -> QSize:
        """Return a size at which the line can be read."""
        return QSize(420, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Return the least width."""
        return QSize(260, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw target and baseline, the line with its dots, and the days below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(8, _TOP_PX, self.width() - _NUMBERS_PX, self.height() - _FOOT_PX - 2 * _TOP_PX)
        goal, curve, colours = self._progress.goal, self._curve, self._colours
        taken: list[float] = []
        for height, words, value, tone in (
            (curve.target, N_("Target {value}"), goal.target, colours.text),
            (curve.baseline, N_("Baseline {value}"), goal.baseline, colours.muted),
        ):
            if height is not None:
                said = self._texts(message(words, value=counted(self._progress, value, self._texts)))
                y = room.bottom() - height * room.height()
                painter.setPen(QPen(QColor(tone), 1.2, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
                self._write(painter, said, y, room.right(), taken, tone)
        self._draw_line(painter, room)
        last = counted(self._progress, self._progress.last, self._texts)
        y = room.bottom() - curve.points[-1][1] * room.height()
        self._write(painter, last, y, room.right(), taken, colours.accent_text)
        self._draw_days(painter, room)
        painter.end()

    def _write(
        self, painter: QPainter, words: str, y: float, left: float, taken: list[float], tone: str
    ) -> None:
        """Write words beside a line, below those that stand there already."""
        high = painter.fontMetrics().height()
        while any(abs(y - other) < high for other in taken):
            y += 2
        taken.append(y)
        painter.setPen(QColor(tone))
        place = QRectF(left + 10, y - high / 2, _NUMBERS_PX - 18, high)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, _LEFT, shown)

    def _draw_line(self, painter: QPainter, room: QRectF) -> None:
        points = [
            QPointF(room.left() + x * room.width(), room.bottom() - y * room.height())
            for x, y in self._curve.points
        ]
        painter.setPen(QPen(QColor(self._colours.accent), 2))
        painter.drawPolyline(points)
        for point, is_broken in zip(points, self._curve.is_broken, strict=True):
            tone = QColor(self._colours.warning if is_broken else self._colours.accent)
            painter.setPen(QPen(tone, 2))
            painter.setBrush(QColor(self._colours.surface) if is_broken else tone)
            size = _DOT_PX + is_broken * 1.5
            painter.drawEllipse(point, size, size)

    def _draw_days(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(QColor(self._colours.muted))
        foot = QRectF(room.left(), self.height() - _FOOT_PX, room.width(), _FOOT_PX)
        first, last = self._progress.values[0][0], self._progress.values[-1][0]
        if first == last:
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, self._texts.day(first))
            return
        painter.drawText(foot, _LEFT, self._texts.day(first))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(foot, right, self._texts.day(last))
