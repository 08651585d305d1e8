"""Which fields are in scope: those of the depth, and whatever is filled."""

from __future__ import annotations

from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.concept.goals import Goal
from smm_desk.concept.outline import Chapter, outline
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.scope import Scope
from smm_desk.concept.situation import Competitor, Swot

EMPTY = Concept(id="c")
START, GOALS = outline().chapter("start"), outline().chapter("goals")
THREATS = FieldPath("swot", "threats")


def keys(chapter: Chapter, section: str) -> list[str]:
    return [e.field.key for block in chapter.blocks if block.section.key == section for e in block.fields]


def test_the_full_scope_is_the_whole_outline() -> None:
    for chapter in outline().chapters:
        assert Scope().chapter(EMPTY, chapter) == chapter


def test_the_core_scope_of_an_empty_concept_is_the_core() -> None:
    for chapter in outline().chapters:
        shown = [e for block in Scope(Depth.CORE).chapter(EMPTY, chapter).blocks for e in block.fields]
        fields = [e for block in chapter.blocks for e in block.fields]
        assert shown == [e for e in fields if e.field.depth is Depth.CORE]


def test_what_is_filled_is_in_scope_with_its_own_number() -> None:
    shown = Scope(Depth.CORE).chapter(Concept(id="c", swot=Swot(threats="Rain")), START)
    assert "threats" in keys(shown, "swot")
    assert "strengths" not in keys(shown, "swot")
    numbers = {e.field.key: e.number for block in shown.blocks for e in block.fields}
    assert numbers["threats"] == outline().field("swot", "threats").number


def test_a_full_list_with_a_part_is_in_scope_as_a_whole() -> None:
    concept = Concept(id="c", competitors=(Competitor(id="k1"),))
    shown = Scope(Depth.CORE).chapter(concept, START)
    assert keys(shown, "competitors") == keys(START, "competitors")
    assert keys(shown, "stakeholders") == []


def test_a_part_has_in_scope_what_it_holds_itself() -> None:
    goals = (Goal(id="g1", owner="Anna"), Goal(id="g2"))
    scope, block = Scope(Depth.CORE), GOALS.blocks[0]
    held = [{e.field.key for e in scope.part(block, goal).fields} for goal in goals]
    assert held[0] - held[1] == {"owner"}
    assert "owner" in keys(scope.chapter(Concept(id="c", goals=goals), GOALS), "goals")


def test_a_place_that_one_was_led_to_is_in_scope() -> None:
    goal = Goal(id="g1")
    scope = Scope(Depth.CORE, frozenset({THREATS, FieldPath("goals", "owner", "g1"), FieldPath("audit")}))
    assert "threats" in keys(scope.chapter(EMPTY, START), "swot")
    assert keys(scope.chapter(EMPTY, START), "audit") == keys(START, "audit")
    assert "owner" in [e.field.key for e in scope.part(GOALS.blocks[0], goal).fields]
