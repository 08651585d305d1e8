"""Rules about the form of a goal, letter by letter: specific, measurable, achievable, terminated."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.fixes import choose
from smm_desk.advice.quoting import quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.goals.goal_place import holds_a_number
from smm_desk.advice.rules.goals.goals import MISPLACED
from smm_desk.advice.rules.goals.smart import MEASURABLE, SPECIFIC, TIME_BOUND
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import (
    LANGUAGES,
    holds_any,
    is_in,
    places_of_sentences,
    says_only,
    words_in,
)
from smm_desk.advice.sorter import Label
from smm_desk.advice.span import Span
from smm_desk.concept.goals import Direction, Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.values import Unread
from smm_desk.i18n import N_

_DORAN = N_(
    "George Doran, There's a S.M.A.R.T. way to write management's goals and objectives (Management Review, "
    "1981)."
)


def _vague(goal: Goal, look: Look) -> Iterator[Notice]:
    if isinstance(goal.target, Decimal) and goal.kpi.strip():
        return
    spans = _vague_sentences(goal.statement, look.language)
    if spans and len(spans) < len(places_of_sentences(goal.statement)) and _says_a_result(goal, spans, look):
        return
    if spans:
        yield Notice(
            path=FieldPath("goals", "statement", goal.id),
            evidence=goal.statement,
            values={"words": quoted(goal.statement, spans)},
            spans=spans,
        )


_MOST_NAMED = 4
"""Who names more than so many things beside the wish is clear enough."""
_WHOEVER_COMES = ("kund", "gaest", "gast", "customer", "client", "guest")
"""Words for those whom everybody has; that they are meant says nothing more."""


@lru_cache(maxsize=1024)
def _vague_sentences(text: str, language: str) -> tuple[Span, ...]:
    """Return the sentences that say nothing but words that mean everything, or wish to be seen so."""
    if language not in LANGUAGES:
        return ()
    found = []
    for place in places_of_sentences(text):
        sentence = text[place.start : place.end]
        says_nothing = says_only(sentence, language, "vague", ("grammar", "channels", "vague_around"))
        if says_nothing or (said(sentence, language, "vague_wish") and _counts_nothing(sentence, language)):
            found.append(place)
    return tuple(found)


def _counts_nothing(sentence: str, language: str) -> bool:
    linked = any(
        is_in("business_link", language, word.form) and not word.form.startswith(_WHOEVER_COMES)
        for word in words_in(sentence)
    )
    return not linked and not holds_a_number(sentence, language) and _names_little(sentence, language)


def _names_little(sentence: str, language: str) -> bool:
    known = ("grammar", "vague", "vague_around", "channels")
    others = [w for w in words_in(sentence) if not any(is_in(name, language, w.form) for name in known)]
    return len(others) <= _MOST_NAMED


def _says_a_result(goal: Goal, spans: tuple[Span, ...], look: Look) -> bool:
    """Tell whether a sentence beside the vague ones says what should come of it."""
    text = goal.statement
    return any(
        look.sort(text[place.start : place.end], look.language).label
        in (Label.GOAL, Label.GOAL_AND_STRATEGY, Label.VISION)
        or ":" in text[spans[0].start : spans[0].end]
        for place in places_of_sentences(text)
        if place not in spans
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
    return is_share and target.is_finite() and target > 100 and holds_any("share", language, goal.kpi)


def _in_the_past(goal: Goal, look: Look) -> Iterator[Notice]:
    if goal.due is not None and not isinstance(goal.due, Unread) and goal.due < look.today:
        evidence = goal.due.isoformat()
        yield Notice(path=FieldPath("goals", "due", goal.id), evidence=evidence, values={"day": goal.due})


GOAL_VAGUE = Rule(
    id="goal-vague",
    severity=Severity.HINT,
    title=N_("This goal does not say yet what exactly"),
    explanation=N_("{words}: two people would understand two different things by it."),
    question=N_("Who would do what more often, so that you could say: now it is so?"),
    aspect=SPECIFIC,
    source=_DORAN,
    watches=(Watch(section="goals", check=_vague),),
    field="goals/g1/statement",
    yields_to=MISPLACED,
    examples={
        "de": Examples(
            hits=(
                "Bekannter werden",
                "Unsere Präsenz auf Social Media ausbauen",
                "Besser sichtbar sein",
                "Wir wollen wachsen.",
            ),
            misses=(
                "",
                "Mehr Probefahrten",
                "Fünf Lehrstellen besetzt",
                {
                    "goals/g1/statement": "Bekannter werden",
                    "goals/g1/kpi": "Haushalte im Ort, die uns nennen",
                    "goals/g1/target": "40",
                },
            ),
        ),
        "en": Examples(
            hits=(
                "Become better known",
                "Expand our presence on social media",
                "Be more visible",
                "We want to grow.",
            ),
            misses=(
                "",
                "More test rides",
                "Five apprenticeships filled",
                {
                    "goals/g1/statement": "Become better known",
                    "goals/g1/kpi": "Households in town that name us",
                    "goals/g1/target": "40",
                },
            ),
        ),
    },
)

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

RULES = (GOAL_VAGUE, GOAL_WITHOUT_KPI, TARGET_OFF_COURSE, GOAL_DATE_PAST)
