"""The rule about numbers that are to become many times as large, perhaps within weeks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from smm_desk.advice.findings import Severity
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.goals.goal_figures import vain_figures
from smm_desk.advice.rules.goals.goals import MISPLACED
from smm_desk.advice.rules.goals.smart import ACHIEVABLE
from smm_desk.concept.goals import Direction, Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_LEAP = 10
"""A number that is to become so many times as large."""
_LEAST_OF_A_LEAP = 2
"""From 1 to 10 is a beginning and no leap."""
_SOON = 26
"""So many weeks are a short time for it."""
_A_REASON = 40
"""Who writes so much about what makes it possible has thought of it."""


def _leap(goal: Goal, look: Look) -> Iterator[Notice]:
    """Notice a leap without a near day; of a number that says little it need not be said."""
    is_reasoned = len(goal.achievable.strip()) >= _A_REASON
    if _is_leap(goal) and not is_reasoned and _weeks_left(goal, look.today) is None:
        if any(vain_figures(goal, look)):
            return
        yield _notice(goal)


def _leap_soon(goal: Goal, look: Look) -> Iterator[Notice]:
    weeks = _weeks_left(goal, look.today)
    if weeks is not None and _is_leap(goal):
        yield _notice(
            goal,
            weeks=weeks,
            explanation=N_(
                "From {baseline} today to {target} within {weeks} weeks: hardly any number grows so fast."
            ),
        )


def _is_leap(goal: Goal) -> bool:
    target, baseline = goal.target, goal.baseline
    if not (isinstance(target, Decimal) and isinstance(baseline, Decimal)):
        return False
    if not (target.is_finite() and baseline.is_finite()) or goal.direction != Direction.INCREASE:
        return False
    return baseline >= _LEAST_OF_A_LEAP and target >= _LEAP * baseline


def _weeks_left(goal: Goal, today: date) -> int | None:
    """Return how many weeks are left when they are few; a day that has passed is said elsewhere."""
    if not isinstance(goal.due, date) or goal.due < today:
        return None
    weeks = max(-(-(goal.due - today).days // 7), 2)
    return weeks if weeks <= _SOON else None


def _times(goal: Goal) -> int:
    both = (goal.target, goal.baseline)
    target, baseline = (number if isinstance(number, Decimal) else Decimal(1) for number in both)
    return int(target / baseline)


def _notice(goal: Goal, *, weeks: int = 0, explanation: str = "") -> Notice:
    return Notice(
        path=FieldPath("goals", "target", goal.id),
        evidence=f"{goal.baseline} {goal.target}",
        values={"baseline": goal.baseline, "target": goal.target, "weeks": weeks, "times": _times(goal)},
        explanation=explanation,
    )


_DORAN = N_(
    "George Doran, There's a S.M.A.R.T. way to write management's goals and objectives (Management Review, "
    "1981)."
)
_STEIGEND = {"goals/g1/kpi": "Probefahrten", "goals/g1/direction": "increase"}
_RISING = {"goals/g1/kpi": "Test rides", "goals/g1/direction": "increase"}
_FOLLOWER = {"goals/g1/kpi": "Follower", "goals/g1/direction": "increase"}

GOAL_LEAP = Rule(
    id="goal-leap",
    severity=Severity.HINT,
    title=N_("This goal is a big leap"),
    explanation=N_("From {baseline} today to {target}: that is about {times} times as much."),
    question=N_("What will be so different from today that this can come true?"),
    source=_DORAN,
    aspect=ACHIEVABLE,
    watches=(
        Watch(section="goals", check=_leap),
        Watch(section="goals", check=_leap_soon, severity=Severity.WARNING),
    ),
    field="goals/g1/statement",
    yields_to=MISPLACED,
    examples={
        "de": Examples(
            hits=(
                {**_STEIGEND, "goals/g1/baseline": "4", "goals/g1/target": "40"},
                {**_STEIGEND, "goals/g1/baseline": "250", "goals/g1/target": "10000"},
                {"goals/g1/direction": "increase", "goals/g1/baseline": "12.5", "goals/g1/target": "130"},
                {
                    **_FOLLOWER,
                    "goals/g1/baseline": "90",
                    "goals/g1/target": "2000",
                    "goals/g1/due": "2027-02-28",
                },
            ),
            misses=(
                {**_STEIGEND, "goals/g1/baseline": "1", "goals/g1/target": "10"},
                {**_STEIGEND, "goals/g1/baseline": "4", "goals/g1/target": "39"},
                {**_FOLLOWER, "goals/g1/baseline": "90", "goals/g1/target": "2000"},
                {**_STEIGEND, "goals/g1/target": "4000"},
                {
                    **_STEIGEND,
                    "goals/g1/baseline": "4",
                    "goals/g1/target": "60",
                    "goals/g1/achievable": "Zwei Versuche ohne Werbung haben im letzten Jahr vier gebracht.",
                },
                {"goals/g1/direction": "decrease", "goals/g1/baseline": "400", "goals/g1/target": "4"},
            ),
        ),
        "en": Examples(
            hits=(
                {**_RISING, "goals/g1/baseline": "4", "goals/g1/target": "40"},
                {**_RISING, "goals/g1/baseline": "250", "goals/g1/target": "10000"},
                {"goals/g1/direction": "increase", "goals/g1/baseline": "12.5", "goals/g1/target": "130"},
                {
                    **_FOLLOWER,
                    "goals/g1/baseline": "90",
                    "goals/g1/target": "2000",
                    "goals/g1/due": "2027-02-28",
                },
            ),
            misses=(
                {**_RISING, "goals/g1/baseline": "1", "goals/g1/target": "10"},
                {**_RISING, "goals/g1/baseline": "4", "goals/g1/target": "39"},
                {**_FOLLOWER, "goals/g1/baseline": "90", "goals/g1/target": "2000"},
                {**_RISING, "goals/g1/target": "4000"},
                {
                    **_RISING,
                    "goals/g1/baseline": "4",
                    "goals/g1/target": "60",
                    "goals/g1/achievable": "Two trials without any advertising brought four last year.",
                },
                {"goals/g1/direction": "decrease", "goals/g1/baseline": "400", "goals/g1/target": "4"},
            ),
        ),
    },
)

RULES = (GOAL_LEAP,)
