"""The words that decided: those that weigh most, as a reader would quote them."""

from __future__ import annotations

import pytest

from smm_desk.advice.languages import cue_book
from smm_desk.advice.reasons import reasons
from smm_desk.advice.senses import Senses, SensesByWord
from smm_desk.advice.traits import seen_in


def quotes(language: str, text: str, *weighty: str) -> list[str]:
    """Return what is quoted of a text when these words of it weigh the same and no others anything."""
    seen = seen_in(text, cue_book(language), Senses(SensesByWord((), {}, {}, {})))
    found = reasons(text, seen, {f"word {word}": 1.0 for word in weighty})
    return [text[reason.start : reason.end] for reason in found]


def test_words_side_by_side_are_quoted_as_one_and_so_are_those_with_one_between() -> None:
    assert quotes("en", "Lend box and walking aids to neighbours", "box", "walking", "aids") == [
        "box and walking aids"
    ]


@pytest.mark.parametrize(
    ("language", "text", "weighty", "expected"),
    [
        ("en", "Loan box with six aids", ["loan", "box", "with"], ["Loan box"]),
        (
            "en",
            "information evening in the gym",
            ["information", "evening", "in", "the"],
            ["information evening"],
        ),
        ("en", "Bake bread and count it", ["and", "count"], ["count"]),
        ("en", "Bake on Mondays for guests", ["on", "guests"], ["guests"]),
        ("de", "Gespräche mit der Gemeinde", ["gespraeche", "mit", "der"], ["Gespräche"]),
        ("de", "Brot backen und zählen", ["und", "zaehlen"], ["zählen"]),
    ],
)
def test_quotes_have_no_loose_ends(language: str, text: str, weighty: list[str], expected: list[str]) -> None:
    assert quotes(language, text, *weighty) == expected


def test_small_words_that_decided_are_quoted_with_the_word_they_lead_to() -> None:
    assert quotes("en", "Bake for the guests", "for", "the") == ["for the guests"]
    assert quotes("en", "Bake for", "for") == ["Bake for"]


@pytest.mark.parametrize(
    ("text", "weighty", "expected"),
    [
        ("45 Abos, alle bezahlt", ["<number>"], ["45 Abos"]),
        ("Ertrag je Fahrt: 50", ["<number>"], ["Fahrt: 50"]),
        ("Bis 2030 soll der Hof tragen", ["bis", "<year>"], ["Bis 2030 soll"]),
        ("Mehr Umsatz, 50", ["umsatz", "<number>"], ["Umsatz, 50"]),
        ("50, 60", ["<number>"], ["50"]),
    ],
)
def test_a_mere_figure_is_quoted_with_the_word_beside_it(
    text: str, weighty: list[str], expected: list[str]
) -> None:
    assert quotes("de", text, *weighty) == expected
