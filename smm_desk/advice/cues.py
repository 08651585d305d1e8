"""Linguistic cues: what they are, how they are written down, and how they are found in a sentence.

A cue is a phrase that speaks for one reading of a sentence. The lists stand in `cues_de.py` and `cues_en.py`
as plain words, in a notation that a person who knows the language can read and extend:

    steigern        this word, whatever its case; ä and ae, ß and ss are the same
    steiger*        words that begin so; *steigerung: words that end so
    um|auf          one of these words
    <figure>        a word of the list of this name
    <number>        a number in digits; <year>: one from 1900 to 2099
    (es)            may be missing
    ..  and  …      up to two, and up to eight words in between
    ^  and  $       the beginning and the end of the sentence

Each word is looked up once and each cue is tried only where its first word stands, so that hundreds of
cues cost little.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

LONGEST_SENTENCE = 1200
"""So many characters of a sentence are read; longer ones are no sentences."""


class Sign(StrEnum):
    """What a cue speaks for."""

    RESULT = "result"  # what should come out
    WAY = "way"  # a choice of how, for whom, and what is left
    ACTION = "action"  # something to be done
    PICTURE = "picture"  # a desired future, what the firm is there for


@dataclass(frozen=True, slots=True, eq=False)
class Cue:
    """Phrases with one meaning; `weight` 0 takes the sign away from whatever begins inside the phrase."""

    key: str
    sign: Sign
    weight: int
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CueHit:
    """A cue at its place in a sentence: characters from `start` to before `end`."""

    cue: Cue
    start: int
    end: int

    def holds(self, other: CueHit) -> bool:
        """Tell whether the other hit lies within this one."""
        return self.start <= other.start and other.end <= self.end


class _Step(NamedTuple):
    """One place of a phrase: any of these words, perhaps missing, after at most `gap` others."""

    words: frozenset[int]
    optional: bool
    gap: int


class _Phrase(NamedTuple):
    cue: Cue
    steps: tuple[_Step, ...]
    at_start: bool
    at_end: bool


class Token(NamedTuple):
    """A word, number or sign at its place, and the ids of all entries of the lists that it fits."""

    start: int
    end: int
    words: frozenset[int]


class Reading(NamedTuple):
    """A sentence cut into tokens, and the cues found in it in the order of their places."""

    tokens: list[Token]
    hits: list[CueHit]


_GAPS = {"..": 2, "…": 8}
_GENDERED = r"(?:(?:[:*_]|/-?)(?:innen|in|r|n)\b)?"
_LETTERS = r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*"
_TOKEN = re.compile(rf"{_LETTERS}(?:[-'’]{_LETTERS})*{_GENDERED}|\d+(?:[.,'’]\d+)*|[%€$£+=→]", re.IGNORECASE)
_FOLDED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "’": "'", "-": "", ":": "", "*": "", "_": "", "/": ""}
)
_NUMBER, _YEAR = "<number>", "<year>"
_YEARS = re.compile(r"(?:19|20)\d\d")
_LONGEST_WORD = 60


class CueBook:
    """The cues of one language, ready to be found.

    `reads_parts` tells whether beginnings and endings of words say something of their own, as they do in a
    language that builds long words.
    """

    def __init__(self, words: Mapping[str, str], cues: Iterable[Cue], *, reads_parts: bool = False) -> None:
        self.reads_parts = reads_parts
        self._whole: dict[str, set[int]] = {}
        self._beginnings: dict[str, set[int]] = {}
        self._endings: dict[str, set[int]] = {}
        self._ids: dict[str, int] = {}
        self._lists: dict[int, str] = {}
        for name, listed in words.items():
            self._lists[self._id(f"<{name}>")] = name
            for entry in listed.split():
                self._learn(entry, self._id(f"<{name}>"))
        self._by_first: dict[int, list[_Phrase]] = {}
        for cue in cues:
            for phrase in cue.phrases:
                compiled = self._compiled(cue, phrase)
                for word in compiled.steps[0].words:
                    self._by_first.setdefault(word, []).append(compiled)
        self._words_of = lru_cache(maxsize=8192)(self._looked_up)

    def hits(self, sentence: str) -> list[CueHit]:
        """Return the cues of a sentence in the order of their places; none of them is masked."""
        return self.read(sentence).hits

    def read(self, sentence: str) -> Reading:
        """Return the tokens of a sentence and its cues."""
        tokens = [
            Token(found.start(), found.end(), self._words_of(found[0])) for found in _TOKEN.finditer(sentence)
        ]
        hits: set[CueHit] = set()
        for position, token in enumerate(tokens):
            for word in token.words:
                for phrase in self._by_first.get(word, ()):
                    if phrase.at_start and position > 0:
                        continue
                    last = _match(phrase, 1, tokens, position)
                    if last >= 0:
                        hits.add(CueHit(phrase.cue, token.start, tokens[last].end))
        ordered = sorted(hits, key=lambda hit: (hit.start, -hit.end, -hit.cue.weight, hit.cue.key))
        return Reading(tokens, _unmasked(ordered))

    def lists_of(self, token: Token) -> tuple[str, ...]:
        """Return the names of the lists that a token stands in, in the order of their definition."""
        return tuple(self._lists[word] for word in sorted(token.words & self._lists.keys()))

    def _id(self, word: str) -> int:
        return self._ids.setdefault(word, len(self._ids))

    def _learn(self, word: str, word_id: int) -> None:
        folded = folded_word(word.strip("*"))
        if word.startswith("*"):
            self._endings.setdefault(folded, set()).add(word_id)
        elif word.endswith("*"):
            self._beginnings.setdefault(folded, set()).add(word_id)
        else:
            self._whole.setdefault(folded, set()).add(word_id)

    def _compiled(self, cue: Cue, phrase: str) -> _Phrase:
        entries = phrase.split()
        at_start, at_end = entries[0] == "^", entries[-1] == "$"
        steps: list[_Step] = []
        gap = 0
        for entry in entries[at_start : len(entries) - at_end]:
            if entry in _GAPS:
                gap = _GAPS[entry]
                continue
            optional = entry.startswith("(")
            words = frozenset(self._step_word(word) for word in entry.strip("()").split("|"))
            steps.append(_Step(words, optional, gap))
            gap = 0
        assert not steps[0].optional, phrase  # a phrase is looked for at its first word
        return _Phrase(cue, tuple(steps), at_start, at_end)

    def _step_word(self, word: str) -> int:
        if word.startswith("<"):
            if word not in self._ids and word not in (_NUMBER, _YEAR):
                raise KeyError(word)
            return self._id(word)
        word_id = self._id(word)
        self._learn(word, word_id)
        return word_id

    def _looked_up(self, token: str) -> frozenset[int]:
        if token[0].isdigit():
            ids = {self._id(_NUMBER)}
            if _YEARS.fullmatch(token):
                ids.add(self._id(_YEAR))
            return frozenset(ids)
        word = folded_word(token[:_LONGEST_WORD])
        found = set(self._whole.get(word, ()))
        for cut in range(2, len(word) + 1):
            found.update(self._beginnings.get(word[:cut], ()))
            found.update(self._endings.get(word[len(word) - cut :], ()))
        return frozenset(found)


def folded_word(word: str) -> str:
    """Return the form in which all spellings of a word are one: small, ae for ä, ss for ß, without marks."""
    if not word.isascii():
        word = unicodedata.normalize("NFC", word)
    return word.casefold().translate(_FOLDED)


def _match(phrase: _Phrase, step_number: int, tokens: list[Token], last: int) -> int:
    """Return the position of the last word of a phrase that is matched up to `last`, or -1."""
    if step_number == len(phrase.steps):
        return last if not phrase.at_end or last == len(tokens) - 1 else -1
    step = phrase.steps[step_number]
    for position in range(last + 1, min(last + 2 + step.gap, len(tokens))):
        if not step.words.isdisjoint(tokens[position].words):
            found = _match(phrase, step_number + 1, tokens, position)
            if found >= 0:
                return found
    return _match(phrase, step_number + 1, tokens, last) if step.optional else -1


def _unmasked(hits: list[CueHit]) -> list[CueHit]:
    masks = [hit for hit in hits if hit.cue.weight == 0]
    return [
        hit
        for hit in hits
        if hit.cue.weight
        and not any(mask.cue.sign is hit.cue.sign and mask.start <= hit.start < mask.end for mask in masks)
    ]
