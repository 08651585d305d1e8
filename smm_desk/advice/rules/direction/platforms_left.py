"""Platforms that a firm has decided against, and where a text still counts on them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from smm_desk.advice.quoting import joined_spans
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import is_in, places_of_sentences, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.outreach import Channel, Decision
from smm_desk.concept.situation import Verdict

_ON_X = re.compile(
    r"(?:(?<=\b[Oo]n )|(?<=\b[Aa]uf )|(?<=\b[Bb]ei ))X\b(?![-.]\w)|\bX-(?=Konto|Kanal|Profil|account|post)"
)
"""The platform with the one letter, where a text counts on it."""

_ALIASES = {
    "facebook": ("facebook", "fb"),
    "instagram": ("instagram", "insta"),
    "x": ("twitter", "x"),
    "twitter": ("twitter", "x"),
    "google business profile": (),
}
"""Words by which a platform is recognised, where its name alone is too little or too much."""


def decided_against(concept: Concept) -> tuple[str, ...]:
    """Return the words for the platforms that the firm does without."""
    used = {_name(channel) for channel in concept.channels if channel.decision != Decision.NOT}
    names = (_name(channel) for channel in concept.channels if channel.decision == Decision.NOT)
    return tuple(
        word
        for name in names
        if name not in used
        for word in _ALIASES.get(name, (name,))
        if len(word) > 1 or word == "x"
    )


def decided_against_and_kept(concept: Concept) -> tuple[str, ...]:
    """Return the same without the platforms whose account is to be closed; that, too, takes some steps."""
    closing = {account.channel for account in concept.accounts if account.closes_on is not None}
    names = {_name(channel) for channel in concept.channels if channel.id in closing}
    names |= {
        " ".join(found.platform.split()).casefold()
        for found in concept.audit
        if found.verdict == Verdict.CLOSE
    }
    gone = {word for name in names for word in _ALIASES.get(name, (name,))}
    return tuple(word for word in decided_against(concept) if word not in gone)


@lru_cache(maxsize=4096)
def places_counted_on(text: str, names: tuple[str, ...], language: str) -> tuple[Span, ...]:
    """Return where a text counts on platforms, in sentences that do not say no to them."""
    if not text.strip():
        return ()
    spans: list[Span] = []
    for place in places_of_sentences(text):
        sentence = text[place.start : place.end]
        found = [match.span() for name in names for match in _platform(name).finditer(sentence)]
        if (
            found
            and not said(sentence, language, "closing", "undoing")
            and not any(is_in("negators", language, word.form) for word in words_in(sentence))
        ):
            spans += (Span(place.start + start, place.start + end) for start, end in found)
    return joined_spans(text, spans)


@cache
def _platform(word: str) -> re.Pattern[str]:
    if word == "x":
        return _ON_X
    return re.compile(
        rf"\b{re.escape(word)}(?:s\b|(?=-|\b)|(?=kanal|seite|konto|gruppe|beitr|post|video))", re.IGNORECASE
    )


def _name(channel: Channel) -> str:
    return " ".join(channel.platform.split()).casefold()
