"""Joining Arabic letters: each takes the shape that its neighbours ask for.

Typefaces do this through tables that reportlab does not read without a further library. Unicode has a
code point of its own for each shape of the usual letters, and the packaged face holds them; so the letters
are exchanged for their shapes here, and `unicode_maps` leads back from shape to letter. Marks keep their
place behind the letter. Letters that have no such code points stay as they are.
"""

from __future__ import annotations

import unicodedata
from functools import cache

_LAM = "\u0644"
_JOINER = "\u200d"
_TATWEEL = "\u0640"
_FORMS = (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD))


def is_arabic(text: str) -> bool:
    """Tell whether a text holds letters that join."""
    return any("\u0620" <= character <= "\u06d5" for character in text)


def joined(text: str) -> str:
    """Return a text, in the order of reading, with its letters in their joined shapes."""
    shapes = _shapes()
    text = _with_pairs(text)
    shaped = list(text)
    previous = -1
    for at, character in enumerate(text):
        if _is_transparent(character):
            continue
        if previous >= 0 and _reaches_on(text[previous]) and _reaches_back(character):
            shaped[previous] = shapes.get(
                (text[previous], _from_before(shaped, text, previous)), shaped[previous]
            )
            shaped[at] = shapes.get((character, "<final>"), character)
        previous = at
    return "".join(shaped)


def _from_before(shaped: list[str], text: str, at: int) -> str:
    """Return the shape of a letter that reaches on: in the middle when it is joined to the one before."""
    return "<medial>" if shaped[at] != text[at] else "<initial>"


def _with_pairs(text: str) -> str:
    for pair, character in _pairs().items():
        if pair in text:
            text = text.replace(pair, character)
    return text


def _reaches_on(character: str) -> bool:
    return character in (_JOINER, _TATWEEL) or (character, "<initial>") in _shapes()


def _reaches_back(character: str) -> bool:
    return character in (_JOINER, _TATWEEL) or (character, "<final>") in _shapes()


def _is_transparent(character: str) -> bool:
    return unicodedata.category(character) == "Mn"


@cache
def _shapes() -> dict[tuple[str, str], str]:
    """Return the code point of each shape by letter and place; pairs count as a letter that ends a word."""
    shapes: dict[tuple[str, str], str] = {}
    for code in _FORMS:
        place, _, letters = unicodedata.decomposition(chr(code)).partition(" ")
        if not place.startswith("<"):
            continue
        source = "".join(chr(int(letter, 16)) for letter in letters.split())
        source = _pairs().get(source, source) if len(source) == 2 else source
        if len(source) == 1:
            shapes.setdefault((source, place), chr(code))
    return shapes


@cache
def _pairs() -> dict[str, str]:
    """Return the pairs of lam and alef, which are always drawn as one, in their shape for standing alone."""
    pairs = {}
    for code in range(0xFEF5, 0xFEFD):
        place, _, letters = unicodedata.decomposition(chr(code)).partition(" ")
        if place == "<isolated>":
            pairs["".join(chr(int(letter, 16)) for letter in letters.split())] = chr(code)
    return pairs
