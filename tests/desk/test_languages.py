"""The window speaks one language at a time, and changes it in the middle of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest
from babel.messages.pofile import read_po
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget, QLabel

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company, Strategy
from smm_desk.desk.settings import system_language
from smm_desk.desk.text_area import TextArea
from tests.desk.driving import CONTROL, Desk, key_with_text, visible
from tests.desk.looking import PLACES, dialogs, go_to, menu_words, words_of

GERMAN = ("de_CH", "de_DE", "de_AT")
_NUMBERING = re.compile(r"^[\s·+]*(?:\d+(?:\.\d+)*(?: [a-z])?\s+)?")


class EnglishWords:
    """Tells whether words are source texts that the German catalogue says otherwise."""

    def __init__(self) -> None:
        path = workplace().translations / "de" / "LC_MESSAGES" / "smm_desk.po"
        with path.open("rb") as file:
            messages = [message for message in read_po(file) if message.id]
        pairs = [
            (source, target)
            for message in messages
            for source, target in zip(several(message.id), several(message.string or ""), strict=False)
        ]
        german = {target for _, target in pairs}
        english = [source for source, target in pairs if source != target and source not in german]
        self._whole = {source for source in english if "{" not in source}
        with_places = [source for source in english if "{" in source]
        self._patterns = [re.compile(pattern_of(source), re.DOTALL) for source in with_places]
        self._long = [source for source in self._whole if source.count(" ") >= 3]

    def found_in(self, words: str) -> bool:
        core = _NUMBERING.sub("", words).strip()
        if core in self._whole or any(source in words for source in self._long):
            return True
        return any(pattern.fullmatch(form) for pattern in self._patterns for form in (core, words.strip()))


def several(text: str | Iterable[str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text)


def pattern_of(source: str) -> str:
    """Return a pattern for a text with placeholders; one without words of its own matches nothing."""
    pieces = re.split(r"\{[a-z_]+\}", source)
    if len(re.findall("[A-Za-z]{2,}", "".join(pieces))) == 0:
        return r"(?!)"
    return ".*".join(re.escape(piece) for piece in pieces)


@pytest.fixture(scope="module")
def english() -> EnglishWords:
    return EnglishWords()


def test_english_words_are_recognised(english: EnglishWords) -> None:
    for words in (
        "Measures",
        "+  New concept",
        "3.2 Guiding policy",
        "Saved, 14:02",
        "3 open notes",
        "by soon",
    ):
        assert english.found_in(words), words
    for words in ("Massnahmen", "Vision", "", "Gespeichert, 14:02", "3.2 Leitgedanke", "Name"):
        assert not english.found_in(words), words


def in_english(words: Iterable[tuple[str, str]], english: EnglishWords) -> list[tuple[str, str]]:
    return [(where, text) for where, text in words if english.found_in(text)]


def test_no_english_is_left_on_any_german_page(desk: Desk, english: EnglishWords) -> None:
    desk.prepare("de_DE")
    desk.open()
    for place in PLACES:
        go_to(desk, place, "de_DE")
        words = list(words_of(desk.window))
        assert len(words) > 50
        assert in_english(words, english) == [], place


def test_no_english_is_left_after_the_window_has_changed_to_german(
    opened: Desk, english: EnglishWords
) -> None:
    for place in ("goals", "review", "start page", "strategy"):
        go_to(opened, place, "de_DE")
        assert in_english(words_of(opened.window), english)
        opened.window.set_language("de_DE")
        opened.settle()
        assert in_english(words_of(opened.window), english) == [], place
        opened.window.set_language("en")
        opened.settle()


def test_no_english_is_left_in_german_dialogs_and_menus(desk: Desk, english: EnglishWords) -> None:
    desk.prepare("de_DE")
    desk.open()
    for dialog in dialogs(desk, desk.example("online_shop_before", "de_DE")):
        assert in_english(words_of(dialog), english) == [], type(dialog).__name__
    menu = desk.window._tool_bar.menu_button.menu()
    assert in_english(menu_words(menu), english) == []


def test_no_sharp_s_is_left_in_switzerland(desk: Desk) -> None:
    desk.prepare("de_CH")
    desk.open()
    for place in PLACES:
        go_to(desk, place, "de_CH")
        assert [(where, text) for where, text in words_of(desk.window) if "ß" in text] == [], place


@pytest.mark.parametrize(
    ("language", "cancel", "size"),
    [("de_DE", "Abbrechen", "Größe"), ("de_CH", "Abbrechen", "Grösse"), ("en", "Cancel", "Size")],
)
def test_the_own_words_of_qt_are_translated_too(desk: Desk, language: str, cancel: str, size: str) -> None:
    desk.prepare(language)
    desk.open()
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QCoreApplication.translate("QFileSystemModel", "Size") == size
    assert QLocale().name().replace("_", "-").startswith(language[:2])


def test_the_words_of_qt_change_with_the_window(opened: Desk) -> None:
    for language, cancel in (("de_AT", "Abbrechen"), ("en", "Cancel"), ("de_CH", "Abbrechen")):
        opened.window.set_language(language)
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel


def test_months_in_the_calendar_speak_the_language_of_the_window(desk: Desk) -> None:
    desk.prepare("de_DE")
    desk.open()
    desk.open_concept(desk.example(language="de_DE"))
    desk.into(f"goals/{desk.concept.goals[0].id}/due")
    calendar = desk.page.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.locale().language() is QLocale.Language.German


# Changing the language in the middle of editing


@pytest.fixture
def writing(empty: Desk) -> Desk:
    """Return a desk at which somebody is in the middle of a sentence."""
    area = empty.area("strategy/guiding_policy")
    empty.type("We win 🚲 where the internet go.")
    cursor = area.textCursor()
    cursor.setPosition(area.text().index("go.") + 1)  # Qt counts the emoji twice
    area.setTextCursor(cursor)
    return empty


@pytest.mark.parametrize("language", GERMAN)
def test_text_chapter_field_and_cursor_stay_when_the_language_changes(writing: Desk, language: str) -> None:
    writing.window.set_language(language)
    writing.settle()
    assert writing.window.texts.language == language
    assert writing.page.chapter.key == "strategy"
    area = writing.focus
    assert isinstance(area, TextArea)
    assert area.accessibleName().startswith("3.2 ")
    assert area.accessibleName() != "3.2 Guiding policy"
    writing.type("cannot ")
    assert writing.concept.strategy.guiding_policy == "We win 🚲 where the internet cannot go."
    assert area.text() == writing.concept.strategy.guiding_policy


def test_a_card_stays_open_when_the_language_changes(workshop: Desk) -> None:
    goal = workshop.concept.goals[1]
    workshop.into(f"goals/{goal.id}/kpi")
    workshop.window.set_language("de_DE")
    workshop.settle()
    assert workshop.focus.accessibleName() == "4.2 c Kennzahl"
    assert workshop.card("goals", goal.id).is_open


def test_nothing_is_lost_when_the_language_changes_before_a_save(writing: Desk) -> None:
    for letter in "never ":
        key_with_text(writing.focus, letter)
    assert not writing.bench.is_kept
    writing.window.set_language("de_CH")
    writing.settle()
    writing.window.show_start()
    assert writing.stored_ids()
    (concept_id,) = writing.stored_ids()
    assert writing.stored(concept_id).strategy.guiding_policy == "We win 🚲 where the internet never go."


def test_what_was_done_before_can_be_undone_in_the_other_language(writing: Desk) -> None:
    writing.window.set_language("de_DE")
    writing.settle()
    assert writing.window.actions_by_key["undo"].toolTip().startswith("Rückgängig: ")
    writing.press(Qt.Key.Key_Z, CONTROL)
    assert writing.concept.strategy.guiding_policy == ""


def test_the_language_is_remembered(writing: Desk) -> None:
    writing.window.set_language("de_AT")
    writing.close()
    writing.open()
    assert writing.window.texts.language == "de_AT"


def test_there_and_back_again_leaves_the_concept_alone(workshop: Desk) -> None:
    before = workshop.concept
    for chapter in ("goals", "strategy"):
        workshop.show(chapter)
        for language in ("de_CH", "en"):
            workshop.window.set_language(language)
            workshop.settle()
    assert workshop.concept is before
    assert workshop.bench.undo_name is None


# The language of the concept


def test_the_concept_keeps_its_own_language(opened: Desk) -> None:
    text = "Möglichst viele Produkte verkaufen."
    concept = Concept(
        id="k1", language="de_DE", company=Company(name="Huber"), strategy=Strategy(guiding_policy=text)
    )
    opened.open_concept(concept, "strategy")
    (finding,) = opened.findings("goal-as-strategy")
    assert opened.window.texts(finding.title) == "This is a goal, not yet a strategy"
    assert "Concept: Deutsch (Deutschland)" in opened.labels()
    opened.window.set_language("de_CH")
    opened.settle()
    assert opened.concept.language == "de_DE"
    assert "Das ist ein Ziel, noch keine Strategie" in opened.labels(opened.page.side)


def test_the_language_of_the_concept_decides_what_is_noticed(opened: Desk) -> None:
    concept = Concept(
        id="k1", language="en", strategy=Strategy(guiding_policy="Möglichst viele Produkte verkaufen.")
    )
    opened.open_concept(concept, "strategy")
    assert not opened.findings("goal-as-strategy")
    opened.opened.set_language("de_AT")
    opened.settle()
    assert opened.findings("goal-as-strategy")
    assert opened.window.texts.language == "en"
    tip = opened.window.actions_by_key["undo"].toolTip()
    assert tip == "Undo: Language of the concept: Deutsch (Österreich)"
    opened.press(Qt.Key.Key_Z, CONTROL)
    assert opened.concept.language == "en"


def test_the_language_of_the_concept_is_saved(empty: Desk) -> None:
    with empty.qtbot.waitSignal(empty.bench.saved):
        empty.opened.set_language("de_CH")
    assert empty.stored().language == "de_CH"


def test_the_status_names_the_language_of_the_concept(empty: Desk) -> None:
    empty.opened.set_language("de_CH")
    shown = [label.text() for label in visible(empty.window.statusBar(), QLabel)]
    assert "Concept: Deutsch (Schweiz)" in shown


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        (["de-CH"], "de_CH"),
        (["de-Latn-CH", "de"], "de_CH"),
        (["de-LI"], "de_DE"),
        (["de"], "de_DE"),
        (["fr-CH", "de-AT"], "de_AT"),
        (["fr-FR"], "en"),
        (["en-US", "de-CH"], "en"),
        ([], "en"),
    ],
)
def test_the_first_start_speaks_the_language_of_the_system(
    monkeypatch: pytest.MonkeyPatch, system: list[str], expected: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: system)
    assert system_language() == expected
