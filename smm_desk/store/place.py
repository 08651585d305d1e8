"""Where the store lies: in the data folder of the desk, or in a folder that the owner chose for it.

What was chosen stands in a small text file of the data folder: the folder, and, as long as a move is not
finished, the folder that it came from. It is apart from the settings of the desk because commands without Qt
read it too, and because it decides about concepts: a settings file that cannot be read counts as empty, this
one never does.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from smm_desk.i18n import N_, message
from smm_desk.store.errors import StoreGoneError

PLACE_FILE = "store-place.txt"
STORE_FILE = "smm-desk.sqlite3"


@dataclass(frozen=True, slots=True)
class Place:
    """The folder of the store; `left` is where it came from while a move is not finished."""

    folder: Path
    left: Path | None = None


def place_of(home: Path) -> Place:
    """Return the place of the store of a data folder; raise `StoreGoneError` when it cannot be told."""
    try:
        written = (home / PLACE_FILE).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Place(home)
    except OSError as error:
        raise _unknown(home) from error
    try:
        paths = [Path(os.fsdecode(line)) for line in written.splitlines() if line]
    except ValueError as error:
        raise _unknown(home) from error
    if len(paths) not in (1, 2) or not all(path.is_absolute() and "\0" not in str(path) for path in paths):
        raise _unknown(home)
    return Place(*paths)


def folder_of(home: Path) -> Path:
    """Return the folder of the store to show or to look into; the data folder when it is not known."""
    try:
        return place_of(home).folder
    except StoreGoneError:
        return home


def ready_folder(home: Path) -> Path:
    """Return the folder in which the store can be opened.

    A new store may be begun in the data folder only: in a folder that was chosen there has been one, so one
    that is missing there raises `StoreGoneError`.
    """
    place = place_of(home)
    if place.folder != home and not holds_store(place.folder):
        words = N_(
            "Your concepts lie in {folder}, and there is no store there now. Perhaps a disk or a stick is "
            "not connected. Nothing has been changed."
        )
        raise StoreGoneError(message(words, folder=str(place.folder)))
    return place.folder


def holds_store(folder: Path) -> bool:
    """Tell whether a store lies in a folder; an empty file is none, and one that is damaged is."""
    file = folder / STORE_FILE
    try:
        return file.stat().st_size > 0 or file.with_name(f"{STORE_FILE}-wal").stat().st_size > 0
    except OSError:
        return False


def remember(home: Path, place: Place) -> None:
    """Write down where the store lies from now on, whole or not at all; raise `FileNotWrittenError` else."""
    from smm_desk.whole_file import write_whole

    if place == Place(home):
        forget(home)
        return
    lines = [place.folder] if place.left is None else [place.folder, place.left]
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(home / PLACE_FILE, b"".join(os.fsencode(line) + b"\n" for line in lines), mode=0o600)


def forget(home: Path) -> None:
    """Let the store lie in the data folder from now on."""
    (home / PLACE_FILE).unlink(missing_ok=True)


def _unknown(home: Path) -> StoreGoneError:
    words = N_(
        "The file {file} says where your concepts lie, and cannot be read. Please choose the folder again. "
        "Nothing has been changed."
    )
    return StoreGoneError(message(words, file=str(home / PLACE_FILE)))
