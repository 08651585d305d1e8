"""Typing in a worksheet beside its photo, with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from smm_desk.concept.outline import outline
from smm_desk.desk.typing_dialog import TypingDialog
from smm_desk.store.pictures import PictureKind
from tests.desk.dialogues import in_dialogue
from tests.desk.driving import ALT, CONTROL, SHIFT, Desk
from tests.desk.test_image_files import picture


@pytest.fixture
def photos(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    folder = workshop.folder / "photos"
    folder.mkdir()
    made = [picture(folder / f"sheet {n}.jpg", 400, 200 * n) for n in (1, 2)]
    chosen = [str(path) for path in reversed(made)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    return made


def typing(dialog: QDialog) -> TypingDialog:
    assert isinstance(dialog, TypingDialog)
    return dialog


def test_a_sheet_is_typed_in_beside_its_photo(workshop: Desk, photos: list[Path]) -> None:
    workshop.show("vision")
    before = workshop.concept

    def answer(dialog: QDialog) -> None:
        view = typing(dialog)
        workshop.until(view.photos.first_button.hasFocus)
        workshop.press(Qt.Key.Key_Space)
        shown = view.photos.view
        assert shown.sceneRect().height() == 200
        workshop.press(Qt.Key.Key_PageDown, ALT)
        assert shown.sceneRect().height() == 400
        fitting = shown.zoom
        workshop.press(Qt.Key.Key_Plus, CONTROL, times=3)
        assert shown.zoom > fitting * 1.9
        workshop.press(Qt.Key.Key_0, CONTROL)
        assert shown.zoom == pytest.approx(fitting)
        workshop.press(Qt.Key.Key_R, CONTROL | SHIFT)
        assert (shown.sceneRect().width(), shown.sceneRect().height()) == (400, 400)
        assert view.chapter == "vision"
        workshop.press(Qt.Key.Key_PageDown, CONTROL)
        assert view.chapter == "strategy"
        workshop.press(Qt.Key.Key_A, CONTROL)
        workshop.type("Nobody repairs on Saturdays")
        workshop.press(Qt.Key.Key_Escape)

    with in_dialogue(workshop, answer) as dialogue:
        workshop.press(Qt.Key.Key_Y, CONTROL | SHIFT)
    assert dialogue.title == "Type in worksheets"
    assert workshop.page.chapter.key == "strategy"
    assert workshop.concept.strategy != before.strategy
    assert workshop.concept.strategy.challenge == "Nobody repairs on Saturdays"
    with workshop.place.open_store() as store:
        found = store.pictures(workshop.concept.id, PictureKind.SHEET)
        assert [(each.name, each.turns) for each in found] == [("sheet 1", 0), ("sheet 2", 1)]
    workshop.press(Qt.Key.Key_Z, CONTROL)
    assert workshop.concept == before


def test_the_fields_stand_in_the_order_of_the_sheets(workshop: Desk, photos: list[Path]) -> None:
    def answer(dialog: QDialog) -> None:
        view = typing(dialog)
        for chapter in outline().chapters[:-1]:
            assert view.page is not None
            assert view.page.chapter.key == chapter.key
            shown = [box.number for box in view.page.boxes()]
            listed = [e.number for b in view.page.chapter.blocks for e in b.fields if not b.section.is_list]
            assert shown == listed
            view.step(1)

    workshop.show("start")
    with in_dialogue(workshop, answer):
        workshop.press(Qt.Key.Key_Y, CONTROL | SHIFT)


def test_a_photo_is_removed_only_after_a_question(workshop: Desk, photos: list[Path]) -> None:
    asked: list[str] = []

    def answer(dialog: QDialog) -> None:
        view = typing(dialog)
        view.photos.add_photos(photos)
        with in_dialogue(workshop, "Remove") as question:
            view.photos.ask_removal()
        asked.extend(question.words)
        assert view.photos.has_photos

    with in_dialogue(workshop, answer):
        workshop.press(Qt.Key.Key_Y, CONTROL | SHIFT)
    assert "sheet 1" in asked[0]
    with workshop.place.open_store() as store:
        assert [each.name for each in store.pictures(workshop.concept.id, PictureKind.SHEET)] == ["sheet 2"]


def test_photos_are_dragged_in(workshop: Desk, photos: list[Path]) -> None:
    def answer(dialog: QDialog) -> None:
        pane = typing(dialog).photos
        workshop.until(pane.first_button.hasFocus)
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile(str(path)) for path in photos])
        text = QMimeData()
        text.setText("no file")
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enters = [QDragEnterEvent(QPoint(9, 9), copy, mime, left, none) for mime in (text, files)]
        for event in enters:
            event.ignore()
            QApplication.sendEvent(pane, event)
        assert [event.isAccepted() for event in enters] == [False, True]
        QApplication.sendEvent(pane, QDropEvent(QPointF(9, 9), copy, files, left, none))
        assert pane.has_photos
        assert not pane.first_button.isVisible()

    with in_dialogue(workshop, answer):
        workshop.press(Qt.Key.Key_Y, CONTROL | SHIFT)
    assert all(path.exists() for path in photos)
    with workshop.place.open_store() as store:
        found = store.pictures(workshop.concept.id, PictureKind.SHEET)
        assert [each.name for each in found] == ["sheet 1", "sheet 2"]


def test_what_is_no_photo_is_said_and_the_others_are_kept(workshop: Desk, photos: list[Path]) -> None:
    photos[0].write_bytes(b"no photo")

    def answer(dialog: QDialog) -> None:
        typing(dialog).photos.ask_photos()
        assert any("sheet 1.jpg" in words for words in workshop.labels(dialog))

    with in_dialogue(workshop, answer):
        workshop.press(Qt.Key.Key_Y, CONTROL | SHIFT)
    with workshop.place.open_store() as store:
        assert [each.name for each in store.pictures(workshop.concept.id, PictureKind.SHEET)] == ["sheet 2"]
