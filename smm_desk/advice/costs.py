"""What the plan costs: month by month, and in a year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Country
from smm_desk.concept.planning import Currency, Measure, MeasureStatus, Rhythm

MONTHS = range(1, 13)


@dataclass(frozen=True, slots=True)
class MeasureCost:
    """What a measure costs in each month of a year; `undated` is what falls due on no day that is known."""

    measure: str
    title: str
    months: tuple[Decimal, ...]
    undated: Decimal

    @property
    def total(self) -> Decimal:
        """What it costs in the year."""
        return sum(self.months, self.undated)


@dataclass(frozen=True, slots=True)
class Costs:
    """The costs of one year in one currency; `advertising` is the budget of the year."""

    year: int
    currency: str
    measures: tuple[MeasureCost, ...]
    advertising: Decimal

    @property
    def months(self) -> tuple[Decimal, ...]:
        """What the measures cost in each month."""
        return tuple(sum((cost.months[month - 1] for cost in self.measures), Decimal(0)) for month in MONTHS)

    @property
    def total(self) -> Decimal:
        """All costs of the year, advertising included."""
        return sum((cost.total for cost in self.measures), self.advertising)


def years_of(concept: Concept, today: date) -> tuple[int, ...]:
    """Return the years for which there is something to reckon, the first one first; at least this year."""
    years: set[int] = set()
    for measure in _paid(concept):
        days = [day for day in (measure.starts_on, measure.ends_on) if isinstance(day, date)]
        if days:
            years |= set(range(days[0].year, days[-1].year + 1))
    return tuple(sorted(years)) or (today.year,)


def costs_of(concept: Concept, year: int, *, is_first: bool = True) -> Costs:
    """Reckon the costs of a year; what has no date is counted in the first year."""
    measures = tuple(_cost(measure, year, is_first=is_first) for measure in _paid(concept))
    budget = concept.resources.advertising
    return Costs(
        year,
        currency_of(concept),
        tuple(cost for cost in measures if cost.total),
        budget if isinstance(budget, Decimal) and budget > 0 else Decimal(0),
    )


def currency_of(concept: Concept) -> str:
    """Return the currency of a concept: the one chosen, else that of its country, else of its language."""
    if concept.resources.currency:
        return concept.resources.currency
    if concept.company.country:
        return Currency.CHF if concept.company.country == Country.SWITZERLAND else Currency.EUR
    return Currency.CHF if concept.language == "de_CH" else Currency.EUR


def _paid(concept: Concept) -> Iterator[Measure]:
    for measure in concept.actions:
        is_paid = isinstance(measure.cost, Decimal) and measure.cost > 0
        if is_paid and measure.status != MeasureStatus.DROPPED:
            yield measure


def _cost(measure: Measure, year: int, *, is_first: bool) -> MeasureCost:
    amount = measure.cost if isinstance(measure.cost, Decimal) else Decimal(0)
    months = [Decimal(0)] * len(MONTHS)
    for month in MONTHS:
        if _falls_due(measure, year, month):
            months[month - 1] = amount
    undated = amount if is_first and not isinstance(_due_day(measure), date) else Decimal(0)
    if undated and measure.cost_rhythm == Rhythm.MONTHLY:
        months, undated = [amount] * len(MONTHS), Decimal(0)
    return MeasureCost(measure.id, measure.title, tuple(months), undated)


def _due_day(measure: Measure) -> object:
    return measure.starts_on if isinstance(measure.starts_on, date) else measure.ends_on


def _falls_due(measure: Measure, year: int, month: int) -> bool:
    start, end = _due_day(measure), measure.ends_on
    if not isinstance(start, date):
        return False
    first, here = (start.year, start.month), (year, month)
    last = (end.year, end.month) if isinstance(end, date) else None
    if measure.cost_rhythm == Rhythm.MONTHLY:
        return first <= here and (last is None or here <= last)
    if measure.cost_rhythm == Rhythm.YEARLY:
        return month == start.month and first <= here and (last is None or here <= last)
    return here == first
