"""Text that is read from right to left, in the order in which it stands on paper.

The Unicode rules are python-bidi's. They are applied to each line after it was broken, with the direction of
its paragraph, and to each run of one ink by itself, so that a number in front of a name stays in front.
"""

from __future__ import annotations

import re

_FROM_RIGHT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_STEERING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def has_right_to_left(text: str) -> bool:
    """Tell whether any character of a text is read from right to left."""
    return _FROM_RIGHT.search(text) is not None


def is_from_right(text: str) -> bool:
    """Tell whether a paragraph as a whole runs from right to left: its first letter decides."""
    from bidi import get_base_level

    return bool(get_base_level(text) == 1)


def on_paper(text: str, *, from_right: bool) -> str:
    """Return the characters of a line from left to right, brackets turned where they must be."""
    from bidi import get_display

    return _STEERING.sub("", str(get_display(text, base_dir="R" if from_right else "L")))
