"""The sign of a chapter: what must stand there, and what may be left out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from smm_desk.advice.progress import ChapterState, chapter_state
from smm_desk.concept.concept import Concept
from smm_desk.concept.content import Content, Pillar
from smm_desk.concept.fields import Depth
from smm_desk.concept.moderation import Crisis, Dialogue
from smm_desk.concept.outline import SECTIONS, Chapter, outline

TOPICS = Content(topics="Small repairs")


@pytest.mark.parametrize(
    ("chapter", "held", "state"),
    [
        ("content", {}, ChapterState.EMPTY),
        ("content", {"content": TOPICS}, ChapterState.DONE),
        ("content", {"content": TOPICS, "pillars": (Pillar(id="p1"),)}, ChapterState.STARTED),
        ("content", {"pillars": (Pillar(id="p1", topic="Repairs"),)}, ChapterState.DONE),
        ("dialogue", {"dialogue": Dialogue(caretaker="Anna")}, ChapterState.DONE),
        ("dialogue", {"crisis": Crisis(signs="Five angry messages")}, ChapterState.DONE),
        ("goals", {}, ChapterState.EMPTY),
    ],
)
def test_a_list_that_is_not_required_may_be_empty(
    chapter: str, held: dict[str, Any], state: ChapterState
) -> None:
    assert chapter_state(Concept(id="k1", **held), outline().chapter(chapter), ()) is state


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
    more = replace(core, pillars=(Pillar(id="p1"),))
    assert chapter_state(core, chapter, (), Depth.CORE) is ChapterState.DONE
    assert chapter_state(core, chapter, (), Depth.FULL) is ChapterState.STARTED
    assert chapter_state(more, chapter, (), Depth.CORE) is ChapterState.STARTED
