"""Listening and answering, from an ordinary question to a storm (chapter 9)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smm_desk.concept.fields import Choice, Depth, choice, link, long_text, text
from smm_desk.i18n import N_


class Severity(StrEnum):
    """How far anger has spread, after the seven steps of the weather that Swiss practitioners use."""

    CALM = "0"
    BREATH = "1"
    BREEZE = "2"
    WIND = "3"
    STRONG = "4"
    STORM = "5"
    HURRICANE = "6"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A time at which one person looks in and answers."""

    id: str
    name: str = text(
        N_("When somebody looks in"),
        question=N_("On which days and at what time does this duty apply?"),
        good=N_("Tuesday to Friday, 8 and 17"),
        bad=N_("All the time"),
        required=True,
        depth=Depth.FULL,
    )
    channel: str = link(
        N_("On duty for the channel"),
        target="channels",
        question=N_("Which channel does somebody look after then?"),
        good="Instagram",
        bad=N_("All of it"),
        depth=Depth.FULL,
    )
    responsible: str = text(
        N_("On duty"),
        question=N_("Which one person is it then?"),
        good=N_("Anna"),
        bad=N_("Somebody from the shop"),
        depth=Depth.FULL,
    )
    deputy: str = text(
        N_("Steps in"),
        question=N_("Who steps in, and how do they learn that they must?"),
        good=N_("Reto, by a call before 8"),
        bad=N_("Whoever is free"),
        depth=Depth.FULL,
    )
    reply_within: str = text(
        N_("Answered within"),
        question=N_("Within what time does somebody get an answer then?"),
        good=N_("Half a working day"),
        bad=N_("Soon"),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer that is needed again and again."""

    id: str
    name: str = text(
        N_("Kind of enquiry"),
        question=N_("Which question or message comes again and again?"),
        good=N_("How long does a repair take?"),
        bad=N_("Questions"),
        required=True,
        depth=Depth.FULL,
    )
    answer: str = long_text(
        N_("Standard reply"),
        question=N_("What do you answer, so that it still sounds like a person?"),
        good=N_("Hello, usually two days. Send me a picture and I will tell you more. Reto"),
        bad=N_("Thank you for your enquiry. We will process it."),
        depth=Depth.FULL,
    )
    responsible: str = text(
        N_("Who answers it"),
        question=N_("Who answers, and who when it gets difficult?"),
        good=N_("The workshop; complaints go to Anna"),
        bad=N_("All"),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CrisisLevel:
    """A level of anger, by what it is noticed, and what is done then."""

    id: str
    name: str = text(
        N_("By what you notice it"),
        question=N_("What happens that tells you it is this level?"),
        good=N_("Five angry comments within an hour"),
        bad=N_("It gets bad"),
        required=True,
        depth=Depth.FULL,
    )
    level: str = choice(
        N_("Level"),
        question=N_("Which level is it, from a calm day to a storm?"),
        good=N_("2: a few people are angry and others join in"),
        bad=N_("6, to be on the safe side"),
        choices=(
            Choice(Severity.CALM, N_("0 · calm")),
            Choice(Severity.BREATH, N_("1 · single criticism")),
            Choice(Severity.BREEZE, N_("2 · several criticise")),
            Choice(Severity.WIND, N_("3 · it spreads")),
            Choice(Severity.STRONG, N_("4 · many, also outside")),
            Choice(Severity.STORM, N_("5 · newspapers report")),
            Choice(Severity.HURRICANE, N_("6 · everywhere, for days")),
        ),
        depth=Depth.FULL,
    )
    steps: str = long_text(
        N_("What is done"),
        question=N_("Who does what then, in which order?"),
        good=N_(
            "Anna answers the first one in person, planned posts are stopped, Reto keeps pictures of it."
        ),
        bad=N_("Keep calm."),
        depth=Depth.FULL,
    )
    decided_by: str = text(
        N_("Who decides on this level"),
        question=N_("Who decides on this level what is said?"),
        good=N_("Anna; from level 4 on with her brother"),
        bad=N_("It depends"),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Watchword:
    """A word that is looked for, to hear what is said about the firm."""

    id: str
    name: str = text(
        N_("Search word"),
        question=N_("Which word do you look for, so as to hear what is said about you?"),
        good=N_("Name of the shop, with and without a typing mistake"),
        bad=N_("Bicycle"),
        required=True,
        depth=Depth.FULL,
    )
    tool: str = text(
        N_("Where you look"),
        question=N_("Where and with what do you look?"),
        good=N_("Reviews on Google, search on Instagram"),
        bad=N_("On the internet"),
        depth=Depth.FULL,
    )
    rhythm: str = text(
        N_("How often you look"),
        question=N_("How often does somebody look?"),
        good=N_("Every Monday"),
        bad=N_("Now and then"),
        depth=Depth.FULL,
    )
    responsible: str = text(
        N_("Who looks"),
        question=N_("Who looks, and whom do they tell?"),
        good=N_("Reto looks and tells Anna"),
        bad=N_("The trainee, if there is one"),
        depth=Depth.FULL,
    )
