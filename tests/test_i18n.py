"""Words, numbers, dates and moments, each in the way of its language, and read back as people write them."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desk.i18n import (
    LANGUAGE_NAMES,
    LANGUAGES,
    CatalogueMissingError,
    Message,
    Texts,
    UnknownLanguageError,
    message,
    plural_message,
)

FOLDER = Path(__file__).resolve().parent.parent / "translations"
GERMAN = ("de_CH", "de_DE", "de_AT")
BY_LANGUAGE = {language: Texts(language, FOLDER) for language in LANGUAGES}
IN = pytest.mark.parametrize("texts", BY_LANGUAGE.values(), ids=BY_LANGUAGE)


def local(year: int, month: int, day: int, hour: int, minute: int) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


NOW = local(2027, 6, 15, 14, 2)


# Words


def test_source_texts_are_the_english_words() -> None:
    assert BY_LANGUAGE["en"]("Measures") == "Measures"


@pytest.mark.parametrize(
    ("language", "expected"),
    [("de_CH", "Massnahmen"), ("de_DE", "Maßnahmen"), ("de_AT", "Maßnahmen")],
)
def test_switzerland_writes_ss_and_the_others_do_not(language: str, expected: str) -> None:
    assert BY_LANGUAGE[language]("Measures") == expected


def test_switzerland_has_its_own_quotation_marks_around_what_the_owner_wrote() -> None:
    words = message("Remove the photo “{name}”? What you have typed stays.", name="„Fuß“")
    assert BY_LANGUAGE["de_CH"](words).startswith("Das Foto «„Fuß“» entfernen?")
    assert BY_LANGUAGE["de_DE"](words).startswith("Das Foto „„Fuß““ entfernen?")


def test_switzerland_has_words_of_its_own() -> None:
    assert "Velo" in BY_LANGUAGE["de_CH"]("Bicycle shop with workshop")
    assert "Fahrrad" in BY_LANGUAGE["de_DE"]("Bicycle shop with workshop")


@IN
def test_no_word_is_lost_and_nothing_is_made_of_nothing(texts: Texts) -> None:
    assert texts("") == ""
    assert texts("no catalogue knows this") == "no catalogue knows this"


def test_what_the_owner_wrote_keeps_its_sharp_s_in_switzerland() -> None:
    texts = BY_LANGUAGE["de_CH"]
    assert "Meißner" in texts(message("Remove {part}", part="Meißner"))


@pytest.mark.parametrize(("count", "expected"), [(0, "0 places"), (1, "1 place"), (2, "2 places")])
def test_a_count_chooses_its_form(count: int, expected: str) -> None:
    told = plural_message("{count} place", "{count} places", count)
    assert BY_LANGUAGE["en"](told) == expected
    assert str(told) == expected


def test_a_count_chooses_its_form_in_german() -> None:
    one, many = (plural_message("{count} open note", "{count} open notes", count) for count in (1, 12_345))
    assert BY_LANGUAGE["de_DE"](one).startswith("1 ")
    assert BY_LANGUAGE["de_DE"](many).startswith("12.345 ")
    assert BY_LANGUAGE["de_DE"](one).split(" ", 1)[1] != BY_LANGUAGE["de_DE"](many).split(" ", 1)[1]


@IN
def test_placeholders_are_filled_once_and_never_again(texts: Texts) -> None:
    told = message("{first} {second}", first="{second}", second="{first} %s {}")
    assert texts(told) == "{second} {first} %s {}"
    assert str(told) == "{second} {first} %s {}"


@given(first=st.text(), second=st.text())
def test_whatever_fills_a_placeholder_comes_out_as_it_went_in(first: str, second: str) -> None:
    assert BY_LANGUAGE["en"](message("<{a}|{b}>", a=first, b=second)) == f"<{first}|{second}>"


@IN
def test_a_placeholder_without_a_value_stays_visible(texts: Texts) -> None:
    assert texts(message("{here} and {there}", here="x")) == "x and {there}"


def test_messages_in_messages_speak_the_same_language() -> None:
    told = message("Move text to {section}", section=message("Goals"))
    assert "Ziele" in BY_LANGUAGE["de_DE"](told)
    assert BY_LANGUAGE["en"](told) == "Move text to Goals"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1234, "1.234"),
        (Decimal("0.5"), "0,5"),
        (date(2027, 6, 30), "30.06.2027"),
        (local(2027, 6, 30, 9, 5), "30.06.2027, 09:05"),
        (True, "True"),
        ("1234", "1234"),
    ],
)
def test_values_are_written_in_the_way_of_the_language(value: object, expected: str) -> None:
    assert BY_LANGUAGE["de_DE"](message("<{value}>", value=value)) == f"<{expected}>"


def test_a_message_is_a_value() -> None:
    assert message("x", a=1) == message("x", a=1)
    assert len({message("x", a=1), message("x", a=1), message("x", a=2), Message("x")}) == 3


def test_other_languages_come_from_the_same_catalogues() -> None:
    german = BY_LANGUAGE["de_CH"]
    assert german.in_language("de_CH") is german
    assert german.in_language("en")("Measures") == "Measures"


def test_every_language_has_a_name_of_its_own() -> None:
    assert set(LANGUAGE_NAMES) == set(LANGUAGES)
    assert len(set(LANGUAGE_NAMES.values())) == len(LANGUAGES)


@pytest.mark.parametrize("language", ["", "de", "fr_CH", "EN", "de_CH.UTF-8"])
def test_a_language_that_the_desk_does_not_speak_is_refused(language: str) -> None:
    with pytest.raises(UnknownLanguageError):
        Texts(language, FOLDER)


@pytest.mark.parametrize("language", GERMAN)
def test_a_missing_catalogue_is_told_with_its_place(language: str, tmp_path: Path) -> None:
    with pytest.raises(CatalogueMissingError, match=r"smm_desk\.mo"):
        Texts(language, tmp_path)


def test_english_needs_no_catalogue(tmp_path: Path) -> None:
    assert Texts("en", tmp_path)("Goals") == "Goals"


@pytest.mark.parametrize(
    ("language", "expected"), [("de_CH", "«so»"), ("de_DE", "„so“"), ("de_AT", "„so“"), ("en", "“so”")]
)
def test_quotation_marks_are_those_of_the_country(language: str, expected: str) -> None:
    assert BY_LANGUAGE[language].quoted("so") == expected


def test_umlauts_are_sorted_beside_their_vowels() -> None:
    words = ["Zug", "äpfel", "Apfel", "Ofen", "Öl", "bad"]
    assert sorted(words, key=BY_LANGUAGE["de_CH"].sort_key) == ["Apfel", "äpfel", "bad", "Ofen", "Öl", "Zug"]


def test_putting_words_together_loads_no_babel() -> None:
    code = (
        "import sys; from pathlib import Path; from smm_desk.i18n import Texts, message;"
        f"t = Texts('de_CH', Path({str(FOLDER)!r})); t(message('Remove {{part}}', part='x'));"
        "sys.exit('babel' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# Numbers


@pytest.mark.parametrize(
    ("language", "value", "expected"),
    [
        ("de_CH", Decimal("1234567.5"), "1’234’567.5"),
        ("de_DE", Decimal("1234567.5"), "1.234.567,5"),
        ("de_AT", Decimal("1234567.5"), "1.234.567,5"),
        ("en", Decimal("1234567.5"), "1,234,567.5"),
        ("de_CH", Decimal("12.50"), "12.50"),
        ("de_DE", Decimal("12.50"), "12,50"),
        ("en", Decimal(-3), "-3"),
        ("de_DE", Decimal(0), "0"),
        ("de_DE", 12345, "12.345"),
        ("en", Decimal("0.000001"), "0.000001"),
        ("de_CH", Decimal("123456789012345.000001"), "123’456’789’012’345.000001"),
    ],
)
def test_numbers_are_written_with_all_their_decimals(language: str, value: Decimal, expected: str) -> None:
    assert BY_LANGUAGE[language].number(value) == expected


EVERYWHERE = [
    ("12", "12"),
    ("-3", "-3"),
    ("−3", "-3"),
    ("- 3", "-3"),
    ("+3", "3"),
    ("12,5", "12.5"),
    ("12.5", "12.5"),
    ("0,123", "0.123"),
    ("0.123", "0.123"),
    ("1'234.5", "1234.5"),
    ("1’234.5", "1234.5"),
    ("1.234,5", "1234.5"),
    ("1,234.5", "1234.5"),
    ("1.234.567", "1234567"),
    ("1,234,567", "1234567"),
    ("1 234,5", "1234.5"),
    ("1\u00a0234", "1234"),
    ("1\u202f234", "1234"),
    ("10'000", "10000"),
    (" 7 ", "7"),
    ("7.", "7"),
    (".5", "0.5"),
    ("12.50", "12.50"),
]


@IN
@pytest.mark.parametrize(("entry", "expected"), EVERYWHERE, ids=[entry for entry, _ in EVERYWHERE])
def test_a_number_that_can_mean_one_thing_is_read_everywhere(texts: Texts, entry: str, expected: str) -> None:
    assert str(texts.read_number(entry)) == expected


@pytest.mark.parametrize(
    ("entry", "language", "expected"),
    [
        ("1.234", "de_DE", "1234"),
        ("1.234", "de_AT", "1234"),
        ("1.234", "de_CH", "1.234"),
        ("1.234", "en", "1.234"),
        ("1,234", "de_DE", "1.234"),
        ("1,234", "de_AT", "1.234"),
        ("1,234", "de_CH", "1234"),
        ("1,234", "en", "1234"),
    ],
)
def test_a_number_that_can_mean_two_things_is_read_as_the_country_writes_it(
    entry: str, language: str, expected: str
) -> None:
    assert str(BY_LANGUAGE[language].read_number(entry)) == expected


@IN
@pytest.mark.parametrize(
    "entry",
    [
        "",
        " ",
        "many",
        "5%",
        "12 %",
        "about 5",
        "3-4",
        "1.2.3",
        "1,2,3",
        "1..2",
        "--3",
        "1e5",
        "NaN",
        "Infinity",
        "½",
        "٣",
        "2 3",
        "1'2",
        "1,234.5.6",
        "1234567890123456",
        "1.2345678",
        ".",
        "-",
    ],
)
def test_what_is_no_number_is_not_guessed(texts: Texts, entry: str) -> None:
    assert texts.read_number(entry) is None


@given(
    number=st.decimals("-1e12", "1e12", places=3) | st.integers(-(10**14), 10**14).map(Decimal),
    language=st.sampled_from(LANGUAGES),
)
def test_a_number_that_was_written_is_read_back(number: Decimal, language: str) -> None:
    texts = BY_LANGUAGE[language]
    assert texts.read_number(texts.number(number)) == number


@given(entry=st.text(alphabet="0123456789.,'’ -+−", max_size=12), language=st.sampled_from(LANGUAGES))
def test_reading_a_number_never_fails_and_keeps_to_what_can_be_stored(entry: str, language: str) -> None:
    number = BY_LANGUAGE[language].read_number(entry)
    assert number is None or (number.is_finite() and abs(number) < 10**15)


# Dates


@pytest.mark.parametrize(
    ("language", "digits", "words"),
    [
        ("de_CH", "01.03.2027", "1. März 2027"),
        ("de_DE", "01.03.2027", "1. März 2027"),
        ("de_AT", "01.03.2027", "1. März 2027"),
        ("en", "01/03/2027", "1 March 2027"),
    ],
)
def test_dates_are_written_day_first(language: str, digits: str, words: str) -> None:
    day = date(2027, 3, 1)
    assert (BY_LANGUAGE[language].day(day), BY_LANGUAGE[language].long_day(day)) == (digits, words)


@IN
@pytest.mark.parametrize(
    "entry",
    [
        "31.12.2027",
        "31. 12. 2027",
        "31.12.27",
        "31/12/2027",
        "31-12-2027",
        "2027-12-31",
        " 31.12.2027 ",
    ],
)
def test_a_date_in_digits_is_read_everywhere(texts: Texts, entry: str) -> None:
    assert texts.read_date(entry) == date(2027, 12, 31)


@pytest.mark.parametrize("language", GERMAN)
@pytest.mark.parametrize(
    ("entry", "month"),
    [
        ("3. März 2027", 3),
        ("3 märz 2027", 3),
        ("3.März 2027", 3),
        ("3. Jänner 2027", 1),
        ("3. Januar 2027", 1),
        ("3. Jan. 2027", 1),
        ("3. Feber 2027", 0),
        ("3. Sept. 2027", 9),
        ("3. Sep 2027", 9),
        ("3. DEZEMBER 2027", 12),
        ("3. Juni 2027", 6),
        ("3. Juli 2027", 7),
        ("3 March 2027", 0),
    ],
)
def test_german_months_are_read_in_every_german_country(language: str, entry: str, month: int) -> None:
    assert BY_LANGUAGE[language].read_date(entry) == (date(2027, month, 3) if month else None)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("3 March 2027", date(2027, 3, 3)),
        ("3. mar 2027", date(2027, 3, 3)),
        ("3 Sep 2027", date(2027, 9, 3)),
        ("3 Sept. 2027", date(2027, 9, 3)),
        ("3. März 2027", None),
        ("3 Ma 2027", None),
    ],
)
def test_english_months_are_read_in_english(entry: str, expected: date | None) -> None:
    assert BY_LANGUAGE["en"].read_date(entry) == expected


@IN
@pytest.mark.parametrize(
    "entry",
    [
        "",
        "soon",
        "2027",
        "12.2027",
        "30.02.2027",
        "32.1.2027",
        "0.1.2027",
        "1.13.2027",
        "1.1.0000",
        "1.1.202",
        "tomorrow",
    ],
)
def test_what_is_no_date_is_not_guessed(texts: Texts, entry: str) -> None:
    assert texts.read_date(entry) is None


@given(day=st.dates(min_value=date(1000, 1, 1)), language=st.sampled_from(LANGUAGES))
def test_a_date_that_was_written_is_read_back(day: date, language: str) -> None:
    texts = BY_LANGUAGE[language]
    assert texts.read_date(texts.day(day)) == day
    assert texts.read_date(texts.long_day(day)) == day
    assert texts.read_date(day.isoformat()) == day


@given(entry=st.text(alphabet="0123456789./- märzjan", max_size=14), language=st.sampled_from(LANGUAGES))
def test_reading_a_date_never_fails(entry: str, language: str) -> None:
    day = BY_LANGUAGE[language].read_date(entry)
    assert day is None or isinstance(day, date)


# Moments


@pytest.mark.parametrize(
    ("moment", "english", "german"),
    [
        (local(2027, 6, 15, 9, 5), "today, 09:05", "heute, 09:05"),
        (local(2027, 6, 15, 14, 2), "today, 14:02", "heute, 14:02"),
        (local(2027, 6, 14, 23, 59), "yesterday, 23:59", "gestern, 23:59"),
        (local(2027, 6, 13, 14, 2), "13 June", "13. Juni"),
        (local(2027, 1, 1, 0, 0), "1 January", "1. Januar"),
        (local(2026, 12, 31, 14, 2), "31/12/2026", "31.12.2026"),
    ],
)
def test_a_moment_is_told_as_a_person_says_it(moment: datetime, english: str, german: str) -> None:
    assert BY_LANGUAGE["en"].moment(moment, NOW) == english
    assert BY_LANGUAGE["de_CH"].moment(moment, NOW) == german


def test_austria_says_its_own_january() -> None:
    assert BY_LANGUAGE["de_AT"].moment(local(2027, 1, 1, 0, 0), NOW) == "1. Jänner"


def test_yesterday_reaches_over_the_turn_of_the_year() -> None:
    texts = BY_LANGUAGE["en"]
    assert texts.moment(local(2026, 12, 31, 8, 0), local(2027, 1, 1, 9, 0)) == "yesterday, 08:00"


def test_a_moment_that_lies_ahead_is_told_by_its_day() -> None:
    assert BY_LANGUAGE["en"].moment(local(2027, 6, 16, 8, 0), NOW) == "16 June"


def test_a_moment_without_a_now_is_told_in_full() -> None:
    moment = local(2027, 6, 15, 14, 2)
    assert BY_LANGUAGE["de_DE"].moment(moment) == "15.06.2027, 14:02"
    assert BY_LANGUAGE["en"].clock(moment) == "14:02"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_of_any_length_is_written_with_all_its_digits(language: str) -> None:
    texts = BY_LANGUAGE[language]
    number = Decimal(f"{'1' * 30}.{'2' * 30}")
    assert "".join(filter(str.isdigit, texts.number(number))) == "1" * 30 + "2" * 30
