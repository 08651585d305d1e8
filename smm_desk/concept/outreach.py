"""With whom the firm is in touch, and where: the parts of chapters 5 and 6."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smm_desk.concept.fields import Choice, choice, links, long_text, number, suggested, text
from smm_desk.concept.values import Number
from smm_desk.i18n import N_


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
