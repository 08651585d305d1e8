"""Rows of a table from a file of elsewhere: CSV as spreadsheets write it, or an Excel workbook.

Such a file is not believed: its size, what it unpacks to, its rows and columns are limited, formulas are
taken by the value that was last shown, and nothing is followed that leads out of it.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smm_desk.i18n import N_, Message, Texts, message
from smm_desk.store import errors
from smm_desk.store.errors import ExchangeError
from smm_desk.store.storable import storable

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_BYTES = 8 * 2**20
MOST_UNPACKED = 64 * 2**20
MOST_ROWS = 2_000
MOST_COLUMNS = 60
MOST_SHEETS = 40

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx")
_SEPARATORS = ";,\t|"
_SAMPLE_LETTERS = 20_000


def read_tables(path: Path, texts: Texts) -> list[list[list[str]]]:
    """Return the tables of a file as rows of words, all rows of a table equally wide; a CSV file has one.

    Numbers and dates of a workbook are put into the words of the language. Empty rows are left out, and
    tables without any. Raises `ExchangeError` when there is none, or when the file is none that can be
    read, and `StoreFaultError` when the system refuses it.
    """
    try:
        data = _bytes_of(path)
    except OSError as error:
        raise errors.from_os(error, path) from error
    tables = _workbook(data, texts) if data[:2] == b"PK" else [_csv(data)]
    found = [_even(rows) for rows in tables]
    filled = [rows for rows in found if rows]
    if not filled:
        raise _refused(N_("There is no row with text in this file."))
    return filled


def _bytes_of(path: Path) -> bytes:
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise _refused(N_("The file is larger than {most} MB."), most=MOST_BYTES // 2**20)
    return data


def _csv(data: bytes) -> list[list[str]]:
    if b"\x00" in data[:1000] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _refused(N_("This is neither a CSV file nor an Excel workbook (.xlsx)."))
    text = _decoded(data)
    sample = text[:_SAMPLE_LETTERS]
    first = next((line for line in sample.splitlines() if line.strip()), "")
    separator = max(_SEPARATORS, key=first.count)
    csv.field_size_limit(MOST_BYTES)
    rows = []
    for row in csv.reader(io.StringIO(storable(text)), delimiter=separator):
        rows.append(row)
        _check_size(len(rows), len(row))
    return rows


def _decoded(data: bytes) -> str:
    """Return text as UTF-8 or UTF-16 with their marks, and else as Windows writes it in western Europe."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _workbook(data: bytes, texts: Texts) -> list[list[list[str]]]:
    from openpyxl import load_workbook

    _check_archive(data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"][:MOST_SHEETS]
        return [_sheet(sheet.iter_rows(values_only=True), texts) for sheet in sheets]
    except ExchangeError:
        raise
    except Exception as error:  # what openpyxl raises on mutilated files has no common kind
        raise _refused(N_("The workbook is damaged and cannot be read.")) from error


def _check_archive(data: bytes) -> None:
    """Refuse an archive that unpacks to far more than it says, before anything of it is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
            is_workbook = "xl/workbook.xml" in archive.namelist()
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
        raise _refused(N_("The workbook is damaged and cannot be read.")) from error
    if not is_workbook:
        raise _refused(N_("This is neither a CSV file nor an Excel workbook (.xlsx)."))
    if unpacked > MOST_UNPACKED:
        raise _refused(N_("The workbook unpacks to more than {most} MB."), most=MOST_UNPACKED // 2**20)


def _sheet(rows: Iterable[Sequence[Any]], texts: Texts) -> list[list[str]]:
    found: list[list[str]] = []
    for row in rows:
        words = [_words(value, texts) for value in row]
        while words and not words[-1]:
            words.pop()
        if words:
            found.append(words)
            _check_size(len(found), len(words))
    return found


def _words(value: object, texts: Texts) -> str:
    """Return a value of a cell as a person of the language would type it."""
    if isinstance(value, date):
        return texts.day(value.date() if isinstance(value, datetime) else value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        number = Decimal(str(value))
        if not number.is_finite():
            return ""
        return texts.number(number.quantize(Decimal(1)) if number == number.to_integral_value() else number)
    return "" if value is None else storable(str(value)).strip()


def _even(rows: list[list[str]]) -> list[list[str]]:
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    width = max(map(len, filled), default=0)
    return [[*row, *([""] * (width - len(row)))] for row in filled]


def _check_size(rows: int, columns: int) -> None:
    if rows > MOST_ROWS:
        raise _refused(N_("The table has more than {most} rows."), most=MOST_ROWS)
    if columns > MOST_COLUMNS:
        raise _refused(N_("The table has more than {most} columns."), most=MOST_COLUMNS)


def _refused(words: str, **values: object) -> ExchangeError:
    told: Message = message(words, **values)
    return ExchangeError(told)
