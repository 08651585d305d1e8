"""The rule about entries: what stands in a number or date field and is neither."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.span import Span
from smm_desk.concept.fields import Field, Kind, fields_of
from smm_desk.concept.outline import SECTIONS, SectionSpec
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.values import Unread
from smm_desk.i18n import N_

_MEASURED = ("goals", "audiences", "readings")
"""Where numbers and dates are held against what was measured."""


def _watch(section: SectionSpec) -> Watch:
    """Return the watch on all numbers and dates of a section."""
    fields = [field for field in fields_of(section.part_type) if field.kind in (Kind.NUMBER, Kind.DATE)]

    def check(part: Any, _look: Look) -> Iterator[Notice]:
        for field in fields:
            value = getattr(part, field.key)
            if isinstance(value, Unread):
                path = FieldPath(section.key, field.key, part.id if section.is_list else "")
                yield _not_understood(path, field, value)

    return Watch(section=section.key, check=check)


def _not_understood(path: FieldPath, field: Field, value: Unread) -> Notice:
    is_date = field.kind is Kind.DATE
    explanation = ""
    if path.section in _MEASURED:
        explanation = (
            N_("“{text}” is not a date, so nobody can look on that day whether it has worked.")
            if is_date
            else N_("“{text}” is not a number, so it cannot be compared with what was measured.")
        )
    return Notice(
        path=path,
        evidence=value.text,
        values={"text": shortened(value.text)},
        spans=(Span(0, len(value.text)),),
        title=N_("This entry is not a date") if is_date else N_("This entry is not a number"),
        explanation=explanation,
        question=N_("Which day do you mean?") if is_date else N_("Which number do you mean?"),
    )


ENTRY_NOT_UNDERSTOOD = Rule(
    id="entry-not-understood",
    severity=Severity.WARNING,
    title=N_("This entry is neither a number nor a date"),
    explanation=N_("“{text}” cannot be compared with anything."),
    question=N_("Which number or day do you mean?"),
    source=N_(
        "A rule of the desk itself: what is typed is kept, but only numbers and dates can be compared."
    ),
    watches=tuple(
        _watch(section)
        for section in SECTIONS.values()
        if any(field.kind in (Kind.NUMBER, Kind.DATE) for field in fields_of(section.part_type))
    ),
    field="goals/g1/statement",
    examples={
        "de": Examples(
            hits=(
                {"goals/g1/target": {"unread": "möglichst viele"}},
                {"goals/g1/due": {"unread": "bald"}},
                {"audiences/a1/age_from": {"unread": "jung"}},
                {"resources/hours": {"unread": "ein paar"}},
                {"actions/m1/starts_on": {"unread": "im Frühling"}},
            ),
            misses=(
                "Bald mehr Probefahrten",
                {"goals/g1/target": "5", "goals/g1/due": "2027-06-30"},
                {"audiences/a1/age_from": "25", "audiences/a1/age_to": "39"},
                {"resources/hours": "2.5", "actions/m1/starts_on": "2027-03-01"},
            ),
        ),
        "en": Examples(
            hits=(
                {"goals/g1/target": {"unread": "as many as possible"}},
                {"goals/g1/due": {"unread": "soon"}},
                {"audiences/a1/age_to": {"unread": "old"}},
                {"resources/hours": {"unread": "a few"}},
                {"actions/m1/starts_on": {"unread": "in spring"}},
            ),
            misses=(
                "More test rides soon",
                {"goals/g1/target": "5", "goals/g1/due": "2027-06-30"},
                {"audiences/a1/age_from": "25", "audiences/a1/age_to": "39"},
                {"resources/hours": "2.5", "actions/m1/starts_on": "2027-03-01"},
            ),
        ),
    },
)

RULES = (ENTRY_NOT_UNDERSTOOD,)
