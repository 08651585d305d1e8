"""Finding words in the concept, and going from place to place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Strategy, Vision
from smm_desk.concept.goals import Goal
from smm_desk.concept.outreach import Channel
from smm_desk.concept.search import MOST_OCCURRENCES
from smm_desk.desk.text_area import TextArea
from tests.desk.driving import CONTROL, SHIFT, Desk


@pytest.fixture
def wheels(opened: Desk) -> Desk:
    """Return a desk with a concept in which one word stands in four places."""
    opened.open_concept(
        Concept(
            id="k1",
            language="en",
            vision=Vision(statement="🚲 No bicycle gathers dust."),
            strategy=Strategy(advantage="A bicycle for everyone; any Bicycle."),
            goals=(Goal(id="g1"), Goal(id="g2", statement="Repair each bicycle")),
            channels=(Channel(id="c1", platform="WhatsApp"),),
        )
    )
    return opened


def rows(desk: Desk) -> list[str]:
    list_ = next(found for found in desk.page.find_bar.findChildren(QListWidget))
    return [list_.item(row).text() for row in range(list_.count())]


def selected(desk: Desk) -> str:
    area = desk.focus
    assert isinstance(area, TextArea), area
    return area.textCursor().selectedText()


def look_for(desk: Desk, words: str) -> None:
    desk.press(Qt.Key.Key_F, CONTROL)
    assert isinstance(desk.focus, QLineEdit)
    desk.type(words)


def test_places_are_listed_with_their_number_and_the_words_around(wheels: Desk) -> None:
    look_for(wheels, "bicycle")
    assert rows(wheels) == [
        "2.1  Vision:  … 🚲 No bicycle gathers dust. …",
        "3.3  Advantage:  … A bicycle for everyone; any Bicycle. …",
        "3.3  Advantage:  … A bicycle for everyone; any Bicycle. …",
        "4.2 a  Goal:  … Repair each bicycle …",
    ]
    assert "4 places" in wheels.labels(wheels.page.find_bar)


def test_return_leads_to_the_place_and_selects_the_words(wheels: Desk) -> None:
    look_for(wheels, "bicycle")
    wheels.press(Qt.Key.Key_Return)
    assert wheels.page.chapter.key == "vision"
    assert selected(wheels) == "bicycle"


def test_the_arrow_keys_choose_the_place(wheels: Desk) -> None:
    look_for(wheels, "bicycle")
    wheels.press(Qt.Key.Key_Up)
    wheels.press(Qt.Key.Key_Return)
    assert wheels.page.chapter.key == "goals"
    assert wheels.card("goals", "g2").is_open
    assert selected(wheels) == "bicycle"


def test_the_next_and_the_previous_place_go_round(wheels: Desk) -> None:
    look_for(wheels, "bicycle")
    wheels.press(Qt.Key.Key_Return)
    seen = []
    for _ in range(4):
        wheels.press(Qt.Key.Key_F3)
        seen.append((wheels.focus.accessibleName().split()[0], selected(wheels)))
    assert seen == [("3.3", "bicycle"), ("3.3", "Bicycle"), ("4.2", "bicycle"), ("2.1", "bicycle")]
    wheels.press(Qt.Key.Key_F3, SHIFT)
    assert wheels.focus.accessibleName().startswith("4.2")


def test_a_click_on_a_place_leads_there(wheels: Desk) -> None:
    look_for(wheels, "everyone")
    list_ = next(found for found in wheels.page.find_bar.findChildren(QListWidget))
    wheels.click(list_.viewport(), list_.visualItemRect(list_.item(0)).center())
    assert selected(wheels) == "everyone"


def test_what_is_not_there_is_said(wheels: Desk) -> None:
    look_for(wheels, "car")
    assert rows(wheels) == []
    assert "Not found" in wheels.labels(wheels.page.find_bar)
    wheels.press(Qt.Key.Key_Return)
    wheels.press(Qt.Key.Key_F3)
    assert isinstance(wheels.focus, QLineEdit)


def test_words_that_stand_everywhere_are_counted_as_many(opened: Desk) -> None:
    opened.open_concept(Concept(id="k1", language="en", vision=Vision(statement="a " * 900)))
    look_for(opened, "a")
    assert len(rows(opened)) == MOST_OCCURRENCES
    assert "more than 500 places" in opened.labels(opened.page.find_bar)


def test_escape_closes_the_bar_and_gives_the_keyboard_back(wheels: Desk) -> None:
    look_for(wheels, "bicycle")
    wheels.press(Qt.Key.Key_Escape)
    assert not wheels.page.find_bar.isVisible()
    assert wheels.page.isAncestorOf(wheels.focus)


def test_the_bar_keeps_its_words_and_looks_again_when_it_opens(wheels: Desk) -> None:
    look_for(wheels, "bicycle")
    wheels.press(Qt.Key.Key_Escape)
    wheels.into("strategy/positioning")
    wheels.type("The bicycle shop.")
    wheels.press(Qt.Key.Key_F, CONTROL)
    assert len(rows(wheels)) == 5
    wheels.type("shop")
    assert len(rows(wheels)) == 1


def test_words_are_shown_as_they_are(opened: Desk) -> None:
    opened.open_concept(Concept(id="k1", language="en", vision=Vision(statement="<b>bold</b> & 5 €")))
    look_for(opened, "<b>")
    assert rows(opened) == ["2.1  Vision:  … <b>bold</b> & 5 € …"]


def test_the_bar_is_there_in_every_chapter(wheels: Desk) -> None:
    for chapter in ("start", "goals", "review"):
        wheels.show(chapter)
        look_for(wheels, "")
        assert wheels.page.find_bar.isVisible()
        wheels.press(Qt.Key.Key_Escape)


def test_places_are_found_again_after_writing_between_them(wheels: Desk) -> None:
    look_for(wheels, "bicycle")
    wheels.press(Qt.Key.Key_Return)
    wheels.type("bike")
    for _ in range(3):
        wheels.press(Qt.Key.Key_F3)
        assert selected(wheels).casefold() == "bicycle"
        wheels.type("bike")
    assert wheels.concept.vision.statement == "🚲 No bike gathers dust."
    assert wheels.concept.strategy.advantage == "A bike for everyone; any bike."
    assert wheels.concept.goals[1].statement == "Repair each bike"
    wheels.press(Qt.Key.Key_F3)
    assert rows(wheels) == []


def test_a_place_in_the_list_is_found_although_the_text_has_changed(wheels: Desk) -> None:
    look_for(wheels, "bicycle")
    wheels.into("strategy/advantage")
    wheels.press(Qt.Key.Key_Home, CONTROL)
    wheels.type("Every day: ")
    list_ = next(found for found in wheels.page.find_bar.findChildren(QListWidget))
    wheels.click(list_.viewport(), list_.visualItemRect(list_.item(2)).center())
    assert selected(wheels) == "Bicycle"
