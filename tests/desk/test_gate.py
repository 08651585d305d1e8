"""The gate in the window: the banner, going on nevertheless, taking that back, and the readiness check."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit

from smm_desk.advice.gate import CHAPTERS_BEHIND
from smm_desk.concept import edits
from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.situation import Answer, Readiness
from smm_desk.desk.chapter_page import ChapterPage
from smm_desk.desk.gate_banner import GateBanner
from smm_desk.desk.readiness_card import ReadinessCard
from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import Desk, visible
from tests.desk.looking import spoken_name, stops

GO_ON, TO_VISION, TO_STRATEGY = "Go on nevertheless …", "To the vision", "To the strategy"
REASON, NAME = "The open day is in May.", "Anna Keller"


def banners(desk: Desk) -> list[GateBanner]:
    return list(visible(desk.window, GateBanner))


def fill(reason: str, name: str) -> Callable[[QDialog], None]:
    """Return what somebody does with the dialog."""

    def answer(dialog: QDialog) -> None:
        next(visible(dialog, QPlainTextEdit)).insertPlainText(reason)
        next(visible(dialog, QLineEdit)).setText(name)
        press(dialog, "Go on")

    return answer


def gone_on(desk: Desk) -> None:
    desk.show("goals")
    with in_dialogue(desk, fill(REASON, NAME)):
        desk.click(desk.button(GO_ON))


def test_the_banner_stands_in_the_chapters_behind_the_gate_and_in_no_other(empty: Desk) -> None:
    for chapter in outline().chapters:
        empty.show(chapter.key)
        assert len(banners(empty)) == (chapter.key in (*CHAPTERS_BEHIND, "review")), chapter.key


def test_a_good_example_shows_none(workshop: Desk) -> None:
    for chapter in outline().chapters:
        workshop.show(chapter.key)
        assert banners(workshop) == [], chapter.key


def test_it_says_why_and_leads_there(empty: Desk) -> None:
    empty.show("audiences")
    (banner,) = banners(empty)
    assert any("vision is still missing" in words for words in empty.labels(banner))
    empty.click(empty.button(TO_VISION))
    assert empty.focus is empty.area("vision/statement")
    empty.type("In our town, everybody who wants to rides a bicycle.")
    empty.show("audiences")
    assert not empty.has_button(TO_VISION)
    empty.click(empty.button(TO_STRATEGY))
    assert empty.focus is empty.area("strategy/guiding_policy")
    empty.type("We advise every customer for an hour and do without discounts for it.")
    empty.show("audiences")
    assert banners(empty) == []


def test_behind_it_everything_can_be_written(empty: Desk) -> None:
    empty.show("content")
    empty.into("content/topics")
    empty.type("Small repairs")
    assert empty.concept.content.topics == "Small repairs"


def test_the_banner_is_named_and_used_by_keyboard(empty: Desk) -> None:
    empty.show("goals")
    (banner,) = banners(empty)
    assert [spoken_name(stop) for stop in stops(banner)] == [TO_VISION, GO_ON]
    assert all("still missing" in stop.accessibleDescription() for stop in stops(banner))
    empty.button(TO_VISION).setFocus()
    empty.press(Qt.Key.Key_Space)
    assert empty.focus is empty.area("vision/statement")


def test_to_go_on_takes_a_reason_and_a_name_and_is_one_step(empty: Desk) -> None:
    gone_on(empty)
    assert (empty.concept.gate.reason, empty.concept.gate.signed_by) == (REASON, NAME)
    assert banners(empty) == []
    empty.bench.save_now()
    assert empty.stored().gate == empty.concept.gate
    name = empty.bench.undo_name
    assert name is not None
    assert name.text == "Go on without vision and strategy"
    empty.bench.undo()
    assert empty.concept.gate.reason == ""
    assert empty.page.chapter.key == "review"
    assert empty.has_button(GO_ON)


@pytest.mark.parametrize(("reason", "name"), [("", NAME), (REASON, " "), (" \n", NAME)])
def test_one_without_the_other_is_not_taken(empty: Desk, reason: str, name: str) -> None:
    empty.show("goals")
    with in_dialogue(empty, fill(reason, name)):
        empty.click(empty.button(GO_ON))
    assert empty.concept.gate.reason == ""
    assert len(banners(empty)) == 1


def test_it_is_taken_back_in_the_last_chapter(empty: Desk) -> None:
    gone_on(empty)
    empty.show("review")
    assert f"{NAME} goes on without: {REASON}" in empty.labels()
    empty.click(empty.button("Take back"))
    assert empty.concept.gate.signed_by == ""
    assert empty.has_button(GO_ON)


def test_the_readiness_check_says_its_recommendation_below_its_questions(empty: Desk) -> None:
    empty.bench.set_depth(Depth.FULL)
    page = ChapterPage(outline().chapter("start"), empty.bench, empty.page.context)
    empty.bench.findings_changed.connect(page.catch_up)
    page.show()
    (card,) = visible(page, ReadinessCard)
    assert any("7 questions are left" in words for words in empty.labels(card))
    for key in Readiness.__dataclass_fields__:
        empty.bench.apply(edits.write(FieldPath("readiness", key), Answer.NO))
    assert "No social media for now" in empty.labels(card)
    assert card.accessibleName().startswith("No social media for now An account needs this")
    empty.bench.findings_changed.disconnect(page.catch_up)
    page.close()
    page.deleteLater()
