"""What would become of the store in another folder: said, warned of or refused before anything is moved."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from smm_desk.i18n import N_, Message, message, plural_message
from smm_desk.store import backups, store_file
from smm_desk.store.errors import MoveRefusedError, StoreThereError
from smm_desk.store.faults import faults_told
from smm_desk.store.place import STORE_FILE, holds_store, place_of

OWN_FOLDER = "SMM Desk"
"""The folder that the store gets of its own in one that holds other things."""

UNFINISHED = ".smm-desk-is-moving"
"""Lies in a folder into which a store is being moved; what is there with it is not in use yet."""

_OWN_NAMES = {backups.FOLDER, "desk.lock", "wishes"}
_OWN_BEGINNINGS = ("smm-desk", ".smm-desk")
_RESERVE = 8 * 2**20
"""So many bytes must stay free beside the store, which needs room to be worked with."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """A move that can be made: from where to where, and how much; `size` is in bytes."""

    source: Path
    target: Path
    concepts: int
    backups: int
    size: int


def free_bytes(folder: Path) -> int:
    """Return how many bytes can still be written to the disk of a folder."""
    return shutil.disk_usage(folder).free


def look(home: Path, chosen: Path, *, free: Callable[[Path], int] = free_bytes) -> Prospect:
    """Return what moving the store into a folder would be.

    Raises `StoreThereError` when a store lies there already, `MoveRefusedError` with any other reason that
    speaks against it, and the errors of a store that cannot be read.
    """
    source = place_of(home).folder
    if not chosen.is_absolute() or not chosen.is_dir() or set("\r\n") & set(str(chosen)):
        raise _refused(message(N_("There is no folder {folder}."), folder=str(chosen)))
    target = target_in(home, chosen)
    if _same(source, target):
        raise _refused(message(N_("The store lies in {folder} already."), folder=str(target)))
    if any(_is_inside(target, each / backups.FOLDER) for each in (source, home)):
        raise _refused(message(N_("This folder is for the backups. Please choose one outside of it.")))
    if holds_store(target) and not (target / UNFINISHED).exists():
        raise _there(target)
    store = source / STORE_FILE
    with faults_told(store):
        concepts = sum(not summary.deleted for summary in store_file.summaries_in(store))
    copies = backups.backups_of(store)
    size = _size(store) + sum(copy.size for copy in copies)
    _ask_for_right(target if target.is_dir() else chosen)
    _ask_for_room(chosen, size + _RESERVE, free)
    return Prospect(source, target, concepts, len(copies), size)


def target_in(home: Path, chosen: Path) -> Path:
    """Return the folder in which the store would lie: the chosen one when it is for the desk alone.

    In a folder that holds other things the store gets one of its own, so that nothing is mixed up and others
    do not read along.
    """
    own = chosen / OWN_FOLDER
    if _same(chosen, home):
        return home
    if holds_store(chosen):
        return chosen
    if holds_store(own):
        return own
    try:
        is_for_desk = all(
            entry.name in _OWN_NAMES or entry.name.startswith(_OWN_BEGINNINGS) for entry in chosen.iterdir()
        )
    except OSError:
        is_for_desk = True  # it will be refused with a better reason
    if is_for_desk or chosen.name == OWN_FOLDER:
        return chosen
    return home if _same(own, home) else own


def store_in(chosen: Path) -> Path:
    """Return the folder of the store that lies in a folder, or in the one named for the desk inside it.

    Raises `MoveRefusedError` when there is none.
    """
    for folder in (chosen, chosen / OWN_FOLDER):
        if holds_store(folder) and not (folder / UNFINISHED).exists():
            return folder
    raise _refused(message(N_("There is no store of SMM Desk in {folder}."), folder=str(chosen)))


def _there(target: Path) -> MoveRefusedError:
    """Return the refusal for a folder with a store; the store itself is offered when it can be read."""
    count = backups.count_of(target / STORE_FILE)
    if count is None:
        words = N_("In {folder} lies a store already, and it cannot be read. Please choose another folder.")
        return _refused(message(words, folder=str(target)))
    inside = plural_message("{count} concept", "{count} concepts", count)
    words = N_("In {folder} lies a store already ({inside}). The desk can use that one instead.")
    return StoreThereError(message(words, folder=str(target), inside=inside), target)


def _ask_for_room(chosen: Path, needed: int, free: Callable[[Path], int]) -> None:
    with faults_told(chosen):
        there = free(chosen)
    if there < needed:
        words = N_("There is not enough room in {folder}: {needed} MB are needed, {free} MB are free.")
        megabyte = 2**20
        raise _refused(
            message(words, folder=str(chosen), needed=-(-needed // megabyte), free=there // megabyte)
        )


def _ask_for_right(folder: Path) -> None:
    """Write a file that nobody sees and let it go; asking the system for the right is not always enough."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"SMM Desk")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        words = message(N_("You may not write in {folder}. Please choose another one."), folder=str(folder))
        raise _refused(words) from error


def _size(store: Path) -> int:
    log = store.with_name(f"{store.name}-wal")
    return store.stat().st_size + (log.stat().st_size if log.exists() else 0)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one == other


def _is_inside(folder: Path, other: Path) -> bool:
    return folder.resolve().is_relative_to(other.resolve())


def _refused(words: Message) -> MoveRefusedError:
    return MoveRefusedError(words)
