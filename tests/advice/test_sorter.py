from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desk.advice import words_de, words_en
from smm_desk.advice.sentences import LONGEST_TEXT
from smm_desk.advice.sorter import LANGUAGE_FAMILIES, Label, Sorter, sort_text
from tests.advice.statements import GOALS, MEASURES, STRATEGIES, VISIONS, lines

LISTED = " ".join((*words_de.WORDS.values(), *words_en.WORDS.values()))
CUE_WORDS = sorted({word.strip("*") for word in LISTED.split()})
WORDS = st.lists(
    st.sampled_from(
        [*CUE_WORDS, "nicht", "sondern", "statt", "not", "by", "10", "2027", "%", ".", "\n- ", ","]
    )
).map(" ".join)
LANGUAGES = st.sampled_from(LANGUAGE_FAMILIES)


@pytest.mark.parametrize("language", LANGUAGE_FAMILIES)
def test_no_strategy_is_taken_for_anything_else(language: str) -> None:
    alarms = {text: sort_text(text, language).label for text in lines(STRATEGIES[language])}
    assert [
        text for text, label in alarms.items() if label in (Label.GOAL, Label.MEASURE, Label.VISION)
    ] == []


@pytest.mark.parametrize("language", LANGUAGE_FAMILIES)
@pytest.mark.parametrize(
    ("statements", "label"), [(GOALS, Label.GOAL), (MEASURES, Label.MEASURE), (VISIONS, Label.VISION)]
)
def test_nearly_all_others_are_recognised(statements: dict[str, str], label: Label, language: str) -> None:
    texts = lines(statements[language])
    missed = [text for text in texts if sort_text(text, language).label is not label]
    assert len(missed) <= 0.2 * len(texts), missed


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("möglichst viele Produkte verkaufen", "de", Label.GOAL),
        ("MOEGLICHST VIELE PRODUKTE VERKAUFEN!!!", "de", Label.GOAL),
        ("sell as many products as possible", "en", Label.GOAL),
        ("Mehr Kund:innen gewinnen", "de", Label.GOAL),
        ("Größere Reichweite, höhere Bekanntheit", "de", Label.GOAL),
        ("Grössere Reichweite, höhere Bekanntheit", "de", Label.GOAL),
        ("Dreimal wöchentlich posten", "de", Label.MEASURE),
        ("Umsatz steigern, indem wir nur noch Abos verkaufen", "de", Label.GOAL_AND_STRATEGY),
        ("Increase revenue by serving only commuters", "en", Label.GOAL_AND_STRATEGY),
        ("Wir öffnen um acht.", "de", Label.UNCLEAR),
        ("Fragezeichen?", "de", Label.UNCLEAR),
        ("Mehr Umsatz", "fr", Label.UNCLEAR),
        ("", "de", Label.UNCLEAR),
    ],
)
def test_what_a_text_is(text: str, language: str, label: Label) -> None:
    assert sort_text(text, language).label is label


def test_one_sentence_that_shows_a_way_settles_the_text() -> None:
    text = "Wir wollen mehr Umsatz. Dafür verzichten wir auf Laufkundschaft und beraten nur noch auf Termin."
    assert sort_text(text, "de").label is Label.GOAL_AND_STRATEGY


def test_a_goal_among_sentences_that_say_nothing_clear_stays_quiet() -> None:
    text = "Mehr Umsatz. Unser Haus ist alt. Die Treppe knarrt. Im Hof steht ein Baum."
    assert sort_text(text, "de").label is Label.UNCLEAR


def test_points_of_a_list_are_sorted_one_by_one() -> None:
    text = "- Seite einrichten\n- Mehr Umsatz\n- Wir verzichten auf Rabatte"
    labels = [sentence.found.label for sentence in Sorter().sentences(text, "de")]
    assert labels == [Label.MEASURE, Label.GOAL, Label.STRATEGY]


def test_the_words_that_decided_are_named_by_their_places() -> None:
    text = "Guten Tag. Wir wollen möglichst viele E-Bikes verkaufen und den Umsatz bis 2027 um 20 % steigern."
    words = {text[piece.span.start : piece.span.end] for piece in sort_text(text, "de").evidence}
    assert words == {"möglichst viele E-Bikes verkaufen", "Umsatz bis 2027 um 20 % steigern"}


def test_what_stands_beyond_the_read_part_does_not_count() -> None:
    text = "Mehr Umsatz. " * (LONGEST_TEXT // 10) + "Wir verzichten auf Rabatte."
    assert sort_text(text, "de").label is Label.GOAL


def test_a_sorter_that_has_seen_much_says_the_same_as_a_new_one() -> None:
    sorter = Sorter()
    for language in LANGUAGE_FAMILIES:
        for text in (*lines(STRATEGIES[language]), *lines(GOALS[language])):
            assert sorter.sort(text, language) == sorter.sort(text, language) == sort_text(text, language)


@given(st.one_of(st.text(), WORDS), LANGUAGES)
def test_any_text_is_sorted_with_its_evidence_inside(text: str, language: str) -> None:
    found = sort_text(text, language)
    assert 0 <= found.confidence <= 1
    assert (found.label is Label.UNCLEAR) == (not found.evidence)
    assert all(0 <= piece.span.start < piece.span.end <= len(text) for piece in found.evidence)


@given(WORDS, LANGUAGES)
def test_sentences_carry_their_evidence_inside_themselves(text: str, language: str) -> None:
    for sentence in Sorter().sentences(text, language):
        for piece in sentence.found.evidence:
            assert sentence.span.start <= piece.span.start < piece.span.end <= sentence.span.end
