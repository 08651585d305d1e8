"""The start page: every concept of the store, found, sorted, copied, put away and brought back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company
from smm_desk.desk.start_model import Role
from smm_desk.desk.start_model import Shelf as Which
from tests.desk.dialogues import in_dialogue
from tests.desk.driving import CONTROL, SHIFT, Desk

NAMES = ("Huber Velo", "Bäckerei Meier", "Café Süss")


@pytest.fixture
def shelf(desk: Desk) -> Desk:
    """Return a desk with three concepts, the last of them changed last, a day apart each."""
    with desk.place.open_store() as store:
        for number, name in enumerate(NAMES):
            company = Company(name=name, trade=f"Trade {number}", place="Olten" if number else "Thun")
            store.insert(Concept(id=f"k{number}", company=company))
    desk.open()
    return desk


def names(desk: Desk) -> list[str]:
    model = desk.window.start.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def choose(desk: Desk, name: str) -> None:
    start = desk.window.start
    start.view.setCurrentIndex(start.model.index(names(desk).index(name)))
    start.view.setFocus()
    desk.settle()


def chosen(desk: Desk) -> str:
    index = desk.window.start.view.currentIndex()
    return str(index.data()) if index.isValid() else ""


def show_shelf(desk: Desk, which: Which) -> None:
    desk.window.start.shelf.setCurrentIndex(int(which))
    desk.settle()


def notice(desk: Desk) -> list[str]:
    return desk.labels(desk.window.notice)


# The list


def test_the_concept_changed_last_stands_first(shelf: Desk) -> None:
    assert names(shelf) == list(reversed(NAMES))
    shelf.window.open_concept("k0")
    shelf.settle()
    shelf.press(Qt.Key.Key_End)
    shelf.type("!")
    shelf.window.show_start()
    assert names(shelf) == ["Huber Velo!", "Café Süss", "Bäckerei Meier"]


def test_looking_at_a_concept_does_not_change_its_place(shelf: Desk) -> None:
    shelf.window.open_concept("k0", "strategy")
    shelf.settle()
    shelf.window.show_start()
    assert names(shelf) == list(reversed(NAMES))


def test_the_concept_that_was_open_is_the_one_chosen(shelf: Desk) -> None:
    choose(shelf, "Bäckerei Meier")
    shelf.press(Qt.Key.Key_Return)
    assert shelf.concept.company.name == "Bäckerei Meier"
    shelf.window.show_start()
    assert chosen(shelf) == "Bäckerei Meier"


def test_a_double_click_opens(shelf: Desk) -> None:
    view = shelf.window.start.view
    place = view.visualRect(shelf.window.start.model.index(1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    shelf.settle()
    assert shelf.concept.company.name == "Bäckerei Meier"


def test_a_card_tells_name_trade_place_and_day(shelf: Desk) -> None:
    model = shelf.window.start.model
    index = model.index(0)
    assert index.data() == "Café Süss"
    assert index.data(Role.SUBTITLE) == "Trade 2, Olten"
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Café Süss, Trade 2, Olten, ")


def test_the_number_of_open_notes_is_told_once_it_is_known(shelf: Desk) -> None:
    shelf.window.open_concept("k0")
    shelf.settle()
    shelf.press(Qt.Key.Key_End)
    shelf.type("!")
    count = len(shelf.bench.findings)
    shelf.window.show_start()
    index = shelf.window.start.model.index(0)
    assert index.data(Role.NOTES) == f"{count} open notes"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("velo", ["Huber Velo"]),
        ("OLTEN", ["Café Süss", "Bäckerei Meier"]),
        ("olten meier", ["Bäckerei Meier"]),
        ("süss", ["Café Süss"]),
        ("trade 1", ["Bäckerei Meier"]),
        ("nothing like this", []),
        ("  ", ["Café Süss", "Bäckerei Meier", "Huber Velo"]),
    ],
)
def test_concepts_are_found_by_name_trade_and_place(shelf: Desk, words: str, expected: list[str]) -> None:
    shelf.press(Qt.Key.Key_F, CONTROL)
    assert shelf.focus is shelf.window.start.search
    shelf.type(words)
    assert names(shelf) == expected
    assert ("No concept with these words." in shelf.labels()) is (not expected)


def test_clearing_the_search_shows_everything_again(shelf: Desk) -> None:
    shelf.press(Qt.Key.Key_F, CONTROL)
    shelf.type("velo")
    shelf.press(Qt.Key.Key_A, CONTROL)
    shelf.press(Qt.Key.Key_Delete)
    assert len(names(shelf)) == 3


# Copy, archive, delete


def test_a_copy_is_named_as_one_in_the_language_of_the_concept(shelf: Desk) -> None:
    choose(shelf, "Huber Velo")
    shelf.press(Qt.Key.Key_D, CONTROL)
    assert sorted(names(shelf)) == sorted([*NAMES, "Huber Velo (Kopie)"])
    assert "Duplicated" in notice(shelf)
    copy_id = next(i for i in shelf.stored_ids() if i not in ("k0", "k1", "k2"))
    original = shelf.stored("k0")
    company = replace(original.company, name="Huber Velo (Kopie)")
    assert shelf.stored(copy_id) == replace(original, id=copy_id, company=company)


def test_a_copy_is_taken_back(shelf: Desk) -> None:
    choose(shelf, "Huber Velo")
    shelf.click(shelf.button("Duplicate"))
    shelf.click(shelf.button("Undo", shelf.window.notice))
    assert names(shelf) == list(reversed(NAMES))
    assert "Taken back" in notice(shelf)


def test_archived_concepts_are_out_of_sight_and_come_back(shelf: Desk) -> None:
    choose(shelf, "Bäckerei Meier")
    shelf.click(shelf.button("Archive"))
    assert names(shelf) == ["Café Süss", "Huber Velo"]
    assert "Archived" in notice(shelf)
    show_shelf(shelf, Which.ARCHIVED)
    assert names(shelf) == ["Bäckerei Meier"]
    choose(shelf, "Bäckerei Meier")
    shelf.click(shelf.button("Take out of the archive"))
    assert "Nothing is archived." in shelf.labels()
    show_shelf(shelf, Which.CURRENT)
    assert len(names(shelf)) == 3


def test_an_archived_concept_can_be_opened(shelf: Desk) -> None:
    choose(shelf, "Huber Velo")
    shelf.click(shelf.button("Archive"))
    show_shelf(shelf, Which.ARCHIVED)
    choose(shelf, "Huber Velo")
    shelf.press(Qt.Key.Key_Return)
    assert shelf.concept.company.name == "Huber Velo"


def test_deleting_asks_nothing_and_is_taken_back(shelf: Desk) -> None:
    choose(shelf, "Bäckerei Meier")
    shelf.press(Qt.Key.Key_Delete)
    assert names(shelf) == ["Café Süss", "Huber Velo"]
    assert any(words.startswith("Deleted.") for words in notice(shelf))
    assert chosen(shelf) == "Huber Velo"
    shelf.press(Qt.Key.Key_Z, CONTROL)
    assert len(names(shelf)) == 3
    assert shelf.window.actions_by_key["undo"].isEnabled() is False


def test_several_steps_are_taken_back_in_their_order(shelf: Desk) -> None:
    for name in ("Café Süss", "Huber Velo"):
        choose(shelf, name)
        shelf.press(Qt.Key.Key_Delete)
    choose(shelf, "Bäckerei Meier")
    shelf.click(shelf.button("Archive"))
    seen = []
    for _ in range(3):
        shelf.press(Qt.Key.Key_Z, CONTROL)
        seen.append(set(names(shelf)))
    assert seen == [{"Bäckerei Meier"}, {"Bäckerei Meier", "Huber Velo"}, set(NAMES)]


def test_deleted_concepts_are_kept_and_brought_back(shelf: Desk) -> None:
    choose(shelf, "Café Süss")
    shelf.press(Qt.Key.Key_Delete)
    show_shelf(shelf, Which.DELETED)
    assert names(shelf) == ["Café Süss"]
    choose(shelf, "Café Süss")
    assert not shelf.has_button("Open")
    assert not shelf.has_button("Duplicate")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete):
        shelf.press(key)
    assert shelf.window.opened is None
    shelf.click(shelf.button("Bring back"))
    show_shelf(shelf, Which.CURRENT)
    assert "Café Süss" in names(shelf)


def test_deleting_for_good_asks_first(shelf: Desk) -> None:
    choose(shelf, "Café Süss")
    shelf.press(Qt.Key.Key_Delete)
    show_shelf(shelf, Which.DELETED)
    choose(shelf, "Café Süss")
    with in_dialogue(shelf, "Cancel") as dialogue:
        shelf.click(shelf.button("Delete for good …"))
    assert "cannot be brought back" in dialogue.words[0]
    assert names(shelf) == ["Café Süss"]
    with in_dialogue(shelf, "Delete for good"):
        shelf.click(shelf.button("Delete for good …"))
    assert names(shelf) == []
    assert "Nothing was deleted." in shelf.labels()
    with shelf.place.open_store() as store:
        assert {summary.id for summary in store.summaries()} == {"k0", "k1"}


def test_what_is_gone_for_good_cannot_be_taken_back_by_accident(shelf: Desk) -> None:
    choose(shelf, "Café Süss")
    shelf.press(Qt.Key.Key_Delete)
    show_shelf(shelf, Which.DELETED)
    choose(shelf, "Café Süss")
    with in_dialogue(shelf, "Delete for good"):
        shelf.click(shelf.button("Delete for good …"))
    assert not shelf.window.actions_by_key["undo"].isEnabled()
    if shelf.has_button("Undo", shelf.window.notice):
        shelf.click(shelf.button("Undo", shelf.window.notice))
    assert names(shelf) == []


def test_a_new_concept_is_taken_back_on_the_start_page(opened: Desk) -> None:
    opened.open_new()
    opened.window.show_start()
    assert names(opened) == ["Concept without a name"]
    opened.press(Qt.Key.Key_Z, CONTROL)
    assert names(opened) == []
    assert opened.focus.isVisible()


def test_the_notice_goes_by_itself_and_stays_at_the_foot(shelf: Desk) -> None:
    choose(shelf, "Huber Velo")
    shelf.press(Qt.Key.Key_Delete)
    note = shelf.window.notice
    shelf.window.resize(1000, 700)
    shelf.settle()
    assert note.isVisible()
    assert note.geometry().bottom() < 700
    note._timer.setInterval(1)
    shelf.until(lambda: not note.isVisible())


def test_nothing_chosen_means_nothing_to_do(shelf: Desk) -> None:
    shelf.window.start.view.clearSelection()
    shelf.settle()
    for words in ("Open", "Duplicate", "Archive", "Delete"):
        assert not shelf.button(words).isEnabled()
    shelf.window.start.view.setFocus()
    shelf.press(Qt.Key.Key_Delete)
    assert len(names(shelf)) == 3


def test_the_context_menu_offers_what_the_buttons_do(shelf: Desk) -> None:
    choose(shelf, "Huber Velo")
    view = shelf.window.start.view
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    shelf.settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Open", "Duplicate", "Archive", "Delete"]
    next(action for action in menu.actions() if action.text() == "Delete").trigger()
    menu.close()
    shelf.settle()
    assert "Huber Velo" not in names(shelf)


def test_the_arrow_keys_walk_through_the_cards(shelf: Desk) -> None:
    shelf.window.start.focus_concepts()
    assert chosen(shelf) == "Café Süss"
    shelf.press(Qt.Key.Key_Right)
    assert chosen(shelf) == "Bäckerei Meier"
    shelf.press(Qt.Key.Key_End)
    assert chosen(shelf) == "Huber Velo"
    shelf.press(Qt.Key.Key_Tab, SHIFT)
    assert shelf.focus is not shelf.window.start.view


# Many concepts


@pytest.fixture
def thousand(desk: Desk) -> Desk:
    """Return a desk with a thousand concepts in its store."""
    with desk.place.open_store() as store:
        for number in range(1000):
            store.insert(Concept(id=f"k{number}", company=Company(name=f"Firm {number:04}", place="Olten")))
    desk.open()
    return desk


def test_a_thousand_concepts_are_listed_searched_and_opened(thousand: Desk) -> None:
    assert len(names(thousand)) == 1000
    assert names(thousand)[0] == "Firm 0999"
    thousand.press(Qt.Key.Key_F, CONTROL)
    thousand.type("firm 0042")
    assert names(thousand) == ["Firm 0042"]
    choose(thousand, "Firm 0042")
    thousand.press(Qt.Key.Key_Return)
    assert thousand.concept.id == "k42"
    thousand.window.show_start()
    thousand.window.start.search.clear()
    assert chosen(thousand) == "Firm 0042" or len(names(thousand)) == 1000


def test_a_thousand_concepts_scroll_to_the_last(thousand: Desk) -> None:
    view = thousand.window.start.view
    thousand.window.start.focus_concepts()
    thousand.press(Qt.Key.Key_End)
    last = thousand.window.start.model.index(999)
    assert view.currentIndex() == last
    assert view.viewport().rect().intersects(view.visualRect(last))
    assert view.verticalScrollBar().maximum() > 0


def test_cards_are_drawn_as_wide_as_the_window_allows(thousand: Desk) -> None:
    view = thousand.window.start.view
    for width, columns in ((1000, 1), (1280, 2), (1700, 3)):
        thousand.window.resize(width, 800)
        thousand.settle()
        tops = [view.visualRect(thousand.window.start.model.index(row)).top() for row in range(6)]
        assert tops.count(tops[0]) == columns
        right = view.visualRect(thousand.window.start.model.index(columns - 1)).right()
        assert right <= view.viewport().width()


def test_days_are_told_as_a_person_says_them(desk: Desk) -> None:
    desk.insert(Concept(id="k1", company=Company(name="Huber")))
    desk.open()
    index = desk.window.start.model.index(0)
    with desk.place.open_store() as store:
        (summary,) = store.summaries()
    desk.world.now = summary.changed_at.astimezone()
    assert str(index.data(Role.CHANGED)).startswith("today, ")
    desk.world.now += timedelta(days=1)
    assert str(index.data(Role.CHANGED)).startswith("yesterday, ")


def test_hostile_names_are_drawn_as_they_are(desk: Desk) -> None:
    from tests.desk.texts import HOSTILE

    for number, name in enumerate(HOSTILE.values()):
        desk.insert(Concept(id=f"k{number}", company=Company(name=name, trade=name, place=name)))
    desk.open()
    assert names(desk) == [" ".join(name.split()) for name in reversed(HOSTILE.values())]
    assert not desk.window.grab().isNull()
    assert desk.window.start.view.visualRect(desk.window.start.model.index(0)).contains(
        desk.window.start.view.visualRect(desk.window.start.model.index(0)).topLeft() + QPoint(2, 2)
    )
