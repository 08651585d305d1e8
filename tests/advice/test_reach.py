"""Reach and affinity, computed by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from smm_desk.advice.reach import Kind, Lack, Reach, country_of, is_old, reach_of, reach_of_all
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company, Country
from smm_desk.concept.evidence import OwnEvidence
from smm_desk.concept.outreach import Audience, Channel, Decision
from smm_desk.concept.values import Unread
from smm_desk.knowledge.packs import Wording
from smm_desk.knowledge.platforms import Platforms, Profile
from smm_desk.knowledge.usage import Ages, Figure, KeptApart, Series, Usage

TODAY = date(2026, 11, 26)
URL = "https://example.org"
PLATFORMS = Platforms((Profile("instagram", "Instagram", (), "2026-11", (), (), ()),))


def series(
    *figures: tuple[int, int | None, float],
    year: int = 2025,
    frequency: str = "weekly",
    kind: str = "population",
    ages: Ages = Ages(14, None),  # noqa: B008  (frozen)
    is_outdated: bool = False,
    country: Country = Country.GERMANY,
) -> Series:
    found = tuple(Figure("instagram", Ages(first, last), Decimal(str(p)), URL) for first, last, p in figures)
    base = Wording("Leute", "people")
    return Series(country, year, "Study", None, frequency, kind, base, ages, found, is_outdated)


def concept(age_from: int | None, age_to: int | None, **values: object) -> Concept:
    first, last = (None if age is None else Decimal(age) for age in (age_from, age_to))
    audience = Audience(id="a", name="Commuters", age_from=first, age_to=last, country="DE")
    channel = Channel(id="c", platform="Instagram", decision=Decision.USE)
    made = Concept(id="x", audiences=(audience,), channels=(channel,))
    return replace(made, **values)  # type: ignore[arg-type]  # the attributes of a concept


def reach(concept: Concept, *found: Series, apart: tuple[KeptApart, ...] = ()) -> Reach:
    usage = Usage(found, apart)
    return reach_of(concept, concept.audiences[0], concept.channels[0], usage, PLATFORMS, TODAY)


BANDS = series((14, None, 40), (14, 29, 80), (30, 49, 50), (50, 69, 25))


def test_reach_is_weighted_with_the_years_of_the_audience_in_each_band() -> None:
    """25 to 39: five years at 80 %, ten years at 50 %: (5 x 80 + 10 x 50) / 15 = 60 %."""
    found = reach(concept(25, 39), BANDS)

    assert (found.kind, found.percent) == (Kind.BY_AGE, Decimal(60))
    assert found.estimate is not None
    assert [(share.figure.percent, share.years) for share in found.estimate.shares] == [
        (Decimal(80), 5),
        (Decimal(50), 10),
    ]


def test_affinity_compares_with_everybody_in_the_same_series() -> None:
    """60 % among them, 40 % among everybody asked: 150."""
    found = reach(concept(25, 39), BANDS)

    assert found.estimate is not None
    assert found.estimate.affinity == 150


def test_a_band_that_is_the_audience_is_taken_as_it_stands() -> None:
    """30 to 49 is a band of the study: 50 %, affinity 125."""
    found = reach(concept(30, 49), BANDS)

    assert found.percent == Decimal(50)
    assert found.estimate is not None
    assert found.estimate.affinity == 125


def test_without_a_figure_for_everybody_there_is_no_affinity() -> None:
    found = reach(concept(30, 49), series((30, 49, 50)))

    assert found.estimate is not None
    assert (found.percent, found.estimate.affinity) == (Decimal(50), None)


def test_an_open_audience_is_counted_up_to_84() -> None:
    """60+: ten years at 25 % up to 69, fifteen years at 10 % up to 84: (250 + 150) / 25 = 16 %."""
    found = reach(concept(60, None), series((50, 69, 25), (70, None, 10)))

    assert found.percent == Decimal(16)


def test_nothing_is_invented_between_or_beyond_bands() -> None:
    """45 to 75 leaves the bands: what is left is the figure for everybody, marked as such."""
    found = reach(concept(45, 75), BANDS)

    assert (found.kind, found.percent) == (Kind.WIDER, Decimal(40))
    assert found.estimate is not None
    assert found.estimate.affinity is None


def test_a_gap_between_bands_is_no_figure() -> None:
    found = reach(concept(25, 59), series((14, 29, 80), (50, 69, 25)))

    assert (found.kind, found.percent, found.lack) == (Kind.NONE, None, Lack.THIS_AGE)


def test_an_open_audience_needs_an_open_band() -> None:
    assert reach(concept(30, None), series((30, 49, 50), (50, 69, 25))).kind is Kind.NONE


def test_studies_and_frequencies_are_never_mixed() -> None:
    """Each of the two covers only half of the audience; together they would look like a reach."""
    daily, weekly = series((14, 29, 58), frequency="daily"), series((30, 49, 50), frequency="weekly")

    assert reach(concept(25, 39), daily, weekly).kind is Kind.NONE


def test_figures_by_age_come_before_newer_ones_for_everybody() -> None:
    older, newer = series((30, 49, 51), year=2024), series((14, None, 31), year=2025)

    assert reach(concept(35, 45), newer, older).percent == Decimal(51)


def test_the_newest_comes_first_then_the_population() -> None:
    online = series((30, 49, 70), year=2025, kind="internet_users")
    everybody, earlier = series((30, 49, 50), year=2025), series((30, 49, 45), year=2024)

    assert reach(concept(30, 49), earlier, online, everybody).percent == Decimal(50)


def test_outdated_figures_stand_back_and_are_told_beside() -> None:
    outdated = series((30, 49, 38), year=2022, is_outdated=True)
    found = reach(concept(30, 49), outdated, series((14, None, 25), year=2024))

    assert (found.kind, found.percent, found.is_old) == (Kind.WIDER, Decimal(25), False)
    assert found.older is not None
    assert found.older.percent == Decimal(38)


def test_an_outdated_figure_is_better_than_none_and_marked() -> None:
    found = reach(concept(30, 49), series((30, 49, 38), year=2022, is_outdated=True))

    assert (found.percent, found.is_old, found.year) == (Decimal(38), True, 2022)


@pytest.mark.parametrize(("year", "old"), [(2022, True), (2023, False), (2026, False)])
def test_figures_are_old_after_three_years(year: int, old: bool) -> None:
    assert is_old(year, TODAY) is old


def test_a_study_of_young_people_speaks_only_of_an_audience_that_is_half_of_it() -> None:
    youth = series((12, 19, 63), kind="young_people", ages=Ages(12, 19))

    assert (reach(concept(14, 17), youth).kind, reach(concept(14, 17), youth).percent) == (
        Kind.BY_AGE,
        Decimal(63),
    )
    assert reach(concept(17, 19), youth).kind is Kind.NONE
    assert reach(concept(16, 30), youth).kind is Kind.NONE
    assert reach(concept(None, None), youth).lack is Lack.AGE


def test_an_audience_without_age_gets_the_figure_for_everybody() -> None:
    found = reach(concept(None, 40), BANDS)

    assert (found.kind, found.percent, found.lack) == (Kind.WIDER, Decimal(40), Lack.AGE)


def test_no_other_country_lends_its_figures() -> None:
    found = reach(concept(30, 49), series((30, 49, 60), country=Country.SWITZERLAND))

    assert (found.kind, found.lack) == (Kind.NONE, Lack.FIGURES)


def test_a_platform_that_nobody_knows_has_no_figures() -> None:
    there = concept(30, 49)
    there = replace(there, channels=(replace(there.channels[0], platform="Village notice board"),))

    assert reach(there, BANDS).lack is Lack.PLATFORM


@pytest.mark.parametrize(
    ("audience", "company", "language", "country"),
    [
        ("AT", "CH", "de_DE", "AT"),
        ("", "CH", "de_DE", "CH"),
        ("", "", "de_DE", "DE"),
        ("", "", "en", ""),
    ],
)
def test_the_country_is_the_audience_s_then_the_company_s_then_that_of_the_language(
    audience: str, company: str, language: str, country: str
) -> None:
    made = concept(30, 49, company=Company(country=company), language=language)

    assert country_of(made, replace(made.audiences[0], country=audience)) == country


def test_without_any_country_there_is_no_figure() -> None:
    made = concept(30, 49, language="en")
    made = replace(made, audiences=(replace(made.audiences[0], country=""),))

    assert reach(made, BANDS).lack is Lack.COUNTRY


# Own evidence


def evidence(**values: object) -> OwnEvidence:
    known = {"id": "e", "name": "Asked at the counter", "audience": "a", "channel": "c", "share": Decimal(75)}
    return OwnEvidence(**{**known, **values})  # type: ignore[arg-type]  # fields of evidence


def test_own_evidence_overrules_a_study_and_keeps_it_beside() -> None:
    found = reach(concept(30, 49, evidence=(evidence(asked=Decimal(24)),)), BANDS)

    assert (found.kind, found.percent) == (Kind.OWN, Decimal(75))
    assert found.estimate is not None
    assert found.estimate.percent == Decimal(50)


@pytest.mark.parametrize(
    "other", [{"share": None}, {"share": Unread("most")}, {"share": Decimal(120)}, {"audience": ""}]
)
def test_evidence_without_a_share_or_an_audience_overrules_nothing(other: dict[str, object]) -> None:
    assert reach(concept(30, 49, evidence=(evidence(**other),)), BANDS).kind is Kind.BY_AGE


def test_the_latest_evidence_counts() -> None:
    old = evidence(id="1", share=Decimal(90), seen_on=date(2024, 1, 1))
    new = evidence(id="2", share=Decimal(60), seen_on=date(2026, 1, 1))

    assert reach(concept(30, 49, evidence=(new, old)), BANDS).percent == Decimal(60)


@pytest.mark.parametrize(("seen_on", "old"), [(date(2023, 11, 25), True), (date(2023, 11, 26), False)])
def test_own_evidence_grows_old_too(seen_on: date, old: bool) -> None:
    assert reach(concept(30, 49, evidence=(evidence(seen_on=seen_on),))).is_old is old


def test_only_channels_that_are_not_decided_against_are_compared() -> None:
    channels = (
        Channel(id="1", platform="Instagram", decision=Decision.NOT),
        Channel(id="2", platform="Instagram", decision=Decision.OBSERVE),
        Channel(id="3", platform=" "),
    )
    rows = reach_of_all(concept(30, 49, channels=channels), Usage((BANDS,)), PLATFORMS, TODAY)

    assert [[cell.channel for cell in row] for row in rows] == [["2"]]
