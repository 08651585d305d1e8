"""The print as a reader gets it: everything in it, nothing misread, every number right."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from itertools import groupby, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import text_values
from smm_desk.documents.concept_pdf import write_concept_pdf
from smm_desk.i18n import LANGUAGES, Texts
from smm_desk.whole_file import FileNotWrittenError
from tests.documents.concepts import (
    DAY,
    finding,
    full_concept,
    skeleton,
    with_aside,
    with_text_at,
    with_text_in_every_field,
    with_texts,
)
from tests.documents.reading import Print, faults_of_structure, printed

HOSTILE = (
    "<b 5 €",
    '<img src="file:///etc/passwd">',
    "&amp; & &#65;",
    "%s %(x)d {x} {0}",
    "</para><br/>",
    "\\n (klammer) [eckig] )",
    "/P <</MCID 0>> BDC",
)
SCRIPTS = {
    "emoji": "😀🎯👍🏽❤️☕",
    "family": "👩‍👩‍👧",
    "flag": "🇨🇭",
    "signs": "✓✗☐☑★⇒■●",
    "hyphens and spaces": "a‑b c",
    "Greek and Cyrillic": "Γειά Привет",
    "Chinese": "漢字",
    "Hindi": "नमस्ते",
    "Thai": "สวัสดี",
    "private": "\ue000",
}


@pytest.fixture(scope="module")
def german_print(swiss: Texts) -> Print:
    concept = full_concept()
    first, second = finding("strategy/challenge", words="one"), finding("goals/goals-0/target", words="two")
    return printed(with_aside(concept, (second, "Weil es so ist.")), swiss, findings=(first, second))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_is_in_the_print(language: str, texts_in: Callable[[str], Texts]) -> None:
    concept = full_concept(language)
    texts = texts_in(language)
    words = printed(concept, texts).words()
    for path, answer in text_values(concept):
        assert answer in words, path
    for answer in (texts.day(date(2027, 6, 30)), "1’234.5" if language == "de_CH" else "1"):
        assert answer in words
    for chapter in outline().chapters:
        assert texts(chapter.print_title) in words


def test_number_of_pages_is_returned_and_heard_of(tmp_path: Path, english: Texts) -> None:
    heard: list[tuple[int, int]] = []
    path = tmp_path / "concept.pdf"
    pages = write_concept_pdf(
        full_concept("en"),
        english,
        path,
        as_of=DAY,
        version="1",
        progress=lambda done, total: heard.append((done, total)),
    )
    assert Print(path.read_bytes(), pages).reader().get_num_pages() == pages
    assert heard.count((0, 0)) > len(outline().chapters)
    in_turn = [step for step, _ in groupby(heard)]
    assert in_turn == [(0, 0), *((page, pages) for page in range(1, pages + 1))]


def test_contents_give_the_real_pages(german_print: Print, swiss: Texts) -> None:
    pages = german_print.page_words()
    for chapter in outline().chapters:
        label, title = swiss(chapter.label), swiss(chapter.print_title)
        found = [
            number for number, words in enumerate(pages, 1) if f"{chapter.number} {label} {title}" in words
        ]
        assert len(found) == 1
        assert f"{chapter.number} {label} {found[0]}" in pages[1]


def test_links_of_the_contents_lead_to_the_chapters(german_print: Print) -> None:
    reader = german_print.reader()
    pages = [page.indirect_reference for page in reader.pages]
    targets = [link.get_object()["/Dest"][0] for link in reader.pages[1]["/Annots"]]
    assert len(targets) >= len(outline().chapters)
    assert all(target in pages for target in targets)
    assert [pages.index(target) for target in targets] == sorted(pages.index(target) for target in targets)


def test_bookmarks_lead_through_the_chapters(german_print: Print, swiss: Texts) -> None:
    reader = german_print.reader()
    chapters = [entry for entry in reader.outline if not isinstance(entry, list)]
    assert [entry.title for entry in chapters] == [
        f"{chapter.number} {swiss(chapter.label)}" for chapter in outline().chapters
    ]
    words = german_print.page_words()
    for entry, chapter in zip(chapters, outline().chapters, strict=True):
        assert swiss(chapter.print_title) in words[reader.get_destination_page_number(entry) or 0]


def test_all_fonts_are_embedded(swiss: Texts) -> None:
    reader = printed(with_text_in_every_field("".join(SCRIPTS.values())), swiss).reader()
    fonts = {
        font.get_object()["/BaseFont"]: font.get_object()
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert any("FiraSans" in name for name in fonts)
    for name, font in fonts.items():
        assert "/FontFile2" in font["/FontDescriptor"], name
        assert "/ToUnicode" in font, name


@pytest.mark.parametrize("text", HOSTILE)
def test_words_are_never_read_as_markup(text: str, swiss: Texts) -> None:
    concept = with_text_in_every_field(text)
    print_ = printed(with_aside(concept, (finding("strategy/challenge"), text)), swiss)
    plain = " ".join(text.split())
    assert print_.words().count(plain) >= len(list(text_values(concept)))
    assert not any("/XObject" in page["/Resources"] for page in print_.reader().pages)


@pytest.mark.parametrize("script", SCRIPTS)
def test_other_scripts_come_back_when_copied(script: str, swiss: Texts) -> None:
    text = SCRIPTS[script]
    characters = printed(with_text_in_every_field(f"Wort {text} Wort"), swiss).characters()
    assert f"Wort {text} Wort" in characters.replace("\u00ad", "")


def test_hebrew_and_arabic_stand_in_their_order(swiss: Texts) -> None:
    hebrew, arabic = "שלום עולם", "مرحبا بالعالم"
    concept = with_text_at("strategy/challenge", f"{hebrew}\n{arabic}\nDeutsch ({hebrew}) weiter")
    print_ = printed(concept, swiss)
    assert hebrew in print_.words()
    characters = print_.characters()
    assert hebrew[::-1] in characters
    assert f"Deutsch ({hebrew[::-1]}) weiter" in characters
    assert set(arabic) <= set(characters), "joined shapes lead back to the letters"


@pytest.mark.parametrize(
    "path",
    [
        "company/name",
        "strategy/challenge",
        "thrusts/thrusts-0/title",
        "thrusts/thrusts-0/description",
        "goals/goals-0/statement",
        "goals/goals-0/kpi",
        "goals/goals-0/unit",
        "audiences/audiences-0/place",
        "channels/channels-0/platform",
        "measures/first_steps",
    ],
)
@pytest.mark.parametrize("text", ["W" * 200_000, " ".join(f"wort{number:05}" for number in range(20_000))])
def test_long_answers_flow_and_nothing_is_lost(path: str, text: str, swiss: Texts) -> None:
    words = printed(with_text_at(path, text), swiss).words()
    if " " in text:
        assert set(text.split()) <= set(words.split())
    else:
        assert words.count("W") >= len(text)


def test_a_table_cell_taller_than_a_page_flows(swiss: Texts) -> None:
    reason = " ".join(f"grund{number:05}" for number in range(20_000))
    noticed = finding("strategy/challenge")
    concept = with_aside(skeleton("de_CH"), (noticed, reason))
    print_ = printed(concept, swiss, findings=(noticed,))
    assert set(reason.split()) <= set(print_.words().split())
    heads = [
        words for words in print_.page_words() if f"{swiss('Where')} {swiss('What stands out')}" in words
    ]
    assert len(heads) > 20, "the head of the table is repeated"


@pytest.mark.parametrize(
    "text", ["\n".join([*HOSTILE, *SCRIPTS.values(), "שלום (עולם) 12", "- " + "Wort " * 80]), "W" * 300]
)
def test_no_glyph_leaves_the_type_area(text: str, swiss: Texts) -> None:
    print_ = printed(with_text_in_every_field(text), swiss, findings=(finding("strategy/challenge"),))
    for page, glyph in print_.glyphs():
        left, bottom = glyph["matrix"][4], glyph["matrix"][5]
        assert left >= 62, (page, glyph["text"], left)
        right = left + (glyph["adv"] if glyph["text"] != " " else 0)  # the space at the end of a line hangs
        assert right <= 595.28 - 56.6, (page, glyph["text"], right)
        assert 28 <= bottom <= 842 - 36, (page, glyph["text"], bottom)


def test_lines_never_overlap(german_print: Print, swiss: Texts) -> None:
    for print_ in (german_print, printed(with_text_in_every_field("Ein langer Satz. " * 20), swiss)):
        lines: dict[tuple[int, float], tuple[float, float, float]] = {}
        for page, glyph in print_.glyphs():
            base, size = round(glyph["matrix"][5], 1), glyph["matrix"][0] * glyph["size"]
            left, right, largest = lines.get((page, base), (1000.0, 0.0, 0.0))
            lines[page, base] = (min(left, glyph["x0"]), max(right, glyph["x1"]), max(largest, size))
        ordered = sorted(lines.items())
        for (place, (left, right, size)), (below, (left2, right2, size2)) in pairwise(ordered):
            if place[0] == below[0] and left < right2 and left2 < right:
                apart = below[1] - place[1]
                assert apart < 0.5 or apart >= 0.9 * min(size, size2), (place, below)


def test_structure_is_there_and_whole(german_print: Print, tmp_path: Path) -> None:
    reader = german_print.reader()
    catalog = reader.trailer["/Root"]
    assert catalog["/Lang"] == "de-CH"
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"pdfuaid" not in catalog["/Metadata"].get_data()  # nothing is claimed that is not proved
    roles: dict[str, int] = {}
    marked = _walk(catalog["/StructTreeRoot"]["/K"].get_object(), roles)
    for role in (
        "/Document",
        "/H1",
        "/H2",
        "/H3",
        "/P",
        "/TOC",
        "/TOCI",
        "/Link",
        "/Table",
        "/TR",
        "/TH",
        "/TD",
    ):
        assert roles.get(role), role
    on_pages = sum(page.get_contents().get_data().count(b"/MCID") for page in reader.pages)
    assert marked == on_pages
    path = tmp_path / "concept.pdf"
    path.write_bytes(german_print.data)
    assert not faults_of_structure(path)


def _walk(element: object, roles: dict[str, int]) -> int:
    """Count the elements by role and return the number of marked runs."""
    if isinstance(element, int):
        return 1
    if isinstance(element, list):
        return sum(_walk(kid, roles) for kid in element)
    content = element.get_object()  # type: ignore[attr-defined]
    if isinstance(content, (int, list)):
        return _walk(content, roles)
    if content.get("/Type") in ("/MCR", "/OBJR"):
        return 1 if content["/Type"] == "/MCR" else 0
    roles[content["/S"]] = roles.get(content["/S"], 0) + 1
    return _walk(content["/K"], roles)


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="poppler-utils is not installed")
def test_poppler_reads_the_structure(german_print: Print, tmp_path: Path) -> None:
    path = tmp_path / "concept.pdf"
    path.write_bytes(german_print.data)
    told = subprocess.run(
        ["pdfinfo", "-struct-text", str(path)], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert "H2 (block)" in told.stdout
    assert "Antwort 4x" in told.stdout
    assert not told.stderr


def test_the_same_concept_gives_the_same_bytes(swiss: Texts) -> None:
    concept = with_text_in_every_field("Text 😀 漢 שלום")
    first = printed(concept, swiss).data
    printed(with_text_in_every_field("".join(SCRIPTS.values())), swiss)
    assert printed(concept, swiss).data == first
    assert printed(concept, swiss, as_of=date(2026, 11, 23)).data != first


def test_an_empty_concept_is_short_and_says_what_is_open(english: Texts) -> None:
    print_ = printed(Concept(id="c", language="en"), english, depth=Depth.CORE)
    assert print_.pages <= 5
    assert "open 2.1 Vision · 2.2 Horizon · 2.3 Mission · 2.4 Values" in print_.words()


def test_a_part_without_a_title_is_open_in_the_contents_too(english: Texts) -> None:
    assert "4.1 Goal open" in printed(skeleton("en"), english).page_words()[1]


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, english: Texts) -> None:
    path = tmp_path / "concept.pdf"
    path.write_bytes(b"the old print")
    concept = Concept(id="c", language="en")

    def give_up(done: int, _total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_concept_pdf(concept, english, path, as_of=DAY, version="1", progress=give_up)
    assert path.read_bytes() == b"the old print"
    with pytest.raises(FileNotWrittenError, match="the folder does not exist"):
        write_concept_pdf(concept, english, tmp_path / "no" / "c.pdf", as_of=DAY, version="1")
    write_concept_pdf(concept, english, path, as_of=DAY, version="1")
    assert path.read_bytes().startswith(b"%PDF-1.7")
    assert list(tmp_path.iterdir()) == [path]


def test_importing_the_door_loads_no_reportlab() -> None:
    program = (
        "import sys, smm_desk.documents.concept_pdf, smm_desk.whole_file;"
        "sys.exit(bool({'reportlab', 'pyphen', 'babel', 'bidi'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@settings(max_examples=60)
@given(text=st.text(st.characters(exclude_categories=()), max_size=400))
def test_no_text_whatever_stops_the_print(text: str) -> None:
    concept = with_texts(skeleton("en", parts=1), lambda number: text if number % 3 else "")
    target = io.BytesIO()
    write_concept_pdf(concept, Texts("en", Path()), target, as_of=DAY, version="1")
    assert target.getvalue().rstrip().endswith(b"%%EOF")
