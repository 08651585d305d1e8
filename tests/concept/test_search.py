"""Words are found wherever the owner wrote them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Strategy, Vision
from smm_desk.concept.goals import Goal
from smm_desk.concept.outreach import Channel
from smm_desk.concept.paths import read
from smm_desk.concept.search import MOST_OCCURRENCES, occurrences
from tests.store.concepts import concepts

some = settings(max_examples=40)


def test_words_are_found_in_the_order_of_the_print() -> None:
    concept = Concept(
        id="k1",
        vision=Vision(statement="No bicycle gathers dust."),
        strategy=Strategy(advantage="A bicycle for everyone; any Bicycle."),
        channels=(Channel(id="c1", platform="BICYCLE forum"),),
    )
    found = [(str(place.path), place.start, place.found) for place in occurrences(concept, "bicycle")]
    assert found == [
        ("vision/statement", 3, "bicycle"),
        ("strategy/advantage", 2, "bicycle"),
        ("strategy/advantage", 28, "Bicycle"),
        ("channels/c1/platform", 0, "BICYCLE"),
    ]


def test_the_words_around_are_told() -> None:
    concept = Concept(id="k1", vision=Vision(statement="a" * 50 + " bike " + "b" * 50))
    (place,) = occurrences(concept, "bike", context=5)
    assert (place.before, place.found, place.after) == ("aaaa ", "bike", " bbbb")


@pytest.mark.parametrize("words", ["", "  ", "\n"])
def test_nothing_is_looked_for_nowhere(words: str) -> None:
    assert occurrences(Concept(id="k1", vision=Vision(statement=" \n ")), words) == ()


@pytest.mark.parametrize("words", ["5 €", "(a|b)", "[", "\\", "%s", "🚲", "שלום", "a.c", "<b 5"])
def test_signs_mean_themselves(words: str) -> None:
    concept = Concept(id="k1", vision=Vision(statement=f"xx {words} yy abc"))
    (place,) = occurrences(concept, words)
    assert (place.start, place.end) == (3, 3 + len(words))


def test_numbers_dates_and_ids_are_no_words() -> None:
    concept = Concept(id="k1", goals=(Goal(id="find me", thrust="find me"),))
    assert occurrences(concept, "find me") == ()


def test_words_that_stand_everywhere_are_not_all_listed() -> None:
    concept = Concept(id="k1", vision=Vision(statement="a " * (MOST_OCCURRENCES + 100)))
    assert len(occurrences(concept, "a")) == MOST_OCCURRENCES


@some
@given(concept=concepts(), words=st.text(min_size=1, max_size=3))
def test_every_place_holds_the_words(concept: Concept, words: str) -> None:
    for place in occurrences(concept, words):
        text = read(concept, place.path)
        assert isinstance(text, str)
        assert text[place.start : place.end] == place.found
        assert text[max(0, place.start - 32) : place.start] == place.before
