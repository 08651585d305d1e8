"""The one door through which text is cleaned before it is kept.

Some characters that a paste or a file can bring in cannot be kept or shown anywhere: SQLite's driver fails
on half a surrogate pair, databases and file formats end a text at NUL, XML knows no control characters.
"""

from __future__ import annotations

import re

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f]")
_NO_CHARACTERS = re.compile("[\ud800-\udfff\ufffe\uffff]")
_ANY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def storable(text: str) -> str:
    """Return the text with every line end as a line feed and without what cannot be kept.

    Control characters except tab and line feed go; what is no character becomes U+FFFD. Most texts come back
    as the same object.
    """
    if _ANY.search(text) is None:
        return text
    return _NO_CHARACTERS.sub(_REPLACEMENT, _CONTROLS.sub("", with_line_feeds(text)))


def with_line_feeds(text: str) -> str:
    """Return the text with every kind of line end that Unicode knows as a line feed."""
    return _LINE_ENDS.sub("\n", text)


def shown(text: str) -> str:
    """Return a text from elsewhere as it can stand in a sentence: one line, not longer than 40 letters."""
    clean = " ".join(storable(text).split())
    return clean if len(clean) <= 40 else f"{clean[:39]}…"
