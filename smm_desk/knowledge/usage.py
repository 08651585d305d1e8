"""Who uses which platform, as studies of a country have found it: the packs in `resources/usage/`.

A pack holds a country and a year. In it stand series: figures of one study with one base and one frequency,
which alone may be reckoned with each other. Series that are outdated stand apart and are asked last; figures
that must not enter any reckoning (shares of a platform's users, disputed ones) are kept with the reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from pathlib import Path

from smm_desk.concept.direction import Country
from smm_desk.i18n import N_, message
from smm_desk.knowledge.packs import Entry, Wording, packs_in, read_pack

BASE_KINDS = ("population", "internet_users", "young_people", "other")

FREQUENCIES = {
    "daily": N_("daily"),
    "weekly": N_("at least once a week"),
    "regularly": N_("regularly"),
    "monthly": N_("at least once a month"),
    "occasionally": N_("at least now and then"),
    "within_a_year": N_("within twelve months"),
    "ever": N_("ever"),
    "not_stated": N_("the source does not say how often"),
}
"""How often somebody has to use a platform to be counted, in words."""

REASONS = {
    "users_of_the_platform": N_("a share of the platform's users, not of the people"),
    "disputed": N_("disputed or unclear in its own source"),
    "not_this_use": N_("counts something else than use"),
    "one_region": N_("one region only"),
    "part_of_the_people": N_("only some of the people, such as those in work"),
    "one_sex": N_("women or men only"),
    "base_not_stated": N_("the source does not say who was asked, or how old they are"),
}
"""Why a figure is kept apart, in words."""

_FIGURE = ("platform", "age_from", "age_to", "percent", "url")
_APART = (*_FIGURE, "reason", "study", "base", "frequency", "gender")


@dataclass(frozen=True, slots=True)
class Ages:
    """A span of ages, both ends counted in; without an upper end it is open."""

    first: int
    last: int | None

    def holds(self, other: Ages) -> bool:
        """Tell whether every age of the other span is in this one."""
        if other.first < self.first:
            return False
        return self.last is None or (other.last is not None and other.last <= self.last)

    def meets(self, other: Ages) -> bool:
        """Tell whether an age is in both spans."""
        return (self.last is None or other.first <= self.last) and (
            other.last is None or self.first <= other.last
        )


@dataclass(frozen=True, slots=True)
class Figure:
    """The share of an age group that uses a platform."""

    platform: str
    ages: Ages
    percent: Decimal
    url: str
    is_rounded: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """Figures of one study with one base and one frequency; `ages` are those of everybody who was asked."""

    country: Country
    year: int
    study: str
    asked: int | None
    frequency: str
    base_kind: str
    base: Wording
    ages: Ages
    figures: tuple[Figure, ...]
    is_outdated: bool = False

    def figures_of(self, platform: str) -> tuple[Figure, ...]:
        """Return the figures of a platform."""
        return tuple(figure for figure in self.figures if figure.platform == platform)


@dataclass(frozen=True, slots=True)
class KeptApart:
    """A figure that enters no reckoning, and why; `base` and `frequency` are the words of its source."""

    country: Country
    year: int
    reason: str
    study: str
    base: str
    frequency: str
    platform: str
    percent: Decimal
    url: str


@dataclass(frozen=True, slots=True)
class Usage:
    """All that the packs say."""

    series: tuple[Series, ...] = ()
    kept_apart: tuple[KeptApart, ...] = ()

    def series_of(self, country: str, platform: str) -> tuple[Series, ...]:
        """Return the series of a country that know a platform."""
        return tuple(s for s in self.series if s.country == country and s.figures_of(platform))

    def apart_of(self, country: str, platform: str) -> tuple[KeptApart, ...]:
        """Return what is kept apart about a platform in a country."""
        return tuple(a for a in self.kept_apart if (a.country, a.platform) == (country, platform))


def read_usage(folder: Path) -> Usage:
    """Read every pack of a folder; raise `PackError` when one is broken."""
    series: list[Series] = []
    apart: list[KeptApart] = []
    for path in packs_in(folder):
        pack = read_pack(path)
        pack.keys(("country", "year", "series", "outdated", "kept_apart"))
        country = Country(pack.at("country").one_of(Country))
        year = pack.at("year").whole(1990)
        if path.stem != f"{country}.{year}":
            raise pack.fault(message(N_("the file has to be named after its country and year")))
        for key in ("series", "outdated"):
            is_outdated = key == "outdated"
            series += [_series(entry, country, year, is_outdated) for entry in pack.at(key).entries()]
        apart += [_kept_apart(entry, country, year) for entry in pack.at("kept_apart").entries()]
    return Usage(tuple(series), tuple(apart))


def _series(entry: Entry, country: Country, year: int, is_outdated: bool) -> Series:
    entry.keys(("study", "asked", "frequency", "base", "figures"))
    base = entry.at("base")
    base.keys(("kind", "age_from", "age_to", "de", "en"))
    read = Series(
        country=country,
        year=year,
        study=entry.at("study").text(),
        asked=entry.at("asked").whole_or_none(),
        frequency=entry.at("frequency").one_of(FREQUENCIES),
        base_kind=base.at("kind").one_of(BASE_KINDS),
        base=Wording(base.at("de").text(), base.at("en").text()),
        ages=_ages(base),
        figures=tuple(_figure(each) for each in entry.at("figures").entries()),
        is_outdated=is_outdated,
    )
    _check_ages(entry, read)
    return read


def _check_ages(entry: Entry, series: Series) -> None:
    """Check that no figure leaves the base, and that no two of a platform speak of the same age."""
    for figure in series.figures:
        if not series.ages.holds(figure.ages):
            raise entry.fault(message(N_("a figure of {name} leaves the base"), name=figure.platform))
    narrow = [figure for figure in series.figures if figure.ages != series.ages]
    whole = [figure.platform for figure in series.figures if figure.ages == series.ages]
    twice = {name for name in whole if whole.count(name) > 1}
    twice |= {
        one.platform
        for one, other in combinations(narrow, 2)
        if one.platform == other.platform and one.ages.meets(other.ages)
    }
    if twice:
        raise entry.fault(message(N_("two figures of {name} speak of the same age"), name=min(twice)))


def _figure(entry: Entry) -> Figure:
    entry.keys(_FIGURE, allowed=("rounded",))
    return Figure(
        platform=entry.at("platform").text(),
        ages=_ages(entry),
        percent=entry.at("percent").percent(),
        url=entry.at("url").address(),
        is_rounded=entry.at("rounded").yes_or_no(),
    )


def _ages(entry: Entry) -> Ages:
    first, last = entry.at("age_from").whole(), entry.at("age_to").whole_or_none()
    if last is not None and last < first:
        raise entry.at("age_to").fault(message(N_("the span of ages ends before it begins")))
    return Ages(first, last)


def _kept_apart(entry: Entry, country: Country, year: int) -> KeptApart:
    entry.keys(_APART)
    for key in ("age_from", "age_to"):
        entry.at(key).whole_or_none()
    entry.at("gender").one_of(("all", "f", "m"))
    return KeptApart(
        country=country,
        year=year,
        reason=entry.at("reason").one_of(REASONS),
        study=entry.at("study").text(),
        base=entry.at("base").text(),
        frequency=entry.at("frequency").text(),
        platform=entry.at("platform").text(),
        percent=entry.at("percent").percent(),
        url=entry.at("url").address(),
    )
