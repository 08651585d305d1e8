"""Draws the picture of the red thread into the window."""

from __future__ import annotations

from collections.abc import Mapping, Set

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from smm_desk.advice.red_thread import STATIONS, HoleKind, Thread
from smm_desk.advice.thread_picture import BOX_HEIGHT, BOX_WIDTH, COLUMN_GAP, HEAD, Box, Curve, Picture
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.palette import Colours
from smm_desk.i18n import N_, Texts

HOLE_WORDS = {
    HoleKind.SERVES_NOTHING: N_("serves nothing yet"),
    HoleKind.NOTHING_SERVES: N_("nothing serves it yet"),
}
_COLUMN = BOX_WIDTH + COLUMN_GAP


class ThreadDrawing:
    """Draws boxes and curves; `titles` holds number and title of each part."""

    def __init__(
        self, texts: Texts, colours: Colours, font: QFont, titles: Mapping[FieldPath, tuple[str, str]]
    ) -> None:
        self._texts = texts
        self._colours = colours
        self._font = font
        self._titles = titles
        self._torn: dict[FieldPath, HoleKind] = {}
        self._current: FieldPath | None = None
        self._fits: Set[FieldPath] = frozenset()
        self._has_keyboard = False

    def mark(
        self, thread: Thread, current: FieldPath | None, fits: Set[FieldPath], *, has_keyboard: bool
    ) -> None:
        """Set off holes, the current part with its strands, and parts that fit what is being linked."""
        self._torn = {hole.part: hole.kind for hole in reversed(thread.holes)}
        self._current, self._fits, self._has_keyboard = current, fits, has_keyboard

    def draw(self, painter: QPainter, picture: Picture, seen: QRectF) -> None:
        """Draw all that can be seen."""
        left, top, right, bottom = seen.left(), seen.top(), seen.right(), seen.bottom()
        self._draw_heads(painter)
        for curve in picture.curves:
            ends = sorted((curve.start[1], curve.end[1]))
            if ends[1] >= top and ends[0] <= bottom:
                self._draw_curve(painter, curve)
        for box in picture.boxes:
            if left < box.x + BOX_WIDTH and box.x < right and top < box.y + BOX_HEIGHT and box.y < bottom:
                self._draw_box(painter, box)

    def _draw_heads(self, painter: QPainter) -> None:
        font = QFont(self._font)
        font.setPixelSize(14)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.muted))
        for column, section in enumerate(("vision", *STATIONS)):
            box = QRectF(column * _COLUMN, 0, BOX_WIDTH + COLUMN_GAP - 8, HEAD - 8)
            words = QFontMetricsF(font).elidedText(
                self._texts(SECTIONS[section].many), Qt.TextElideMode.ElideRight, box.width()
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _draw_curve(self, painter: QPainter, curve: Curve) -> None:
        start, end = QPointF(*curve.start), QPointF(*curve.end)
        bend = max(24.0, abs(start.x() - end.x()) / 2)
        same_column = abs(start.x() - end.x()) < 1
        path = QPainterPath(start)
        path.cubicTo(
            QPointF(start.x() - bend, start.y()),
            QPointF(end.x() - bend if same_column else end.x() + bend, end.y()),
            end,
        )
        is_current = self._current in (curve.strand.lower, curve.strand.upper)
        pen = QPen(QColor(self._colours.accent if is_current else self._colours.field_line))
        pen.setWidthF(2.2 if is_current else 1.3)
        if not curve.strand.is_main:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _draw_box(self, painter: QPainter, box: Box) -> None:
        colours, frame = self._colours, QRectF(box.x, box.y, BOX_WIDTH, BOX_HEIGHT)
        torn = self._torn.get(box.part)
        is_current = box.part == self._current
        fits = box.part in self._fits
        tone = colours.accent if is_current or fits else colours.field_line
        pen = QPen(QColor(colours.warning if torn else tone))
        pen.setWidthF(2.4 if is_current and self._has_keyboard else 1.6 if is_current or fits else 1.1)
        if torn:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.accent_soft if is_current else colours.surface))
        painter.drawRoundedRect(frame, 7, 7)
        self._draw_words(painter, box, torn is not None)
        if torn:
            self._draw_hole(painter, frame, self._texts(HOLE_WORDS[torn]))

    def _draw_words(self, painter: QPainter, box: Box, has_hole: bool) -> None:
        number, title = self._titles[box.part]
        inside = QRectF(box.x, box.y, BOX_WIDTH, BOX_HEIGHT).adjusted(8, 5, -6, -4)
        font = QFont(self._font)
        font.setPixelSize(13)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        painter.setPen(QColor(self._colours.accent_text))
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, number)
        painter.setPen(QColor(self._colours.text))
        most = 1 if has_hole else 2
        for row, line in enumerate(_lines(title, metrics, inside.width(), most)):
            place = inside.adjusted(0, metrics.height() * (row + 1), 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, line)

    def _draw_hole(self, painter: QPainter, frame: QRectF, words: str) -> None:
        font = QFont(self._font)
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.warning))
        place = frame.adjusted(8, 0, -6, -5)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shown)


def _lines(text: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """Break a text into a few lines; what does not fit the last one is shortened."""
    words = text.split()
    lines: list[str] = []
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        lines.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    if words:
        lines.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
    return lines
