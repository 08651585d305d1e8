"""Exchange files with pictures in the real window: made anew on another thread, refused whole, given up."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QProgressDialog

from smm_desk.desk.image_files import logo_from, photo_from
from smm_desk.store.exchange import write_exchange
from smm_desk.store.pictures import KeptPicture, PictureKind
from tests.desk.dialogues import in_dialogue
from tests.desk.driving import Desk
from tests.desk.test_image_files import picture
from tests.store.picture_bytes import jpeg_head, logo, sheet


def real_pictures(folder: Path) -> tuple[KeptPicture, ...]:
    red_and_blue = picture(folder / "red and blue.png", 60, 40)
    photos = [sheet(number, photo_from(red_and_blue), turns=number) for number in (1, 2)]
    return (logo(logo_from(red_and_blue)), *photos)


@pytest.fixture
def file(opened: Desk, tmp_path: Path) -> Path:
    path = tmp_path / "a.smmdesk"
    write_exchange(opened.example(), path, real_pictures(tmp_path))
    return path


def test_a_file_brings_its_logo_and_photos(opened: Desk, file: Path, tmp_path: Path) -> None:
    opened.window.import_path(file)
    opened.until(lambda: opened.window.opened is not None)
    assert "Opened with the logo and 2 photos of worksheets" in opened.labels()
    assert opened.concept.company == opened.example().company
    with opened.place.open_store() as store:
        found = store.kept_pictures(opened.concept.id)
    assert [(each.picture.kind, each.picture.name, each.picture.turns) for each in found] == [
        (PictureKind.LOGO, "Our logo", 0),
        (PictureKind.SHEET, "Sheet 1", 1),
        (PictureKind.SHEET, "Sheet 2", 2),
    ]
    assert QImage.fromData(found[0].content) == QImage.fromData(real_pictures(tmp_path)[0].content)
    opened.until(lambda: not opened.window.findChildren(QProgressDialog))


def test_a_file_whose_photo_has_no_pixels_changes_nothing(opened: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.smmdesk"
    write_exchange(opened.example(), path, (*real_pictures(tmp_path), sheet(3, jpeg_head(30, 20))))
    before = sorted(opened.folder.rglob("*"))
    with in_dialogue(opened) as dialogue:
        opened.window.import_path(path)
        opened.until(lambda: dialogue.was_asked)
    assert dialogue.words == [
        "The file cannot be taken in; at pictures/#4: the picture is damaged and cannot be read."
    ]
    assert opened.window.opened is None
    assert opened.stored_ids() == []
    assert sorted(opened.folder.rglob("*")) == before


def test_a_window_that_is_closed_meanwhile_takes_nothing_in(opened: Desk, file: Path) -> None:
    opened.window.import_path(file)
    opened.close()
    assert opened.stored_ids() == []


def test_what_is_stopped_takes_nothing_in_and_leaves_no_progress(opened: Desk, file: Path) -> None:
    opened.window.import_path(file)
    opened.window._reception._taking_in.stop()
    opened.settle()
    assert not opened.window.findChildren(QProgressDialog)
    assert opened.window.opened is None
    assert opened.stored_ids() == []


def test_two_files_one_after_the_other_are_both_taken_in(opened: Desk, file: Path) -> None:
    opened.window.come_forward([file, file])
    opened.until(lambda: len(opened.stored_ids()) == 2)
    opened.until(lambda: opened.window.opened is not None)
    opened.until(lambda: not opened.window.findChildren(QProgressDialog))
