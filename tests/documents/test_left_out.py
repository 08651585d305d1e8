"""What is deliberately left, and a concept that ends in "no social media"."""

from __future__ import annotations

from datetime import date

import pytest

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Strategy
from smm_desk.concept.goals import Goal
from smm_desk.concept.outreach import Channel
from smm_desk.concept.planning import Measure
from smm_desk.concept.review import Review
from smm_desk.documents.concept_content import concept_document
from smm_desk.documents.content import Document, Table
from smm_desk.i18n import Texts

DAY = date(2026, 11, 26)


def document(concept: Concept, texts: Texts) -> Document:
    return concept_document(concept, texts, as_of=DAY, findings=(), version="1")


def test_struck_channels_and_measures_stand_with_the_strategy(english: Texts) -> None:
    concept = Concept(
        id="k1",
        language="en",
        channels=(
            Channel(id="c1", platform="TikTok", decision="not", reason="No video every week"),
            Channel(id="c2", platform="Instagram", decision="use", do_without="nothing"),
        ),
        actions=(
            Measure(id="m1", title="Flyer", status="dropped", do_without="nothing"),
            Measure(id="m2", title="Raffle", status="dropped"),
        ),
    )
    strategy = next(chapter for chapter in document(concept, english).chapters if chapter.number == "3")
    table = next(block for block in strategy.blocks if isinstance(block, Table))
    assert table.heading == "Deliberately not: channels and measures"
    words = [["".join(span.words for text in cell for span in text) for cell in row] for row in table.rows]
    assert words == [
        ["6.1 TikTok", "No video every week"],
        ["8.2.1 Flyer", "nothing would be missing"],
        ["8.2.2 Raffle", "open"],
    ]


@pytest.mark.parametrize(("role", "numbers"), [("none", "1 2 3 10"), ("passive", "1 2 3 6 9 10")])
def test_a_short_concept_leaves_out_the_chapters_it_does_not_need(
    role: str, numbers: str, english: Texts
) -> None:
    concept = Concept(
        id="k1", language="en", strategy=Strategy(role=role), review=Review(watched="Reviews on Google")
    )
    assert [chapter.number for chapter in document(concept, english).chapters] == numbers.split()
    with_goal = Concept(id="k1", strategy=Strategy(role=role), goals=(Goal(id="g1", statement="Five rides"),))
    assert "4" in [chapter.number for chapter in document(with_goal, english).chapters]
