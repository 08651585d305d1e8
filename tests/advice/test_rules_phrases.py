"""Phrases that the rules know: the same lists in both languages, found where they are said and not denied."""

from __future__ import annotations

import pytest

from smm_desk.advice.rules.reading import phrases_de, phrases_en
from smm_desk.advice.rules.reading.kept_free import is_kept_free
from smm_desk.advice.rules.reading.phrases import affirmed, meant, of_the_firm_today, said, unopposed
from smm_desk.advice.span import Span


def test_every_list_of_phrases_stands_in_both_languages() -> None:
    for german, english in zip(phrases_de.MATTERS, phrases_en.MATTERS, strict=True):
        assert set(german.PHRASES) == set(english.PHRASES)
        for phrases in (*german.PHRASES.values(), *english.PHRASES.values()):
            assert all(phrase == phrase.lower() and phrase.strip() for phrase in phrases), phrases


def test_a_list_of_phrases_has_a_name_of_its_own() -> None:
    names = [name for matter in phrases_de.MATTERS for name in matter.PHRASES]
    assert len(names) == len(set(names))
    with pytest.raises(KeyError):
        said("Wer gerade Zeit hat", "de", "no such list")


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "Anna hilft. Am Samstag wer grad Zeit hat.", "wer grad Zeit hat"),
        ("en", "Anna helps. On Saturdays whoever has time.", "whoever has time"),
    ],
)
def test_a_phrase_is_found_in_its_place_whatever_stands_beside_it(
    language: str, text: str, words: str
) -> None:
    (span,) = said(text, language, "whoever")
    assert text[span.start : span.end] == words
    assert affirmed(text, language, "whoever") == (span,)


def test_a_no_in_the_same_sentence_takes_a_phrase_back() -> None:
    text = "Nie antwortet, wer gerade Zeit hat."
    assert len(said(text, "de", "whoever")) == 1
    assert affirmed(text, "de", "whoever") == ()
    assert affirmed("Das geht nie. Es antwortet, wer gerade Zeit hat.", "de", "whoever") != ()


def test_a_no_within_a_phrase_takes_it_back_where_it_is_asked_what_is_meant() -> None:
    for language, text, taken_back in (
        ("de", "Kundenstimmen erfinden wir.", "Wir erfinden keine Kundenstimmen."),
        ("en", "We invent some quotes.", "We invent no quotes."),
    ):
        assert meant(text, language, "made_up") == affirmed(text, language, "made_up") != ()
        assert affirmed(taken_back, language, "made_up") != ()
        assert meant(taken_back, language, "made_up") == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Kritik löschen wir, so etwas brauchen wir nicht."),
        ("de", "Kritik löschen wir, damit sie niemand liest."),
        ("en", "We delete criticism, we don't need that sort."),
        ("en", "We delete criticism so that nobody reads it."),
    ],
)
def test_a_no_in_another_clause_takes_nothing_back(language: str, text: str) -> None:
    assert unopposed(text, language, "delete_criticism") != ()
    assert affirmed(text, language, "delete_criticism") == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Kritik löschen wir nicht."),
        ("de", "Nie streiten, Kritik löschen oder jemanden sperren."),
        ("de", "Kritik löschen, das machen wir nicht."),
        ("en", "We do not delete criticism."),
        ("en", "We never argue, delete criticism or block people."),
        ("en", "Delete criticism, that is not our way."),
    ],
)
def test_a_no_before_a_phrase_beside_it_or_about_it_takes_it_back(language: str, text: str) -> None:
    assert said(text, language, "delete_criticism") != ()
    assert unopposed(text, language, "delete_criticism") == ()


def test_a_no_that_belongs_to_a_phrase_is_allowed_for() -> None:
    for language, text, taken_back in (
        ("de", "Wir löschen, was uns nicht passt.", "Wir löschen nicht, was uns nicht passt."),
        ("en", "We delete what we do not like.", "We do not delete what we do not like."),
    ):
        assert unopposed(text, language, "delete_unliked", denials_within=1) != ()
        assert unopposed(taken_back, language, "delete_unliked", denials_within=1) == ()


def test_other_languages_say_nothing() -> None:
    assert said("Wer gerade Zeit hat", "fr", "whoever") == said(" ", "de", "whoever") == ()


@pytest.mark.parametrize(
    ("text", "language", "is_ours"),
    [
        ("We delete harsh reviews.", "en", True),
        ("We used to delete harsh reviews.", "en", False),
        ("Our former agency bought likes, we delete harsh reviews.", "en", True),
        ("Another club films, and we delete harsh reviews.", "en", True),
        ("Wir löschen Kritik.", "de", True),
        ("Früher haben wir Kritik gelöscht.", "de", False),
        ("Die Nachbarfirma löscht Kritik.", "de", False),
        ("Wir löschen Kritik, früher haben wir geantwortet.", "de", True),
    ],
)
def test_what_others_do_or_was_done_before_is_no_plan(text: str, language: str, is_ours: bool) -> None:
    word = "reviews" if language == "en" else "Kritik"
    span = Span(text.index(word), text.index(word) + len(word))
    assert of_the_firm_today(text, language, (span,)) == ((span,) if is_ours else ())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Our vision is a valley in which no bicycle stays broken.", "en"),
        ("Our strategy: families first, and we add leasing once the workshop has been enlarged.", "en"),
        ("They read the form at night and fill in the address at work.", "en"),
        ("Unsere Vision ist ein Tal, in dem niemand ein Velo wegwerfen muss.", "de"),
        ("Wir arbeiten dort mit dem Bildschirm, wo das Papier nicht weiterhilft.", "de"),
        ("Nächstes Jahr kommt keine Anfrage mehr, für die wir einspringen müssen.", "de"),
    ],
)
def test_a_picture_or_a_way_is_not_taken_for_an_empty_place(text: str, language: str) -> None:
    assert not is_kept_free(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A strategy was never written down.", "en"),
        ("Good question, I can't really say.", "en"),
        ("Eine Vision hat hier noch niemand aufgeschrieben.", "de"),
        ("Dazu fällt mir nichts ein.", "de"),
    ],
)
def test_a_place_is_kept_free_in_many_words(text: str, language: str) -> None:
    assert is_kept_free(text, language)
