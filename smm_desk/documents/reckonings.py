"""Hours and money as the print shows them: bars to one scale, every number in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from smm_desk.advice.costs import MONTHS, Costs, costs_of, years_of
from smm_desk.advice.hours import hours_of
from smm_desk.advice.reckoned import in_hours, said_of_hours
from smm_desk.concept.concept import Concept
from smm_desk.documents.content import Bar, Bars, Column, Table, plain
from smm_desk.i18n import N_, Texts, message


def hours_bars(concept: Concept, texts: Texts) -> Iterator[Bars]:
    """Yield the hours a week by channel; nothing as long as the plan takes none."""
    hours = hours_of(concept)
    if not hours.needed:
        return
    longest = hours.needed
    making = sum((each.making + each.stated for each in hours.channels), Decimal(0))
    answering = sum((each.answering for each in hours.channels), Decimal(0))
    whole = tuple(float(piece / longest) for piece in (making, answering, hours.looking_back))
    rows = [Bar(texts(N_("All together")), whole, in_hours(hours.needed, texts))]
    rows += [
        Bar(
            each.name or texts(N_("Other formats")),
            (float((each.making + each.stated) / longest), float(each.answering / longest)),
            in_hours(each.total, texts),
        )
        for each in hours.channels
    ]
    if hours.looking_back:
        share = float(hours.looking_back / longest)
        rows.append(Bar(texts(N_("Looking back")), (0.0, 0.0, share), in_hours(hours.looking_back, texts)))
    legend = texts(N_("In front making, then reading and answering, at the end looking back."))
    yield Bars(texts(N_("Hours a week, added up")), said_of_hours(hours, texts), tuple(rows), legend)


def costs_table(concept: Concept, texts: Texts, today: date) -> Iterator[Bars | Table]:
    """Yield the costs of the first year by month, and what each measure costs in each year."""
    years = years_of(concept, today)
    sums = [costs_of(concept, year, is_first=year == years[0]) for year in years]
    if not any(each.total for each in sums):
        return
    first = sums[0]
    longest = max(first.months) or Decimal(1)
    bars = tuple(
        Bar(texts.month_name(month), (float(amount / longest),), texts.money(amount, first.currency))
        for month, amount in zip(MONTHS, first.months, strict=True)
        if amount
    )
    if bars:
        heading = texts(message(N_("Costs of the measures in {year}, by month"), year=str(first.year)))
        yield Bars(heading, "", bars, "")
    yield _by_year(sums, texts)


def _by_year(sums: list[Costs], texts: Texts) -> Table:
    currency = sums[0].currency
    names = dict.fromkeys((cost.measure, cost.title) for each in sums for cost in each.measures)
    rows: list[tuple[str, list[Decimal]]] = []
    for key, title in names:
        found = ([c.total for c in each.measures if c.measure == key] for each in sums)
        rows.append((title, [sum(totals, Decimal(0)) for totals in found]))
    rows.append((texts(N_("Advertising")), [each.advertising for each in sums]))
    rows.append((texts(N_("Sum")), [each.total for each in sums]))
    cells = tuple(
        (
            (plain(name),),
            *((plain(texts.money(amount, currency) if amount else "–"),) for amount in amounts),
        )
        for name, amounts in rows
    )
    columns = (Column(texts(N_("Measure")), 2.4), *(Column(str(each.year), 1.0) for each in sums))
    return Table(texts(N_("Costs by year")), columns, cells)
