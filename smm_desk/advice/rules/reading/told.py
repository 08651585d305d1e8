"""Where a concept says what is shown and done: the texts that rules about pictures and competitions read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from smm_desk.concept.paths import FieldPath

TOLD_IN: Mapping[str, tuple[str, ...]] = {
    "content": ("topics",),
    "pillars": ("topic", "benefit", "source"),
    "measures": ("first_steps",),
    "actions": ("title", "how"),
    "posts": ("title", "copy", "picture"),
}
"""The sections, each with the fields that are read."""

Texts = tuple[tuple[FieldPath, str], ...]
"""Texts that are not empty, with their places."""


def texts_of(section: str) -> Callable[[Any], Texts]:
    """Return what fetches the texts of a part of a section."""

    def texts(part: Any) -> Texts:
        fields = ((key, str(getattr(part, key))) for key in TOLD_IN[section])
        part_id = getattr(part, "id", "")
        return tuple((FieldPath(section, key, part_id), text) for key, text in fields if text.strip())

    return texts
