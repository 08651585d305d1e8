from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desk.advice.sentences import LONGEST_TEXT, sentences


def cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t… – •", []),
        ("Mehr Umsatz", ["Mehr Umsatz"]),
        ("Wir backen. Wir liefern!  Und wer fragt?", ["Wir backen.", "Wir liefern!", "Und wer fragt?"]),
        ("- Seite\n• Newsletter\n3. Flyer", ["Seite", "Newsletter", "Flyer"]),
        ("[x] Seite einrichten\n☐ Flyer drucken", ["Seite einrichten", "Flyer drucken"]),
        ("Wir gewinnen dort,\nwo das Netz endet.", ["Wir gewinnen dort,\nwo das Netz endet."]),
        ("Wir öffnen z.B. am Sonntag, ca. 9 Uhr.", ["Wir öffnen z.B. am Sonntag, ca. 9 Uhr."]),
        ("Bis zum 3. Quartal am 1. März.", ["Bis zum 3. Quartal am 1. März."]),
        ("Umsatz 1.500 Franken. Danach mehr.", ["Umsatz 1.500 Franken.", "Danach mehr."]),
        ("“We answer.” Then we ask.", ["“We answer.”", "Then we ask."]),
    ],
)
def test_a_text_is_cut_into_sentences_and_points(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_of_a_very_long_text_only_whole_sentences_at_the_beginning_are_read() -> None:
    text = "Wir backen jeden Tag. " * 20_000
    found = cut(text)
    assert set(found) == {"Wir backen jeden Tag."}
    assert sentences(text)[-1].end <= LONGEST_TEXT


def test_a_very_long_text_without_an_end_is_read_as_far_as_it_goes() -> None:
    assert cut("a" * 200_000) == ["a" * LONGEST_TEXT]


@given(st.text())
def test_sentences_lie_in_the_text_in_order_and_hold_words(text: str) -> None:
    end = 0
    for span in sentences(text):
        assert end <= span.start < span.end <= len(text)
        words = text[span.start : span.end]
        assert words == words.strip()
        assert any(character.isalnum() for character in words)
        end = span.end


@given(st.text(alphabet="aB. \n-1•", max_size=60))
def test_no_word_is_lost_between_sentences(text: str) -> None:
    kept: set[int] = set()
    for span in sentences(text):
        kept.update(range(span.start, span.end))
    assert all(place in kept for place, character in enumerate(text) if character == "B")
