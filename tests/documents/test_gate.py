"""What the gate and the readiness check bring onto paper."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pypdf
import pytest

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company, Strategy, Vision
from smm_desk.concept.fields import fields_of
from smm_desk.concept.review import Gate
from smm_desk.concept.situation import Answer, Readiness
from smm_desk.documents.concept_content import concept_document
from smm_desk.documents.concept_pdf import write_concept_pdf
from smm_desk.documents.content import Document, Entry, Gaps, Heading
from smm_desk.i18n import Texts
from tests.documents.concepts import DAY

BARE = Concept(id="c", language="en", company=Company(name="Keller"))
STANDS = replace(
    BARE,
    vision=Vision(statement="A town on bicycles"),
    strategy=Strategy(guiding_policy="Advice for an hour"),
)
GATE = Gate(reason="The open day is in May.", signed_by="Anna Keller")
YES = dict.fromkeys((field.key for field in fields_of(Readiness)), Answer.YES)


def printed(concept: Concept, texts: Texts) -> Document:
    return concept_document(concept, texts, as_of=DAY, findings=(), version="1")


@pytest.mark.parametrize(("language", "word"), [("en", "Draft of"), ("de_CH", "Entwurf vom")])
def test_behind_a_shut_gate_title_page_and_every_footer_say_draft(
    language: str, word: str, texts_in: Callable[[str], Texts]
) -> None:
    target = io.BytesIO()
    pages = write_concept_pdf(BARE, texts_in(language), target, as_of=DAY, version="1")
    shown = [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(target).pages]
    assert len(shown) == pages
    assert all(word in page for page in shown[:1] + shown[2:])


def test_the_title_page_says_why_it_is_a_draft(english: Texts) -> None:
    assert printed(BARE, english).cover.copy[1:] == (
        "The vision is still missing. The strategy is still missing.",
    )


@pytest.mark.parametrize("concept", [STANDS, replace(BARE, gate=GATE)])
def test_behind_an_open_gate_nothing_is_called_a_draft(concept: Concept, english: Texts) -> None:
    document = printed(concept, english)
    assert document.cover.copy == ("Working copy of 22 November 2026",)
    assert not any("Draft" in words for words in document.footer)


def test_reason_and_name_of_going_on_are_printed_in_the_last_chapter(english: Texts) -> None:
    blocks = printed(replace(BARE, gate=GATE), english).chapters[-1].blocks
    assert Heading("Gone on without vision and strategy") in blocks
    said = {b.label: b.paragraphs[0][0].words for b in blocks if isinstance(b, Entry)}
    assert said["Going on without vision and strategy: why"] == GATE.reason
    assert said["Who answers for it"] == GATE.signed_by


def test_whoever_did_not_go_on_has_no_gap_there(english: Texts) -> None:
    blocks = printed(BARE, english).chapters[-1].blocks
    assert Heading("Gone on without vision and strategy") not in blocks
    labels = [label for block in blocks if isinstance(block, Gaps) for _, label in block.fields]
    assert "Who answers for it" not in labels


def test_the_recommendation_is_printed_when_all_questions_are_answered(english: Texts) -> None:
    def advised(readiness: Readiness) -> list[str]:
        blocks = printed(replace(BARE, readiness=readiness), english).chapters[0].blocks
        entries = (b for b in blocks if isinstance(b, Entry) and b.label == "Recommendation")
        return [paragraph[0].words for entry in entries for paragraph in entry.paragraphs]

    assert advised(Readiness(**{**YES, "has_money": ""})) == []
    found = advised(Readiness(**{**YES, "has_material": Answer.NO}))
    assert found[0] == "A passive presence: watch and answer, nothing more"
    assert "“Enough to show”" in found[1]
    assert "Bielefeld" in found[2]
