"""Where a text plans what the strategy leaves: the same thing in other forms, compounds and words.

A sentence that says no, asks why, or takes something down plans nothing. What is left as a picture only
("wir zeigen keine Kinder") is planned where it is shown, and not where it is only spoken of.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from smm_desk.advice.rules.direction.left_out import SHORTEST_IN_COMPOUND, LeftOut, Only
from smm_desk.advice.rules.direction.left_out_marks import compiled
from smm_desk.advice.rules.direction.word_forms import as_small, forms_of
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import Word, is_in, places_of_sentences, words_in
from smm_desk.advice.span import Span

_SHORTEST_REST = 3
_LONGEST_COMPOUND = 60
_FOR = ("fuer", "for", "an", "to", "by")
_ASKS = ("was", "wer", "wie", "woher", "woran", "what", "who", "how", "where")
"""Words with which a text begins that is about a thing: "was im Supermarkt im Brot steckt"."""
_FREE_OF = ("frei", "los", "arm")
_VERBS = ("einladen", "invite", "invites", "inviting")
_FROM_VERB_TO_NOUN = 3
_THAN = {"de": ("als", "wie"), "en": ("than", "like")}
_ORIGINS = {"de": ("aus", "vom"), "en": ("from",)}
_PLACED = ("im", "in", "bei", "beim", "at")
_ARTICLES = ("a", "an", "the", "der", "die", "das", "dem", "den", "einem", "einer", "einen")
_ALSO = {"de": ("auch", "sogar", "selbst", "egal"), "en": ("also", "even", "any", "too")}
_FARTHEST_APART = {"de": 3, "en": 0}
"""So many words more than it has itself may a thing be spread over; English compounds stand side by side."""


def places_against(
    text: str, things: tuple[LeftOut, ...], language: str, *, is_picture: bool = False
) -> tuple[tuple[LeftOut, Span], ...]:
    """Return where a text plans what is left: each thing with its place."""
    if not things or not text.strip():
        return ()
    return tuple(
        (thing, Span(place.start + span.start, place.start + span.end))
        for place in places_of_sentences(text)
        for thing, span in _against(text[place.start : place.end], things, language, is_picture)
    )


@lru_cache(maxsize=8192)
def _against(
    written: str, things: tuple[LeftOut, ...], language: str, is_picture: bool
) -> tuple[tuple[LeftOut, Span], ...]:
    sentence = _read(written, language)
    found: list[tuple[LeftOut, Span]] = []
    for thing in things if sentence.words else ():
        if thing.only is Only.SHOWN:
            span = _place_shown(thing, sentence, language, is_picture=is_picture)
        else:
            span = _place_of(thing, sentence, language) or _place_of_turn(thing, written)
        if span is not None:
            found.append((thing, span))
    return tuple(found)


class _Sentence(NamedTuple):
    """The words of a sentence, by what each can be found, and that of all of them; empty when it says no."""

    words: tuple[Word, ...]
    keys: tuple[frozenset[str], ...]
    all_keys: frozenset[str]


@lru_cache(maxsize=8192)
def _read(sentence: str, language: str) -> _Sentence:
    words = words_in(sentence)
    is_about = bool(words) and words[0].form in _ASKS
    if (
        is_about
        or said(sentence, language, "undoing", "closing")
        or any(
            is_in("negators", language, word.form) or is_in("questioners", language, word.form)
            for word in words
        )
    ):
        return _Sentence((), (), frozenset())
    writes_capitals = language == "de" and any(word.is_capital for word in words)
    keys = tuple(_keys(word.form, word.is_capital, writes_capitals, language) for word in words)
    return _Sentence(words, keys, frozenset().union(*keys))


def _place_of(thing: LeftOut, sentence: _Sentence, language: str) -> Span | None:
    """Return the place of a thing when all its words stand close together in a sentence."""
    if any(forms.isdisjoint(sentence.all_keys) for forms in thing.words):
        return None
    found = [
        next(n for n, keys in enumerate(sentence.keys) if not forms.isdisjoint(keys)) for forms in thing.words
    ]
    first, last = min(found), max(found)
    is_verb = sentence.words[found[0]].form in _VERBS
    if last - first > len(found) + (_FROM_VERB_TO_NOUN if is_verb else _FARTHEST_APART[language]):
        return None
    if _only_compares(sentence.words[:first], language):
        return None
    return Span(sentence.words[first].start, sentence.words[last].end)


def _only_compares(before: tuple[Word, ...], language: str) -> bool:
    """Tell whether a thing is only compared with: "also with one from the supermarket"."""
    forms = [word.form for word in before if word.form not in _ARTICLES]
    if any(form in _THAN[language] for form in forms[-2:]) and (
        forms[-1] in _THAN[language] or forms[-1] in _PLACED
    ):
        return True
    return (
        bool(forms)
        and forms[-1] in _ORIGINS[language]
        and any(form in _ALSO[language] for form in forms[-7:])
    )


def _place_of_turn(thing: LeftOut, sentence: str) -> Span | None:
    """Return the place where a sentence says a thing in other words: "30 Prozent günstiger"."""
    for turn in thing.turns:
        if found := compiled(turn).search(sentence):
            return Span(*found.span())
    return None


def _place_shown(thing: LeftOut, sentence: _Sentence, language: str, *, is_picture: bool) -> Span | None:
    """Return the place where a sentence shows a thing: "children in portraits", not "films for children"."""
    if not is_picture and not any(is_in("showing", language, word.form) for word in sentence.words):
        return None
    exact = tuple(forms_of(word.form, language) for word in sentence.words)
    before = ("", *(word.form for word in sentence.words))
    is_shown = any(
        not forms.isdisjoint(thing.words[-1]) and before[number] not in _FOR
        for number, forms in enumerate(exact)
    )
    read = _Sentence(sentence.words, exact, frozenset().union(*exact))
    return _place_of(thing, read, language) if is_shown else None


@lru_cache(maxsize=16384)
def _keys(form: str, is_capital: bool, writes_capitals: bool, language: str) -> frozenset[str]:
    """Return by what a word is found: its forms, and in German the beginnings and ends of a compound.

    Where capitals are written, a small word is no noun: "messen" is not a trade fair.
    """
    forms = forms_of(form, language)
    if language != "de":
        return forms
    if not is_capital:
        small = as_small(forms)
        return small if writes_capitals else forms | small | _compounds(form, ())
    return forms | _compounds(form, forms)


def _compounds(form: str, ends: Iterable[str]) -> set[str]:
    """Return what may begin a compound, and what may end one."""
    if len(form) > _LONGEST_COMPOUND:
        return set()
    found = {
        form[:cut]
        for cut in range(SHORTEST_IN_COMPOUND, len(form) - _SHORTEST_REST + 1)
        if not form.startswith(_FREE_OF, cut)
    }
    for other in ends:
        found.update(other[cut:] for cut in range(_SHORTEST_REST, len(other) - SHORTEST_IN_COMPOUND + 1))
    return found
