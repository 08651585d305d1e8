"""The gate: what keeps it shut, what opens it, and what does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from smm_desk.advice.gate import gate_of
from smm_desk.bootstrap import workplace
from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Strategy, Vision
from smm_desk.concept.review import Gate
from tests.advice.advisors import shipped_advisor

DAY = date(2026, 11, 22)
VISION = Vision(statement="In our town, people of every age cycle to work without fear.")
WAY = Strategy(guiding_policy="We advise every customer for an hour and do without discounts for it.")
STANDS = Concept(id="c", language="en", vision=VISION, strategy=WAY)


def reasons(concept: Concept) -> list[tuple[str, str]]:
    found = gate_of(concept, shipped_advisor().findings(concept, DAY)).obstacles
    return [(str(obstacle.place), obstacle.reason.text) for obstacle in found]


def test_with_vision_and_strategy_it_stands_open() -> None:
    assert reasons(STANDS) == []
    assert gate_of(STANDS, ()).is_open


def test_an_empty_concept_has_the_vision_to_begin_with() -> None:
    assert [place for place, _ in reasons(Concept(id="c"))] == ["vision/statement", "strategy/guiding_policy"]
    assert not gate_of(Concept(id="c"), ()).is_open


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We want to increase turnover by 20% by 2027.", "A goal"),
        ("Our vision is a town in which every child plays an instrument.", "A vision"),
        ("Post three times a week on Instagram", "A measure"),
    ],
)
def test_what_stands_in_the_place_of_the_strategy_keeps_it_shut(text: str, words: str) -> None:
    found = reasons(replace(STANDS, strategy=Strategy(guiding_policy=text)))
    assert found == [("strategy/guiding_policy", f"{words} stands in the place of the strategy.")]


def test_a_false_alarm_that_was_set_aside_opens_it_but_nothing_makes_up_for_a_vision() -> None:
    mistaken = replace(STANDS, strategy=Strategy(guiding_policy="We want to increase turnover by 20%."))
    bare = replace(STANDS, vision=Vision())
    for concept, is_open in ((mistaken, True), (bare, False)):
        findings = shipped_advisor().findings(concept, DAY)
        for finding in findings:
            concept = edits.set_aside(finding.set_aside_with("we know")).change(concept)  # noqa: PLW2901
        assert gate_of(concept, findings).is_open is is_open


@pytest.mark.parametrize(
    ("reason", "signed_by", "is_open"),
    [("", "", False), ("Open day", "", False), (" ", "Anna", False), ("Open day", "Anna", True)],
)
def test_to_go_on_nevertheless_takes_a_reason_and_a_name(reason: str, signed_by: str, is_open: bool) -> None:
    state = gate_of(Concept(id="c", gate=Gate(reason=reason, signed_by=signed_by)), ())
    assert state.is_open is is_open
    assert len(state.obstacles) == 2


def test_it_is_opened_and_taken_back_in_one_named_step_each() -> None:
    opening, closing = edits.open_gate("Open day", "Anna"), edits.close_gate()
    opened = opening.change(Concept(id="c"))
    assert opened.gate == Gate(reason="Open day", signed_by="Anna")
    assert closing.change(opened) == Concept(id="c")
    assert opening.name.text != closing.name.text


@pytest.mark.parametrize("language", ["de_CH", "en"])
def test_of_the_examples_only_the_one_with_all_to_mend_has_it_shut(language: str) -> None:
    library, advisor = workplace().library(), shipped_advisor()
    concepts = {name: library.example(name, language).concept for name in library.names()}
    shut = [
        name
        for name, concept in concepts.items()
        if not gate_of(concept, advisor.findings(concept, DAY)).is_open
    ]
    assert shut == ["online_shop_before"]
