"""Lists of the concept as a workbook for spreadsheets: a sheet each, with real dates and real numbers.

A text stays a text, whatever it begins with: nothing that the owner wrote becomes a formula.
"""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from smm_desk.concept.cells import cell_of
from smm_desk.concept.concept import Concept, Part
from smm_desk.concept.fields import Field, Kind
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import parts_of
from smm_desk.concept.tables import fields_in
from smm_desk.documents.characters import cleaned
from smm_desk.i18n import N_, Texts
from smm_desk.whole_file import write_whole

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

SHEETS = ("posts", "actions", "goals", "readings", "accounts", "duties", "channels", "audiences")
"""The lists that are planned and kept up in spreadsheets, in the order of the sheets."""

_MOST_LETTERS = 32_767
"""The longest text that a cell of a spreadsheet can hold."""

_MOST_DIGITS = 15
"""A spreadsheet reckons with so many digits; a longer number stays a text, so that none is lost."""

_WIDTHS = {Kind.LONG_TEXT: 52.0, Kind.TEXT: 30.0, Kind.LINKS: 34.0, Kind.LINK: 30.0}
_NARROW = 16.0
_FIRST_DAY = date(1900, 3, 1)
"""Spreadsheets count days wrongly before this one."""


def write_workbook(concept: Concept, texts: Texts, target: Path | BinaryIO) -> None:
    """Write the lists as an Excel workbook, with headings in the language of the texts.

    Lists without entries have their headings, so that they can be filled in and pasted back. A path holds the
    old file or the new one, never half of one; `FileNotWrittenError` says why it still holds the old one.
    """
    from openpyxl import Workbook

    book = Workbook()
    book.properties.title = concept.company.name[:200] or texts(N_("Social media concept"))
    book.properties.creator = "SMM Desk"
    first = book.active
    if first is not None:
        book.remove(first)
    for section in SHEETS:
        _fill(book.create_sheet(_sheet_name(texts(SECTIONS[section].many))), concept, section, texts)
    held = io.BytesIO()
    book.save(held)
    if isinstance(target, Path):
        write_whole(target, held.getvalue())
    else:
        target.write(held.getvalue())


def _sheet_name(words: str) -> str:
    """Return words as the name of a sheet: without the signs that stand for places, at most 31 letters."""
    return "".join(" " if letter in "[]:*?/\\" else letter for letter in words)[:31]


def _fill(sheet: Worksheet, concept: Concept, section: str, texts: Texts) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    fields = fields_in(section)
    top = Alignment(vertical="top", wrap_text=True)
    for column, field in enumerate(fields, 1):
        heading = cast("Cell", sheet.cell(1, column))
        _put_text(heading, texts(field.label))
        heading.font = Font(bold=True)
        heading.fill = PatternFill("solid", fgColor="E3F3EF")
        heading.alignment = top
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS.get(field.kind, _NARROW)
    for row, part in enumerate(parts_of(concept, section), 2):
        for column, field in enumerate(fields, 1):
            cell = cast("Cell", sheet.cell(row, column))
            _put(cell, concept, part, field, texts)
            cell.alignment = top
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.page_setup.orientation = "landscape"
    sheet.print_title_rows = "1:1"


def _put(cell: Cell, concept: Concept, part: Part, field: Field, texts: Texts) -> None:
    value = getattr(part, field.key)
    if isinstance(value, date) and value >= _FIRST_DAY:
        cell.value = value
        cell.number_format = "DD/MM/YYYY" if texts.family == "en" else "DD.MM.YYYY"
    elif isinstance(value, Decimal) and len(value.as_tuple().digits) <= _MOST_DIGITS:
        cell.value = value
        places = -int(value.as_tuple().exponent)
        cell.number_format = f"#,##0.{'0' * places}" if places > 0 else "#,##0"
    else:
        _put_text(cell, cell_of(concept, part, field, texts))


def _put_text(cell: Cell, words: str) -> None:
    """Put a text into a cell as a text; one that is too long ends in an ellipsis."""
    words = cleaned(words)
    if not words:
        return
    cell.value = words if len(words) <= _MOST_LETTERS else f"{words[: _MOST_LETTERS - 2]} …"
    cell.data_type = "s"  # else a text that begins with = would become a formula
