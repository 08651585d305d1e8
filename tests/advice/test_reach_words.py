from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from smm_desk.advice.reach import Reach, reach_of
from smm_desk.advice.reach_words import (
    addresses,
    ages_words,
    explanation,
    index_words,
    number_words,
    percent_words,
    short_words,
)
from smm_desk.concept.concept import Concept
from smm_desk.concept.evidence import OwnEvidence
from smm_desk.concept.outreach import Audience, Channel
from smm_desk.i18n import LANGUAGES, Texts
from smm_desk.knowledge.platforms import read_platforms
from smm_desk.knowledge.usage import Ages, read_usage

ROOT = Path(__file__).resolve().parents[2]
USAGE = read_usage(ROOT / "resources" / "usage")
PLATFORMS = read_platforms(ROOT / "resources" / "platforms")
ENGLISH = Texts("en", ROOT / "translations")
GERMAN = Texts("de_DE", ROOT / "translations")


def reach(platform: str, age_from: int | None = 25, age_to: int | None = 39, **values: object) -> Reach:
    first, last = (None if age is None else Decimal(age) for age in (age_from, age_to))
    audience = Audience(id="a", name="Commuters", age_from=first, age_to=last, country="DE")
    channel = Channel(id="c", platform=platform)
    made = replace(Concept(id="x", audiences=(audience,), channels=(channel,)), **values)  # type: ignore[arg-type]
    return reach_of(made, audience, channel, USAGE, PLATFORMS, date(2026, 11, 26))


def said(found: Reach, texts: Texts = ENGLISH) -> str:
    return " ".join(explanation(found, texts))


def test_a_number_says_how_it_was_reckoned_and_from_which_source() -> None:
    words = said(reach("Instagram"))

    assert "Expected: 60%, reckoned from 14–29: 80% (5 years), 30–49: 50% (10 years)." in words
    assert "Each year of age counts the same" in words
    assert "The audience is only a part of 14–29, 30–49" in words
    assert (
        "ARD/ZDF-Medienstudie 2024: German-speaking population aged 14 and over; at least once a week"
        in words
    )
    assert "The source itself gives a rounded figure." in words


def test_affinity_says_against_whom() -> None:
    """Facebook, 35 to 45, weekly in 2024: 51 % against 33 % of everybody aged 14 and over."""
    assert "Affinity 155: of all aged 14+ it is 33%. 100 is average." in said(reach("Facebook", 35, 45))


def test_a_wider_figure_does_not_pretend_to_be_one_of_the_audience() -> None:
    found = reach("YouTube")

    assert "For the age of this audience there is no current figure." in said(found)
    assert short_words(found, "c", ENGLISH) == "14+ · 2025 · c"


def test_what_is_kept_apart_is_told() -> None:
    assert re.search(r"Kept apart and not counted: .*2 × disputed", said(reach("Instagram")))


def test_an_old_figure_is_marked_in_words() -> None:
    found = reach("kununu")

    assert short_words(found, "a", ENGLISH) == "16+ · old: 2021 · a"
    assert "Older than three years" in said(found)


def test_an_outdated_figure_stands_beside_a_newer_one() -> None:
    assert "there is only an outdated figure, 37%: Social-Media-Atlas 2022" in said(reach("LinkedIn"))


def test_no_figures_says_why() -> None:
    assert "No study of this country" in said(reach("Tripadvisor"))
    assert short_words(reach("Tripadvisor"), "", ENGLISH) == ""
    assert "Asked were: " in said(reach("Telegram", 20, 30))


def test_own_evidence_is_marked_and_says_how_many_were_asked() -> None:
    own = OwnEvidence(
        id="e",
        name="Asked at the counter",
        audience="a",
        channel="c",
        share=Decimal("62.5"),
        asked=Decimal(24),
        seen_on=date(2026, 10, 30),
    )
    found = reach("Instagram", evidence=(own,))

    assert short_words(found, "", ENGLISH) == "✓ own · 2026"
    words = said(found)
    assert "Your own evidence: 62.5%. It overrules the studies. Asked at the counter" in words
    assert "24 were asked: a hint, not a proof. As of 30/10/2026." in words
    assert "A study says 60% (14–29, 30–49): ARD/ZDF-Medienstudie 2024" in words


@pytest.mark.parametrize(
    ("percent", "words"), [("60", "60%"), ("42.2", "42.2%"), ("36.66666666", "37%"), ("40.0", "40%")]
)
def test_a_share_is_not_more_exact_than_its_study(percent: str, words: str) -> None:
    assert percent_words(Decimal(percent), ENGLISH) == words


def test_spans_of_ages_in_words() -> None:
    assert (ages_words(Ages(14, 29)), ages_words(Ages(70, None))) == ("14–29", "70+")


def test_pages_of_the_figures_can_be_looked_up() -> None:
    assert addresses(reach("Instagram"))[0].startswith("https://www.ard-media.de/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_explains(language: str) -> None:
    texts = Texts(language, ROOT / "translations")
    for platform in ("Instagram", "LinkedIn", "YouTube", "Tripadvisor", "Nothing known"):
        assert "{" not in said(reach(platform), texts)


def test_german_speaks_german() -> None:
    assert "mindestens einmal pro Woche" in said(reach("Instagram"), GERMAN)


def test_the_index_alone_is_the_one_behind_the_number() -> None:
    by_age = reach("Facebook", 30, 49)
    assert index_words(by_age, ENGLISH)
    assert number_words(by_age, ENGLISH).endswith(f" · {index_words(by_age, ENGLISH)}")
    assert index_words(reach("Instagram", None, None), ENGLISH) == ""
