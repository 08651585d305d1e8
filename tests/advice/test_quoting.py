from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smm_desk.advice.quoting import LONGEST_QUOTE, joined_spans, listed, quoted, shortened
from smm_desk.advice.span import Span


def test_neighbours_are_quoted_as_one() -> None:
    text = "Umsatz um 20 % steigern, und zwar bald"
    assert joined_spans(text, [Span(15, 23), Span(0, 6), Span(7, 14)]) == (Span(0, 23),)
    assert joined_spans(text, [Span(0, 6), Span(34, 38)]) == (Span(0, 6), Span(34, 38))


def test_the_words_at_the_first_two_places_are_quoted() -> None:
    text = "mehr Umsatz und mehr Gewinn und mehr Ruhm"
    assert str(quoted(text, [Span(0, 11)])) == "“mehr Umsatz”"
    assert str(quoted(text, [Span(0, 11), Span(16, 27), Span(32, 41)])) == "“mehr Umsatz” and “mehr Gewinn”"
    assert str(quoted("mehr, mehr", [Span(0, 4), Span(6, 10)])) == "“mehr”"
    assert str(quoted("Alle", [])) == "“Alle”"


def test_parts_are_named_by_their_titles_until_there_are_too_many() -> None:
    assert str(listed(["Anna"])) == "“Anna”"
    assert str(listed(["Anna", "Reto"])) == "“Anna” and “Reto”"
    assert str(listed(["Anna", "Reto", "Lea"])) == "“Anna”, “Reto” and “Lea”"
    assert str(listed(["Anna", "Reto", "Lea", "Urs", "Ida"])) == "“Anna”, “Reto” and 3 more"


def test_long_words_are_cut_at_a_word() -> None:
    assert shortened("eins\n zwei") == "eins zwei"
    assert shortened("wort " * 40) == f"{'wort ' * 11}wort …"
    assert shortened("a" * 200) == "a" * LONGEST_QUOTE + " …"


@given(st.text())
def test_a_quote_is_one_short_line(text: str) -> None:
    line = shortened(text)
    assert len(line) <= LONGEST_QUOTE + 2
    assert "\n" not in line
