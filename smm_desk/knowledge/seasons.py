"""The days of a year that customers have in mind: public holidays, and occasions such as Mother's Day.

Public holidays come from the package holidays, with the parts of a country in which they hold; the occasions
are a short list of our own. A day is an occasion to think of people, not an order to post.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from smm_desk.i18n import N_

_COUNTRIES = ("CH", "DE", "AT")
_REGIONS = {"CH": 26, "DE": 16, "AT": 9}
"""How many cantons or states a country has."""

_FIRST_YEAR, _LAST_YEAR = 1990, 2100
"""Beyond these years the package itself knows no rule any more."""

_FIXED = (
    (2, 14, N_("Valentine's Day")),
    (3, 8, N_("International Women's Day")),
    (10, 31, N_("Halloween")),
    (12, 6, N_("Saint Nicholas")),
    (12, 24, N_("Christmas Eve")),
    (12, 31, N_("New Year's Eve")),
)
_SUNDAY, _FRIDAY, _THURSDAY = 6, 4, 3


@dataclass(frozen=True, slots=True, order=True)
class Season:
    """A day that is marked in the calendar.

    `name` is in the language asked for when `is_holiday`, else an English source text. `regions` are the
    cantons or states in which a holiday holds, empty when it holds in the whole country.
    """

    day: date
    name: str
    is_holiday: bool
    regions: tuple[str, ...] = ()


def seasons_of(country: str, year: int, family: str) -> tuple[Season, ...]:
    """Return the holidays and occasions of a year in a country (CH, DE or AT), in the order of the days.

    `family` is de or en. A country that is not known has occasions only.
    """
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return ()
    found = list(_holidays(country, year, family)) if country in _COUNTRIES else []
    taken = {season.day for season in found if not season.regions}
    return tuple(sorted([*found, *(each for each in _occasions(country, year) if each.day not in taken)]))


def is_common(season: Season, country: str) -> bool:
    """Tell whether a season is one in at least half of the regions of a country."""
    return not season.regions or 2 * len(season.regions) >= _REGIONS.get(country, 0)


@lru_cache(maxsize=24)
def _holidays(country: str, year: int, family: str) -> tuple[Season, ...]:
    from holidays import country_holidays

    language = "de" if family == "de" else "en_US"
    whole = country_holidays(country, years=year, language=language)
    everywhere = {(day, name) for day in whole for name in whole.get_list(day)}
    regions: dict[tuple[date, str], list[str]] = {}
    states = [state for state in whole.subdivisions if len(state) <= 2]  # cities are left out
    for state in states:
        held = country_holidays(country, subdiv=state, years=year, language=language)
        for day in held:
            for name in held.get_list(day):
                regions.setdefault((day, name), []).append(state)
    seasons = []
    for (day, name), places in regions.items():
        is_everywhere = (day, name) in everywhere or len(places) == len(states)
        seasons.append(Season(day, name, True, () if is_everywhere else tuple(sorted(places))))
    return tuple(seasons)


def _occasions(country: str, year: int) -> Iterator[Season]:
    for month, day, name in _FIXED:
        yield Season(date(year, month, day), name, False)
    yield Season(_nth(year, 5, _SUNDAY, 2), N_("Mother's Day"), False)
    if country in ("CH", "AT"):
        yield Season(_nth(year, 6, _SUNDAY, 1 if country == "CH" else 2), N_("Father's Day"), False)
    black_friday = _nth(year, 11, _THURSDAY, 4) + timedelta(days=1)
    yield Season(black_friday, N_("Black Friday"), False)
    christmas = date(year, 12, 25)
    fourth = christmas - timedelta(days=christmas.weekday() + 1)
    yield Season(fourth - timedelta(weeks=3), N_("First Sunday of Advent"), False)


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    """Return the first, second … of a day of the week (Monday is 0) in a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
