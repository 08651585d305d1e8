"""The pictures of goals, reach and posts as they come out of the print: in place, whole, on every paper."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import docx
import pdfplumber
import pytest

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.documents import content
from smm_desk.documents.concept_content import concept_document
from smm_desk.documents.concept_pdf import write_concept_pdf
from smm_desk.documents.content import Caption, Chapter, Drawing, Heading, Part, Table
from smm_desk.documents.papers import LARGE, Layout, Paper
from smm_desk.documents.pdf.pictures import picture_pdf
from smm_desk.documents.pdf.writer import pdf_of
from smm_desk.documents.picture_files import picture_files, pictures
from smm_desk.documents.print_choice import PrintChoice
from smm_desk.documents.word import write_word
from smm_desk.i18n import Texts
from tests.documents.concepts import DAY
from tests.documents.pictured import pictured
from tests.documents.reading import Print, faults_of_structure

PLACE = workplace()
HOSTILE = "<b 5 €> שלום 漢字 🚲 Donaudampfschifffahrtsgesellschaft " + "W" * 60
SIDES = {Paper.A4: (62.4, 56.7), Paper.LETTER: (70.8, 65.02)}
HEADINGS = {
    "en": ("The goal ladder", "Whom each channel reaches", "Posts by week, "),
    "de_CH": ("Die Zielhierarchie", "Wen welcher Kanal erreicht", "Beiträge nach Wochen, "),
}


def printed(concept: Concept, texts: Texts, layout: Layout) -> bytes:
    target = io.BytesIO()
    choice = PrintChoice(("goals", "channels", "measures"), layout=layout)
    write_concept_pdf(
        concept, texts, target, as_of=DAY, version="1", handbook=PLACE.handbook(), choice=choice
    )
    return target.getvalue()


def chapters(concept: Concept, texts: Texts, depth: Depth = Depth.FULL) -> dict[str, Chapter]:
    document = concept_document(
        concept, texts, as_of=DAY, findings=(), version="", depth=depth, handbook=PLACE.handbook()
    )
    return {chapter.number: chapter for chapter in document.chapters}


def test_each_stands_at_its_place(english: Texts) -> None:
    found = chapters(pictured(), english)
    first, second = found["4"].blocks[:2]
    assert isinstance(first, Drawing)
    assert isinstance(second, Part)
    measures = found["8"].blocks
    (place,) = (n for n, block in enumerate(measures) if isinstance(block, Drawing))
    before, after = measures[place - 1], measures[place + 1]
    assert isinstance(before, Heading)
    assert before.words == "Editorial plan"
    assert isinstance(after, Part)
    assert after.number == "8.3.1"
    channels = found["6"].blocks
    (place,) = (n for n, block in enumerate(channels) if isinstance(block, Drawing))
    table = channels[place + 1]
    assert isinstance(table, Table)
    assert table.is_drawn


def test_what_the_heat_map_says_is_not_said_again_in_a_table(english: Texts) -> None:
    data = printed(pictured(), english, Layout())
    words = Print(data, 0).words()
    assert words.count("Whom each channel reaches") == 1
    assert words.count("74.5%") == 1
    few = pictured(audiences=1)  # too few for a picture
    assert Print(printed(few, english, Layout()), 0).words().count("74.5%") == 1


@pytest.mark.parametrize(
    ("language", "paper", "zoom", "words"),
    [
        ("en", Paper.LETTER, 1.0, ""),
        ("de_CH", Paper.A4, 1.0, ""),
        ("en", Paper.A4, LARGE, HOSTILE),
        ("de_CH", Paper.LETTER, 1.0, HOSTILE),
    ],
)
def test_no_glyph_of_many_leaves_the_type_area(
    language: str, paper: Paper, zoom: float, words: str, texts_in: Callable[[str], Texts]
) -> None:
    concept = pictured(audiences=6, channels=4, thrusts=3, goals=7, posts=20, words=words, language=language)
    data = printed(concept, texts_in(language), Layout(paper, zoom))
    left, right = SIDES[paper]
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        assert all(
            heading in " ".join(page.extract_text() for page in pdf.pages) for heading in HEADINGS[language]
        )
        for page in pdf.pages:
            for glyph in page.chars:
                if glyph["text"] != " ":
                    assert glyph["x0"] >= left - 0.5, (page.page_number, glyph["text"])
                    assert glyph["x1"] <= float(page.width) - right + 0.5, (page.page_number, glyph["text"])
                    assert 15 <= glyph["top"] <= glyph["bottom"] <= float(page.height) - 15
            for shape in [*page.curves, *page.rects, *page.lines]:
                assert shape["x0"] >= left - 1.5
                assert shape["x1"] <= float(page.width) - right + 1.5


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
def test_words_of_pictures_keep_their_size_on_every_paper(paper: Paper, english: Texts) -> None:
    with pdfplumber.open(io.BytesIO(printed(pictured(goals=20, posts=30), english, Layout(paper)))) as pdf:
        assert min(glyph["size"] for page in pdf.pages for glyph in page.chars) >= 6.4


def test_a_map_is_a_table_to_a_screen_reader(english: Texts, tmp_path: Path) -> None:
    path = tmp_path / "concept.pdf"
    path.write_bytes(printed(pictured(words=HOSTILE), english, Layout()))
    assert not faults_of_structure(path)
    cells = (
        Caption((0, 10), 50, "Head", cell=(0, 1)),
        Caption((0, 30), 50, "Side", cell=(1, 0)),
        Caption((50, 30), 50, "One", cell=(1, 1)),
        Caption((50, 40), 50, "Two", cell=(1, 1)),
        Caption((0, 60), 50, "Legend"),
    )
    drawing = Drawing("A map", "Words", 100, 70, (), cells)
    reader = Print(picture_pdf(drawing, "en", DAY), 1).reader()
    root = reader.trailer["/Root"]["/StructTreeRoot"]["/K"].get_object()
    rows = [("TR", ["TD", ("TH Column", ["P"])]), ("TR", [("TH Row", ["P"]), ("TD", ["P", "P"])])]
    assert _tags(root) == ("Document", [("Sect", [("Table", rows), "P"])])


def _tags(element: object) -> object:
    """Return the tags of an element and what is below it; marked runs are left out."""
    content_of = element.get_object()  # type: ignore[attr-defined]
    kids = content_of["/K"]
    kids = kids if isinstance(kids, list) else [kids]
    below = [_tags(kid) for kid in kids if not isinstance(kid, int) and "/S" in kid.get_object()]
    scope = str(content_of["/A"]["/Scope"]) if "/A" in content_of else ""
    tag = f"{content_of['/S']}{scope}"[1:].replace("/", " ")
    return (tag, below) if below else tag


def test_the_word_file_has_the_table_and_no_word_of_the_pictures(english: Texts, tmp_path: Path) -> None:
    concept = pictured()
    document = concept_document(
        concept, english, as_of=DAY, findings=(), version="", handbook=PLACE.handbook()
    )
    path = tmp_path / "concept.docx"
    write_word(document, english, path)
    written = docx.Document(str(path))
    headings = [
        p.text for p in written.paragraphs if p.style is not None and p.style.name.startswith("Heading")
    ]
    assert headings.count("Whom each channel reaches") == 1
    assert not [words for words in headings if words.startswith(("The goal ladder", "Posts by week"))]
    cells = [cell.text for table in written.tables for row in table.rows for cell in row.cells]
    assert any("74.5%" in cell for cell in cells)


@pytest.mark.parametrize("language", ["en", "de_CH"])
def test_the_export_of_pictures_holds_them_with_their_sources(
    language: str, texts_in: Callable[[str], Texts]
) -> None:
    texts, concept = texts_in(language), pictured(language=language)
    drawn = pictures(concept, texts, as_of=DAY, handbook=PLACE.handbook())
    for start in HEADINGS[language]:
        assert len([each for each in drawn if each.heading.startswith(start)]) == 1
    (reach,) = (each for each in drawn if each.heading.startswith(HEADINGS[language][1]))
    foot = max(reach.captions, key=lambda caption: caption.at[1])
    assert "IGEM" in " ".join(caption.words for caption in reach.captions)
    assert foot.at[1] < reach.height - 10
    files = picture_files(concept, texts, as_of=DAY, handbook=PLACE.handbook()).files
    assert {f"{HEADINGS[language][0]}.{ending}" for ending in ("svg", "png")} <= set(files)


@pytest.mark.parametrize("below_opening", [True, False])
def test_a_picture_is_made_smaller_only_where_that_saves_a_page(below_opening: bool) -> None:
    high = Drawing("High", "", 476, 600, (), (Caption((0, 100), 200, "Words", 10),))
    blocks: tuple[content.Block, ...] = (high,)
    if not below_opening:
        blocks = (content.Paragraph(content.plain("Before it")), high)
    chapter = Chapter("1", "One", "Title", "Lead", blocks)
    cover = content.Cover("", "Kind", "", (), "")
    document = content.Document("en", "T", cover, "", ("T",), (chapter,), has_front=False)
    data, pages = pdf_of(document, DAY, layout=Layout(Paper.LETTER))
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        (size,) = {
            round(c["size"], 1)
            for page in pdf.pages
            for c in page.chars
            if c["text"] == "W" and c["size"] != 9.6
        }
    assert (pages, size < 10) == ((1, True) if below_opening else (2, False))
