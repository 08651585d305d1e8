"""The poster for sticky notes: read off the file that comes out."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pdfplumber
import pypdf
import pypdfium2
import pytest

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company
from smm_desk.documents.papers import MILLIMETRE
from smm_desk.documents.poster import poster, write_poster
from smm_desk.documents.poster_content import PosterChoice
from smm_desk.documents.poster_plan import OVERLAP, SHEET_MARGIN, Box, PosterSize, assembly_of, plan_of
from smm_desk.i18n import Texts
from smm_desk.whole_file import FileNotWrittenError
from tests.documents.concepts import DAY, full_concept, with_text_in_every_field
from tests.documents.reading import faults_of_structure

CHOICES = [
    PosterChoice(size, is_tiled, is_blank)
    for size in PosterSize
    for is_tiled in (False, True)
    for is_blank in (False, True)
]
LONG = "Ein Satz über Geschwindigkeitsbegrenzungen, der sehr lange wird. " * 60
_PIXELS_PER_MM = 10


def named(choice: PosterChoice) -> str:
    return (
        f"{choice.size}-{'tiled' if choice.is_tiled else 'page'}-{'blank' if choice.is_blank else 'filled'}"
    )


def made(choice: PosterChoice, texts: Texts, concept: Concept | None = None) -> bytes:
    target = io.BytesIO()
    write_poster(concept or full_concept(), texts, target, as_of=DAY, choice=choice)
    return target.getvalue()


def opened(data: bytes) -> Any:
    return pdfplumber.open(io.BytesIO(data))


def words_of(data: bytes) -> str:
    pdf = pypdfium2.PdfDocument(data)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())


def plain(words: str) -> str:
    """Return words without what the setting adds: spaces at line ends, hyphens of divided words."""
    return "".join(words.replace("\u00ad", "").replace("\ufffe", "").replace("\x02", "").split())


def squares_of(page: Any) -> Iterator[Box]:
    """Yield the dashed squares of a page, in millimetres from its upper left corner."""
    for shape in [*page.rects, *page.curves]:
        if shape["dash"] and shape["dash"][0]:
            left, top, right, bottom = (shape[edge] / MILLIMETRE for edge in ("x0", "top", "x1", "bottom"))
            yield Box(left, top, right - left, bottom - top)


@pytest.mark.parametrize(
    ("size", "width", "height"),
    [(PosterSize.A3, 420, 297), (PosterSize.A2, 594, 420), (PosterSize.A1, 841, 594)],
)
def test_one_large_page_has_exactly_the_size_of_its_paper(
    size: PosterSize, width: int, height: int, english: Texts
) -> None:
    (page,) = pypdf.PdfReader(io.BytesIO(made(PosterChoice(size, is_tiled=False), english))).pages
    measured = [float(side) / MILLIMETRE for side in (page.mediabox.width, page.mediabox.height)]
    assert measured == pytest.approx([width, height], abs=0.01)


@pytest.mark.parametrize("size", PosterSize)
@pytest.mark.parametrize("is_tiled", [False, True])
def test_the_squares_measure_76_mm_on_paper(size: PosterSize, is_tiled: bool, english: Texts) -> None:
    plan = plan_of(size, is_tiled=is_tiled)
    expected = {(round(s.x, 1), round(s.y, 1)) for field in plan.fields for s in field.squares}
    tiles = assembly_of(size).tiles() if is_tiled else ()
    found = set()
    with opened(made(PosterChoice(size, is_tiled), english)) as pdf:
        for number, page in enumerate(pdf.pages):
            right, down = (0.0, 0.0)
            if is_tiled:
                area = tiles[number].area
                right, down = area.x - SHEET_MARGIN, area.y - SHEET_MARGIN
            for square in squares_of(page):
                assert (square.width, square.height) == pytest.approx((76, 76), abs=0.01)
                found.add((round(square.x + right, 1), round(square.y + down, 1)))
    assert found == expected


@pytest.mark.parametrize("language", ["de_CH", "en"])
@pytest.mark.parametrize("choice", CHOICES, ids=named)
def test_every_field_says_its_number_its_name_and_its_question(
    choice: PosterChoice, language: str, texts_in: Callable[[str], Texts]
) -> None:
    texts = texts_in(language)
    said = poster(full_concept(), texts, is_blank=choice.is_blank)
    found = plain(words_of(made(choice, texts)))
    assert len(said.fields) == 9
    for field in said.fields:
        assert plain(f"{field.number} {field.label}") in found
        assert plain(field.question) in found
        assert field.question.endswith("?")
        assert bool(field.said) is not choice.is_blank
        for words in field.said:
            assert plain(words) in found
    assert plain(said.hint) in found
    assert plain(said.title) in found


@pytest.mark.parametrize("choice", [c for c in CHOICES if c.is_tiled], ids=named)
def test_each_sheet_says_which_one_it_is(choice: PosterChoice, swiss: Texts) -> None:
    assembly = assembly_of(choice.size)
    pdf = pypdfium2.PdfDocument(made(choice, swiss))
    assert len(pdf) == assembly.columns * assembly.rows
    for page, tile in zip(pdf, assembly.tiles(), strict=True):
        words = page.get_textpage().get_text_range()
        assert f"Reihe {tile.row}, Blatt {tile.column}" in words
        assert "Diese Linie misst 50 mm" in words
        assert "über das vorige Blatt kleben." in words


@pytest.mark.parametrize("choice", [c for c in CHOICES if not c.is_blank], ids=named)
@pytest.mark.parametrize("words", ["Kurz.", LONG, "Donaudampfschifffahrt" * 40])
def test_no_letter_leaves_its_field_or_the_margins(choice: PosterChoice, words: str, swiss: Texts) -> None:
    concept = with_text_in_every_field(words)
    plan = plan_of(choice.size, is_tiled=choice.is_tiled)
    rooms = [plan.head, *(room for field in plan.fields for room in (field.words, *field.squares))]
    assembly = assembly_of(choice.size)
    with opened(made(choice, swiss, concept)) as pdf:
        for number, page in enumerate(pdf.pages):
            right = down = 0.0
            if choice.is_tiled:
                area = assembly.tiles()[number].area
                right, down = area.x - SHEET_MARGIN, area.y - SHEET_MARGIN
            for letter in (letter for letter in page.chars if letter["text"].strip()):
                edges = (letter[edge] / MILLIMETRE for edge in ("x0", "top", "x1", "bottom"))
                left, top, end, foot = edges
                # The box of a letter holds its ascent and descent, which are higher than what is drawn.
                inside = Box(left + right + 0.05, top + down + 0.5, end - left - 0.1, foot - top - 1)
                is_in_margin = choice.is_tiled and top >= SHEET_MARGIN + assembly.tile_height
                assert is_in_margin or any(room.holds(inside) for room in rooms), letter["text"]
                if is_in_margin:
                    assert SHEET_MARGIN <= left <= end <= assembly.sheet_width - SHEET_MARGIN
                    assert foot <= assembly.sheet_height - SHEET_MARGIN + 1


def test_sheets_show_the_same_where_they_overlap(english: Texts) -> None:
    """Look at the pixels, ten a millimetre: they agree to a tenth of one, and not when moved by more."""
    assembly = assembly_of(PosterSize.A2)
    pdf = pypdfium2.PdfDocument(made(PosterChoice(PosterSize.A2, is_blank=False), english))
    scale = _PIXELS_PER_MM * 25.4 / 72
    first, second, third, _ = (page.render(scale=scale).to_pil().convert("L") for page in pdf)
    edge = round(SHEET_MARGIN * _PIXELS_PER_MM)
    wide, high = (round(side * _PIXELS_PER_MM) for side in (assembly.tile_width, assembly.tile_height))
    lap = round(OVERLAP * _PIXELS_PER_MM)

    def differing(x: int, y: int, other: Any, moved: tuple[int, int]) -> float:
        """Return the share of pixels that differ between the lap of the first sheet and of another."""
        size = (lap if x else wide, lap if y else high)
        one: bytes = first.crop((edge + x, edge + y, edge + x + size[0], edge + y + size[1])).tobytes()
        left, top = edge + moved[0], edge + moved[1]
        two: bytes = other.crop((left, top, left + size[0], top + size[1])).tobytes()
        assert min(one) < 200
        return sum(int(abs(a - b) > 40) for a, b in zip(one, two, strict=True)) / len(one)

    near, far = (-1, 0, 1), (-10, 10)
    for x, y, other, moves in (
        (wide - lap, 0, second, lambda by: (by, 0)),
        (0, high - lap, third, lambda by: (0, by)),
    ):
        best = min(differing(x, y, other, moves(by)) for by in near)
        assert best < 0.002
        assert all(differing(x, y, other, moves(by)) > max(0.002, 3 * best) for by in far)


@pytest.mark.parametrize("choice", CHOICES, ids=named)
def test_fonts_are_embedded_and_the_document_says_its_title_and_language(
    choice: PosterChoice, swiss: Texts
) -> None:
    reader = pypdf.PdfReader(io.BytesIO(made(choice, swiss)))
    assert reader.metadata is not None
    assert str(reader.metadata.title).endswith("Social Media auf einer Seite")
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "de-CH"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    for page in reader.pages:
        fonts: Any = page["/Resources"]["/Font"]  # type: ignore[index]
        assert fonts
        for font in fonts.values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"]
        resources: Any = page["/Resources"]
        assert not resources.get("/XObject")


@pytest.mark.parametrize("choice", CHOICES, ids=named)
def test_a_reader_aloud_finds_its_way(choice: PosterChoice, english: Texts, tmp_path: Path) -> None:
    path = tmp_path / "poster.pdf"
    path.write_bytes(made(choice, english))
    assert not faults_of_structure(path)


def test_a_blank_poster_keeps_the_name_and_nothing_else_of_the_concept(english: Texts) -> None:
    name = Company(name="Velo Muster")
    concept = replace(full_concept(), company=name)
    words = words_of(made(PosterChoice(is_tiled=False), english, concept))
    assert name.name in words
    assert "Antwort" not in words
    empty = poster(Concept(id="c", language="en"), english, is_blank=False)
    assert not any(field.said for field in empty.fields)


def test_a_long_name_gives_way_to_title_and_hint(english: Texts) -> None:
    concept = Concept(id="c", language="en", company=Company(name="Velowerkstatt " * 30))
    for size in PosterSize:
        data = made(PosterChoice(size, is_tiled=False), english, concept)
        assert "Sticky notes of 76 × 76 mm fit the squares" in words_of(data)


def test_the_same_poster_gives_the_same_bytes_and_a_file_is_whole_or_not_there(
    english: Texts, tmp_path: Path
) -> None:
    choice = PosterChoice(PosterSize.A2)
    path = tmp_path / "poster.pdf"
    assert write_poster(full_concept(), english, path, as_of=DAY, choice=choice) == 4
    assert path.read_bytes() == made(choice, english)
    with pytest.raises(FileNotWrittenError):
        write_poster(full_concept(), english, tmp_path / "no" / "p.pdf", as_of=DAY, choice=choice)
    assert list(tmp_path.iterdir()) == [path]
