"""Hours and money below the plan they are reckoned from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from smm_desk.concept.concept import Concept
from smm_desk.concept.effort import Format
from smm_desk.concept.outreach import Channel
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.planning import Measure, Resources
from smm_desk.desk.bars import Bars
from smm_desk.desk.reckonings import HoursCard, MoneyCard
from tests.desk.driving import Desk, visible

PLAN = Concept(
    id="k1",
    language="en",
    channels=(Channel(id="c1", platform="Instagram", decision="use", goals=()),),
    formats=(Format(id="f1", name="Video", channel="c1", times_a_week=Decimal(2), minutes=Decimal(45)),),
    actions=(Measure(id="m1", title="Photographer", cost=Decimal(350), starts_on=date(2027, 4, 3)),),
    resources=Resources(hours=Decimal(1), currency="CHF"),
)


def test_the_hours_follow_what_is_typed(opened: Desk) -> None:
    opened.open_concept(PLAN, "measures")
    card = next(visible(opened.page, HoursCard))
    assert "The plan takes 1.5 h a week; there are 1 h. 0.5 h a week are missing." in opened.labels(card)
    assert card.property("tone") == "warning"
    bars = next(visible(card, Bars))
    assert bars.accessibleName() == "All together: 1.5 h; Instagram: 1.5 h"
    opened.into("resources/hours")
    opened.type("0")
    assert "The plan takes 1.5 h a week; there are 10 h." in opened.labels(card)
    assert card.property("tone") == ""
    assert not bars.grab().isNull()


def test_the_costs_stand_by_month_and_year(opened: Desk) -> None:
    opened.open_concept(PLAN, "measures")
    card = next(visible(opened.page, MoneyCard))
    assert "2027: CHF 350" in opened.labels(card)
    assert next(visible(card, Bars)).accessibleName() == "Apr: CHF 350"


def test_without_anything_to_reckon_nothing_is_shown(opened: Desk) -> None:
    opened.open_concept(replace(PLAN, formats=(), actions=(), channels=()), "measures")
    assert not list(visible(opened.page, HoursCard))
    assert not list(visible(opened.page, MoneyCard))
    opened.page.go_to(FieldPath("resources", "hours"))
    assert opened.focus.accessibleName().startswith("8.4 ")
