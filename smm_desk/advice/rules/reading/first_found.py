"""Watches on several fields of a part that say the first place in which words of a kind are found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Check, Look, Notice, Watch
from smm_desk.advice.rules.reading.phrases import of_the_firm_today
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.planning import Measure, MeasureStatus

Find = Callable[[str, Look, str], tuple[Span, ...]]
"""Finds words in a text; the third value holds the fields before it, which may say what it is about."""


def watches_on(
    fields: Mapping[str, tuple[str, ...]],
    find: Find,
    around: Callable[[Concept], object] = lambda _: None,
    *,
    tells_of_others: bool = False,
) -> tuple[Watch, ...]:
    """Return the watches on these fields by their sections; a measure that was dropped plans nothing.

    What is told of others or of former times is no plan either, unless the rule is about that.
    """
    return tuple(
        Watch(section=section, check=_check(section, keys, find, tells_of_others), around=around)
        for section, keys in fields.items()
    )


def _check(section: str, keys: tuple[str, ...], find: Find, tells_of_others: bool) -> Check:
    def check(part: Any, look: Look) -> Iterator[Notice]:
        if isinstance(part, Measure) and part.status == MeasureStatus.DROPPED:
            return
        before = ""
        for key in keys:
            text = getattr(part, key)
            found = find(text, look, before)
            spans = joined_spans(
                text, found if tells_of_others else of_the_firm_today(text, look.language, found)
            )
            if spans:
                path = FieldPath(section, key, getattr(part, "id", ""))
                yield Notice(path=path, evidence=text, values={"words": quoted(text, spans)}, spans=spans)
                return
            before = f"{before}{text}\n"

    return check
