"""Lists of words that the rules know, and what can be said of a text by them alone.

The lists are plain words in `vocabulary_de.py` and `vocabulary_en.py`: `word`, `begin*`, `*end` and
`*within*`, written in small letters with ae for ä and ss for ß, as `folded` makes them. A rule that asks
whether a text holds nothing but such words is seldom wrong: one word that is not in the list, and
it keeps quiet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from smm_desk.advice.sentences import sentences
from smm_desk.advice.span import Span

LANGUAGES = ("de", "en")
"""The families of languages for which there are lists."""

_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,'’]\d+)*")
_FOLDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "'"})
_LONGEST_SENTENCE = 1200
_WORTH = 3
"""So many hollow words is a set phrase worth."""
_MOST_SENTENCES = 4
_PLAINLY_HOLLOW = 4
_BEFORE_A_VERB = ("", "we", "to", "will", "must", "should", "and", "also", "then", "regularly")
"""Words after which an English word that could be a noun is a verb; at the beginning it is one, too."""

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Word:
    """A word or number of a text: its place, and the form in which all spellings are one."""

    start: int
    end: int
    form: str
    is_capital: bool = False


class _WordList:
    """Words, beginnings and endings of words."""

    def __init__(self, entries: Iterable[str]) -> None:
        listed = tuple(entries)
        self._words = frozenset(entry for entry in listed if "*" not in entry)
        self._beginnings = tuple(e[:-1] for e in listed if e.endswith("*") and not e.startswith("*"))
        self._endings = tuple(e[1:] for e in listed if e.startswith("*") and not e.endswith("*"))
        self._pieces = tuple(e[1:-1] for e in listed if e.startswith("*") and e.endswith("*"))

    def holds(self, form: str) -> bool:
        """Tell whether a folded word is in the list."""
        return (
            form in self._words
            or form.startswith(self._beginnings)
            or form.endswith(self._endings)
            or any(piece in form for piece in self._pieces)
        )


def folded(word: str) -> str:
    """Return the form in which all spellings of a word are one: small, ae for ä, ss for ß."""
    return word.lower().translate(_FOLDED)


@lru_cache(maxsize=8192)
def words_in(text: str) -> tuple[Word, ...]:
    """Return the words and numbers of a text with their places; compounds with hyphens are several words."""
    return tuple(
        Word(found.start(), found.end(), folded(found[0]), found[0][0].isupper())
        for found in _WORD.finditer(text)
    )


@lru_cache(maxsize=16384)
def is_in(name: str, language: str, form: str) -> bool:
    """Tell whether a folded word is in the list of this name."""
    return _word_list(name, language).holds(form)


def holds_any(name: str, language: str, text: str) -> bool:
    """Tell whether any word of a text is in the list of this name."""
    return language in LANGUAGES and any(
        _sentence_holds(name, language, text[place.start : place.end]) for place in places_of_sentences(text)
    )


@lru_cache(maxsize=8192)
def _sentence_holds(name: str, language: str, sentence: str) -> bool:
    return any(is_in(name, language, word.form) for word in words_in(sentence))


@lru_cache(maxsize=1024)
def says_what_is_done(text: str, language: str) -> bool:
    """Tell whether a text says what is done: "film reels", and not "a film about reels"."""
    if language != "en":
        return holds_any("doing", language, text)
    for place in places_of_sentences(text):
        before = ""
        for word in words_in(text[place.start : place.end]):
            if before in _BEFORE_A_VERB and is_in("doing", language, word.form):
                return True
            before = word.form
    return False


@lru_cache(maxsize=64)
def long_words(*texts: str) -> frozenset[str]:
    """Return the words of texts that are long enough to mean something."""
    return frozenset(word.form for text in texts for word in words_in(text[:10_000]) if len(word.form) > 3)


def speaks_of_a_choice(text: str, language: str) -> bool:
    """Tell whether a text says "we" and what is chosen over something else."""
    return holds_any("we", language, text) and holds_any("choice", language, text)


@lru_cache(maxsize=2048)
def places_of_sentences(text: str) -> tuple[Span, ...]:
    """Return the places of the sentences, remembered because many rules ask."""
    return sentences(text)


@lru_cache(maxsize=1024)
def says_only(text: str, language: str, keys: str, around: tuple[str, ...]) -> tuple[Span, ...]:
    """Return the sentences of a text that says nothing but words of the list `keys`, and nothing otherwise.

    Words of the lists `around` may stand beside them; each sentence must hold a key.
    """
    if language not in LANGUAGES:
        return ()
    places = places_of_sentences(text)
    for place in places:
        words = words_in(text[place.start : min(place.end, place.start + _LONGEST_SENTENCE)])
        keyed = [is_in(keys, language, word.form) for word in words]
        if not any(keyed):
            return ()
        if not all(key or _is_in_any(around, language, w.form) for key, w in zip(keyed, words, strict=True)):
            return ()
    return places


@lru_cache(maxsize=2048)
def hollow_places(
    text: str,
    language: str,
    hollow: tuple[str, ...],
    around: tuple[str, ...],
    also: frozenset[str] = _NONE,
    phrases: tuple[Span, ...] = (),
) -> tuple[Span, ...]:
    """Return the hollow words of a text whose sentences mostly hold little else, and nothing otherwise.

    A sentence is hollow when words of the lists `hollow` stand in it and, beside those of `around`, at most
    one other word for every three of them. Words of `also` do not count either; a set phrase of `phrases`
    counts as three hollow words, and beside it and another hollow thing no number of years counts. Beside
    a set phrase and more of the kind, some other sentences may stand.
    """
    if language not in LANGUAGES:
        return ()
    found: list[Span] = []
    places = places_of_sentences(text)
    hollow_sentences = 0
    for place in places:
        sentence = text[place.start : min(place.end, place.start + _LONGEST_SENTENCE)]
        set_phrases = tuple(
            (span.start - place.start, span.end - place.start)
            for span in phrases
            if place.start <= span.start < place.end
        )
        spans = _hollow_words(sentence, language, hollow, around, also, set_phrases)
        hollow_sentences += bool(spans)
        found += (Span(place.start + start, place.start + end) for start, end in spans)
    is_hollow = 2 * hollow_sentences >= len(places) or (
        bool(phrases) and len(places) <= _MOST_SENTENCES and _weight(found, phrases) >= _PLAINLY_HOLLOW
    )
    return tuple(found) if is_hollow else ()


def _weight(found: Iterable[Span], phrases: tuple[Span, ...]) -> int:
    """Return how many hollow words were found; a set phrase counts as several."""
    return sum(_WORTH if span in phrases else 1 for span in found)


@lru_cache(maxsize=4096)
def _hollow_words(
    sentence: str,
    language: str,
    hollow: tuple[str, ...],
    around: tuple[str, ...],
    also: frozenset[str],
    phrases: tuple[tuple[int, int], ...],
) -> tuple[tuple[int, int], ...]:
    spans: list[tuple[int, int]] = []
    others: list[str] = []
    for word in words_in(sentence):
        if any(start <= word.start < end for start, end in phrases):
            continue
        if _is_in_any(hollow, language, word.form):
            spans.append((word.start, word.end))
        elif word.form not in also and not _is_in_any(around, language, word.form):
            others.append(word.form)
    if phrases and len(phrases) + len(spans) > 1:
        others = [form for form in others if not (form[0].isdigit() or is_in("years", language, form))]
    is_hollow = 3 * len(others) <= len(spans) + _WORTH * len(phrases)
    return tuple(sorted((*spans, *phrases))) if is_hollow and (spans or phrases) else ()


def _is_in_any(names: tuple[str, ...], language: str, form: str) -> bool:
    return any(is_in(name, language, form) for name in names)


@cache
def _word_list(name: str, language: str) -> _WordList:
    if language == "de":
        from smm_desk.advice.rules.reading import vocabulary_de

        return _WordList(vocabulary_de.WORDS[name].split())
    from smm_desk.advice.rules.reading import vocabulary_en

    return _WordList(vocabulary_en.WORDS[name].split())
