"""Where the firm stands and where it wants to go: the parts of chapters 1 to 3."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smm_desk.concept.fields import Choice, Depth, choice, long_text, text
from smm_desk.i18n import N_


class Country(StrEnum):
    """Where the firm is at home; decides currency, law and holidays."""

    SWITZERLAND = "CH"
    GERMANY = "DE"
    AUSTRIA = "AT"


class SocialMediaRole(StrEnum):
    """What part social media plays in the strategy; none is an answer too."""

    NONE = "none"
    PASSIVE = "passive"
    ACTIVE = "active"


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """Who the concept is for."""

    name: str = text(
        N_("Company"),
        question=N_("What is your company called?"),
        good=N_("Huber Bakery, three shops"),
        bad=N_("Our company"),
        required=True,
    )
    trade: str = text(
        N_("Trade"),
        question=N_("What would a neighbour say you do?"),
        good=N_("Bicycle shop with workshop"),
        bad=N_("Provider of integrated mobility solutions"),
        required=True,
    )
    place: str = text(
        N_("Place"),
        question=N_("Where do people find you?"),
        good=N_("Olten, behind the station; people come from up to 15 kilometres away"),
        bad=N_("Everywhere"),
    )
    country: str = choice(
        N_("Country"),
        question=N_("In which country is the company based?"),
        good=N_("Switzerland, for a company in Olten that also delivers to Germany"),
        bad=N_("The country of the online platform"),
        choices=(
            Choice(Country.SWITZERLAND, N_("Switzerland")),
            Choice(Country.GERMANY, N_("Germany")),
            Choice(Country.AUSTRIA, N_("Austria")),
        ),
    )
    offer: str = long_text(
        N_("What we offer"),
        question=N_("What do people come to you for, and what do they pay for?"),
        good=N_("Everyday bicycles and e-bikes, test rides, repairs within two days, also of other makes."),
        bad=N_("High-quality products and excellent service."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What the concept is to do, and what it is not."""

    occasion: str = long_text(
        N_("Occasion"),
        question=N_("Why are you writing this concept now?"),
        good=N_(
            "Our apprentice has been posting for a year without a plan. She leaves in summer, and nobody "
            "knows how to carry on."
        ),
        bad=N_("Because everybody does social media."),
    )
    scope: str = long_text(
        N_("Scope"),
        question=N_("Which shops, brands and accounts does it cover?"),
        good=N_("The shop and the workshop in Olten; all accounts that run under our name."),
        bad=N_("Everything."),
    )
    out_of_scope: str = long_text(
        N_("Out of scope"),
        question=N_("What does this concept leave out?"),
        good=N_("The website is being renewed in a separate project; recruiting follows next year."),
        bad=N_("Nothing, we do it all."),
    )
    validity: str = text(
        N_("Period of validity"),
        question=N_("From when until when is it valid?"),
        good=N_("January 2027 to December 2028, reviewed every spring"),
        bad=N_("From now on"),
    )
    version: str = text(
        N_("Version"),
        question=N_("Which version of the concept is this?"),
        good=N_("1.0, after the owners' meeting"),
        bad=N_("the latest"),
        depth=Depth.FULL,
    )
    authors: str = text(
        N_("Written by"),
        question=N_("Who has written it?"),
        good=N_("Anna Keller, with Reto from the workshop"),
        bad=N_("Marketing"),
        depth=Depth.FULL,
    )
    team: str = text(
        N_("Team"),
        question=N_("Who has helped to think it through?"),
        good=N_("Anna, Reto, the apprentice, two customers"),
        bad=N_("All of us"),
        depth=Depth.FULL,
    )
    approved_by: str = text(
        N_("Approved by whom"),
        question=N_("Who has read it and stands behind it?"),
        good=N_("Anna Keller, owner, 12 January 2027"),
        bad=N_("Not yet, but it will be fine"),
        depth=Depth.FULL,
    )
    key_statements: str = long_text(
        N_("Key statements"),
        question=N_("What should somebody remember who reads only this page?"),
        good=N_(
            "We repair what others only sell. We show it on two channels, four hours a week. Everything "
            "else stays out."
        ),
        bad=N_("Social media is important for us."),
        depth=Depth.FULL,
    )
    decision_requested: str = long_text(
        N_("Decision requested"),
        question=N_("What should be decided on the strength of this concept, and by whom?"),
        good=N_("The owners release four hours a week and 600 francs a year, until the end of 2027."),
        bad=N_("Taking note"),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Vision:
    """The future the firm wants to see, and what it is there for."""

    statement: str = long_text(
        N_("Vision"),
        question=N_("What will be different for people when you have succeeded?"),
        good=N_(
            "In Olten no bicycle gathers dust in the cellar because of a flat tyre. Everyone who wants to "
            "ride has one that works."
        ),
        bad=N_("We sell 20% more bicycles every year."),
        required=True,
    )
    horizon: str = text(
        N_("Horizon"),
        question=N_("In which year should this picture be real?"),
        good=N_("2032"),
        bad=N_("Some day"),
    )
    mission: str = long_text(
        N_("Mission"),
        question=N_("What are you there for, every day, and for whom?"),
        good=N_(
            "We keep people in and around Olten riding: with advice that begins on the saddle and repairs "
            "that are done within two days."
        ),
        bad=N_("We are a leading provider in our field."),
    )
    values: str = long_text(
        N_("Values"),
        question=N_("What do you stand by even when it costs you something?"),
        good=N_("Repair before selling. We say no when a bicycle does not fit."),
        bad=N_("Quality, innovation, customer orientation."),
    )
    guiding_principles: str = long_text(
        N_("Guiding principles"),
        question=N_("Which few sentences do all who work with you live by?"),
        good=N_("We explain before we sell. We say what it costs. Whoever makes a mistake says so."),
        bad=N_("Our customers are at the centre."),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategy:
    """How the firm wants to win, and what it leaves for it."""

    challenge: str = long_text(
        N_("Challenge"),
        question=N_("What stands in your way that more effort alone will not remove?"),
        good=N_(
            "Online shops sell the same bicycles for less, and we cannot match their prices. What they "
            "cannot offer is a place to ride and a workbench."
        ),
        bad=N_("We need to become better known."),
        required=True,
    )
    guiding_policy: str = long_text(
        N_("Guiding policy"),
        question=N_("How do you mean to win: for whom, with what, and how differently from the others?"),
        good=N_(
            "We win where the internet cannot go: on the saddle and at the workbench. Commuters who depend "
            "on their bicycle have it back within two days."
        ),
        bad=N_("Sell as many products as possible."),
        required=True,
    )
    advantage: str = long_text(
        N_("Advantage"),
        question=N_("What can you do that the others cannot or will not do?"),
        good=N_(
            "Two master mechanics, a test track behind the house and spare parts for makes that others turn "
            "away."
        ),
        bad=N_("We are better and friendlier."),
        required=True,
    )
    deliberately_not: str = long_text(
        N_("Deliberately not"),
        question=N_("What do you do without so that you can do this well?"),
        good=N_("No discount campaigns, no shipping, no online shop of our own, no racing bicycles."),
        bad=N_("We do not rule anything out."),
        required=True,
    )
    positioning: str = long_text(
        N_("Positioning"),
        question=N_("What should people think of first when they hear your name?"),
        good=N_("The workshop that also takes in a bicycle bought elsewhere."),
        bad=N_("The best shop in the region."),
    )
    role: str = choice(
        N_("Role of social media"),
        question=N_(
            "What part should social media play on this way: none, listening and being found, or taking part?"
        ),
        good=N_("Active: test rides are arranged by message, and questions are answered the same day"),
        bad=N_("Active, because a passive presence sounds like too little"),
        choices=(
            Choice(SocialMediaRole.NONE, N_("none")),
            Choice(SocialMediaRole.PASSIVE, N_("passive")),
            Choice(SocialMediaRole.ACTIVE, N_("active")),
        ),
    )
    contribution: str = long_text(
        N_("Contribution to the strategy"),
        question=N_("What does social media do for this strategy that nothing else does as well?"),
        good=N_("People see how we work before they come, and can ask without having to phone."),
        bad=N_("More reach."),
        depth=Depth.FULL,
    )
    not_talked_about: str = long_text(
        N_("What we do not talk about"),
        question=N_("Which subjects do you stay silent on, even when somebody asks?"),
        good=N_("Politics, other shops, and customers who have not agreed to it."),
        bad=N_("We are open about everything."),
        depth=Depth.FULL,
    )
    time_frame: str = text(
        N_("Time frame"),
        question=N_("For how long do you follow this way before you choose anew?"),
        good=N_("Three years, until the end of 2029"),
        bad=N_("For the time being"),
        depth=Depth.FULL,
    )
    source: str = text(
        N_("Source of the strategy"),
        question=N_("Where is the strategy of the company written down, who decided it, and when?"),
        good=N_("Notes of the owners' meeting of 12 January 2027"),
        bad=N_("In our heads"),
        depth=Depth.FULL,
    )
    benefit: str = long_text(
        N_("Benefit"),
        question=N_("What do people have from you that they would miss?"),
        good=N_("They ride again two days later, whatever make it is."),
        bad=N_("Best value for money."),
        depth=Depth.FULL,
    )
    selling_proposition: str = text(
        N_("Unique selling proposition"),
        question=N_("What do you alone offer within reach of these people?"),
        good=N_("The only workshop in town that takes in bicycles bought elsewhere"),
        bad=N_("Our service"),
        depth=Depth.FULL,
    )
    perception: str = long_text(
        N_("Desired perception"),
        question=N_("What should somebody say about you to a neighbour?"),
        good=N_("“They told me honestly that it was not worth repairing.”"),
        bad=N_("Modern and dynamic."),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Thrust:
    """One direction in which the strategy moves; goals serve it."""

    id: str
    title: str = text(
        N_("Thrust"),
        question=N_("In which direction do you push, in a few words?"),
        good=N_("Test rides instead of ordering"),
        bad=N_("More turnover"),
        required=True,
    )
    description: str = long_text(
        N_("What it means"),
        question=N_("What will you do differently from now on?"),
        good=N_("Every consultation begins on the saddle; anyone who asks for a price is offered a ride."),
        bad=N_("We do everything even better."),
    )
