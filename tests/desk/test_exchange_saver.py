"""Saving as exchange file: what goes along is said where the file is named, photos can be left here."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from smm_desk.store.errors import damaged
from smm_desk.store.exchange import read_exchange, read_parcel
from smm_desk.store.pictures import KeptPicture, PictureKind
from smm_desk.store.store import Store
from tests.desk.dialogues import in_dialogue
from tests.desk.driving import Desk
from tests.store.picture_bytes import logo, sheet


class Answer:
    """The system's dialog: answers with a path and one of the kinds that it was offered."""

    def __init__(self, path: Path, kind: int = 0) -> None:
        self.path, self.kind = path, kind
        self.offered: list[str] = []

    def __call__(self, _parent: object, _title: str, _proposed: str, kinds: str) -> tuple[str, str]:
        self.offered = kinds.split(";;")
        return str(self.path), self.offered[self.kind]


def with_pictures(desk: Desk, *pictures: KeptPicture) -> None:
    store = desk.opened._store
    for each in pictures:
        store.keep_picture(
            desk.concept.id, each.picture.id, each.picture.kind, each.picture.name, each.content
        )


def kinds_in(path: Path) -> list[PictureKind]:
    return [each.entry.picture.kind for each in read_parcel(path).pictures]


def saved(desk: Desk, monkeypatch: pytest.MonkeyPatch, kind: int = 0) -> Answer:
    answer = Answer(desk.folder / "out.smmdesk", kind)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    desk.opened.export()
    desk.settle()
    return answer


def test_logo_and_photos_go_along_and_that_is_said(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with_pictures(workshop, logo(), sheet(1), sheet(2))
    answer = saved(workshop, monkeypatch)
    assert answer.offered == [
        "Exchange file with the logo and 2 photos of worksheets (*.smmdesk)",
        "Exchange file with the logo, without the photos (*.smmdesk)",
    ]
    assert kinds_in(answer.path) == [PictureKind.LOGO, PictureKind.SHEET, PictureKind.SHEET]
    assert f"Saved with the logo and 2 photos of worksheets: {answer.path}" in workshop.labels()


def test_the_photos_can_be_left_here(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with_pictures(workshop, logo(), sheet(1))
    answer = saved(workshop, monkeypatch, kind=1)
    assert kinds_in(answer.path) == [PictureKind.LOGO]
    assert f"Saved with the logo: {answer.path}" in workshop.labels()


def test_only_what_there_is_is_offered(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert saved(workshop, monkeypatch).offered == ["Exchange file (*.smmdesk)"]
    with_pictures(workshop, logo())
    assert saved(workshop, monkeypatch).offered == ["Exchange file with the logo (*.smmdesk)"]
    workshop.opened._logo.remove()
    with_pictures(workshop, sheet(1))
    answer = saved(workshop, monkeypatch, kind=1)
    assert answer.offered == [
        "Exchange file with 1 photo of worksheets (*.smmdesk)",
        "Exchange file without the photos (*.smmdesk)",
    ]
    assert kinds_in(answer.path) == []
    assert f"Saved: {answer.path}" in workshop.labels()


def test_a_picture_that_cannot_be_read_is_named_and_the_others_go(
    workshop: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_pictures(workshop, sheet(1, b"no picture", name="Vision"), sheet(2))
    with in_dialogue(workshop) as dialogue:
        answer = saved(workshop, monkeypatch)
        workshop.until(lambda: dialogue.was_asked)
    assert dialogue.words == ["One picture is damaged and not in the file: Vision"]
    assert kinds_in(answer.path) == [PictureKind.SHEET]


def test_a_store_that_gives_out_no_pictures_keeps_no_text_back(
    workshop: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(store: Store, *_values: object) -> None:
        raise damaged(store.path)

    monkeypatch.setattr(Store, "kept_pictures", refuse)
    monkeypatch.setattr(Store, "picture_counts", refuse)
    with in_dialogue(workshop) as dialogue:
        answer = saved(workshop, monkeypatch)
        workshop.until(lambda: dialogue.was_asked)
    assert dialogue.words[0].startswith("The file holds the concept without pictures. The file ")
    assert read_exchange(answer.path) == workshop.concept
