"""Phrases that the rules know: the same lists in both languages, found where they are said and not denied."""

from __future__ import annotations

import pytest

from smm_desk.advice.rules import phrases_de, phrases_en
from smm_desk.advice.rules.phrases import affirmed, said


def test_every_list_of_phrases_stands_in_both_languages() -> None:
    assert list(phrases_de.PHRASES) == list(phrases_en.PHRASES)
    for phrases in (*phrases_de.PHRASES.values(), *phrases_en.PHRASES.values()):
        assert all(phrase == phrase.lower() and phrase.strip() for phrase in phrases), phrases


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "Anna hilft. Die Vertretung findet sich."), ("en", "Anna helps. A deputy will be found.")],
)
def test_a_phrase_is_found_in_its_place_whatever_stands_beside_it(language: str, text: str) -> None:
    (span,) = said(text, language, "nobody_yet")
    assert text[span.start : span.end] in ("findet sich", "will be found")
    assert affirmed(text, language, "nobody_yet") == (span,)


def test_a_no_in_the_same_sentence_takes_a_phrase_back() -> None:
    text = "Ohne Frist findet sich niemand."
    assert len(said(text, "de", "nobody_yet")) == 1
    assert affirmed(text, "de", "nobody_yet") == ()
    assert affirmed("Ohne Frist geht nichts. Das findet sich.", "de", "nobody_yet") != ()


def test_other_lists_and_other_languages_say_nothing() -> None:
    assert said("Das findet sich.", "de", "no such list") == ()
    assert said("Das findet sich.", "fr", "nobody_yet") == said(" ", "de", "nobody_yet") == ()
