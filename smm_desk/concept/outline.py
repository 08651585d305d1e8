"""The outline: every chapter, section and field of a concept, once, in order and with its number.

Editor, worksheet, print and typing view are built from it. The description of each field stands beside
the attribute that holds it (`direction.py`, `goals.py` and their neighbours); here they get their chapter and
number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from smm_desk.concept.concept import Concept
from smm_desk.concept.content import Content
from smm_desk.concept.direction import Brief, Company, Strategy, Thrust, Vision
from smm_desk.concept.fields import Field, fields_of
from smm_desk.concept.goals import Goal
from smm_desk.concept.moderation import Dialogue
from smm_desk.concept.outreach import Audience, Channel
from smm_desk.concept.planning import Measures
from smm_desk.i18n import N_


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """A section of the concept: one part, or a list of parts.

    `title_field` names the field by which a part of a list is known; `one`, `many` and `add` are the
    English words for a part, for the list, and for the button that adds one.
    """

    key: str
    part_type: type[Any]
    many: str
    one: str = ""
    add: str = ""
    title_field: str = ""

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


@dataclass(frozen=True, slots=True)
class _Run:
    section: str
    keys: tuple[str, ...] = ()
    heading: str = ""


@dataclass(frozen=True, slots=True)
class _Plan:
    key: str
    label: str
    question: str
    print_title: str
    print_lead: str
    runs: tuple[_Run, ...] = ()


SECTIONS: Mapping[str, SectionSpec] = {
    section.key: section
    for section in (
        SectionSpec("company", Company, N_("The company")),
        SectionSpec("brief", Brief, N_("Brief and scope")),
        SectionSpec("vision", Vision, N_("Vision")),
        SectionSpec("strategy", Strategy, N_("Strategy")),
        SectionSpec("thrusts", Thrust, N_("Thrusts"), N_("Thrust"), N_("Add thrust"), "title"),
        SectionSpec("goals", Goal, N_("Goals"), N_("Goal"), N_("Add goal"), "statement"),
        SectionSpec("audiences", Audience, N_("Audiences"), N_("Audience"), N_("Add audience"), "name"),
        SectionSpec("channels", Channel, N_("Channels"), N_("Channel"), N_("Add channel"), "platform"),
        SectionSpec("content", Content, N_("Content & voice")),
        SectionSpec("measures", Measures, N_("Measures")),
        SectionSpec("dialogue", Dialogue, N_("Accounts & dialogue")),
    )
}
"""Every section by its key, which is also the name of the attribute of `Concept`."""

_PLANS = (
    _Plan(
        "start",
        N_("Starting point"),
        N_("Who are you, and what should this concept do for you?"),
        N_("Where we stand"),
        N_("The company, the brief, and what this concept leaves to others."),
        (_Run("company", heading=N_("The company")), _Run("brief", heading=N_("Brief and scope"))),
    ),
    _Plan(
        "vision",
        N_("Vision"),
        N_(
            "What does the world around you look like when you have succeeded? No numbers yet, just a "
            "picture."
        ),
        N_("What we want to see"),
        N_("The picture that everything else is drawn towards."),
        (_Run("vision"),),
    ),
    _Plan(
        "strategy",
        N_("Strategy"),
        N_(
            "How do you win, and what do you give up for it? A goal says what you want to reach. A strategy "
            "says which way you take."
        ),
        N_("How we win"),
        N_("The way the company has chosen, and what it does without."),
        (
            _Run("strategy", ("challenge", "guiding_policy", "advantage")),
            _Run("thrusts"),
            _Run("strategy", ("deliberately_not", "positioning")),
        ),
    ),
    _Plan(
        "goals",
        N_("Goals"),
        N_(
            "What should come of it, which number tells you, and which thrust does it serve? A few goals "
            "that anyone can check."
        ),
        N_("What should come of it"),
        N_("A few goals, each with a number, a date and the thrust it serves."),
        (_Run("goals"),),
    ),
    _Plan(
        "audiences",
        N_("Audiences"),
        N_("Which people do you want to be in touch with, and what do they get out of it?"),
        N_("Who we are in touch with"),
        N_("People, what they need, and where they meet."),
        (_Run("audiences"),),
    ),
    _Plan(
        "channels",
        N_("Channels"),
        N_("Where do your audiences meet and talk to each other? And what do you do without?"),
        N_("Where we meet them"),
        N_("For every platform a decision and its reason."),
        (_Run("channels"),),
    ),
    _Plan(
        "content",
        N_("Content & voice"),
        N_("What do you talk about, and how do you sound, so that people like to answer?"),
        N_("What we talk about"),
        N_("Topics that answer a question, in a voice that people recognise."),
        (_Run("content"),),
    ),
    _Plan(
        "measures",
        N_("Measures"),
        N_("Who does what by when, and which goal does it serve?"),
        N_("What we do"),
        N_("The first steps, with a name and a date."),
        (_Run("measures"),),
    ),
    _Plan(
        "dialogue",
        N_("Accounts & dialogue"),
        N_("Who looks after the accounts, listens and answers, even during the holidays?"),
        N_("Who answers"),
        N_("An account that nobody looks after is worse than none."),
        (_Run("dialogue"),),
    ),
    _Plan(
        "review",
        N_("Review & print"),
        N_("What is still open, and what does the concept look like on paper?"),
        N_("What is still open"),
        N_("The open points of this working copy."),
    ),
)


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
    return Outline(tuple(_chapter(plan, number) for number, plan in enumerate(_PLANS, 1)))


def _chapter(plan: _Plan, number: int) -> Chapter:
    blocks: list[Block] = []
    used = 0
    for run in plan.runs:
        section = SECTIONS[run.section]
        if section.is_list:
            whole_chapter = len(plan.runs) == 1
            used += 1
            list_number = str(number) if whole_chapter else f"{number}.{used}"
            blocks.append(_list_block(section, list_number, run.heading))
        else:
            fields = [f for f in fields_of(section.part_type) if not run.keys or f.key in run.keys]
            numbered = tuple(
                NumberedField(section, field, f"{number}.{used + position}")
                for position, field in enumerate(fields, 1)
            )
            used += len(fields)
            blocks.append(Block(section, numbered, heading=run.heading))
    return Chapter(
        plan.key, number, plan.label, plan.question, plan.print_title, plan.print_lead, tuple(blocks)
    )


def _list_block(section: SectionSpec, number: str, heading: str) -> Block:
    letters = "abcdefghijklmnopqrstuvwxyz"
    fields = tuple(
        NumberedField(section, field, letter)
        for letter, field in zip(letters, fields_of(section.part_type), strict=False)
    )
    return Block(section, fields, number=number, heading=heading)
