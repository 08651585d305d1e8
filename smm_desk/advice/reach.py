"""How many of an audience a channel can reach, as far as figures hold it, and no further.

Expected reach is the sum over age bands of (share of the audience in the band x share of the band that uses
the platform), from one study, one base and one frequency throughout, as media planning does it. Nothing is
interpolated: a band keeps its published value, and where the audience cuts a band, that is said. How many
people there are of each age stands in no pack, so each year of age counts the same, which is said as well.
Affinity is reach in the audience / reach among everybody asked x 100, from the same series.

Where no bands cover the audience, a figure for everybody asked is shown as just that. What the owner has
asked or counted overrules every study.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Country
from smm_desk.concept.evidence import OwnEvidence
from smm_desk.concept.outreach import Audience, Channel, Decision
from smm_desk.knowledge.platforms import Platforms
from smm_desk.knowledge.usage import Ages, Figure, KeptApart, Series, Usage

OLDEST_AGE = 84
"""Where an audience or a band has no upper end, its years are counted up to this age."""

OLD_AFTER_YEARS = 3
FEW_ASKED = 30

_COUNTRIES = {"de_CH": Country.SWITZERLAND, "de_DE": Country.GERMANY, "de_AT": Country.AUSTRIA}
_BASES = ("population", "internet_users", "young_people", "other")
_FREQUENCIES = (
    "weekly",
    "daily",
    "regularly",
    "monthly",
    "occasionally",
    "within_a_year",
    "not_stated",
    "ever",
)


class Kind(StrEnum):
    """What a reach rests on."""

    OWN = "own"
    BY_AGE = "by_age"
    WIDER = "wider"
    NONE = "none"


class Lack(StrEnum):
    """Why there is no figure."""

    COUNTRY = "country"
    AGE = "age"
    PLATFORM = "platform"
    FIGURES = "figures"
    THIS_AGE = "this_age"


@dataclass(frozen=True, slots=True)
class Share:
    """A figure that entered a reach, and how many years of the audience lie in its band."""

    figure: Figure
    years: int


@dataclass(frozen=True, slots=True)
class Estimate:
    """What one series says: the reach, what it was reckoned from, and the affinity if the series holds it."""

    series: Series
    percent: Decimal
    shares: tuple[Share, ...]
    is_by_age: bool
    affinity: int | None = None
    everybody: Figure | None = None

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures that the estimate rests on."""
        return tuple(share.figure for share in self.shares) or tuple(filter(None, (self.everybody,)))

    @property
    def is_rounded(self) -> bool:
        """Tell whether the source itself has rounded one of the figures."""
        return any(figure.is_rounded for figure in self.figures)

    @property
    def addresses(self) -> tuple[str, ...]:
        """The pages that the figures were read on."""
        return tuple(dict.fromkeys(figure.url for figure in self.figures))


@dataclass(frozen=True, slots=True)
class Reach:
    """What is known of an audience on a channel. `ages` are those of the audience, where it names any.

    `percent` is None when there is no figure; `older` is an outdated figure by age beside a newer one for a
    wider group; `is_old` marks what is older than three years; `asked` are the series that know the platform.
    """

    audience: str
    channel: str
    kind: Kind
    percent: Decimal | None = None
    is_old: bool = False
    ages: Ages | None = None
    lack: Lack | None = None
    estimate: Estimate | None = None
    older: Estimate | None = None
    own: OwnEvidence | None = None
    asked: tuple[Series, ...] = ()
    apart: tuple[KeptApart, ...] = ()

    @property
    def year(self) -> int | None:
        """The year that the figure is of."""
        if self.kind is Kind.OWN:
            seen = self.own.seen_on if self.own else None
            return seen.year if isinstance(seen, date) else None
        return self.estimate.series.year if self.estimate else None


def reach_of_all(
    concept: Concept, usage: Usage, platforms: Platforms, today: date
) -> tuple[tuple[Reach, ...], ...]:
    """Return the reach of every audience (across) on every channel that is used or observed (down)."""
    return tuple(
        tuple(reach_of(concept, audience, channel, usage, platforms, today) for audience in concept.audiences)
        for channel in compared_channels(concept)
    )


def compared_channels(concept: Concept) -> tuple[Channel, ...]:
    """Return the channels that have a name and are not decided against, in the owner's order."""
    return tuple(c for c in concept.channels if c.decision != Decision.NOT and c.platform.strip())


def reach_of(
    concept: Concept, audience: Audience, channel: Channel, usage: Usage, platforms: Platforms, today: date
) -> Reach:
    """Return what is known of one audience on one channel."""
    studied = _from_studies(concept, audience, channel, usage, platforms, today)
    own = _own_evidence(concept, audience, channel)
    if own is None or not isinstance(own.share, Decimal):
        return studied
    return Reach(
        audience.id,
        channel.id,
        Kind.OWN,
        percent=own.share,
        is_old=isinstance(own.seen_on, date) and _is_past(own.seen_on, today),
        ages=studied.ages,
        estimate=studied.estimate,
        own=own,
        apart=studied.apart,
    )


def country_of(concept: Concept, audience: Audience) -> str:
    """Return the country of an audience: its own, else the company's, else the language's."""
    return audience.country or concept.company.country or _COUNTRIES.get(concept.language, "")


def ages_of(audience: Audience) -> Ages | None:
    """Return the ages of an audience; None when it does not say from which age on, or none that can be."""
    first, last = audience.age_from, audience.age_to
    if not isinstance(first, Decimal) or first < 0:
        return None
    youngest = int(first)
    oldest = int(last) if isinstance(last, Decimal) else None
    return Ages(youngest, oldest) if oldest is None or oldest >= youngest else None


def _from_studies(
    concept: Concept, audience: Audience, channel: Channel, usage: Usage, platforms: Platforms, today: date
) -> Reach:
    country, platform = country_of(concept, audience), platforms.key_of(channel.platform)
    ages = ages_of(audience)
    apart = usage.apart_of(country, platform) if platform else ()
    series = usage.series_of(country, platform) if platform else ()
    estimates = sorted(filter(None, (_estimate(s, platform, ages) for s in series)), key=_rank)
    if not estimates:
        lack = _lack(country, platform, ages, is_known=bool(series))
        return Reach(audience.id, channel.id, Kind.NONE, ages=ages, lack=lack, asked=series, apart=apart)
    best = estimates[0]
    by_age = (e for e in estimates if e.is_by_age and e.series.is_outdated)
    return Reach(
        audience.id,
        channel.id,
        Kind.BY_AGE if best.is_by_age else Kind.WIDER,
        percent=best.percent,
        is_old=is_old(best.series.year, today),
        ages=ages,
        lack=None if ages else Lack.AGE,
        estimate=best,
        older=None if best.is_by_age else next(by_age, None),
        apart=apart,
    )


def is_old(year: int, today: date) -> bool:
    """Tell whether figures of a year are older than three years."""
    return today.year - year > OLD_AFTER_YEARS


def _is_past(seen_on: date, today: date) -> bool:
    return (today.year - OLD_AFTER_YEARS, today.month, today.day) > (seen_on.year, seen_on.month, seen_on.day)


def _lack(country: str, platform: str, ages: Ages | None, *, is_known: bool) -> Lack:
    if not country:
        return Lack.COUNTRY
    if not platform:
        return Lack.PLATFORM
    if not is_known:
        return Lack.FIGURES
    return Lack.THIS_AGE if ages else Lack.AGE


def _rank(estimate: Estimate) -> tuple[bool, bool, int, int, int]:
    """Order estimates: current first, then by age, then the newest, then by base and frequency."""
    series = estimate.series
    return (
        series.is_outdated,
        not estimate.is_by_age,
        -series.year,
        _BASES.index(series.base_kind),
        _FREQUENCIES.index(series.frequency),
    )


def _estimate(series: Series, platform: str, ages: Ages | None) -> Estimate | None:
    """Return what a series says of an audience: by its bands, else by its figure for everybody asked.

    A study of young people is a band by itself, for an audience that is at least half of it.
    """
    figures = series.figures_of(platform)
    everybody = next((figure for figure in figures if figure.ages == series.ages), None)
    if ages is None:
        is_general = series.base_kind != "young_people"
        if everybody is None or not is_general:
            return None
        return Estimate(series, everybody.percent, (), is_by_age=False, everybody=everybody)
    bands = [figure for figure in figures if figure is not everybody and figure.ages.meets(ages)]
    shares = _shares(bands, ages)
    if shares is not None:
        return _by_bands(series, shares, everybody)
    if everybody is None or not series.ages.holds(ages):
        return None
    is_youth = series.base_kind == "young_people"
    if is_youth and 2 * _years(ages, ages) < _years(series.ages, series.ages):
        return None
    shares = (Share(everybody, _years(everybody.ages, ages)),)
    return Estimate(series, everybody.percent, shares, is_by_age=is_youth)


def _shares(bands: list[Figure], ages: Ages) -> tuple[Share, ...] | None:
    """Return the years of the audience in each band; None when a year of it lies in none."""
    shares = tuple(Share(band, _years(band.ages, ages)) for band in bands)
    is_open = ages.last is None and not any(band.ages.last is None for band in bands)
    covered = sum(share.years for share in shares)
    return None if is_open or not covered or covered < _years(ages, ages) else shares


def _by_bands(series: Series, shares: tuple[Share, ...], everybody: Figure | None) -> Estimate:
    years = sum(share.years for share in shares)
    percent = sum((share.figure.percent * share.years for share in shares), Decimal()) / years
    if everybody is None or not everybody.percent or series.base_kind not in ("population", "internet_users"):
        return Estimate(series, percent, shares, is_by_age=True)
    affinity = int((percent / everybody.percent * 100).quantize(Decimal(1), ROUND_HALF_UP))
    return Estimate(series, percent, shares, is_by_age=True, affinity=affinity, everybody=everybody)


def _years(band: Ages, ages: Ages) -> int:
    """Return how many years of the audience lie in a band."""
    first = max(band.first, ages.first)
    last = _end(ages) if band.last is None else min(band.last, _end(ages))
    return max(0, last - first + 1)


def _end(ages: Ages) -> int:
    return max(ages.first, OLDEST_AGE) if ages.last is None else ages.last


def _own_evidence(concept: Concept, audience: Audience, channel: Channel) -> OwnEvidence | None:
    """Return the latest evidence with a share about an audience on a channel."""
    found = [
        each
        for each in concept.evidence
        if (each.audience, each.channel) == (audience.id, channel.id)
        and isinstance(each.share, Decimal)
        and 0 <= each.share <= 100
    ]
    return max(found, key=_latest, default=None)


def _latest(evidence: OwnEvidence) -> tuple[date, Decimal]:
    seen = evidence.seen_on if isinstance(evidence.seen_on, date) else date.min
    return seen, evidence.asked if isinstance(evidence.asked, Decimal) else Decimal(0)
