"""Cleaning of typed and pasted text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desk.documents.characters import cleaned, shortened


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("plain", "plain"),
        ("a\r\nb\rc\u2028d\x0be", "a\nb\nc\nd\ne"),
        ("a\tb", "a    b"),
        ("a\x00\x07\x1b\x7f\x9fb", "ab"),
        ("\ud83d", "\ufffd"),
        ("\ufffe\U0001ffff\ufdd0", "\ufffd\ufffd\ufffd"),
        ("e\u0301 a\u0308", "é ä"),
        ("😀👩‍👧", "😀👩‍👧"),
    ],
)
def test_text_is_cleaned(typed: str, clean: str) -> None:
    assert cleaned(typed) == clean


@given(st.text(st.characters(exclude_categories=())))
def test_cleaned_text_can_be_encoded_and_stays_clean(text: str) -> None:
    clean = cleaned(text)
    assert clean.encode("utf-8") is not None
    assert cleaned(clean) == clean


@given(st.text(st.characters(exclude_categories=()), max_size=300), st.integers(10, 60))
def test_shortened_text_fits_on_one_line(text: str, limit: int) -> None:
    short = shortened(text, limit)
    assert len(short) <= limit + 1
    assert "\n" not in short


def test_text_is_cut_before_a_word() -> None:
    assert shortened("Fünf Probefahrten je Woche, verabredet", 27) == "Fünf Probefahrten je Woche…"
    assert shortened("Fünf Probefahrten", 30) == "Fünf Probefahrten"
    assert shortened("W" * 50, 10) == "W" * 10 + "…"
