"""What shows, anywhere in a concept, that the people of an audience were asked or counted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from smm_desk.advice.rules.outreach import everybody, needs
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.stems import stems, touch
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, words_in
from smm_desk.concept.concept import Concept
from smm_desk.concept.outreach import Audience, Decision
from smm_desk.concept.values import is_empty

_FIRST_YEAR, _LAST_YEAR = 1900, 2100


class Known(NamedTuple):
    """What the rest of the concept tells: of which audiences something is known, and the firm's trade."""

    audiences: frozenset[str]
    trade: str
    offer: str


def known(concept: Concept) -> Known:
    """Return what a concept tells of its audiences beside their evidence."""
    language = concept.language[:2]
    return Known(frozenset(_shown(concept, language)), needs.trade_of(concept), everybody.trade_of(concept))


def _shown(concept: Concept, language: str) -> Iterator[str]:
    """Yield the audiences of which a field beside the evidence shows that somebody asked or counted."""
    if language not in LANGUAGES:
        return
    for audience in concept.audiences:
        if any(
            tells_of_asking(text, language) or _some_of_many(text, language) for text in _own_words(audience)
        ):
            yield audience.id
    for channel in concept.channels:
        if channel.decision != Decision.NOT and any(
            tells_of_asking(text, language) or counts(text, language)
            for text in (channel.reason, channel.lost_without)
        ):
            yield from channel.audiences
    for entry in concept.evidence:
        if not is_empty(entry.name):
            channels = (channel.audiences for channel in concept.channels if channel.id == entry.channel)
            linked = [entry.audience] if entry.audience else [each for group in channels for each in group]
            yield from linked or (audience.id for audience in concept.audiences)
    sources = (concept.strategy.source, concept.review.sources, concept.strategy.challenge)
    for text in sources:
        if tells_of_asking(text, language):
            yield from _spoken_of(text, concept.audiences, language)


@lru_cache(maxsize=64)
def _spoken_of(text: str, audiences: tuple[Audience, ...], language: str) -> list[str]:
    """Return the audiences that a text names, or all of them when it names none."""
    words = stems(text, language)
    named = [
        audience.id
        for audience in audiences
        if touch(words, stems(f"{audience.name} {audience.needs} {audience.meeting_places}", language))
    ]
    return named or [audience.id for audience in audiences]


def _own_words(audience: Audience) -> tuple[str, ...]:
    return (
        audience.needs,
        audience.questions,
        audience.meeting_places,
        audience.benefit,
        audience.situation,
        audience.pains,
        audience.online_behaviour,
        audience.objections,
        audience.proof,
    )


@lru_cache(maxsize=1024)
def tells_of_asking(text: str, language: str) -> bool:
    """Tell whether a text says that people were asked or listened to."""
    return bool(said(text, language, "people_asked"))


def _some_of_many(text: str, language: str) -> bool:
    return bool(said(text, language, "some_of_many"))


@lru_cache(maxsize=1024)
def counts(text: str, language: str) -> bool:
    """Tell whether a text holds a figure that is no year."""
    digits = [word.form for word in words_in(text) if word.form[0].isdigit()]
    is_figure = [not form.isdecimal() or not _FIRST_YEAR <= int(form[:9]) <= _LAST_YEAR for form in digits]
    return any(is_figure) or bool(said(text, language, "counted"))
