"""What the pictures of the print are made of: words broken into lines for a room, and frames around them.

Lines are broken by the usual width of letters, since the typeface is known only to the writer of a file; what
is wider than its room in the end, the writer shortens.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from textwrap import wrap
from typing import TypeVar

from smm_desk.documents.content import Caption, Drawing, Point, Shade, Stroke

FULL_WIDTH = 476.0
"""Width of the text of a page in points, on A4 and on US Letter."""

MOST_HEIGHT, MOST_BELOW_OPENING = 570.0, 480.0
"""So high a picture may become in points on a page of US Letter, and below the opening of a chapter there."""

_LETTER, _STRONG_LETTER, _CLOSE_LETTER = 0.51, 0.54, 0.49
"""Width of a letter of Fira Sans, in sizes, with room to spare; the last is about what it takes."""
_FEWEST_LETTERS = 8

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Hand:
    """How words of a picture are written: size of the letters and distance of the lines, in points."""

    size: float
    leading: float
    shade: Shade = Shade.TEXT
    is_strong: bool = False


@dataclass(slots=True)
class Sheet:
    """Lines and captions of a picture while it grows downwards; frames lie over all other lines."""

    strokes: list[Stroke] = field(default_factory=list)
    frames: list[Stroke] = field(default_factory=list)
    captions: list[Caption] = field(default_factory=list)
    y: float = 0.0

    def drawing(self, heading: str, said: str, *, sources: Iterable[str] = ()) -> Drawing:
        """Return the picture as wide as the text, with its heading and what it says in words."""
        return Drawing(
            heading,
            said,
            FULL_WIDTH,
            self.y,
            tuple(self.strokes + self.frames),
            tuple(self.captions),
            repeats=True,
            sources=tuple(sources),
        )


def lines_of(words: str, width: float, hand: Hand, most: int) -> list[str]:
    """Break words into at most so many lines for a width in points; that some are left out is shown."""
    letter = hand.size * (_STRONG_LETTER if hand.is_strong else _LETTER)
    letters = max(_FEWEST_LETTERS, int(width / letter))
    # Far more than there is room for would be broken only to be thrown away.
    short = " ".join(words[: 4 * letters * most].split())
    return wrap(short, letters, max_lines=most, placeholder=" …")


def cut_to(words: str, width: float, hand: Hand) -> str:
    """Return words on one line, cut within a word where they have no room: broken lines would lose more."""
    letters = max(_FEWEST_LETTERS, int(width / (hand.size * _CLOSE_LETTER)))
    short = " ".join(words[: 4 * letters].split())
    return short if len(short) <= letters else short[: letters - 1].rstrip() + "…"


def captions_of(
    lines: Sequence[str],
    at: Point,
    width: float,
    hand: Hand,
    *,
    to: str = "",
    cell: tuple[int, int] | None = None,
) -> Iterator[Caption]:
    """Yield lines below each other, from the base line of the first; that one leads to a number."""
    x, y = at
    for row, line in enumerate(lines):
        base = y + row * hand.leading
        leads_to = "" if row else to
        yield Caption((x, base), width, line, hand.size, hand.shade, hand.is_strong, leads_to, cell)


def box(
    corner: Point,
    size: tuple[float, float],
    shade: Shade = Shade.FAINT,
    weight: float = 0.8,
    *,
    fill: Shade | None = None,
    is_dashed: bool = False,
) -> Stroke:
    """Return a frame from its upper left corner, width and height."""
    (left, top), (width, height) = corner, size
    right, foot = left + width, top + height
    corners = ((left, top), (right, top), (right, foot), (left, foot), (left, top))
    return Stroke(corners, shade, weight, is_dashed=is_dashed, fill=fill)


def runs_of(items: Sequence[_Item], most: int) -> Iterator[Sequence[_Item]]:
    """Yield items in runs of at most so many, all about equally long."""
    count = -(-len(items) // most)
    start = 0
    for number in range(count):
        end = start + -(-(len(items) - start) // (count - number))
        yield items[start:end]
        start = end
