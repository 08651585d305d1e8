"""The rule about a goal that means everything: better, more visible, better known."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.goals.goal_place import holds_a_number
from smm_desk.advice.rules.goals.goals import MISPLACED
from smm_desk.advice.rules.goals.smart import SPECIFIC
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import (
    LANGUAGES,
    is_in,
    places_of_sentences,
    says_only,
    words_in,
)
from smm_desk.advice.sorter import Label
from smm_desk.advice.span import Span
from smm_desk.concept.goals import Goal
from smm_desk.concept.paths import FieldPath
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
        if says_nothing or (
            said(sentence, language, "vague_wish", "vague_aim") and _counts_nothing(sentence, language)
        ):
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
                "Vertrauen aufbauen",
                "Sympathischer wirken",
                "Kundenbindung stärken",
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
                "Vertrauen der Fahrlehrer: sie schicken uns Schüler",
            ),
        ),
        "en": Examples(
            hits=(
                "Become better known",
                "Expand our presence on social media",
                "Be more visible",
                "Build trust",
                "Look more modern",
                "Strengthen customer loyalty",
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
                "Trust of driving instructors: they send us pupils",
            ),
        ),
    },
)

RULES = (GOAL_VAGUE,)
