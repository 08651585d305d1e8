"""Keeping versions and comparing them, in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QListWidget

from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Vision
from smm_desk.concept.goals import Goal
from smm_desk.concept.paths import FieldPath
from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import CONTROL, SHIFT, Desk, visible

CONCEPT = Concept(
    id="c",
    language="en",
    vision=Vision(statement="No bicycle gathers dust."),
    goals=(Goal(id="g", statement="Five test rides"),),
)
STATEMENT = FieldPath("vision", "statement")


@pytest.fixture
def desk_with_concept(opened: Desk) -> Desk:
    opened.open_concept(CONCEPT)
    return opened


def keep(desk: Desk, name: str) -> None:
    """Keep a version with the keyboard alone."""

    def type_name(dialog: QDialog) -> None:
        line = next(visible(dialog, QLineEdit))
        assert dialog.focusWidget() is line
        QTest.keyClicks(line, name)
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert dialog.isVisible(), "Return keeps a version and does not close the dialog"

    with in_dialogue(desk, type_name):
        desk.press(Qt.Key.Key_H, CONTROL | SHIFT)


def labels(dialog: QDialog) -> list[str]:
    return [label.text() for label in visible(dialog, QLabel)]


def test_a_version_is_kept_by_name_and_compared_field_by_field(desk_with_concept: Desk) -> None:
    desk = desk_with_concept
    keep(desk, "before")
    desk.bench.apply(edits.write(STATEMENT, "Another vision."))
    desk.bench.apply(edits.remove("goals", "g"))

    with in_dialogue(desk) as seen:
        desk.press(Qt.Key.Key_H, CONTROL | SHIFT)
    assert "2 changes since “before”" in seen.words
    assert "No bicycle gathers dust." in seen.words
    assert "Another vision." in seen.words
    assert any("Removed: Goal “Five test rides”" in words for words in seen.words)
    assert desk.concept.vision.statement == "Another vision."


def test_one_answer_is_brought_back_and_the_step_can_be_undone(desk_with_concept: Desk) -> None:
    desk = desk_with_concept
    keep(desk, "before")
    desk.bench.apply(edits.write(STATEMENT, "Another vision."))
    desk.bench.apply(edits.remove("goals", "g"))

    with in_dialogue(desk, "Bring this back"):
        desk.press(Qt.Key.Key_H, CONTROL | SHIFT)
    assert desk.concept.vision.statement == "No bicycle gathers dust."
    assert desk.concept.goals == ()
    desk.bench.undo()
    assert desk.concept.vision.statement == "Another vision."


def test_the_whole_version_is_brought_back_in_one_step(desk_with_concept: Desk) -> None:
    desk = desk_with_concept
    keep(desk, "before")
    desk.bench.apply(edits.write(STATEMENT, "Another vision."))
    desk.bench.apply(edits.remove("goals", "g"))
    changed = desk.concept

    with in_dialogue(desk, "Go back to this version"):
        desk.press(Qt.Key.Key_H, CONTROL | SHIFT)
    assert desk.concept == CONCEPT
    desk.bench.undo()
    assert desk.concept == changed


def test_two_kept_versions_are_compared_with_each_other(desk_with_concept: Desk) -> None:
    desk = desk_with_concept
    keep(desk, "first")
    desk.bench.apply(edits.write(STATEMENT, "Second vision."))
    keep(desk, "second")
    desk.bench.apply(edits.write(STATEMENT, "Third vision."))

    def compare(dialog: QDialog) -> None:
        (kept,) = visible(dialog, QListWidget)
        kept.setCurrentRow(1)
        other = next(visible(dialog, QComboBox))
        other.setCurrentIndex(1)
        other.activated.emit(1)
        QApplication.processEvents()
        assert "No bicycle gathers dust." in labels(dialog)
        assert "Second vision." in labels(dialog)
        assert "Third vision." not in labels(dialog)
        assert not desk.has_button("Bring this back", dialog)

    with in_dialogue(desk, compare):
        desk.press(Qt.Key.Key_H, CONTROL | SHIFT)


def test_a_version_without_a_name_is_not_kept(desk_with_concept: Desk) -> None:
    desk = desk_with_concept

    def keep_nameless(dialog: QDialog) -> None:
        press(dialog, "Keep this version")
        assert "Give the version a name first." in labels(dialog)

    with in_dialogue(desk, keep_nameless):
        desk.press(Qt.Key.Key_H, CONTROL | SHIFT)
    with desk.place.open_store() as store:
        assert store.snapshots("c") == ()


def test_a_version_is_deleted_after_a_question(desk_with_concept: Desk) -> None:
    desk = desk_with_concept
    keep(desk, "before")

    def delete(dialog: QDialog) -> None:
        with in_dialogue(desk, "Delete") as asked:
            press(dialog, "Delete")
        assert "before" in asked.words[0]
        assert "No version has been kept yet." in labels(dialog)

    with in_dialogue(desk, delete):
        desk.press(Qt.Key.Key_H, CONTROL | SHIFT)
    with desk.place.open_store() as store:
        assert store.snapshots("c") == ()
