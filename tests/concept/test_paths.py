"""A place in the concept can be written, read back, looked at and written to."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Thrust
from smm_desk.concept.fields import Kind
from smm_desk.concept.goals import Goal
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.outreach import Audience, Channel
from smm_desk.concept.paths import (
    FieldPath,
    NoSuchPartError,
    field_paths,
    has,
    links_to,
    part_at,
    read,
    spec_at,
    text_values,
    title_of,
    written,
)
from smm_desk.concept.values import Unread, Value
from tests.store.concepts import concepts, full_concept

some = settings(max_examples=40)

VALUES: dict[Kind, Value] = {
    Kind.TEXT: "a word",
    Kind.LONG_TEXT: "two\nlines",
    Kind.SUGGESTED: "Instagram",
    Kind.NUMBER: Decimal("12.5"),
    Kind.DATE: date(2027, 6, 30),
    Kind.LINK: "t1",
    Kind.LINKS: ("g1", "g3"),
}


@pytest.fixture
def concept() -> Concept:
    return Concept(
        id="k1",
        thrusts=(Thrust(id="t1", title="Test rides"), Thrust(id="t2")),
        goals=(Goal(id="g1", thrust="t1"), Goal(id="g2", thrust="t1"), Goal(id="g3")),
        audiences=(Audience(id="a1"),),
        channels=(Channel(id="c1", goals=("g2", "g1"), audiences=("a1",)), Channel(id="c2", goals=("g1",))),
    )


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (FieldPath("strategy", "challenge"), "strategy/challenge"),
        (FieldPath("strategy"), "strategy"),
        (FieldPath("goals", "target", "g1"), "goals/g1/target"),
        (FieldPath("goals", "", "g1"), "goals/g1"),
        (FieldPath("goals"), "goals"),
    ],
)
def test_a_path_is_written_and_read_back(path: FieldPath, text: str) -> None:
    assert str(path) == text
    assert FieldPath.parse(text) == path


@some
@given(concept=concepts())
def test_every_path_of_any_concept_is_read_back(concept: Concept) -> None:
    for path in field_paths(concept):
        assert FieldPath.parse(str(path)) == path


@pytest.mark.parametrize(
    "text", ["", "/", "nowhere", "nowhere/x", "goals/g1/target/more", "Strategy/challenge", "a/b/c/d"]
)
def test_what_is_no_path_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        FieldPath.parse(text)


def test_paths_come_in_the_order_of_the_print(concept: Concept) -> None:
    sections = list(dict.fromkeys(path.section for path in field_paths(concept)))
    assert sections == [
        *("company", "brief", "readiness", "swot"),
        *("vision", "strategy", "thrusts"),
        *("goals", "audiences", "channels", "owned_media"),
        *("content", "voice", "measures", "resources"),
        *("dialogue", "community", "crisis", "staff_rules", "review", "gate"),
    ]
    strategy = [str(path) for path in field_paths(concept) if path.section in ("strategy", "thrusts")]
    assert strategy[2:7] == [
        "strategy/advantage",
        "thrusts/t1/title",
        "thrusts/t1/description",
        "thrusts/t2/title",
        "thrusts/t2/description",
    ]


def test_text_values_leave_out_numbers_dates_choices_and_links(concept: Concept) -> None:
    kinds = {spec_at(path).field.kind for path in [path for path, _ in text_values(concept)]}
    assert kinds == {Kind.TEXT, Kind.LONG_TEXT, Kind.SUGGESTED}


@given(data=st.data())
def test_what_is_written_is_read_and_nothing_else_changes(data: st.DataObject) -> None:
    before = full_concept()
    path = data.draw(st.sampled_from(list(field_paths(before))))
    field = spec_at(path).field
    value = field.choices[0].key if field.choices else VALUES[field.kind]
    after = written(before, path, value)
    assert read(after, path) == value
    assert [p for p in field_paths(before) if read(before, p) != read(after, p)] in ([], [path])
    for key in SECTIONS.keys() - {path.section}:
        assert getattr(after, key) is getattr(before, key)


def test_writing_the_same_gives_the_same_concept(concept: Concept) -> None:
    assert written(concept, FieldPath("thrusts", "title", "t1"), "Test rides") is concept


def test_other_parts_stay_the_same_objects(concept: Concept) -> None:
    after = written(concept, FieldPath("goals", "target", "g2"), Unread("many"))
    assert after.goals[0] is concept.goals[0]
    assert after.goals[1].target == Unread("many")


def test_a_part_that_is_not_there_is_told(concept: Concept) -> None:
    gone = FieldPath("goals", "target", "gone")
    assert not has(concept, gone)
    assert has(concept, FieldPath("goals", "target", "g1"))
    assert has(concept, FieldPath("vision", "statement"))
    with pytest.raises(NoSuchPartError):
        read(concept, gone)
    with pytest.raises(NoSuchPartError):
        written(concept, gone, None)
    with pytest.raises(NoSuchPartError):
        part_at(concept, "goals", "gone")


def test_a_title_is_one_line(concept: Concept) -> None:
    path = FieldPath("goals", "statement", "g1")
    assert title_of(written(concept, path, "  Five\ntest\t rides "), "goals", "g1") == "Five test rides"
    assert title_of(concept, "goals", "gone") == ""


def test_links_to_a_part_are_found_in_the_order_of_the_print(concept: Concept) -> None:
    assert [str(path) for path in links_to(concept, "thrusts", "t1")] == [
        "goals/g1/thrust",
        "goals/g2/thrust",
    ]
    assert [str(path) for path in links_to(concept, "goals", "g1")] == [
        "channels/c1/goals",
        "channels/c2/goals",
    ]
    assert links_to(concept, "goals", "g3") == ()


def test_an_id_that_two_lists_share_is_not_mixed_up() -> None:
    concept = Concept(
        id="k1",
        goals=(Goal(id="same"),),
        audiences=(Audience(id="same"),),
        channels=(Channel(id="c1", audiences=("same",)),),
    )
    assert links_to(concept, "goals", "same") == ()
    assert [str(path) for path in links_to(concept, "audiences", "same")] == ["channels/c1/audiences"]


def test_every_path_is_described() -> None:
    for path in field_paths(full_concept()):
        assert spec_at(path) is outline().field(path.section, path.field)
