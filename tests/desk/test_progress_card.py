"""Measured values as lines, in the real window."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.goals import Goal, Reading
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.progress_card import ProgressCard
from smm_desk.desk.value_chart import ValueChart
from tests.desk.driving import Desk, visible

GOAL = Goal(id="g", statement="Test rides", direction="increase", baseline=Decimal(1), target=Decimal(5))
READING = Reading(id="r", period="March", goal="g", read_on=date(2027, 3, 31), value=Decimal(3))
CONCEPT = Concept(id="c", language="en", goals=(GOAL, Goal(id="h", statement="Other")), readings=(READING,))


def card(desk: Desk) -> ProgressCard:
    found = desk.page.page("goals").findChild(ProgressCard)
    assert isinstance(found, ProgressCard)
    return found


def test_a_goal_that_was_measured_is_drawn_with_its_sentence(opened: Desk) -> None:
    opened.open_concept(CONCEPT, "goals")
    charts = list(visible(card(opened), ValueChart))
    assert [chart.accessibleName() for chart in charts] == ["31/03/2027: 3"]
    assert "On the way: 3 on 31/03/2027; the target is 5." in opened.labels(card(opened))


def test_the_card_follows_what_is_typed_and_hides_without_values(opened: Desk) -> None:
    opened.open_concept(CONCEPT, "goals")
    opened.bench.apply(edits.write(FieldPath("readings", "value", "r"), Decimal(6)))
    opened.settle()
    assert "Reached: 6 on 31/03/2027; the target is 5." in opened.labels(card(opened))
    opened.bench.apply(edits.remove("readings", "r"))
    opened.settle()
    assert not card(opened).isVisible()


def test_a_chart_draws_something_where_its_values_are(opened: Desk) -> None:
    opened.open_concept(CONCEPT, "goals")
    (chart,) = visible(card(opened), ValueChart)
    picture = chart.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(picture.height())
    }
    accent = opened.page.context.colours.accent
    assert accent in colours
