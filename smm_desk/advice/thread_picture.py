"""Where the parts of the red thread stand in its picture: a column for each station, the vision at the left.

Plain numbers, so that window and paper draw the same picture and a test can see that nothing overlaps.
Lengths are in units of the window's pixels; paper scales them.
"""

from __future__ import annotations

from dataclasses import dataclass

from smm_desk.advice.red_thread import STATIONS, VISION, Strand, Thread
from smm_desk.concept.paths import FieldPath

BOX_WIDTH, BOX_HEIGHT = 142.0, 62.0
GAP, COLUMN_GAP = 12.0, 34.0
HEAD = 34.0
"""Height of the names of the stations above the columns."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part in the picture: its column from the left and the place of its upper left corner."""

    part: FieldPath
    column: int
    x: float
    y: float

    @property
    def middle(self) -> float:
        """The height of its centre."""
        return self.y + BOX_HEIGHT / 2


@dataclass(frozen=True, slots=True)
class Curve:
    """A strand in the picture, from the part that serves to the one that is served."""

    strand: Strand
    start: tuple[float, float]
    end: tuple[float, float]


@dataclass(frozen=True)
class Picture:
    """All boxes and curves, and the size of the whole."""

    boxes: tuple[Box, ...]
    curves: tuple[Curve, ...]
    width: float
    height: float

    def box_of(self, part: FieldPath) -> Box | None:
        """Return the box of a part."""
        return next((box for box in self.boxes if box.part == part), None)


def picture_of(thread: Thread) -> Picture:
    """Lay out a thread; parts stand near those that they serve, and otherwise in the order of the concept."""
    columns: list[list[FieldPath]] = [[VISION] if thread.has_vision else []]
    rank: dict[FieldPath, float] = {VISION: 0.0}
    for station in STATIONS:
        column = sorted(thread.parts[station], key=lambda part: _wish(part, thread, rank))
        rank |= {part: position / max(1, len(column)) for position, part in enumerate(column)}
        columns.append(column)
    boxes = {
        part: Box(part, number, number * (BOX_WIDTH + COLUMN_GAP), HEAD + row * (BOX_HEIGHT + GAP))
        for number, column in enumerate(columns)
        for row, part in enumerate(column)
    }
    longest = max(1, *(len(column) for column in columns))
    return Picture(
        tuple(boxes.values()),
        tuple(_curve(strand, boxes) for strand in thread.strands),
        len(columns) * (BOX_WIDTH + COLUMN_GAP) - COLUMN_GAP,
        HEAD + longest * (BOX_HEIGHT + GAP) - GAP,
    )


def _wish(part: FieldPath, thread: Thread, rank: dict[FieldPath, float]) -> float:
    """Return how far down a part wishes to stand: amid those it serves; what serves nothing stands last."""
    ranks = [rank[s.upper] for s in thread.above.get(part, ()) if s.upper in rank and s.upper != part]
    return sum(ranks) / len(ranks) if ranks else 2.0


def _curve(strand: Strand, boxes: dict[FieldPath, Box]) -> Curve:
    """Run from the left side of what serves to the right side of what is served; beside it in one column."""
    lower, upper = boxes[strand.lower], boxes[strand.upper]
    same_column = lower.column == upper.column
    end_x = upper.x if same_column else upper.x + BOX_WIDTH
    return Curve(strand, (lower.x, lower.middle), (end_x, upper.middle))
