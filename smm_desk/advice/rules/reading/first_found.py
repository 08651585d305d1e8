"""Watches on several fields of a part that say the first place in which words of a kind are found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Check, Look, Notice, Watch
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.planning import Measure, MeasureStatus

Find = Callable[[str, Look, str], tuple[Span, ...]]
"""Finds words in a text; the third value holds the fields before it, which may say what it is about."""


def watches_on(
    fields: Mapping[str, tuple[str, ...]], find: Find, around: Callable[[Concept], object] = lambda _: None
) -> tuple[Watch, ...]:
    """Return the watches on these fields by their sections; a measure that was dropped plans nothing."""
    return tuple(
        Watch(section=section, check=_check(section, keys, find), around=around)
        for section, keys in fields.items()
    )


def _check(section: str, keys: tuple[str, ...], find: Find) -> Check:
    def check(part: Any, look: Look) -> Iterator[Notice]:
        if isinstance(part, Measure) and part.status == MeasureStatus.DROPPED:
            return
        before = ""
        for key in keys:
            text = getattr(part, key)
            spans = joined_spans(text, find(text, look, before))
            if spans:
                path = FieldPath(section, key, getattr(part, "id", ""))
                yield Notice(path=path, evidence=text, values={"words": quoted(text, spans)}, spans=spans)
                return
            before = f"{before}{text}\n"

    return check
