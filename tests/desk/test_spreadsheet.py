"""Cells on the clipboard, as spreadsheets write and read them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desk.desk.spreadsheet import MOST_COLUMNS, MOST_ROWS, NoTableError, clipboard_text, rows_in
from smm_desk.store.storable import storable

CELLS = st.text(max_size=12).map(lambda text: storable(text).replace("\r", ""))
ROWS = st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=4)


def test_cells_stand_between_tabs_and_in_quotes_only_where_needed() -> None:
    assert (
        clipboard_text([["a", "b c"], ["two\nlines", 'say "yes"']]) == 'a\tb c\n"two\nlines"\t"say ""yes"""\n'
    )


def test_rows_are_read_as_a_spreadsheet_writes_them() -> None:
    assert rows_in('a\tb\r\n"two\nlines"\t"say ""yes"""\r\n\t\r\nc') == [
        ["a", "b"],
        ["two\nlines", 'say "yes"'],
        ["c", ""],
    ]


@pytest.mark.parametrize("text", ["=1+1", "+49 44 123", "-cmd|x", "@SUM(A1)", "- a point"])
def test_a_text_is_no_formula_in_the_spreadsheet(text: str) -> None:
    written = clipboard_text([[text]])
    is_number = text == "+49 44 123"
    assert written.startswith("'") is not is_number
    assert rows_in(written) == [[text]]


@pytest.mark.parametrize("text", ["-5", "+1.5", "-1'200", "-3,5"])
def test_a_number_stays_a_number(text: str) -> None:
    assert clipboard_text([[text]]) == f"{text}\n"


@given(ROWS)
def test_rows_come_back_as_they_went(rows: list[list[str]]) -> None:
    kept = [row for row in rows if any(cell.strip() for cell in row)]
    if kept:
        assert rows_in(clipboard_text(rows)) == [[_read(cell) for cell in row] for row in kept]


def _read(cell: str) -> str:
    """Return a cell as it is read back; an apostrophe of the owner's own before such a sign is lost."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@") else cell


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no text on the clipboard"),
        (" \n\t", "no text on the clipboard"),
        ("a\n" * (MOST_ROWS + 1), f"{MOST_ROWS + 1} rows"),
        ("a\t" * MOST_COLUMNS + "b", f"{MOST_COLUMNS + 1} columns"),
        ("a" * 2_000_001, "more text"),
    ],
)
def test_what_is_no_table_is_refused_in_words(text: str, said: str) -> None:
    with pytest.raises(NoTableError) as refused:
        rows_in(text)
    assert said in str(refused.value.told)


def test_an_open_quote_and_odd_characters_do_no_harm() -> None:
    assert rows_in('a\t"b\nc\x00d') == [["a", "b\ncd"]]
