"""Where the store lies: known, not known any more, not there any more; never a new one in silence."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from smm_desk.bootstrap import workplace
from smm_desk.store.errors import StoreGoneError
from smm_desk.store.place import (
    PLACE_FILE,
    STORE_FILE,
    Place,
    folder_of,
    forget,
    holds_store,
    place_of,
    ready_folder,
    remember,
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    return home


def test_the_store_lies_in_the_data_folder_unless_it_was_moved(home: Path) -> None:
    assert place_of(home) == Place(home)
    assert ready_folder(home) == home
    assert ready_folder(home / "not made yet") == home / "not made yet"


@pytest.mark.parametrize("name", ["plain", "Müller & Söhne 🚲", "with  two spaces "])
def test_a_place_is_remembered_for_the_user_alone_and_forgotten(
    home: Path, tmp_path: Path, name: str
) -> None:
    remember(home, Place(tmp_path / name, left=home))
    assert place_of(home) == Place(tmp_path / name, home)
    if os.name == "posix":
        assert stat.S_IMODE((home / PLACE_FILE).stat().st_mode) == 0o600
    remember(home, Place(home))
    assert place_of(home) == Place(home)
    forget(home)


@pytest.mark.parametrize(
    "written", [b"", b"\n\n", b"relative/path", b"/a\n/b\n/c\n", b"/a\0b", b"\xff\xfe", b"{}"]
)
def test_a_file_that_cannot_be_understood_is_told_and_never_taken_for_none(
    home: Path, written: bytes
) -> None:
    (home / PLACE_FILE).write_bytes(written)
    with pytest.raises(StoreGoneError, match="cannot be read"):
        workplace(home).open_store()
    assert not (home / STORE_FILE).exists()
    assert folder_of(home) == home


def test_a_place_that_is_a_folder_is_told(home: Path) -> None:
    (home / PLACE_FILE).mkdir()
    with pytest.raises(StoreGoneError, match="cannot be read"):
        place_of(home)


@pytest.mark.parametrize("left_over", ["nothing", "folder", "empty file"])
def test_a_store_that_is_not_there_is_told_and_no_new_one_is_begun(
    home: Path, tmp_path: Path, left_over: str
) -> None:
    stick = tmp_path / "stick"
    if left_over != "nothing":
        stick.mkdir()
    if left_over == "empty file":  # as SQLite would have made it where the stick had been
        (stick / STORE_FILE).touch()
    remember(home, Place(stick))
    with pytest.raises(StoreGoneError, match="stick is not connected") as told:
        workplace(home).open_store()
    assert str(stick) in str(told.value)
    assert not holds_store(stick)
    assert stick.exists() is (left_over != "nothing")
    assert not (home / STORE_FILE).exists()


def test_listing_a_store_that_has_gone_makes_no_empty_file(home: Path) -> None:
    with workplace(home).open_store() as store:
        (home / STORE_FILE).rename(home / "elsewhere")
        with pytest.raises(Exception, match="could not be read"):
            store.summaries()
    assert not (home / STORE_FILE).exists()
