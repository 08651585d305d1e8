"""With whom the firm is in touch, and where: the parts of chapters 5 and 6."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smm_desk.concept.direction import Country
from smm_desk.concept.fields import Choice, Depth, choice, links, long_text, number, suggested, text
from smm_desk.concept.values import Number
from smm_desk.i18n import N_


class AudienceKind(StrEnum):
    """Whom an audience consists of."""

    PRIVATE = "private"
    BUSINESS = "business"


class Rank(StrEnum):
    """How an audience stands to the others."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    MULTIPLIER = "multiplier"


class Decision(StrEnum):
    """What the firm does with a platform."""

    USE = "use"
    OBSERVE = "observe"
    NOT = "not"


class Loss(StrEnum):
    """What the do-without test found: whether anything would be missing."""

    SOMETHING = "something"
    NOTHING = "nothing"


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
    situation: str = long_text(
        N_("Situation"),
        question=N_("What does an ordinary day of theirs look like, at home and at work?"),
        good=N_("Up at six, children to school, train at 7.12; whatever does not work by then stays broken."),
        bad=N_("Busy people."),
        depth=Depth.FULL,
    )
    pains: str = long_text(
        N_("Worries"),
        question=N_("What annoys or worries them, and how often?"),
        good=N_("Being late because of a flat tyre; a bill that is higher than what was said on the phone."),
        bad=N_("They have high expectations."),
        depth=Depth.FULL,
    )
    online_behaviour: str = long_text(
        N_("What they do online"),
        question=N_("When are they online, what do they look at, and where do they write something?"),
        good=N_(
            "They watch on the train in the morning, read reviews before they call, and hardly ever comment."
        ),
        bad=N_("They are always online."),
        depth=Depth.FULL,
    )
    objections: str = long_text(
        N_("Objections"),
        question=N_("What speaks against you in their eyes?"),
        good=N_("“They only repair what they sold themselves.” “I will wait three weeks for a date.”"),
        bad=N_("Nothing at all."),
        depth=Depth.FULL,
    )
    key_message: str = long_text(
        N_("Key message"),
        question=N_("Which one sentence should they remember?"),
        good=N_("Bring it in on the way to work, fetch it the day after tomorrow."),
        bad=N_("We are your competent partner."),
        depth=Depth.FULL,
    )
    proof: str = long_text(
        N_("Proof"),
        question=N_("How do they see that the sentence is true?"),
        good=N_(
            "The workshop calendar is public; in 2026 nine out of ten repairs were done within two days."
        ),
        bad=N_("Many years of experience."),
        depth=Depth.FULL,
    )
    call_to_action: str = text(
        N_("Call to action"),
        question=N_("What should they do next?"),
        good=N_("Send a picture of the damage through WhatsApp"),
        bad=N_("Find out more"),
        depth=Depth.FULL,
    )
    rank: str = choice(
        N_("Rank"),
        question=N_("Do you speak to them first, in second place, or because others listen to them?"),
        good=N_("Multiplier: the running club recommends us to its members"),
        bad=N_("Primary, like every other audience"),
        choices=(
            Choice(Rank.PRIMARY, N_("primary")),
            Choice(Rank.SECONDARY, N_("secondary")),
            Choice(Rank.MULTIPLIER, N_("multiplier")),
        ),
        depth=Depth.FULL,
    )
    country: str = choice(
        N_("Their country"),
        question=N_("In which country do these people live?"),
        good=N_("Austria: the guests who come over the border"),
        bad=N_("Europe"),
        choices=(
            Choice(Country.SWITZERLAND, N_("Switzerland")),
            Choice(Country.GERMANY, N_("Germany")),
            Choice(Country.AUSTRIA, N_("Austria")),
        ),
        depth=Depth.FULL,
    )
    goals: tuple[str, ...] = links(
        N_("Brings closer the goals"),
        target="goals",
        question=N_("Which of your goals can only be reached with these people?"),
        good=N_("Five test rides a week"),
        bad=N_("None named"),
        depth=Depth.FULL,
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
    lost_without: str = long_text(
        N_("Lost without it"),
        question=N_("What would you and your customers lose if this channel were gone tomorrow?"),
        good=N_("About ten enquiries a week that nobody would make by telephone."),
        bad=N_("We would no longer be there."),
    )
    stop_rule: str = long_text(
        N_("Stop rule"),
        question=N_("At what point do you give the channel up again?"),
        good=N_("If by the end of the year fewer than two test rides a month come from it."),
        bad=N_("We will keep at it."),
    )
    frequency: str = text(
        N_("Frequency"),
        question=N_("How often do you post there, even in a full week?"),
        good=N_("Every Thursday, and a short story whenever a repair is worth showing"),
        bad=N_("Regularly"),
        depth=Depth.FULL,
    )
    effort: Number = number(
        N_("Hours a week"),
        question=N_("How many hours a week does it take, answers included?"),
        good="3",
        bad=N_("hardly any"),
        depth=Depth.FULL,
    )
    owner: str = text(
        N_("Responsible for the channel"),
        question=N_("Who sees to it that something appears there and somebody answers?"),
        good="Anna",
        bad=N_("The team"),
        depth=Depth.FULL,
    )
    serves_how: str = text(
        N_("How the channel serves it"),
        question=N_("How does the channel bring these goals closer, in one line?"),
        good=N_("Whoever sees a test ride writes for a date"),
        bad=N_("Through visibility"),
        depth=Depth.FULL,
    )
    do_without: str = choice(
        N_("Do-without test"),
        question=N_("If this channel were gone tomorrow, would anything be missing?"),
        good=N_("Nothing would be missing: nobody has written there since May"),
        bad=N_("Something would be missing, one never knows"),
        choices=(
            Choice(Loss.SOMETHING, N_("something would be missing")),
            Choice(Loss.NOTHING, N_("nothing would be missing")),
        ),
        depth=Depth.FULL,
    )
    answering_minutes: Number = number(
        N_("Minutes a week for answers"),
        question=N_("How many minutes a week do reading, answering and moderating take there?"),
        good="60",
        bad=N_("in passing"),
        depth=Depth.FULL,
    )
    tone: str = text(
        N_("Tone on the channel"),
        question=N_("How do you sound there, if it is different from elsewhere?"),
        good=N_("Shorter, with first names"),
        bad=N_("As usual there"),
        depth=Depth.FULL,
    )
    deputy: str = text(
        N_("Deputy on the channel"),
        question=N_("Who takes over there during holidays and illness?"),
        good=N_("Reto"),
        bad=N_("Will be found"),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnedMedia:
    """What belongs to the firm itself and works without any platform."""

    website: str = long_text(
        N_("Website"),
        question=N_("What can people do on your website, and what do your posts lead to there?"),
        good=N_("Book a test ride and see the workshop calendar; every post leads to one of the two."),
        bad=N_("We have one."),
        depth=Depth.FULL,
    )
    newsletter: str = long_text(
        N_("Newsletter"),
        question=N_("Who gets your newsletter, how often, and what for?"),
        good=N_("380 customers, in March and in October: what to check before the season and before winter."),
        bad=N_("Offers for everyone whose address we have."),
        depth=Depth.FULL,
    )
    shop_and_events: str = long_text(
        N_("Shop, events, print"),
        question=N_(
            "Where do you meet people without a screen, and how do they learn of your channels there?"
        ),
        good=N_(
            "A card at the counter with the WhatsApp number; the open workshop on the first Saturday in May."
        ),
        bad=N_("Flyers everywhere."),
        depth=Depth.FULL,
    )
    without_account: str = long_text(
        N_("Access without an account"),
        question=N_(
            "How does somebody who uses no social media get the same information and the same answer?"
        ),
        good=N_("Dates are always on the website first; by telephone and e-mail the same person answers."),
        bad=N_("Everyone has Instagram these days."),
        depth=Depth.FULL,
    )
