"""The pictures of a concept from the window: into a folder, and not over files of others without asking."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.desk.dialogues import in_dialogue
from tests.desk.driving import Desk


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    target = tmp_path / "pictures"
    target.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    return target


def save(desk: Desk) -> None:
    desk.window.actions_by_key["pictures"].trigger()


def test_every_picture_is_saved_in_the_folder(workshop: Desk, folder: Path) -> None:
    save(workshop)
    workshop.until(lambda: any(words.endswith(f"files saved in {folder}") for words in workshop.labels()))
    names = {path.name for path in folder.iterdir()}
    assert {"The red thread as a picture.svg", "The red thread as a picture.png"} <= names
    assert {path.suffix for path in folder.iterdir()} == {".svg", ".png"}


def test_a_file_of_another_is_replaced_only_when_the_owner_says_so(workshop: Desk, folder: Path) -> None:
    mine = folder / "The red thread as a picture.svg"
    mine.write_text("mine", encoding="utf-8")
    with in_dialogue(workshop) as dialogue:
        save(workshop)
        workshop.until(lambda: dialogue.was_asked)
    assert mine.name in dialogue.words[0]
    assert mine.read_text(encoding="utf-8") == "mine"
    assert list(folder.iterdir()) == [mine]
    with in_dialogue(workshop, "Replace") as dialogue:
        save(workshop)
        workshop.until(lambda: dialogue.was_asked)
    workshop.until(lambda: len(list(folder.iterdir())) > 4)
    assert mine.read_bytes().startswith(b"<?xml")


def test_a_folder_that_is_gone_is_told(
    workshop: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(gone))
    with in_dialogue(workshop) as dialogue:
        save(workshop)
        workshop.until(lambda: dialogue.was_asked)
    assert "the folder does not exist" in dialogue.words[0]
    assert not gone.exists()


def test_without_a_picture_the_desk_says_what_would_make_one(empty: Desk, folder: Path) -> None:
    with in_dialogue(empty) as dialogue:
        save(empty)
        empty.until(lambda: dialogue.was_asked)
    assert dialogue.words[0].startswith("There is no picture yet.")
    assert not list(folder.iterdir())
