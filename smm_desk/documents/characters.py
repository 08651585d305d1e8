"""Cleaning what a person typed or pasted, so that every kind of document can hold it."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f]")
_HALVES = re.compile("[\ud800-\udfff\ufffe\uffff]|[\ufdd0-\ufdef]")
_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_PLAIN = re.compile("[\n -~]*")

REPLACEMENT = "\ufffd"
"""Stands for what is no character: half of a surrogate pair, a code point that Unicode never assigns."""


def cleaned(text: str) -> str:
    """Return the text with line feeds as its only line ends and without control characters.

    Tabs become spaces, letters with their accent apart become one character (NFC). Nothing that a reader
    can see is taken away.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = _LINE_ENDS.sub("\n", text).replace("\t", "    ")
    text = _HALVES.sub(REPLACEMENT, _CONTROLS.sub("", text))
    text = _BEYOND.sub(_assignable, text)
    return unicodedata.normalize("NFC", text)


def shortened(text: str, limit: int) -> str:
    """Return a text on one line, cut before a word with an ellipsis when it is longer than `limit`."""
    words = " ".join(cleaned(text[: 4 * limit]).split())
    if len(words) <= limit:
        return words
    at_word = words.rfind(" ", 0, limit + 1)
    return words[: at_word if at_word > limit // 2 else limit].rstrip(" ,;:–-") + "…"


def _assignable(found: re.Match[str]) -> str:
    return REPLACEMENT if ord(found[0]) & 0xFFFE == 0xFFFE else found[0]
