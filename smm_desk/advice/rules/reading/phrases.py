"""Phrases that the rules know, and where a text says them.

The lists stand in the packages `phrases_de` and `phrases_en`, by what they are about, in the notation of the
cues (`advice/cues.py`): `buy .. followers` is "buy" and "followers" with up to two words between. They say
more than single words, so a rule may speak up although the text says something else beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from types import ModuleType

from smm_desk.advice.cues import Cue, CueBook, Sign
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, is_in, places_of_sentences, words_in
from smm_desk.advice.span import Span

_LONGEST_SENTENCE = 1200
_AGAINST = ("gegen", "against")
_END_OF_CLAUSE = re.compile(
    r"[,;:–()\n]|\b(?:so (?:that|it|nobody|the|they|we|our|people)|because|damit|weil)\b", re.IGNORECASE
)


@lru_cache(maxsize=2048)
def said(text: str, language: str, *names: str) -> tuple[Span, ...]:
    """Return where a text says a phrase of one of the lists, in order; sentences that deny it count too.

    Raises `KeyError` for a list that there is not.
    """
    return _found(text, language, names, denied=True)


@lru_cache(maxsize=2048)
def affirmed(text: str, language: str, *names: str) -> tuple[Span, ...]:
    """Return where a text says a phrase of one of the lists and no "no" stands beside it in the sentence.

    "We buy followers" affirms, "we never buy followers" does not.
    """
    return _found(text, language, names, denied=False)


@lru_cache(maxsize=2048)
def meant(text: str, language: str, *names: str) -> tuple[Span, ...]:
    """Return where a text affirms a phrase of one of the lists, and no "no" stands within it either.

    "We invent no voices" says the phrase "invent .. voices" with a "no" in the midst of it.
    """
    return tuple(
        span
        for span in affirmed(text, language, *names)
        if not any(is_in("denials", language, word.form) for word in words_in(text[span.start : span.end]))
    )


def unopposed(text: str, language: str, *names: str, denials_within: int = 0) -> tuple[Span, ...]:
    """Return where a text says a phrase that no "no" takes back: before it, within it or in its clause.

    "We delete bad reviews, we need not put up with them" says it, "we never delete bad reviews" does not.
    So many denials within the phrase belong to it, as in "delete what we do not like".
    """
    return tuple(
        span
        for span in said(text, language, *names)
        if not _is_taken_back(text, span, language, denials_within)
    )


def told_against(text: str, language: str, *names: str) -> tuple[Span, ...]:
    """Return where a text says a phrase that no "no" takes back; "against" within it is none."""
    return tuple(
        span
        for span in unopposed(text, language, *names, denials_within=1)
        if not any(
            is_in("denials", language, word.form) and word.form not in _AGAINST
            for word in words_in(text[span.start : span.end])
        )
    )


def _is_taken_back(text: str, span: Span, language: str, denials_within: int) -> bool:
    place = sentence_at(text, span)
    end = _END_OF_CLAUSE.search(text, span.end, place.end)
    rest = text[end.start() if end else place.end : place.end]
    if said(rest, language, "is_not_done"):
        return True
    upto = text[place.start : place.end - len(rest)]
    borne = [Span(place.start + s.start, place.start + s.end) for s in said(upto, language, "is_not_borne")]
    denials = [
        place.start + word.start
        for word in words_in(upto)
        if is_in("denials", language, word.form)
        and not any(s.start <= place.start + word.start < s.end for s in borne)
    ]
    within = [start for start in denials if span.start <= start < span.end]
    return len(within) > denials_within or len(denials) > len(within)


def of_the_firm_today(text: str, language: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in whose clause the firm speaks of itself, and not of former times or of others.

    "Our former agency bought likes" and "another club films without asking" tell of no plan.
    """
    clauses = ((span, clause_at(text, span)) for span in spans)
    return tuple(
        span for span, place in clauses if not said(text[place.start : place.end], language, "told_of_others")
    )


def clause_at(text: str, span: Span) -> Span:
    """Return the place of the clause in which something begins, up to where it ends or longer."""
    place = sentence_at(text, span)
    start = max(
        (mark.end() for mark in _END_OF_CLAUSE.finditer(text, place.start, span.start)), default=place.start
    )
    end = _END_OF_CLAUSE.search(text, span.end, place.end)
    return Span(start, end.start() if end else place.end)


def sentence_at(text: str, span: Span) -> Span:
    """Return the place of the sentence in which something was found."""
    return next(place for place in places_of_sentences(text) if place.start <= span.start < place.end)


def _found(text: str, language: str, names: tuple[str, ...], *, denied: bool) -> tuple[Span, ...]:
    if language not in LANGUAGES:
        return ()
    matters = _matters(language)
    by_place: dict[Span, set[Span]] = {}
    for matter in dict.fromkeys(matters[name] for name in names):
        for name, place, span in _all_in(text, language, matter):
            if name in names:
                by_place.setdefault(place, set()).add(span)
    found: list[Span] = []
    for place, spans in sorted(by_place.items()):
        if denied or not _says_no_beside(text, place, spans, language):
            found += sorted(spans)
    return tuple(found)


@lru_cache(maxsize=4096)
def _all_in(text: str, language: str, matter: int) -> tuple[tuple[str, Span, Span], ...]:
    """Return all phrases of a text about one matter: the list, the sentence and the place.

    Many rules ask the same text, and most texts say none of their phrases.
    """
    return tuple(
        (name, place, Span(place.start + span.start, place.start + span.end))
        for place in places_of_sentences(text)
        for name, span in _phrases_of(_read(text, place), language, matter)
    )


def _read(text: str, place: Span) -> str:
    return text[place.start : min(place.end, place.start + _LONGEST_SENTENCE)]


@lru_cache(maxsize=8192)
def _phrases_of(sentence: str, language: str, matter: int) -> tuple[tuple[str, Span], ...]:
    return tuple((hit.cue.key, Span(hit.start, hit.end)) for hit in _book(language, matter).hits(sentence))


def _says_no_beside(text: str, place: Span, spans: Iterable[Span], language: str) -> bool:
    return any(
        is_in("denials", language, word.form)
        for word in words_in(_read(text, place))
        if not any(span.start <= place.start + word.start < span.end for span in spans)
    )


@cache
def _matters(language: str) -> Mapping[str, int]:
    """Return which book holds a list of phrases, by the name of the list."""
    return {name: number for number, matter in enumerate(_lists(language).MATTERS) for name in matter.PHRASES}


@cache
def _book(language: str, matter: int) -> CueBook:
    """Return the phrases about one matter; a text is read only for what is asked of it."""
    lists = _lists(language).MATTERS[matter]
    # The sign of a cue says for what the sorter counts it; the rules only ask where it stands.
    cues = [Cue(name, Sign.ACTION, 1, phrases) for name, phrases in lists.PHRASES.items()]
    return CueBook(lists.LISTS, cues)


def books_made(language: str) -> Iterator[None]:
    """Make the books of a language before somebody asks for them, one a step."""
    for number in range(len(_lists(language).MATTERS)):
        _book(language, number)
        yield


def _lists(language: str) -> ModuleType:
    if language == "de":
        from smm_desk.advice.rules.reading import phrases_de

        return phrases_de
    from smm_desk.advice.rules.reading import phrases_en

    return phrases_en
