"""The rules about the firm's own direction: plans for what it has left, or decided against."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from typing import Any

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted, shortened
from smm_desk.advice.rule import Check, Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.left_out import LeftOut, left_out, places_against
from smm_desk.advice.rules.vocabulary import is_in, places_of_sentences, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.outreach import Channel, Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_PLANS = {
    "thrusts": ("title", "description"),
    "goals": ("statement", "kpi"),
    "audiences": ("name", "benefit"),
    "channels": ("purpose",),
    "content": ("topics",),
    "measures": ("first_steps",),
}
"""The fields that say what is to be done; elsewhere a thing may be mentioned without being planned."""

_ALIASES = {
    "facebook": ("facebook", "fb"),
    "instagram": ("instagram", "insta"),
    "x": ("twitter",),
    "twitter": ("twitter",),
    "google business profile": (),
}
"""Words by which a platform is recognised, where its name alone is too little or too much."""


def _against_direction(section: str) -> Check:
    def check(part: Any, look: Look) -> Iterator[Notice]:
        things: tuple[LeftOut, ...] = look.around
        if not things or (isinstance(part, Channel) and part.decision != Decision.USE):
            return
        for path, text in _texts(section, part):
            found = places_against(text, things, look.language)
            if found:
                spans = joined_spans(text, dict.fromkeys(span for _, span in found))
                values = {"words": quoted(text, spans), "left": shortened(found[0][0].quote)}
                evidence = _sentences_of(text, (span for _, span in found))
                yield Notice(path=path, evidence=evidence, values=values, spans=spans)

    return check


def _against_decision(section: str) -> Check:
    def check(part: Any, look: Look) -> Iterator[Notice]:
        names: tuple[str, ...] = look.around
        if not names:
            return
        for path, text in _texts(section, part):
            spans = _planned(text, names, look.language)
            if spans:
                yield Notice(
                    path=path,
                    evidence=_sentences_of(text, spans),
                    values={"words": quoted(text, spans)},
                    spans=spans,
                )

    return check


def _texts(section: str, part: Any) -> Iterator[tuple[FieldPath, str]]:
    for key in _PLANS[section]:
        yield FieldPath(section, key, getattr(part, "id", "")), getattr(part, key)


@lru_cache(maxsize=4096)
def _planned(text: str, names: tuple[str, ...], language: str) -> tuple[Span, ...]:
    """Return where a text counts on platforms, in sentences that do not say no to them."""
    if not text.strip():
        return ()
    spans: list[Span] = []
    for place in places_of_sentences(text):
        sentence = text[place.start : place.end]
        found = [match.span() for name in names for match in _platform(name).finditer(sentence)]
        if found and not any(is_in("negators", language, word.form) for word in words_in(sentence)):
            spans += (Span(place.start + start, place.start + end) for start, end in found)
    return joined_spans(text, spans)


@cache
def _platform(word: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b{re.escape(word)}(?:s\b|(?=-|\b)|(?=kanal|seite|konto|gruppe|beitr|post|video))", re.IGNORECASE
    )


def _sentences_of(text: str, spans: Iterable[Span]) -> str:
    """Return the sentences in which something stands; only when they change, a note returns."""
    wanted = list(spans)
    places = [p for p in places_of_sentences(text) if any(p.start <= s.start < p.end for s in wanted)]
    return "\n".join(text[place.start : place.end] for place in places)


def _left_out(concept: Concept) -> tuple[LeftOut, ...]:
    strategy = concept.strategy
    return left_out(strategy.deliberately_not, strategy.guiding_policy, concept.language[:2])


def _decided_against(concept: Concept) -> tuple[str, ...]:
    """Return the words for the platforms that the firm does without."""
    used = {_name(channel) for channel in concept.channels if channel.decision != Decision.NOT}
    names = (_name(channel) for channel in concept.channels if channel.decision == Decision.NOT)
    return tuple(
        word for name in names if name not in used for word in _ALIASES.get(name, (name,)) if len(word) > 1
    )


def _name(channel: Channel) -> str:
    return " ".join(channel.platform.split()).casefold()


def _watches(
    check: Callable[[str], Check], around: Callable[[Concept], object], skip: tuple[str, ...] = ()
) -> Any:
    return tuple(Watch(section=key, check=check(key), around=around) for key in _PLANS if key not in skip)


AGAINST_OWN_DIRECTION = Rule(
    id="against-own-direction",
    severity=Severity.WARNING,
    title=N_("This goes against what you leave"),
    explanation=N_("{words} is planned here, and under “Deliberately not” you wrote: “{left}”."),
    question=N_("Which of the two still holds?"),
    source=N_(
        "Michael Porter, What Is Strategy? (Harvard Business Review, 1996): the essence of strategy is "
        "choosing what not to do."
    ),
    watches=_watches(_against_direction, _left_out),
    field="measures/first_steps",
    examples={
        "de": Examples(
            hits=(
                {
                    "measures/first_steps": "Rabattaktion auf Facebook",
                    "strategy/deliberately_not": "Wir verzichten auf Rabatte.",
                },
                {
                    "content/topics": "Jeden Freitag ein Treuerabatt für Follower",
                    "strategy/deliberately_not": "Keine Rabattaktionen, die machen die Preise kaputt.",
                },
                {
                    "audiences/a1/name": "Firmenkunden aus der Region",
                    "strategy/deliberately_not": "Keine Firmenkundschaft, keine Firmenkunden.",
                },
                {
                    "thrusts/t1/title": "Onlineshop mit Abholung",
                    "strategy/deliberately_not": "Onlineshop, Versand, Rennvelos",
                },
                {
                    "goals/g1/statement": "Zwanzig Messeauftritte im Jahr",
                    "strategy/deliberately_not": "Messen besuchen wir nicht mehr.",
                },
            ),
            misses=(
                {
                    "measures/first_steps": "Auf Facebook erklären, warum wir keine Rabatte geben",
                    "strategy/deliberately_not": "Wir verzichten auf Rabatte.",
                },
                {
                    "content/topics": "Preise offen erklären",
                    "strategy/deliberately_not": "Keine Rabatte, die machen auf Dauer die Preise kaputt.",
                },
                {
                    "measures/first_steps": "Das Konto auf die GmbH umschreiben",
                    "strategy/deliberately_not": "Kein Konto, für das wir keine Stunden haben.",
                },
                {
                    "channels/c1/purpose": "Auf jede Bewertung antworten",
                    "channels/c1/decision": "use",
                    "strategy/deliberately_not": "Keine gekauften Bewertungen.",
                },
                {
                    "content/topics": "Welches Messer für welches Brot",
                    "strategy/deliberately_not": "Keine Messen.",
                },
            ),
        ),
        "en": Examples(
            hits=(
                {
                    "measures/first_steps": "A discount campaign on Facebook",
                    "strategy/deliberately_not": "We do without discounts.",
                },
                {
                    "content/topics": "Every Friday a discount for followers",
                    "strategy/deliberately_not": "No discount campaigns; they ruin the prices.",
                },
                {
                    "audiences/a1/name": "Business customers in the region",
                    "strategy/deliberately_not": "No business customers.",
                },
                {
                    "thrusts/t1/title": "An online shop with collection",
                    "strategy/deliberately_not": "No online shop and no shipping.",
                },
            ),
            misses=(
                {
                    "measures/first_steps": "Explain on Facebook why we give no discounts",
                    "strategy/deliberately_not": "We do without discounts.",
                },
                {
                    "content/topics": "Explaining our prices openly",
                    "strategy/deliberately_not": "No discounts; in the long run they ruin the prices.",
                },
                {
                    "measures/first_steps": "Put the account into the name of the company",
                    "strategy/deliberately_not": "No account for which we have no hours.",
                },
                {
                    "channels/c1/purpose": "Answering every review",
                    "channels/c1/decision": "use",
                    "strategy/deliberately_not": "No bought reviews.",
                },
            ),
        ),
    },
)

AGAINST_OWN_DECISION = Rule(
    id="against-own-decision",
    severity=Severity.WARNING,
    title=N_("You have decided to do without this channel"),
    explanation=N_("{words} is counted on here, although the decision in chapter 6 is “deliberately not”."),
    question=N_("Has the decision changed, or is there another way to do this?"),
    source=N_(
        "A rule of the desk itself: a decision against a channel is worth something only when nothing is "
        "planned on it any more."
    ),
    watches=_watches(_against_decision, _decided_against, skip=("audiences", "channels")),
    field="measures/first_steps",
    yields_to=("against-own-direction",),
    examples={
        "de": Examples(
            hits=(
                {
                    "measures/first_steps": "Jede Woche ein Video auf TikTok",
                    "channels/c1/platform": "TikTok",
                    "channels/c1/decision": "not",
                },
                {
                    "content/topics": "Einblicke für unsere Facebook-Seite",
                    "channels/c1/platform": "Facebook",
                    "channels/c1/decision": "not",
                },
                {
                    "goals/g1/statement": "Hundert Anfragen über LinkedIn",
                    "channels/c1/platform": "LinkedIn",
                    "channels/c1/decision": "not",
                },
            ),
            misses=(
                {
                    "measures/first_steps": "TikTok-Konto mit einem Hinweis schließen",
                    "channels/c1/platform": "TikTok",
                    "channels/c1/decision": "not",
                },
                {
                    "measures/first_steps": "Jede Woche ein Video auf TikTok",
                    "channels/c1/platform": "TikTok",
                    "channels/c1/decision": "use",
                },
                {
                    "content/topics": "Statt auf LinkedIn erzählen wir am Gewerbeapéro",
                    "channels/c1/platform": "LinkedIn",
                    "channels/c1/decision": "not",
                },
            ),
        ),
        "en": Examples(
            hits=(
                {
                    "measures/first_steps": "A video on TikTok every week",
                    "channels/c1/platform": "TikTok",
                    "channels/c1/decision": "not",
                },
                {
                    "content/topics": "Stories for our Facebook page",
                    "channels/c1/platform": "Facebook",
                    "channels/c1/decision": "not",
                },
                {
                    "goals/g1/statement": "A hundred enquiries through LinkedIn",
                    "channels/c1/platform": "LinkedIn",
                    "channels/c1/decision": "not",
                },
            ),
            misses=(
                {
                    "measures/first_steps": "Close the TikTok account with a note",
                    "channels/c1/platform": "TikTok",
                    "channels/c1/decision": "not",
                },
                {
                    "measures/first_steps": "A video on TikTok every week",
                    "channels/c1/platform": "TikTok",
                    "channels/c1/decision": "use",
                },
                {
                    "content/topics": "Instead of LinkedIn we talk at the business evening",
                    "channels/c1/platform": "LinkedIn",
                    "channels/c1/decision": "not",
                },
            ),
        ),
    },
)

RULES = (AGAINST_OWN_DIRECTION, AGAINST_OWN_DECISION)
