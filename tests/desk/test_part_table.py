"""Lists to and from a spreadsheet, in the real window."""

from __future__ import annotations

from datetime import date

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QFileDialog, QListWidget

from smm_desk.concept.concept import Concept
from smm_desk.concept.outreach import Channel
from smm_desk.concept.planning import Post, PostStatus
from smm_desk.concept.values import Unread
from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import CONTROL, SHIFT, Desk, visible

PLAN = Concept(
    id="c",
    language="de_CH",
    channels=(Channel(id="k", platform="Instagram"),),
    posts=(Post(id="p", title="Old chain", form="short video"),),
)


@pytest.fixture
def plan(opened: Desk) -> Desk:
    opened.open_concept(PLAN, "measures")
    opened.page.switch_depth()
    opened.list_of("posts").focus_near(0)
    return opened


def put(text: str) -> None:
    QApplication.clipboard().setText(text)


def test_a_list_is_copied_by_key_and_pasted_back_without_change(plan: Desk) -> None:
    plan.press(Qt.Key.Key_C, CONTROL | SHIFT)
    copied = QApplication.clipboard().text()
    assert copied.splitlines()[0].startswith("Working title\tDay\t")
    assert "Old chain" in copied

    with in_dialogue(plan, "Take 1 entry") as asked:
        plan.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert "Every cell can be taken." in asked.words
    assert plan.concept.posts == PLAN.posts


def test_rows_become_parts_in_one_step_with_the_keyboard_on_the_first(plan: Desk) -> None:
    before = plan.concept
    put("Arbeitstitel\tErscheint auf\tTag\nBrakes\tinstagram\tsoon\nBells\t\t4.3.2027\n")
    with in_dialogue(plan, "Take 2 entries"):
        plan.press(Qt.Key.Key_V, CONTROL | SHIFT)

    brakes, bells = plan.concept.posts[1:]
    assert (brakes.title, brakes.channel, brakes.planned_for) == ("Brakes", "k", Unread("soon"))
    assert bells.title == "Bells"
    card = plan.card("posts", brakes.id)
    assert card.hasFocus()
    plan.bench.undo()
    assert plan.concept == before


def test_nothing_changes_when_the_question_is_refused(plan: Desk) -> None:
    put("Working title\nBrakes\n")
    with in_dialogue(plan):
        plan.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert plan.concept == PLAN


def test_cells_that_cannot_be_taken_are_named_before_anything_changes(plan: Desk) -> None:
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        (faults,) = visible(dialog, QListWidget)
        said.extend(faults.item(row).text() for row in range(faults.count()))

    put("Working title\tStatus of the post\tAppears on\nBrakes\thalf done\tTikTok\n")
    with in_dialogue(plan, look):
        plan.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert said == [
        "Row 2, “Status of the post”: “half done” is none of the choices.",
        "Row 2, “Appears on”: there is nothing in the concept with the title “TikTok”.",
    ]


def test_columns_can_be_given_to_other_fields(plan: Desk) -> None:
    def choose(dialog: QDialog) -> None:
        first, second = visible(dialog, QComboBox)
        accept = next(button for button in dialog.findChildren(QCheckBox) if "headings" in button.text())
        assert not accept.isChecked()
        first.setCurrentIndex(first.findData("status"))
        assert "Say which column holds “Working title”." in plan.labels(dialog)
        second.setCurrentIndex(second.findData("title"))
        press(dialog, "Take 1 entry")

    put("ready\tBrakes\n")
    with in_dialogue(plan, choose):
        plan.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert plan.concept.posts[1].title == "Brakes"
    assert plan.concept.posts[1].status == PostStatus.READY


def test_a_row_of_the_same_title_changes_the_entry_or_becomes_another(plan: Desk) -> None:
    put("Working title\tStatus of the post\nold chain\tready\n")
    with in_dialogue(plan, "Take 1 entry"):
        plan.press(Qt.Key.Key_V, CONTROL | SHIFT)
    (only,) = plan.concept.posts
    assert (only.id, only.status, only.form) == ("p", PostStatus.READY, "short video")

    def as_new(dialog: QDialog) -> None:
        same = next(box for box in visible(dialog, QCheckBox) if "same title" in box.text())
        same.setChecked(False)
        press(dialog, "Take 1 entry")

    with in_dialogue(plan, as_new):
        plan.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert len(plan.concept.posts) == 2


def test_an_empty_clipboard_is_told_in_words(plan: Desk) -> None:
    put("")
    with in_dialogue(plan) as asked:
        plan.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert "no text on the clipboard" in asked.words[0]


def test_the_menu_below_the_list_offers_both(plan: Desk) -> None:
    menu = plan.list_of("posts").table.button.menu()
    assert [action.text().split("\t")[0] for action in menu.actions()] == [
        "Copy as a table",
        "Paste rows of a table …",
        "Rows from a file (Excel, CSV) …",
    ]
    menu.actions()[0].trigger()
    assert "Old chain" in QApplication.clipboard().text()


def test_rows_come_from_a_file_too_and_of_several_sheets_from_the_one_that_fits(
    plan: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = Workbook()
    book.create_sheet("Notes").append(["Something else", "x"])
    sheet = book.create_sheet("Plan")
    sheet.append(["Working title", "Day"])
    sheet.append(["Brakes", date(2027, 3, 4)])
    path = plan.folder / "plan.xlsx"
    book.save(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    with in_dialogue(plan, "Take 1 entry"):
        plan.list_of("posts").table.read_file()
    assert (plan.concept.posts[1].title, plan.concept.posts[1].planned_for) == ("Brakes", date(2027, 3, 4))


def test_a_file_that_is_no_table_is_refused_in_words(plan: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = plan.folder / "picture.csv"
    path.write_bytes(b"\x89PNG\x00\x00")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with in_dialogue(plan) as told:
        plan.list_of("posts").table.read_file()
    assert "neither a CSV file" in told.words[0]
    assert plan.concept == PLAN
