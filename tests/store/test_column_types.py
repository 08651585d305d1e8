"""Values stand in the columns exactly, and what a field cannot hold is refused on the way out."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.types import TypeDecorator

from smm_desk.concept.values import Unread
from smm_desk.store.column_types import ChoiceKey, CleanText, DayText, LinkId, MomentText, NumberText
from smm_desk.store.errors import StoreDamagedError

SQLITE = dialect()
NUMBER = NumberText("goals.target")
DAY = DayText("goals.due")
CHOICE = ChoiceKey("goals.direction", ("", "increase"))


@pytest.mark.parametrize(
    ("column", "value", "stored"),
    [
        (NUMBER, None, None),
        (NUMBER, Decimal("1.50"), "1.50"),
        (NUMBER, Decimal("-0"), "-0"),
        (NUMBER, Decimal("0.0000001"), "0.0000001"),
        (NUMBER, Unread("ca. 5"), "unread:ca. 5"),
        (NUMBER, Unread(""), "unread:"),
        (NUMBER, Unread("unread:5"), "unread:unread:5"),
        (DAY, None, None),
        (DAY, date(27, 1, 2), "0027-01-02"),
        (DAY, Unread("2027-01-02"), "unread:2027-01-02"),
        (LinkId(), "", None),
        (LinkId(), "t1", "t1"),
        (CHOICE, "increase", "increase"),
        (CHOICE, "", ""),
        (MomentText(), datetime(2026, 3, 29, 1, tzinfo=UTC), "2026-03-29T01:00:00.000000+00:00"),
        (MomentText(), None, None),
    ],
)
def test_a_value_comes_back_as_it_was(
    column: TypeDecorator[object], value: object, stored: str | None
) -> None:
    assert column.process_bind_param(value, SQLITE) == stored
    assert repr(column.process_result_value(stored, SQLITE)) == repr(value)


@pytest.mark.parametrize(
    ("column", "stored"),
    [
        (NUMBER, "1,5"),
        (NUMBER, "NaN"),
        (NUMBER, "1E5"),
        (NUMBER, ""),
        (NUMBER, "१"),
        (DAY, "20270102"),
        (DAY, "2027-02-30"),
        (DAY, ""),
        (CHOICE, "incrxase"),
        (MomentText(), "yesterday"),
    ],
)
def test_what_a_field_cannot_hold_is_damage(column: TypeDecorator[object], stored: str) -> None:
    with pytest.raises(StoreDamagedError):
        column.process_result_value(stored, SQLITE)


def test_the_place_of_the_damage_is_told() -> None:
    with pytest.raises(StoreDamagedError, match=r"goals\.target"):
        NUMBER.process_result_value("?", SQLITE)


def test_a_text_is_cleaned_on_the_way_in() -> None:
    assert CleanText().process_bind_param("a\0\ud800", SQLITE) == "a\N{REPLACEMENT CHARACTER}"


def test_an_unknown_choice_is_a_fault_of_the_program() -> None:
    with pytest.raises(ValueError, match="sideways"):
        CHOICE.process_bind_param("sideways", SQLITE)


def test_a_number_that_is_none_is_kept_as_an_entry() -> None:
    assert NUMBER.process_bind_param(Decimal("NaN"), SQLITE) == "unread:NaN"


def test_moments_of_any_zone_are_kept_in_utc() -> None:
    local = datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=2)))
    assert MomentText().process_bind_param(local, SQLITE) == "2026-10-25T00:30:00.000000+00:00"


def test_a_moment_without_a_zone_counts_as_local() -> None:
    local = datetime(2026, 11, 23, 14, 2)  # noqa: DTZ001
    stored = MomentText().process_bind_param(local, SQLITE)
    assert MomentText().process_result_value(stored, SQLITE) == local.astimezone(UTC)
