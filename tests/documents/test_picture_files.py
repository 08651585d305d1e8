"""Pictures as files: SVG that any XML reader takes, PNG of the size it promises, names for every system."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pdfplumber
import pytest
from PIL import Image

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.documents.bar_picture import bar_picture
from smm_desk.documents.content import Bar, Bars, Caption, Drawing, Shade, Stroke
from smm_desk.documents.pdf.pictures import picture_pdf, picture_png, picture_svg
from smm_desk.documents.picture_files import (
    NoPicturesError,
    PictureFormat,
    _stems,
    picture_files,
    pictures,
)
from smm_desk.i18n import Texts
from smm_desk.whole_file import FileNotWrittenError
from tests.documents.concepts import DAY
from tests.documents.reading import faults_of_structure

_SVG = "{http://www.w3.org/2000/svg}"
NASTY = "<b>5 €</b> & \"'\x00\x1b\ud800 ]]> 🚲 שלום &amp;"


def example(language: str = "de_CH") -> Concept:
    return workplace().library().example("bicycle_workshop", language, concept_id="k").concept


def drawing(*captions: Caption, heading: str = "A picture") -> Drawing:
    strokes = (
        Stroke(((0, 0), (200, 0), (200, 50)), Shade.ACCENT, 1.0),
        Stroke(((0, 0), (10, 20), (30, 40), (50, 60)), Shade.FAINT, 0.8, is_dashed=True, is_curve=True),
        Stroke(((5, 5), (50, 5), (50, 30)), Shade.SOFT, 0, fill=Shade.SOFT),
    )
    return Drawing(heading, "What it shows", 240.0, 120.0, strokes, captions)


def texts_of(svg: bytes) -> list[str]:
    return [element.text or "" for element in ET.fromstring(svg).iter(f"{_SVG}text")]


@pytest.mark.parametrize("language", ["de_CH", "en"])
def test_every_picture_of_the_print_becomes_a_file_of_each_kind(language: str, texts_in: object) -> None:
    texts: Texts = texts_in(language)  # type: ignore[operator]
    concept = example(language)
    drawn = pictures(concept, texts, as_of=DAY)
    made = picture_files(concept, texts, as_of=DAY)
    assert len(drawn) >= 6
    assert len(made.files) == 2 * len(drawn)
    headings = " ".join(each.heading for each in drawn)
    for words in ("rote Faden", "Stunden") if language == "de_CH" else ("red thread", "Hours"):
        assert words in headings
    for each, (svg_name, png_name) in zip(drawn, zip(*[iter(made.files)] * 2, strict=True), strict=True):
        assert (svg_name[-4:], png_name[-4:]) == (".svg", ".png")
        root = ET.fromstring(made.files[svg_name])
        assert root.get("viewBox") == f"0 0 {each.width:g} {each.height:g}"
        assert root.findtext(f"{_SVG}title") == each.heading
        assert root.findtext(f"{_SVG}desc") == " ".join(each.words.split())
        assert texts_of(made.files[svg_name]) == [c.words for c in each.captions if c.words]
        assert len(root.findall(f"{_SVG}path")) == len(each.strokes)
        with Image.open(io.BytesIO(made.files[png_name])) as image:
            image.load()
            assert image.width == pytest.approx(each.width * 300 / 72, abs=1)
            assert image.height == pytest.approx(each.height * 300 / 72, abs=1)
            assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)
            assert image.mode == "RGB"
            assert image.getpixel((0, 0)) == (255, 255, 255)
            assert min(image.convert("L").tobytes()) < 120


def test_what_the_owner_wrote_is_no_markup(english: Texts) -> None:
    caption = Caption((10, 20), 220, NASTY)
    svg = picture_svg(drawing(caption, heading=NASTY), "en")
    (said,) = texts_of(svg)
    assert said.startswith("<b>5 €</b> & \"'")
    assert "🚲 שלום &amp;" in said
    assert not re.search("[\x00-\x08\x0b-\x1f]", svg.decode("utf-8"))


def test_captions_keep_to_their_room_in_both_kinds() -> None:
    caption = Caption((10, 20), 60, "A caption that is much too long for its room", 8.4)
    svg = picture_svg(drawing(caption), "en")
    (element,) = ET.fromstring(svg).iter(f"{_SVG}text")
    assert (element.text or "").endswith("…")
    assert float(element.get("textLength", "999")) <= 60
    assert "Fira Sans" in str(ET.fromstring(svg).get("font-family"))
    with pdfplumber.open(io.BytesIO(picture_pdf(drawing(caption), "en", DAY))) as pdf:
        (page,) = pdf.pages
        assert (page.width, page.height) == (240, 120)
        assert max(letter["x1"] for letter in page.chars) <= 70.5


def test_the_page_of_a_picture_has_a_structure(english: Texts, tmp_path: Path) -> None:
    for each in pictures(example("en"), english, as_of=DAY):
        path = tmp_path / "picture.pdf"
        path.write_bytes(picture_pdf(each, "en", DAY))
        assert not faults_of_structure(path)


def test_lines_are_paths_with_their_colours() -> None:
    root = ET.fromstring(picture_svg(drawing(), "en"))
    line, curve, area = root.findall(f"{_SVG}path")
    assert line.get("d") == "M0 0 L200 0 L200 50"
    assert (line.get("stroke"), line.get("fill")) == ("#0f766e", "none")
    assert curve.get("d") == "M0 0 C10 20, 30 40, 50 60"
    assert curve.get("stroke-dasharray")
    assert str(area.get("d")).endswith("Z")
    assert area.get("stroke") is None


def test_the_same_picture_gives_the_same_bytes() -> None:
    caption = Caption((10, 20), 220, "漢字 and Fira")
    assert picture_png(drawing(caption), "en", DAY) == picture_png(drawing(caption), "en", DAY)


def test_bars_are_as_long_as_their_shares() -> None:
    drawn = bar_picture(
        Bars("Hours", "", (Bar("One", (0.5, 0.25), "3 h"), Bar("Two", (0.0, 1.0), "4 h")), "L")
    )
    lengths = [stroke.points[1][0] - stroke.points[0][0] for stroke in drawn.strokes]
    assert lengths == pytest.approx([131.0, 65.5, 262.0])
    assert [caption.words for caption in drawn.captions] == ["One", "3 h", "Two", "4 h", "L"]
    assert all(caption.at[1] <= drawn.height for caption in drawn.captions)


@pytest.mark.parametrize(
    ("headings", "names"),
    [
        (["4.1 Fünf: mehr/weniger?"], ["4.1 Fünf mehr weniger"]),
        (["Same", "same", "SAME"], ["Same", "same 2", "SAME 3"]),
        (["con", "..", "", "a.\x00\n"], ["con_", "picture", "picture 2", "a"]),
    ],
)
def test_names_suit_every_system_and_differ(headings: list[str], names: list[str]) -> None:
    assert list(_stems([drawing(heading=heading) for heading in headings])) == names
    (long,) = _stems([drawing(heading="Wort " * 100)])
    assert len(long) <= 71


def test_files_of_others_are_named_and_own_ones_are_not(english: Texts, tmp_path: Path) -> None:
    made = picture_files(example("en"), english, as_of=DAY, kinds=[PictureFormat.SVG])
    assert made.in_the_way(tmp_path) == ()
    assert made.write(tmp_path) == len(made.files)
    assert {path.name for path in tmp_path.iterdir()} == set(made.files)
    assert made.in_the_way(tmp_path) == ()
    first, second = list(made.files)[:2]
    (tmp_path / first).write_text("a text of mine", encoding="utf-8")
    (tmp_path / second).unlink()
    (tmp_path / second).mkdir()
    assert made.in_the_way(tmp_path) == (first, second)
    with pytest.raises(FileNotWrittenError):
        made.write(tmp_path / "no such folder")


def test_a_concept_without_pictures_says_what_is_missing(english: Texts) -> None:
    with pytest.raises(NoPicturesError, match="There is no picture yet"):
        picture_files(Concept(id="c", language="en"), english, as_of=DAY)


def test_titles_and_captions_stay_inside_the_margins(english: Texts) -> None:
    concept = example("en")
    company = replace(concept.company, name="x" * 300)
    for each in pictures(replace(concept, company=company), english, as_of=DAY):
        for caption in each.captions:
            assert 0 <= caption.at[0] <= caption.at[0] + caption.width <= each.width
            assert 0 < caption.at[1] < each.height
