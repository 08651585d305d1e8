"""Finding words anywhere in a concept."""

from __future__ import annotations

import re
from dataclasses import dataclass

from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import FieldPath, text_values

MOST_OCCURRENCES = 500
"""More than this many are not listed; the words looked for are too common then."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Where the words stand: the field, the range of characters, and the text around them."""

    path: FieldPath
    start: int
    end: int
    before: str
    found: str
    after: str


def occurrences(concept: Concept, words: str, *, context: int = 32) -> tuple[Occurrence, ...]:
    """Return every place where words stand, in the order of the print; upper and lower case are the same."""
    if not words.strip():
        return ()
    pattern = re.compile(re.escape(words.strip()), re.IGNORECASE)
    found: list[Occurrence] = []
    for path, text in text_values(concept):
        for match in pattern.finditer(text):
            start, end = match.span()
            before = text[max(0, start - context) : start]
            found.append(Occurrence(path, start, end, before, match[0], text[end : end + context]))
            if len(found) == MOST_OCCURRENCES:
                return tuple(found)
    return tuple(found)
