"""What the firm starts from: readiness, strengths and weaknesses, accounts, others around it (chapter 1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smm_desk.concept.fields import Choice, Depth, choice, day, long_text, number, suggested, text
from smm_desk.concept.outreach import PLATFORMS
from smm_desk.concept.values import Day, Number
from smm_desk.i18n import N_


class Answer(StrEnum):
    """An answer to a question of readiness; not to know is an answer too."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class AccountKind(StrEnum):
    """Whose an account is that bears the name of the firm."""

    OWN = "own"
    FORGOTTEN = "forgotten"
    FAKE = "fake"


class Verdict(StrEnum):
    """What becomes of an account that was looked at."""

    KEEP = "keep"
    IMPROVE = "improve"
    CLOSE = "close"


class Weight(StrEnum):
    """How much a stakeholder can move."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


def _yes_or_no(label: str, *, question: str, good: str, bad: str) -> str:
    return choice(
        label,
        question=question,
        good=good,
        bad=bad,
        choices=(
            Choice(Answer.YES, N_("yes")),
            Choice(Answer.NO, N_("no")),
            Choice(Answer.UNKNOWN, N_("not known yet")),
        ),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """Seven questions before the first post."""

    wants_talk: str = _yes_or_no(
        N_("Willing to talk"),
        question=N_("Do you want people to write to you, and will you write back?"),
        good=N_("Yes: we answer every message, and we are glad of it"),
        bad=N_("Yes, as long as nobody asks anything"),
    )
    bears_criticism: str = _yes_or_no(
        N_("Able to take criticism"),
        question=N_("Can you leave a complaint standing in public and answer it calmly?"),
        good=N_("No: the boss deletes every bad review, and we have to talk about that first"),
        bad=N_("Yes, nobody complains about us"),
    )
    has_people: str = _yes_or_no(
        N_("Somebody does it"),
        question=N_("Is there a person who wants to do it and has the hours for it?"),
        good=N_("Yes: Anna, two hours a week that are taken off her other work"),
        bad=N_("Yes, it can be done on the side"),
    )
    has_money: str = _yes_or_no(
        N_("Money set aside"),
        question=N_("Is there an amount for pictures, tools and advertising, even a small one?"),
        good=N_("Not known yet: to be settled with the accounts in November"),
        bad=N_("Yes, social media costs nothing"),
    )
    has_material: str = _yes_or_no(
        N_("Enough to show"),
        question=N_("Can you name ten things from the last month that people would have liked to see?"),
        good=N_("Yes: eight repairs, a test ride with a school class, and the new floor"),
        bad=N_("Yes, something will turn up"),
    )
    backed_by_management: str = _yes_or_no(
        N_("The owners stand behind it"),
        question=N_("Do those who decide want it, even if nothing can be seen of it for half a year?"),
        good=N_("Yes: both owners have signed the brief"),
        bad=N_("Yes, they have not said no"),
    )
    success_measured: str = _yes_or_no(
        N_("Success is measured"),
        question=N_("Is there a number that will tell you after a year whether it was worth it?"),
        good=N_("Yes: test rides that somebody arranged by message"),
        bad=N_("Yes, the likes"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Swot:
    """What speaks for the firm and against it, inside and outside, and what follows."""

    strengths: str = long_text(
        N_("Strengths"),
        question=N_("What do you do so well that people tell each other about it?"),
        good=N_("Two master mechanics; repairs within two days; 190 reviews, nearly all of them friendly."),
        bad=N_("Our quality."),
        depth=Depth.FULL,
    )
    weaknesses: str = long_text(
        N_("Weaknesses"),
        question=N_("Where do you let people down today?"),
        good=N_("On Saturdays nobody picks up the telephone; our pictures are ten years old."),
        bad=N_("Perfectionism."),
        depth=Depth.FULL,
    )
    opportunities: str = long_text(
        N_("Opportunities"),
        question=N_("What is changing around you that could help you?"),
        good=N_("The town builds a bicycle lane past our door in 2027."),
        bad=N_("The internet."),
        depth=Depth.FULL,
    )
    threats: str = long_text(
        N_("Threats"),
        question=N_("What is changing around you that could hurt you?"),
        good=N_("A chain opens at the edge of the town; the manufacturer now sells online itself."),
        bad=N_("The economy."),
        depth=Depth.FULL,
    )
    market: str = long_text(
        N_("Market"),
        question=N_("How is your trade doing where you are: who buys, how much, and what has changed?"),
        good=N_("Every second new bicycle is an e-bike; people buy later and have more repaired."),
        bad=N_("The market is difficult."),
        depth=Depth.FULL,
    )
    conclusion: str = long_text(
        N_("Conclusion"),
        question=N_("What follows from all this for you, in two or three sentences?"),
        good=N_(
            "We cannot be the cheapest, but nobody else repairs within two days. We show the workshop, "
            "not the shop window."
        ),
        bad=N_("We have to become more active."),
    )
    platform_trends: str = long_text(
        N_("Platform trends"),
        question=N_("What is changing on the platforms that concerns you?"),
        good=N_("Short videos push pictures aside; younger customers write instead of phoning."),
        bad=N_("Everything is getting faster."),
        depth=Depth.FULL,
    )
    mentions: str = long_text(
        N_("Mentions online"),
        question=N_("Where do others write about you, and what do they say?"),
        good=N_(
            "46 reviews on Google, 4.6 on average; three complain about waiting times. Twice in the "
            "village group."
        ),
        bad=N_("Only good things."),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditedAccount:
    """An account that bears the name of the firm, as it was found."""

    id: str
    platform: str = suggested(
        N_("Platform of the account"),
        question=N_("On which platform did you find it?"),
        good="Facebook",
        bad=N_("Online"),
        suggestions=PLATFORMS,
        required=True,
        depth=Depth.FULL,
    )
    handle: str = text(
        N_("Name or address"),
        question=N_("Under which name or address can it be found?"),
        good=N_("The address from the line at the top of the browser"),
        bad=N_("Just search for us"),
        depth=Depth.FULL,
    )
    owner: str = text(
        N_("Who holds it"),
        question=N_("Whose telephone number or e-mail address is behind it?"),
        good=N_("Opened in 2016 by a trainee, with her private address"),
        bad=N_("Ours, surely"),
        depth=Depth.FULL,
    )
    verified: str = _yes_or_no(
        N_("Verified"),
        question=N_("Has the platform confirmed that the account is yours?"),
        good=N_("No: the letter with the code was never sent for"),
        bad=N_("Yes, it carries our logo"),
    )
    followers: Number = number(
        N_("Followers"),
        question=N_("How many people follow it today?"),
        good="412",
        bad=N_("quite a few"),
        depth=Depth.FULL,
    )
    frequency: str = text(
        N_("Posts so far"),
        question=N_("How often was something posted in the last twelve months?"),
        good=N_("Eleven posts in a year, nine of them before Easter"),
        bad=N_("Now and then"),
        depth=Depth.FULL,
    )
    latest_post: Day = day(
        N_("Latest post"),
        question=N_("On which day was the last post?"),
        good=N_("2 April 2026"),
        bad=N_("a while ago"),
        depth=Depth.FULL,
    )
    what_works: str = long_text(
        N_("What works there"),
        question=N_("Which posts did people answer, and which did nobody notice?"),
        good=N_("Pictures of repairs before and after: up to 30 questions. Opening hours: none."),
        bad=N_("The pretty ones."),
        depth=Depth.FULL,
    )
    kind: str = choice(
        N_("Whose it is"),
        question=N_("Is it yours, one of yours that was forgotten, or somebody else's under your name?"),
        good=N_("Forgotten: a second page that the platform made by itself"),
        bad=N_("Fake, because the picture is ugly"),
        choices=(
            Choice(AccountKind.OWN, N_("own")),
            Choice(AccountKind.FORGOTTEN, N_("forgotten")),
            Choice(AccountKind.FAKE, N_("fake")),
        ),
        depth=Depth.FULL,
    )
    verdict: str = choice(
        N_("Verdict"),
        question=N_("Do you keep it, improve it or close it?"),
        good=N_("Close: nobody has written there since 2021"),
        bad=N_("Keep, you never know"),
        choices=(
            Choice(Verdict.KEEP, N_("keep")),
            Choice(Verdict.IMPROVE, N_("improve")),
            Choice(Verdict.CLOSE, N_("close")),
        ),
        depth=Depth.FULL,
    )
    engagement: str = text(
        N_("Engagement"),
        question=N_("How many people answer, comment or write, per post or per month?"),
        good=N_("Four comments and one message per post"),
        bad=N_("A lot of likes"),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Competitor:
    """Another firm that the same people could go to, as it shows itself online."""

    id: str
    name: str = text(
        N_("Competitor"),
        question=N_("Where do people go when they do not come to you?"),
        good=N_("The chain in the shopping centre"),
        bad=N_("We have no competitors"),
        required=True,
        depth=Depth.FULL,
    )
    platforms: str = text(
        N_("Platforms they use"),
        question=N_("Where can they be found online?"),
        good=N_("Instagram every day, YouTube once a month"),
        bad=N_("On every channel"),
        depth=Depth.FULL,
    )
    topics: str = long_text(
        N_("Their topics"),
        question=N_("What do they talk about?"),
        good=N_("Prices and new models; never about repairs."),
        bad=N_("The same things as we do."),
        depth=Depth.FULL,
    )
    what_works: str = long_text(
        N_("What works for them"),
        question=N_("Which of their posts do people answer, and why?"),
        good=N_("Short videos from the shop: they answer the question how a thing is used."),
        bad=N_("They have more money."),
        depth=Depth.FULL,
    )
    our_difference: str = long_text(
        N_("Our difference"),
        question=N_("What can people see with you that they cannot see there?"),
        good=N_("Who repairs it. With us the hands have names."),
        bad=N_("We are nicer."),
        depth=Depth.FULL,
    )
    formats: str = text(
        N_("Their formats"),
        question=N_("In which form do they speak: pictures, videos, series, live?"),
        good=N_("A weekly video from the shop, now and then a poll"),
        bad=N_("Varied"),
        depth=Depth.FULL,
    )


def _weight(label: str, *, question: str, good: str, bad: str) -> str:
    return choice(
        label,
        question=question,
        good=good,
        bad=bad,
        choices=(
            Choice(Weight.HIGH, N_("high")),
            Choice(Weight.MEDIUM, N_("medium")),
            Choice(Weight.LOW, N_("low")),
        ),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Stakeholder:
    """Somebody who has a say or a stake without being a customer."""

    id: str
    name: str = text(
        N_("Stakeholder"),
        question=N_("Who else has something to gain or to lose from what you post?"),
        good=N_("The neighbours above the workshop"),
        bad=N_("The public"),
        required=True,
        depth=Depth.FULL,
    )
    interest: str = long_text(
        N_("Interest"),
        question=N_("What do they care about?"),
        good=N_("Quiet after six o'clock, and no crowd in front of their door."),
        bad=N_("They are interested in us."),
        depth=Depth.FULL,
    )
    influence: str = _weight(
        N_("Influence"),
        question=N_("How much can they help you or stop you?"),
        good=N_("High: without their consent there is no open workshop on Saturdays"),
        bad=N_("High, all people are important"),
    )
    expectation: str = long_text(
        N_("Expectation"),
        question=N_("What do they expect of you when something happens?"),
        good=N_("To hear of it before it stands online."),
        bad=N_("Good communication."),
        depth=Depth.FULL,
    )
    contact: str = text(
        N_("Contact"),
        question=N_("Whom do you speak to there, and who of you does it?"),
        good=N_("Mrs Keller on the first floor; Anna knocks on her door"),
        bad=N_("Their e-mail address"),
        depth=Depth.FULL,
    )
