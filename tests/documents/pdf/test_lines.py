"""Breaking lines: nothing too wide, nothing lost, words divided with care."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desk.documents.pdf.faces import Cut, Shelf, writing
from smm_desk.documents.pdf.hyphens import hyphenator
from smm_desk.documents.pdf.lines import Line, lines_of
from smm_desk.documents.pdf.look import Ink
from smm_desk.documents.pdf.pieces import run_of

INK = Ink(Cut.REGULAR, 10)


@pytest.fixture(scope="module")
def shelf() -> Iterator[Shelf]:
    with writing() as one:
        yield one


def broken(shelf: Shelf, words: str, width: float, hang: float = 0) -> list[Line]:
    return lines_of(run_of(shelf, [(words, INK)]), width, hyphenator("de_CH"), hang)


def texts(lines: list[Line]) -> list[str]:
    return ["".join(piece.text for piece in line.pieces) for line in lines]


def test_words_stay_whole_where_they_fit(shelf: Shelf) -> None:
    assert texts(broken(shelf, "Wir gewinnen auf dem Sattel", 500)) == ["Wir gewinnen auf dem Sattel"]


def test_a_short_line_takes_part_of_a_long_word(shelf: Shelf) -> None:
    lines = texts(broken(shelf, "Wir achten auf Geschwindigkeitsbegrenzungen im Ort", 130))
    assert lines[0].endswith("\u00ad")
    assert "".join(lines).replace("\u00ad", "") == "Wir achten auf Geschwindigkeitsbegrenzungen im Ort"


def test_the_last_word_is_not_divided(shelf: Shelf) -> None:
    lines = texts(broken(shelf, "Wir achten auf Geschwindigkeitsbegrenzungen", 190))
    assert lines == ["Wir achten auf ", "Geschwindigkeitsbegrenzungen"]


def test_compounds_break_behind_their_hyphen_and_addresses_at_strokes(shelf: Shelf) -> None:
    assert texts(broken(shelf, "Social-Media-Konzept hier", 72))[0] == "Social-Media-"
    lines = texts(broken(shelf, "https://www.velokummer.ch/werkstatt/annahme", 130))
    assert lines[0].endswith("/")
    assert not any("\u00ad" in line for line in lines)


def test_a_no_break_space_holds_words_together(shelf: Shelf) -> None:
    assert texts(broken(shelf, "rund 5\u00a0kg", 35)) == ["rund ", "5\u00a0kg"]


def test_no_visible_character_is_torn_apart(shelf: Shelf) -> None:
    family = "👩\u200d👩\u200d👧"
    for line in texts(broken(shelf, family * 20, 80)):
        assert line.count("👧") * 2 == line.count("👩")


@settings(max_examples=200)
def visible(text: str) -> str:
    """Return what can be seen of a text; spaces at the end of a line may go, one without width too."""
    return "".join(text.replace("\u200b", " ").split())


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200), st.integers(40, 300), st.booleans())
def test_no_line_is_too_wide_and_no_word_is_lost(text: str, width: int, hangs: bool) -> None:
    with writing() as shelf:
        run = run_of(shelf, [(text, INK)])
        hang = width / 4 if hangs else 0
        lines = lines_of(run, width, hyphenator("de_CH"), hang)
        for number, line in enumerate(lines):
            assert line.width <= width - (hang if number else 0) + 20  # one wide sign may stand alone
        if not run.is_mixed:
            found = "".join(texts(lines)).replace("\u00ad", "")
            assert visible(found) == visible(run.text)
