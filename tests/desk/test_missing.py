"""What is missing: lights that lead to it, gaps that lead to their place, and the honest "not known yet"."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QPushButton

from smm_desk.advice.lights import Light
from smm_desk.concept.concept import NotKnown
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.chapter_list import _LIGHTS_ROLE
from smm_desk.desk.labels import PointCard
from tests.desk.dialogues import in_dialogue
from tests.desk.driving import CONTROL, SHIFT, Desk, visible

HORIZON = FieldPath("vision", "horizon")


def lights_shown(desk: Desk, row: int) -> tuple[Light, ...]:
    chapters = next(one for one in visible(desk.window, QListWidget) if one.objectName() == "chapters")
    lights: tuple[Light, ...] = chapters.item(row).data(_LIGHTS_ROLE)
    return lights


def notes(desk: Desk) -> int:
    return len(desk.concept.not_known)


def test_each_chapter_shows_three_lights_that_follow_what_is_typed(empty: Desk) -> None:
    assert lights_shown(empty, 1) == (Light.OFF, Light.OFF, Light.OFF)
    empty.into("vision/statement")
    empty.type("Everybody in town repairs")
    complete, _clear, _aligned = lights_shown(empty, 1)
    assert complete is Light.FULL


def test_a_light_leads_to_the_page_of_what_is_missing(empty: Desk) -> None:
    empty.show("goals")
    light = next(b for b in visible(empty.page, QPushButton) if b.accessibleName().startswith("complete: "))
    light.setFocus()
    empty.press(Qt.Key.Key_Space)
    assert empty.page.chapter.key == "review"
    assert "4  Goals" in empty.labels(empty.page)


def test_every_gap_leads_to_its_place_by_keyboard(empty: Desk) -> None:
    empty.press(Qt.Key.Key_M, CONTROL | SHIFT)
    cards = list(visible(empty.page.review_page().missing, PointCard))
    card = next(card for card in cards if card.accessibleName() == "3.1  Challenge is missing")
    card.setFocus()
    empty.press(Qt.Key.Key_Return)
    assert empty.focus.accessibleName() == "3.1 Challenge"


def test_a_field_is_noted_as_not_known_and_taken_back(empty: Desk) -> None:
    empty.into(str(HORIZON))

    def answer(_dialog: QDialog) -> None:
        empty.type("Anna asks in March")
        empty.press(Qt.Key.Key_Return)

    with in_dialogue(empty, answer) as dialogue:
        empty.press(Qt.Key.Key_U, CONTROL | SHIFT)
    assert dialogue.words[0] == "Horizon"
    assert empty.concept.not_known == (NotKnown(path=str(HORIZON), note="Anna asks in March"),)
    assert "Not known yet: Anna asks in March" in empty.labels(empty.page)
    assert empty.focus.accessibleName() == "2.2 Horizon"
    empty.click(empty.button("No longer “not known yet”"))
    assert notes(empty) == 0
    empty.bench.undo()
    assert notes(empty) == 1
    empty.into(str(HORIZON))
    empty.type("2032")
    assert notes(empty) == 0
    assert "Not known yet: Anna asks in March" not in empty.labels(empty.page)


def test_a_field_that_is_filled_is_not_asked_about(workshop: Desk) -> None:
    workshop.into(str(HORIZON))
    shown = [b.text() for b in visible(workshop.page, QPushButton)]
    assert "We do not know yet …" not in shown
    workshop.press(Qt.Key.Key_U, CONTROL | SHIFT)
    assert workshop.concept.not_known == ()


@pytest.mark.parametrize("language", ["de_CH", "en"])
def test_the_print_names_what_is_not_known(empty: Desk, language: str) -> None:
    from smm_desk.concept.edits import not_known
    from tests.desk.test_review_page import review, words_in

    empty.opened.set_language(language)
    empty.bench.apply(not_known(HORIZON, "Anna in March"))
    words = words_in(review(empty).preview.pdf)
    assert ("noch nicht bekannt: Anna in March" if language == "de_CH" else "not known yet: Anna") in words
