"""The KPI library, driven in the real window."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QTextBrowser

from smm_desk.concept.concept import Concept
from smm_desk.concept.goals import Goal
from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import Desk, visible

GOAL = Goal(id="g", statement="We answer quickly", target=Decimal(4))


@pytest.fixture
def goals(opened: Desk) -> Desk:
    opened.open_concept(Concept(id="c", language="en", goals=(GOAL,)), "goals")
    return opened


def find(dialog: QDialog, words: str) -> None:
    next(visible(dialog, QLineEdit)).setText(words)


def page(dialog: QDialog) -> str:
    return next(visible(dialog, QTextBrowser)).toPlainText()


def choose(desk: Desk, words: str) -> None:
    def take(dialog: QDialog) -> None:
        find(dialog, words)
        press(dialog, "Take over")

    box = desk.box("goals/g/kpi")
    with in_dialogue(desk, take):
        desk.click(desk.button("Choose a KPI …", box))


def test_a_kpi_fills_what_is_empty_in_one_step(goals: Desk) -> None:
    before = goals.concept
    choose(goals, "median hours")

    goal = goals.concept.goals[0]
    assert (goal.kpi, goal.unit, goal.direction) == ("Time until the answer", "hours", "never_above")
    assert goal.source == "Inbox of the accounts, sample of 20 messages"
    assert goal.target == 4
    assert goals.page.place() == goals.box("goals/g/kpi").path
    goals.bench.undo()
    assert goals.concept == before


def test_what_stands_in_a_goal_already_is_left_alone(opened: Desk) -> None:
    goal = replace(GOAL, kpi="Something", unit="days", source="Anna")
    opened.open_concept(Concept(id="c", language="en", goals=(goal,)), "goals")
    choose(opened, "median hours")

    taken = opened.concept.goals[0]
    assert (taken.kpi, taken.unit, taken.source) == ("Time until the answer", "days", "Anna")
    assert taken.direction == "never_above"


def test_a_kpi_is_written_in_the_language_of_the_concept(opened: Desk) -> None:
    opened.open_concept(Concept(id="c", language="de_CH", goals=(GOAL,)), "goals")
    choose(opened, "median hours")

    assert opened.concept.goals[0].kpi == "Zeit bis zur Antwort"
    assert opened.concept.goals[0].unit == "Stunden"


def test_the_page_explains_a_kpi_and_names_a_vanity_figure(goals: Desk) -> None:
    pages: list[str] = []

    def look(dialog: QDialog) -> None:
        pages.append(page(dialog))
        find(dialog, "followers")
        pages.append(page(dialog))

    with in_dialogue(goals, look):
        goals.click(goals.button("Choose a KPI …", goals.box("goals/g/kpi")))
    assert "People reached" in pages[0]
    assert "Looks good and says little: a vanity figure." in pages[1]
    assert "Unit and direction\naccounts; increase" in pages[1]
    assert goals.concept.goals[0] == GOAL


def test_a_search_without_a_hit_offers_nothing_to_take_over(goals: Desk) -> None:
    seen: list[object] = []

    def look(dialog: QDialog) -> None:
        find(dialog, "no such thing")
        takers = [b for b in visible(dialog, QAbstractButton) if b.text() == "Take over"]
        seen.extend((page(dialog), takers[0].isEnabled()))
        find(dialog, "")
        seen.append(takers[0].isEnabled())

    with in_dialogue(goals, look):
        goals.click(goals.button("Choose a KPI …", goals.box("goals/g/kpi")))
    assert seen == ["Nothing found.", False, True]
