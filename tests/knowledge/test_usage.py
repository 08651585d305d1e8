from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from smm_desk.concept.direction import Country
from smm_desk.knowledge.packs import PackError
from smm_desk.knowledge.usage import Ages, Figure, Usage, read_usage

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "usage"
URL = "https://example.org/study"


def figure(
    age_from: int, age_to: int | None, percent: float = 40, platform: str = "instagram"
) -> dict[str, Any]:
    return {"platform": platform, "age_from": age_from, "age_to": age_to, "percent": percent, "url": URL}


def pack(*figures: dict[str, Any]) -> dict[str, Any]:
    base = {"kind": "population", "age_from": 14, "age_to": None, "de": "Menschen", "en": "people"}
    series = {"study": "S", "asked": 900, "frequency": "weekly", "base": base, "figures": list(figures)}
    return {"country": "AT", "year": 2025, "series": [series], "outdated": [], "kept_apart": []}


def read(folder: Path, content: dict[str, Any], name: str = "AT.2025.json") -> Usage:
    (folder / name).write_text(json.dumps(content), encoding="utf-8")
    return read_usage(folder)


def test_a_pack_of_another_country_and_year_is_read_without_code(tmp_path: Path) -> None:
    usage = read(tmp_path, {**pack(figure(14, None, 42.5)), "year": 2031}, "AT.2031.json")

    (series,) = usage.series_of("AT", "instagram")
    assert (series.country, series.year, series.asked) == (Country.AUSTRIA, 2031, 900)
    assert series.figures == (Figure("instagram", Ages(14, None), Decimal("42.5"), URL),)


def test_series_are_found_by_country_and_platform(tmp_path: Path) -> None:
    usage = read(tmp_path, pack(figure(14, None)))

    assert usage.series_of("AT", "instagram")
    assert not usage.series_of("CH", "instagram")
    assert not usage.series_of("AT", "facebook")


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ([figure(14, 29), figure(29, 49)], "two figures of instagram speak of the same age"),
        ([figure(14, None), figure(14, None)], "two figures of instagram speak of the same age"),
        ([figure(12, 29)], "a figure of instagram leaves the base"),
        ([figure(30, 20)], "the span of ages ends before it begins"),
        ([{**figure(14, 29), "percent": 140}], "a number from 0 to 100"),
        ([{**figure(14, 29), "about": "x"}], "about is not known here"),
    ],
)
def test_a_broken_pack_is_told(tmp_path: Path, figures: list[dict[str, Any]], words: str) -> None:
    with pytest.raises(PackError, match=words):
        read(tmp_path, pack(*figures))


def test_bands_beside_the_figure_for_everybody_are_no_fault(tmp_path: Path) -> None:
    assert len(read(tmp_path, pack(figure(14, None), figure(14, 29), figure(30, 49))).series[0].figures) == 3


def test_a_pack_is_named_after_its_country_and_year(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="named after its country and year"):
        read(tmp_path, pack(figure(14, None)), "DE.2025.json")


@pytest.mark.parametrize(
    ("one", "other", "holds", "meets"),
    [
        (Ages(14, None), Ages(20, 30), True, True),
        (Ages(14, 29), Ages(20, None), False, True),
        (Ages(14, 29), Ages(29, 29), True, True),
        (Ages(14, 29), Ages(30, 39), False, False),
        (Ages(30, None), Ages(14, 29), False, False),
        (Ages(60, None), Ages(70, None), True, True),
    ],
)
def test_spans_of_ages(one: Ages, other: Ages, holds: bool, meets: bool) -> None:
    assert (one.holds(other), one.meets(other)) == (holds, meets)


# What is shipped


def test_the_shipped_packs_know_three_countries() -> None:
    assert {series.country for series in read_usage(FOLDER).series} == set(Country)


def test_a_figure_that_was_read_in_a_study_stands_in_the_pack() -> None:
    """Instagram in Germany, 30 to 49, at least weekly: 50 %, ARD/ZDF-Medienstudie 2024."""
    series = [
        s
        for s in read_usage(FOLDER).series_of("DE", "instagram")
        if (s.year, s.frequency) == (2024, "weekly")
    ]

    assert [f.percent for f in series[0].figures_of("instagram") if f.ages == Ages(30, 49)] == [50]


def test_shares_of_users_and_disputed_figures_enter_no_reckoning() -> None:
    usage = read_usage(FOLDER)

    reasons = {each.reason for each in usage.kept_apart}
    assert {"users_of_the_platform", "disputed", "one_sex", "not_this_use", "base_not_stated"} <= reasons
    told = [s.base.en for s in usage.series] + [s.study for s in usage.series]
    assert not [words for words in told if "COMPOSITION" in words or "DISPUTED" in words]


def test_what_is_older_than_2023_is_outdated() -> None:
    assert {s.year >= 2023 for s in read_usage(FOLDER).series if s.is_outdated} == {False}
    assert {s.year >= 2023 for s in read_usage(FOLDER).series if not s.is_outdated} == {True}
