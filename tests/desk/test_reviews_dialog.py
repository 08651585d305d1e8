"""Reviews and decisions: reached from the last chapter, by find and by undo, at every depth."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from smm_desk.concept.fields import Depth
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.reviews_dialog import ReviewsDialog
from tests.desk.driving import Desk

QUESTIONS = FieldPath("review", "questions")


@pytest.fixture
def desk_in_dialogue(empty: Desk) -> Iterator[Desk]:
    """Give a desk in which a dialog may stay open while the test goes on."""
    empty.is_answering = True
    yield empty
    for dialog in empty.window.findChildren(ReviewsDialog):
        dialog.reject()
    empty.settle()
    empty.is_answering = False


def dialog_of(desk: Desk) -> ReviewsDialog:
    (dialog,) = (d for d in desk.window.findChildren(ReviewsDialog) if d.isVisible())
    return dialog


def test_what_is_written_there_is_in_the_concept_and_can_be_undone(desk_in_dialogue: Desk) -> None:
    empty = desk_in_dialogue
    assert empty.bench.scope.depth is Depth.CORE
    empty.show("review")
    empty.click(empty.button("Reviews and decisions …"))
    dialog = dialog_of(empty)
    box = dialog.page.box_at(QUESTIONS)
    assert box is not None
    box.editor.focus_target().setFocus()
    empty.type("Who came?")
    assert empty.concept.review.questions == "Who came?"
    dialog.reject()
    empty.settle()
    empty.window.undo()
    assert empty.concept.review.questions == ""


def test_a_decision_can_be_added(desk_in_dialogue: Desk) -> None:
    empty = desk_in_dialogue
    empty.show("review")
    empty.click(empty.button("Reviews and decisions …"))
    dialog = dialog_of(empty)
    parts = dialog.page.list_of("decisions")
    assert parts is not None
    empty.click(empty.button("Add decision"))
    empty.type("Close Pinterest")
    assert [one.decision for one in empty.concept.decisions] == ["Close Pinterest"]


def test_whoever_is_led_to_a_field_of_a_review_finds_it_open(desk_in_dialogue: Desk) -> None:
    empty = desk_in_dialogue
    empty.page.go_to(QUESTIONS)
    empty.settle()
    dialog = dialog_of(empty)
    box = dialog.page.box_at(QUESTIONS)
    assert box is not None
    assert QApplication.focusWidget() is box.editor.focus_target()
