"""What a closed card says of its part."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from smm_desk.bootstrap import workplace
from smm_desk.concept.answering import CrisisLevel
from smm_desk.concept.concept import Concept, Part
from smm_desk.concept.content import Pillar
from smm_desk.concept.direction import Thrust
from smm_desk.concept.effort import Format
from smm_desk.concept.goals import Goal
from smm_desk.concept.moderation import Account
from smm_desk.concept.outreach import Audience, Channel
from smm_desk.concept.planning import Measure, MeasureStatus, Post
from smm_desk.concept.situation import Competitor
from smm_desk.concept.values import Unread
from smm_desk.desk.labels import shortened
from smm_desk.desk.part_summary import Summary, summarise

CONCEPT = Concept(
    id="k1",
    thrusts=(Thrust(id="t1", title="Test rides"), Thrust(id="t2")),
    goals=(Goal(id="g1", statement="Five rides"), Goal(id="g2")),
    audiences=(Audience(id="a1", name="Commuters"), Audience(id="a2")),
)


def summary(part: Part, language: str = "en") -> Summary:
    return summarise(CONCEPT, part, workplace().texts(language))


def test_a_goal_tells_its_figures_its_day_and_what_it_serves() -> None:
    goal = Goal(
        id="g",
        level="social_media",
        baseline=Decimal(1),
        target=Decimal("5.50"),
        unit="per week",
        due=date(2027, 6, 30),
        thrust="t1",
    )
    assert summary(goal) == Summary(
        "Social media goal", "", "1 → 5.50 per week  ·  by 30/06/2027  ·  serves: Test rides"
    )
    assert "5,50" in summary(goal, "de_DE").line
    assert "30.06.2027" in summary(goal, "de_DE").line


def test_an_empty_goal_shows_what_is_missing() -> None:
    assert summary(Goal(id="g")).line == "? → ?  ·  by ?  ·  serves: –"


def test_a_goal_shows_entries_that_are_none_and_links_without_a_name() -> None:
    goal = Goal(id="g", target=Unread("as many as possible"), due=Unread("soon"), thrust="t2")
    assert summary(goal).line == "? → as many as possible  ·  by soon  ·  serves: ?"


@pytest.mark.parametrize(
    ("audience", "line"),
    [
        (Audience(id="a"), ""),
        (Audience(id="a", age_from=Decimal(25), age_to=Decimal(39)), "aged 25–39"),
        (Audience(id="a", age_to=Unread("old"), place="Olten"), "aged ?–old  ·  Olten"),
        (Audience(id="a", place=" ", needs="A bicycle\nthat works"), "A bicycle that works"),
    ],
)
def test_an_audience_tells_age_place_and_needs(audience: Audience, line: str) -> None:
    assert summary(audience).line == line


def test_a_channel_in_use_tells_purpose_audiences_and_goals() -> None:
    channel = Channel(
        id="c", decision="use", purpose="Arrange rides", audiences=("a1", "a2"), goals=("g2", "g1")
    )
    assert summary(channel) == Summary("use", "accent", "Arrange rides  ·  Commuters  ·  serves 4.2, 4.1")


def test_a_channel_not_in_use_tells_the_reason() -> None:
    channel = Channel(id="c", decision="not", purpose="None", reason="No time for videos")
    assert summary(channel) == Summary("deliberately not", "", "No time for videos")


def test_a_thrust_tells_what_it_means() -> None:
    assert summary(Thrust(id="t", description="Every consultation\nbegins on the saddle.")).line == (
        "Every consultation begins on the saddle."
    )


def test_a_pillar_tells_what_people_get_out_of_it_and_who_asks_for_it() -> None:
    pillar = Pillar(id="p", topic="Repairs", benefit="Fix a flat tyre.", audiences=("a2", "a1"))
    assert summary(pillar) == Summary("", "", "Fix a flat tyre.  ·  Commuters")


def test_a_measure_tells_who_does_it_from_when_on_and_for_which_goal() -> None:
    measure = Measure(
        id="m", goal="g2", responsible="Reto", starts_on=date(2027, 3, 1), status=MeasureStatus.RUNNING
    )
    assert summary(measure) == Summary("running", "", "Reto  ·  from 01/03/2027 on  ·  serves 4.2")
    assert summary(measure, "de_CH").line == "Reto  ·  ab 01.03.2027  ·  dient 4.2"
    assert summary(Measure(id="m", starts_on=Unread("soon"), goal="gone")).line == "from soon on"
    assert summary(Measure(id="m")).line == ""


def test_an_account_tells_who_looks_after_it_and_who_stands_in() -> None:
    assert summary(Account(id="k", owner="Anna", deputy="Reto")).line == "Anna  ·  stands in: Reto"
    assert summary(Account(id="k")) == Summary("", "", "")


def test_any_other_part_tells_its_first_answers() -> None:
    assert summary(Competitor(id="c", name="The chain", topics="Prices")) == Summary("", "", "Prices")
    level = CrisisLevel(id="l", name="Anger", level="2", steps="Anna answers", decided_by="Anna")
    assert summary(level) == Summary("2 · several criticise", "", "Anna answers  ·  Anna")
    form = Format(id="f", name="Video", times_a_week=Decimal("1.5"), minutes=Unread("long"))
    assert summary(form).line == "Times a week: 1.5  ·  Minutes each time: long"
    assert summary(Post(id="o", title="Chain", planned_for=date(2027, 3, 4))).line == "Day: 04/03/2027"


@pytest.mark.parametrize(
    ("text", "longest", "expected"),
    [
        ("short", 90, "short"),
        (" two \n lines\t", 90, "two lines"),
        ("one two three", 9, "one two …"),
        ("one two, three", 9, "one two …"),
        ("Donaudampfschifffahrt", 5, "Donau …"),
        ("", 9, ""),
        ("exactly nine", 12, "exactly nine"),
    ],
)
def test_long_texts_are_shortened_at_a_word(text: str, longest: int, expected: str) -> None:
    assert shortened(text, longest) == expected


def test_shortening_a_huge_text_gives_a_short_one() -> None:
    assert len(shortened("word " * 100_000)) <= 92
