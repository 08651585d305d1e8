"""What should come of it: the parts of chapter 4."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smm_desk.concept.fields import (
    Choice,
    Depth,
    choice,
    day,
    link,
    links,
    long_text,
    number,
    suggested,
    text,
)
from smm_desk.concept.values import Day, Number
from smm_desk.i18n import N_


class Level(StrEnum):
    """The rung of the goal ladder."""

    BUSINESS = "business"
    MARKETING = "marketing"
    SOCIAL_MEDIA = "social_media"


class Priority(StrEnum):
    """Which goals come first when time is short."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Direction(StrEnum):
    """How the KPI of a goal should develop."""

    INCREASE = "increase"
    DECREASE = "decrease"
    NEVER_BELOW = "never_below"
    NEVER_ABOVE = "never_above"


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A result to reach, how it is measured, and the thrust it serves."""

    id: str
    statement: str = long_text(
        N_("Goal"),
        question=N_("What should be true in the end, said so that anyone can check it?"),
        good=N_("Five test rides a week are arranged through Instagram or WhatsApp"),
        bad=N_("Post three times a week"),
        required=True,
    )
    level: str = choice(
        N_("Level"),
        question=N_("Is it a goal of the whole company, of its marketing, or of social media?"),
        good=N_("Business goal: two out of three workshop customers come back within a year"),
        bad=N_("Social media goal: the turnover of the company doubles"),
        choices=(
            Choice(Level.BUSINESS, N_("Business goal")),
            Choice(Level.MARKETING, N_("Marketing goal")),
            Choice(Level.SOCIAL_MEDIA, N_("Social media goal")),
        ),
    )
    kpi: str = text(
        N_("KPI"),
        question=N_("Which number tells you?"),
        good=N_("Test rides arranged"),
        bad=N_("Awareness"),
        required=True,
    )
    direction: str = choice(
        N_("Direction"),
        question=N_("Should the number rise, fall, or stay on one side of a limit?"),
        good=N_("Never above: hours until we answer"),
        bad=N_("Increase: number of complaints"),
        choices=(
            Choice(Direction.INCREASE, N_("increase")),
            Choice(Direction.DECREASE, N_("decrease")),
            Choice(Direction.NEVER_BELOW, N_("never below")),
            Choice(Direction.NEVER_ABOVE, N_("never above")),
        ),
        required=True,
    )
    baseline: Number = number(
        N_("Baseline"),
        question=N_("Where does the number stand today?"),
        good=N_("1"),
        bad=N_("few"),
    )
    target: Number = number(
        N_("Target"),
        question=N_("Where should the number stand in the end?"),
        good=N_("5"),
        bad=N_("as many as possible"),
        required=True,
    )
    unit: str = suggested(
        N_("Unit"),
        question=N_("What is counted, and over what time?"),
        good=N_("per week"),
        bad=N_("a lot"),
        suggestions=(
            N_("per week"),
            N_("per month"),
            N_("per year"),
            "%",
            "CHF",
            "EUR",
            N_("hours"),
            N_("pieces"),
        ),
    )
    due: Day = day(
        N_("By when"),
        question=N_("On which day will you check whether it has been reached?"),
        good=N_("30 June 2027"),
        bad=N_("soon"),
        required=True,
    )
    source: str = text(
        N_("Where to read it"),
        question=N_("Where do you find the number, and who looks?"),
        good=N_("Workshop calendar, every Monday, Anna"),
        bad=N_("We will see"),
    )
    thrust: str = link(
        N_("Serves the thrust"),
        target="thrusts",
        question=N_("Which thrust of your strategy does this goal serve?"),
        good=N_("Test rides instead of ordering"),
        bad=N_("None; it just seemed a good idea"),
        required=True,
    )
    priority: str = choice(
        N_("Priority"),
        question=N_("Which goal comes first when the week has too few hours?"),
        good=N_("High: without test rides the other goals lead nowhere"),
        bad=N_("High, like all the others"),
        choices=(
            Choice(Priority.HIGH, N_("high")),
            Choice(Priority.MEDIUM, N_("medium")),
            Choice(Priority.LOW, N_("low")),
        ),
        depth=Depth.FULL,
    )
    rhythm: str = suggested(
        N_("How often you measure"),
        question=N_("How often do you look at the number?"),
        good=N_("every month"),
        bad=N_("when there is time"),
        suggestions=(N_("every week"), N_("every month"), N_("every quarter"), N_("every year")),
        depth=Depth.FULL,
    )
    owner: str = text(
        N_("Responsible for the goal"),
        question=N_("Who speaks up when the number goes the wrong way?"),
        good=N_("Anna, in the Monday meeting"),
        bad=N_("All of us"),
        depth=Depth.FULL,
    )
    achievable: str = long_text(
        N_("Achievable because"),
        question=N_("What makes you believe that you can reach it with the people and hours you have?"),
        good=N_(
            "In May two test rides a week came about without any effort of ours. Anna has Thursday "
            "afternoons for it."
        ),
        bad=N_("We just have to want it."),
        depth=Depth.FULL,
    )
    further_thrusts: tuple[str, ...] = links(
        N_("Also serves"),
        target="thrusts",
        question=N_("Which other thrusts does it serve as well?"),
        good=N_("The open workshop"),
        bad=N_("All of them, somehow"),
        depth=Depth.FULL,
    )
    parent: str = link(
        N_("Helps the goal"),
        target="goals",
        question=N_("Which goal one rung higher comes closer through it?"),
        good=N_("Two out of three workshop customers come back"),
        bad=N_("None; it stands for itself"),
        depth=Depth.FULL,
    )
    serves_how: str = text(
        N_("How it serves it"),
        question=N_("How does it bring the thrust forward, in one line?"),
        good=N_("Whoever has tried it does not order from afar"),
        bad=N_("It just fits"),
        depth=Depth.FULL,
    )
    report_to: str = text(
        N_("Who hears of it"),
        question=N_("Who gets to see the number, and when?"),
        good=N_("The owners, on the first Monday of the month"),
        bad=N_("Whoever is interested"),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A value of a KPI that was read on a day."""

    id: str
    period: str = text(
        N_("Period measured"),
        question=N_("Which week, month or quarter does the number stand for?"),
        good=N_("March 2027"),
        bad=N_("lately"),
        required=True,
        depth=Depth.FULL,
    )
    goal: str = link(
        N_("Goal measured"),
        target="goals",
        question=N_("Which goal does this number belong to?"),
        good=N_("Five test rides a week"),
        bad=N_("None; it was a nice number"),
        depth=Depth.FULL,
    )
    read_on: Day = day(
        N_("Read on"),
        question=N_("On which day did you read the number?"),
        good=N_("5 April 2027"),
        bad=N_("spring"),
        depth=Depth.FULL,
    )
    value: Number = number(
        N_("Value"),
        question=N_("Which number did you read?"),
        good="3",
        bad=N_("better than before"),
        depth=Depth.FULL,
    )
    note: str = long_text(
        N_("Note on the value"),
        question=N_("What explains the number?"),
        good=N_("It rained for two weeks, and the workshop was closed over Easter."),
        bad=N_("Good."),
        depth=Depth.FULL,
    )
