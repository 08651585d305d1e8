"""A person who only has a keyboard: from the start page to the print, without the mouse once."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from smm_desk.concept.concept import Concept
from tests.desk.driving import ALT, CONTROL, SHIFT, Desk

POLICY = (
    "We win where the internet cannot go: on the saddle and at the workbench. Commuters who depend on their "
    "bicycle have it back within two days."
)


def tab_to(desk: Desk, name: str) -> None:
    """Press the tab key until a control with this name has the keyboard."""
    first = desk.focus
    for _ in range(80):
        desk.press(Qt.Key.Key_Tab)
        if desk.focus.accessibleName() == name:
            return
        assert desk.focus is not first, f"the tab key does not lead to {name}"
    pytest.fail(f"the tab key does not lead to {name}")


def next_chapter(desk: Desk) -> None:
    desk.press(Qt.Key.Key_PageDown, CONTROL)


def menu_choice(desk: Desk, *path: str) -> None:
    """Open the menu with its key and walk to an entry with the arrow keys."""

    def walk() -> None:
        for words in path:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            target = next(a for a in menu.actions() if a.text() == words)
            while menu.activeAction() is not target:
                QTest.keyClick(menu, Qt.Key.Key_Down)
            QTest.keyClick(menu, Qt.Key.Key_Right if target.menu() is not None else Qt.Key.Key_Return)

    QTimer.singleShot(50, walk)
    desk.press(Qt.Key.Key_F10)


def test_a_concept_grows_from_the_start_page_to_the_print_by_keyboard_alone(opened: Desk) -> None:
    opened.press(Qt.Key.Key_Space)  # the button for a new concept has the keyboard
    write_start_and_vision(opened)
    write_strategy(opened)
    write_goal(opened)
    write_audience_and_channel(opened)
    concept = opened.concept
    check(concept)
    assert opened.findings("goal-as-strategy") == opened.findings("strategy-missing") == []

    opened.press(Qt.Key.Key_0, CONTROL)
    review = opened.page.review
    assert review is not None
    opened.until(lambda: review.preview.pages is not None and review.preview.view.page_count)
    assert review.preview.pages is not None
    assert "Huber Velo" in review.preview.pages.text(0)
    assert opened.focus.accessibleName() == "Save as PDF …"
    assert opened.stored() == concept

    opened.press(Qt.Key.Key_Home, ALT)
    assert opened.window.opened is None
    assert opened.focus is opened.window.start.view
    opened.press(Qt.Key.Key_Return)
    assert opened.concept == concept


def write_start_and_vision(desk: Desk) -> None:
    assert desk.focus.accessibleName() == "1.1 Company"
    desk.type("Huber Velo\n")
    assert desk.focus.accessibleName() == "1.2 Trade"
    desk.type("Bicycle workshop")
    tab_to(desk, "1.4 Country")
    desk.press(Qt.Key.Key_Down)
    next_chapter(desk)
    assert desk.focus.accessibleName() == "2.1 Vision"
    desk.type("In Olten no bicycle gathers dust in the cellar because of a flat tyre.")


def write_strategy(desk: Desk) -> None:
    """Write a goal first, have it moved where it belongs, and write the strategy then."""
    next_chapter(desk)
    assert desk.focus.accessibleName() == "3.1 Challenge"
    desk.type("Online shops sell the same bicycles for less.")
    desk.press(Qt.Key.Key_Tab)
    desk.type("Sell as many bicycles as possible.")
    assert desk.findings("goal-as-strategy")
    desk.press(Qt.Key.Key_Return, ALT)
    assert desk.focus.accessibleName() == "4.1 a Goal"
    desk.press(Qt.Key.Key_PageUp, CONTROL)
    tab_to(desk, "3.2 Guiding policy")
    desk.type(POLICY)
    tab_to(desk, "Add thrust")
    desk.press(Qt.Key.Key_Space)
    assert desk.focus.accessibleName() == "3.4.1 a Thrust"
    desk.type("Test rides instead of ordering")
    tab_to(desk, "3.5 Deliberately not")
    desk.type("No discounts, no shipping.")


def write_goal(desk: Desk) -> None:
    next_chapter(desk)
    tab_to(desk, "4.1 a Goal")  # in the card that came from the strategy, still open
    desk.press(Qt.Key.Key_A, CONTROL)
    desk.type("Five test rides a week")
    tab_to(desk, "4.1 c KPI")
    desk.type("Test rides")
    tab_to(desk, "4.1 d Direction")
    desk.press(Qt.Key.Key_Down)
    tab_to(desk, "4.1 f Target")
    desk.type("5")
    tab_to(desk, "4.1 h By when")
    desk.type("30.6.2027")
    tab_to(desk, "4.1 j Serves the thrust")
    desk.press(Qt.Key.Key_Down)


def write_audience_and_channel(desk: Desk) -> None:
    next_chapter(desk)
    desk.press(Qt.Key.Key_Space)
    assert desk.focus.accessibleName() == "5.1 a Audience"
    desk.type("Commuters who ride every day")
    tab_to(desk, "5.1 h Where they meet")
    desk.type("The station forecourt")
    next_chapter(desk)
    desk.press(Qt.Key.Key_Space)
    assert desk.focus.accessibleName() == "6.1 a Platform"
    desk.type("WhatsApp")
    tab_to(desk, "6.1 b Decision")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Tab)
    desk.type("Arrange test rides")
    for _ in range(2):  # the boxes of the audience and of the goal
        desk.press(Qt.Key.Key_Tab)
        desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Tab)
    assert desk.focus.accessibleName() == "6.1 f Reason"
    desk.type("Half of our customers write to us there.")


def check(concept: Concept) -> None:
    """See that everything arrived where it was typed."""
    assert (concept.company.name, concept.company.country) == ("Huber Velo", "CH")
    assert concept.strategy.guiding_policy == POLICY
    (thrust,), (goal,) = concept.thrusts, concept.goals
    (audience,), (channel,) = concept.audiences, concept.channels
    assert (goal.statement, goal.target, goal.thrust) == ("Five test rides a week", Decimal(5), thrust.id)
    assert (goal.direction, goal.due) == ("increase", date(2027, 6, 30))
    assert (channel.platform, channel.decision) == ("WhatsApp", "use")
    assert (channel.audiences, channel.goals) == ((audience.id,), (goal.id,))


def stops(desk: Desk, key_modifiers: Qt.KeyboardModifier) -> list[QObject]:
    """Return what the tab key visits until it comes round."""
    found: list[QObject] = [desk.focus]
    for _ in range(300):
        desk.press(Qt.Key.Key_Tab if key_modifiers != SHIFT else Qt.Key.Key_Backtab, key_modifiers)
        if desk.focus is found[0]:
            return found
        assert desk.focus not in found, f"the tab key runs in a circle at {desk.focus.accessibleName()}"
        found.append(desk.focus)
    raise AssertionError("the tab key does not come round")


def reachable(desk: Desk) -> list[QWidget]:
    """Return the visible controls that want the tab key."""
    return [
        widget
        for widget in desk.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is desk.window
    ]


@pytest.mark.parametrize("chapter", ["start", "vision", "strategy", "goals", "channels", "review"])
def test_the_tab_key_reaches_every_control_of_a_chapter_and_comes_round(workshop: Desk, chapter: str) -> None:
    workshop.show(chapter)
    if chapter in ("goals", "channels"):
        workshop.press(Qt.Key.Key_Return)
    visited = stops(workshop, Qt.KeyboardModifier.NoModifier)
    missed = [widget for widget in reachable(workshop) if widget not in visited]
    assert [f"{type(widget).__name__} {widget.accessibleName()}" for widget in missed] == []


def test_the_tab_key_goes_back_the_same_way(workshop: Desk) -> None:
    workshop.show("goals")
    there = stops(workshop, Qt.KeyboardModifier.NoModifier)
    back = stops(workshop, SHIFT)
    assert [back[0], *reversed(back[1:])] == there


def test_the_tab_key_reaches_every_control_of_the_start_page(opened: Desk) -> None:
    opened.insert(opened.example())
    opened.window._reception.show_concepts()
    visited = stops(opened, Qt.KeyboardModifier.NoModifier)
    assert [widget for widget in reachable(opened) if widget not in visited] == []


def test_the_menu_is_walked_by_keyboard(workshop: Desk) -> None:
    menu_choice(workshop, "Language of the window", "Deutsch (Schweiz)")
    workshop.until(lambda: workshop.window.texts.language == "de_CH")
    assert workshop.settings().language == "de_CH"


def test_escape_in_the_find_bar_gives_the_keyboard_back(workshop: Desk) -> None:
    workshop.into("company/place")
    workshop.press(Qt.Key.Key_F, CONTROL)
    workshop.press(Qt.Key.Key_Escape)
    assert workshop.page.isAncestorOf(workshop.focus)
