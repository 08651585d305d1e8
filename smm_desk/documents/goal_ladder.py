"""The goal ladder on paper: vision and strategy above, a column for each thrust, its goals by their level.

So a glance shows which goals serve which thrust and on which rung they stand; in each box stands how the goal
is measured, what it aims at and by when. An arrow leads to the goal one rung higher that it helps.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from smm_desk.advice.progress_words import limit_words
from smm_desk.advice.red_thread import VISION
from smm_desk.concept.concept import Concept
from smm_desk.concept.goals import Direction, Goal, Level
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.paths import FieldPath, number_at
from smm_desk.concept.values import Number, Unread
from smm_desk.documents.characters import shortened
from smm_desk.documents.content import Caption, Drawing, Point, Shade, Stroke
from smm_desk.documents.drawing_parts import (
    FULL_WIDTH,
    MOST_BELOW_OPENING,
    MOST_HEIGHT,
    Hand,
    Sheet,
    box,
    captions_of,
    lines_of,
    runs_of,
)
from smm_desk.i18n import N_, Texts, message

STRATEGY = FieldPath("strategy", "guiding_policy")

_RUNGS: tuple[tuple[str, str], ...] = (
    (Level.BUSINESS, N_("Business goals")),
    (Level.MARKETING, N_("Marketing goals")),
    (Level.SOCIAL_MEDIA, N_("Social media goals")),
    ("", N_("Goals without a level")),
)
_WORDS = N_("Each goal stands below the thrust that it serves, on the rung of its level.")
_WORDS_WITHOUT_THRUSTS = N_("Each goal stands on the rung of its level.")
_FEWEST_GOALS, _MOST_ACROSS, _LEAST_BOX = 2, 5, 104.0
_GUTTER, _BETWEEN, _WITH_LANES, _RUNG, _PAD, _APART = 14.0, 8.0, 18.0, 13.0, 5.0, 1.6
_MANY_GOALS = 18
"""With more goals than that, boxes are shorter."""

_MOST_LANES, _LANE = 4, 2.6
_FIRST_ASIDE, _FIRST_BELOW = 4.0, 7.5
"""So many goals have arrows leading to them in a picture, along lanes of their own: more would be a tangle.

The first lane runs so far beside a box and below one, in points.
"""

_TITLE, _KPI = Hand(7.8, 9.4), Hand(7.2, 8.8, Shade.QUIET)
_AIM, _LINKS = Hand(7.6, 9.2, is_strong=True), Hand(7.2, 8.8, Shade.ACCENT)
_NAME, _HEAD = Hand(7.8, 9.4, Shade.QUIET, is_strong=True), Hand(8.2, 9.8, is_strong=True)
_TITLE_LIMIT, _KPI_LIMIT, _WORDS_LIMIT, _NAME_LIMIT = 120, 110, 230, 60


@dataclass(frozen=True, slots=True)
class _Column:
    """A thrust and the goals that serve it; without a number, those that serve none."""

    number: str
    title: str
    goals: tuple[Goal, ...]


@dataclass(frozen=True, slots=True)
class _Lines:
    """What stands in the box of a goal, broken into lines."""

    title: list[str]
    kpi: list[str]
    aim: list[str]
    links: list[str]

    @property
    def height(self) -> float:
        """Height of the box."""
        return sum(len(lines) * hand.leading + _APART for lines, hand in self.written) + 2 * _PAD

    @property
    def written(self) -> tuple[tuple[list[str], Hand], ...]:
        """The lines that there are, with how they are written."""
        all_lines = ((self.title, _TITLE), (self.kpi, _KPI), (self.aim, _AIM), (self.links, _LINKS))
        return tuple((lines, hand) for lines, hand in all_lines if lines)


@dataclass(frozen=True, slots=True)
class _Box:
    """The box of a goal in a picture."""

    goal: Goal
    number: str
    lines: _Lines
    x: float
    y: float
    width: float
    height: float
    is_torn: bool


@dataclass(slots=True)
class _Sheet(Sheet):
    """A picture with the boxes that are still to be drawn over its arrows, and how high it may become."""

    boxes: list[_Box] = field(default_factory=list)
    most: float = MOST_HEIGHT
    has_arrows: bool = False


def goal_ladder(concept: Concept, texts: Texts) -> Iterator[Drawing]:
    """Yield the ladder, or several pictures of it for many goals; none for fewer than two goals.

    Nor is there one while no goal has a level or serves a thrust.
    """
    columns = _columns(concept, texts)
    has_order = any(column.number for column in columns) or any(_level_of(goal) for goal in concept.goals)
    if len(concept.goals) < _FEWEST_GOALS or not has_order:
        return
    sheets = list(_sheets(concept, texts, columns))
    for number, sheet in enumerate(sheets, 1):
        heading = texts(N_("The goal ladder"))
        if len(sheets) > 1:
            heading += f" ({number}/{len(sheets)})"
        said = texts(_WORDS if any(column.number for column in columns) else _WORDS_WITHOUT_THRUSTS)
        if sheet.has_arrows:
            said += " " + texts(N_("An arrow leads to the goal that is helped."))
        yield sheet.drawing(heading, said)


def _sheets(concept: Concept, texts: Texts, columns: Sequence[_Column]) -> Iterator[_Sheet]:
    is_first = True
    for run in runs_of(columns, _MOST_ACROSS):
        if any(column.goals for column in run):
            yield from _Painter(concept, texts, run).sheets(has_top=is_first)
            is_first = False


def _columns(concept: Concept, texts: Texts) -> list[_Column]:
    """Return the thrusts with their goals, and those goals at the end that serve none."""
    known = {thrust.id for thrust in concept.thrusts}
    columns = [
        _Column(
            outline().part_number(concept, "thrusts", thrust.id),
            thrust.title,
            tuple(goal for goal in concept.goals if goal.thrust == thrust.id),
        )
        for thrust in concept.thrusts
    ]
    stray = tuple(goal for goal in concept.goals if goal.thrust not in known)
    if stray:
        columns.append(_Column("", texts(N_("Without a thrust")) if columns else "", stray))
    return columns


class _Painter:
    """Draws some columns, from the vision down, on as many pictures as they need."""

    def __init__(self, concept: Concept, texts: Texts, columns: Sequence[_Column]) -> None:
        self._concept, self._texts, self._columns = concept, texts, columns
        self._numbers = {goal.id: outline().part_number(concept, "goals", goal.id) for goal in concept.goals}
        goals = [goal for column in columns for goal in column.goals]
        helped = {goal.parent for goal in goals} & {goal.id for goal in goals}
        self._has_lanes = 0 < len(helped) <= _MOST_LANES
        whole = (FULL_WIDTH - (len(columns) - 1) * _GUTTER) / len(columns)
        fullest = max(len(found) for level, _ in _RUNGS for found in self._of_level(level))
        self._beside = max(1, min(fullest, int((whole + _GUTTER) // (_LEAST_BOX + _GUTTER))))
        slots = self._beside * len(columns)
        self._start = _GUTTER if self._has_lanes else 0.0
        self._width = (FULL_WIDTH - self._start - (slots - 1) * _GUTTER) / slots
        self._is_short = len(concept.goals) > _MANY_GOALS

    def sheets(self, *, has_top: bool) -> Iterator[_Sheet]:
        """Yield the pictures; the first of all begins with vision and strategy."""
        sheet = self._begun(has_top=has_top)
        for level, name in self._rungs():
            is_named = False
            for row in self._rows(level):
                height = max(lines.height for _, _, lines, _ in row)
                if sheet.boxes and sheet.y + height + _RUNG > sheet.most:
                    yield self._finished(sheet)
                    sheet, is_named = self._begun(has_top=False), False
                if not is_named:
                    self._name(sheet, self._texts(name))
                    is_named = True
                for slot, goal, lines, is_torn in row:
                    number, x = self._numbers[goal.id], self._left(slot)
                    sheet.boxes.append(_Box(goal, number, lines, x, sheet.y, self._width, height, is_torn))
                sheet.y += height + (_WITH_LANES if self._has_lanes else _BETWEEN)
        yield self._finished(sheet)

    def _rungs(self) -> Iterator[tuple[str, str]]:
        """Yield the rungs with their names; goals of which none has a level are just goals."""
        if any(_level_of(goal) for goal in self._concept.goals):
            yield from _RUNGS
        else:
            yield "", SECTIONS["goals"].many

    def _rows(self, level: str) -> Iterator[list[tuple[int, Goal, _Lines, bool]]]:
        """Yield the rows of a rung: slot, goal, its lines, and whether it serves no thrust."""
        of_level = self._of_level(level)
        deepest = max(map(len, of_level))
        for start in range(0, deepest, self._beside):
            yield [
                (column * self._beside + place, goal, self._lines(goal), not self._columns[column].number)
                for column, goals in enumerate(of_level)
                for place, goal in enumerate(goals[start : start + self._beside])
            ]

    def _of_level(self, level: str) -> list[list[Goal]]:
        """Return the goals of a rung by column."""
        return [[goal for goal in column.goals if _level_of(goal) == level] for column in self._columns]

    def _lines(self, goal: Goal) -> _Lines:
        room, texts = self._width - 2 * _PAD, self._texts
        title = shortened(f"{self._numbers[goal.id]} {goal.statement}", _TITLE_LIMIT)
        return _Lines(
            lines_of(title, room, _TITLE, 2 if self._is_short else 4),
            lines_of(shortened(goal.kpi, _KPI_LIMIT), room, _KPI, 1 if self._is_short else 3),
            _beside_or_below(_aim(goal, texts), _by(goal, texts), room),
            lines_of(" · ".join(self._links(goal)), room, _LINKS, 2),
        )

    def _links(self, goal: Goal) -> Iterator[str]:
        """Yield what a goal helps and serves beside its thrust, by number."""
        helped = self._numbers.get(goal.parent, "")
        if helped:
            yield self._texts(message(N_("helps {number}"), number=helped))
        also = [outline().part_number(self._concept, "thrusts", thrust) for thrust in goal.further_thrusts]
        if any(also):
            numbers = ", ".join(filter(None, also))
            yield self._texts(message(N_("also serves {numbers}"), numbers=numbers))

    def _left(self, slot: int) -> float:
        return self._start + slot * (self._width + _GUTTER)

    def _begun(self, *, has_top: bool) -> _Sheet:
        """Return a picture with what stands above the goals."""
        sheet, concept = _Sheet(), self._concept
        if has_top:
            sheet.most = MOST_BELOW_OPENING
            said = (concept.vision.statement, concept.vision.horizon)
            self._above(sheet, VISION, N_("Vision"), *said)
            said = (concept.strategy.guiding_policy, concept.strategy.time_frame)
            self._above(sheet, STRATEGY, N_("Strategy"), *said)
        if any(column.title or column.number for column in self._columns):
            self._heads(sheet)
        return sheet

    def _above(self, sheet: _Sheet, path: FieldPath, label: str, words: str, when: str) -> None:
        """Draw vision or strategy over the whole width, under its name and time."""
        if not words.strip():
            return
        name = " · ".join(filter(None, (self._texts(label), shortened(when, _NAME_LIMIT))))
        self._name(sheet, name)
        number, width = number_at(self._concept, path), FULL_WIDTH - self._start
        lines = lines_of(shortened(f"{number} {words}", _WORDS_LIMIT), width - 2 * _PAD, _TITLE, 2)
        height = len(lines) * _TITLE.leading + 2 * _PAD
        sheet.strokes.append(box((self._start, sheet.y), (width, height), fill=Shade.SOFT))
        at = (self._start + _PAD, sheet.y + _PAD + _TITLE.size - 0.6)
        sheet.captions += captions_of(lines, at, width - 2 * _PAD, _TITLE, to=number)
        sheet.y += height + _BETWEEN

    def _heads(self, sheet: _Sheet) -> None:
        """Draw the thrusts, each over its column, with a stroke down from the strategy."""
        width = self._beside * (self._width + _GUTTER) - _GUTTER
        heads = [
            lines_of(shortened(f"{column.number} {column.title}", _TITLE_LIMIT), width - 2 * _PAD, _HEAD, 3)
            for column in self._columns
        ]
        self._name(sheet, self._texts(N_("Thrusts")))
        height = max(map(len, heads)) * _HEAD.leading + 2 * _PAD
        for number, (column, lines) in enumerate(zip(self._columns, heads, strict=True)):
            corner = (self._left(number * self._beside), sheet.y)
            shade, is_dashed = (Shade.ACCENT, False) if column.number else (Shade.OPEN, True)
            sheet.strokes.append(
                box(corner, (width, height), shade, 1.2, fill=Shade.SOFT, is_dashed=is_dashed)
            )
            at = (corner[0] + _PAD, sheet.y + _PAD + _HEAD.size - 0.6)
            sheet.captions += captions_of(lines, at, width - 2 * _PAD, _HEAD, to=column.number)
        sheet.y += height + _BETWEEN

    def _name(self, sheet: _Sheet, name: str) -> None:
        at = (self._start, sheet.y + _RUNG - 4)
        sheet.captions += captions_of([name], at, FULL_WIDTH - self._start, _NAME)
        sheet.y += _RUNG

    def _finished(self, sheet: _Sheet) -> _Sheet:
        arrows = tuple(_arrows(sheet.boxes)) if self._has_lanes else ()
        sheet.has_arrows = bool(arrows)
        sheet.strokes += arrows
        for each in sheet.boxes:
            shade = Shade.OPEN if each.is_torn else Shade.FAINT
            corner, size = (each.x, each.y), (each.width, each.height)
            sheet.strokes.append(box(corner, size, shade, fill=Shade.PAPER, is_dashed=each.is_torn))
            sheet.captions += _words(each)
        feet = [each.y + each.height for each in sheet.boxes]
        # An arrow runs below the last row where a goal there is helped.
        feet += [y for way in arrows for _, y in way.points]
        sheet.y = max(feet) + 2
        return sheet


def _beside_or_below(aim: str, by: str, room: float) -> list[str]:
    """Return aim and day on one line where it has room for both."""
    both = lines_of(" · ".join(filter(None, (aim, by))), room, _AIM, 2)
    return both if len(both) < 2 else [*lines_of(aim, room, _AIM, 2), *lines_of(by, room, _AIM, 1)]


def _level_of(goal: Goal) -> str:
    return goal.level if goal.level in set(Level) else ""


def _words(each: _Box) -> Iterator[Caption]:
    """Yield what stands in the box of a goal."""
    x, y, room = each.x + _PAD, each.y + _PAD, each.width - 2 * _PAD
    for said, hand in each.lines.written:
        to = each.number if hand is _TITLE else ""
        yield from captions_of(said, (x, y + hand.size - 0.6), room, hand, to=to)
        y += len(said) * hand.leading + _APART


def _arrows(boxes: Sequence[_Box]) -> Iterator[Stroke]:
    """Yield the ways from goals to those they help: along the gutters, so that none runs behind a box."""
    by_id = {each.goal.id: each for each in boxes}
    helped: dict[str, list[_Box]] = {}
    for each in boxes:
        if each.goal.parent in by_id and each.goal.parent != each.goal.id:
            helped.setdefault(each.goal.parent, []).append(each)
    for lane, (goal_id, lowers) in enumerate(helped.items()):
        upper = by_id[goal_id]
        aside, below = _FIRST_ASIDE + lane * _LANE, _FIRST_BELOW + lane * _LANE
        middle, foot = upper.x + upper.width / 2, upper.y + upper.height
        for lower in lowers:
            x, level = lower.x - aside, lower.y + _PAD + _TITLE.size / 2
            way = ((lower.x, level), (x, level), (x, foot + below), (middle, foot + below), (middle, foot))
            yield Stroke(way, Shade.ACCENT, 0.9)
        yield _head_of((middle, foot))


def _head_of(point: Point) -> Stroke:
    x, y = point
    corners = ((x, y), (x - 2.6, y + 4), (x + 2.6, y + 4), (x, y))
    return Stroke(corners, Shade.ACCENT, 0.5, fill=Shade.ACCENT)


def _aim(goal: Goal, texts: Texts) -> str:
    """Say from where to where the number of a goal shall go, or which limit it shall keep."""
    target = _counted(goal.target, goal.unit, texts)
    if not target:
        return ""
    if goal.direction in (Direction.NEVER_BELOW, Direction.NEVER_ABOVE):
        return limit_words(goal.direction, target, texts)
    if goal.baseline is None:
        return texts(message(N_("Target {value}"), value=target))
    return f"{_counted(goal.baseline, '', texts)} → {target}"


def _counted(value: Number, unit: str, texts: Texts) -> str:
    if value is None:
        return ""
    number = shortened(value.text, _NAME_LIMIT) if isinstance(value, Unread) else texts.number(value)
    return f"{number} {shortened(unit, _NAME_LIMIT)}".strip() if number else ""


def _by(goal: Goal, texts: Texts) -> str:
    if isinstance(goal.due, date):
        return texts(message(N_("by {date}"), date=goal.due))
    return shortened(goal.due.text, _NAME_LIMIT) if isinstance(goal.due, Unread) else ""
