"""Thoughts that are said by several words, such as whose picture and that nobody asked, in whatever order.

A slot is a list of phrases (`phrases.py`) that says little alone; with the others beside it it says what no
list of whole phrases could hold. "We delete criticism", "criticism is deleted" and "deleting all criticism"
fill the same two slots. `side_by_side` and its kin ask how far the slots are apart, and leave it to the rule
what a "no" beside them means; `together` asks for one clause without a "no".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from smm_desk.advice.rules.reading.phrases import clause_at, said, sentence_at
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, is_in, places_of_sentences, words_in
from smm_desk.advice.span import Span

CLAUSE = r"[,;:()\n–]"
HALF_SENTENCE = r"[;:()\n–]"
SENTENCE = r"\n"
"""At which signs a text is parted, besides the ends of sentences."""

_FURTHEST = 14
"""So many words stand from the first to the last slot of one clause."""
_FAR = 12
"""So many words stand from the first to the last slot where a rule says nothing else."""


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
        chosen = [span]
        for spans in others:
            near = _nearest(spans, chosen, place)
            if near is None:
                break
            chosen.append(near)
        else:
            whole = Span(min(s.start for s in chosen), max(s.end for s in chosen))
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


def words_of_clause(text: str, span: Span, apart: str = CLAUSE) -> str:
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
