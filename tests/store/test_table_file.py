"""Tables from files of elsewhere: read as they are meant, refused in a sentence when they are none."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from smm_desk.i18n import Texts
from smm_desk.store.errors import ExchangeError, StoreError
from smm_desk.store.table_file import MOST_BYTES, MOST_ROWS, read_tables

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
SWISS = Texts("de_CH", TRANSLATIONS)


def read(tmp_path: Path, data: bytes, name: str = "table.csv") -> list[list[list[str]]]:
    path = tmp_path / name
    path.write_bytes(data)
    return read_tables(path, SWISS)


def workbook(*rows: tuple[Any, ...], hidden: bool = False) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    if hidden:
        secret = book.create_sheet("hidden")
        secret.append(("secret",))
        secret.sheet_state = "hidden"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


WHOLE = workbook(("Titel", "Tag"), ("A", date(2027, 3, 4)))
"""Made once: each making has other times in it."""


@pytest.mark.parametrize(
    "data",
    [
        b"Titel;Tag\nAlte Kette;4.3.2027\n",
        b"Titel,Tag\r\nAlte Kette,4.3.2027\r\n",
        b"Titel\tTag\nAlte Kette\t4.3.2027",
        b'\xef\xbb\xbf"Titel";"Tag"\n"Alte Kette";"4.3.2027"\n;\n',
        "Titel;Tag\nAlte Kette;4.3.2027\n".encode("utf-16"),
    ],
    ids=["semicolons", "commas", "tabs", "quoted with a mark", "UTF-16"],
)
def test_csv_is_read_however_it_was_written(tmp_path: Path, data: bytes) -> None:
    assert read(tmp_path, data) == [[["Titel", "Tag"], ["Alte Kette", "4.3.2027"]]]


def test_umlauts_of_an_old_spreadsheet_are_read(tmp_path: Path) -> None:
    assert read(tmp_path, "Größe;Äpfel\n".encode("cp1252")) == [[["Größe", "Äpfel"]]]


def test_a_workbook_is_read_in_the_words_of_the_language(tmp_path: Path) -> None:
    rows = ("Titel", "Tag", "Stunden", "Kosten", None), ("A", date(2027, 3, 4), 1.5, 1200, None)
    found = read(
        tmp_path,
        workbook(*rows, ("B", datetime.fromisoformat("2027-03-05T12:00"), 2.0, None, True)),
        "plan.xlsx",
    )
    assert found == [
        [
            ["Titel", "Tag", "Stunden", "Kosten", ""],
            ["A", "04.03.2027", "1.5", "1’200", ""],
            ["B", "05.03.2027", "2", "", "True"],
        ]
    ]


def test_hidden_sheets_and_formulas_bring_nothing_in(tmp_path: Path) -> None:
    assert read(tmp_path, workbook(("Titel", "=1+1"), hidden=True), "plan.xlsx") == [[["Titel"]]]


def archive(**members: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name.replace("__", "/"), data)
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no row with text"),
        (b" ;\n\n;;", "no row with text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "neither a CSV file"),
        (b"PK\x03\x04 not a zip", "damaged"),
        (archive(word__document=b"x"), "neither a CSV file"),
        (archive(**{"xl__workbook.xml": b"<x/>"}), "damaged"),
        (archive(**{"xl__workbook.xml": b"<x/>", "bomb": b"0" * (65 * 2**20)}), "unpacks to more"),
        (b"a\n" * (MOST_ROWS + 1), "rows"),
        (b";" * 60 + b"\n", "columns"),
        (b"a" * (MOST_BYTES + 1), "larger than"),
    ],
    ids=["empty", "blank", "picture", "broken", "word", "hollow", "bomb", "long", "wide", "large"],
)
def test_what_is_no_table_is_refused_in_a_sentence(tmp_path: Path, data: bytes, said: str) -> None:
    with pytest.raises(ExchangeError) as refused:
        read(tmp_path, data)
    assert said in str(refused.value.message)


def test_a_file_that_is_not_there_or_a_folder_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.csv", tmp_path):
        with pytest.raises(StoreError):
            read_tables(path, SWISS)


@settings(max_examples=150)
@given(data=st.binary(max_size=300))
def test_no_bytes_bring_the_reader_down(tmp_path: Path, data: bytes) -> None:
    for head in (b"", b"PK\x03\x04"):
        try:
            tables = read(tmp_path, head + data)
        except ExchangeError:
            continue
        assert all(len(row) == len(table[0]) for table in tables for row in table)


@settings(max_examples=60)
@given(data=st.data())
def test_a_workbook_with_flipped_bytes_is_read_or_refused(tmp_path: Path, data: st.DataObject) -> None:
    whole = bytearray(WHOLE)
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), min_size=1, max_size=12)):
        whole[place] ^= data.draw(st.integers(1, 255))
    try:
        read(tmp_path, bytes(whole), "plan.xlsx")
    except StoreError:
        return
    assert (tmp_path / "plan.xlsx").read_bytes() == bytes(whole)
