"""The lexicon of senses: whole words, beginnings, endings, and the form in which it is shipped."""

from __future__ import annotations

import json

import pytest

from smm_desk.advice.senses import Senses, by_word, senses_from
from smm_desk.advice.sorter import LANGUAGE_FAMILIES
from smm_desk.bootstrap import workplace
from sorter_corpus import FOLDER, lexicon

LEXICON = by_word(
    {
        "print": "flyer plakat *plakat *plakate schaufenster*",
        "event": "verkostung *abend fest",
        "fast": "schnell rasch fest",
    }
)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("flyer", ("print",)),
        ("wahlplakat", ("print",)),
        ("schaufensterbummel", ("print",)),
        ("racletteabend", ("event",)),
        ("fest", ("event", "fast")),
        ("schnellplakat", ("print",)),
        ("abend", ()),
        ("umsatz", ()),
        ("", ()),
    ],
)
def test_words_beginnings_and_endings_tell_senses(word: str, expected: tuple[str, ...]) -> None:
    assert Senses(LEXICON).of(word) == expected


def test_what_is_listed_whole_counts_before_its_parts() -> None:
    lexicon = by_word({"a": "fachplakat", "b": "*plakat"})
    assert Senses(lexicon).of("fachplakat") == ("a",)


def test_spellings_are_one() -> None:
    assert Senses(by_word({"a": "Größe strasse"})).of("groesse") == ("a",)


def test_a_lexicon_comes_back_from_its_shipped_form() -> None:
    shipped = json.loads(json.dumps(LEXICON.as_json()))
    assert senses_from(shipped).of("wahlplakat") == ("print",)


@pytest.mark.parametrize("language", LANGUAGE_FAMILIES)
def test_every_sense_of_a_language_holds_words_and_none_stands_twice(language: str) -> None:
    written = json.loads((FOLDER / f"senses.{language}.json").read_text(encoding="utf-8"))
    assert list(written) == sorted(written)
    for name, words in written.items():
        listed = words.split()
        assert len(listed) >= 40, name
        assert len(set(listed)) == len(listed), name


def test_both_languages_tell_the_same_senses() -> None:
    german, english = (set(lexicon(language).names) for language in ("de", "en"))
    assert german == english


@pytest.mark.parametrize(
    ("language", "word", "sense"),
    [
        ("de", "vernissage", "event"),
        ("de", "verzichten", "refuse"),
        ("de", "gassenhauerplakat", "artefact_print"),
        ("en", "tasting", "event"),
        ("en", "forgo", "refuse"),
        ("en", "dignity", "ideal"),
    ],
)
def test_the_shipped_weights_hold_the_lexicon(language: str, word: str, sense: str) -> None:
    assert sense in senses_from(workplace().sorter_weights(language)["senses"]).of(word)
