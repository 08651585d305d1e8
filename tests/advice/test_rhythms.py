"""How often something comes round, read from words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desk.advice.rhythms import Rhythm, read_rhythm
from smm_desk.concept.fields import fields_of
from smm_desk.concept.goals import Goal
from smm_desk.concept.review import Review
from smm_desk.i18n import LANGUAGES, Texts

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"


@pytest.mark.parametrize(
    ("words", "rhythm"),
    [
        ("every month", Rhythm(months=1)),
        ("Monatlich", Rhythm(months=1)),
        ("jeden zweiten Monat", Rhythm(months=2)),
        ("alle zwei Wochen", Rhythm(days=14)),
        ("every 3 weeks", Rhythm(days=21)),
        ("wöchentlich, am Montag", Rhythm(days=7)),
        ("jeden Montag", Rhythm(days=7)),
        ("on Mondays", Rhythm(days=7)),
        ("vierteljährlich", Rhythm(months=3)),
        ("every quarter", Rhythm(months=3)),
        ("pro Quartal", Rhythm(months=3)),
        ("halbjährlich", Rhythm(months=6)),
        ("jedes halbe Jahr", Rhythm(months=6)),
        ("every half-year", Rhythm(months=6)),
        ("jährlich im Januar", Rhythm(months=12)),
        ("alle zwei Jahre", Rhythm(months=24)),
        ("every working day", Rhythm(days=1)),
        ("täglich", Rhythm(days=1)),
        ("fortnightly", Rhythm(days=14)),
    ],
)
def test_a_rhythm_is_read(words: str, rhythm: Rhythm) -> None:
    assert read_rhythm(words) == rhythm


@pytest.mark.parametrize("words", ["", "when there is time", "ab und zu", "3"])
def test_words_that_say_no_rhythm_give_none(words: str) -> None:
    assert read_rhythm(words) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rhythm_that_the_desk_suggests_is_read(language: str) -> None:
    texts = Texts(language, TRANSLATIONS)
    suggested = [
        texts(words)
        for part in (Goal, Review)
        for field in fields_of(part)
        if field.key == "rhythm"
        for words in field.suggestions
    ]
    assert len(suggested) == 8
    assert [words for words in suggested if read_rhythm(words) is None] == []


def test_the_last_day_of_a_month_stays_the_last() -> None:
    assert Rhythm(months=1).after(date(2027, 1, 31)) == date(2027, 2, 28)
    assert Rhythm(months=1).after(date(2028, 1, 31)) == date(2028, 2, 29)
    assert Rhythm(months=12).after(date(2028, 2, 29)) == date(2029, 2, 28)
    assert Rhythm(days=7).after(date(2027, 3, 25), 2) == date(2027, 4, 8)


@given(st.dates(), st.integers(1, 60), st.integers(1, 400))
def test_a_step_never_goes_back_and_never_beyond_time(day: date, months: int, steps: int) -> None:
    assert Rhythm(months=months).after(day, steps) >= day
    assert Rhythm(days=months).after(day, steps) >= day
