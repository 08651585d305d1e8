"""The plan of the ten chapters: their words, and which sections stand in them in which order.

The numbers of the fields follow from that order, and people cite them: what is added goes behind what is
there.
"""

from __future__ import annotations

from dataclasses import dataclass

from smm_desk.i18n import N_


@dataclass(frozen=True, slots=True)
class Run:
    """Fields of a section that stand together (all of them when no keys are named), or a list."""

    section: str
    keys: tuple[str, ...] = ()
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """The words of a chapter and what stands in it."""

    key: str
    label: str
    question: str
    print_title: str
    print_lead: str
    runs: tuple[Run, ...] = ()


PLANS = (
    Plan(
        "start",
        N_("Starting point"),
        N_("Who are you, and what should this concept do for you?"),
        N_("Where we stand"),
        N_("The company, the brief, and what this concept leaves to others."),
        (
            Run("company", heading=N_("The company")),
            Run("brief", ("occasion", "scope", "out_of_scope", "validity"), heading=N_("Brief and scope")),
            Run("readiness", heading=N_("Readiness check")),
            Run(
                "swot",
                ("strengths", "weaknesses", "opportunities", "threats", "market", "conclusion"),
                heading=N_("Strengths, weaknesses, opportunities, threats"),
            ),
            Run("audit"),
            Run("competitors"),
            Run("stakeholders"),
            Run("swot", ("platform_trends", "mentions"), heading=N_("Around you")),
            Run(
                "brief",
                ("version", "authors", "team", "approved_by", "key_statements", "decision_requested"),
                heading=N_("Title page and summary"),
            ),
        ),
    ),
    Plan(
        "vision",
        N_("Vision"),
        N_(
            "What does the world around you look like when you have succeeded? No numbers yet, just a "
            "picture."
        ),
        N_("What we want to see"),
        N_("The picture that everything else is drawn towards."),
        (Run("vision"),),
    ),
    Plan(
        "strategy",
        N_("Strategy"),
        N_(
            "How do you win, and what do you give up for it? A goal says what you want to reach. A strategy "
            "says which way you take."
        ),
        N_("How we win"),
        N_("The way the company has chosen, and what it does without."),
        (
            Run("strategy", ("challenge", "guiding_policy", "advantage")),
            Run("thrusts"),
            Run("strategy", ("deliberately_not", "positioning")),
            Run(
                "strategy",
                ("role", "contribution", "not_talked_about"),
                heading=N_("Social media in this strategy"),
            ),
            Run("strategy", ("time_frame", "source"), heading=N_("Time frame and source")),
            Run(
                "strategy",
                ("benefit", "selling_proposition", "perception"),
                heading=N_("Positioning, spelled out"),
            ),
        ),
    ),
    Plan(
        "goals",
        N_("Goals"),
        N_(
            "What should come of it, which number tells you, and which thrust does it serve? A few goals "
            "that anyone can check."
        ),
        N_("What should come of it"),
        N_("A few goals, each with a number, a date and the thrust it serves."),
        (Run("goals"), Run("readings")),
    ),
    Plan(
        "audiences",
        N_("Audiences"),
        N_("Which people do you want to be in touch with, and what do they get out of it?"),
        N_("Who we are in touch with"),
        N_("People, what they need, and where they meet."),
        (Run("audiences"),),
    ),
    Plan(
        "channels",
        N_("Channels"),
        N_("Where do your audiences meet and talk to each other? And what do you do without?"),
        N_("Where we meet them"),
        N_("For every platform a decision and its reason."),
        (Run("channels"), Run("owned_media", heading=N_("Owned media")), Run("evidence")),
    ),
    Plan(
        "content",
        N_("Content & voice"),
        N_("What do you talk about, and how do you sound, so that people like to answer?"),
        N_("What we talk about"),
        N_("Topics that answer a question, in a voice that people recognise."),
        (Run("content"), Run("pillars"), Run("voice", heading=N_("Voice and pictures"))),
    ),
    Plan(
        "measures",
        N_("Measures"),
        N_("Who does what by when, and which goal does it serve?"),
        N_("What we do"),
        N_("The first steps, with a name and a date."),
        (
            Run("measures"),
            Run("actions"),
            Run("posts"),
            Run(
                "resources",
                ("hours", "advertising", "tools", "agency", "training", "reserve"),
                heading=N_("Hours and money"),
            ),
            Run("people"),
            Run("formats"),
            Run("resources", ("currency", "review_hours"), heading=N_("Currency and looking back")),
        ),
    ),
    Plan(
        "dialogue",
        N_("Accounts & dialogue"),
        N_("Who looks after the accounts, listens and answers, even during the holidays?"),
        N_("Who answers"),
        N_("An account that nobody looks after is worse than none."),
        (
            Run("dialogue", ("caretaker", "deputy", "reply_time")),
            Run("accounts"),
            Run("community", heading=N_("Community management")),
            Run(
                "crisis",
                ("signs", "decided_by", "first_statement", "phone_list", "debrief"),
                heading=N_("Crisis plan"),
            ),
            Run(
                "staff_rules",
                (
                    "spokespersons",
                    "private_use",
                    "disclosure",
                    "confidentiality",
                    "respect",
                    "contact",
                    "acknowledgement",
                ),
                heading=N_("Rules for staff"),
            ),
            Run("legal_duties"),
            Run("roles"),
            Run(
                "dialogue",
                ("approval_path", "naming_rule", "handover"),
                heading=N_("How you work together"),
            ),
            Run("duties"),
            Run("replies"),
            Run("crisis", ("risks",), heading=N_("What could go wrong")),
            Run("crisis_levels"),
            Run("watchwords"),
            Run("consents"),
            Run("staff_rules", ("purpose",), heading=N_("What the rules are for")),
        ),
    ),
    Plan(
        "review",
        N_("Review & print"),
        N_("What is still open, and what does the concept look like on paper?"),
        N_("What is still open"),
        N_("The open points of this working copy."),
        (
            Run("review", ("next_on", "questions")),
            Run("decisions"),
            Run("gate", heading=N_("Gone on without vision and strategy")),
            Run(
                "review",
                ("rhythm", "report_to", "watched", "decides_again"),
                heading=N_("Looking back and deciding again"),
            ),
            Run("review", ("glossary", "sources"), heading=N_("Appendix")),
        ),
    ),
)
