"""What the firm wants to reach, with whom and where: the parts of chapters 4 to 9."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smm_desk.concept.fields import Choice, choice, day, link, links, long_text, number, suggested, text
from smm_desk.concept.values import Day, Number
from smm_desk.i18n import N_


class Level(StrEnum):
    """The rung of the goal ladder."""

    BUSINESS = "business"
    MARKETING = "marketing"
    SOCIAL_MEDIA = "social_media"


class Direction(StrEnum):
    """How the KPI of a goal should develop."""

    INCREASE = "increase"
    DECREASE = "decrease"
    NEVER_BELOW = "never_below"
    NEVER_ABOVE = "never_above"


class AudienceKind(StrEnum):
    """Whom an audience consists of."""

    PRIVATE = "private"
    BUSINESS = "business"


class Decision(StrEnum):
    """What the firm does with a platform."""

    USE = "use"
    OBSERVE = "observe"
    NOT = "not"


PLATFORMS = (
    "Instagram",
    "Facebook",
    "LinkedIn",
    "YouTube",
    "WhatsApp",
    "TikTok",
    "Pinterest",
    "X",
    "Threads",
    "Bluesky",
    "Mastodon",
    "XING",
    "Snapchat",
    "Reddit",
    "Telegram",
    "Google Business Profile",
)
"""Proper names of platforms offered in the channel list; any other name is welcome."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """People the firm wants to be in touch with."""

    id: str
    name: str = text(
        N_("Audience"),
        question=N_("What do you call these people?"),
        good=N_("Commuters who ride every day"),
        bad=N_("Everybody"),
        required=True,
    )
    kind: str = choice(
        N_("Private or business"),
        question=N_("Do they come to you for themselves or for a company?"),
        good=N_("Private people: a commuter with her own bicycle"),
        bad=N_("Business customers: a commuter with her own bicycle"),
        choices=(
            Choice(AudienceKind.PRIVATE, N_("Private people")),
            Choice(AudienceKind.BUSINESS, N_("Business customers")),
        ),
    )
    age_from: Number = number(
        N_("Age from"),
        question=N_("How old are the youngest of them?"),
        good=N_("25"),
        bad=N_("0"),
    )
    age_to: Number = number(
        N_("Age to"),
        question=N_("How old are the oldest of them?"),
        good=N_("39"),
        bad=N_("99"),
    )
    place: str = text(
        N_("Where they live"),
        question=N_("Where do these people live or work?"),
        good=N_("Olten and the villages along the railway line"),
        bad=N_("Europe"),
    )
    needs: str = long_text(
        N_("Needs"),
        question=N_("What do they need, and what keeps them from it?"),
        good=N_("A bicycle that works on Monday morning. They cannot do without it for a week."),
        bad=N_("Our products."),
        required=True,
    )
    questions: str = long_text(
        N_("Their questions"),
        question=N_("What do they ask before they come to you?"),
        good=N_("Do you also repair bicycles that I did not buy from you? How long does it take?"),
        bad=N_("Which awards have you won?"),
    )
    meeting_places: str = long_text(
        N_("Where they meet"),
        question=N_("Where do they talk to each other, online and elsewhere?"),
        good=N_(
            "A neighbourhood group on WhatsApp, pictures of their rides on Instagram, the station forecourt."
        ),
        bad=N_("On the internet."),
        required=True,
    )
    benefit: str = long_text(
        N_("Value for them"),
        question=N_("What do they get out of being in touch with you, even without buying anything?"),
        good=N_("Tips for the brakes on the steep way home, and an answer the same day."),
        bad=N_("They get to know our offers."),
    )
    evidence: str = long_text(
        N_("Evidence"),
        question=N_("How do you know that? Or is it an assumption?"),
        good=N_("We asked 24 workshop customers in October 2026."),
        bad=N_("Everyone knows that."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """The decision on one platform."""

    id: str
    platform: str = suggested(
        N_("Platform"),
        question=N_("Which platform is it about?"),
        good="WhatsApp",
        bad=N_("Social media"),
        suggestions=PLATFORMS,
        required=True,
    )
    decision: str = choice(
        N_("Decision"),
        question=N_("Do you use it, only observe it, or deliberately do without it?"),
        good=N_("Deliberately not: without a video every week the account would stand empty"),
        bad=N_("Use: you have to be there these days"),
        choices=(
            Choice(Decision.USE, N_("use")),
            Choice(Decision.OBSERVE, N_("observe")),
            Choice(Decision.NOT, N_("deliberately not")),
        ),
        required=True,
    )
    purpose: str = long_text(
        N_("Purpose"),
        question=N_("What is this channel there for, and nothing else?"),
        good=N_("Show test rides and arrange them."),
        bad=N_("Being present."),
    )
    audiences: tuple[str, ...] = links(
        N_("Audiences"),
        target="audiences",
        question=N_("Which of your audiences do you meet there?"),
        good=N_("Commuters who ride every day"),
        bad=N_("None named"),
    )
    goals: tuple[str, ...] = links(
        N_("Goals"),
        target="goals",
        question=N_("Which of your goals does this channel serve?"),
        good=N_("Five test rides a week"),
        bad=N_("None named"),
    )
    reason: str = long_text(
        N_("Reason"),
        question=N_("Why this decision? What would you lose with the other one?"),
        good=N_(
            "Half of our workshop customers already write to us there; otherwise they would have to phone "
            "during working hours."
        ),
        bad=N_("Because everybody is there."),
        required=True,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What is spoken about, and in which voice."""

    topics: str = long_text(
        N_("Topics"),
        question=N_("What do you talk about that answers a question of your audiences?"),
        good=N_("Repairs that anyone can do; rides around Olten; what the workbench teaches us."),
        bad=N_("Our offers of the week."),
    )
    voice: str = long_text(
        N_("Tone of voice"),
        question=N_("How do you sound, and how do you never sound?"),
        good=N_(
            "As in the shop: brief, friendly, with first names. Never shouting, never in capital letters."
        ),
        bad=N_("Professional and authentic."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """What is done, by whom and until when."""

    first_steps: str = long_text(
        N_("First measures"),
        question=N_("Who does what by when, and which goal does it serve?"),
        good=N_(
            "Reto films a test ride every Thursday from 1 March; this serves the goal of five test rides a "
            "week."
        ),
        bad=N_("Do more on Instagram."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """Who keeps the accounts alive and answers."""

    caretaker: str = text(
        N_("Owner of the accounts"),
        question=N_("Who looks after the accounts, reads and answers?"),
        good=N_("Anna, two hours a week"),
        bad=N_("The team"),
    )
    deputy: str = text(
        N_("Deputy"),
        question=N_("Who does it when this person is away?"),
        good=N_("Reto, with access of his own"),
        bad=N_("Nobody"),
    )
    reply_time: str = text(
        N_("Reply time"),
        question=N_("How soon does somebody get an answer?"),
        good=N_("Within half a working day, Tuesday to Saturday"),
        bad=N_("As soon as possible"),
    )
