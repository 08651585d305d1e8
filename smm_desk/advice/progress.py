"""How a goal stands by the values that were read: on the way, reached, missed, a limit kept or broken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from smm_desk.concept.concept import Concept
from smm_desk.concept.goals import Direction, Goal, Reading
from smm_desk.concept.values import Number


class Standing(StrEnum):
    """Where a goal stands."""

    REACHED = "reached"
    ON_THE_WAY = "on_the_way"
    NO_NEARER = "no_nearer"
    MISSED = "missed"
    KEPT = "kept"
    BROKEN = "broken"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Progress:
    """The dated values of a goal, the oldest first, and where it stands by the last of them.

    `broken` are the values beyond a limit that was not to be passed; `share` is how much of the way from
    baseline to target lies behind, from 0 to 1, None where there is no way.
    """

    goal: Goal
    values: tuple[tuple[date, Decimal], ...]
    standing: Standing
    share: Decimal | None = None
    broken: tuple[tuple[date, Decimal], ...] = ()

    @property
    def last(self) -> Decimal:
        """The value that was read last."""
        return self.values[-1][1]


def progress_of(concept: Concept, goal: Goal, today: date) -> Progress | None:
    """Return how a goal stands; None when no value of it was read on a day that can be read."""
    found = [r for r in concept.readings if r.goal == goal.id]
    values = tuple(sorted((day, value) for r in found for day, value in _dated(r)))
    if not values:
        return None
    target = goal.target if isinstance(goal.target, Decimal) else None
    if target is None or not goal.direction:
        return Progress(goal, values, Standing.UNSAID)
    if goal.direction in (Direction.NEVER_BELOW, Direction.NEVER_ABOVE):
        broken = tuple(pair for pair in values if _is_beyond(pair[1], target, goal.direction))
        standing = Standing.BROKEN if broken else Standing.KEPT
        return Progress(goal, values, standing, broken=broken)
    return Progress(goal, values, _standing(goal, target, values, today), _share(goal, target, values))


def _dated(reading: Reading) -> tuple[tuple[date, Decimal], ...]:
    if isinstance(reading.read_on, date) and isinstance(reading.value, Decimal):
        return ((reading.read_on, reading.value),)
    return ()


def _is_beyond(value: Decimal, limit: Decimal, direction: str) -> bool:
    return value < limit if direction == Direction.NEVER_BELOW else value > limit


def _standing(goal: Goal, target: Decimal, values: tuple[tuple[date, Decimal], ...], today: date) -> Standing:
    """Say where a goal stands that is to be reached by a day; what is read after that day counts no more."""
    rises = goal.direction == Direction.INCREASE
    due = goal.due if isinstance(goal.due, date) else None
    in_time = [value for day, value in values if due is None or day <= due] or [values[0][1]]
    if any(value >= target if rises else value <= target for value in in_time[-1:]):
        return Standing.REACHED
    if due is not None and due < today:
        return Standing.MISSED
    start = goal.baseline if isinstance(goal.baseline, Decimal) else values[0][1]
    is_nearer = in_time[-1] > start if rises else in_time[-1] < start
    return Standing.ON_THE_WAY if is_nearer else Standing.NO_NEARER


def _share(goal: Goal, target: Decimal, values: tuple[tuple[date, Decimal], ...]) -> Decimal | None:
    start = goal.baseline
    if not isinstance(start, Decimal) or start == target:
        return None
    share = (values[-1][1] - start) / (target - start)
    return max(Decimal(0), min(Decimal(1), share))


@dataclass(frozen=True, slots=True)
class Curve:
    """The values of a goal in a square from 0 to 1: time to the right, the number upwards.

    `target` and `baseline` are heights, None where there is none; `is_broken` says of each point whether it
    lies beyond the limit.
    """

    points: tuple[tuple[float, float], ...]
    is_broken: tuple[bool, ...]
    target: float | None
    baseline: float | None


def curve_of(progress: Progress) -> Curve:
    """Return the values of a goal as a curve; equal days or numbers lie in the middle."""
    goal = progress.goal
    marks = [value for value in (goal.target, goal.baseline) if isinstance(value, Decimal)]
    numbers = [*marks, *(value for _, value in progress.values)]
    days = [day for day, _ in progress.values]

    def high(value: Number) -> float | None:
        return _within(value, min(numbers), max(numbers)) if isinstance(value, Decimal) else None

    first, last = Decimal(days[0].toordinal()), Decimal(days[-1].toordinal())
    return Curve(
        tuple(
            (_within(Decimal(day.toordinal()), first, last), _within(value, min(numbers), max(numbers)))
            for day, value in progress.values
        ),
        tuple(pair in progress.broken for pair in progress.values),
        high(goal.target),
        high(goal.baseline),
    )


def _within(value: Decimal, low: Decimal, high: Decimal) -> float:
    return 0.5 if low == high else float((value - low) / (high - low))
