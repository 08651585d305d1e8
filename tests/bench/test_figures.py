"""The arithmetic of the benchmark: percentiles, ratios, and what counts as met."""

from __future__ import annotations

import pytest

from tests.bench.figures import Bar, series, table, verdict


def bar(value: tuple[float, ...] = (3.0,), floor: tuple[float, ...] = (), **more: object) -> Bar:
    measured = series(floor) if floor else None
    return Bar("k", "a bar", "ms", "how", series(value), measured, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("percent", "expected"), [(0, 1.0), (1, 1.0), (50, 50.0), (99, 99.0), (99.5, 100.0), (100, 100.0)]
)
def test_a_percentile_is_a_value_that_was_measured(percent: float, expected: float) -> None:
    assert series([float(number) for number in range(100, 0, -1)]).percentile(percent) == expected


def test_a_percentile_of_one_value_is_that_value() -> None:
    assert series([7.0]).percentile(99) == 7.0


def test_a_series_tells_middle_and_ends() -> None:
    measured = series([5, 1, 9, 3])
    assert (measured.median, measured.low, measured.high) == (4, 1, 9)


def test_nothing_measured_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing was measured"):
        series([])


def test_a_ratio_is_median_against_median() -> None:
    assert bar((2.0, 6.0, 100.0), (3.0, 4.0, 5.0)).ratio == 1.5


@pytest.mark.parametrize(("limit", "met"), [(1.6, True), (1.5, True), (1.4, False), (None, None)])
def test_a_ratio_is_held_against_its_limit(limit: float | None, met: bool | None) -> None:
    assert bar((6.0,), (4.0,), limit=limit).met is met


def test_a_percentile_is_held_against_its_limit_whatever_the_floor() -> None:
    values = (*[1.0] * 99, 50.0)
    assert bar(values, (0.1,), limit=8.0, percent=99).met is True
    assert bar((*values, 50.0), (0.1,), limit=8.0, percent=99).met is False


def test_a_value_without_a_floor_is_held_against_its_limit_as_it_is() -> None:
    assert bar((1.0,), limit=1.0).met is True
    assert bar((2.0,), limit=1.0).met is False


def test_what_was_skipped_says_why() -> None:
    skipped = Bar("k", "a bar", "ms", "strace is not installed")
    assert verdict(skipped) == "skipped"
    assert skipped.met is None
    assert skipped.as_json()["value"] is None
    assert table([skipped]).endswith("a bar: strace is not installed")


def test_the_table_says_missed() -> None:
    shown = table([bar((6.0,), (1.0,), limit=5.0), bar((4.0,), (1.0,), limit=5.0), bar()])
    assert [line.split()[-1] for line in shown.splitlines()[2:]] == ["missed", "met", "information"]


def test_the_json_holds_percentiles_only_of_many_values() -> None:
    few, many = bar((1.0, 2.0)).as_json()["value"], bar(tuple(map(float, range(100)))).as_json()["value"]
    assert isinstance(few, dict)
    assert isinstance(many, dict)
    assert "p99" not in few
    assert many["p99"] == 98.0
