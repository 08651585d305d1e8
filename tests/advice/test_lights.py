"""The lights of a chapter: what must stand there, what may be left out, what hangs together."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from smm_desk.advice.findings import Finding, Severity
from smm_desk.advice.lights import Light, Lights, Sign, lights_of
from smm_desk.advice.missing import GapKind
from smm_desk.advice.red_thread import thread_of
from smm_desk.concept.concept import Concept, NotKnown
from smm_desk.concept.content import Content, Pillar
from smm_desk.concept.direction import Company, Strategy, Thrust, Vision
from smm_desk.concept.fields import Depth
from smm_desk.concept.goals import Goal
from smm_desk.concept.moderation import Crisis, Dialogue
from smm_desk.concept.outline import SECTIONS, Chapter, outline
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import Message

TOPICS = Content(topics="Small repairs")


def lights(
    concept: Concept,
    chapter: str | Chapter,
    findings: tuple[Finding, ...] = (),
    depth: Depth = Depth.FULL,
) -> Lights:
    found = outline().chapter(chapter) if isinstance(chapter, str) else chapter
    return lights_of(concept, found, findings, thread_of(concept), depth)


def finding(severity: Severity) -> Finding:
    words = Message("x")
    return Finding("rule", severity, FieldPath("vision", "statement"), words, words, words)


@pytest.mark.parametrize(
    ("chapter", "held", "complete"),
    [
        ("content", {}, Light.OFF),
        ("content", {"content": TOPICS}, Light.FULL),
        ("content", {"content": TOPICS, "pillars": (Pillar(id="p1"),)}, Light.HALF),
        ("content", {"pillars": (Pillar(id="p1", topic="Repairs"),)}, Light.FULL),
        ("dialogue", {"dialogue": Dialogue(caretaker="Anna")}, Light.FULL),
        ("dialogue", {"crisis": Crisis(signs="Five angry messages")}, Light.FULL),
        ("goals", {}, Light.OFF),
        ("goals", {"goals": (Goal(id="g1", statement="Five rides"),)}, Light.HALF),
    ],
)
def test_a_chapter_is_complete_when_all_that_is_required_stands_there(
    chapter: str, held: dict[str, Any], complete: Light
) -> None:
    assert lights(Concept(id="k1", **held), chapter).complete is complete


def test_without_thrusts_goals_audiences_and_channels_there_is_no_concept() -> None:
    assert [key for key, section in SECTIONS.items() if section.is_required] == [
        "thrusts",
        "goals",
        "audiences",
        "channels",
    ]


def with_more_required(chapter: Chapter) -> Chapter:
    """Return the chapter with every field required, those of the full concept too."""
    blocks = (
        replace(block, fields=tuple(replace(e, field=replace(e.field, required=True)) for e in block.fields))
        for block in chapter.blocks
    )
    return replace(chapter, blocks=tuple(blocks))


def test_only_what_one_works_on_is_required() -> None:
    chapter = with_more_required(outline().chapter("content"))
    core = Concept(id="k1", content=Content(topics="Small repairs", voice="Friendly"))
    assert lights(core, chapter, depth=Depth.CORE).complete is Light.FULL
    assert lights(core, chapter).complete is Light.HALF
    more = replace(core, pillars=(Pillar(id="p1"),))
    assert lights(more, chapter, depth=Depth.CORE).complete is Light.HALF


def test_what_is_honestly_not_known_is_neither_an_answer_nor_a_missing_one() -> None:
    noted = NotKnown(path="vision/horizon", note="Anna asks in March")
    concept = Concept(id="k1", vision=Vision(statement="Everybody repairs"), not_known=(noted,))
    shown = lights(concept, "vision")
    assert shown.complete is Light.HALF
    assert [(gap.kind, str(gap.place), gap.note) for gap in shown.gaps] == [
        (GapKind.NOT_KNOWN, "vision/horizon", "Anna asks in March")
    ]
    filled = replace(concept, vision=Vision(statement="Everybody repairs", horizon="2032"))
    assert lights(filled, "vision").complete is Light.FULL


@pytest.mark.parametrize(
    ("findings", "clear", "sign"),
    [
        ((), Light.FULL, Sign.STARTED),
        ((finding(Severity.HINT),), Light.HALF, Sign.STARTED),
        ((finding(Severity.WARNING), finding(Severity.HINT)), Light.HALF, Sign.ATTENTION),
        ((finding(Severity.BLOCKING),), Light.OFF, Sign.ATTENTION),
    ],
)
def test_open_notes_make_a_chapter_unclear(findings: tuple[Finding, ...], clear: Light, sign: Sign) -> None:
    shown = lights(Concept(id="k1", vision=Vision(statement="Everybody repairs")), "vision", findings)
    assert (shown.clear, shown.sign) == (clear, sign)


def test_notes_alone_do_not_light_an_empty_chapter() -> None:
    shown = lights(Concept(id="k1"), "vision", (finding(Severity.BLOCKING),))
    assert (shown.complete, shown.clear, shown.aligned, shown.sign) == (
        Light.OFF,
        Light.OFF,
        Light.OFF,
        Sign.EMPTY,
    )


def test_a_chapter_is_aligned_when_its_parts_serve_and_are_served() -> None:
    vision, thrust = Vision(statement="Everybody repairs"), Thrust(id="t1", title="Open workshop")
    goal = Goal(id="g1", statement="Five rides")
    torn = Concept(id="k1", vision=vision, thrusts=(thrust,), goals=(goal,))
    assert lights(torn, "vision").aligned is Light.FULL
    assert lights(torn, "strategy").aligned is Light.OFF
    assert lights(torn, "goals").aligned is Light.OFF
    linked = replace(torn, goals=(replace(goal, thrust="t1"), Goal(id="g2", statement="Ten", parent="g1")))
    assert lights(linked, "strategy").aligned is Light.FULL
    assert lights(linked, "goals").aligned is Light.HALF
    assert lights(replace(linked, company=Company(name="Velo")), "start").aligned is Light.NONE


def test_where_nothing_is_asked_no_light_is_missing() -> None:
    shown = lights(Concept(id="k1"), "review", depth=Depth.CORE)
    assert (shown.complete, shown.clear, shown.aligned) == (Light.NONE, Light.NONE, Light.NONE)


@pytest.mark.parametrize(
    ("role", "asked"), [("none", False), ("passive", False), ("active", True), ("", True)]
)
def test_a_short_concept_lacks_nothing_in_the_chapters_it_does_not_need(role: str, asked: bool) -> None:
    concept = Concept(id="k1", strategy=Strategy(role=role))
    assert (lights(concept, "goals").complete is Light.OFF) is asked
    assert bool(lights(concept, "goals").gaps) is asked
    assert lights(concept, "vision").complete is Light.OFF
    filled = replace(concept, goals=(Goal(id="g1", statement="Five rides"),))
    assert lights(filled, "goals").complete is Light.HALF
    assert lights(concept, "channels").complete is (Light.NONE if role == "none" else Light.OFF)
