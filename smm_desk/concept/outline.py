"""The outline: every chapter, section and field of a concept, once, in order and with its number.

Editor, worksheet, print and typing view are built from it. The description of each field stands beside
the attribute that holds it (`direction.py`, `goals.py` and their neighbours); here they get their chapter and
number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import count
from string import ascii_lowercase, ascii_uppercase
from typing import Any

from smm_desk.concept.answering import CrisisLevel, Duty, Reply, Watchword
from smm_desk.concept.chapters import PLANS, Plan
from smm_desk.concept.concept import Concept
from smm_desk.concept.content import Content, Pillar, Voice
from smm_desk.concept.direction import Brief, Company, Strategy, Thrust, Vision
from smm_desk.concept.effort import Format, Person
from smm_desk.concept.evidence import OwnEvidence
from smm_desk.concept.fields import Field, fields_of
from smm_desk.concept.goals import Goal, Reading
from smm_desk.concept.moderation import Account, Community, Crisis, Dialogue, LegalDuty, StaffRules
from smm_desk.concept.organisation import Consent, Role
from smm_desk.concept.outreach import Audience, Channel, OwnedMedia
from smm_desk.concept.planning import Measure, Measures, Post, Resources
from smm_desk.concept.review import Gate, Resolution, Review
from smm_desk.concept.situation import AuditedAccount, Competitor, Readiness, Stakeholder, Swot
from smm_desk.i18n import N_


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """A section of the concept: one part, or a list of parts.

    `title_field` names the field by which a part of a list is known; `one`, `many` and `add` are the
    English words for a part, for the list, and for the button that adds one. Without a part of a list that
    `is_required`, its chapter is not complete.
    """

    key: str
    part_type: type[Any]
    many: str
    one: str = ""
    add: str = ""
    title_field: str = ""
    is_required: bool = False

    @property
    def is_list(self) -> bool:
        """Tell whether the section holds any number of parts."""
        return bool(self.title_field)


@dataclass(frozen=True, slots=True)
class NumberedField:
    """A field in its place: number as printed ("3.2", or "c" within a part of a list)."""

    section: SectionSpec
    field: Field
    number: str


@dataclass(frozen=True, slots=True)
class Block:
    """A run of fields of one section, or a whole list, under an optional heading.

    `number` is the number of the list ("3.4"); a block of single fields has none of its own.
    """

    section: SectionSpec
    fields: tuple[NumberedField, ...]
    number: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A tab of the desk and a chapter of the print.

    `question` leads through the chapter on screen; `print_title` and `print_lead` open it on paper.
    """

    key: str
    number: int
    label: str
    question: str
    print_title: str
    print_lead: str
    blocks: tuple[Block, ...] = ()


SECTIONS: Mapping[str, SectionSpec] = {
    section.key: section
    for section in (
        SectionSpec("company", Company, N_("The company")),
        SectionSpec("brief", Brief, N_("Brief and scope")),
        SectionSpec("readiness", Readiness, N_("Readiness check")),
        SectionSpec("swot", Swot, N_("Strengths, weaknesses, opportunities, threats")),
        SectionSpec(
            "audit",
            AuditedAccount,
            N_("Social media audit"),
            N_("Audited account"),
            N_("Add audited account"),
            "platform",
        ),
        SectionSpec(
            "competitors", Competitor, N_("Competitors"), N_("Competitor"), N_("Add competitor"), "name"
        ),
        SectionSpec(
            "stakeholders", Stakeholder, N_("Stakeholders"), N_("Stakeholder"), N_("Add stakeholder"), "name"
        ),
        SectionSpec("vision", Vision, N_("Vision")),
        SectionSpec("strategy", Strategy, N_("Strategy")),
        SectionSpec(
            "thrusts", Thrust, N_("Thrusts"), N_("Thrust"), N_("Add thrust"), "title", is_required=True
        ),
        SectionSpec("goals", Goal, N_("Goals"), N_("Goal"), N_("Add goal"), "statement", is_required=True),
        SectionSpec(
            "readings",
            Reading,
            N_("Measured values"),
            N_("Measured value"),
            N_("Add measured value"),
            "period",
        ),
        SectionSpec(
            "audiences",
            Audience,
            N_("Audiences"),
            N_("Audience"),
            N_("Add audience"),
            "name",
            is_required=True,
        ),
        SectionSpec(
            "channels",
            Channel,
            N_("Channels"),
            N_("Channel"),
            N_("Add channel"),
            "platform",
            is_required=True,
        ),
        SectionSpec("owned_media", OwnedMedia, N_("Owned media")),
        SectionSpec(
            "evidence", OwnEvidence, N_("Own evidence"), N_("Own finding"), N_("Add own finding"), "name"
        ),
        SectionSpec("content", Content, N_("Content & voice")),
        SectionSpec(
            "pillars", Pillar, N_("Content pillars"), N_("Content pillar"), N_("Add content pillar"), "topic"
        ),
        SectionSpec("voice", Voice, N_("Voice and pictures")),
        SectionSpec("measures", Measures, N_("Measures")),
        SectionSpec("actions", Measure, N_("Action plan"), N_("Measure"), N_("Add measure"), "title"),
        SectionSpec("posts", Post, N_("Editorial plan"), N_("Post"), N_("Add post"), "title"),
        SectionSpec("resources", Resources, N_("Hours and money")),
        SectionSpec("people", Person, N_("People"), N_("Person"), N_("Add person"), "name"),
        SectionSpec(
            "formats", Format, N_("Formats and what they take"), N_("Format made"), N_("Add format"), "name"
        ),
        SectionSpec("dialogue", Dialogue, N_("Accounts & dialogue")),
        SectionSpec("accounts", Account, N_("Accounts"), N_("Account"), N_("Add account"), "name"),
        SectionSpec("community", Community, N_("Community management")),
        SectionSpec("crisis", Crisis, N_("Crisis plan")),
        SectionSpec("staff_rules", StaffRules, N_("Rules for staff")),
        SectionSpec(
            "legal_duties",
            LegalDuty,
            N_("Legal duties"),
            N_("Legal duty"),
            N_("Add legal duty"),
            "requirement",
        ),
        SectionSpec("roles", Role, N_("Roles"), N_("Task with roles"), N_("Add task"), "name"),
        SectionSpec("duties", Duty, N_("Duty plan"), N_("Duty"), N_("Add duty"), "name"),
        SectionSpec(
            "replies", Reply, N_("Standard replies"), N_("Standard reply"), N_("Add standard reply"), "name"
        ),
        SectionSpec(
            "crisis_levels",
            CrisisLevel,
            N_("Levels of a crisis"),
            N_("Level of a crisis"),
            N_("Add level"),
            "name",
        ),
        SectionSpec(
            "watchwords", Watchword, N_("Listening"), N_("Search word"), N_("Add search word"), "name"
        ),
        SectionSpec(
            "consents", Consent, N_("Pictures and consents"), N_("Consent"), N_("Add consent"), "name"
        ),
        SectionSpec("review", Review, N_("Review")),
        SectionSpec("decisions", Resolution, N_("Decisions"), N_("Decision"), N_("Add decision"), "decision"),
        SectionSpec("gate", Gate, N_("Gone on without vision and strategy")),
    )
}
"""Every section by its key, which is also the name of the attribute of `Concept`."""


class Outline:
    """All chapters in order, with look-ups for fields and sections."""

    def __init__(self, chapters: tuple[Chapter, ...]) -> None:
        self.chapters = chapters

    @cached_property
    def _chapter_of_section(self) -> dict[str, Chapter]:
        return {block.section.key: chapter for chapter in self.chapters for block in chapter.blocks}

    @cached_property
    def _fields(self) -> dict[tuple[str, str], NumberedField]:
        return {(entry.section.key, entry.field.key): entry for entry in self.fields()}

    def chapter(self, key: str) -> Chapter:
        """Return a chapter by its key; raise `KeyError` when there is none."""
        return next(chapter for chapter in self.chapters if chapter.key == key)

    def chapter_of(self, section: str) -> Chapter:
        """Return the chapter in which a section stands."""
        return self._chapter_of_section[section]

    def field(self, section: str, key: str) -> NumberedField:
        """Return a field by section and key; raise `KeyError` when there is none."""
        return self._fields[section, key]

    def fields(self) -> Iterator[NumberedField]:
        """Yield every field in the order of the print."""
        for chapter in self.chapters:
            for block in chapter.blocks:
                yield from block.fields

    def list_number(self, section: str) -> str:
        """Return the number of a list section ("3.4", or "4" when it is the whole chapter)."""
        chapter = self._chapter_of_section[section]
        return next(block.number for block in chapter.blocks if block.section.key == section)

    def part_number(self, concept: Concept, section: str, part_id: str) -> str:
        """Return the number of a part as it stands now, "4.2"; empty when the part is not there."""
        for position, part in enumerate(getattr(concept, section), 1):
            if part.id == part_id:
                return f"{self.list_number(section)}.{position}"
        return ""


@cache
def outline() -> Outline:
    """Return the outline, built on first use; it never changes."""
    return Outline(tuple(_chapter(plan, number) for number, plan in enumerate(PLANS, 1)))


def _chapter(plan: Plan, number: int) -> Chapter:
    """Return a chapter with all that stands in it numbered: 3.1, 3.2 and so on.

    A list that opens its chapter has the number of the chapter, and its parts are 4.1, 4.2; what follows it
    has letters, 4.A, so that it keeps its number when a part is added.
    """
    leads = bool(plan.runs) and SECTIONS[plan.runs[0].section].is_list
    places = (f"{number}.{place}" for place in (ascii_uppercase if leads else count(1)))
    blocks: list[Block] = []
    for run in plan.runs:
        section = SECTIONS[run.section]
        fields = [field for field in fields_of(section.part_type) if not run.keys or field.key in run.keys]
        if section.is_list:
            list_number = next(places) if blocks or not leads else str(number)
            numbers: Iterable[str] = ascii_lowercase
        else:
            list_number, numbers = "", places
        # The fields come first: zip looks there first too, and leaves the number that is not needed.
        numbered = (
            NumberedField(section, field, place) for field, place in zip(fields, numbers, strict=False)
        )
        blocks.append(Block(section, tuple(numbered), number=list_number, heading=run.heading))
    return Chapter(
        plan.key, number, plan.label, plan.question, plan.print_title, plan.print_lead, tuple(blocks)
    )
