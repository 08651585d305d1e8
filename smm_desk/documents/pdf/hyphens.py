"""Dividing words at the end of a line, by Liang's method with the patterns that come with pyphen.

pyphen itself takes more than a second to read the 78,000 German patterns, since it takes every one of them
apart. Here they are kept as they stand in the file, and only those that a word meets are taken apart.
"""

from __future__ import annotations

import re
from functools import cache

_WORD = re.compile(r"[^\W\d_]+")
_DICTIONARIES = {"de_CH": "de_CH", "de_DE": "de_DE", "de_AT": "de_AT", "en": "en_GB"}
_SHORTEST_WORD, _LONGEST_WORD = 6, 120
_BEFORE, _AFTER = 3, 3  # letters that stay together at the beginning and at the end of a word


class Hyphenator:
    """Finds where the words of one language may be divided."""

    def __init__(self, patterns: dict[str, str]) -> None:
        self._patterns = patterns
        self._known: dict[str, tuple[int, ...]] = {}

    def points(self, text: str) -> list[int]:
        """Return the positions within a text, without white space, at which a hyphen may stand."""
        return [
            found.start() + point
            for found in _WORD.finditer(text)
            if _SHORTEST_WORD <= found.end() - found.start() <= _LONGEST_WORD
            for point in self._word_points(found[0].lower())
        ]

    def _word_points(self, word: str) -> tuple[int, ...]:
        if word not in self._known:
            self._known[word] = self._found(word)
        return self._known[word]

    def _found(self, word: str) -> tuple[int, ...]:
        dotted = f".{word}."
        weights = [0] * (len(dotted) + 1)
        for start in range(len(dotted)):
            for end in range(start + 1, len(dotted) + 1):
                pattern = self._patterns.get(dotted[start:end])
                if pattern:
                    _lay_over(weights, pattern, start)
        last = len(word) - _AFTER
        return tuple(at - 1 for at, weight in enumerate(weights) if weight % 2 and _BEFORE <= at - 1 <= last)


def _lay_over(weights: list[int], pattern: str, at: int) -> None:
    """Raise the weights between letters to those of a pattern such as `2a1b`, which begins at a letter."""
    for sign in pattern:
        if sign.isdigit():
            weights[at] = max(weights[at], int(sign))
        else:
            at += 1


@cache
def hyphenator(language: str) -> Hyphenator:
    """Return the hyphenator of a language, read once in a process.

    Comments and settings in the file become patterns too, which no word meets: they hold spaces or capitals.
    """
    import pyphen

    encoding, _, data = pyphen.LANGUAGES[_DICTIONARIES[language]].read_bytes().partition(b"\n")
    name = encoding.decode("ascii").strip()
    letters = data.translate(None, b"0123456789").decode(name)
    return Hyphenator(dict(zip(letters.split("\n"), data.decode(name).split("\n"), strict=True)))
