"""The form in which spreadsheets put cells on the clipboard: lines, tabs, and quotes where needed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from smm_desk.concept.tables import Row
from smm_desk.i18n import N_, Message, message
from smm_desk.store.storable import storable

MOST_ROWS = 2_000
MOST_COLUMNS = 60
MOST_LETTERS = 2_000_000
"""What is taken at once; more than that is not a plan that somebody typed."""

_LOOKS_LIKE_FORMULA = re.compile(r"[=+\-@]")
_IS_NUMBER = re.compile(r"[+-]?[\d.,'’\s]+")
_GUARDED = re.compile(r"'(?=[=+\-@])")


class NoTableError(ValueError):
    """What is to be read as a table is none; `told` says why."""

    def __init__(self, told: Message) -> None:
        super().__init__(str(told))
        self.told = told


def clipboard_text(rows: Iterable[Row]) -> str:
    """Return rows as text that a spreadsheet takes as cells.

    A text that a spreadsheet would reckon as a formula gets an apostrophe in front, so that it stays a text.
    """
    target = io.StringIO()
    writer = csv.writer(target, delimiter="\t", lineterminator="\n")
    for row in rows:
        writer.writerow([_guarded(cell) for cell in row])
    return target.getvalue()


def rows_in(text: str) -> list[list[str]]:
    """Read what a spreadsheet put on the clipboard, all rows equally wide; raise `NoTableError`."""
    if len(text) > MOST_LETTERS:
        raise NoTableError(message(N_("That is more text than the desk takes at once.")))
    if not text.strip():
        raise NoTableError(
            message(N_("There is no text on the clipboard. Copy cells of a spreadsheet first."))
        )
    # The module would read a field of any length but for this limit, which belongs to the whole process.
    csv.field_size_limit(MOST_LETTERS)
    read = [
        [_GUARDED.sub("", cell, count=1) if cell.startswith("'") else cell for cell in row]
        for row in csv.reader(io.StringIO(storable(text)), delimiter="\t")
    ]
    rows = [row for row in read if any(cell.strip() for cell in row)]
    width = max(map(len, rows))
    if len(rows) > MOST_ROWS:
        words = N_("That is {count} rows; the desk takes {most} at once.")
        raise NoTableError(message(words, count=len(rows), most=MOST_ROWS))
    if width > MOST_COLUMNS:
        words = N_("That is {count} columns; the desk takes {most} at once.")
        raise NoTableError(message(words, count=width, most=MOST_COLUMNS))
    return [[*row, *([""] * (width - len(row)))] for row in rows]


def _guarded(cell: str) -> str:
    is_formula = _LOOKS_LIKE_FORMULA.match(cell) is not None and _IS_NUMBER.fullmatch(cell) is None
    return f"'{cell}" if is_formula else cell
