"""Whether a reason would speak for every company: because others are there too, because it costs nothing.

A reason may say such things beside something of its own, such as how many customers write there; then it is
a reason. Only what says nothing else is empty.
"""

from __future__ import annotations

from functools import lru_cache

from smm_desk.advice.quoting import joined_spans
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import (
    LANGUAGES,
    is_in,
    long_words,
    places_of_sentences,
    says_only,
    words_in,
)
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept

_MOST_OTHER_WORDS = 8
_MOST_BESIDE_PLAIN = 4
"""So many words with a meaning of their own may stand beside "it goes without saying"."""

_MOST_BESIDE_LIGHT = 2
"""And so many beside "it costs nothing"."""

_YEARS = range(1900, 2101)

_MOST_BEFORE_VOUCHING = 2

_SAY_NOTHING = ("grammar", "everybody_does_it", "everybody_around", "too_common", "people_nobody_is")


def names_of_audiences(concept: Concept) -> tuple[str, ...]:
    """Return what the audiences are called: a reason that speaks of them is one."""
    return tuple(audience.name for audience in concept.audiences)


def places_of_empty_reasons(
    text: str,
    language: str,
    audiences: tuple[str, ...],
    *,
    is_used: bool,
    people: frozenset[str] = frozenset(),
    is_occasion: bool = False,
) -> tuple[Span, ...]:
    """Return where a text gives a reason that would speak for everyone, if it gives no other.

    That one of the firm's own `people` likes it or can do it speaks for every channel, too. The occasion of a
    concept may tell a longer story, so less is read into it.
    """
    if language not in LANGUAGES:
        return ()
    only = says_only(text, language, "everybody_does_it", ("everybody_around",))
    if only or not is_used:
        return only
    return _places_of_phrases(text, language, audiences, people, is_occasion=is_occasion)


@lru_cache(maxsize=1024)
def _places_of_phrases(
    text: str, language: str, audiences: tuple[str, ...], people: frozenset[str], *, is_occasion: bool
) -> tuple[Span, ...]:
    vouched = _where_people_vouch(text, language, people)
    strong = (*said(text, language, "reason_of_everyone"), *vouched)
    plain = () if is_occasion else said(text, language, "reason_of_all")
    light = said(text, language, *(("reason_light",) if is_occasion else ("reason_light", "reason_small")))
    spans = joined_spans(text, (*strong, *plain, *light))
    if not spans or says_something_of_its_own(text, language, audiences, spans):
        return ()
    places = places_of_sentences(text)
    empty = [place for place in places if _is_empty(text, place, language, spans, (strong, plain))]
    if 2 * len(empty) < len(places):
        return ()
    return tuple(span for span in spans if any(place.start <= span.start < place.end for place in empty))


def _where_people_vouch(text: str, language: str, people: frozenset[str]) -> tuple[Span, ...]:
    """Return where somebody known by name says that it is good, or is good at it."""
    words = words_in(text)
    return tuple(
        Span(name.start, verb.end)
        for verb in (said(text, language, "vouches") if people else ())
        for name in words
        if name.form in people
        and name.is_capital
        and name.end <= verb.start
        and sum(name.end <= word.start < verb.start for word in words) <= _MOST_BEFORE_VOUCHING
        and not text[name.end : verb.start].strip(" ").startswith((".", ";", ",", ":"))
    )


def says_something_of_its_own(
    text: str, language: str, audiences: tuple[str, ...], beside: tuple[Span, ...] = ()
) -> bool:
    """Tell whether a text speaks of customers, of an audience, or of something that was counted."""
    real = said(text, language, "reason_real", "figure", "was_asked")
    if _lie_beside(tuple(span for span in real if not _is_year(text[span.start : span.end])), beside):
        return True
    if _lie_beside(said(text, language, "reason_of_own"), beside):
        return True
    return names_an_audience(text, language, audiences, beside) or any(
        is_in("business_link", language, word.form) and not is_in("everybody_does_it", language, word.form)
        for word in words_in(text)
        if _is_beside(word.start, beside)
    )


def names_an_audience(
    text: str, language: str, audiences: tuple[str, ...], beside: tuple[Span, ...] = ()
) -> bool:
    """Tell whether a text holds a word by which an audience is called."""
    named = {word for word in long_words(*audiences) if len(word) > 4}
    return any(
        word.form in named and not any(is_in(name, language, word.form) for name in _SAY_NOTHING)
        for word in words_in(text)
        if _is_beside(word.start, beside)
    )


def _is_empty(
    text: str,
    place: Span,
    language: str,
    spans: tuple[Span, ...],
    stronger: tuple[tuple[Span, ...], tuple[Span, ...]],
) -> bool:
    """Tell whether a sentence holds little else than such a reason; beside strong ones, more may stand."""
    sentence = text[place.start : place.end]
    if says_only(sentence, language, "everybody_does_it", ("everybody_around",)):
        return True
    if not any(place.start <= span.start < place.end for span in spans):
        return False
    others = [
        word.form
        for word in words_in(sentence)
        if _is_beside(place.start + word.start, spans)
        and not any(is_in(name, language, word.form) for name in ("grammar", "everybody_around"))
    ]
    is_strong, is_plain = (any(place.start <= s.start < place.end for s in found) for found in stronger)
    most = _MOST_OTHER_WORDS if is_strong else _MOST_BESIDE_PLAIN if is_plain else _MOST_BESIDE_LIGHT
    return len(others) <= most


def _is_year(figure: str) -> bool:
    return figure.isdecimal() and int(figure[:9]) in _YEARS


def _lie_beside(found: tuple[Span, ...], spans: tuple[Span, ...]) -> bool:
    return any(_is_beside(span.start, spans) for span in found)


def _is_beside(position: int, spans: tuple[Span, ...]) -> bool:
    return not any(span.start <= position < span.end for span in spans)
