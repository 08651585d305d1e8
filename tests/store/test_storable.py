"""What cannot be kept is cleaned away, everything else stays."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desk.store.storable import shown, storable
from tests.store.concepts import ODD

ANY_TEXT = st.text(st.characters(codec=None), max_size=30) | st.text("\x00\r\n\x85\u2028\ud83d\udeb2ax")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (ODD, ODD),
        ("a\0b", "ab"),
        ("a\ud83d b", "a\N{REPLACEMENT CHARACTER} b"),
        ("one\r\ntwo\rthree\x0bfour\u2028five", "one\ntwo\nthree\nfour\nfive"),
        ("bell\x07 delete\x7f c1\x9f", "bell delete c1"),
        ("no character\uffff", "no character\N{REPLACEMENT CHARACTER}"),
        ("\ttab\n", "\ttab\n"),
    ],
)
def test_cleans_what_cannot_be_kept(text: str, kept: str) -> None:
    assert storable(text) == kept


@given(ANY_TEXT)
def test_what_comes_out_can_be_kept_and_stays_what_it_is(text: str) -> None:
    clean = storable(text)

    assert storable(clean) is clean
    with sqlite3.connect(":memory:") as connection:
        assert connection.execute("SELECT ?, length(?)", (clean, clean)).fetchone() == (clean, len(clean))
    connection.close()


def test_a_clean_text_is_not_copied() -> None:
    text = "a" * 200_000
    assert storable(text) is text


def test_a_text_in_a_sentence_is_short_and_on_one_line() -> None:
    assert shown("a\n b\0") == "a b"
    assert len(shown("long" * 1000)) == 40
