"""How goals stand by the values that were read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desk.advice.progress import Progress, Standing, curve_of, progress_of
from smm_desk.advice.progress_words import said_of
from smm_desk.concept.concept import Concept
from smm_desk.concept.goals import Direction, Goal, Reading
from smm_desk.concept.values import Unread
from smm_desk.i18n import Texts

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
TODAY = date(2027, 4, 10)
RISING = Goal(
    id="g",
    statement="Test rides",
    direction=Direction.INCREASE,
    baseline=Decimal(1),
    target=Decimal(5),
    unit="per week",
    due=date(2027, 6, 30),
)
LIMIT = replace(RISING, direction=Direction.NEVER_ABOVE, target=Decimal(4), unit="hours")


def progress(goal: Goal, *values: str, today: date = TODAY) -> Progress:
    readings = tuple(
        Reading(id=f"r{month}", goal="g", read_on=date(2027, month, 1), value=Decimal(value))
        for month, value in enumerate(values, 1)
    )
    found = progress_of(Concept(id="c", goals=(goal,), readings=readings), goal, today)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("values", "standing"),
    [
        (("2", "3"), Standing.ON_THE_WAY),
        (("3", "1"), Standing.NO_NEARER),
        (("3", "5"), Standing.REACHED),
        (("6", "4"), Standing.ON_THE_WAY),
    ],
)
def test_a_goal_that_rises(values: tuple[str, ...], standing: Standing) -> None:
    assert progress(RISING, *values).standing is standing


def test_a_goal_that_falls() -> None:
    falling = replace(RISING, direction=Direction.DECREASE, baseline=Decimal(72), target=Decimal(4))
    assert progress(falling, "50").standing is Standing.ON_THE_WAY
    assert progress(falling, "72").standing is Standing.NO_NEARER
    assert progress(falling, "4").standing is Standing.REACHED


def test_after_its_day_a_goal_is_reached_or_missed_by_what_was_read_in_time() -> None:
    over = replace(RISING, due=date(2027, 2, 15))
    assert progress(over, "3", "4").standing is Standing.MISSED
    assert progress(over, "3", "4", "5").standing is Standing.MISSED
    assert progress(over, "3", "5", "2").standing is Standing.REACHED


def test_a_limit_is_kept_or_broken() -> None:
    assert progress(LIMIT, "4", "3").standing is Standing.KEPT
    broken = progress(LIMIT, "5", "3", "4.5")
    assert broken.standing is Standing.BROKEN
    assert broken.broken == ((date(2027, 1, 1), Decimal(5)), (date(2027, 3, 1), Decimal("4.5")))
    below = replace(LIMIT, direction=Direction.NEVER_BELOW)
    assert progress(below, "4").standing is Standing.KEPT
    assert progress(below, "3").standing is Standing.BROKEN


@pytest.mark.parametrize("goal", [replace(RISING, direction=""), replace(RISING, target=Unread("many"))])
def test_without_target_or_direction_nothing_is_claimed(goal: Goal) -> None:
    assert progress(goal, "3").standing is Standing.UNSAID


def test_the_way_that_lies_behind() -> None:
    assert progress(RISING, "3").share == Decimal("0.5")
    assert progress(RISING, "0").share == 0
    assert progress(RISING, "9").share == 1
    assert progress(replace(RISING, baseline=None), "3").share is None
    assert progress(replace(RISING, baseline=Decimal(5)), "3").share is None


def test_values_without_day_or_number_do_not_count() -> None:
    readings = (
        Reading(id="a", goal="g", value=Decimal(3)),
        Reading(id="b", goal="g", read_on=date(2027, 1, 1), value=Unread("few")),
        Reading(id="c", goal="other", read_on=date(2027, 1, 1), value=Decimal(3)),
    )
    assert progress_of(Concept(id="c", goals=(RISING,), readings=readings), RISING, TODAY) is None


def test_a_curve_has_its_marks_on_the_same_scale() -> None:
    curve = curve_of(progress(RISING, "1", "3", "5"))
    assert (curve.baseline, curve.target) == (0.0, 1.0)
    assert [round(y, 2) for _, y in curve.points] == [0.0, 0.5, 1.0]
    assert (curve.points[0][0], curve.points[-1][0]) == (0.0, 1.0)
    assert curve_of(progress(LIMIT, "5", "3")).is_broken == (True, False)


@given(st.lists(st.decimals(-(10**12), 10**12, places=2), min_size=1, max_size=12))
def test_a_curve_never_leaves_its_square(values: list[Decimal]) -> None:
    curve = curve_of(progress(RISING, *map(str, values[:12])))
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in curve.points)


@pytest.mark.parametrize(
    ("goal", "values", "german"),
    [
        (RISING, ("3",), "Auf dem Weg: 3 per week am 01.01.2027; das Ziel ist 5 per week."),
        (RISING, ("1",), "Noch nicht näher: 1 per week am 01.01.2027; das Ziel ist 5 per week."),
        (RISING, ("5",), "Erreicht: 5 per week am 01.01.2027; das Ziel ist 5 per week."),
        (LIMIT, ("3",), "Die Grenze ist eingehalten (nie über 4 hours): 3 hours am 01.01.2027."),
        (LIMIT, ("5",), "Die Grenze (nie über 4 hours) wurde einmal verletzt: 5 hours am 01.01.2027."),
        (
            LIMIT,
            ("5", "6"),
            "Die Grenze (nie über 4 hours) wurde 2-mal verletzt, zuletzt am 01.02.2027: 6 hours.",
        ),
    ],
)
def test_a_sentence_says_how_it_stands(goal: Goal, values: tuple[str, ...], german: str) -> None:
    assert said_of(progress(goal, *values), Texts("de_DE", TRANSLATIONS)) == german
