"""Single sheets: what stands on them, and that nothing else does."""

from __future__ import annotations

from collections import Counter
from datetime import date
from io import BytesIO
from pathlib import Path

import pdfplumber
import pypdfium2
import pytest
from hypothesis import given, settings

from smm_desk.bootstrap import workplace
from smm_desk.cli.printing import SHEETS
from smm_desk.concept.concept import Concept
from smm_desk.documents.exercise_cards import CARDS, KIND_WORDS
from smm_desk.documents.papers import Layout, Paper
from smm_desk.documents.single_sheets import SHEET_WORDS, SheetKind, single_sheet, write_single_sheet
from smm_desk.i18n import LANGUAGES, Texts
from tests.store.concepts import concepts

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
TODAY = date(2026, 11, 26)
WORKSHOP = workplace().library().example("bicycle_workshop", "de_CH").concept
EMPTY = Concept(id="c")
SAID = {
    SheetKind.SUMMARY: ("Vision", "Wir gewinnen dort", "66 %", "bewusst nicht", "CHF 600"),
    SheetKind.RED_THREAD: ("Der rote Faden als Bild", "6.1 WhatsApp"),
    SheetKind.HANDOVER: ("Passwortspeicher der GmbH", "vier Stunden", "Kein Platz frei", "Telefonliste"),
    SheetKind.CRISIS: ("Erste Stellungnahme", "Miriam antwortet", "Versicherung"),
    SheetKind.NETIQUETTE: ("Fragen sind willkommen", "Wann wir antworten"),
    SheetKind.CARDS: ("möglichst viele Brötchen", "Auflösung", "Eine Grenze, an die man sich hält"),
    SheetKind.AGENDA_60: ("Einstieg", "0:55", "Wer macht was bis wann"),
    SheetKind.AGENDA_120: ("Übung: Ziel oder Strategie?", "1:50"),
    SheetKind.AGENDA_240: ("Pause", "3:45"),
}


def words_of(concept: Concept, kind: SheetKind, language: str = "de_CH") -> tuple[str, int]:
    target = BytesIO()
    texts = Texts(language, TRANSLATIONS)
    count = write_single_sheet(concept, texts, target, kind=kind, as_of=TODAY, version="1.0")
    pages = pypdfium2.PdfDocument(target.getvalue())
    assert len(pages) == count
    words = " ".join(page.get_textpage().get_text_range() for page in pages)
    return " ".join(words.split()), count


@pytest.mark.parametrize("kind", list(SheetKind))
def test_a_sheet_says_what_it_is_for_on_few_pages(kind: SheetKind) -> None:
    words, count = words_of(WORKSHOP, kind)
    assert count <= (3 if kind is SheetKind.CARDS else 2)
    for expected in (*SAID[kind], "Velowerkstatt Lindenrain GmbH"):
        assert expected in words


def test_levels_of_a_crisis_stand_in_their_order() -> None:
    turned = WORKSHOP.crisis_levels[::-1]
    document = single_sheet(
        Concept(id="c", crisis_levels=turned),
        Texts("de_CH", TRANSLATIONS),
        kind=SheetKind.CRISIS,
        as_of=TODAY,
        version="",
    )
    (table,) = (block for block in document.chapters[0].blocks if hasattr(block, "rows"))
    assert [row[0][0][0].words[0] for row in table.rows] == ["1", "3", "5"]


def test_what_is_published_says_nothing_of_the_inside() -> None:
    words, count = words_of(WORKSHOP, SheetKind.NETIQUETTE)
    assert count == 1
    for hidden in ("SMM Desk", "Tobias Widmer", "Arbeitsfassung", "9.5"):
        assert hidden not in words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(SheetKind))
def test_a_sheet_of_an_empty_concept_says_what_is_open(kind: SheetKind, language: str) -> None:
    words, count = words_of(EMPTY, kind, language)
    assert count == (3 if kind is SheetKind.CARDS else 1)
    assert Texts(language, TRANSLATIONS)(SHEET_WORDS[kind][0]) in words


def test_the_command_line_knows_every_sheet() -> None:
    assert set(SHEETS) == set(SheetKind)


@pytest.mark.parametrize("language", ["de_CH", "de_DE", "en"])
def test_no_card_is_cut_or_says_what_it_is(language: str) -> None:
    texts = Texts(language, TRANSLATIONS)
    words, _ = words_of(EMPTY, SheetKind.CARDS, language)
    assert "…" not in words
    for kind, statement, why in CARDS:
        assert " ".join(texts(statement).split()) in words
        assert texts(why)
        assert kind in KIND_WORDS
    assert {kind for kind, _, _ in CARDS} == set(KIND_WORDS)


@settings(max_examples=8)
@given(concepts())
def test_any_concept_gives_every_sheet(concept: Concept) -> None:
    for kind in SheetKind:
        assert words_of(concept, kind, "en")[1] >= 1


@pytest.mark.parametrize("kind", [SheetKind.RED_THREAD, SheetKind.SUMMARY])
def test_on_a3_the_same_words_stand_larger_and_on_letter_nothing_is_lost(kind: SheetKind) -> None:
    pages = {}
    for paper in Paper:
        target = BytesIO()
        texts = Texts("de_CH", TRANSLATIONS)
        write_single_sheet(WORKSHOP, texts, target, kind=kind, as_of=TODAY, version="1", layout=Layout(paper))
        with pdfplumber.open(target) as document:
            pages[paper] = [(page.width, page.chars) for page in document.pages]
    of_a4, of_a3 = pages[Paper.A4], pages[Paper.A3]
    assert len(of_a4) == len(of_a3)
    for (small, few), (large, many) in zip(of_a4, of_a3, strict=True):
        assert large == pytest.approx(small * 2**0.5, abs=1)
        assert [letter["text"] for letter in few] == [letter["text"] for letter in many]
        for one, other in zip(few, many, strict=True):
            assert other["size"] == pytest.approx(one["size"] * 2**0.5, rel=0.01)
            assert other["x1"] < large - 20
    said = {
        paper: Counter(
            letter["text"] for _, letters in found for letter in letters if letter["text"].isdigit()
        )
        for paper, found in pages.items()
    }
    assert said[Paper.LETTER] >= said[Paper.A4]


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
@pytest.mark.parametrize("language", ["de_CH", "en"])
def test_the_picture_of_the_red_thread_stands_on_the_first_page_of_its_sheet(
    paper: Paper, language: str
) -> None:
    concept = workplace().library().example("bicycle_workshop", language).concept
    target = BytesIO()
    write_single_sheet(
        concept,
        Texts(language, TRANSLATIONS),
        target,
        kind=SheetKind.RED_THREAD,
        as_of=TODAY,
        version="1.0",
        layout=Layout(paper),
    )
    with pdfplumber.open(BytesIO(target.getvalue())) as pdf:
        sizes = [letter["size"] for letter in pdf.pages[0].chars]
        assert "9.4.1" in pdf.pages[0].extract_text()  # the accounts are the lowest band
    assert min(sizes) >= 6
