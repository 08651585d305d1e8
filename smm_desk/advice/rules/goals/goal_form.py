"""Rules about the form of a goal, letter by letter: measurable, achievable, terminated."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from smm_desk.advice.findings import Severity
from smm_desk.advice.fixes import choose
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.goals.goals import MISPLACED
from smm_desk.advice.rules.goals.smart import MEASURABLE, TIME_BOUND
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import (
    holds_any,
)
from smm_desk.concept.goals import Direction, Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.values import Unread
from smm_desk.i18n import N_

_DORAN = N_(
    "George Doran, There's a S.M.A.R.T. way to write management's goals and objectives (Management Review, "
    "1981)."
)


def _no_kpi(goal: Goal, _look: Look) -> Iterator[Notice]:
    if isinstance(goal.target, Decimal) and not goal.kpi.strip():
        evidence = goal.statement or str(goal.target)
        yield Notice(
            path=FieldPath("goals", "kpi", goal.id), evidence=evidence, values={"target": goal.target}
        )


def _target_off(goal: Goal, look: Look) -> Iterator[Notice]:
    target, baseline = goal.target, goal.baseline
    if not isinstance(target, Decimal):
        return
    path = FieldPath("goals", "target", goal.id)
    if isinstance(baseline, Decimal) and _is_other_way(goal.direction, baseline, target):
        values: dict[str, object] = {"baseline": baseline, "target": target}
        rises = goal.direction == Direction.INCREASE
        explanation = (
            N_("The number is to rise, but the target of {target} is not above today's {baseline}.")
            if rises
            else N_("The number is to fall, but the target of {target} is not below today's {baseline}.")
        )
        other = Direction.DECREASE if rises else Direction.INCREASE
        fixes = (choose(FieldPath("goals", "direction", goal.id), other),) if target != baseline else ()
        evidence = f"{goal.direction} {baseline} {target}"
        yield Notice(path=path, evidence=evidence, values=values, explanation=explanation, fixes=fixes)
    elif _is_more_than_all(goal, target, look.language):
        yield Notice(
            path=path,
            evidence=f"{target} {goal.unit} {goal.kpi}",
            values={"target": target},
            title=N_("This target is more than everything"),
            explanation=N_("A share cannot rise above 100%, and the target is {target}."),
            question=N_("Is it a share, or a growth compared with today?"),
        )


def _is_other_way(direction: str, baseline: Decimal, target: Decimal) -> bool:
    if not (baseline.is_finite() and target.is_finite()):
        return False
    return (direction == Direction.INCREASE and target <= baseline) or (
        direction == Direction.DECREASE and target >= baseline
    )


def _is_more_than_all(goal: Goal, target: Decimal, language: str) -> bool:
    is_share = goal.unit.strip().casefold() in ("%", "prozent", "per cent", "percent")
    return is_share and target.is_finite() and target > 100 and _is_a_share(goal, language)


def _is_a_share(goal: Goal, language: str) -> bool:
    """Tell whether a KPI is a part of a whole: "share of regulars", "patients who come back"."""
    if holds_any("share", language, goal.kpi):
        return True
    return not goal.direction and goal.baseline is None and bool(said(goal.kpi, language, "those_who"))


def _in_the_past(goal: Goal, look: Look) -> Iterator[Notice]:
    if goal.due is not None and not isinstance(goal.due, Unread) and goal.due < look.today:
        evidence = goal.due.isoformat()
        yield Notice(path=FieldPath("goals", "due", goal.id), evidence=evidence, values={"day": goal.due})


GOAL_WITHOUT_KPI = Rule(
    id="goal-without-kpi",
    severity=Severity.HINT,
    title=N_("It is not said yet what is counted"),
    explanation=N_(
        "There is a target of {target}, but no KPI; so next year two people would count differently."
    ),
    question=N_("Which number do you look up, and where does it stand?"),
    aspect=MEASURABLE,
    source=_DORAN,
    watches=(Watch(section="goals", check=_no_kpi),),
    field="goals/g1/statement",
    yields_to=MISPLACED,
    examples={
        "de": Examples(
            hits=(
                {"goals/g1/statement": "Fünf Probefahrten pro Woche", "goals/g1/target": "5"},
                {"goals/g1/statement": "Weniger Rücksendungen", "goals/g1/target": "6", "goals/g1/unit": "%"},
                {"goals/g1/target": "100", "goals/g1/kpi": " "},
            ),
            misses=(
                "Fünf Probefahrten pro Woche",
                {"goals/g1/kpi": "Abgemachte Probefahrten", "goals/g1/target": "5"},
                {"goals/g1/statement": "Mehr Probefahrten", "goals/g1/target": {"unread": "viele"}},
            ),
        ),
        "en": Examples(
            hits=(
                {"goals/g1/statement": "Five test rides a week", "goals/g1/target": "5"},
                {"goals/g1/statement": "Fewer returns", "goals/g1/target": "6", "goals/g1/unit": "%"},
                {"goals/g1/target": "100", "goals/g1/kpi": " "},
            ),
            misses=(
                "Five test rides a week",
                {"goals/g1/kpi": "Test rides arranged", "goals/g1/target": "5"},
                {"goals/g1/statement": "More test rides", "goals/g1/target": {"unread": "many"}},
            ),
        ),
    },
)

_RISING = {"goals/g1/kpi": "Test rides", "goals/g1/direction": "increase"}
_STEIGEND = {"goals/g1/kpi": "Probefahrten", "goals/g1/direction": "increase"}

TARGET_OFF_COURSE = Rule(
    id="target-off-course",
    severity=Severity.WARNING,
    title=N_("Target and direction do not fit together"),
    explanation=N_("The target of {target} does not lie where the number is meant to go."),
    question=N_("Which of the three is meant otherwise: direction, baseline or target?"),
    source=_DORAN,
    watches=(Watch(section="goals", check=_target_off),),
    field="goals/g1/statement",
    examples={
        "de": Examples(
            hits=(
                {**_STEIGEND, "goals/g1/baseline": "12", "goals/g1/target": "5"},
                {**_STEIGEND, "goals/g1/baseline": "5", "goals/g1/target": "5"},
                {"goals/g1/direction": "decrease", "goals/g1/baseline": "6", "goals/g1/target": "14.2"},
                {
                    "goals/g1/kpi": "Anteil der Stammkundschaft",
                    "goals/g1/unit": "%",
                    "goals/g1/target": "120",
                },
            ),
            misses=(
                {**_STEIGEND, "goals/g1/baseline": "1.5", "goals/g1/target": "6"},
                {"goals/g1/direction": "never_above", "goals/g1/baseline": "20", "goals/g1/target": "24"},
                {**_STEIGEND, "goals/g1/baseline": {"unread": "viele"}, "goals/g1/target": "5"},
                {"goals/g1/kpi": "Wachstum", "goals/g1/unit": "%", "goals/g1/target": "120"},
            ),
        ),
        "en": Examples(
            hits=(
                {**_RISING, "goals/g1/baseline": "12", "goals/g1/target": "5"},
                {**_RISING, "goals/g1/baseline": "5", "goals/g1/target": "5"},
                {"goals/g1/direction": "decrease", "goals/g1/baseline": "6", "goals/g1/target": "14.2"},
                {"goals/g1/kpi": "Share of regulars", "goals/g1/unit": "%", "goals/g1/target": "120"},
            ),
            misses=(
                {**_RISING, "goals/g1/baseline": "1.5", "goals/g1/target": "6"},
                {"goals/g1/direction": "never_above", "goals/g1/baseline": "20", "goals/g1/target": "24"},
                {**_RISING, "goals/g1/baseline": {"unread": "many"}, "goals/g1/target": "5"},
                {"goals/g1/kpi": "Growth", "goals/g1/unit": "%", "goals/g1/target": "120"},
            ),
        ),
    },
)

GOAL_DATE_PAST = Rule(
    id="goal-date-past",
    severity=Severity.WARNING,
    title=N_("This day has passed"),
    explanation=N_("The goal was to be checked on {day}."),
    question=N_("What came of it, and by when do you look again?"),
    aspect=TIME_BOUND,
    source=_DORAN,
    watches=(Watch(section="goals", check=_in_the_past),),
    field="goals/g1/statement",
    examples={
        "de": Examples(
            hits=(
                {"goals/g1/statement": "Fünf Probefahrten", "goals/g1/due": "2026-12-31"},
                {"goals/g1/statement": "Zwei Lernende", "goals/g1/due": "2020-06-30"},
                {"goals/g1/kpi": "Probefahrten", "goals/g1/due": "2027-01-14"},
            ),
            misses=(
                "Fünf Probefahrten",
                {"goals/g1/statement": "Fünf Probefahrten", "goals/g1/due": "2027-01-15"},
                {"goals/g1/statement": "Fünf Probefahrten", "goals/g1/due": "2029-06-30"},
                {"goals/g1/statement": "Fünf Probefahrten", "goals/g1/due": {"unread": "gestern"}},
            ),
        ),
        "en": Examples(
            hits=(
                {"goals/g1/statement": "Five test rides", "goals/g1/due": "2026-12-31"},
                {"goals/g1/statement": "Two apprentices", "goals/g1/due": "2020-06-30"},
                {"goals/g1/kpi": "Test rides", "goals/g1/due": "2027-01-14"},
            ),
            misses=(
                "Five test rides",
                {"goals/g1/statement": "Five test rides", "goals/g1/due": "2027-01-15"},
                {"goals/g1/statement": "Five test rides", "goals/g1/due": "2029-06-30"},
                {"goals/g1/statement": "Five test rides", "goals/g1/due": {"unread": "yesterday"}},
            ),
        ),
    },
)

RULES = (GOAL_WITHOUT_KPI, TARGET_OFF_COURSE, GOAL_DATE_PAST)
