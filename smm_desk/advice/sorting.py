"""Statements in lines of text: what `smm-desk sort` reads and writes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from smm_desk.advice.languages import language_of
from smm_desk.advice.sorter import Label, Sorted, Sorter
from smm_desk.i18n import N_, Message, message


class StatementError(Exception):
    """A line that holds no statement; carries the sentence that says so."""

    def __init__(self, told: Message) -> None:
        super().__init__(str(told))
        self.message = told


@dataclass(frozen=True, slots=True)
class Statement:
    """A text to be sorted and, where somebody said so, what it is."""

    text: str
    label: Label | None


def statements(lines: Iterable[str], *, labelled: bool) -> Iterator[Statement]:
    """Read JSON Lines or plain lines, one at a time; raise `StatementError` with the number of the line.

    A line that begins with a brace is JSON. Empty lines are no statements.
    """
    for number, line in enumerate(lines, 1):
        stripped = line.strip()
        if stripped:
            yield _statement(stripped, number, labelled=labelled)


def _statement(line: str, number: int, *, labelled: bool) -> Statement:
    if not line.startswith("{"):
        if labelled:
            raise _without_label(number)
        return Statement(line, None)
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise StatementError(message(N_("Line {number} is not valid JSON."), number=number)) from error
    if not isinstance(entry.get("text"), str):
        raise StatementError(message(N_("Line {number} has no “text”."), number=number))
    if labelled and entry.get("label") not in list(Label):
        raise _without_label(number)
    return Statement(entry["text"], Label(entry["label"]) if labelled else None)


def _without_label(number: int) -> StatementError:
    return StatementError(
        message(
            N_("Line {number} has no “label” that is one of: {labels}."),
            number=number,
            labels=", ".join(Label),
        )
    )


def sorted_statement(sorter: Sorter, text: str, language: str | None) -> Sorted:
    """Sort a text in a language, or in the one that it seems to be written in."""
    return sorter.sort(text, language or language_of(text))


def as_line(text: str, found: Sorted) -> str:
    """Return a line of JSON that says what a text is."""
    evidence = [{"start": e.span.start, "end": e.span.end, "cue": e.cue} for e in found.evidence]
    entry = {"text": text, "label": found.label, "confidence": found.confidence, "evidence": evidence}
    return json.dumps(entry, ensure_ascii=False)
