"""The window from the first start to the next one: what it opens with, keeps and comes back to."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFileOpenEvent, QGuiApplication, QPalette
from PySide6.QtWidgets import QFileDialog, QLabel

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company
from smm_desk.concept.goals import Goal
from smm_desk.desk.appearance import colours_for
from smm_desk.desk.notice import Notice
from smm_desk.desk.palette import DARK, LIGHT, Colours
from smm_desk.desk.settings import Appearance
from smm_desk.desk.side_panel import FindingCard
from smm_desk.desk.start_page import ExampleCard
from smm_desk.store.errors import full
from smm_desk.store.exchange import read_exchange, write_exchange
from tests.desk.dialogues import in_dialogue
from tests.desk.driving import CONTROL, SHIFT, Desk, visible


def examples(desk: Desk) -> list[ExampleCard]:
    return list(visible(desk.window, ExampleCard))


def status(desk: Desk) -> list[str]:
    bar = desk.window.statusBar()
    return [label.text() for label in bar.findChildren(QLabel) if label.text()]


def tool_tip(desk: Desk, action: str) -> str:
    return desk.window.actions_by_key[action].toolTip()


# The first start


def test_the_first_start_shows_what_one_can_begin_with(opened: Desk) -> None:
    assert opened.window.opened is None
    assert "There is no concept yet. Begin with an empty one, or look at an example first." in opened.labels()
    assert [card.accessibleName() for card in examples(opened)] == [
        opened.place.library().shown(name, "en")[1] for name in opened.place.library().names()
    ]
    assert not opened.window.start.view.isVisible()


def test_the_first_start_puts_the_keyboard_on_the_button_for_a_new_concept(opened: Desk) -> None:
    assert opened.focus is opened.window.start.new_button


def test_the_first_start_says_where_the_data_live(opened: Desk) -> None:
    assert status(opened) == [f"Data folder: {opened.folder}"]


def test_a_new_concept_opens_at_its_first_field(opened: Desk) -> None:
    opened.click(opened.window.start.new_button)
    assert opened.page.chapter.key == "start"
    assert opened.focus.accessibleName() == "1.1 Company"
    assert opened.concept == Concept(id=opened.concept.id, language="en")
    assert opened.stored() == opened.concept


def test_an_example_opens_as_a_copy(opened: Desk) -> None:
    card = examples(opened)[0]
    opened.click(card)
    assert opened.concept.company.name == "Scholle & Stiel GmbH"
    opened.type("My ")
    opened.window.show_start()
    opened.click(examples(opened)[0])
    assert opened.concept.company.name == "Scholle & Stiel GmbH"
    assert len(opened.stored_ids()) == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_an_example_opens_by_keyboard_too(opened: Desk, key: Qt.Key) -> None:
    examples(opened)[2].setFocus()
    opened.press(key)
    assert opened.concept.company.name == opened.example().company.name


def test_a_new_concept_speaks_the_language_of_the_window(desk: Desk) -> None:
    desk.prepare("de_AT")
    desk.open()
    desk.open_new()
    assert desk.concept.language == "de_AT"


# Title, state and steps


def test_the_title_of_the_window_is_the_name_of_the_company(empty: Desk) -> None:
    assert empty.window.windowTitle() == "SMM Desk"
    empty.type("Huber  Bakery")
    assert empty.window.windowTitle() == "Huber Bakery – SMM Desk"
    empty.window.show_start()
    assert empty.window.windowTitle() == "SMM Desk"


def test_what_was_typed_is_saved_by_itself_and_the_time_is_told(empty: Desk) -> None:
    empty.world.now = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)
    with empty.qtbot.waitSignal(empty.bench.saved):
        empty.type("Huber Bakery")
    assert empty.stored().company.name == "Huber Bakery"
    assert "Saved, 15:30" in status(empty)


def test_leaving_the_field_saves_at_once(empty: Desk) -> None:
    empty.type("Huber Bakery")
    assert empty.stored().company.name == ""
    empty.press(Qt.Key.Key_Tab)
    assert empty.stored().company.name == "Huber Bakery"


def test_leaving_the_window_saves_at_once(empty: Desk) -> None:
    empty.type("Huber Bakery")
    other = QLabel("another window")
    empty.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    empty.until(lambda: not empty.window.isActiveWindow())
    assert empty.stored().company.name == "Huber Bakery"


def test_the_end_of_the_session_saves_at_once(empty: Desk) -> None:
    empty.type("Huber Bakery")
    empty.application._on_commit_data_request(None)  # type: ignore[arg-type]  # Qt alone can make a manager
    assert empty.stored().company.name == "Huber Bakery"


def test_undo_and_redo_say_what_they_would_do(empty: Desk) -> None:
    assert (tool_tip(empty, "undo"), tool_tip(empty, "redo")) == ("Undo", "Redo")
    assert not empty.window.actions_by_key["undo"].isEnabled()
    empty.type("Huber")
    assert tool_tip(empty, "undo") == "Undo: Change “Company”"
    assert not empty.window.actions_by_key["redo"].isEnabled()
    empty.press(Qt.Key.Key_Z, CONTROL)
    assert empty.concept.company.name == ""
    assert tool_tip(empty, "redo") == "Redo: Change “Company”"
    assert not empty.window.actions_by_key["undo"].isEnabled()
    empty.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert empty.concept.company.name == "Huber"


def test_undo_says_what_it_would_do_in_german(desk: Desk) -> None:
    desk.prepare("de_CH")
    desk.open()
    desk.open_new()
    desk.type("Huber")
    assert tool_tip(desk, "undo") == "Rückgängig: «Firma» ändern"


def test_undo_goes_across_chapters_to_the_place_of_the_step(empty: Desk) -> None:
    empty.type("Huber")
    empty.into("vision/statement")
    empty.type("No bicycle gathers dust.")
    empty.into("strategy/positioning")
    empty.type("The workshop.")
    empty.show("dialogue")
    for chapter, name in [
        ("strategy", "3.6 Positioning"),
        ("vision", "2.1 Vision"),
        ("start", "1.1 Company"),
    ]:
        empty.press(Qt.Key.Key_Z, CONTROL)
        assert empty.page.chapter.key == chapter
        assert empty.focus.accessibleName() == name
    assert empty.concept == Concept(id=empty.concept.id, language="en")
    for chapter in ("start", "vision", "strategy"):
        empty.press(Qt.Key.Key_Y, CONTROL)
        assert empty.page.chapter.key == chapter
    assert empty.concept.strategy.positioning == "The workshop."


def test_what_is_undone_is_saved_too(empty: Desk) -> None:
    empty.type("Huber")
    empty.press(Qt.Key.Key_Tab)
    assert empty.stored().company.name == "Huber"
    with empty.qtbot.waitSignal(empty.bench.saved):
        empty.press(Qt.Key.Key_Z, CONTROL)
    assert empty.stored().company.name == ""


# Closing and coming back


def test_closing_saves_what_was_typed_last(empty: Desk) -> None:
    concept_id = empty.concept.id
    empty.type("Huber Bakery")
    empty.close()
    assert empty.stored(concept_id).company.name == "Huber Bakery"


def test_the_next_start_opens_where_the_owner_was(empty: Desk) -> None:
    concept_id = empty.concept.id
    empty.show("audiences")
    empty.close()
    empty.open()
    assert empty.concept.id == concept_id
    assert empty.page.chapter.key == "audiences"
    assert empty.focus is empty.list_of("audiences").add_button


def test_the_next_start_shows_the_start_page_when_the_owner_was_there(empty: Desk) -> None:
    empty.window.show_start()
    empty.close()
    empty.open()
    assert empty.window.opened is None
    assert empty.focus is empty.window.start.view


def test_the_next_start_forgives_a_concept_that_is_gone(desk: Desk) -> None:
    desk.settings().last_place = ("gone", "vision")
    desk.open()
    assert desk.window.opened is None


def test_the_next_start_forgives_a_chapter_that_is_gone(desk: Desk) -> None:
    desk.insert(Concept(id="k1"))
    desk.settings().last_place = ("k1", "gone")
    desk.open()
    assert desk.page.chapter.key == "start"


def test_a_deleted_concept_is_not_opened_again(desk: Desk) -> None:
    desk.insert(Concept(id="k1"))
    with desk.place.open_store() as store:
        store.set_deleted("k1", True)
    desk.settings().last_place = ("k1", "vision")
    desk.open()
    assert desk.window.opened is None


def test_the_window_comes_back_in_its_size_and_place(opened: Desk) -> None:
    opened.window.setGeometry(40, 60, 1100, 640)
    opened.close()
    opened.open()
    assert opened.window.size() == QSize(1100, 640)
    assert opened.window.geometry().topLeft() == QPoint(40, 60)


def test_a_size_that_cannot_be_read_is_forgotten(desk: Desk) -> None:
    desk.settings().geometry = QByteArray(b"nonsense")
    desk.open()
    assert desk.window.size() == QSize(1280, 800)


def test_the_window_gets_no_smaller_than_it_can_be_used(opened: Desk) -> None:
    opened.window.resize(200, 200)
    assert opened.window.size() == opened.window.minimumSize()
    assert opened.window.minimumSize() == QSize(820, 480)


def test_a_concept_can_be_opened_twice_in_a_row(workshop: Desk) -> None:
    workshop.window.open_concept("example", "goals")
    workshop.settle()
    assert workshop.page.chapter.key == "goals"
    workshop.type("")
    assert workshop.concept == workshop.stored()


# Light and dark


def ground(desk: Desk) -> QColor:
    return desk.application.palette().color(QPalette.ColorRole.Window)


@pytest.mark.parametrize(("appearance", "colours"), [(Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK)])
def test_the_window_is_light_or_dark_as_it_was_left(
    desk: Desk, appearance: Appearance, colours: Colours
) -> None:
    desk.prepare(appearance=appearance)
    desk.open()
    assert ground(desk) == QColor(colours.window)
    shown = desk.window.grab().toImage().pixelColor(4, 400)
    assert shown == QColor(colours.window)


def test_light_turns_to_dark_in_the_middle_of_a_word(empty: Desk) -> None:
    area = empty.area("vision/statement")
    empty.type("No bicycle gathers dust")
    cursor = area.textCursor()
    cursor.setPosition(10)
    area.setTextCursor(cursor)
    empty.window.set_appearance(Appearance.DARK)
    empty.settle()
    assert ground(empty) == QColor(DARK.window)
    assert empty.settings().appearance is Appearance.DARK
    empty.type("s")
    assert empty.concept.vision.statement == "No bicycles gathers dust"
    empty.window.set_appearance(Appearance.LIGHT)
    empty.settle()
    assert ground(empty) == QColor(LIGHT.window)


def test_the_window_follows_the_system_when_it_is_told_to(desk: Desk) -> None:
    desk.prepare(appearance=Appearance.SYSTEM)
    desk.open()
    before = desk.window.start
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert desk.window.start is not before
    assert ground(desk) == QColor(colours_for(Appearance.SYSTEM).window)


def test_a_window_that_was_closed_follows_nothing(desk: Desk) -> None:
    desk.prepare(appearance=Appearance.SYSTEM)
    desk.open()
    desk.close()
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_building_anew_leaves_nothing_behind(workshop: Desk) -> None:
    def count() -> int:
        objects = workshop.window.findChildren(QObject)
        kinds = (each.metaObject().className() for each in objects)
        return sum(
            kind not in ("Background", "_Receiver") for kind in kinds
        )  # a backup is made when it likes

    workshop.window.set_appearance(Appearance.DARK)
    workshop.settle()
    before = count()
    for _ in range(3):
        workshop.window.set_appearance(Appearance.DARK)
        workshop.settle()
    assert count() == before
    assert len(workshop.window.findChildren(Notice)) == 1


def test_building_anew_on_the_start_page_keeps_the_keyboard(opened: Desk) -> None:
    opened.window.set_appearance(Appearance.DARK)
    opened.settle()
    assert opened.focus is opened.window.start.new_button


# Files, stores and faults


def test_a_file_that_the_system_hands_over_is_opened(opened: Desk, tmp_path: Path) -> None:
    file = tmp_path / "a.smmdesk"
    write_exchange(opened.example(), file)
    opened.application.sendEvent(opened.application, QFileOpenEvent(str(file)))
    opened.settle()
    assert opened.concept.company == opened.example().company
    assert opened.concept.id != "example"


def test_a_file_of_something_else_is_refused_in_words(opened: Desk, tmp_path: Path) -> None:
    file = tmp_path / "a.smmdesk"
    file.write_bytes(b"nonsense")
    with in_dialogue(opened) as dialogue:
        opened.window.import_path(file)
    assert dialogue.words == ["This is not a file of SMM Desk, or it is damaged."]
    assert opened.window.opened is None


def test_a_store_that_cannot_be_opened_is_told_on_the_start_page(desk: Desk) -> None:
    (desk.folder / "smm-desk.sqlite3").write_bytes(b"this is no database" * 400)
    desk.open()
    assert any("damaged" in words for words in desk.labels())
    assert not desk.window.start.new_button.isEnabled()
    for key in ("new", "undo", "find"):
        desk.window.actions_by_key[key].trigger()
    assert desk.window.opened is None


def test_a_save_that_fails_is_told_and_tried_again(desk: Desk) -> None:
    desk.open()
    desk.open_new()
    assert desk.window.shelf is not None
    store = desk.window.shelf.store
    kept = store.save
    try:
        store.save = lambda *_a, **_k: (_ for _ in ()).throw(full(store.path))  # type: ignore[method-assign]
        desk.type("Huber")
        desk.press(Qt.Key.Key_Tab)
        assert not desk.bench.is_kept
        assert any("Not saved yet" in words and "no space left" in words for words in desk.labels())
    finally:
        store.save = kept  # type: ignore[method-assign]
    desk.press(Qt.Key.Key_Tab)
    assert desk.stored().company.name == "Huber"


def test_a_concept_that_vanished_is_told(opened: Desk) -> None:
    with in_dialogue(opened) as dialogue:
        opened.window.open_concept("gone")
    assert dialogue.words == ["This concept is no longer in the store."]
    assert opened.window.opened is None
    assert opened.window.start.isVisible()


def test_a_hundred_steps_leave_as_many_widgets_as_one(empty: Desk) -> None:
    def count() -> int:
        empty.settle()
        return len(empty.window.findChildren(QObject))

    empty.into("strategy/guiding_policy")
    empty.paste("Sell as many products as possible.")
    before = count()
    for _ in range(20):
        empty.press(Qt.Key.Key_Z, CONTROL)
        empty.press(Qt.Key.Key_Y, CONTROL)
    assert count() == before
    assert list(visible(empty.window, FindingCard))


def test_what_another_window_removed_is_told_and_not_half_saved(desk: Desk) -> None:
    desk.insert(Concept(id="k1", goals=(Goal(id="g1", statement="Five rides"),)))
    desk.open()
    desk.window.open_concept("k1")
    with desk.place.open_store() as store:
        store.save(store.load("k1"), Concept(id="k1", company=Company(name="Huber")))
    desk.into("goals/g1/statement")
    desk.type("!")
    desk.press(Qt.Key.Key_Tab)
    assert any("changed in another window" in words for words in desk.labels())
    assert desk.stored("k1") == Concept(id="k1", company=Company(name="Huber"))
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert desk.bench.is_kept


# Leaving when the store refuses


@pytest.fixture
def full_disk(empty: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Return a desk at which something was typed that cannot be saved."""
    assert empty.window.shelf is not None
    store = empty.window.shelf.store

    def refuse(*_values: object, **_more: object) -> int:
        raise full(store.path)

    monkeypatch.setattr(store, "save", refuse)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: ("", ""))
    empty.type("Huber")
    return empty


def test_the_window_stays_open_when_the_owner_prefers_that(full_disk: Desk) -> None:
    with in_dialogue(full_disk, "Cancel") as dialogue:
        full_disk.window.close()
    assert "could not be saved" in dialogue.words[0]
    assert full_disk.window.isVisible()
    assert full_disk.concept.company.name == "Huber"
    with in_dialogue(full_disk, "Cancel"):
        full_disk.window.show_start()
    assert full_disk.window.opened is not None
    with in_dialogue(full_disk, "Leave"):
        full_disk.window.show_start()
    assert full_disk.window.opened is None


def test_what_cannot_be_saved_can_be_kept_in_a_file(
    full_disk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "rescue.smmdesk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(file), ""))
    with in_dialogue(full_disk, "Leave"):
        full_disk.window.close()
    assert not full_disk.window.isVisible()
    assert read_exchange(file).company.name == "Huber"
