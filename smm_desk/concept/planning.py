"""What is done, by whom and with what: the parts of chapter 8."""

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
from smm_desk.concept.outreach import Loss
from smm_desk.concept.values import Day, Number
from smm_desk.i18n import N_


class Discipline(StrEnum):
    """To which craft a measure belongs; social media is one beside others."""

    SOCIAL_MEDIA = "social_media"
    SEARCH = "seo"
    CONVERSION = "cro"
    NEWSLETTER = "newsletter"
    OFFLINE = "offline"


class MeasureStatus(StrEnum):
    """How far a measure is."""

    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    DROPPED = "dropped"


class PostStatus(StrEnum):
    """How far a post is; an idea needs no date yet."""

    IDEA = "idea"
    PLANNED = "planned"
    READY = "ready"
    PUBLISHED = "published"


class Rhythm(StrEnum):
    """How often a cost falls due."""

    ONCE = "once"
    MONTHLY = "monthly"
    YEARLY = "yearly"


class Currency(StrEnum):
    """The money that a firm counts in, by its ISO code."""

    CHF = "CHF"
    EUR = "EUR"


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
class Measure:
    """Something that is done once or again and again, for a goal."""

    id: str
    title: str = text(
        N_("Measure"),
        question=N_("What is done, in a few words with a verb in them?"),
        good=N_("Film a test ride every Thursday"),
        bad="Instagram",
        required=True,
    )
    goal: str = link(
        N_("Serves the goal"),
        target="goals",
        question=N_("Which of your goals comes closer through it?"),
        good=N_("Five test rides a week"),
        bad=N_("None; others do it too"),
    )
    responsible: str = text(
        N_("Responsible for the measure"),
        question=N_("Which one person sees to it that it happens?"),
        good=N_("Reto from the workshop"),
        bad=N_("Marketing"),
    )
    starts_on: Day = day(
        N_("Start"),
        question=N_("On which day does it begin?"),
        good=N_("1 March 2027"),
        bad=N_("soon"),
    )
    ends_on: Day = day(
        N_("End"),
        question=N_("On which day is it finished, or when do you decide whether it goes on?"),
        good=N_("30 June 2027"),
        bad=N_("open-ended"),
        depth=Depth.FULL,
    )
    how: str = long_text(
        N_("How it is done"),
        question=N_("Which steps does it take, so that the deputy can do it too?"),
        good=N_(
            "Ask the customer, film for two minutes at the bridge, cut it in the evening, post it on Friday."
        ),
        bad=N_("Creatively."),
        depth=Depth.FULL,
    )
    channel: str = link(
        N_("On the channel"),
        target="channels",
        question=N_("On which of your channels does it take place, if on one?"),
        good="Instagram",
        bad=N_("On all of them at once"),
        depth=Depth.FULL,
    )
    discipline: str = choice(
        N_("Discipline"),
        question=N_(
            "Is it work on social media, on being found, on the website, on the newsletter, or offline?"
        ),
        good=N_("Offline: the card with the WhatsApp number lies at the counter"),
        bad=N_("Social media: the opening hours on the website are corrected"),
        choices=(
            Choice(Discipline.SOCIAL_MEDIA, N_("social media")),
            Choice(Discipline.SEARCH, N_("search engines (SEO)")),
            Choice(Discipline.CONVERSION, N_("website (CRO)")),
            Choice(Discipline.NEWSLETTER, N_("newsletter")),
            Choice(Discipline.OFFLINE, N_("offline")),
        ),
        depth=Depth.FULL,
    )
    hours: Number = number(
        N_("Effort in hours"),
        question=N_("How many hours does it take in all?"),
        good="16",
        bad=N_("not many"),
        depth=Depth.FULL,
    )
    cost: Number = number(
        N_("Cost"),
        question=N_("How much money does it take, in francs or euros?"),
        good="350",
        bad=N_("nothing much"),
        depth=Depth.FULL,
    )
    status: str = choice(
        N_("Status"),
        question=N_("How far is it today?"),
        good=N_("Dropped: nobody came in three months"),
        bad=N_("Running for two years, with no end in sight"),
        choices=(
            Choice(MeasureStatus.PLANNED, N_("planned")),
            Choice(MeasureStatus.RUNNING, N_("running")),
            Choice(MeasureStatus.DONE, N_("done")),
            Choice(MeasureStatus.DROPPED, N_("dropped")),
        ),
        depth=Depth.FULL,
    )
    further_goals: tuple[str, ...] = links(
        N_("Also serves the goals"),
        target="goals",
        question=N_("Which other goals come closer through it?"),
        good=N_("Nine out of ten questions answered the same day"),
        bad=N_("All of them"),
        depth=Depth.FULL,
    )
    pillar: str = link(
        N_("Part of the topic"),
        target="pillars",
        question=N_("To which of your content pillars does it belong, if to one?"),
        good=N_("Small repairs that anyone can do"),
        bad=N_("To none and to all"),
        depth=Depth.FULL,
    )
    serves_how: str = text(
        N_("How the measure serves it"),
        question=N_("How does it bring the goal closer, in one line?"),
        good=N_("Each film ends with the question: would you like to try it?"),
        bad=N_("More visibility"),
        depth=Depth.FULL,
    )
    do_without: str = choice(
        N_("Do-without test of the measure"),
        question=N_("If you did not do it, would anything be missing?"),
        good=N_("Nothing would be missing: the flyer brought nobody"),
        bad=N_("Something would be missing, we have always done it"),
        choices=(
            Choice(Loss.SOMETHING, N_("something would be missing")),
            Choice(Loss.NOTHING, N_("nothing would be missing")),
        ),
        depth=Depth.FULL,
    )
    lost_without: str = text(
        N_("What would be missing"),
        question=N_("What would you and your customers lose without it?"),
        good=N_("Two test rides a week"),
        bad=N_("Presence"),
        depth=Depth.FULL,
    )
    cost_rhythm: str = choice(
        N_("The cost comes"),
        question=N_("Does it cost this once, every month, or every year?"),
        good=N_("Every month: the subscription of the planning program"),
        bad=N_("Once, and then again and again"),
        choices=(
            Choice(Rhythm.ONCE, N_("once")),
            Choice(Rhythm.MONTHLY, N_("every month")),
            Choice(Rhythm.YEARLY, N_("every year")),
        ),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A line of the editorial plan."""

    id: str
    title: str = text(
        N_("Working title"),
        question=N_("What is the post about, so that you still know in three weeks?"),
        good=N_("Before and after: the rusty chain of Mr Meier"),
        bad=N_("Post 14"),
        required=True,
        depth=Depth.FULL,
    )
    planned_for: Day = day(
        N_("Day"),
        question=N_("On which day should it appear, if that is settled already?"),
        good=N_("4 March 2027"),
        bad=N_("some time in spring"),
        depth=Depth.FULL,
    )
    pillar: str = link(
        N_("Belongs to the pillar"),
        target="pillars",
        question=N_("To which of your content pillars does it belong?"),
        good=N_("Small repairs that anyone can do"),
        bad=N_("None; there was still room on Thursday"),
        depth=Depth.FULL,
    )
    channel: str = link(
        N_("Appears on"),
        target="channels",
        question=N_("On which of your channels does it appear?"),
        good="Instagram",
        bad=N_("Everywhere"),
        depth=Depth.FULL,
    )
    form: str = suggested(
        N_("Format"),
        question=N_("In which form: picture, several pictures, short video, text, question?"),
        good=N_("short video"),
        bad=N_("content"),
        suggestions=(
            N_("picture"),
            N_("several pictures"),
            N_("short video"),
            N_("story"),
            N_("text"),
            N_("question"),
        ),
        depth=Depth.FULL,
    )
    assignee: str = text(
        N_("Made by"),
        question=N_("Who takes the picture, writes the text and posts it?"),
        good=N_("Reto takes the picture, Anna writes"),
        bad=N_("Whoever has time"),
        depth=Depth.FULL,
    )
    approved_by: str = text(
        N_("Approved by"),
        question=N_("Who reads it before it goes out?"),
        good=N_("Anna; the customer who can be seen has said yes"),
        bad=N_("Not needed"),
        depth=Depth.FULL,
    )
    status: str = choice(
        N_("Status of the post"),
        question=N_("How far is it?"),
        good=N_("Ready: picture and text are there, only the day is missing"),
        bad=N_("Published, as good as"),
        choices=(
            Choice(PostStatus.IDEA, N_("idea")),
            Choice(PostStatus.PLANNED, N_("planned")),
            Choice(PostStatus.READY, N_("ready")),
            Choice(PostStatus.PUBLISHED, N_("published")),
        ),
        depth=Depth.FULL,
    )
    copy: str = long_text(
        N_("Text of the post"),
        question=N_("What does the post say, word for word?"),
        good=N_("This chain has done 9,000 kilometres. How old is yours?"),
        bad=N_("Something about chains"),
        depth=Depth.FULL,
    )
    picture: str = long_text(
        N_("Picture and its description"),
        question=N_("What can be seen, said so that somebody who cannot see it knows?"),
        good=N_("A rusty chain beside a new one on the workbench, a hand points at the difference."),
        bad=N_("IMG_2041"),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Resources:
    """The hours, the money and the help there are."""

    hours: Number = number(
        N_("Hours a week there are"),
        question=N_("How many hours a week do all of you together really have for it?"),
        good="4",
        bad=N_("as many as it takes"),
    )
    advertising: Number = number(
        N_("Advertising budget a year"),
        question=N_("How much may advertisements cost in a year, in francs or euros?"),
        good="600",
        bad=N_("we will see"),
        depth=Depth.FULL,
    )
    tools: str = long_text(
        N_("Tools"),
        question=N_("Which devices and programs do you work with, and what do they cost?"),
        good=N_(
            "The telephone of the workshop, a stand, a microphone; the planner of the platform itself, free."
        ),
        bad=N_("Everything there is."),
        depth=Depth.FULL,
    )
    agency: str = long_text(
        N_("Help from outside"),
        question=N_("What do others do for you, who are they, and what stays with you?"),
        good=N_("A photographer for one day in April; we write and answer ourselves."),
        bad=N_("The agency does all of it."),
        depth=Depth.FULL,
    )
    training: str = long_text(
        N_("Training"),
        question=N_("What do you still have to learn, who learns it, and until when?"),
        good=N_("Reto: cutting short videos, evening course in February."),
        bad=N_("The young ones can do that anyway."),
        depth=Depth.FULL,
    )
    reserve: str = text(
        N_("Reserve"),
        question=N_("What is left for the unforeseen, in hours and in money?"),
        good=N_("One hour a week and a tenth of the money"),
        bad=N_("None, the plan will hold"),
        depth=Depth.FULL,
    )
    currency: str = choice(
        N_("Currency"),
        question=N_("In which currency do you count?"),
        good=N_("Swiss francs"),
        bad=N_("Both, as it comes"),
        choices=(
            Choice(Currency.CHF, N_("Swiss francs (CHF)")),
            Choice(Currency.EUR, N_("euros (EUR)")),
        ),
        depth=Depth.FULL,
    )
    review_hours: Number = number(
        N_("Hours a month for looking back"),
        question=N_("How many hours a month does it take to read the numbers and talk about them?"),
        good="1",
        bad=N_("goes without saying"),
        depth=Depth.FULL,
    )
