"""Moving the store to another folder, or using one that lies there: the old place or the new, always whole.

The order is what makes it safe. Everything is copied, checked and given its name first; then the new place
is written down, in one step, and from that moment on the desk uses it; only then the old store gets another
name. Whatever stops the program before that step leaves the old place in use, whatever stops it afterwards
the new one, and `finish` does at the next start what is left. A file says of the new folder that it is not in
use yet, so that a second try may follow the first.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from smm_desk.store import backups, errors, store_file
from smm_desk.store.faults import faults_told
from smm_desk.store.place import STORE_FILE, Place, folder_of, holds_store, place_of, remember
from smm_desk.store.prospect import UNFINISHED, Prospect
from smm_desk.whole_file import FileNotWrittenError, close_to_others, sync_folder

_BUSY_S = 5.0


def move(home: Path, prospect: Prospect, now: datetime) -> Path | None:
    """Move the store of a data folder; return where the old one is kept, None when it could not be named.

    Nobody may have the store open for longer than a moment. Raises a `StoreError` or a `FileNotWrittenError`,
    and then nothing has changed.
    """
    source, target = prospect.source, prospect.target
    made: list[Path] = []
    try:
        with faults_told(target / STORE_FILE):
            _prepare(target, now, made)
            with _nobody_writing(source / STORE_FILE):
                _copy_store(source / STORE_FILE, target / STORE_FILE, made)
                _copy_backups(source / backups.FOLDER, target / backups.FOLDER, made)
                sync_folder(target)
                remember(home, Place(target, left=source))
    except BaseException:
        if folder_of(home) != target:
            _take_back(made)
        raise
    return finish(home, now)


def use(home: Path, folder: Path) -> None:
    """Use the store that lies in a folder, after checking it whole; the one used until now stays as it is.

    Raises the errors of a store that is damaged, foreign or newer, and then nothing has changed.
    """
    store = folder / STORE_FILE
    with faults_told(store):
        version = store_file.version_of(store)
        if version != store_file.HEAD:
            from smm_desk.store import upgrade

            if version == store_file.FRESH:
                raise errors.damaged(store)
            if not upgrade.is_known(version):
                raise errors.newer(store)
        backups.check(store)
        if _has_machinery(store):
            raise errors.foreign(store)
    remember(home, Place(folder))


def finish(home: Path, now: datetime) -> Path | None:
    """Do what is left of a move: the old store gets another name, and the new place counts as in use.

    Returns where the old store is kept; None when there is none, or when it cannot be named and stays as it
    is, which harms nobody.
    """
    place = place_of(home)
    if place.left is None or not holds_store(place.folder):
        return None
    kept = None
    with suppress(errors.StoreError):
        if holds_store(place.left) and not _is_same(place.left, place.folder):
            kept = backups.move_aside(place.left / STORE_FILE, now, word="moved")
    with suppress(OSError, FileNotWrittenError):  # else it is done at the next start
        (place.folder / UNFINISHED).unlink(missing_ok=True)
        remember(home, Place(place.folder))
    return kept


def _has_machinery(store: Path) -> bool:
    """Tell whether a database would do something on its own when it is written; none of ours does."""
    with closing(sqlite3.connect(f"{store.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        query = "SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view')"
        return connection.execute(query).fetchone() is not None


def _prepare(target: Path, now: datetime, made: list[Path]) -> None:
    """Make the folder, readable by the user alone, and mark it as not in use yet."""
    if not target.is_dir():
        target.mkdir(mode=0o700)
        made.append(target)
    close_to_others(target)
    marker = target / UNFINISHED
    if marker.exists() and holds_store(target):  # of a move that was stopped before the end
        backups.move_aside(target / STORE_FILE, now, word="unfinished")
    os.close(os.open(marker, os.O_CREAT | os.O_RDWR, 0o600))
    made.append(marker)
    sync_folder(target)


def _copy_store(source: Path, target: Path, made: list[Path]) -> None:
    beside = target.with_name(f".{target.name}.part")
    made += [beside, *(beside.with_name(beside.name + rest) for rest in ("-wal", "-shm", "-journal"))]
    backups.copy(source, beside)
    _check_copy(source, beside)
    _try_out(beside)
    made.append(target)
    beside.replace(target)


def _check_copy(source: Path, copy: Path) -> None:
    """Read the copy whole; when it is not, say which of the two disks is to blame."""
    try:
        backups.check(copy)
    except (errors.StoreDamagedError, sqlite3.DatabaseError):
        with faults_told(source):
            backups.check(source)
        raise errors.no_database_place(copy.parent) from None


def _try_out(path: Path) -> None:
    """Work with the copy as the desk will; not every disk of a network lets a database do that."""
    with closing(sqlite3.connect(path, timeout=_BUSY_S, isolation_level=None)) as connection:
        mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
        connection.execute("PRAGMA journal_mode = DELETE")
    if mode is None or mode[0] != "wal":
        raise errors.no_database_place(path.parent)


def _copy_backups(source: Path, target: Path, made: list[Path]) -> None:
    """Copy every file of the folder of backups, also what the desk did not make; none is overwritten."""
    if not source.is_dir():
        return
    if not target.is_dir():
        target.mkdir(mode=0o700)
        made.append(target)
    close_to_others(target)
    for file in sorted(source.iterdir()):
        place = target / file.name
        is_own = file.name.startswith(".")  # of a backup that was not finished
        if is_own or not file.is_file() or (place.is_file() and filecmp.cmp(file, place, shallow=False)):
            continue
        place = backups.free(place)
        beside = place.with_name(f".{place.name}.part")
        made += [beside, place]
        _copy_file(file, beside)
        beside.replace(place)
    sync_folder(target)


def _copy_file(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    binary = getattr(os, "O_BINARY", 0)
    with (
        source.open("rb") as read,
        os.fdopen(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY | binary, 0o600), "wb") as written,
    ):
        shutil.copyfileobj(read, written)
        written.flush()
        os.fsync(written.fileno())


@contextmanager
def _nobody_writing(store: Path) -> Iterator[None]:
    """Hold the right to write, so that a command that runs meanwhile writes nothing into the old store."""
    with faults_told(store):
        connection = sqlite3.connect(
            f"{store.absolute().as_uri()}?mode=rw", uri=True, timeout=_BUSY_S, isolation_level=None
        )
    with closing(connection):
        with faults_told(store):
            connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")


def _take_back(made: list[Path]) -> None:
    """Remove what was made in the new folder, the last first; folders go when they are empty."""
    for path in reversed(made):
        with suppress(OSError):
            if path.is_dir():
                path.rmdir()
            else:
                path.unlink(missing_ok=True)


def _is_same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        return one.samefile(other)
    return False
