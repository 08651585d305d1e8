"""The plan of a workshop."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desk.advice.workshop import LENGTHS, Part, plan_of
from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Strategy
from tests.store.concepts import concepts

EMPTY = Concept(id="c")
WHOLE = workplace().library().example("bicycle_workshop", "en").concept


def chapters(concept: Concept, minutes: int) -> list[str]:
    return [slot.chapter.key for slot in plan_of(concept, minutes) if slot.chapter is not None]


@pytest.mark.parametrize("minutes", LENGTHS)
def test_the_minutes_add_up_without_a_gap(minutes: int) -> None:
    slots = plan_of(EMPTY, minutes)
    assert sum(slot.minutes for slot in slots) == minutes
    assert [slot.begins for slot in slots] == [sum(s.minutes for s in slots[:n]) for n in range(len(slots))]
    assert (slots[0].part, slots[-1].part) == (Part.OPENING, Part.CLOSE)


def test_an_hour_is_for_the_weightiest_chapters_in_the_order_of_the_concept() -> None:
    assert chapters(EMPTY, 60) == ["vision", "strategy", "goals", "audiences", "channels"]
    assert len(chapters(EMPTY, 240)) == 8


def test_a_long_workshop_has_a_break_and_an_exercise_a_short_one_has_neither() -> None:
    parts = {minutes: [slot.part for slot in plan_of(EMPTY, minutes)] for minutes in LENGTHS}
    assert Part.BREAK in parts[240]
    assert Part.EXERCISE in parts[120]
    assert not {Part.BREAK, Part.EXERCISE} & set(parts[60])


def test_what_lacks_nothing_is_left_out() -> None:
    lacking = replace(WHOLE, strategy=Strategy(), goals=())
    assert chapters(lacking, 120) == ["strategy", "goals"]
    (strategy,) = (s for s in plan_of(lacking, 120) if s.chapter is not None and s.chapter.key == "strategy")
    assert strategy.gaps > 0
    assert strategy.minutes > 40


def test_of_a_whole_concept_the_weightiest_chapters_are_looked_at_again() -> None:
    assert "strategy" in chapters(WHOLE, 60)


def test_another_length_is_refused() -> None:
    with pytest.raises(KeyError):
        plan_of(EMPTY, 90)


@settings(max_examples=40)
@given(concepts(), st.sampled_from(LENGTHS))
def test_any_concept_has_a_plan(concept: Concept, minutes: int) -> None:
    slots = plan_of(concept, minutes)
    assert sum(slot.minutes for slot in slots) == minutes
    assert all(slot.minutes >= 5 for slot in slots)
    assert all(slot.minutes >= 10 for slot in slots if slot.part is Part.CHAPTER)
