"""Worksheets: every question with its number and room to write, blank or with what is there already."""

from __future__ import annotations

import io
from datetime import date

import pypdf
import pypdfium2
import pytest

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company, Vision
from smm_desk.concept.fields import Depth
from smm_desk.concept.goals import Goal
from smm_desk.concept.outline import outline
from smm_desk.documents.content import Blank
from smm_desk.documents.worksheets import SheetChoice, worksheets, write_worksheets
from smm_desk.i18n import Texts

DAY = date(2026, 11, 26)
CONCEPT = Concept(
    id="k1",
    language="en",
    company=Company(name="Velo Muster"),
    vision=Vision(statement="Everybody repairs"),
    goals=(Goal(id="g1", statement="Five rides a week"),),
)


def blanks(choice: SheetChoice, texts: Texts, concept: Concept = CONCEPT) -> dict[str, list[Blank]]:
    document = worksheets(concept, texts, as_of=DAY, version="1", choice=choice)
    return {
        chapter.number: [block for block in chapter.blocks if isinstance(block, Blank)]
        for chapter in document.chapters
    }


def written(choice: SheetChoice, texts: Texts, concept: Concept = CONCEPT) -> bytes:
    target = io.BytesIO()
    write_worksheets(concept, texts, target, as_of=DAY, version="1", choice=choice)
    return target.getvalue()


def test_every_question_of_the_depth_stands_on_a_blank_sheet_with_room(english: Texts) -> None:
    found = blanks(SheetChoice(is_blank=True, depth=Depth.FULL), english)
    for chapter in outline().chapters:
        fields = {e.field.question for b in chapter.blocks for e in b.fields if b.section.key != "gate"}
        assert fields == {blank.question for blank in found[str(chapter.number)]}
    for blank in (blank for sheet in found.values() for blank in sheet):
        assert blank.lines > 0 or blank.choices
        assert not blank.answer
    core = blanks(SheetChoice(is_blank=True), english)
    assert len(core["1"]) < len(found["1"])


def test_numbers_are_those_of_the_screen(english: Texts) -> None:
    vision = blanks(SheetChoice(is_blank=True), english)["2"]
    assert [(blank.number, blank.label) for blank in vision[:2]] == [("2.1", "Vision"), ("2.2", "Horizon")]
    goals = blanks(SheetChoice(is_blank=True), english)["4"]
    assert goals[0].label == "a  Goal"
    assert sum(blank.label == "a  Goal" for blank in goals) == 3


def test_what_is_there_stands_in_grey_and_leaves_the_room_to_the_open_questions(english: Texts) -> None:
    found = blanks(SheetChoice(), english)
    vision, horizon = found["2"][:2]
    assert [span.words for text in vision.answer for span in text] == ["Everybody repairs"]
    assert (vision.lines, vision.question, vision.example) == (0, "", "")
    assert horizon.lines == 1
    assert horizon.example.startswith("For example: ")
    titles = [blank for blank in found["4"] if blank.label == "a  Goal"]
    assert [bool(blank.answer) for blank in titles] == [True, False, False]


def test_only_the_chapters_asked_for_are_made(english: Texts) -> None:
    assert list(blanks(SheetChoice(("strategy", "goals")), english)) == ["3", "4"]


@pytest.mark.parametrize("language", ["de_CH", "en"])
def test_each_sheet_begins_on_a_page_of_its_own_and_nothing_stands_outside(
    language: str, texts_in: object
) -> None:
    texts: Texts = texts_in(language)  # type: ignore[operator]
    data = written(SheetChoice(is_blank=True), texts)
    pages = ["\n".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    chapters = [c for c in outline().chapters if c.key != "review"]
    starts = []
    for chapter in chapters:
        question = "\n".join(texts(chapter.question).split()[:6])
        starts.append(next(number for number, words in enumerate(pages) if number > 1 and question in words))
    assert len(set(starts)) == len(starts)
    document = pypdfium2.PdfDocument(data)
    for page in document:
        width, height = page.get_size()
        text = page.get_textpage()
        for index in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(index)
            assert 0 <= left <= right <= width
            assert 0 <= bottom <= top <= height


def test_the_same_sheets_of_the_same_day_are_the_same_bytes(english: Texts) -> None:
    assert written(SheetChoice(), english) == written(SheetChoice(), english)


@pytest.mark.parametrize(
    ("chapters", "pages_before"), [(("vision",), 1), (("vision", "strategy", "goals", "audiences"), 2)]
)
def test_few_chapters_need_no_page_of_contents(
    chapters: tuple[str, ...], pages_before: int, english: Texts
) -> None:
    reader = pypdf.PdfReader(io.BytesIO(written(SheetChoice(chapters), english)))
    first = next(entry for entry in reader.outline if not isinstance(entry, list))
    assert reader.get_destination_page_number(first) == pages_before
    heads = [page.extract_text().splitlines() for page in reader.pages]  # the foot of a page comes first
    assert any(english("Sheets") in lines for lines in heads) is (pages_before == 2)
    assert heads[pages_before][0].endswith(f" {pages_before + 1}")
