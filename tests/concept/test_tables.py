"""Lists as tables of words, and rows of tables as parts of lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Field
from smm_desk.concept.goals import Goal
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.outreach import Channel
from smm_desk.concept.planning import Measure, Post
from smm_desk.concept.tables import (
    RowReader,
    TakenRows,
    columns_by_heading,
    columns_by_position,
    fields_in,
    table_of,
)
from smm_desk.concept.values import Unread
from smm_desk.i18n import Texts

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
ENGLISH = Texts("en", TRANSLATIONS)
SWISS = Texts("de_CH", TRANSLATIONS)
LISTS = sorted(key for key, section in SECTIONS.items() if section.is_list)
CONCEPT = Concept(
    id="c",
    goals=(Goal(id="g1", statement="Five test rides a week"), Goal(id="g2", statement="Answer within a day")),
    channels=(Channel(id="k1", platform="Instagram"),),
    actions=(
        Measure(
            id="m1",
            title="Film a ride",
            goal="g1",
            starts_on=date(2027, 3, 1),
            how="Ask.\nFilm.",
            channel="k1",
            hours=Decimal("1.5"),
            cost=Unread("ca. 5"),
            status="running",
            further_goals=("g2", "g1"),
        ),
    ),
)


def new_ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"n{next(numbers)}"


def take(section: str, rows: list[list[str]], *, updates: bool = False, texts: Texts = ENGLISH) -> TakenRows:
    columns = columns_by_heading(section, rows[0], [texts])
    assert columns is not None
    reader = RowReader(CONCEPT, section, [texts], new_ids())
    return reader.take(rows[1:], columns, updates=updates)


@pytest.mark.parametrize("texts", [ENGLISH, SWISS], ids=["en", "de_CH"])
def test_a_list_goes_into_a_table_and_comes_back_equal(texts: Texts) -> None:
    table = table_of(CONCEPT, "actions", texts)
    taken = take("actions", table, updates=True, texts=texts)
    assert taken.parts == CONCEPT.actions
    assert taken.unclear == ()
    assert taken.clashes == 1


def test_cells_are_what_a_person_would_type() -> None:
    row = dict(zip(*table_of(CONCEPT, "actions", SWISS), strict=True))
    assert row["Massnahme"] == "Film a ride"
    assert row["Dient dem Ziel"] == "Five test rides a week"
    assert row["Beginn"] == "01.03.2027"
    assert row["Aufwand in Stunden"] == "1.5"
    assert row["Kosten"] == "ca. 5"
    assert row["Status"] == "läuft"
    assert row["Dient auch den Zielen"] == "Answer within a day; Five test rides a week"


@pytest.mark.parametrize("section", LISTS)
def test_every_list_has_headings_that_are_known_again(section: str) -> None:
    for texts in (ENGLISH, SWISS):
        headings = [texts(field.label) for field in fields_in(section)]
        assert columns_by_heading(section, headings, [SWISS, ENGLISH]) == list(fields_in(section))


def test_headings_are_known_in_any_order_and_case_and_strangers_are_left_out() -> None:
    columns = columns_by_heading("posts", ["  day ", "Comment", "WORKING title"], [SWISS, ENGLISH])
    assert columns is not None
    assert [field.key if field else "" for field in columns] == ["planned_for", "", "title"]


@pytest.mark.parametrize(
    "row", [["Old chain", "4 March 2027"], ["Day", "Format"], ["Working title", "x", "y", "z"], [""]]
)
def test_a_row_without_enough_labels_is_no_heading(row: list[str]) -> None:
    assert columns_by_heading("posts", row, [ENGLISH]) is None


def test_a_heading_that_comes_twice_counts_once() -> None:
    columns = columns_by_heading("posts", ["Working title", "Working title"], [ENGLISH])
    assert columns is not None
    assert columns[0] is not None
    assert columns[1] is None


def test_without_headings_columns_have_the_order_of_the_fields() -> None:
    assert [field.key if field else "" for field in columns_by_position("posts", 3)] == [
        "title",
        "planned_for",
        "pillar",
    ]
    assert columns_by_position("pillars", 40)[-1] is None


def test_what_a_field_cannot_take_is_named_with_its_row() -> None:
    rows = [["Working title", "Status of the post", "Appears on"], ["A", "half done", "tiktok"]]
    taken = take("posts", rows)
    assert [(u.row, u.field.key, u.text) for u in taken.unclear] == [
        (0, "status", "half done"),
        (0, "channel", "tiktok"),
    ]
    assert taken.parts == (Post(id="n1", title="A"),)


def test_numbers_and_dates_that_cannot_be_read_are_kept_as_they_are() -> None:
    rows = [["Measure", "Start", "Effort in hours"], ["A", "in spring", "many"], ["B", "4.3.2027", "0"]]
    first, second = take("actions", rows).parts
    assert isinstance(first, Measure)
    assert isinstance(second, Measure)
    assert (first.starts_on, first.hours) == (Unread("in spring"), Unread("many"))
    assert (second.starts_on, second.hours) == (date(2027, 3, 4), Decimal(0))


@pytest.mark.parametrize("named", ["4.1", "five TEST rides a week", "4.1 Five test rides a week"])
def test_a_link_is_found_by_title_or_number(named: str) -> None:
    (part,) = take("actions", [["Measure", "Serves the goal"], ["A", named]]).parts
    assert isinstance(part, Measure)
    assert part.goal == "g1"


def test_of_several_links_none_may_be_unknown() -> None:
    rows = [["Measure", "Also serves the goals"], ["A", "4.2; 4.1"], ["B", "4.2; 4.9"]]
    taken = take("actions", rows)
    first = taken.parts[0]
    assert isinstance(first, Measure)
    assert first.further_goals == ("g2", "g1")
    assert [unclear.row for unclear in taken.unclear] == [1]


def test_an_update_changes_the_filled_cells_only() -> None:
    rows = [["Measure", "Status", "Start"], ["film a  ride", "done", ""]]
    (part,) = take("actions", rows, updates=True).parts
    assert isinstance(part, Measure)
    assert (part.id, part.status, part.starts_on) == ("m1", "done", date(2027, 3, 1))
    assert take("actions", rows).parts[0].id == "n1"


def test_rows_that_share_a_title_change_one_part_each() -> None:
    concept = replace(CONCEPT, posts=(Post(id="a", title="Tip"), Post(id="b", title="Tip")))
    columns = columns_by_heading("posts", ["Working title", "Format"], [ENGLISH])
    assert columns is not None
    reader = RowReader(concept, "posts", [ENGLISH], new_ids())
    taken = reader.take([["tip", "text"], ["Tip", "story"], ["Tip", "picture"]], columns, updates=True)
    assert [(part.id, part.form) for part in taken.parts if isinstance(part, Post)] == [
        ("a", "text"),
        ("b", "story"),
        ("n1", "picture"),
    ]


def test_empty_rows_are_passed_over() -> None:
    assert take("posts", [["Working title", "Comment", "Day"], ["", "only a comment", " "]]).parts == ()


@given(st.lists(st.lists(st.text(max_size=8), min_size=3, max_size=3), max_size=4))
def test_no_cell_brings_the_reader_down_and_none_vanishes(rows: list[list[str]]) -> None:
    columns: list[Field | None] = [
        next(field for field in fields_in("actions") if field.key == key)
        for key in ("title", "goal", "starts_on")
    ]
    taken = RowReader(CONCEPT, "actions", [SWISS], new_ids()).take(rows, columns)
    filled = sum(bool(cell.strip()) for row in rows for cell in row)
    kept = sum(bool(getattr(part, key)) for part in taken.parts for key in ("title", "goal", "starts_on"))
    assert kept + len(taken.unclear) == filled
