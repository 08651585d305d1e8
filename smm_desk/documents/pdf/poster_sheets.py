"""What stands around the part of a poster on a sheet of A4: which sheet it is, where to cut, how to check."""

from __future__ import annotations

from smm_desk.documents.papers import MILLIMETRE
from smm_desk.documents.pdf import look
from smm_desk.documents.pdf.faces import Cut
from smm_desk.documents.pdf.look import Ink
from smm_desk.documents.pdf.paragraphs import Typesetter
from smm_desk.documents.pdf.strips import Anchor, Mark, Shape, Strip
from smm_desk.documents.poster_plan import OVERLAP, SHEET_MARGIN, STRIP, Assembly, Tile
from smm_desk.i18n import N_, Texts, message

_NAME = Ink(Cut.SEMIBOLD, 7.6)
_WORDS = Ink(Cut.REGULAR, 6.6, look.MUTED)
_FROM_CORNER, _MARK_END = 1.0, 4.5
_RULER = 50.0
_INSET = 3.0
_OVERVIEW_HEIGHT = 6.8
_FIRST_BASE, _SECOND_BASE = 3.4, 6.6
"""Base lines in the strip, from its top. All measures are millimetres but the sizes of letters."""


class SheetSetter:
    """Sets the margins of the sheets of one poster."""

    def __init__(self, setter: Typesetter, assembly: Assembly, texts: Texts) -> None:
        self._setter, self._assembly, self._texts = setter, assembly, texts
        self._left = SHEET_MARGIN
        self._right = SHEET_MARGIN + assembly.tile_width
        self._foot = SHEET_MARGIN + assembly.tile_height

    def strip(self, tile: Tile) -> Strip:
        """Return what stands around the part of a sheet, as a strip of the whole sheet."""
        strip = Strip(self._assembly.sheet_height * MILLIMETRE)
        strip.shapes += [*self._cutting_marks(), *self._glue_marks(tile), *self._overview(tile)]
        self._words(tile, strip)
        return strip

    def _cutting_marks(self) -> list[Shape]:
        """Return two short lines at each corner, outside of the part."""
        near, far = _FROM_CORNER, _MARK_END
        marks = []
        for x, outward in ((self._left, -1), (self._right, 1)):
            for y, down in ((SHEET_MARGIN, -1), (self._foot, 1)):
                marks.append(_line((x + outward * near, y), (x + outward * far, y)))
                marks.append(_line((x, y + down * near), (x, y + down * far)))
        return marks

    def _glue_marks(self, tile: Tile) -> list[Shape]:
        """Return dashed lines that say how far the sheets to the right and below lie over this one."""
        marks = []
        near, far = _FROM_CORNER, _MARK_END
        if tile.column < self._assembly.columns:
            x = self._right - OVERLAP
            marks.append(_line((x, SHEET_MARGIN - near), (x, SHEET_MARGIN - far), is_dashed=True))
        if tile.row < self._assembly.rows:
            y = self._foot - OVERLAP
            marks.append(_line((self._left - near, y), (self._left - far, y), is_dashed=True))
        return marks

    def _overview(self, tile: Tile) -> list[Shape]:
        """Return all sheets small, with this one filled, at the right end of the strip."""
        assembly = self._assembly
        high = _OVERVIEW_HEIGHT / assembly.rows
        wide = high * assembly.sheet_width / assembly.sheet_height
        left = self._right - _INSET - assembly.columns * wide
        top = self._foot + (STRIP - _OVERVIEW_HEIGHT)
        shapes = []
        for row in range(assembly.rows):
            for column in range(assembly.columns):
                x, y = left + column * wide, top + row * high
                is_this = (row + 1, column + 1) == (tile.row, tile.column)
                corners = ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high), (x, y))
                shapes.append(_shape(corners, fill=look.ACCENT if is_this else "#ffffff"))
        return shapes

    def _words(self, tile: Tile, strip: Strip) -> None:
        """Set name and instruction on the left, the ruler in the middle."""
        texts, tree = self._texts, self._setter.tree
        name = texts(message(N_("Row {row}, sheet {column}"), row=tile.row, column=tile.column))
        ruler = texts(message(N_("Print at 100%: this line is {length} mm long"), length=int(_RULER)))
        how = texts(N_("Cut along the marks on the left and at the top, glue over the sheet before."))
        left = self._left + _INSET
        strip.anchors.append(Anchor(name, name, level=0))
        ruler_left = self._right - _INSET - self._overview_width() - _INSET - _RULER
        y, end = self._foot + _SECOND_BASE - 0.6, ruler_left + _RULER
        room = (ruler_left - _INSET - left) * MILLIMETRE
        first, second = (self._foot + base for base in (_FIRST_BASE, _SECOND_BASE))
        measured = self._setter.line(ruler, _WORDS)
        lines = (
            (self._setter.fitting(name, _NAME, room / 3), left, first),
            (self._setter.fitting(how, _WORDS, room), left, second),
            (measured, end - measured.width / MILLIMETRE, first),
        )
        for line, x, base in lines:
            node = tree.add(tree.root, "P")
            strip.marks.append(Mark(x * MILLIMETRE, base * MILLIMETRE, line, node))
        strip.shapes.append(_line((ruler_left, y), (end, y)))
        strip.shapes += [_line((x, y - 0.9), (x, y + 0.9)) for x in (ruler_left, end)]

    def _overview_width(self) -> float:
        assembly = self._assembly
        share = assembly.columns / assembly.rows * assembly.sheet_width / assembly.sheet_height
        return _OVERVIEW_HEIGHT * share


def _line(start: tuple[float, float], end: tuple[float, float], *, is_dashed: bool = False) -> Shape:
    return _shape((start, end), is_dashed=is_dashed)


def _shape(points: tuple[tuple[float, float], ...], *, is_dashed: bool = False, fill: str = "") -> Shape:
    placed = tuple((x * MILLIMETRE, y * MILLIMETRE) for x, y in points)
    return Shape(placed, 0.5, look.MUTED, is_dashed, fill=fill)
