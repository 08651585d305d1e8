"""How a goal stands by the values that were read: on the way, reached, missed, a limit kept or broken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from smm_desk.concept.concept import Concept
from smm_desk.concept.goals import Direction, Goal, Reading


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
