from __future__ import annotations

import re
import unicodedata

import pytest

from smm_desk.advice import cues_de, cues_en, words_de, words_en
from smm_desk.advice.cues import Cue, CueBook, Sign

LISTS = {"more": "mehr neue", "figure": "umsatz *zahl gross*"}


def found(phrase: str, sentence: str, *masks: str) -> list[str]:
    cues = [Cue("cue", Sign.RESULT, 2, (phrase,)), Cue("mask", Sign.RESULT, 0, masks)]
    return [sentence[hit.start : hit.end] for hit in CueBook(LISTS, cues).hits(sentence)]


@pytest.mark.parametrize(
    ("phrase", "sentence", "expected"),
    [
        ("steigern", "Wir STEIGERN den Umsatz", ["STEIGERN"]),
        ("steiger*", "eine Steigerung", ["Steigerung"]),
        ("*steigerung", "Umsatzsteigerung, ja", ["Umsatzsteigerung"]),
        ("um|auf <number>", "auf 20 und um 30", ["auf 20", "um 30"]),
        ("bis <year>", "bis 2027 und bis 20", ["bis 2027"]),
        ("<more> <figure>", "mehr Umsatz, neue Grosskunden", ["mehr Umsatz", "neue Grosskunden"]),
        ("<more> <figure>", "mehr Kundenzahl, mehr davon", ["mehr Kundenzahl"]),
        ("ziel ist (es)", "Ziel ist es; Ziel ist klar", ["Ziel ist es", "Ziel ist"]),
        ("mehr .. umsatz", "mehr a b umsatz; mehr a b c umsatz", ["mehr a b umsatz"]),
        ("nicht … sondern", "nicht das eine, sondern das andere", ["nicht das eine, sondern"]),
        ("^ mehr", "Mehr davon und mehr hiervon", ["Mehr"]),
        ("machen $", "machen wir, was wir machen.", ["machen"]),
        ("kund*", "Kund:innen und Kund*innen und Kundinnen", ["Kund:innen", "Kund*innen", "Kundinnen"]),
        ("möglichst", "moeglichst, möglichst, MÖGLICHST", ["moeglichst", "möglichst", "MÖGLICHST"]),
        ("grösser", "größer und grösser", ["größer", "grösser"]),
        ("e-mail", "E-Mail, Email", ["E-Mail", "Email"]),
        ("don't", "we don’t", ["don’t"]),
    ],
)
def test_the_notation_finds_what_it_says(phrase: str, sentence: str, expected: list[str]) -> None:
    assert found(phrase, sentence) == expected


def test_letters_in_two_pieces_are_the_same_letters() -> None:
    sentence = unicodedata.normalize("NFD", "möglichst grösser")
    assert found("möglichst grösser", sentence) == [sentence]


def test_a_mask_takes_the_sign_from_what_begins_inside_it() -> None:
    assert found("nicht", "nicht nur hier, nicht dort", "nicht nur") == ["nicht"]


def test_a_list_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        found("<unknown>", "")


@pytest.mark.parametrize(("words", "cues"), [(words_de.WORDS, cues_de.CUES), (words_en.WORDS, cues_en.CUES)])
def test_every_list_of_words_is_used(words: dict[str, str], cues: tuple[Cue, ...]) -> None:
    used = {name for cue in cues for phrase in cue.phrases for name in re.findall(r"<(\w+)>", phrase)}
    assert used - {"number", "year"} == set(words)
    assert len({cue.key for cue in cues}) == len(cues)
