"""When the firm looks back, and what it decided then: the parts of chapter 10."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desk.concept.fields import Depth, day, long_text, suggested, text
from smm_desk.concept.values import Day
from smm_desk.i18n import N_


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """The next look back."""

    next_on: Day = day(
        N_("Review date"),
        question=N_("On which day do you look at this concept together again?"),
        good=N_("11 January 2028"),
        bad=N_("when we find the time"),
        depth=Depth.FULL,
    )
    questions: str = long_text(
        N_("Questions for the review"),
        question=N_("Which questions do you want to be able to answer on that day?"),
        good=N_("Who came because of it? Which channel would nobody miss? Do the hours still suffice?"),
        bad=N_("How did it go?"),
        depth=Depth.FULL,
    )
    rhythm: str = suggested(
        N_("How often you look back"),
        question=N_("How often do you look back together?"),
        good=N_("every quarter"),
        bad=N_("when something happens"),
        suggestions=(N_("every month"), N_("every quarter"), N_("every half-year"), N_("every year")),
        depth=Depth.FULL,
    )
    report_to: str = text(
        N_("Who gets the report"),
        question=N_("Who reads what came of it?"),
        good=N_("The owners and the workshop, one page"),
        bad=N_("It lies there"),
        depth=Depth.FULL,
    )
    watched: str = long_text(
        N_("What you keep an eye on"),
        question=N_("What do you watch so as to notice when the decision has to be made again?"),
        good=N_("Reviews on Google once a month; whether customers ask us for WhatsApp."),
        bad=N_("Developments."),
        depth=Depth.FULL,
    )
    decides_again: str = text(
        N_("Who decides again"),
        question=N_("Who decides again, and on what occasion?"),
        good=N_("Anna, at the yearly talk in November"),
        bad=N_("We will see"),
        depth=Depth.FULL,
    )
    glossary: str = long_text(
        N_("Glossary"),
        question=N_("Which words in this concept may be new to a reader?"),
        good=N_("KPI: the number by which we see whether a goal is reached."),
        bad=N_("All technical terms."),
        depth=Depth.FULL,
    )
    sources: str = long_text(
        N_("Sources"),
        question=N_("Where do your figures and facts come from, with date?"),
        good=N_("Workshop calendar 2026; survey at the counter, October 2026."),
        bad=N_("The internet."),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """Why somebody goes on without a vision and a strategy, and who answers for it."""

    reason: str = long_text(
        N_("Going on without vision and strategy: why"),
        question=N_("Why do you go on before a vision and a strategy stand, and until when?"),
        good=N_("The open day is on 12 May. The strategy follows at the owners' meeting in June."),
        bad=N_("We have no time for theory."),
        depth=Depth.FULL,
    )
    signed_by: str = text(
        N_("Who answers for it"),
        question=N_("Who has decided this and stands behind it?"),
        good=N_("Anna Keller, owner"),
        bad=N_("The team"),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """Something that was decided in a review, with its reason."""

    id: str
    decision: str = text(
        N_("What was decided"),
        question=N_("What do you do differently from now on?"),
        good=N_("The account on Pinterest is closed at the end of April"),
        bad=N_("Go on as before"),
        required=True,
        depth=Depth.FULL,
    )
    decided_on: Day = day(
        N_("Decided on"),
        question=N_("On which day was it decided?"),
        good=N_("14 April 2027"),
        bad=N_("recently"),
        depth=Depth.FULL,
    )
    reason: str = long_text(
        N_("Reason for it"),
        question=N_("What led to it, so that nobody has to start the talk again in a year?"),
        good=N_("One enquiry in eight months at three hours a week."),
        bad=N_("It felt right."),
        depth=Depth.FULL,
    )
