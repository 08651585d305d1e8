"""Concepts for the tests of the print: full ones, and ones with a text of choice in every field."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from smm_desk.advice.findings import Finding, Severity
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Kind
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import FieldPath, field_values, text_values, written
from smm_desk.concept.values import Unread, Value
from smm_desk.i18n import message

DAY = date(2026, 11, 22)


def skeleton(language: str, parts: int = 2) -> Concept:
    """Return a concept with empty parts in every list, linked to each other."""
    lists: dict[str, Any] = {
        key: tuple(section.part_type(id=f"{key}-{number}") for number in range(parts))
        for key, section in SECTIONS.items()
        if section.is_list
    }
    concept = Concept(id="concept", language=language, **lists)
    for path, entry, _ in list(field_values(concept)):
        linked = f"{entry.field.target}-{path.part.rpartition('-')[2]}"
        if entry.field.kind is Kind.LINK:
            concept = written(concept, path, linked)
        elif entry.field.kind is Kind.LINKS:
            concept = written(concept, path, (linked,))
    return concept


def with_texts(concept: Concept, words: Callable[[int], str]) -> Concept:
    """Fill every field that holds words; `words` makes them from the number of the field."""
    for number, (path, _) in enumerate(list(text_values(concept))):
        concept = written(concept, path, words(number))
    return concept


def sentence(number: int) -> str:
    """Return a sentence that no other field holds, with a word worth dividing."""
    rule = "Geschwindigkeitsbegrenzungen gelten für alle Verkehrsteilnehmerinnen"
    return f"Antwort {number}x: {rule}, Satz {number}y."


def full_concept(language: str = "de_CH") -> Concept:
    """Return a concept in which every field is filled."""
    concept = with_texts(skeleton(language), sentence)
    for path, value in list(_others(concept)):
        concept = written(concept, path, value)
    return concept


def _others(concept: Concept) -> Iterator[tuple[FieldPath, Value]]:
    for path, entry, _ in field_values(concept):
        field = entry.field
        if field.kind is Kind.CHOICE:
            yield path, field.choices[0].key
        elif field.kind is Kind.NUMBER:
            yield path, Decimal("1234.5")
        elif field.kind is Kind.DATE:
            yield path, date(2027, 6, 30)


def with_text_in_every_field(text: str, language: str = "de_CH") -> Concept:
    """Return a concept that holds a text wherever a person can type, number and date fields too."""
    concept = with_texts(skeleton(language, parts=1), lambda _: text)
    for path, entry, _ in list(field_values(concept)):
        if entry.field.kind in (Kind.NUMBER, Kind.DATE):
            concept = written(concept, path, Unread(text))
    return concept


def with_text_at(path: str, text: str, language: str = "de_CH") -> Concept:
    """Return a concept with a text in one field."""
    return written(skeleton(language, parts=1), FieldPath.parse(path), text)


def finding(path: str, severity: Severity = Severity.WARNING, words: str = "noticed") -> Finding:
    """Return a finding on a field."""
    return Finding(
        rule=f"rule-{words}",
        severity=severity,
        path=FieldPath.parse(path),
        title=message(f"Title {words}"),
        explanation=message(f"Explanation {words}"),
        question=message(f"Question {words}"),
        evidence="evidence",
    )


def with_aside(concept: Concept, *entries: tuple[Finding, str]) -> Concept:
    """Return the concept with findings set aside for the reasons given."""
    aside = tuple(each.set_aside_with(reason) for each, reason in entries)
    return dataclasses.replace(concept, set_aside=aside)
