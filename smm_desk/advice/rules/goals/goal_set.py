"""Rules about goals seen together: too many, or against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import affirmed
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, is_in, says_only, words_in
from smm_desk.concept.goals import Direction, Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

MOST_GOALS = 7
"""More goals than this are no choice any more."""

_LONGEST_KPI = 300
_LESS = (Direction.DECREASE, Direction.NEVER_ABOVE)
_MORE = (Direction.INCREASE, Direction.NEVER_BELOW)
_EFFORT = {
    "de": re.compile(
        r"aufwand|arbeitszeit|arbeitsstunden|wochenstunden|zeitaufwand|\b(?:zeit|stunden|std\.?|minuten)\s+"
        r"(?:(?:pro|je|in\s+der|am)\s+(?:woche|tag|monat)\s+)?(?:für|in|auf|mit|am\s+handy|an)\b"
        r"|\bbildschirmzeit|\bhandyzeit|\bpersonentage",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:effort|workload|screen\s+time|working\s+(?:time|hours))\b|\b(?:hours|hrs|minutes|time)\s+"
        r"(?:(?:a|per|each)\s+(?:week|day|month)\s+)?(?:(?:we|i|that\s+we)\s+)?(?:for|spen[dt]|on|put|invest|in)\b",
        re.IGNORECASE,
    ),
}


def _too_many(goals: tuple[Goal, ...], _look: Look) -> Iterator[Notice]:
    begun = [goal for goal in goals if goal.statement.strip()]
    if len(begun) > MOST_GOALS:
        yield Notice(
            path=FieldPath("goals", "statement", begun[MOST_GOALS].id),
            evidence=str(len(begun)),
            values={"count": len(begun)},
        )


def _pull_apart(goals: tuple[Goal, ...], look: Look) -> Iterator[Notice]:
    """Notice goals whose numbers cannot all be reached."""
    if look.language not in LANGUAGES:
        return
    pairs = [*_opposed(goals, look.language), *_more_for_less(goals, look.language)]
    for first, second in pairs:
        yield _rivals(first, second)


def _opposed(goals: tuple[Goal, ...], language: str) -> Iterator[tuple[Goal, Goal]]:
    """Yield goals for the same number that exclude each other."""
    seen: dict[tuple[frozenset[str], str], dict[str, Goal]] = {}
    for goal in goals:
        kpi = _meaning(goal.kpi[:_LONGEST_KPI], language)
        if kpi and goal.direction:
            same = seen.setdefault((kpi, goal.unit.strip().casefold()), {})
            rival = next((other for other in same.values() if _are_opposed(other, goal)), None)
            if rival is not None:
                yield rival, goal
            same.setdefault(goal.direction, goal)


def _more_for_less(goals: tuple[Goal, ...], language: str) -> Iterator[tuple[Goal, Goal]]:
    """Yield a goal that wants fewer hours for the accounts beside one that wants more posts from them."""
    less = next((g for g in goals if _is_effort(g, language) or _says(g, "hours_capped", language)), None)
    more = next((g for g in goals if _is_output(g, language) or _says(g, "posts_much", language)), None)
    if less is not None and more is not None and less is not more:
        yield (less, more) if goals.index(less) < goals.index(more) else (more, less)


def _is_effort(goal: Goal, language: str) -> bool:
    return goal.direction in _LESS and bool(_EFFORT[language].search(goal.kpi[:_LONGEST_KPI]))


def _is_output(goal: Goal, language: str) -> bool:
    counts = says_only(goal.kpi[:_LONGEST_KPI], language, "output", ("rhythm", "grammar"))
    return goal.direction in _MORE and bool(counts)


def _says(goal: Goal, phrases: str, language: str) -> bool:
    """Tell whether a sentence says it of itself: fewer hours, or posts every day."""
    return bool(affirmed(goal.statement[:_LONGEST_KPI], language, phrases))


def _rivals(first: Goal, second: Goal) -> Notice:
    values = {
        "first": shortened(first.statement or first.kpi),
        "second": shortened(second.statement or second.kpi),
    }
    return Notice(
        path=FieldPath("goals", "direction", second.id),
        evidence=f"{first.statement}\n{second.statement}",
        values=values,
    )


@lru_cache(maxsize=2048)
def _meaning(kpi: str, language: str) -> frozenset[str]:
    """Return what a KPI counts, whatever the order and the small words."""
    return frozenset(word.form for word in words_in(kpi) if not is_in("grammar", language, word.form))


def _are_opposed(first: Goal, second: Goal) -> bool:
    """Tell whether two goals for the same number exclude each other."""
    pair = {first.direction: first, second.direction: second}
    if len(pair) < 2:
        return False
    rising, falling = pair.get(Direction.INCREASE), pair.get(Direction.DECREASE)
    if rising and falling:
        return True
    low, high = rising or pair.get(Direction.NEVER_BELOW), falling or pair.get(Direction.NEVER_ABOVE)
    return low is not None and high is not None and _is_above(low, high)


def _is_above(low: Goal, high: Goal) -> bool:
    both = low.target, high.target
    return all(isinstance(n, Decimal) and n.is_finite() for n in both) and both[0] > both[1]  # type: ignore[operator]


_EIGHT_DE = {f"goals/g{n}/statement": f"Ruhe in Haus {n}" for n in range(1, 9)}
_EIGHT_EN = {f"goals/g{n}/statement": f"Calm in house {n}" for n in range(1, 9)}

TOO_MANY_GOALS = Rule(
    id="too-many-goals",
    severity=Severity.HINT,
    title=N_("These are many goals"),
    explanation=N_(
        "There are {count} of them; with more than seven it is chance that decides which get the hours."
    ),
    question=N_("Which three would you keep if you had half the time?"),
    source=N_(
        "Andrew Grove, High Output Management (1983): objectives give focus only as long as there are few "
        "of them."
    ),
    watches=(Watch(section="goals", check=_too_many, whole=True),),
    field="goals/g1/statement",
    examples={
        "de": Examples(
            hits=(
                _EIGHT_DE,
                {**_EIGHT_DE, "goals/g9/statement": "Ruhe im Hof"},
                {**_EIGHT_DE, "goals/g9/statement": "", "goals/g10/statement": "Ruhe im Garten"},
            ),
            misses=(
                "Ruhe im Haus",
                {key: text for key, text in _EIGHT_DE.items() if "8" not in key},
                {**_EIGHT_DE, "goals/g8/statement": " "},
            ),
        ),
        "en": Examples(
            hits=(
                _EIGHT_EN,
                {**_EIGHT_EN, "goals/g9/statement": "Calm in the yard"},
                {**_EIGHT_EN, "goals/g9/statement": "", "goals/g10/statement": "Calm in the garden"},
            ),
            misses=(
                "Calm in the house",
                {key: text for key, text in _EIGHT_EN.items() if "8" not in key},
                {**_EIGHT_EN, "goals/g8/statement": " "},
            ),
        ),
    },
)


def _pair(first: tuple[str, str, str], second: tuple[str, str, str]) -> dict[str, object]:
    return {
        f"goals/g{number}/{key}": value
        for number, goal in ((1, first), (2, second))
        for key, value in zip(("kpi", "direction", "target"), goal, strict=True)
    }


GOALS_PULL_APART = Rule(
    id="goals-pull-apart",
    severity=Severity.WARNING,
    title=N_("Two goals pull against each other"),
    explanation=N_("“{first}” and “{second}” cannot both be reached as they stand."),
    question=N_("Which of the two comes first, and what would be enough of the other?"),
    source=N_(
        "Richard Rumelt, Good Strategy/Bad Strategy (2011): objectives that conflict or cannot be met are "
        "one of the four hallmarks of a bad strategy."
    ),
    watches=(Watch(section="goals", check=_pull_apart, whole=True),),
    field="goals/g1/statement",
    examples={
        "de": Examples(
            hits=(
                _pair(("Beratungen pro Woche", "increase", "40"), ("Beratungen pro Woche", "decrease", "20")),
                _pair(("Marge", "never_below", "30"), ("Die Marge", "never_above", "25")),
                _pair(
                    ("Stunden pro Woche für Social Media", "decrease", "2"),
                    ("Beiträge pro Woche", "increase", "10"),
                ),
                _pair(("Arbeitsstunden", "never_above", "2"), ("Storys pro Tag", "increase", "4")),
                {
                    "goals/g1/statement": "Jeden Tag ein Reel posten",
                    "goals/g2/statement": "Höchstens zwei Stunden in der Woche für Instagram",
                },
            ),
            misses=(
                _pair(("Beratungen pro Woche", "increase", "40"), ("Rücksendungen", "decrease", "6")),
                _pair(("Termine am Tag", "never_below", "6"), ("Termine am Tag", "never_above", "9")),
                _pair(
                    ("Stunden bis zur Antwort", "decrease", "4"), ("Probefahrten pro Woche", "increase", "6")
                ),
                {
                    "goals/g1/statement": "Jeden Tag ein Reel posten",
                    "goals/g2/statement": "Höchstens zwei Stunden, bis eine Frage beantwortet ist",
                },
            ),
        ),
        "en": Examples(
            hits=(
                _pair(("Consultations a week", "increase", "40"), ("Consultations a week", "decrease", "20")),
                _pair(("Margin", "never_below", "30"), ("The margin", "never_above", "25")),
                _pair(("Hours a week for social media", "decrease", "2"), ("Posts a week", "increase", "10")),
                _pair(("Time we spend on Instagram", "never_above", "2"), ("Stories a day", "increase", "4")),
                {
                    "goals/g1/statement": "Post a reel every day",
                    "goals/g2/statement": "At most two hours a week for Instagram",
                },
            ),
            misses=(
                _pair(("Consultations a week", "increase", "40"), ("Returns", "decrease", "6")),
                _pair(("Appointments a day", "never_below", "6"), ("Appointments a day", "never_above", "9")),
                _pair(("Hours until we answer", "decrease", "4"), ("Test rides a week", "increase", "6")),
                {
                    "goals/g1/statement": "Post a reel every day",
                    "goals/g2/statement": "At most two hours until a question is answered",
                },
            ),
        ),
    },
)

RULES = (TOO_MANY_GOALS, GOALS_PULL_APART)
