"""Thoughts of two or three slots, such as whose picture and that nobody asked, heard in whatever order.

A slot is a list of phrases (`phrases.py`) that says little alone; side by side in a sentence they say what
no list of whole phrases could hold.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from smm_desk.advice.rules.reading.phrases import clause_at, said, sentence_at
from smm_desk.advice.rules.reading.vocabulary import is_in, places_of_sentences, words_in
from smm_desk.advice.span import Span

_FAR = 12


@lru_cache(maxsize=4096)
def side_by_side(text: str, language: str, *slots: str, far: int = _FAR) -> tuple[Span, ...]:
    """Return where a sentence fills each of these slots with so few words from the first to the last of them.

    No word fills two slots.
    """
    first, *others = (said(text, language, slot) for slot in slots)
    if not first or not all(others):
        return ()
    found = []
    for span in first:
        place = sentence_at(text, span)
        together = [span]
        for spans in others:
            near = _nearest(spans, together, place)
            if near is None:
                break
            together.append(near)
        else:
            whole = Span(min(s.start for s in together), max(s.end for s in together))
            if len(words_in(text[whole.start : whole.end])) <= far:
                found.append(whole)
    return tuple(sorted(set(found)))


def _nearest(spans: Iterable[Span], taken: list[Span], place: Span) -> Span | None:
    free = [
        span
        for span in spans
        if place.start <= span.start < place.end
        and all(span.end <= other.start or other.end <= span.start for other in taken)
    ]
    return min(free, key=lambda span: abs(span.start - taken[0].start), default=None)


@lru_cache(maxsize=4096)
def in_one_clause(text: str, language: str, *slots: str, far: int = _FAR) -> tuple[Span, ...]:
    """Return the slots that stand side by side with no comma between them."""
    found = side_by_side(text, language, *slots, far=far)
    return tuple(span for span in found if not set(",;:–\n(") & set(text[span.start : span.end]))


def in_order(text: str, language: str, first: str, then: str, far: int = _FAR) -> tuple[Span, ...]:
    """Return the two slots side by side where the one stands before the other and no colon between them."""
    starts = {span.start for span in said(text, language, first)}
    return tuple(
        span
        for span in side_by_side(text, language, first, then, far=far)
        if span.start in starts and not set(";:–\n") & set(text[span.start : span.end])
    )


def denied(text: str, span: Span, language: str) -> bool:
    """Tell whether a "no" stands in the clauses of these words."""
    place = clause_at(text, span)
    return any(is_in("denials", language, word.form) for word in words_in(text[place.start : place.end]))


def undenied(text: str, language: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans without a "no" in their clauses."""
    return tuple(span for span in spans if not denied(text, span, language))


def sentence_of(text: str, span: Span) -> str:
    """Return the sentence in which something was found."""
    place = sentence_at(text, span)
    return text[place.start : place.end]


def question_before(text: str, span: Span) -> str:
    """Return the sentence before that of the span when it asks something: "Cheap stuff? Junk stays junk"."""
    places = places_of_sentences(text)
    number = places.index(sentence_at(text, span))
    before = text[places[number - 1].start : places[number - 1].end] if number else ""
    return before if before.rstrip().endswith("?") else ""
