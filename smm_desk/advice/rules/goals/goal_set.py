"""Rules about figures that say little, and about goals seen together: too many, or against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted, shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import said, sentence_at
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, holds_any, is_in, says_only, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.goals import Direction, Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

MOST_GOALS = 7
"""More goals than this are no choice any more."""

_LONGEST_KPI = 300
_AFTER_REACH = ("", "and", "or", "on", "of", "in", "by", "for", "per", "rate", "figures")
"""Words after which "reach" is a figure, and not what one wants to do with people."""
_BEFORE_A_VERB = ("to", "can", "could", "will", "would", "we", "they", "may", "must", "you")
_AFTER_LIKES = ("to", "being", "it", "us", "our", "what", "the", "having", "that")
_WHO_LIKES = ("who", "nobody", "everyone", "everybody", "he", "she", "that", "which")
_MORE_HEARTS = ("mehr", "viele", "und", "oder", "anzahl", "zahl", "likes")
_NO_LOOKING = ("interviews", "reviews")
"""Words that end like "views"."""

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


def vain_figures(goal: Goal, look: Look) -> Iterator[Notice]:
    """Notice a figure that pleases; a link to the business in the statement makes no KPI of it."""
    kpi = goal.kpi[:_LONGEST_KPI]
    if look.language not in LANGUAGES or holds_any("business_link", look.language, kpi):
        return
    is_linked = holds_any("business_link", look.language, goal.statement[:2000])
    for key in ("kpi",) if is_linked else ("kpi", "statement"):
        text = getattr(goal, key)[:2000]
        spans = [*_vain_words(text, look.language), *_crowd_counted(text, look.language)]
        if spans and not _is_set_aside(text, spans, look.language):
            path = FieldPath("goals", key, goal.id)
            joined = joined_spans(text, spans)
            values = {"words": quoted(text, joined)}
            yield Notice(path=path, evidence=getattr(goal, key), values=values, spans=joined)
            return


def _crowd_counted(text: str, language: str) -> tuple[Span, ...]:
    """Return where a text counts lookers-on in other words; who pays for a subscription is none of them."""
    found = said(text, language, "crowd_counted")
    if not said(text, language, "sold_subscription"):
        found = (*found, *said(text, language, "subscribers"))
    return found


def _is_set_aside(text: str, spans: Iterable[Span], language: str) -> bool:
    """Tell whether every sentence with such a figure says that it does not matter."""
    places = {sentence_at(text, span) for span in spans}
    return all(said(text[place.start : place.end], language, "of_no_matter") for place in places)


def _vain_words(text: str, language: str) -> list[Span]:
    words = words_in(text)
    before = ["", *(word.form for word in words)]
    after = [*(word.form for word in words), ""][1:]
    return [
        Span(word.start, word.end)
        for word, previous, following in zip(words, before, after, strict=False)
        if is_in("vanity", language, word.form)
        and not word.form.endswith(_NO_LOOKING)
        and not _is_a_verb(word.form, previous, following)
        and not (word.form == "herzen" and not (previous in _MORE_HEARTS or previous[:1].isdigit()))
        and not (word.form == "gefaellt" and following != "mir")
        and not (word.form == "subscribers" and said(text, language, "sold_subscription"))
    ]


def _is_a_verb(form: str, previous: str, following: str) -> bool:
    """Tell whether "reach" and "likes" say what somebody does."""
    if form == "reach":
        return following not in _AFTER_REACH or previous in _BEFORE_A_VERB
    return form == "likes" and (following in _AFTER_LIKES or previous in _WHO_LIKES)


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
    less = next((g for g in goals if g.direction in _LESS and _is_effort(g, language)), None)
    more = next((g for g in goals if g.direction in _MORE and _is_output(g, language)), None)
    if less is not None and more is not None:
        yield (less, more) if goals.index(less) < goals.index(more) else (more, less)


def _is_effort(goal: Goal, language: str) -> bool:
    return bool(_EFFORT[language].search(goal.kpi[:_LONGEST_KPI]))


def _is_output(goal: Goal, language: str) -> bool:
    return bool(says_only(goal.kpi[:_LONGEST_KPI], language, "output", ("rhythm", "grammar")))


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


VANITY_FIGURE = Rule(
    id="vanity-figure",
    severity=Severity.WARNING,
    title=N_("This number pleases, but decides nothing"),
    explanation=N_("{words}: it can grow without anyone coming, asking or buying."),
    question=N_("What should these people do, and which number shows that?"),
    source=N_("Eric Ries, The Lean Startup (2011): vanity metrics and actionable metrics."),
    watches=(Watch(section="goals", check=vain_figures),),
    field="goals/g1/statement",
    examples={
        "de": Examples(
            hits=(
                "10 000 Follower auf Instagram",
                "Mehr Likes und mehr Reichweite",
                {"goals/g1/statement": "Bekannter werden", "goals/g1/kpi": "Impressionen"},
                {"goals/g1/statement": "Zehn Anfragen pro Woche", "goals/g1/kpi": "Gefällt-mir-Angaben"},
            ),
            misses=(
                "Zehn Anfragen pro Woche",
                "500 Follower aus Olten, von denen 20 einen Termin abmachen",
                {"goals/g1/statement": "Mehr Reichweite", "goals/g1/kpi": "Anfragen über Instagram"},
                "Doppelte Reichweite des Akkus",
                {"goals/g1/statement": "Das Menü gefällt neun von zehn Gästen", "goals/g1/kpi": "Fragebogen"},
            ),
        ),
        "en": Examples(
            hits=(
                "10,000 followers on Instagram",
                "More likes and more reach",
                {"goals/g1/statement": "Become better known", "goals/g1/kpi": "Impressions"},
                {"goals/g1/statement": "Ten enquiries a week", "goals/g1/kpi": "Likes for each post"},
            ),
            misses=(
                "Ten enquiries a week",
                "500 followers from Olten, 20 of whom make an appointment",
                {"goals/g1/statement": "More reach", "goals/g1/kpi": "Enquiries through Instagram"},
                "Everyone within our catchment area knows whom to ask",
            ),
        ),
    },
)

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
            ),
            misses=(
                _pair(("Beratungen pro Woche", "increase", "40"), ("Rücksendungen", "decrease", "6")),
                _pair(("Termine am Tag", "never_below", "6"), ("Termine am Tag", "never_above", "9")),
                _pair(
                    ("Stunden bis zur Antwort", "decrease", "4"), ("Probefahrten pro Woche", "increase", "6")
                ),
            ),
        ),
        "en": Examples(
            hits=(
                _pair(("Consultations a week", "increase", "40"), ("Consultations a week", "decrease", "20")),
                _pair(("Margin", "never_below", "30"), ("The margin", "never_above", "25")),
                _pair(("Hours a week for social media", "decrease", "2"), ("Posts a week", "increase", "10")),
            ),
            misses=(
                _pair(("Consultations a week", "increase", "40"), ("Returns", "decrease", "6")),
                _pair(("Appointments a day", "never_below", "6"), ("Appointments a day", "never_above", "9")),
                _pair(("Hours until we answer", "decrease", "4"), ("Test rides a week", "increase", "6")),
            ),
        ),
    },
)

RULES = (VANITY_FIGURE, TOO_MANY_GOALS, GOALS_PULL_APART)
