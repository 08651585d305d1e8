"""The senses of words: a lexicon that groups the words of planning documents by what they mean.

A corpus holds only some of the words that people use. The lexicon tells the sorter that a tasting is an
event, that "fourfold" speaks of growth and "dignity" of an ideal, so that a text of words that were never
learned can still be read. It is written by hand in `resources/sorter/senses.<language>.json`, a list of words
for each sense; `make sorter` turns it inside out, so that nothing has to be built when the first text comes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from smm_desk.advice.cues import folded_word

_LEAST_BEGINNING = 3
_LEAST_ENDING = 3
Numbers = Mapping[str, str]
"""Numbers of senses by a word, its beginning or its ending: "7" or "7 31"."""


@dataclass(frozen=True, slots=True)
class SensesByWord:
    """A lexicon turned inside out."""

    names: tuple[str, ...]
    words: Numbers
    beginnings: Numbers
    endings: Numbers

    def as_json(self) -> dict[str, Any]:
        """Return the lexicon as plain values."""
        return {
            "names": list(self.names),
            "words": dict(self.words),
            "beginnings": dict(self.beginnings),
            "endings": dict(self.endings),
        }


class Senses:
    """Tells the senses of a word; remembers those it was asked for."""

    def __init__(self, lexicon: SensesByWord) -> None:
        self._lexicon = lexicon
        self.of = lru_cache(maxsize=8192)(self._looked_up)

    def _looked_up(self, word: str) -> tuple[str, ...]:
        """Return the names of the senses of a folded word; what is listed whole counts before its parts."""
        lexicon = self._lexicon
        numbers = lexicon.words.get(word)
        found = numbers.split() if numbers is not None else self._of_parts(word)
        return tuple(lexicon.names[int(number)] for number in found)

    def _of_parts(self, word: str) -> list[str]:
        lexicon, found = self._lexicon, set[str]()
        for cut in range(_LEAST_BEGINNING, len(word) + 1):
            found.update(lexicon.beginnings.get(word[:cut], "").split())
        for cut in range(1, len(word) - _LEAST_ENDING + 1):
            found.update(lexicon.endings.get(word[cut:], "").split())
        return sorted(found, key=int)


def by_word(lexicon: Mapping[str, str]) -> SensesByWord:
    """Turn a lexicon inside out: from words by sense ("flyer *plakat werb*") to senses by word."""
    names = tuple(sorted(lexicon))
    tables: tuple[dict[str, set[int]], ...] = ({}, {}, {})
    for number, name in enumerate(names):
        for entry in lexicon[name].split():
            table = tables[1 if entry.endswith("*") else 2 if entry.startswith("*") else 0]
            table.setdefault(folded_word(entry.strip("*")), set()).add(number)
    words, beginnings, endings = (
        {word: " ".join(map(str, sorted(numbers))) for word, numbers in sorted(table.items())}
        for table in tables
    )
    return SensesByWord(names, words, beginnings, endings)


def senses_from(data: Mapping[str, Any]) -> Senses:
    """Return the senses that a file of weights holds."""
    tables = (data["words"], data["beginnings"], data["endings"])
    return Senses(SensesByWord(tuple(data["names"]), *tables))
