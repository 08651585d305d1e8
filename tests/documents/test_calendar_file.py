"""Dates as a calendar file, read again by its library."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from icalendar import Calendar

from smm_desk.advice.rhythms import read_weekdays
from smm_desk.bootstrap import workplace
from smm_desk.concept.answering import Duty
from smm_desk.concept.concept import Concept
from smm_desk.concept.goals import Goal
from smm_desk.concept.outreach import Channel
from smm_desk.concept.planning import Measure, Post
from smm_desk.concept.review import Review
from smm_desk.documents.calendar_file import Written, write_calendar
from smm_desk.i18n import Texts
from tests.store.concepts import concepts

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
ENGLISH = Texts("en", TRANSLATIONS)
NOW = datetime(2027, 3, 10, 9, 0, tzinfo=UTC)  # a Wednesday


def made(concept: Concept, now: datetime = NOW) -> tuple[dict[str, Any], Written]:
    target = BytesIO()
    written = write_calendar(concept, ENGLISH, target, now=now)
    calendar = Calendar.from_ical(target.getvalue())
    events = {
        str(event["uid"]).split(".", 1)[1].removesuffix("@smm-desk"): event
        for event in calendar.walk("VEVENT")
    }
    assert len(events) == written.entries
    return events, written


def test_a_post_fills_its_day_and_says_what_is_planned() -> None:
    post = Post(
        id="p",
        title="Old chain; new, chain",
        planned_for=date(2027, 3, 12),
        channel="k",
        copy="How old?\nAnswer!",
    )
    events, _ = made(Concept(id="c", channels=(Channel(id="k", platform="Instagram"),), posts=(post,)))
    event = events["post.p"]
    assert str(event["summary"]) == "Instagram: Old chain; new, chain"
    assert event["dtstart"].dt == date(2027, 3, 12)
    assert event["dtend"].dt == date(2027, 3, 13)
    assert str(event["description"]) == "How old?\nAnswer!"


def test_what_is_over_or_has_no_day_is_left_out() -> None:
    posts = (Post(id="a"), Post(id="b", planned_for=date(2027, 1, 1), status="published"))
    actions = (Measure(id="m", starts_on=date(2027, 1, 1), status="done"),)
    assert made(Concept(id="c", posts=posts, actions=actions))[0] == {}


def test_a_second_file_updates_the_first() -> None:
    concept = Concept(id="c", posts=(Post(id="p", title="A", planned_for=date(2027, 3, 12)),))
    first, _ = made(concept)
    second, _ = made(
        replace(concept, posts=(replace(concept.posts[0], planned_for=date(2027, 3, 15)),)),
        NOW + timedelta(hours=1),
    )
    assert first.keys() == second.keys()
    assert first["post.p"]["uid"] == second["post.p"]["uid"] == "c.post.p@smm-desk"
    assert int(second["post.p"]["sequence"]) > int(first["post.p"]["sequence"])


def test_a_duty_comes_round_on_the_days_that_its_words_name() -> None:
    duties = (
        Duty(id="d", name="Tuesday to Saturday at nine", channel="k", reply_within="four hours"),
        Duty(id="e", name="now and then"),
        Duty(id="f", name="every month"),
    )
    events, written = made(Concept(id="c", channels=(Channel(id="k", platform="WhatsApp"),), duties=duties))
    assert events["duty.d"]["rrule"].to_ical() == b"FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA"
    assert events["duty.d"]["dtstart"].dt == date(2027, 3, 10)
    assert "Answer within: four hours" in str(events["duty.d"]["description"])
    assert events["duty.f"]["rrule"].to_ical() == b"FREQ=MONTHLY;INTERVAL=1"
    assert written.left_out == ("now and then",)


def test_values_are_read_in_their_rhythm_until_the_goal_is_checked() -> None:
    goal = Goal(id="g", statement="Rides", kpi="Test rides", rhythm="every quarter", due=date(2027, 12, 31))
    events, _ = made(Concept(id="c", goals=(goal,)))
    rule = events["reading.g"]["rrule"]
    assert (rule["freq"], rule["interval"], rule["until"]) == (["MONTHLY"], [3], [date(2027, 12, 31)])
    assert str(events["reading.g"]["summary"]) == "Read the value: Test rides"
    assert events["goal.g"]["dtstart"].dt == date(2027, 12, 31)


def test_the_review_comes_round_when_its_rhythm_is_said() -> None:
    review = Review(next_on=date(2027, 9, 14), rhythm="halbjährlich", questions="Who came?")
    events, _ = made(Concept(id="c", review=review))
    assert events["review"]["rrule"].to_ical() == b"FREQ=MONTHLY;INTERVAL=6"
    assert "rrule" not in made(Concept(id="c", review=Review(next_on=date(2027, 9, 14))))[0]["review"]


def test_the_example_fills_a_calendar_without_leaving_a_duty_out() -> None:
    for name in ("bicycle_workshop", "online_shop_after"):
        concept = workplace().library().example(name, "de_CH").concept
        events, written = made(concept)
        assert written.left_out == ()
        assert sum(key.startswith("duty.") for key in events) == 3
        assert sum(key.startswith("reading.") for key in events) == 5


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Dienstag bis Samstag um 9 Uhr", (1, 2, 3, 4, 5)),
        ("Working days eight to ten", (0, 1, 2, 3, 4)),
        ("werktags um 10", (0, 1, 2, 3, 4)),
        ("Dienstag und Freitag um 17 Uhr", (1, 4)),
        ("Friday to Monday", (0, 4, 5, 6)),
        ("täglich um acht", (0, 1, 2, 3, 4, 5, 6)),
        ("on Mondays", (0,)),
        ("so bald wie möglich", ()),
        ("mo", ()),
    ],
)
def test_days_of_the_week_are_read_from_words(words: str, days: tuple[int, ...]) -> None:
    assert read_weekdays(words) == days


@settings(max_examples=40)
@given(concepts())
def test_any_concept_makes_a_calendar_that_is_read_again(concept: Concept) -> None:
    target = BytesIO()
    written = write_calendar(concept, ENGLISH, target, now=NOW)
    calendar = Calendar.from_ical(target.getvalue())
    assert len(calendar.walk("VEVENT")) == written.entries
