"""The rule about a guiding policy that is for everybody, with everything, everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.direction.left_out import left_out
from smm_desk.advice.rules.direction.thrusts import chooses, plain_places
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import (
    LANGUAGES,
    holds_any,
    is_in,
    places_of_sentences,
    words_in,
)
from smm_desk.advice.span import Span
from smm_desk.concept.direction import Strategy
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_POLICY = FieldPath("strategy", "guiding_policy")
_LONGEST = 400

_MOST_OTHERS = 1
"""So many sentences beside those that choose nothing may stand in the text."""
_MOST_FACTS = 4
"""So many, if none of them names a group or points to a place."""
_NAMES_A_GROUP = {
    "de": re.compile(r"\W*(?:für|bei|wer|dort|da|hier|nur|unsere?\s+\w+innen)\b", re.IGNORECASE),
    "en": re.compile(r"\W*(?:for|with|whoever|who|there|here|only)\b", re.IGNORECASE),
}
_NARROWED_AFTER = re.compile(
    r"(?:\s+\w+)?,?\s+(?:(?:der|die|das|wo|aus|who|that|from|nobody|no\s+one)\b"
    r"(?!\s+(?:so\s+)?(?:kommt|reinkommt|anfällt|comes|calls|walks)))",
    re.IGNORECASE,
)
_NARROWED_WITHIN = re.compile(
    r",?\s+(?:der|die|das|wo|who|that|nobody)\b(?!\s+(?:so\s+|in\s+)?(?:kommt|reinkommt|anfällt|comes|calls|walks|anruft))"
    r"(?=\s+\w+\s+\w)",
    re.IGNORECASE,
)
_FEWEST_KINDS = 4
"""Who names so many kinds of people has named nearly all."""


def _without_choice(strategy: Strategy, look: Look) -> Iterator[Notice]:
    """Notice a policy that is for all wherever it says anything, and that leaves nothing either."""
    text, language = strategy.guiding_policy, look.language
    places = _for_all(text, language)
    if (
        not places
        or holds_any("choice", language, text)
        or chooses(text, language)
        or left_out("", text, language)
    ):
        return
    others = _others(text, places)
    are_facts = not any(
        _NAMES_A_GROUP[language].match(text, place.start) for place in places_of_sentences(text)
    )
    if len(others) <= (_MOST_FACTS if are_facts else _MOST_OTHERS):
        spans = joined_spans(text, places)
        yield Notice(path=_POLICY, evidence=text, values={"words": quoted(text, spans)}, spans=spans)


@lru_cache(maxsize=1024)
def _for_all(text: str, language: str) -> tuple[Span, ...]:
    """Return where a text is for everybody: by its words, or because it names nearly all kinds of people."""
    if language not in LANGUAGES or not text.strip():
        return ()
    named = plain_places(text, language, "for_everybody", "everywhere", "for_all_kinds")
    taken = plain_places(text, language, "tries_it_all")
    listed: list[Span] = [span for span in said(text, language, "takes_all_comers") if _is_open(text, span)]
    for place in places_of_sentences(text):
        kinds = [
            word
            for word in words_in(text[place.start : place.end])
            if is_in("kinds_of_people", language, word.form)
        ]
        if len({word.form for word in kinds}) >= _FEWEST_KINDS:
            listed.append(Span(place.start + kinds[0].start, place.start + kinds[-1].end))
    return joined_spans(text, (*named, *taken, *listed))


def _is_open(text: str, span: Span) -> bool:
    """Tell whether nothing narrows what is taken: "every job that comes", not "every job from here"."""
    return not (_NARROWED_AFTER.match(text, span.end) or _NARROWED_WITHIN.search(text, span.start, span.end))


def _others(text: str, places: tuple[Span, ...]) -> list[Span]:
    sentences = places_of_sentences(text)
    return [place for place in sentences if not any(place.start <= s.start < place.end for s in places)]


def _two_at_once(strategy: Strategy, look: Look) -> Iterator[Notice]:
    """Notice a firm that wants to be the cheapest and the finest at once."""
    text, language = strategy.positioning, look.language
    if (
        language not in LANGUAGES
        or holds_any("choice", language, text)
        or holds_any("denials", language, text)
    ):
        return
    words = words_in(text[:_LONGEST])
    both = [[w for w in words if is_in(name, language, w.form)] for name in ("cheapest", "finest")]
    if all(both):
        spans = joined_spans(text, (Span(word.start, word.end) for found in both for word in found))
        yield Notice(
            path=FieldPath("strategy", "positioning"),
            evidence=text,
            values={"words": quoted(text, spans)},
            spans=spans,
            explanation=N_(
                "{words}: the lowest price and the finest goods ask for opposite choices; so far you have "
                "made neither."
            ),
            question=N_("Which of the two would your best customers miss more?"),
        )


POLICY_WITHOUT_CHOICE = Rule(
    id="policy-without-choice",
    severity=Severity.WARNING,
    title=N_("Nothing is chosen here yet"),
    explanation=N_(
        "{words}: a firm that is there for everybody gives nobody a particular reason to choose it."
    ),
    question=N_("For whom are you worth a longer way, and who may well go to the others?"),
    source=N_(
        "Michael Porter, What Is Strategy? (Harvard Business Review, 1996): the essence of strategy is "
        "choosing what not to do."
    ),
    watches=(
        Watch(section="strategy", check=_without_choice),
        Watch(section="strategy", check=_two_at_once),
    ),
    field="strategy/guiding_policy",
    yields_to=("strategy-missing", "goal-as-strategy", "activity-as-strategy"),
    examples={
        "de": Examples(
            hits=(
                "Bei uns ist für jeden etwas dabei, von jung bis alt.",
                "Kein Auftrag ist uns zu klein, keiner zu groß.",
                "Auf allen Plattformen präsent sein, mit einem bunten Mix aus Unterhaltung und Neuem.",
                "Ein Geschäft mit Tradition. Wir richten uns an alle. Parkplätze gibt es hinter dem Haus.",
                {"strategy/positioning": "Die günstigste Luxusadresse am Platz"},
            ),
            misses=(
                "",
                "Wir sind für alle da, die nachts arbeiten, und backen darum ab zehn Uhr abends.",
                "Wir nehmen jeden Auftrag an, der aus dem Dorf kommt, und keinen von auswärts.",
                "Statt für jeden etwas haben wir für Wanderer alles.",
                "Für Familien: ein Raum, in dem es laut sein darf. Dort ist für alle etwas da. Es gibt Sand.",
                "Auf allen Kanälen antworten dieselben zwei Leute, die man aus dem Laden kennt.",
            ),
        ),
        "en": Examples(
            hits=(
                "There is something for everyone, young and old.",
                "No job too big, no job too small.",
                "Be present on all platforms, with a colourful mix of news and fun.",
                "A shop with a tradition. We cater for everyone. You can park behind the house.",
                {"strategy/positioning": "The cheapest luxury spa in town"},
            ),
            misses=(
                "",
                "We are here for everyone who works at night, and so we bake from ten in the evening.",
                "We take every repair nobody else wants to do.",
                "Instead of something for everyone we have everything for hikers.",
                "For families: a room that may be loud. There is something for all. There is sand.",
                "On all channels the same two people answer whom you know from the shop.",
            ),
        ),
    },
)

RULES = (POLICY_WITHOUT_CHOICE,)
