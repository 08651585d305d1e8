"""Arabic letters take the shape that their neighbours ask for, and lead back to the letters."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from smm_desk.documents.pdf.arabic import joined


def names(text: str) -> list[str]:
    return [unicodedata.name(character).removeprefix("ARABIC LETTER ") for character in text]


def test_letters_join() -> None:
    assert names(joined("بيت")) == ["BEH INITIAL FORM", "YEH MEDIAL FORM", "TEH FINAL FORM"]


def test_letters_that_do_not_reach_on_part_the_word() -> None:
    assert names(joined("باب")) == ["BEH INITIAL FORM", "ALEF FINAL FORM", "BEH"]


def test_lam_and_alef_become_one() -> None:
    assert names(joined("سلام")) == [
        "SEEN INITIAL FORM",
        "LIGATURE LAM WITH ALEF FINAL FORM",
        "MEEM",
    ] or names(joined("سلام"))[1].endswith("LAM WITH ALEF FINAL FORM")


def test_marks_do_not_part_letters() -> None:
    assert names(joined("بَي"))[0] == "BEH INITIAL FORM"
    assert joined("بَي")[1] == "\u064e"


@given(st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهوي ءئؤة\u064e\u0640\u200d"))
def test_shapes_lead_back_to_the_letters(text: str) -> None:
    assert unicodedata.normalize("NFKC", joined(text)) == unicodedata.normalize("NFKC", text)
