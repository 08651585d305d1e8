from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smm_desk.advice.rules.direction.left_out import left_out
from smm_desk.advice.rules.direction.left_out_places import places_against
from smm_desk.advice.rules.reading import vocabulary_de, vocabulary_en
from smm_desk.advice.rules.reading.vocabulary import folded, holds_any, hollow_places, says_only, words_in
from tests.advice.test_sorter import WORDS

TEXTS = st.one_of(st.text(), WORDS)


def goes_against(text: str, left: str, language: str) -> list[str]:
    found = places_against(text, left_out(left, "", language), language)
    return [text[span.start : span.end] for _, span in found]


def test_every_list_stands_in_both_languages_and_in_folded_form() -> None:
    assert set(vocabulary_de.WORDS) == set(vocabulary_en.WORDS)
    for words in (vocabulary_de.WORDS, vocabulary_en.WORDS):
        for name, listed in words.items():
            assert listed.split(), name
            assert listed == folded(listed), name


def test_words_are_found_in_all_spellings() -> None:
    assert [word.form for word in words_in("Größe, GRÖSSE und Groesse: 1,5")] == [
        "groesse",
        "groesse",
        "und",
        "groesse",
        "1,5",
    ]


def test_a_text_says_only_what_is_in_the_lists() -> None:
    text = "Das weiss man. Das ist klar"
    assert [text[s.start : s.end] for s in says_only(text, "de", "hearsay", ("hearsay_around",))] == [
        "Das weiss man.",
        "Das ist klar",
    ]
    assert says_only("Das weiss Anna.", "de", "hearsay", ("hearsay_around",)) == ()
    assert says_only("Das ist so.", "de", "hearsay", ("hearsay_around",)) == ()
    assert says_only("", "de", "hearsay", ()) == ()
    assert says_only("Das weiss man.", "fr", "hearsay", ("hearsay_around",)) == ()


def test_one_hollow_sentence_among_good_ones_is_left_alone() -> None:
    good = "Zwei Fachleute mit zusammen 34 Jahren an der Werkbank. Eine Teststrecke hinter dem Haus. "
    assert hollow_places(good + "Wir leben Qualität.", "de", ("buzzwords",), ("grammar", "business")) == ()
    assert hollow_places("Wir leben Qualität.", "de", ("buzzwords",), ("grammar", "business"))


RABATT = "Keine Rabatte, die machen auf Dauer die Preise kaputt."


@pytest.mark.parametrize(
    ("left", "plan", "found"),
    [
        (RABATT, "Rabattaktion auf Facebook", ["Rabattaktion"]),
        (RABATT, "Im Mai Treuerabatte für Follower", ["Treuerabatte"]),
        (RABATT, "rabatte posten", ["rabatte"]),
        (RABATT, "RABATT", ["RABATT"]),
        ("Keine Rabattaktionen", "20 % Rabatt", ["Rabatt"]),
        ("Rabatte, Versand", "Versandkosten erlassen", ["Versandkosten"]),
        ("Versand machen wir nicht.", "Versand nach Wien", ["Versand"]),
        ("Bewusst nicht: Versand", "Versand nach Wien", ["Versand"]),
        ("Weder Rabatte noch Gutscheine", "Gutschein zu Ostern", ["Gutschein"]),
        ("Wir verzichten auf Versand und Messen.", "Stand an der Frühlingsmesse", ["Frühlingsmesse"]),
        ("Kein Versand, nur Abholung", "Versand an Firmen", ["Versand"]),
        ("Keine gekauften Bewertungen", "Bewertungen, gekauft über eine Agentur", ["Bewertungen, gekauft"]),
        ("Keine Notfälle am Wochenende", "Notfalltermine am Wochenende", ["Notfalltermine am Wochenende"]),
        ("Keine Firmenkunden", "Firmenkundinnen aus Olten", ["Firmenkundinnen"]),
        ("Kein Onlineshop", "Ein kleiner Webshop mit Abholung", ["Webshop"]),
        ("Kein Rabatt, den Kampf gewinnen andere, keine Messen", "Messe in Wels", ["Messe"]),
        ("Auf Snapchat verzichten wir.", "Snapchat", ["Snapchat"]),
        ("In die Einkaufszentren gehen wir nicht.", "Stand im Einkaufszentrum", []),
        ("Auf Märkte gehen wir nicht.", "Ein Stand auf dem Wochenmarkt", ["Wochenmarkt"]),
        ("Keine Preisnachlässe", "Alles 15 % günstiger bis Ostern", ["15 % günstiger"]),
        ("Keine Rabatte", "Wir sind 15 % günstiger als neu gekauft", []),
        ("Keine Gewinnspiele", "Unter allen verlosen wir zwei Karten", ["verlosen"]),
        ("Keine Gesichter von Gästen zeigen wir.", "Gäste im Frühling", []),
        ("Wir zeigen keine Gäste.", "Fotos unserer Gäste", ["Gäste"]),
        ("Wir zeigen keine Gäste.", "Fotos für Gäste", []),
        ("Wir zeigen keine Gäste.", "Mehr Gäste im Winter", []),
        ("Sonntags keine Kurse", "Kurse am Montag", []),
        ("Keine Werbung für Harfe und Klavier", "Klavier im Wohnzimmer", []),
        ("Kein Gerät, das keine Garantie und keine Ersatzteile hat", "Ersatzteile im Lager", []),
        ("Keine Rabatte", "Warum Rabatte allen schaden", []),
        ("Kein Alkohol", "Alkoholfreie Bowle", []),
        ("Kein Supermarkt", "Was im Supermarkt im Regal steht", []),
        ("Keine Wettbewerbe", "Im Wettbewerb mit dem Netz", []),
        ("Keine Gutscheine", "Gutscheine vom Tresen nehmen", []),
        ("Eigentlich nix", "Nix wie raus an den See", []),
        ("Kein Onlineshop", "On-line und im Laden", []),
        (RABATT, "Preise erklären", []),
        (RABATT, "Warum wir keine Rabatte geben", []),
        (RABATT, "Beratung statt Rabatt", []),
        (RABATT, "Rabatte senken", []),
        ("Keine gekauften Bewertungen", "Auf jede Bewertung antworten", []),
        ("Keine Messen", "Messer schleifen, messen und vermessen", []),
        ("Kein Versand, nur Abholung", "Abholung am Abend", []),
        ("Kein Konto, für das wir keine Stunden haben", "Konto umschreiben, zwei Stunden", []),
        ("Keine Beratung ohne Termin", "Beratung am Samstag", []),
        ("Keine Geräte, die nicht zu reparieren sind", "Geräte zeigen", []),
        ("Keine eigenen Beiträge", "Ein Beitrag pro Woche", []),
        ("Wir arbeiten nicht am Sonntag.", "Am Sonntag ein Bild", []),
        ("Wir schließen nichts aus.", "Rabatte", []),
        ("", "Rabatte", []),
    ],
)
def test_german_plans_against_what_is_left(left: str, plan: str, found: list[str]) -> None:
    assert goes_against(plan, left, "de") == found


@pytest.mark.parametrize(
    ("left", "plan", "found"),
    [
        ("No discounts; they ruin the prices.", "A discount campaign on Facebook", ["discount"]),
        ("No discount campaigns", "20% discount for followers", ["discount"]),
        ("Discounts, shipping", "Shipping to Vienna", ["Shipping"]),
        ("We don't do discounts.", "Discounted haircuts", ["Discounted"]),
        ("We do without shipping and trade fairs.", "A stand at the trade fair", ["trade fair"]),
        ("No shipping, only collection", "Shipping for companies", ["Shipping"]),
        ("No business customers", "Business customers in Olten", ["Business customers"]),
        ("No discounts; they ruin the prices.", "Explaining the prices", []),
        ("No discounts", "Why we give no discounts", []),
        ("No discounts", "Advice instead of discounts", []),
        ("No online shop", "A small web shop", ["web shop"]),
        ("No online-only courses, no discounts.", "A discount in March", ["discount"]),
        ("No online-only courses, no discounts.", "Dates online in March", []),
        ("No tours for groups that come by coach, no raffles", "A raffle in May", ["raffle"]),
        ("We stay off Snapchat.", "Snapchat", ["Snapchat"]),
        ("No discounts", "10% off on Mondays", ["10% off"]),
        ("No discounts", "10% cheaper than a new one", []),
        ("No raffles", "A photo contest in June", ["contest"]),
        ("We do not show guests.", "Portraits of our guests", ["guests"]),
        ("We do not show guests.", "More guests in winter", []),
        ("No advertising for harps and pianos", "Pianos at home", []),
        ("No vouchers", "Take the vouchers off the counter", []),
        ("Nothing, you never know.", "What we know", []),
        ("No online shop", "A group online for those who like our shop", []),
        ("No account for which we have no hours", "Rename the account, two hours", []),
        ("No advice without an appointment", "Advice on Saturdays", []),
        ("No bicycles we cannot repair", "Showing bicycles", []),
        ("No shipping, only collection", "Collection in the evening", []),
        ("We do not rule anything out.", "Discounts", []),
    ],
)
def test_english_plans_against_what_is_left(left: str, plan: str, found: list[str]) -> None:
    assert goes_against(plan, left, "en") == found


def test_the_guiding_policy_counts_only_where_it_plainly_does_without() -> None:
    policy = "Wir verzichten auf Rabatte und nehmen uns ohne Termin Zeit."
    assert len(left_out("", policy, "de")) == 1
    assert left_out("", "Wir gewinnen ohne Internet.", "de") == ()


def test_other_languages_leave_nothing() -> None:
    assert places_against("Wettbewerb im Mai", left_out("Keine Wettbewerbe", "", "de", "CH"), "de")
    assert places_against("Im Wettbewerb", left_out("Keine Wettbewerbe", "", "de", "CH"), "de") == ()
    assert left_out("Pas de rabais", "", "fr") == ()


@example("(" * 2000, "Keine " * 500, "de")
@example("no no no, " * 500, "No " * 500, "en")
@given(TEXTS, TEXTS, st.sampled_from(["de", "en", "fr"]))
def test_any_text_is_read_and_what_is_found_lies_inside(text: str, left: str, language: str) -> None:
    for _, span in places_against(text, left_out(left, text, language), language):
        assert 0 <= span.start < span.end <= len(text)
    for name in vocabulary_de.WORDS:
        holds_any(name, language, text)
        for span in (
            *says_only(text, language, name, ("grammar",)),
            *hollow_places(text, language, (name,), ("grammar",)),
        ):
            assert 0 <= span.start < span.end <= len(text)
