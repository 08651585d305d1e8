"""Bars as a drawing, for a picture that stands alone: name, bar and value of each in a row."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.documents.content import Bar, Bars, Caption, Drawing, Shade, Stroke

_WIDTH, _NAME, _VALUE, _GAP = 476.0, 130.0, 84.0, 8.0
_ROW, _BASE, _THICK = 16.4, 11.0, 7.0
_LEGEND = 16.0
_SHADES = (Shade.ACCENT, Shade.FAINT, Shade.QUIET)
"""Of the pieces of a bar; they differ in grey too."""


def bar_picture(bars: Bars) -> Drawing:
    """Return bars as a drawing; what stood below them as a legend stands in its last row."""
    strokes: list[Stroke] = []
    captions: list[Caption] = []
    for number, bar in enumerate(bars.bars):
        top = number * _ROW
        strokes += _pieces(bar, top + _ROW / 2)
        base = top + _BASE
        captions.append(Caption((0.0, base), _NAME - _GAP, bar.name, 9.2))
        captions.append(Caption((_WIDTH - _VALUE + _GAP, base), _VALUE - _GAP, bar.value, 9.2))
    height = len(bars.bars) * _ROW
    if bars.legend:
        height += _LEGEND
        captions.append(Caption((0.0, height - 4), _WIDTH, bars.legend, 8.0, Shade.QUIET))
    return Drawing(bars.heading, bars.words, _WIDTH, height, tuple(strokes), tuple(captions))


def _pieces(bar: Bar, middle: float) -> Iterator[Stroke]:
    room = _WIDTH - _NAME - _VALUE
    start = _NAME
    for piece, shade in zip(bar.pieces, _SHADES, strict=False):
        end = start + room * piece
        if piece:
            yield Stroke(((start, middle), (end, middle)), shade, _THICK)
        start = end
