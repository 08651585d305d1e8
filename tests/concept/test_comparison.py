"""What differs between two states, and bringing it back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desk.concept import edits
from smm_desk.concept.comparison import Change, can_take_back, differences, go_back, take_back
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Strategy, Thrust, Vision
from smm_desk.concept.goals import Goal
from smm_desk.concept.outreach import Channel
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.review import Review
from tests.store.concepts import concepts

THEN = Concept(
    id="c",
    vision=Vision(statement="No bicycle gathers dust."),
    thrusts=(Thrust(id="t", title="Test rides"),),
    goals=(Goal(id="a", statement="A", thrust="t"), Goal(id="b", statement="B"), Goal(id="d", statement="D")),
    channels=(Channel(id="k", platform="Instagram", goals=("a", "b")),),
)


def found(then: Concept, now: Concept) -> list[tuple[str, str]]:
    return [(each.change.value, str(each.path)) for each in differences(then, now)]


def test_the_same_has_no_differences() -> None:
    assert differences(THEN, replace(THEN)) == ()


def test_fields_parts_and_order_are_told_in_the_order_of_the_print() -> None:
    now = edits.write(FieldPath("vision", "statement"), "Another").change(THEN)
    now = edits.remove("goals", "b").change(now)
    now = edits.add("goals", Goal(id="n", statement="N"), 0).change(now)
    now = edits.move("goals", "d", 0).change(now)
    assert found(THEN, now) == [
        ("changed", "vision/statement"),
        ("added", "goals/n"),
        ("removed", "goals/b"),
        ("moved", "goals"),
        ("changed", "channels/k/goals"),
    ]


def test_white_space_alone_is_no_difference() -> None:
    assert found(THEN, replace(THEN, strategy=Strategy(challenge=" \n"))) == []


def test_a_field_is_brought_back_without_links_that_lead_nowhere() -> None:
    now = edits.remove("goals", "b").change(THEN)
    now = edits.write(FieldPath("channels", "goals", "k"), ()).change(now)
    (links,) = (each for each in differences(THEN, now) if each.path.field == "goals")
    assert take_back(links, THEN).change(now).channels[0].goals == ("a",)


def test_a_part_is_brought_back_behind_its_old_neighbour() -> None:
    now = edits.remove("goals", "b").change(THEN)
    now = edits.add("goals", Goal(id="n"), 0).change(now)
    removed = next(each for each in differences(THEN, now) if each.change is Change.REMOVED)
    assert [goal.id for goal in take_back(removed, THEN).change(now).goals] == ["n", "a", "b", "d"]


def test_a_part_comes_back_without_links_to_what_is_gone() -> None:
    now = edits.remove("thrusts", "t").change(edits.remove("goals", "a").change(THEN))
    removed = next(each for each in differences(THEN, now) if each.path.section == "goals")
    assert take_back(removed, THEN).change(now).goals[0] == Goal(id="a", statement="A", thrust="")


def test_an_order_is_brought_back_and_what_is_new_stays() -> None:
    now = edits.add("goals", Goal(id="n")).change(edits.move("goals", "d", 0).change(THEN))
    moved = next(each for each in differences(THEN, now) if each.change is Change.MOVED)
    assert [goal.id for goal in take_back(moved, THEN).change(now).goals] == ["a", "b", "d", "n"]


def test_what_was_added_is_not_taken_away_by_bringing_back() -> None:
    now = edits.add("goals", Goal(id="n")).change(THEN)
    (added,) = differences(THEN, now)
    assert not can_take_back(added)


def test_a_review_can_be_compared_too() -> None:
    assert found(THEN, replace(THEN, review=Review(rhythm="every month"))) == [("changed", "review/rhythm")]


@settings(max_examples=40)
@given(concepts())
def test_going_back_leaves_no_difference_and_is_one_step(then: Concept) -> None:
    now = replace(then, id="other", vision=Vision(statement="Another"), goals=(), accounts=())
    back = go_back(then, "x").change(now)
    assert differences(then, back) == ()
    assert back.id == now.id


@settings(max_examples=40)
@given(concepts(), st.data())
def test_bringing_back_every_field_of_an_edited_concept_restores_it(
    then: Concept, data: st.DataObject
) -> None:
    now = replace(then, vision=Vision(), strategy=Strategy(), review=Review())
    section = data.draw(st.sampled_from(["thrusts", "pillars", "accounts", "posts"]))
    for part in getattr(now, section)[::2]:
        now = edits.remove(section, part.id).change(now)
    for _ in range(3):
        for each in differences(then, now):
            now = take_back(each, then).change(now)
    assert differences(then, now) == ()


@pytest.mark.parametrize("change", list(Change))
def test_every_kind_of_change_can_be_named(change: Change) -> None:
    from smm_desk.concept.comparison import Difference

    path = FieldPath("goals", "statement" if change is Change.CHANGED else "", "a")
    assert str(take_back(Difference(change, path), THEN).name)
