"""Dividing words, against pyphen itself."""

from __future__ import annotations

import pyphen
import pytest

from smm_desk.documents.pdf.hyphens import hyphenator

GERMAN = (
    "Geschwindigkeitsbegrenzung Strategie Massnahmen Zielgruppen Werkstattkundschaft Öffnungszeiten"
    " Stossrichtung Probefahrten Donaudampfschifffahrtsgesellschaft Äusserungen übermorgen Bäckerei"
)
ENGLISH = "strategy measures marketing relationship neighbourhood everything loudspeaker Deliberately"


@pytest.mark.parametrize(("language", "words"), [("de_CH", GERMAN), ("de_AT", GERMAN), ("en", ENGLISH)])
def test_words_are_divided_as_pyphen_does(language: str, words: str) -> None:
    theirs = pyphen.Pyphen(lang="en_GB" if language == "en" else language, left=3, right=3)
    for word in words.split():
        assert hyphenator(language).points(word) == list(theirs.positions(word)), word


def test_only_words_are_divided() -> None:
    points = hyphenator("de_CH").points
    assert points("Rad") == []
    assert points("12345678") == []
    assert all(point > len("Social-") for point in points("(Xyz)-Massnahmen"))
    assert points("W" * 500) == []
