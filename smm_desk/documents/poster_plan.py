"""Where everything stands on the poster, in millimetres from its upper left corner; knows no PDF.

The sticky notes rule: the poster is laid out for the area that is really covered, so that a square is 76 mm
wide on one large page and on sheets of A4 alike, and nothing is ever scaled afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smm_desk.i18n import N_

NOTE = 76.0
"""Width and height of a sticky note."""

OVERLAP = 10.0
"""How far a sheet lies over the one before, so that there is room for glue."""

SHEET_MARGIN = 8.0
"""What stays white around a tile, because printers need it; only cutting marks stand in it."""

STRIP = 8.0
"""Height of the strip below a tile that says which sheet it is."""

_A4 = (210.0, 297.0)
_PAGE_MARGIN, _SHEET_INSET = 10.0, 1.5
_ROWS, _IN_A_ROW = 3, 3
_FIRST_TO_GROW = ((1, 0, 2), (0, 2, 1), (1, 0, 2))
"""Which field of a row has one note more when they cannot all have as many."""
_PAD, _GAP, _WIDEST_GAP, _HIGHEST_GAP = 1.4, 1.2, 4.0, 2.4


class PosterSize(StrEnum):
    """A size of poster, always in landscape; the value is its name on the command line."""

    A3 = "a3"
    A2 = "a2"
    A1 = "a1"


SIZE_NAMES = {PosterSize.A3: N_("A3"), PosterSize.A2: N_("A2"), PosterSize.A1: N_("A1")}
"""What each size is called."""

_PAGES = {PosterSize.A3: (420.0, 297.0), PosterSize.A2: (594.0, 420.0), PosterSize.A1: (841.0, 594.0)}
_HEADS = {PosterSize.A3: 10.0, PosterSize.A2: 12.0, PosterSize.A1: 15.0}
"""Height of the title above the fields."""

_WORDS = {PosterSize.A3: 0.0, PosterSize.A2: 10.0, PosterSize.A1: 15.0}
"""Least height of the words above the squares of a field; on A3 they stand beside its only one."""

_TILES = {PosterSize.A3: (2, 1, False), PosterSize.A2: (2, 2, True), PosterSize.A1: (4, 2, False)}
"""Sheets of A4 beside and below each other, and whether they lie on their side."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, its upper left corner first."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def foot(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def holds(self, other: Box) -> bool:
        """Tell whether another rectangle lies within."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.right <= self.right + 1e-6
            and other.foot <= self.foot + 1e-6
        )

    def meets(self, other: Box) -> bool:
        """Tell whether two rectangles have any area in common."""
        return self.x < other.right and other.x < self.right and self.y < other.foot and other.y < self.foot


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """A field of the poster: all of it, where its words stand, and its squares in the order of reading."""

    frame: Box
    words: Box
    squares: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole poster: its area, the line of the title, and the fields in the order of reading."""

    width: float
    height: float
    head: Box
    fields: tuple[FieldPlan, ...]


@dataclass(frozen=True, slots=True)
class Tile:
    """A sheet of the poster, counted from 1, and the area of the poster that stands on it."""

    row: int
    column: int
    area: Box


@dataclass(frozen=True, slots=True)
class Assembly:
    """How a poster is put together from sheets of A4; measures of a whole sheet and of a tile on it."""

    columns: int
    rows: int
    sheet_width: float
    sheet_height: float

    @property
    def tile_width(self) -> float:
        """Width of the area on a sheet."""
        return self.sheet_width - 2 * SHEET_MARGIN

    @property
    def tile_height(self) -> float:
        """Height of the area on a sheet."""
        return self.sheet_height - 2 * SHEET_MARGIN - STRIP

    @property
    def width(self) -> float:
        """Width of the poster when it is glued."""
        return self.columns * self.tile_width - (self.columns - 1) * OVERLAP

    @property
    def height(self) -> float:
        """Height of the poster when it is glued."""
        return self.rows * self.tile_height - (self.rows - 1) * OVERLAP

    def tiles(self) -> tuple[Tile, ...]:
        """Return the sheets, row by row."""
        across, down = self.tile_width - OVERLAP, self.tile_height - OVERLAP
        return tuple(
            Tile(row + 1, column + 1, Box(column * across, row * down, self.tile_width, self.tile_height))
            for row in range(self.rows)
            for column in range(self.columns)
        )


def page_of(size: PosterSize) -> tuple[float, float]:
    """Return width and height of one large page."""
    return _PAGES[size]


def assembly_of(size: PosterSize) -> Assembly:
    """Return how a poster is put together: 2 sheets for A3, 4 for A2, 8 for A1."""
    columns, rows, is_on_side = _TILES[size]
    narrow, wide = _A4
    return Assembly(columns, rows, *((wide, narrow) if is_on_side else (narrow, wide)))


def plan_of(size: PosterSize, *, is_tiled: bool) -> Plan:
    """Lay the poster out, for one large page or for the area that its sheets of A4 cover."""
    if is_tiled:
        assembly, inset = assembly_of(size), _SHEET_INSET
        width, height = assembly.width, assembly.height
    else:
        (width, height), inset = page_of(size), _PAGE_MARGIN
    head = Box(inset, inset, width - 2 * inset, _HEADS[size])
    body = Box(inset, head.foot, width - 2 * inset, height - inset - head.foot)
    rows = _beside(body) if size is PosterSize.A3 else _below(body, _WORDS[size])
    return Plan(width, height, head, rows)


def _beside(body: Box) -> tuple[FieldPlan, ...]:
    """Lay out fields of one square each, with the words on its left."""
    width, height = body.width / _IN_A_ROW, body.height / _ROWS
    fields = []
    for row in range(_ROWS):
        for column in range(_IN_A_ROW):
            frame = Box(body.x + column * width, body.y + row * height, width, height)
            pad = min(_HIGHEST_GAP, (height - NOTE) / 2)
            square = Box(frame.right - pad - NOTE, frame.y + (height - NOTE) / 2, NOTE, NOTE)
            fields.append(
                FieldPlan(frame, Box(frame.x, frame.y, square.x - pad - frame.x, height), (square,))
            )
    return tuple(fields)


def _below(body: Box, words: float) -> tuple[FieldPlan, ...]:
    """Lay out rows of fields with as many squares below their words as there is room for."""
    deep = int((body.height - _ROWS * (words + 2 * _PAD - _GAP)) / (NOTE + _GAP))
    depths = [deep // _ROWS + int(deep % _ROWS > place) for place in (1, 0, 2)]
    spare = (body.height - sum(depth * (NOTE + _GAP) for depth in depths)) / _ROWS
    fields: list[FieldPlan] = []
    y = body.y
    for depth, first_to_grow in zip(depths, _FIRST_TO_GROW, strict=True):
        height = depth * (NOTE + _GAP) + spare
        fields += _row(Box(body.x, y, body.width, height), depth, first_to_grow)
        y += height
    return tuple(fields)


def _row(band: Box, deep: int, first_to_grow: tuple[int, ...]) -> list[FieldPlan]:
    notes = int((band.width - _IN_A_ROW * (2 * _PAD - _GAP)) / (NOTE + _GAP))
    extra = notes % _IN_A_ROW
    counts = [notes // _IN_A_ROW + int(place in first_to_grow[:extra]) for place in range(_IN_A_ROW)]
    spare = (band.width - notes * NOTE) / (notes - _IN_A_ROW + 2 * _IN_A_ROW)
    gap = min(_WIDEST_GAP, spare)
    side = (band.width - notes * NOTE - (notes - _IN_A_ROW) * gap) / _IN_A_ROW / 2
    low = min(_HIGHEST_GAP, gap)
    squares_high = deep * NOTE + (deep - 1) * low + low
    fields, x = [], band.x
    for count in counts:
        frame = Box(x, band.y, count * NOTE + (count - 1) * gap + 2 * side, band.height)
        top = frame.foot - squares_high
        squares = tuple(
            Box(x + side + across * (NOTE + gap), top + down * (NOTE + low), NOTE, NOTE)
            for down in range(deep)
            for across in range(count)
        )
        fields.append(FieldPlan(frame, Box(x, band.y, frame.width, top - band.y), squares))
        x = frame.right
    return fields
