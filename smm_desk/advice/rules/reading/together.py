"""Thoughts that are said by several words in one clause, in whatever order.

Each slot of the thought is a list of phrases: who, what is done, to what. "We delete criticism", "criticism
is deleted" and "deleting all criticism" fill the same two slots.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, is_in, places_of_sentences, words_in
from smm_desk.advice.span import Span

CLAUSE = r"[,;:()\n–]"
HALF_SENTENCE = r"[;:()\n–]"
SENTENCE = r"\n"
"""At which signs a text is parted, besides the ends of sentences."""

_FURTHEST = 14
"""So many words may stand between the first and the last slot."""


@lru_cache(maxsize=2048)
def together(
    text: str, language: str, *slots: str, apart: str = CLAUSE, denials: int = 0
) -> tuple[Span, ...]:
    """Return where all slots are filled in one clause, if no "no" stands beside them.

    So many denials beside them are borne; those within the words of a slot belong to it.
    """
    if language not in LANGUAGES:
        return ()
    filled = [said(text, language, slot) for slot in slots]
    if not all(filled):
        return ()
    found: list[Span] = []
    for place, rest in _clauses(text, apart):
        inside = [[span for span in spans if _is_within(span, place)] for spans in filled]
        if not all(inside):
            continue
        firsts = [spans[0] for spans in inside]
        whole = Span(min(span.start for span in firsts), max(span.end for span in firsts))
        own = [span for spans in inside for span in spans]
        if len(words_in(text[whole.start : whole.end])) > _FURTHEST:
            continue
        if _denials(text, place, own, language) <= denials and not said(rest, language, "is_not_done"):
            found.append(whole)
    return tuple(found)


def clause_at(text: str, span: Span, apart: str = CLAUSE) -> str:
    """Return the words of the clause in which something was found."""
    return next(
        (text[place.start : place.end] for place, _ in _clauses(text, apart) if _is_within(span, place)), ""
    )


def _clauses(text: str, apart: str) -> Iterator[tuple[Span, str]]:
    """Give each clause, and what follows it in the sentence."""
    for sentence in places_of_sentences(text):
        start = sentence.start
        ends = [found.start() for found in re.finditer(apart, text[sentence.start : sentence.end])]
        for end in (*(sentence.start + end for end in ends), sentence.end):
            yield Span(start, end), text[end : sentence.end]
            start = end


def _is_within(span: Span, place: Span) -> bool:
    return place.start <= span.start and span.end <= place.end


def _denials(text: str, place: Span, own: list[Span], language: str) -> int:
    return sum(
        is_in("denials", language, word.form)
        and not any(span.start <= place.start + word.start < span.end for span in own)
        for word in words_in(text[place.start : place.end])
    )
