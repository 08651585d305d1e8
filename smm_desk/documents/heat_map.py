"""The heat map on paper: channels down, audiences across, in each field a share and what it rests on.

The number stands in every field, so that a print without colours says the same; the shade only helps to see
at a glance where many are. A thick frame marks whom a channel is meant for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from smm_desk.advice.reach import Reach
from smm_desk.advice.reach_words import (
    index_words,
    number_words,
    percent_words,
    series_words,
    short_words,
    shown_percent,
)
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.outreach import Audience, Channel
from smm_desk.documents.answers import Answers
from smm_desk.documents.content import Caption, Drawing, Shade, Span, Stroke
from smm_desk.documents.drawing_parts import (
    FULL_WIDTH,
    MOST_HEIGHT,
    Hand,
    Sheet,
    box,
    captions_of,
    lines_of,
    runs_of,
)
from smm_desk.i18n import N_, Texts, message
from smm_desk.knowledge.usage import Series

_NAMES, _MOST_ACROSS = 104.0, 5
"""Width of the names of the channels, and how many audiences stand beside each other."""

_FEWEST_FIELDS, _FEWEST_FIGURES = 4, 2
"""Below that there is no pattern to see, and a table says it better."""

_PAD, _GAP = 5.0, 2.0
_HEAD, _NAME = Hand(7.8, 9.4, is_strong=True), Hand(8.2, 9.8)
_SHARE, _BASIS = Hand(9.4, 11.0, is_strong=True), Hand(7.0, 8.8)
_QUIET = Hand(7.0, 8.8, Shade.QUIET)
_LEGEND = 20.0
_NAME_LIMIT = 60
_STEPS = (Shade.STEP_1, Shade.STEP_2, Shade.STEP_3, Shade.STEP_4)
_BOUNDS = (25, 50, 75)
"""Percent at which the next shade begins."""


@dataclass(frozen=True, slots=True)
class ReachMap:
    """What is drawn: channels down, audiences across, the reach of each pair, the letters of the studies.

    `note` says how to read the numbers, for a picture that stands alone.
    """

    channels: Sequence[Channel]
    audiences: Sequence[Audience]
    rows: Sequence[Sequence[Reach]]
    letters: Mapping[Series, str]
    note: str


def heat_maps(shown: ReachMap, heading: str, texts: Texts, answers: Answers) -> Iterator[Drawing]:
    """Yield the picture, or several for many audiences or channels; none when there is no pattern to see."""
    figures = sum(reach.percent is not None for row in shown.rows for reach in row)
    if len(shown.channels) * len(shown.audiences) < _FEWEST_FIELDS or figures < _FEWEST_FIGURES:
        return
    across = list(runs_of(range(len(shown.audiences)), _MOST_ACROSS))
    for columns in across:
        painter = _Painter(shown, columns, texts, answers)
        down = list(painter.parted())
        for rows in down:
            named = [painter.audience(columns[0]), painter.audience(columns[-1])] if len(across) > 1 else []
            if len(down) > 1:
                named += [painter.channel(rows[0]), painter.channel(rows[-1])]
            yield painter.drawing(_over_part(heading, [span.to for span in named]), rows)


def _over_part(heading: str, ends: list[str]) -> str:
    """Return the heading of one picture of several: with the numbers of its first and last lines."""
    spans = [f"{first}–{last}" for first, last in zip(ends[::2], ends[1::2], strict=True)]
    return f"{heading} ({', '.join(spans)})" if spans else heading


class _Painter:
    """Draws the audiences of some columns."""

    def __init__(self, shown: ReachMap, columns: Sequence[int], texts: Texts, answers: Answers) -> None:
        self._shown, self._columns = shown, columns
        self._texts, self._answers = texts, answers
        self._step = (FULL_WIDTH - _NAMES) / len(columns)
        self._heads = [self._lines(self.audience(column), self._step, _HEAD) for column in columns]
        self._head_height = max(map(len, self._heads)) * _HEAD.leading + 8

    def audience(self, column: int) -> Span:
        """Return number and name of an audience, leading there."""
        return self._answers.reference("audiences", self._shown.audiences[column].id, _NAME_LIMIT)[0]

    def channel(self, row: int) -> Span:
        """Return number and name of a channel, leading there."""
        return self._answers.reference("channels", self._shown.channels[row].id, _NAME_LIMIT)[0]

    def parted(self) -> Iterator[list[int]]:
        """Yield the rows in runs, each no higher than a page has room for."""
        run: list[int] = []
        left = room = MOST_HEIGHT - self._head_height - _LEGEND
        for row in range(len(self._shown.channels)):
            height = self._row_height(row)
            if run and height > left:
                yield run
                run, left = [], room
            run.append(row)
            left -= height
        yield run

    def drawing(self, heading: str, rows: Sequence[int]) -> Drawing:
        """Return the picture of some channels."""
        sheet = Sheet()
        self._draw_heads(sheet)
        for number, row in enumerate(rows, 1):
            self._draw_row(sheet, row, number)
        said = self._texts(N_("The darker a field, the more of the audience use the platform."))
        self._draw_legend(sheet)
        return sheet.drawing(heading, said, sources=self._sources(rows))

    def _draw_heads(self, sheet: Sheet) -> None:
        channel = self._texts(SECTIONS["channels"].one)
        base = self._head_height - 6
        sheet.captions += captions_of([channel], (0.0, base), _NAMES - _PAD, _QUIET, cell=(0, 0))
        for number, (column, lines) in enumerate(zip(self._columns, self._heads, strict=True)):
            top = base - (len(lines) - 1) * _HEAD.leading
            at = (self._left(number) + _PAD, top)
            to = self.audience(column).to
            sheet.captions += captions_of(
                lines, at, self._step - 2 * _PAD, _HEAD, to=to, cell=(0, number + 1)
            )
        sheet.y = self._head_height

    def _draw_row(self, sheet: Sheet, row: int, number: int) -> None:
        height, name = self._row_height(row), self.channel(row)
        lines = self._lines(name, _NAMES, _NAME)
        at = (0.0, sheet.y + _PAD + _NAME.size)
        sheet.captions += captions_of(lines, at, _NAMES - 2 * _PAD, _NAME, to=name.to, cell=(number, 0))
        meant_for = set(self._shown.channels[row].audiences)
        for place, column in enumerate(self._columns):
            reach = self._shown.rows[row][column]
            corner = (self._left(place) + _GAP / 2, sheet.y + _GAP / 2)
            size = (self._step - _GAP, height - _GAP)
            is_meant = self._shown.audiences[column].id in meant_for
            if reach.percent is not None or not is_meant:
                sheet.strokes.append(_ground(reach, corner, size))
            if is_meant:
                inside = (corner[0] + 0.6, corner[1] + 0.6), (size[0] - 1.2, size[1] - 1.2)
                sheet.frames.append(box(*inside, Shade.TEXT, 1.2))
            sheet.captions += self._said(reach, (self._left(place) + _PAD, sheet.y), (number, place + 1))
        sheet.y += height

    def _said(self, reach: Reach, corner: tuple[float, float], cell: tuple[int, int]) -> Iterator[Caption]:
        """Yield what stands in a field."""
        x, top = corner
        room = self._step - 2 * _PAD
        if reach.percent is None:
            words = [number_words(reach, self._texts)]
            yield from captions_of(words, (x, top + _PAD + _SHARE.size), room, _QUIET, cell=cell)
            return
        base = top + _PAD + _SHARE.size - 1
        share = percent_words(reach.percent, self._texts)
        yield from captions_of([share], (x, base), room, _SHARE, cell=cell)
        yield from captions_of(self._basis(reach), (x, base + _SHARE.leading), room, _BASIS, cell=cell)

    def _basis(self, reach: Reach) -> list[str]:
        """Return what a number rests on, in lines."""
        series = reach.estimate.series if reach.estimate and not reach.own else None
        letter = self._shown.letters.get(series, "") if series else ""
        said = (index_words(reach, self._texts), short_words(reach, letter, self._texts))
        return lines_of(" · ".join(filter(None, said)), self._step - 2 * _PAD, _BASIS, 3)

    def _row_height(self, row: int) -> float:
        names = len(self._lines(self.channel(row), _NAMES, _NAME)) * _NAME.leading
        fields = [self._shown.rows[row][column] for column in self._columns]
        lines = max(len(self._basis(reach)) if reach.percent is not None else 0 for reach in fields)
        return max(names, _SHARE.leading + lines * _BASIS.leading) + 2 * _PAD

    def _lines(self, name: Span, width: float, hand: Hand) -> list[str]:
        return lines_of(name.words, width - 2 * _PAD, hand, 4)

    def _left(self, place: int) -> float:
        return _NAMES + place * self._step

    def _draw_legend(self, sheet: Sheet) -> None:
        """Draw what the shades stand for, and the frame where there is one."""
        x, top = _GAP / 2, sheet.y + 8
        swatch, room = (14.0, 9.0), 46.0
        between = [f"{low}–{high - 1}" for low, high in pairwise(_BOUNDS)]
        bounds = [f"< {_BOUNDS[0]}", *between, f"≥ {_BOUNDS[-1]}"]
        for shade, words in zip(_STEPS, bounds, strict=True):
            sheet.strokes.append(box((x, top), swatch, Shade.FAINT, 0.5, fill=shade))
            said = self._texts(message(N_("{number}%"), number=words))
            sheet.captions += captions_of([said], (x + 18, top + 7), room, _QUIET)
            x += 18 + room
        if sheet.frames:
            sheet.strokes.append(box((x, top), swatch, Shade.TEXT, 1.2))
            said = self._texts(N_("meant for this audience"))
            sheet.captions += captions_of([said], (x + 18, top + 7), FULL_WIDTH - x - 18, _QUIET)
        sheet.y += _LEGEND

    def _sources(self, rows: Sequence[int]) -> Iterator[str]:
        """Yield how to read the numbers that are shown, then letter and study of each."""
        yield self._shown.note
        fields = [self._shown.rows[row][column] for row in rows for column in self._columns]
        found = {each.estimate.series for each in fields if each.estimate and not each.own}
        for series, letter in self._shown.letters.items():
            if series in found:
                yield f"{letter}  {series_words(series, self._texts)}"


def _ground(reach: Reach, corner: tuple[float, float], size: tuple[float, float]) -> Stroke:
    """Return the ground of a field: the darker, the more; without a figure only a broken frame."""
    if reach.percent is None:
        return box(corner, size, Shade.FAINT, 0.6, is_dashed=True)
    return box(corner, size, _step_of(reach.percent), 0, fill=_step_of(reach.percent))


def _step_of(percent: Decimal) -> Shade:
    """Return the shade of a share as it is shown."""
    return _STEPS[sum(shown_percent(percent) >= bound for bound in _BOUNDS)]
