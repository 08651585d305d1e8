"""The hours a week that a plan takes, reckoned by hand and by the desk."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from smm_desk.advice.hours import hours_of
from smm_desk.concept.concept import Concept
from smm_desk.concept.effort import Format, Person
from smm_desk.concept.outreach import Channel
from smm_desk.concept.planning import Resources
from smm_desk.concept.values import Unread

PLAN = Concept(
    id="k1",
    channels=(
        Channel(
            id="c1",
            platform="Instagram",
            decision="use",
            goals=("g1", "g2"),
            answering_minutes=Decimal(60),
            effort=Decimal(9),
        ),
        Channel(id="c2", platform="WhatsApp", decision="use", goals=("g1",), effort=Decimal("2.5")),
        Channel(id="c3", platform="TikTok", decision="not", effort=Decimal(5)),
    ),
    formats=(
        Format(id="f1", name="Video", channel="c1", times_a_week=Decimal(2), minutes=Decimal(45)),
        Format(id="f2", name="Newsletter", times_a_week=Decimal("0.5"), minutes=Decimal(120)),
        Format(id="f3", name="Dance", channel="c3", times_a_week=Decimal(5), minutes=Decimal(60)),
    ),
    resources=Resources(hours=Decimal(4), review_hours=Decimal("2.6")),
)


def test_formats_and_answers_are_added_up_by_channel() -> None:
    hours = hours_of(PLAN)
    assert [(c.name, c.making, c.answering, c.stated) for c in hours.channels] == [
        ("Instagram", Decimal("1.5"), Decimal(1), Decimal(0)),
        ("WhatsApp", Decimal(0), Decimal(0), Decimal("2.5")),
        ("", Decimal(1), Decimal(0), Decimal(0)),
    ]
    assert round(hours.looking_back, 6) == Decimal("0.6")  # 2.6 hours a month are 31.2 a year, over 52 weeks
    assert round(hours.needed, 6) == Decimal("6.6")


def test_what_is_missing_is_told_with_the_channel_that_brings_least() -> None:
    hours = hours_of(PLAN)
    assert round(hours.missing, 6) == Decimal("2.6")
    assert hours.brings_least is not None
    assert hours.brings_least.name == "WhatsApp"  # one goal for 2.5 hours against two


def test_the_hours_of_people_count_before_the_hours_stated_for_all() -> None:
    people = (Person(id="p1", name="Anna", hours=Decimal(5)), Person(id="p2", name="Reto", hours=Decimal(3)))
    hours = hours_of(replace(PLAN, people=people))
    assert (hours.available, hours.is_by_person, hours.missing) == (Decimal(8), True, Decimal(0))
    nobody = replace(PLAN, resources=Resources(hours=Unread("as many as it takes")))
    assert (hours_of(nobody).available, hours_of(nobody).missing) == (None, Decimal(0))


def test_what_is_no_number_or_below_zero_counts_as_nothing() -> None:
    odd = replace(
        PLAN,
        channels=(Channel(id="c1", platform="X", answering_minutes=Unread("some"), effort=Decimal(-3)),),
        formats=(
            Format(id="f1", name="Video", channel="c1", times_a_week=Unread("often"), minutes=Decimal(9)),
        ),
        resources=Resources(),
    )
    hours = hours_of(odd)
    assert (hours.channels, hours.needed, hours.available) == ((), Decimal(0), None)


def test_hours_stated_for_a_channel_hold_the_answers_too() -> None:
    channel = Channel(
        id="c1", platform="WhatsApp", decision="use", effort=Decimal(3), answering_minutes=Decimal(60)
    )
    (found,) = hours_of(Concept(id="k1", channels=(channel,))).channels
    assert [found.answering, found.stated, found.total] == [Decimal(hours) for hours in (1, 2, 3)]
    (found,) = hours_of(Concept(id="k1", channels=(replace(channel, effort=Decimal("0.5")),))).channels
    assert [found.answering, found.stated, found.total] == [Decimal(hours) for hours in (1, 0, 1)]
