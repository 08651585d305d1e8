"""Chapters, sections and fields stand where screen, print and worksheet look for them, with their numbers."""

from __future__ import annotations

import dataclasses
from collections import Counter

import pytest

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Thrust
from smm_desk.concept.fields import Depth, Field, Kind, fields_of
from smm_desk.concept.goals import Goal
from smm_desk.concept.outline import SECTIONS, NumberedField, outline
from smm_desk.concept.scope import Scope

CHAPTERS = (
    "start",
    "vision",
    "strategy",
    "goals",
    "audiences",
    "channels",
    "content",
    "measures",
    "dialogue",
    "review",
)
ALL_FIELDS = list(outline().fields())
WITH_ENTRY = {Kind.TEXT, Kind.LONG_TEXT, Kind.SUGGESTED, Kind.CHOICE, Kind.LINK}


def named(entry: NumberedField) -> str:
    return f"{entry.section.key}/{entry.field.key}"


def numbers(chapter: str) -> list[tuple[str, str]]:
    """Return the numbers of a chapter as they are read from top to bottom, with what stands there."""
    found: list[tuple[str, str]] = []
    for block in outline().chapter(chapter).blocks:
        if block.section.is_list:
            found.append((block.number, block.section.key))
        else:
            found += [(entry.number, entry.field.key) for entry in block.fields]
    return found


def test_ten_chapters_stand_in_the_order_of_the_tabs() -> None:
    assert tuple(chapter.key for chapter in outline().chapters) == CHAPTERS
    assert [chapter.number for chapter in outline().chapters] == list(range(1, 11))


def test_what_the_first_version_numbered_keeps_its_number() -> None:
    first = {
        "start": "name trade place country offer occasion scope out_of_scope validity",
        "vision": "statement horizon mission values",
        "strategy": "challenge guiding_policy advantage thrusts deliberately_not positioning",
        "content": "topics voice",
        "measures": "first_steps",
        "dialogue": "caretaker deputy reply_time",
    }
    for chapter, keys in first.items():
        number = outline().chapter(chapter).number
        expected = [(f"{number}.{place}", key) for place, key in enumerate(keys.split(), 1)]
        assert numbers(chapter)[: len(expected)] == expected


def test_numbers_run_on_over_all_sections_of_a_chapter() -> None:
    assert [number for number, _ in numbers("start")] == [f"1.{n}" for n in range(1, 34)]
    assert numbers("start")[22:26] == [
        ("1.23", "audit"),
        ("1.24", "competitors"),
        ("1.25", "stakeholders"),
        ("1.26", "platform_trends"),
    ]


@pytest.mark.parametrize(
    ("chapter", "number", "behind"),
    [
        ("goals", "4", [("4.A", "readings")]),
        ("audiences", "5", []),
        ("channels", "6", [("6.A", "website"), ("6.B", "newsletter")]),
    ],
)
def test_a_list_that_opens_its_chapter_has_its_number_and_letters_follow(
    chapter: str, number: str, behind: list[tuple[str, str]]
) -> None:
    assert numbers(chapter)[: len(behind) + 1] == [(number, chapter), *behind]
    assert outline().list_number(chapter) == number


def test_the_fields_of_a_part_are_lettered() -> None:
    letters = [entry.number for entry in outline().chapter("goals").blocks[0].fields]
    assert letters == list("abcdefghijklmnopqr")
    assert outline().field("goals", "target").number == "f"
    assert outline().field("goals", "thrust").number == "j"
    assert outline().field("audiences", "evidence").number == "j"
    assert outline().field("channels", "reason").number == "f"


def test_a_list_has_no_more_fields_than_there_are_letters() -> None:
    for section in (section for section in SECTIONS.values() if section.is_list):
        assert len(fields_of(section.part_type)) <= 26


def test_the_core_is_what_a_workshop_afternoon_fills() -> None:
    core = [
        named(entry)
        for chapter in outline().chapters
        for block in Scope(Depth.CORE).chapter(Concept(id="c"), chapter).blocks
        for entry in block.fields
    ]
    assert core == [named(entry) for entry in ALL_FIELDS if entry.field.depth is Depth.CORE]
    added = "conclusion role lost_without stop_rule hours topic benefit audiences title goal responsible"
    assert {key.partition("/")[2] for key in core} >= {*added.split(), "starts_on", "owner", "deputy"}
    assert Scope(Depth.CORE).chapter(Concept(id="c"), outline().chapter("review")).blocks == ()


def test_a_chapter_in_full_is_the_chapter_and_numbers_are_the_same_at_every_depth() -> None:
    for chapter in outline().chapters:
        assert Scope(Depth.FULL).chapter(Concept(id="c"), chapter) == chapter
    core = Scope(Depth.CORE).chapter(Concept(id="c"), outline().chapter("dialogue")).blocks
    assert [(block.section.key, block.number) for block in core] == [("dialogue", ""), ("accounts", "9.4")]
    assert [entry.number for entry in core[1].fields] == ["a", "c", "d"]


def test_what_a_deep_list_is_known_by_is_as_deep() -> None:
    for section in (section for section in SECTIONS.values() if section.is_list):
        fields = fields_of(section.part_type)
        title = next(field for field in fields if field.key == section.title_field)
        assert title.depth is min((field.depth for field in fields), key=list(Depth).index)


def test_no_number_stands_twice() -> None:
    single = [entry.number for entry in ALL_FIELDS if not entry.section.is_list]
    lists = [outline().list_number(key) for key, section in SECTIONS.items() if section.is_list]
    lists += [f"{number}.{part}" for number in lists for part in range(1, 30)]
    assert [number for number, times in Counter(single + lists).items() if times > 1] == []


def test_parts_are_numbered_by_their_place() -> None:
    concept = Concept(
        id="k1", thrusts=(Thrust(id="t1"), Thrust(id="t2")), goals=(Goal(id="g1"), Goal(id="g2"))
    )
    assert outline().part_number(concept, "thrusts", "t2") == "3.4.2"
    assert outline().part_number(concept, "goals", "g1") == "4.1"
    assert outline().part_number(concept, "goals", "gone") == ""


def test_every_attribute_of_the_concept_stands_in_the_outline_exactly_once() -> None:
    in_concept = {attribute.name for attribute in dataclasses.fields(Concept)}
    assert in_concept == {"id", "language", "set_aside", "not_known", *SECTIONS}
    in_parts = {
        (key, field.key) for key, section in SECTIONS.items() for field in fields_of(section.part_type)
    }
    in_outline = Counter((entry.section.key, entry.field.key) for entry in ALL_FIELDS)
    assert set(in_outline) == in_parts
    assert set(in_outline.values()) == {1}


def test_every_attribute_of_a_part_is_described() -> None:
    for section in SECTIONS.values():
        described = {field.key for field in fields_of(section.part_type)}
        attributes = {attribute.name for attribute in dataclasses.fields(section.part_type)}
        assert attributes - described <= {"id"}, section.key


@pytest.mark.parametrize("entry", ALL_FIELDS, ids=named)
def test_every_field_leads_to_its_answer(entry: NumberedField) -> None:
    field = entry.field
    for words in (field.label, field.question, field.good, field.bad):
        assert words
        assert words == words.strip()
    assert field.question.endswith("?")
    assert field.good != field.bad
    assert not field.label.endswith((".", "?", ":"))


def test_labels_are_unlike_within_a_section() -> None:
    for section in SECTIONS.values():
        labels = [field.label for field in fields_of(section.part_type)]
        assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("entry", ALL_FIELDS, ids=named)
def test_every_field_has_what_its_kind_needs_and_no_more(entry: NumberedField) -> None:
    field = entry.field
    assert bool(field.choices) == (field.kind is Kind.CHOICE)
    assert bool(field.suggestions) == (field.kind is Kind.SUGGESTED)
    assert bool(field.target) == (field.kind in (Kind.LINK, Kind.LINKS))
    if field.target:
        assert SECTIONS[field.target].is_list
    assert len({choice.key for choice in field.choices}) == len(field.choices)


@pytest.mark.parametrize("entry", ALL_FIELDS, ids=named)
def test_a_new_field_is_empty_in_the_way_of_its_kind(entry: NumberedField) -> None:
    assert default(entry.section.part_type, entry.field) == (
        () if entry.field.kind is Kind.LINKS else "" if entry.field.kind in WITH_ENTRY else None
    )


def default(part_type: type, field: Field) -> object:
    return next(a.default for a in dataclasses.fields(part_type) if a.name == field.key)


def test_what_the_concept_cannot_do_without_is_required() -> None:
    required = {named(entry) for entry in ALL_FIELDS if entry.field.required}
    assert required >= {
        "company/name",
        "vision/statement",
        "strategy/challenge",
        "strategy/guiding_policy",
        "strategy/advantage",
        "strategy/deliberately_not",
        "thrusts/title",
        "goals/statement",
        "goals/target",
        "goals/due",
        "goals/thrust",
        "audiences/name",
        "channels/platform",
        "channels/decision",
        "channels/reason",
    }


def test_the_title_of_every_list_is_a_required_text() -> None:
    for section in (section for section in SECTIONS.values() if section.is_list):
        field = outline().field(section.key, section.title_field).field
        assert field.required
        assert field.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.SUGGESTED)
        assert section.one
        assert section.add


def test_every_chapter_opens_with_a_question_and_a_line_for_the_print() -> None:
    for chapter in outline().chapters:
        assert "?" in chapter.question, chapter.key
        assert chapter.print_title, chapter.key
        assert chapter.print_lead.endswith("."), chapter.key


def test_every_section_stands_in_one_chapter() -> None:
    for key in SECTIONS:
        assert key in [block.section.key for block in outline().chapter_of(key).blocks]


def test_what_is_not_there_is_not_found() -> None:
    with pytest.raises(KeyError):
        outline().field("strategy", "target")
    with pytest.raises(KeyError):
        outline().chapter_of("nowhere")
