"""Papers, large print and booklets: read off the file that comes out."""

from __future__ import annotations

import io
from datetime import date

import pdfplumber
import pypdf
import pytest

from smm_desk.documents.papers import LARGE, Layout, Paper
from smm_desk.documents.pdf.booklet import sides
from smm_desk.documents.worksheets import SheetChoice, write_worksheets
from smm_desk.i18n import Texts
from tests.store.concepts import full_concept

DAY = date(2026, 11, 26)
SIZES = {Paper.A4: (595, 842), Paper.LETTER: (612, 792), Paper.A3: (842, 1191)}


def written(layout: Layout, texts: Texts) -> bytes:
    target = io.BytesIO()
    choice = SheetChoice(layout=layout)
    write_worksheets(full_concept(), texts, target, as_of=DAY, version="1", choice=choice)
    return target.getvalue()


def words_of(data: bytes) -> list[str]:
    return "".join(
        character for page in pypdf.PdfReader(io.BytesIO(data)).pages for character in page.extract_text()
    ).split()


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("zoom", [1.0, LARGE])
def test_each_page_has_its_size_and_nothing_leaves_it(paper: Paper, zoom: float, english: Texts) -> None:
    with pdfplumber.open(io.BytesIO(written(Layout(paper, zoom), english))) as document:
        for page in document.pages:
            assert (round(page.width), round(page.height)) == SIZES[paper]
            for letter in page.chars:
                assert 25 <= letter["x0"] <= letter["x1"] <= page.width - 25
                assert 15 <= letter["top"] <= letter["bottom"] <= page.height - 15


def test_a_large_print_says_the_same_in_larger_letters(english: Texts) -> None:
    usual, large = written(Layout(), english), written(Layout(zoom=LARGE), english)
    assert {"Guiding", "policy", "Commuters"} <= set(words_of(usual)) & set(words_of(large))
    with pdfplumber.open(io.BytesIO(large)) as document:
        body = [letter["size"] for page in document.pages[2:] for letter in page.chars]
    assert max(set(body), key=body.count) > 12


def test_links_of_the_contents_hit_their_words_in_large_print(english: Texts) -> None:
    with pdfplumber.open(io.BytesIO(written(Layout(zoom=LARGE), english))) as document:
        contents = document.pages[1]
        links = contents.hyperlinks or contents.annots
        assert links
        for link in links:
            inside = contents.crop((link["x0"] - 1, link["top"] - 1, link["x1"] + 1, link["bottom"] + 1))
            assert inside.extract_text().strip()


def test_a_booklet_folds_into_pages_that_follow_each_other() -> None:
    assert sides(8) == [(7, 0), (1, 6), (5, 2), (3, 4)]
    assert sides(5) == [(None, 0), (1, None), (None, 2), (3, 4)]
    assert sides(1) == [(None, 0), (None, None)]
    for pages in range(1, 30):
        order = sides(pages)
        assert len(order) % 2 == 0
        assert sorted(page for side in order for page in side if page is not None) == list(range(pages))


def test_a_booklet_holds_every_page_on_paper_of_the_whole_size(english: Texts) -> None:
    data = written(Layout(is_booklet=True), english)
    reader = pypdf.PdfReader(io.BytesIO(data))
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in reader.pages} == {
        (839, 595)
    }
    assert len(reader.pages) % 2 == 0
    words = words_of(data)
    assert {"Guiding", "policy", "Commuters"} <= set(words)
    with pdfplumber.open(io.BytesIO(data)) as document:
        last = document.pages[0].crop((420, 0, 839, 595)).extract_text()
    assert "Velo Muster" in last  # the title page stands right on the outermost side
