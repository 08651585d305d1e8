"""Text that is read from right to left, in the order in which it stands on paper.

The Unicode rules are python-bidi's, with the one for brackets added, which it lacks. They are applied to each
line after it was broken, with the direction of its paragraph, and to each run of one ink by itself, so that
a number in front of a name stays in front.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

_FROM_RIGHT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_STEERING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_KIND_INSTEAD = {"": "L", "LRI": "BN", "RLI": "BN", "FSI": "BN", "PDI": "BN"}
"""What python-bidi can deal with for kinds of characters that it does not know: unassigned ones, isolates."""

_READ_FROM_RIGHT = ("R", "EN", "AN")  # numbers count as such between brackets


def has_right_to_left(text: str) -> bool:
    """Tell whether any character of a text is read from right to left."""
    return _FROM_RIGHT.search(text) is not None


def is_from_right(text: str) -> bool:
    """Tell whether a paragraph as a whole runs from right to left: its first letter decides."""
    from bidi import algorithm

    return bool(algorithm.get_base_level(text) == 1)


def on_paper(text: str, *, from_right: bool) -> str:
    """Return the characters of a line from left to right, brackets turned where they must be."""
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = int(from_right), "LR"[from_right]
    algorithm.get_embedding_levels(text, storage)
    for record in storage["chars"]:
        record["type"] = record["orig"] = _KIND_INSTEAD.get(record["type"]) or record["type"]
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    for run in storage["runs"]:
        _resolve_brackets(storage["chars"][run["start"] : run["start"] + run["length"]], run["sor"])
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    algorithm.reorder_resolved_levels(storage, False)
    algorithm.apply_mirroring(storage, False)
    return _STEERING.sub("", "".join(record["ch"] for record in storage["chars"]))


def _resolve_brackets(records: list[dict[str, Any]], before: str) -> None:
    """Give both brackets of a pair one direction (rule N0 of the Unicode bidirectional algorithm)."""
    for opening, closing in sorted(_pairs(records)):
        around = "LR"[records[opening]["level"] % 2]
        inside = {_direction(record) for record in records[opening + 1 : closing]} - {""}
        if around in inside:
            chosen = around
        elif inside:
            ahead = (_direction(record) for record in reversed(records[:opening]))
            chosen = next((found for found in ahead if found), before)
        else:
            continue
        records[opening]["type"] = records[closing]["type"] = chosen


def _direction(record: dict[str, Any]) -> str:
    if record["type"] in _READ_FROM_RIGHT:
        return "R"
    return "L" if record["type"] == "L" else ""


def _pairs(records: list[dict[str, Any]]) -> Iterator[tuple[int, int]]:
    from bidi.mirror import MIRRORED

    awaited: list[tuple[str, int]] = []
    for at, record in enumerate(records):
        category = unicodedata.category(record["ch"]) if record["type"] == "ON" else ""
        if category == "Ps":
            awaited.append((MIRRORED.get(record["ch"], ""), at))
        elif category == "Pe":
            closed = [number for number, (bracket, _) in enumerate(awaited) if bracket == record["ch"]]
            if closed:
                yield awaited[closed[-1]][1], at
                del awaited[closed[-1] :]
