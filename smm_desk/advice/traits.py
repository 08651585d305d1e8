"""What the learned part of the sorter sees in a text: its traits, each with a readable name and a place.

A trait is a word, its beginning or ending, a pair of words side by side or a little apart, a word list of
`words_de.py` or `words_en.py` that a word stands in, a sense of the lexicon, a cue, or a matter of shape (a
number, a year). The names are those in the weights: "word mehr", "begins neuk", "ends ung", "pair mehr
umsatz", "apart mehr erzielen", "list figure", "lists raise figure", "sense event", "cue instead", "shape
large number".
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import NamedTuple

from smm_desk.advice.cues import CueBook, CueHit, Reading, Sign, Token, folded_word
from smm_desk.advice.senses import Senses

NOWHERE = -1
"""First and last token of a trait that belongs to the text as a whole."""


class Place(NamedTuple):
    """The first and the last token of a trait."""

    first: int
    last: int


Traits = dict[str, Place]


class Seen(NamedTuple):
    """What was seen in a text."""

    reading: Reading
    traits: Traits


NO_WAY = f"no sign {Sign.WAY}"
"""The trait of a text in which no cue speaks of a way."""

_WHOLE = Place(NOWHERE, NOWHERE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONEY = frozenset("€$£")
_SHAPES = (
    ("small number", re.compile(r"(?<![\d.,])\d{1,2}(?![\d.,%])")),
    ("large number", re.compile(r"\d[\d.,'’]*\d{3}\b")),
    ("plus after number", re.compile(r"\d\s?\+")),
)
"""Length and punctuation are left out on purpose: they help in our corpus more than in other texts."""
_STEPS = (1, 2, 3, 4, 6)
_FAR = 8
_FIRST_WORDS = 2
_APART = (2, 3, 4)
"""So many places further on stands the second word of a pair that is apart."""
_BEGINNINGS = (4, 5, 6)
_ENDINGS = (2, 3, 4)
"""So many letters has what is read of a longer word, in a language that builds long words."""

_USUAL_COUNT = 100
"""So many traits has a statement of some twelve words."""
_COUNT_OF_NOTHING = 50
"""Added to the traits of each text, so that a single word does not weigh as much as a sentence."""


def seen_in(text: str, book: CueBook, senses: Senses) -> Seen:
    """Return the tokens, cues and traits of a text; a trait is placed where it stands first."""
    reading = book.read(text)
    found: Traits = {}
    words = [_word(text, token) for token in reading.tokens]
    for name, place in _of_words(words):
        found.setdefault(name, place)
    if book.reads_parts:
        for name, place in _of_parts(words):
            found.setdefault(name, place)
    for name, place in _of_lists([book.lists_of(token) for token in reading.tokens], words):
        found.setdefault(name, place)
    for name, place in _of_senses([senses.of(word) for word in words], words):
        found.setdefault(name, place)
    for name, place in _of_cues(reading):
        found.setdefault(name, place)
    for name in _of_shape(text, words):
        found[name] = _WHOLE
    return Seen(reading, found)


def share_of_trait(count: int) -> float:
    """Return by how much one of so many traits of a text counts: in a long text less than in a short one."""
    return math.sqrt((_USUAL_COUNT + _COUNT_OF_NOTHING) / (count + _COUNT_OF_NOTHING))


def _word(text: str, token: Token) -> str:
    word = text[token.start : token.end]
    if word[0].isdigit():
        return "<year>" if _YEAR.fullmatch(word) else "<number>"
    return "<money>" if word in _MONEY else folded_word(word)


def _of_words(words: list[str]) -> Iterator[tuple[str, Place]]:
    last = len(words) - 1
    for n, word in enumerate(words):
        here = Place(n, n)
        yield f"word {word}", here
        if n < last:
            yield f"pair {word} {words[n + 1]}", Place(n, n + 1)
        for m in (n + step for step in _APART if n + step <= last):
            yield f"apart {word} {words[m]}", Place(n, m)
    if words:
        yield f"first {words[0]}", Place(0, 0)
        yield f"last {words[-1]}", Place(last, last)
    if last > 0:
        yield f"first {words[0]} {words[1]}", Place(0, 1)


def _of_parts(words: list[str]) -> Iterator[tuple[str, Place]]:
    for n, word in ((n, word) for n, word in enumerate(words) if word[0].isalpha()):
        for length in (length for length in _BEGINNINGS if length < len(word)):
            yield f"begins {word[:length]}", Place(n, n)
        for length in (length for length in _ENDINGS if length + 2 < len(word)):
            yield f"ends {word[-length:]}", Place(n, n)


def _of_lists(lists: list[tuple[str, ...]], words: list[str]) -> Iterator[tuple[str, Place]]:
    named = [
        (n, names or ((words[n].strip("<>"),) if words[n].startswith("<") else ()))
        for n, names in enumerate(lists)
    ]
    listed = [(n, name) for n, names in named for name in names]
    for i, (n, name) in enumerate(listed):
        yield f"list {name}", Place(n, n)
        if n == 0:
            yield f"first list {name}", Place(0, 0)
        if n == len(lists) - 1:
            yield f"last list {name}", Place(n, n)
        for m, other in listed[i + 1 :]:
            if m > n + _FAR:
                break
            if m > n:
                yield f"lists {name} {other}", Place(n, m)
    for n, names in named[:-1]:
        for name in names:
            yield f"pair <{name}> {words[n + 1]}", Place(n, n + 1)
        for name in named[n + 1][1]:
            yield f"pair {words[n]} <{name}>", Place(n, n + 1)


def _of_senses(senses: list[tuple[str, ...]], words: list[str]) -> Iterator[tuple[str, Place]]:
    last = len(words) - 1
    for n, names in enumerate(senses):
        here = Place(n, n)
        for name in names or (("number",) if words[n] == "<number>" else ()):
            yield f"sense {name}", here
            if n < _FIRST_WORDS:
                yield f"first sense {name}", here
            if n == last:
                yield f"last sense {name}", here


def _of_cues(reading: Reading) -> Iterator[tuple[str, Place]]:
    starts = {token.start: n for n, token in enumerate(reading.tokens)}
    ends = {token.end: n for n, token in enumerate(reading.tokens)}
    weights: dict[Sign, dict[str, int]] = {sign: {} for sign in Sign}
    for hit in reading.hits:
        place = Place(starts[hit.start], ends[hit.end])
        yield f"cue {hit.cue.key}", place
        if place.first <= 1:
            yield f"early cue {hit.cue.key}", place
        weights[hit.cue.sign][hit.cue.key] = hit.cue.weight
    yield from _of_signs(weights, reading.hits)


def _of_signs(weights: dict[Sign, dict[str, int]], hits: list[CueHit]) -> Iterator[tuple[str, Place]]:
    sums = {sign: sum(of_sign.values()) for sign, of_sign in weights.items()}
    for sign, weight in sums.items():
        for step in _STEPS:
            if weight >= step:
                yield f"sign {sign} {step}", _WHOLE
        if not weight:
            yield f"no sign {sign}", _WHOLE
    if hits:
        highest = max(sums, key=lambda sign: (sums[sign], sign))
        yield f"highest sign {highest}", _WHOLE


def _of_shape(text: str, words: list[str]) -> Iterator[str]:
    yield "any text"
    for name, pattern in _SHAPES:
        if pattern.search(text):
            yield f"shape {name}"
    kinds = sorted({word for word in words if word.startswith("<")})
    for kind in kinds:
        yield f"shape {kind}"
    if not kinds:
        yield "shape no figure"
