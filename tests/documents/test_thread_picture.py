"""The red thread as a picture on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import combinations
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings

from smm_desk.advice.red_thread import thread_of
from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Thrust, Vision
from smm_desk.concept.goals import Goal
from smm_desk.documents.concept_pdf import write_concept_pdf
from smm_desk.documents.content import Drawing, Shade, Stroke
from smm_desk.documents.thread_picture import thread_picture
from smm_desk.i18n import Texts
from tests.store.concepts import concepts

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
TEXTS = Texts("en", TRANSLATIONS)


def drawing(concept: Concept, texts: Texts = TEXTS) -> Drawing:
    (found,) = thread_picture(concept, texts)
    return found


def boxes(found: Drawing) -> list[tuple[float, float, float, float]]:
    """Return left, top, right and foot of every box."""
    frames = [stroke for stroke in found.strokes if stroke.fill is Shade.SOFT]
    return [(*stroke.points[0], *stroke.points[2]) for stroke in frames]


def many(goals: int) -> Concept:
    thrust = Thrust(id="t", title="Test rides")
    made = tuple(Goal(id=f"g{n}", statement=f"Goal number {n}", thrust="t") for n in range(goals))
    return Concept(id="c", language="en", vision=Vision(statement="V"), thrusts=(thrust,), goals=made)


def test_without_links_there_is_no_picture() -> None:
    assert list(thread_picture(Concept(id="c", thrusts=(Thrust(id="t"),)), TEXTS)) == []


@pytest.mark.parametrize("goals", [1, 4, 6, 23])
def test_boxes_never_overlap_and_stay_inside(goals: int) -> None:
    found = drawing(many(goals))
    inside = boxes(found)
    assert len(inside) == goals + 2
    for left, top, right, foot in inside:
        assert 0 <= left < right <= found.width + 0.01
        assert 0 <= top < foot <= found.height
    for one, other in combinations(inside, 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart


def test_words_of_a_box_stay_inside_it() -> None:
    title = "Donaudampfschifffahrtsgesellschaft " * 9
    found = drawing(replace(many(5), thrusts=(Thrust(id="t", title=title),)))
    for caption in found.captions:
        x, y = caption.at
        if caption.is_strong:
            continue
        assert any(
            left <= x and x + caption.width <= right + 0.01 and top < y < foot
            for left, top, right, foot in boxes(found)
        ), caption


def test_a_line_is_drawn_for_every_strand_and_further_ones_are_dashed() -> None:
    concept = workplace().library().example("bicycle_workshop", "en").concept
    curves = [stroke for stroke in drawing(concept).strokes if stroke.is_curve]
    strands = thread_of(concept).strands
    assert len(curves) == len(strands)
    assert sum(curve.is_dashed for curve in curves) == sum(not strand.is_main for strand in strands)


def test_a_torn_place_is_framed_with_dashes_and_explained() -> None:
    torn = replace(many(1), goals=(Goal(id="g", statement="Loose"), Goal(id="h", thrust="t")))
    found = drawing(torn)
    frames: list[Stroke] = [stroke for stroke in found.strokes if stroke.fill is Shade.SOFT]
    assert any(frame.is_dashed and frame.shade is Shade.OPEN for frame in frames)
    assert "torn" in found.words


def test_the_print_holds_the_picture_with_numbers_that_lead_to_their_parts() -> None:
    concept = workplace().library().example("bicycle_workshop", "de_CH").concept
    target = BytesIO()
    texts = Texts("de_CH", TRANSLATIONS)
    write_concept_pdf(concept, texts, target, as_of=date(2026, 11, 26), version="")
    pages = pypdfium2.PdfDocument(target.getvalue())
    words = [page.get_textpage().get_text_range() for page in pages]
    (number,) = (n for n, text in enumerate(words) if "Der rote Faden als Bild" in text)
    for expected in ("3.4.1 Reparatur in 48 Stunden", "6.1 WhatsApp", "9.4.1 Velowerkstatt Lindenrain"):
        assert expected in words[number]


@settings(max_examples=30)
@given(concepts())
def test_any_concept_has_a_picture_or_none(concept: Concept) -> None:
    for found in thread_picture(concept, TEXTS):
        assert len(boxes(found)) == len(set(boxes(found)))
