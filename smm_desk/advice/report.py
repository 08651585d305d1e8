"""Findings as plain values, for doors without a window."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from smm_desk.advice.findings import Finding
from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import number_at
from smm_desk.i18n import Texts


class SpanForm(TypedDict):
    """A range of characters of the field: `start` included, `end` not."""

    start: int
    end: int


class FindingForm(TypedDict):
    """A finding in words of one language.

    `number` is the number that the place has on screen and paper, "3.2" or "4.1 f"; `set_aside` the reason
    for which it was put aside, or None while it is open.
    """

    rule: str
    severity: str
    path: str
    number: str
    spans: list[SpanForm]
    message: str
    explanation: str
    question: str
    set_aside: str | None


def report(findings: Iterable[Finding], concept: Concept, texts: Texts) -> list[FindingForm]:
    """Put findings of a concept into words, in their order."""
    return [_form(finding, concept, texts) for finding in findings]


def _form(finding: Finding, concept: Concept, texts: Texts) -> FindingForm:
    entry = finding.aside_in(concept)
    return FindingForm(
        rule=finding.rule,
        severity=finding.severity.name.lower(),
        path=str(finding.path),
        number=number_at(concept, finding.path),
        spans=[SpanForm(start=span.start, end=span.end) for span in finding.spans],
        message=texts(finding.title),
        explanation=texts(finding.explanation),
        question=texts(finding.question),
        set_aside=None if entry is None else entry.reason,
    )
