"""Measured values on paper."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO
from itertools import pairwise

import pypdfium2
import pytest

from smm_desk.concept.concept import Concept
from smm_desk.concept.goals import Goal, Reading
from smm_desk.documents.concept_pdf import write_concept_pdf
from smm_desk.documents.content import Drawing, Heading
from smm_desk.documents.value_curves import value_curves
from smm_desk.i18n import Texts

TODAY = date(2027, 4, 10)


def concept(*values: str, direction: str = "increase") -> Concept:
    goal = Goal(
        id="g", statement="Test rides", direction=direction, baseline=Decimal(1), target=Decimal(5), unit="%"
    )
    readings = tuple(
        Reading(id=f"r{month}", goal="g", read_on=date(2027, month, 1), value=Decimal(value))
        for month, value in enumerate(values, 1)
    )
    return Concept(id="c", language="en", goals=(goal,), readings=readings)


def test_without_values_nothing_is_drawn(english: Texts) -> None:
    assert list(value_curves(concept(), english, TODAY)) == []


@pytest.mark.parametrize("values", [("3",), ("1", "5"), ("5", "5", "5"), ("5", "4.9", "1", "1.1")])
def test_words_beside_the_lines_never_overlap_and_stay_inside(
    english: Texts, values: tuple[str, ...]
) -> None:
    heading, drawing = value_curves(concept(*values), english, TODAY)
    assert isinstance(heading, Heading)
    assert isinstance(drawing, Drawing)
    beside = sorted(caption.at[1] for caption in drawing.captions if caption.at[0] > 300)
    assert all(lower - upper >= 10 for upper, lower in pairwise(beside))
    places = [point for stroke in drawing.strokes for point in stroke.points]
    places += [caption.at for caption in drawing.captions]
    assert all(0 <= x <= drawing.width and 0 <= y <= drawing.height for x, y in places)


def test_the_print_says_target_baseline_last_value_and_days(english: Texts) -> None:
    target = BytesIO()
    write_concept_pdf(concept("2", "3"), english, target, as_of=TODAY, version="")
    pages = pypdfium2.PdfDocument(target.getvalue())
    words = " ".join(page.get_textpage().get_text_range() for page in pages)
    for expected in (
        "How the goals stand",
        "On the way: 3 % on 01/02/2027; the target is 5 %.",
        "Target 5 %",
        "Baseline 1 %",
        "01/01/2027",
    ):
        assert expected in words


def test_lines_are_drawn_as_vectors(english: Texts) -> None:
    def shapes(drawn: Concept) -> int:
        target = BytesIO()
        write_concept_pdf(drawn, english, target, as_of=TODAY, version="")
        pages = pypdfium2.PdfDocument(target.getvalue())
        return sum(1 for page in pages for piece in page.get_objects() if piece.type == 2)

    assert shapes(concept("2", "3")) >= shapes(concept()) + 5
