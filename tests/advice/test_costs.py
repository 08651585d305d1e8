"""What a plan costs by month and year, reckoned by hand and by the desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from smm_desk.advice.costs import costs_of, currency_of, years_of
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company
from smm_desk.concept.planning import Measure, Resources

TODAY = date(2026, 11, 26)
ONCE = Measure(id="m1", title="Photographer", cost=Decimal(350), starts_on=date(2027, 4, 3))
MONTHLY = Measure(
    id="m2",
    title="Planner",
    cost=Decimal(20),
    cost_rhythm="monthly",
    starts_on=date(2027, 11, 1),
    ends_on=date(2028, 2, 28),
)
YEARLY = Measure(
    id="m3",
    title="Fair",
    cost=Decimal(500),
    cost_rhythm="yearly",
    starts_on=date(2027, 5, 1),
    ends_on=date(2028, 5, 9),
)
PLAN = Concept(id="k1", actions=(ONCE, MONTHLY, YEARLY), resources=Resources(advertising=Decimal(600)))


def by_month(year: int) -> dict[int, int]:
    return {n: int(amount) for n, amount in enumerate(costs_of(PLAN, year).months, 1) if amount}


def test_costs_fall_due_in_their_months() -> None:
    assert years_of(PLAN, TODAY) == (2027, 2028)
    assert by_month(2027) == {4: 350, 5: 500, 11: 20, 12: 20}
    assert by_month(2028) == {1: 20, 2: 20, 5: 500}
    assert costs_of(PLAN, 2027).total == 350 + 500 + 40 + 600
    assert costs_of(PLAN, 2028).total == 500 + 40 + 600


def test_what_has_no_date_is_counted_once_in_the_first_year() -> None:
    undated = replace(PLAN, actions=(Measure(id="m1", title="Card", cost=Decimal(80)),))
    assert years_of(undated, TODAY) == (2026,)
    first = costs_of(undated, 2026)
    assert (first.measures[0].undated, first.total) == (Decimal(80), Decimal(680))
    assert costs_of(undated, 2027, is_first=False).measures == ()
    monthly = replace(PLAN, actions=(replace(MONTHLY, starts_on=None, ends_on=None),))
    assert costs_of(monthly, 2026).total == 12 * 20 + 600


def test_what_is_dropped_costs_nothing() -> None:
    assert costs_of(replace(PLAN, actions=(replace(ONCE, status="dropped"),)), 2027).measures == ()


@pytest.mark.parametrize(
    ("language", "country", "chosen", "currency"),
    [
        ("de_CH", "", "", "CHF"),
        ("de_AT", "", "", "EUR"),
        ("en", "CH", "", "CHF"),
        ("de_CH", "DE", "", "EUR"),
        ("de_CH", "CH", "EUR", "EUR"),
    ],
)
def test_the_currency_is_the_one_chosen_or_that_of_the_country(
    language: str, country: str, chosen: str, currency: str
) -> None:
    concept = Concept(
        id="k1", language=language, company=Company(country=country), resources=Resources(currency=chosen)
    )
    assert currency_of(concept) == currency
