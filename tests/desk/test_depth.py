"""The switch between core and full concept: it hides and never deletes, and nothing written is hidden."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.concept.goals import Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.situation import Competitor, Swot
from tests.desk.driving import Desk, visible

THREATS, CONCLUSION, OWNER = "swot/threats", "swot/conclusion", "goals/g1/owner"
CONCEPT = Concept(id="k1", language="en", goals=(Goal(id="g1", statement="Five a week"),))


def fields(desk: Desk) -> set[str]:
    """Return the written paths of the fields that are shown."""
    return {str(box.path) for box in desk.boxes() if box.isVisible()}


def place(desk: Desk) -> str:
    return str(desk.page.place())


def opened_with(desk: Desk, concept: Concept, chapter: str = "start") -> None:
    desk.open_concept(concept, chapter)
    desk.show(chapter)


def test_core_comes_first_and_the_switch_shows_the_rest(empty: Desk) -> None:
    assert THREATS not in fields(empty)
    empty.click(empty.button("Full"))
    assert {THREATS, CONCLUSION} <= fields(empty)
    assert empty.has_button("Add competitor")
    empty.click(empty.button("Core"))
    assert THREATS not in fields(empty)
    assert not empty.has_button("Add competitor")


def test_what_is_filled_stays_in_sight(opened: Desk) -> None:
    held = replace(CONCEPT, swot=Swot(threats="Rain"), competitors=(Competitor(id="k1", name="Huber"),))
    opened_with(opened, held)
    assert THREATS in fields(opened)
    assert "swot/strengths" not in fields(opened)
    assert opened.has_button("Add competitor")
    opened.box("competitors/k1/topics")


def test_switching_changes_nothing_in_the_concept(workshop: Desk) -> None:
    before = workshop.concept
    workshop.press(Qt.Key.Key_F7, times=3)
    assert workshop.concept is before
    assert workshop.bench.undo_name is None


def test_the_depth_is_remembered(empty: Desk) -> None:
    empty.press(Qt.Key.Key_F7)
    assert empty.settings().depth is Depth.FULL
    assert empty.button("Full").isChecked()
    empty.close()
    empty.open()
    assert THREATS in fields(empty)
    assert empty.button("Full").isChecked()


def test_the_keyboard_stays_where_it_was(empty: Desk) -> None:
    area = empty.area(CONCLUSION)
    empty.type("Rain")
    empty.press(Qt.Key.Key_Left, times=2)
    assert area.cursor_index() == 2
    for _ in range(2):
        empty.press(Qt.Key.Key_F7)
        assert place(empty) == CONCLUSION
        assert empty.page.cursor_index() == 2
    assert empty.concept.swot.conclusion == "Rain"


def test_the_keyboard_goes_close_by_when_its_field_is_hidden(empty: Desk) -> None:
    empty.press(Qt.Key.Key_F7)
    empty.into("swot/strengths")
    empty.press(Qt.Key.Key_F7)
    assert place(empty) == "brief/validity"


def test_in_a_card_the_keyboard_stays_in_the_card(opened: Desk) -> None:
    opened_with(opened, CONCEPT, "goals")
    opened.press(Qt.Key.Key_F7)
    opened.into(OWNER)
    opened.press(Qt.Key.Key_F7)
    assert place(opened).startswith("goals/g1/")
    assert OWNER not in fields(opened)
    assert opened.card("goals", "g1").is_open
    opened.press(Qt.Key.Key_Escape)
    opened.press(Qt.Key.Key_F7)
    assert opened.focus is opened.card("goals", "g1")


@pytest.mark.parametrize("path", [THREATS, OWNER])
def test_undo_and_redo_lead_to_a_hidden_field(opened: Desk, path: str) -> None:
    opened_with(opened, CONCEPT)
    opened.press(Qt.Key.Key_F7)
    opened.into(path)
    opened.type("Anna")
    opened.window.undo()
    opened.show("vision")
    opened.press(Qt.Key.Key_F7)
    opened.bench.redo()
    opened.settle()
    assert place(opened) == path
    assert path in fields(opened)
    opened.window.undo()
    opened.settle()
    assert place(opened) == path


def test_undo_brings_back_a_list_of_the_full_concept(opened: Desk) -> None:
    opened_with(opened, replace(CONCEPT, competitors=(Competitor(id="k1", name="Huber"),)))
    opened.bench.apply(edits.remove("competitors", "k1"))
    opened.press(Qt.Key.Key_F7, times=2)
    assert not opened.has_button("Add competitor")
    opened.window.undo()
    opened.settle()
    assert opened.card("competitors", "k1").isVisible()


@pytest.mark.parametrize("path", [THREATS, OWNER, "competitors"])
def test_going_to_a_hidden_place_shows_it(opened: Desk, path: str) -> None:
    opened_with(opened, CONCEPT)
    opened.page.go_to(FieldPath.parse(path))
    opened.settle()
    assert path in fields(opened) or opened.has_button("Add competitor")


def test_find_leads_to_what_is_filled(opened: Desk) -> None:
    goal = replace(CONCEPT.goals[0], owner="Miriam")
    opened_with(opened, replace(CONCEPT, goals=(goal,)))
    opened.window.begin_find()
    opened.type("miriam")
    opened.press(Qt.Key.Key_Return)
    assert place(opened) == OWNER


def test_the_preview_has_the_same_depth(empty: Desk) -> None:
    empty.show("review")
    review = empty.page.review_page()
    empty.until(lambda: review.preview.pages)
    core = len(review.preview.pdf)
    empty.press(Qt.Key.Key_F7)
    empty.until(lambda: len(review.preview.pdf) > core)


def test_the_switch_is_reached_and_used_by_keyboard_and_screen_reader(empty: Desk) -> None:
    core, full = (button for button in visible(empty.window, QPushButton) if button.isCheckable())
    assert core.accessibleName() == "Depth of the concept: Core"
    assert "already filled in" in core.accessibleDescription()
    assert core.isChecked()
    core.setFocus(Qt.FocusReason.TabFocusReason)
    empty.press(Qt.Key.Key_Right)
    assert empty.focus is full
    assert empty.bench.scope.depth is Depth.FULL
    assert THREATS in fields(empty)


def test_the_menu_and_the_overview_name_the_key(opened: Desk) -> None:
    words = "Switch between core and full concept"
    assert ("F7", words) in opened.window.actions_by_key.overview()
    action = opened.window.actions_by_key["depth"]
    assert not action.isEnabled()
    menu = opened.window.findChild(QMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    assert action in menu.findChildren(QAction) + menu.actions()
