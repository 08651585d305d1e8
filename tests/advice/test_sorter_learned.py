"""What the sorter of the product says: the cues together with what was learned."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desk.advice.cues import CueBook
from smm_desk.advice.evaluation import ALARMS
from smm_desk.advice.model import FORMAT, model_from
from smm_desk.advice.rules.direction.direction import SURE_OF_POLICY
from smm_desk.advice.sorter import LANGUAGE_FAMILIES, Label, Sorter
from smm_desk.bootstrap import workplace
from tests.advice.statements import GOALS, MEASURES, STRATEGIES, VISIONS, lines

SORTER = workplace().sorter()
TODAY = date(2026, 11, 23)

PAIRS = """
de|goal|Unsere Strategie ist es, den Umsatz bis 2028 um 15 % zu steigern.
de|strategy|Unsere Strategie ist, nur noch Betriebe zu beliefern, die selber kochen.
de|goal|Möglichst viele Räder verkaufen und den Umsatz bis Ende 2028 um 25 Prozent steigern.
de|goal|Mehr Stammgäste bis im Sommer
de|strategy|Lieber mehr Zeit für zehn Stammgäste als mehr Tische für Laufkundschaft.
de|goal|Wir wollen 200 Abos verkaufen, indem wir die Besten sind.
de|goal+strategy|Wir wollen 200 Abos verkaufen, indem wir nur Firmen ansprechen, die keine Kantine haben.
de|vision|Unsere Vision ist es, der beliebteste Hofladen der Region zu sein.
de|measure|Jeden Freitag ein Bild aus der Werkstatt auf Instagram posten
de|strategy|Statt jeden Tag zu posten, lassen wir unsere Kundinnen erzählen.
de|measure|Newsletter im März verschicken
de|goal|Neukundengewinnung
de|measure|16 Gärtnereien anrufen und die Preisliste schicken
de|goal|16 Gärtnereien als Stammkunden gewinnen
de|goal|Freiwillige für das Lager finden
de|vision|Der Verein bezweckt die Pflege des Jodelgesangs.
de|strategy|Werbung erst, wenn die Werkstatt ausgelastet ist.
en|goal|Our strategy is to let 15% more rooms by 2028.
en|strategy|Our strategy is to supply only kitchens that cook from scratch.
en|goal|More regulars by next summer
en|strategy|We would rather have more time for ten regulars than more tables for passers-by.
en|goal|We want to sell 200 subscriptions by being the best.
en|goal+strategy|We want to sell 200 subscriptions by serving only firms that have no canteen.
en|vision|Our vision is to be the best loved farm shop in the region.
en|measure|Post a picture from the workshop on Instagram every Friday
en|strategy|Instead of posting daily, we let our customers tell the story.
en|measure|Send the newsletter in March
en|goal|Customer acquisition
"""


@pytest.mark.parametrize("row", PAIRS.strip().splitlines())
def test_hard_pairs_are_told_apart(row: str) -> None:
    language, label, text = row.split("|")
    assert SORTER.sort(text, language).label == label


@pytest.mark.parametrize("language", LANGUAGE_FAMILIES)
def test_strategies_are_hardly_ever_taken_for_anything_else(language: str) -> None:
    texts = lines(STRATEGIES[language])
    found = {text: SORTER.sort(text, language) for text in texts}
    alarms = [text for text, one in found.items() if one.label in ALARMS]
    assert len(alarms) <= 0.08 * len(texts), alarms
    noticed = [text for text in alarms if found[text].confidence >= SURE_OF_POLICY[found[text].label]]
    assert len(noticed) <= 0.03 * len(texts), noticed


@pytest.mark.parametrize("language", LANGUAGE_FAMILIES)
@pytest.mark.parametrize(
    ("statements", "label"), [(GOALS, Label.GOAL), (MEASURES, Label.MEASURE), (VISIONS, Label.VISION)]
)
def test_nearly_all_others_are_recognised(statements: dict[str, str], label: Label, language: str) -> None:
    texts = lines(statements[language])
    missed = [text for text in texts if SORTER.sort(text, language).label is not label]
    assert len(missed) <= 0.2 * len(texts), missed


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "de"),
        ("…", "de"),
        ("xyzzy plugh", "en"),
        ("asdf jklö asdf", "de"),
        ("Lorem ipsum dolor sit amet", "de"),
        ("Das Haus hat ein rotes Dach.", "de"),
        ("The house has a red roof.", "en"),
        ("Mehr Umsatz", "fr"),
    ],
)
def test_what_says_nothing_stays_unclear(text: str, language: str) -> None:
    found = SORTER.sort(text, language)
    assert found.label is Label.UNCLEAR
    assert found.evidence == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [("Den Umsatz verdoppeln", "de"), ("Double our turnover", "en"), ("Flyer verteilen", "de")],
)
def test_blanks_at_the_ends_and_a_small_beginning_change_nothing(text: str, language: str) -> None:
    label = SORTER.sort(text, language).label
    assert label is not Label.UNCLEAR
    for same in (f"{text}  \n", f"  {text}", text[0].lower() + text[1:], f"- {text}"):
        assert SORTER.sort(same, language).label is label


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("Umsatz steigren und mehr Kuden gewinnen", "de", Label.GOAL),
        ("Wir verzichtn bewusst auf Rabatte und beraten nur auf Termin", "de", Label.STRATEGY),
        ("Incrase sales and atract more customers", "en", Label.GOAL),
        ("we only serve freelancers, agencys are not our costumers", "en", Label.STRATEGY),
        ("Grössere Reichweite und Kund:innen binden", "de", Label.GOAL),
        ("Größere Reichweite und Kund:innen binden", "de", Label.GOAL),
    ],
)
def test_typos_and_spellings_do_not_matter(text: str, language: str, label: Label) -> None:
    assert SORTER.sort(text, language).label is label


@pytest.mark.parametrize("language", LANGUAGE_FAMILIES)
def test_the_words_that_decided_are_whole_words_of_the_text(language: str) -> None:
    for group in (STRATEGIES, GOALS, MEASURES, VISIONS):
        for text in lines(group[language]):
            found = SORTER.sort(text, language)
            assert (found.label is Label.UNCLEAR) == (not found.evidence), text
            for piece in found.evidence:
                start, end = piece.span.start, piece.span.end
                assert 0 <= start < end <= len(text)
                assert not re.match(r"\w\w", text[max(0, start - 1) : start + 1]) or start == 0, text
                assert not re.fullmatch(r"[^\W_]{2}", text[end - 1 : end + 1]), text
                assert piece.cue


def test_a_phrase_explains_more_than_a_word() -> None:
    text = "Guten Tag. Wir wollen möglichst viele E-Bikes verkaufen."
    words = [text[piece.span.start : piece.span.end] for piece in SORTER.sort(text, "de").evidence]
    assert "möglichst viele E-Bikes verkaufen" in words


def test_sentences_are_sorted_one_by_one() -> None:
    text = "- Seite einrichten\n- Mehr Umsatz\n- Wir verzichten auf Rabatte"
    labels = [sentence.found.label for sentence in SORTER.sentences(text, "de")]
    assert labels == [Label.MEASURE, Label.GOAL, Label.STRATEGY]


def test_a_long_field_is_settled_by_its_sentences() -> None:
    goals = "Mehr Umsatz. Höhere Bekanntheit. Neue Kunden gewinnen. Kosten senken. Gewinn verdoppeln. "
    assert SORTER.sort(goals, "de").label is Label.GOAL
    way = "Statt an alle verkaufen wir nur an Betriebe, die selber kochen."
    assert SORTER.sort(goals + way, "de").label is Label.GOAL_AND_STRATEGY


def test_a_short_field_is_read_once_and_its_sentences_only_when_they_are_asked_for() -> None:
    sorter = workplace().sorter()
    text = "Mehr Umsatz. Höhere Bekanntheit."
    sorter.sort(text, "de")
    assert sorter._sorted_sentence.cache_info().misses == 1
    assert [sentence.found.label for sentence in sorter.sentences(text, "de")] == [Label.GOAL, Label.GOAL]
    assert sorter._sorted_sentence.cache_info().misses == 3


def test_weights_are_asked_for_once_and_only_when_needed() -> None:
    asked: list[str] = []
    place = workplace()

    def weights(language: str) -> object:
        asked.append(language)
        return place.sorter_weights(language)

    sorter = Sorter(weights)  # type: ignore[arg-type]
    assert asked == []
    for text in ("Mehr Umsatz", "Weniger Kosten"):
        sorter.sort(text, "de")
    assert asked == ["de"]


def test_weights_of_another_format_are_refused() -> None:
    with pytest.raises(ValueError, match="format"):
        model_from({"format": 99})


def test_a_trait_that_begins_like_another_has_weights_of_its_own() -> None:
    """Rows are searched by how they begin: "word mehr" is not "word mehrere", nor the reverse."""
    goal, measure = (
        " ".join("900" if name == label else "0" for name in sorted(Label)) for label in ("goal", "measure")
    )
    model = model_from(
        {
            "format": FORMAT,
            "labels": sorted(Label),
            "senses": {"names": [], "words": {}, "beginnings": {}, "endings": {}},
            "weights": f"word mehr: {goal}\nword mehrere: {measure}\n".encode(),
            "leaning": [0.0] * len(Label),
            "leaning_without_way": [0.0] * len(Label),
            "sharpness": 1.0,
            "least": 0.5,
        }
    )
    book = CueBook({}, ())
    assert [model.judge(text, book).label for text in ("mehr", "mehrere", "me", "mehrer", "z")] == [
        "goal",
        "measure",
        "unclear",
        "unclear",
        "unclear",
    ]


@given(st.text(), st.sampled_from(LANGUAGE_FAMILIES))
def test_any_text_is_sorted(text: str, language: str) -> None:
    found = SORTER.sort(text, language)
    assert 0 <= found.confidence <= 1
    assert (found.label is Label.UNCLEAR) == (not found.evidence)
    assert all(0 <= piece.span.start < piece.span.end <= len(text) for piece in found.evidence)


@pytest.mark.parametrize("language", ["de_CH", "de_DE", "en"])
def test_the_example_concepts_keep_their_verdict(language: str) -> None:
    place = workplace()
    library, advisor = place.library(), place.advisor()
    rules = ("goal-as-strategy", "activity-as-strategy")
    verdicts = {
        name: [
            found.rule
            for found in advisor.findings(library.example(name, language, concept_id="c1").concept, TODAY)
            if found.rule in rules
        ]
        for name in library.names()
    }
    assert "goal-as-strategy" in verdicts["online_shop_before"]
    assert sum(not found for found in verdicts.values()) == len(verdicts) - 1, verdicts
