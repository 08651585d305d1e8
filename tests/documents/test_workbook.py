"""Lists as a workbook, opened again by its library."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from openpyxl import load_workbook

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import parts_of
from smm_desk.concept.planning import Measure, Post
from smm_desk.concept.tables import RowReader, columns_by_heading, fields_in
from smm_desk.concept.values import Unread
from smm_desk.documents.workbook import SHEETS, write_workbook
from smm_desk.i18n import Texts
from smm_desk.whole_file import FileNotWrittenError
from tests.store.concepts import concepts

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
ENGLISH, SWISS = Texts("en", TRANSLATIONS), Texts("de_CH", TRANSLATIONS)


def book(concept: Concept, texts: Texts = ENGLISH) -> Any:
    target = BytesIO()
    write_workbook(concept, texts, target)
    target.seek(0)
    return load_workbook(target)


def row(concept: Concept, sheet: str, number: int = 2, texts: Texts = ENGLISH) -> dict[str, Any]:
    cells = book(concept, texts)[sheet]
    return {
        cells.cell(1, column).value: cells.cell(number, column) for column in range(1, cells.max_column + 1)
    }


def test_every_list_has_a_sheet_with_headings_even_when_it_is_empty() -> None:
    made = book(Concept(id="c"), SWISS)
    assert made.sheetnames == [SWISS(SECTIONS[section].many) for section in SHEETS]
    for section in SHEETS:
        sheet = made[SWISS(SECTIONS[section].many)]
        assert [cell.value for cell in sheet[1]] == [SWISS(field.label) for field in fields_in(section)]
        assert sheet.freeze_panes == "B2"


def test_dates_are_dates_and_numbers_are_numbers() -> None:
    measure = Measure(
        id="m", title="Film", starts_on=date(2027, 3, 1), hours=Decimal("1.50"), cost=Decimal(350)
    )
    cells = row(Concept(id="c", actions=(measure,)), "Action plan")
    assert cells["Start"].value.date() == date(2027, 3, 1)
    assert cells["Start"].is_date
    assert (cells["Effort in hours"].value, cells["Effort in hours"].data_type) == (1.5, "n")
    assert cells["Cost"].value == 350


def test_what_is_no_number_stays_as_it_was_typed() -> None:
    measure = Measure(id="m", title="Film", starts_on=Unread("in spring"), hours=Decimal("1" * 30))
    cells = row(Concept(id="c", actions=(measure,)), "Action plan")
    assert cells["Start"].value == "in spring"
    assert cells["Effort in hours"].data_type == "s"
    assert cells["Effort in hours"].value.replace(",", "") == "1" * 30


@pytest.mark.parametrize(
    "text", ["=1+1", '=HYPERLINK("http://x","y")', "+49 44", "-cmd|' /C calc'!A0", "@SUM(A1)"]
)
def test_a_text_never_becomes_a_formula(text: str) -> None:
    cell = row(Concept(id="c", posts=(Post(id="p", title=text),)), "Editorial plan")["Working title"]
    assert (cell.value, cell.data_type) == (text, "s")


def test_a_text_that_no_cell_can_hold_ends_in_an_ellipsis() -> None:
    cell = row(Concept(id="c", posts=(Post(id="p", title="a", copy="b" * 40_000),)), "Editorial plan")
    assert len(cell["Text of the post"].value) == 32_767
    assert cell["Text of the post"].value.endswith(" …")


@pytest.mark.parametrize("section", SHEETS)
def test_the_sheets_of_an_example_can_be_taken_back_without_change(section: str) -> None:
    concept = workplace().library().example("bicycle_workshop", "de_CH").concept
    sheet = book(concept, SWISS)[SWISS(SECTIONS[section].many)]
    rows = [[shown(cell.value) for cell in cells] for cells in sheet.iter_rows()]
    columns = columns_by_heading(section, rows[0], [SWISS])
    assert columns is not None
    taken = RowReader(concept, section, [SWISS], lambda: "new").take(rows[1:], columns, updates=True)
    assert taken.unclear == ()
    assert taken.parts == parts_of(concept, section)


def shown(value: object) -> str:
    """Return a value as the spreadsheet shows it."""
    if isinstance(value, datetime):
        return f"{value:%d.%m.%Y}"
    return "" if value is None else str(value)


def test_the_old_file_stays_when_the_new_one_cannot_be_written(tmp_path: Path) -> None:
    target = tmp_path / "gone" / "lists.xlsx"
    with pytest.raises(FileNotWrittenError):
        write_workbook(Concept(id="c"), ENGLISH, target)
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=25)
@given(concepts())
def test_any_concept_makes_a_workbook_that_opens(concept: Concept) -> None:
    made = book(replace(concept, company=replace(concept.company, name="")))
    assert made["Editorial plan"].max_row == 1 + len(concept.posts)
