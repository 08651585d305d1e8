"""Copies and choices: what an approved copy says and refuses, chapters, questions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company, Vision
from smm_desk.documents.concept_content import concept_document
from smm_desk.documents.content import Document, Entry, Gaps, Part
from smm_desk.documents.print_choice import Approval, NotApprovedError, PrintChoice, count_of_obstacles
from smm_desk.i18n import Texts

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
ENGLISH = Texts("en", TRANSLATIONS)
DAY = date(2026, 11, 26)
PLACE = workplace()
GOOD = PLACE.library().example("bicycle_workshop", "en").concept
BAD = PLACE.library().example("online_shop_before", "en").concept
DRAFT = Concept(id="c", language="en", company=Company(name="Bakery"))
MIRIAM = Approval("Miriam Lanz")


def document(concept: Concept, choice: PrintChoice) -> Document:
    findings = PLACE.advisor().findings(concept, DAY)
    return concept_document(concept, ENGLISH, as_of=DAY, findings=findings, version="1", choice=choice)


def gaps(made: Document) -> list[object]:
    blocks = [block for chapter in made.chapters for block in chapter.blocks]
    return [block for block in blocks if isinstance(block, Gaps) or (isinstance(block, Part) and block.gaps)]


def test_an_approved_copy_names_who_approved_it_and_no_gap() -> None:
    made = document(GOOD, PrintChoice(approval=MIRIAM))
    assert made.cover.copy == ("Approved by Miriam Lanz on 26 November 2026",)
    assert made.footer[-1] == "Approved by Miriam Lanz on 26 November 2026"
    assert gaps(made) == []
    assert gaps(document(GOOD, PrintChoice())) != []


@pytest.mark.parametrize("concept", [BAD, DRAFT], ids=["grave notes", "no strategy"])
def test_an_approval_is_refused_while_something_grave_is_open(concept: Concept) -> None:
    with pytest.raises(NotApprovedError) as refused:
        document(concept, PrintChoice(approval=MIRIAM))
    assert "open" in str(refused.value.message)
    with pytest.raises(NotApprovedError):
        document(concept, PrintChoice(approval=replace(MIRIAM, reason="  ")))


def test_a_release_with_a_reason_prints_it() -> None:
    made = document(BAD, PrintChoice(approval=Approval("Jana", "The fair is tomorrow.")))
    count = count_of_obstacles(BAD, PLACE.advisor().findings(BAD, DAY))
    assert made.cover.copy[1] == f"Released although grave notes are open ({count}): The fair is tomorrow."


def test_notes_stand_in_the_working_copy_only() -> None:
    def titles(choice: PrintChoice) -> list[str]:
        (review,) = (c for c in document(BAD, choice).chapters if c.number == "10")
        return [getattr(block, "heading", "") for block in review.blocks]

    assert "To settle first" in titles(PrintChoice())
    released = PrintChoice(approval=Approval("Jana", "The fair is tomorrow."))
    assert "To settle first" not in titles(released)


def test_chosen_chapters_are_printed_with_their_numbers() -> None:
    made = document(GOOD, PrintChoice(chapters=("goals", "vision")))
    assert [chapter.number for chapter in made.chapters] == ["2", "4"]


def test_an_empty_chapter_is_printed_when_it_is_chosen() -> None:
    made = document(DRAFT, PrintChoice(chapters=("measures",)))
    assert [chapter.number for chapter in made.chapters] == ["8"]


def test_the_guiding_question_stands_above_its_answer() -> None:
    concept = replace(DRAFT, vision=Vision(statement="Bread for everybody"))
    (chapter,) = document(concept, PrintChoice(chapters=("vision",), has_questions=True)).chapters
    entry = next(block for block in chapter.blocks if isinstance(block, Entry))
    assert entry.paragraphs[0][0].words.endswith("?")
    assert entry.paragraphs[1][0].words == "Bread for everybody"
