"""The heat map of reach as a picture on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings

from smm_desk.advice.reach import compared_channels, reach_of_all
from smm_desk.advice.reach_words import letters
from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.evidence import OwnEvidence
from smm_desk.concept.fields import Depth
from smm_desk.documents.answers import Answers
from smm_desk.documents.content import Drawing, Shade
from smm_desk.documents.heat_map import ReachMap, _step_of, heat_maps
from smm_desk.documents.pdf.look import DRAWN
from tests.documents.pictured import faults_of, frame_of, pictured, room_of
from tests.store.concepts import concepts

DAY = date(2026, 11, 26)
PLACE = workplace()
STEPS = (Shade.STEP_1, Shade.STEP_2, Shade.STEP_3, Shade.STEP_4)
HOSTILE = "Donaudampfschifffahrtsgesellschaft " * 5 + "W" * 90


def drawn(concept: Concept) -> list[Drawing]:
    texts = PLACE.texts(concept.language)
    handbook = PLACE.handbook()
    rows = reach_of_all(concept, handbook.usage, handbook.platforms, DAY)
    named = letters(reach for row in rows for reach in row)
    shown = ReachMap(compared_channels(concept), concept.audiences, rows, named, "A note")
    return list(heat_maps(shown, "Reach", texts, Answers(concept, texts, Depth.FULL)))


def words(found: Drawing, row: int, column: int) -> list[str]:
    return [caption.words for caption in found.captions if caption.cell == (row, column)]


def test_each_field_says_its_number_and_what_it_rests_on() -> None:
    (found,) = drawn(pictured())
    assert words(found, 0, 1) == ["5.1 People 0"]
    assert words(found, 1, 0) == ["6.1 Facebook"]
    assert words(found, 1, 1)[0] == "74.5%"
    assert "own · 2026" in words(found, 1, 1)[1]
    assert words(found, 2, 1) == ["60%", "15–75 · 2024 · a"]
    assert found.sources[0] == "A note"
    assert found.sources[1].startswith("a  IGEM-Digimonitor 2024")
    assert found.repeats


def test_a_figure_is_never_missing_where_the_table_has_one() -> None:
    concept = pictured(audiences=4, channels=8)
    (found,) = drawn(concept)
    cells = {caption.cell for caption in found.captions if caption.cell}
    assert cells == {(row, column) for row in range(9) for column in range(5)}


@pytest.mark.parametrize(
    ("audiences", "channels", "pictures"), [(5, 14, 1), (6, 3, 2), (20, 14, 4), (7, 40, 6)]
)
@pytest.mark.parametrize("text", ["", HOSTILE])
def test_many_stand_in_several_pictures_and_nothing_leaves_or_covers_another(
    audiences: int, channels: int, pictures: int, text: str
) -> None:
    found = drawn(pictured(audiences=audiences, channels=channels, words=text))
    assert len(found) >= pictures if text else len(found) == pictures
    for each in found:
        assert faults_of(each) == []
    heads = [
        caption.to for each in found for caption in each.captions if caption.cell and caption.cell[0] == 0
    ]
    assert {f"5.{number}" for number in range(1, audiences + 1)} <= set(heads)
    firsts = {caption.to for each in found for caption in each.captions if caption.to.startswith("6.")}
    assert firsts == {f"6.{number}" for number in range(1, channels + 1)}
    assert len({each.heading for each in found}) == len(found)


def test_words_of_a_field_stand_inside_its_ground() -> None:
    for each in drawn(pictured(audiences=5, channels=8, words=HOSTILE)):
        grounds = [frame_of(stroke) for stroke in each.strokes]
        for caption in each.captions:
            if caption.cell and min(caption.cell) > 0:
                left, top, right, foot = room_of(caption)
                assert any(
                    g[0] <= left and right <= g[2] and g[1] <= top and foot <= g[3] for g in grounds
                ), caption


def test_whom_a_channel_is_meant_for_has_a_thick_dark_frame() -> None:
    (found,) = drawn(pictured(audiences=3, channels=3))
    thick = [stroke for stroke in found.strokes if stroke.shade is Shade.TEXT and stroke.weight > 1]
    assert len(thick) == 3 + 1, "one of each channel, and the one that the legend explains"
    (without,) = drawn(
        replace(pictured(), channels=tuple(replace(c, audiences=()) for c in pictured().channels))
    )
    assert not [stroke for stroke in without.strokes if stroke.shade is Shade.TEXT]


@pytest.mark.parametrize(
    ("percent", "step"),
    [("0", 0), ("24.4", 0), ("24.96", 1), ("49.5", 1), ("50", 2), ("74.9", 2), ("74.96", 3), ("100", 3)],
)
def test_the_shade_goes_by_the_number_that_is_shown(percent: str, step: int) -> None:
    assert _step_of(Decimal(percent)) is STEPS[step]


def test_shades_are_a_scale_of_greys_and_words_can_be_read_on_each() -> None:
    light = [_luminance(DRAWN[step]) for step in STEPS]
    assert all(one - other >= 0.1 for one, other in pairwise(light))
    text = _luminance(DRAWN[Shade.TEXT])
    assert all((each + 0.05) / (text + 0.05) >= 4.5 for each in light)


def _luminance(colour: str) -> float:
    """Return the relative luminance of a colour (WCAG 2.2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(
    "concept",
    [
        Concept(id="c"),
        pictured(audiences=1, channels=3),
        pictured(audiences=4, channels=0),
        replace(pictured(audiences=1, channels=1)),
    ],
)
def test_without_a_pattern_there_is_no_picture(concept: Concept) -> None:
    assert drawn(concept) == []


def test_a_single_figure_is_no_pattern() -> None:
    concept = pictured(audiences=2, channels=2)
    unknown = tuple(replace(channel, platform=f"Board {channel.id}") for channel in concept.channels)
    assert drawn(replace(concept, channels=unknown)) == []
    second = OwnEvidence(id="f", name="Asked", audience="a1", channel="c1", share=Decimal(5))
    assert len(drawn(replace(concept, channels=unknown, evidence=(*concept.evidence, second)))) == 1


@settings(max_examples=25)
@given(concepts())
def test_any_concept_has_a_sound_map_or_none(concept: Concept) -> None:
    for each in drawn(concept):
        assert faults_of(each) == []
