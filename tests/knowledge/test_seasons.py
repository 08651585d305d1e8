"""Holidays and occasions of a year."""

from __future__ import annotations

from datetime import date

import pytest

from smm_desk.knowledge.seasons import _REGIONS, Season, is_common, seasons_of


def found(country: str, year: int, name: str, family: str = "de") -> Season:
    (season,) = (each for each in seasons_of(country, year, family) if each.name == name)
    return season


@pytest.mark.parametrize(
    ("country", "name", "day"),
    [
        ("CH", "Nationalfeiertag", date(2027, 8, 1)),
        ("CH", "Auffahrt", date(2027, 5, 6)),
        ("DE", "Karfreitag", date(2027, 3, 26)),
        ("DE", "Tag der Deutschen Einheit", date(2027, 10, 3)),
        ("AT", "Nationalfeiertag", date(2027, 10, 26)),
        ("AT", "Fronleichnam", date(2027, 5, 27)),
    ],
)
def test_a_holiday_of_the_whole_country(country: str, name: str, day: date) -> None:
    assert found(country, 2027, name) == Season(day, name, True)


def test_a_holiday_of_some_cantons_names_them() -> None:
    season = found("CH", 2027, "Berchtoldstag")
    assert season.is_holiday
    assert "BE" in season.regions
    assert "ZH" not in season.regions


def test_holidays_speak_the_language_that_is_asked_for() -> None:
    assert found("DE", 2027, "Good Friday", "en").day == date(2027, 3, 26)


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("Mother's Day", 2027, date(2027, 5, 9)),
        ("Black Friday", 2026, date(2026, 11, 27)),
        ("First Sunday of Advent", 2026, date(2026, 11, 29)),
        ("First Sunday of Advent", 2022, date(2022, 11, 27)),
        ("First Sunday of Advent", 2023, date(2023, 12, 3)),
        ("Father's Day", 2027, date(2027, 6, 6)),
    ],
)
def test_occasions_that_move_with_the_year(name: str, year: int, day: date) -> None:
    assert found("CH", year, name).day == day


def test_fathers_day_is_not_the_same_everywhere() -> None:
    assert found("AT", 2027, "Father's Day").day == date(2027, 6, 13)
    assert "Father's Day" not in [season.name for season in seasons_of("DE", 2027, "de")]


def test_seasons_come_in_order_and_only_for_years_that_can_be_known() -> None:
    seasons = seasons_of("CH", 2027, "de")
    assert [season.day for season in seasons] == sorted(season.day for season in seasons)
    assert seasons_of("CH", 1800, "de") == seasons_of("CH", 2101, "de") == ()
    assert {season.is_holiday for season in seasons_of("FR", 2027, "de")} == {False}


@pytest.mark.parametrize(
    ("country", "name", "expected"),
    [
        ("CH", "Auffahrt", True),
        ("CH", "Karfreitag", True),
        ("CH", "Allerheiligen", True),
        ("CH", "Mariä Empfängnis", False),
        ("CH", "Näfelser Fahrt", False),
        ("DE", "Allerheiligen", False),
        ("CH", "Valentine's Day", True),
    ],
)
def test_what_half_of_the_regions_have_is_common(country: str, name: str, expected: bool) -> None:
    assert is_common(found(country, 2027, name), country) is expected


@pytest.mark.parametrize("country", ["CH", "DE", "AT"])
def test_the_regions_are_as_many_as_the_package_knows(country: str) -> None:
    from holidays import country_holidays

    known = country_holidays(country, years=2027).subdivisions
    assert len([region for region in known if len(region) <= 2]) == _REGIONS[country]
