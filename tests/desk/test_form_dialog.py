"""A worksheet that was filled in on screen, read back in the window with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QPushButton

from smm_desk.desk.form_dialog import FormDialog
from tests.desk.dialogues import in_dialogue
from tests.desk.driving import CONTROL, SHIFT, Desk, visible
from tests.test_filled_form import filled, form_of


def chosen_file(desk: Desk, monkeypatch: pytest.MonkeyPatch, values: dict[str, str]) -> Path:
    path = desk.folder / "filled.pdf"
    path.write_bytes(filled(form_of(desk.concept), values))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def test_a_worksheet_is_made_filled_and_taken_with_the_keyboard(
    workshop: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = workshop.concept
    goal = before.goals[0].id
    values = {
        "strategy/guiding_policy": "Repair first",
        f"goals/{goal}/statement": "Nine rides a week",
        f"goals/{goal}/parent": "Nobody knows this",
    }
    chosen_file(workshop, monkeypatch, values)

    def answer(dialog: QDialog) -> None:
        boxes = list(visible(dialog, QCheckBox))
        assert [box.isChecked() for box in boxes] == [True, True]
        workshop.until(boxes[0].hasFocus)
        workshop.press(Qt.Key.Key_Space)
        assert not boxes[0].isChecked()
        assert workshop.has_button("Take 1 answer", dialog)
        workshop.press(Qt.Key.Key_Return)

    with in_dialogue(workshop, answer) as dialogue:
        workshop.press(Qt.Key.Key_R, CONTROL | SHIFT)
    assert dialogue.title == "Answers of a worksheet"
    assert "There is nothing of this name in the concept." in dialogue.words
    assert before.strategy.guiding_policy in dialogue.words
    assert workshop.concept.strategy == before.strategy
    assert workshop.concept.goals[0].statement == "Nine rides a week"
    workshop.press(Qt.Key.Key_Z, CONTROL)
    assert workshop.concept == before


def test_escape_takes_nothing(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = workshop.concept
    chosen_file(workshop, monkeypatch, {"strategy/guiding_policy": "Repair first"})
    with in_dialogue(workshop, lambda _: workshop.press(Qt.Key.Key_Escape)):
        workshop.press(Qt.Key.Key_R, CONTROL | SHIFT)
    assert workshop.concept is before


def test_all_and_none_are_ticked_at_once(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen_file(
        workshop, monkeypatch, {"strategy/guiding_policy": "", "vision/statement": "Everybody repairs"}
    )

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, FormDialog)
        assert [one.path.field for one in dialog.chosen] == ["statement"]
        workshop.click(workshop.button("Tick all", dialog))
        assert [one.path.field for one in dialog.chosen] == ["statement", "guiding_policy"]
        workshop.click(workshop.button("Tick none", dialog))
        assert [one.path.field for one in dialog.chosen] == []
        assert not next(b for b in visible(dialog, QPushButton) if b.text() == "Take 0 answers").isEnabled()

    with in_dialogue(workshop, answer) as dialogue:
        workshop.press(Qt.Key.Key_R, CONTROL | SHIFT)
    assert "The answer was deleted on the worksheet." in dialogue.words


def test_a_worksheet_of_another_concept_is_said(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = chosen_file(workshop, monkeypatch, {})
    path.write_bytes(filled(form_of(), {"strategy/guiding_policy": "Repair first"}))
    with in_dialogue(workshop) as dialogue:
        workshop.press(Qt.Key.Key_R, CONTROL | SHIFT)
    assert "The worksheet was made from another concept. Please look at every answer." in dialogue.words


def test_what_is_no_worksheet_is_said_in_the_window(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = chosen_file(workshop, monkeypatch, {})
    path.write_bytes(b"no form")
    before = workshop.concept
    workshop.press(Qt.Key.Key_R, CONTROL | SHIFT)
    workshop.until(lambda: any("no PDF" in words for words in workshop.labels()))
    assert workshop.concept is before
