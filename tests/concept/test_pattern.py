"""The sentence pattern takes what stands in the concept and makes sentences of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Strategy, Thrust
from smm_desk.concept.outreach import Audience
from smm_desk.concept.pattern import PIECES, StrategyPattern, prefilled, sentence, with_piece
from smm_desk.i18n import Texts

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
CONCEPT = Concept(
    id="k",
    strategy=Strategy(challenge="Nobody finds us.", advantage="We come to the house", deliberately_not=" "),
    thrusts=(Thrust(id="t1", title="House calls"), Thrust(id="t2", title=" ")),
    audiences=(Audience(id="a1", name="Old people"), Audience(id="a2", name="Their\nchildren")),
)


def test_it_is_filled_with_what_stands_elsewhere() -> None:
    assert prefilled(CONCEPT) == StrategyPattern(
        challenge="Nobody finds us.",
        for_whom="Old people, Their children",
        how_differently="We come to the house",
        by_what="House calls",
        what_not="",
    )


def test_only_filled_pieces_become_sentences() -> None:
    words = sentence(prefilled(CONCEPT), Texts("en", TRANSLATIONS))
    assert words.count(".") == 4
    assert "Nobody finds us." in words
    assert ".." not in words


def test_an_empty_pattern_makes_no_sentence() -> None:
    assert sentence(StrategyPattern(), Texts("en", TRANSLATIONS)) == ""


def test_braces_of_the_owner_stay_braces() -> None:
    words = sentence(with_piece(StrategyPattern(), "by_what", "{words} and %s"), Texts("en", TRANSLATIONS))
    assert "{words} and %s" in words


@pytest.mark.parametrize("language", ["de_CH", "de_DE", "de_AT"])
def test_the_sentence_is_in_the_language_asked_for(language: str) -> None:
    german, english = Texts(language, TRANSLATIONS), Texts("en", TRANSLATIONS)
    for piece in PIECES:
        pattern = with_piece(StrategyPattern(), piece.key, "Sonne")
        assert sentence(pattern, german) != sentence(pattern, english)
        assert "Sonne" in sentence(pattern, german)
