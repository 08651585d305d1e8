"""Text that is read from right to left: its levels, and the order of a line on paper.

The levels are worked out for a whole paragraph, as the Unicode rules ask, and each line is turned around
after it was broken. The rules themselves are python-bidi's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_FROM_RIGHT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_STRETCH = 4000  # characters worked on at once; the rules need a record of each


def has_right_to_left(text: str) -> bool:
    """Tell whether any character of a text is read from right to left."""
    return _FROM_RIGHT.search(text) is not None


def levels(text: str) -> tuple[bool, list[int]]:
    """Return whether a paragraph as a whole runs from right to left, and the level of each character."""
    from bidi import algorithm

    base = algorithm.get_base_level(text)
    found: list[int] = []
    for stretch in _stretches(text):
        found += _levels_of(stretch, base)
    return base == 1, found


def in_order_of_paper(text: str, text_levels: Sequence[int], is_from_right: bool) -> list[int]:
    """Return the positions of a line's characters from left to right on paper."""
    resolved = list(text_levels)
    end = len(resolved)
    while end and text[end - 1].isspace():  # white space at the end of a line goes where the paragraph goes
        end -= 1
        resolved[end] = int(is_from_right)
    order = list(range(len(resolved)))
    for level in range(max(resolved, default=0), 0, -1):
        start = -1
        for at in range(len(order) + 1):
            inside = at < len(order) and resolved[order[at]] >= level
            if inside and start < 0:
                start = at
            elif not inside and start >= 0:
                order[start:at] = reversed(order[start:at])
                start = -1
    return order


def facing(character: str, level: int) -> str:
    """Return the character as it faces at a level: brackets turn around in text from the right."""
    if level % 2 and unicodedata.mirrored(character):
        from bidi.mirror import MIRRORED

        return str(MIRRORED.get(character, character))
    return character


def _stretches(text: str) -> list[str]:
    found = []
    while len(text) > _STRETCH:
        cut = text.rfind(" ", 1, _STRETCH) + 1 or _STRETCH
        found.append(text[:cut])
        text = text[cut:]
    return [*found, text]


def _levels_of(text: str, base: int) -> list[int]:
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(text, storage)
    for at, record in enumerate(storage["chars"]):
        record["at"] = at
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = dict.fromkeys(range(len(text)), -1)
    for record in storage["chars"]:
        found[record["at"]] = record["level"]
    level = base
    for at in range(len(text)):  # what the rules take out goes with the character before it
        level = found[at] = level if found[at] < 0 else found[at]
    return list(found.values())
