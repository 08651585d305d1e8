"""Copies of the store that are made on their own, so that the last good state can always be had.

A copy is made with SQLite's own means while the store is in use, opened and checked, and only then given its
name; only then are older ones let go. A store that is damaged makes no copy, so no good one is lost over it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from smm_desk.store import errors, seals, store_file
from smm_desk.store.faults import faults_told, has_its_columns
from smm_desk.store.storable import shown
from smm_desk.whole_file import close_to_others

FOLDER = "backups"
LAST, DAYS, MONTHS = 10, 14, 12
"""So many of the last backups are kept, and beside them one for each of the last days and months."""

_PREFIX, _ENDING = "smm-desk-", ".sqlite3"
_MOMENT = "%Y%m%dT%H%M%SZ"
_SIGNATURE = """
SELECT count(*), coalesce(max(change_counter), 0), coalesce(max(changed_at), ''),
    count(archived_at), count(deleted_at), coalesce(max(archived_at), ''), coalesce(max(deleted_at), '')
FROM concepts
"""
_BESIDE = {
    "snapshots": "SELECT count(*), coalesce(max(taken_at), '') FROM snapshots",
    "pictures": "SELECT count(*), coalesce(max(added_at), ''), coalesce(sum(turns), 0) FROM pictures",
}
"""What else a store holds, by the tables that older ones lack."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the store: its file, when it was made (in UTC), its size in bytes."""

    path: Path
    made_at: datetime
    size: int


def backups_of(store: Path) -> tuple[Backup, ...]:
    """Return the backups beside a store, the newest first; files with other names are none."""
    folder = store.parent / FOLDER
    found = []
    for path in folder.glob(f"{_PREFIX}*{_ENDING}") if folder.is_dir() else ():
        moment = _moment_of(path)
        if moment is not None and path.is_file():
            found.append(Backup(path, moment, path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True))


def back_up(store: Path, now: datetime) -> Backup | None:
    """Make a backup unless nothing has changed since the newest one; return it, or None.

    Raises a `StoreError`: when the store is damaged, and when there is no room or no right to write.
    """
    with faults_told(store):
        if not store.is_file() or store_file.version_of(store) == store_file.FRESH:
            return None
        known = backups_of(store)
        if known and _same(store, known[0].path):
            return None
        made = _copied(store, now.astimezone(UTC))
    _let_go(_not_kept(backups_of(store), made.made_at))
    return made


def count_in(backup: Backup) -> int | None:
    """Return how many concepts a backup holds, deleted ones left out; None when it cannot be read."""
    return count_of(backup.path)


def count_of(path: Path) -> int | None:
    """Return how many concepts a database holds, deleted ones left out; None when it cannot be read."""
    with suppress(sqlite3.Error), closing(_reading(path)) as connection:
        query = "SELECT count(*) FROM concepts WHERE deleted_at IS NULL"
        return int(connection.execute(query).fetchone()[0])
    return None


def newest_good(store: Path) -> Backup | None:
    """Return the newest backup that is whole; None when there is none."""
    for backup in backups_of(store):
        with suppress(errors.StoreError, sqlite3.Error):
            check(backup.path)
            return backup
    return None


def check(path: Path) -> None:
    """Read a whole database and raise `StoreDamagedError` when it is not whole.

    Raises `ConceptDamagedError` when only a row is not as its seal says; an older file has no seals.
    """
    with faults_told(path), closing(_reading(path)) as connection:
        try:
            _check(connection, path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
                raise
            raise errors.damaged(path) from error  # the description of a table makes no sense any more


def _check(connection: sqlite3.Connection, path: Path) -> None:
    told = connection.execute("PRAGMA integrity_check").fetchone()
    unlinked = connection.execute("PRAGMA foreign_key_check").fetchone()
    if told is None or told[0] != "ok" or unlinked is not None:
        raise errors.damaged(path)
    if not has_its_columns(path):
        raise errors.damaged(path)
    broken = seals.first_broken(connection)
    if broken is not None:
        raise _altered(connection, broken)


def _altered(connection: sqlite3.Connection, broken: seals.BrokenSeal) -> errors.ConceptDamagedError:
    from smm_desk.store.places import place_of

    query = "SELECT name FROM company WHERE concept_id = ?"
    row = connection.execute(query, (broken.concept_id,)).fetchone()
    return errors.altered(shown(str(row[0])) if row else "", place_of(broken.table))


def copy_aside(store: Path, now: datetime) -> Path:
    """Copy a store that is not as the desk wrote it under another name, whatever stands in it."""
    target = _aside(store, now)
    with faults_told(store):
        try:
            copy(store, target)
        except BaseException:
            target.unlink(missing_ok=True)
            raise
    return target


def restore(store: Path, backup: Backup, now: datetime) -> Path | None:
    """Put a backup in the place of the store, which nobody may have open.

    What is there now is kept: as a backup when it is whole, else moved aside; the place where it was moved to
    is returned then. Raises a `StoreError`, and leaves the store as it is when the backup is not whole.
    """
    with faults_told(backup.path):
        check(backup.path)
    aside = None
    try:
        back_up(store, now)
        with faults_told(store):
            if store.is_file():
                check(store)
    except (errors.StoreDamagedError, errors.StoreForeignError):
        aside = move_aside(store, now)
    with faults_told(store):
        beside = store.with_name(f".{store.name}.part")
        try:
            copy(backup.path, beside)
            for rest in ("-wal", "-shm"):
                store.with_name(store.name + rest).unlink(missing_ok=True)
            beside.replace(store)
        finally:
            beside.unlink(missing_ok=True)
    return aside


def move_aside(store: Path, now: datetime, *, word: str = "damaged") -> Path:
    """Give a store another name, which says why, together with its log; nothing is deleted."""
    target = _aside(store, now, word)
    with faults_told(store):
        for rest in ("-wal", "-shm"):
            with suppress(FileNotFoundError):
                store.with_name(store.name + rest).replace(target.with_name(target.name + rest))
        store.replace(target)
    return target


def _aside(store: Path, now: datetime, word: str = "damaged") -> Path:
    stamp = now.astimezone(UTC).strftime(_MOMENT)
    return free(store.with_name(f"{store.stem}-{word}-{stamp}{store.suffix}"))


def _copied(store: Path, now: datetime) -> Backup:
    folder = store.parent / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    close_to_others(folder)
    for left in folder.glob(f".{_PREFIX}*.part*"):  # of a program that was stopped while it made one
        left.unlink(missing_ok=True)
    target = free(folder / f"{_PREFIX}{now.strftime(_MOMENT)}{_ENDING}")
    beside = target.with_name(f".{target.name}.part")
    try:
        copy(store, beside)
        check(beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    return Backup(target, now.replace(microsecond=0), target.stat().st_size)


def copy(source: Path, target: Path) -> None:
    """Copy a database, in use or not, into one file without a log beside it, and have it on disk."""
    for rest in ("", "-wal", "-shm", "-journal"):  # of a program that was stopped while it made one
        target.with_name(target.name + rest).unlink(missing_ok=True)
    os.close(os.open(target, os.O_CREAT | os.O_RDWR, 0o600))
    with closing(_reading(source)) as origin, closing(sqlite3.connect(target)) as made:
        origin.backup(made)
        made.execute("PRAGMA journal_mode = DELETE")
    file = os.open(target, os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def _reading(path: Path) -> sqlite3.Connection:
    """Return a connection that writes nothing and trusts nothing that stands in the file."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=10)
    connection.execute("PRAGMA trusted_schema = OFF")
    seals.make_ready(connection)
    return connection


def _same(store: Path, backup: Path) -> bool:
    """Tell whether a backup holds what the store holds; one that cannot be read holds nothing."""
    now = _signature(store)
    with suppress(sqlite3.Error):
        return _signature(backup) == now
    return False


def _signature(path: Path) -> tuple[object, ...]:
    with closing(_reading(path)) as connection:
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        concepts = connection.execute(_SIGNATURE).fetchone()
        there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        beside = [connection.execute(query).fetchone() for name, query in _BESIDE.items() if name in there]
    return (*revision, *concepts, *(each for row in beside for each in row))


def _moment_of(path: Path) -> datetime | None:
    stamp = path.name.removeprefix(_PREFIX).removesuffix(_ENDING).partition("-")[0]
    with suppress(ValueError):
        return datetime.strptime(stamp, _MOMENT).replace(tzinfo=UTC)
    return None


def free(path: Path) -> Path:
    """Return the path, or one with a number behind it when there is a file of this name."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def _not_kept(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """Return the backups that are let go: all but the last ones, and one for each day and month."""
    newest_first = list(backups)
    kept = set(newest_first[:LAST])
    seen: set[str] = set()
    for backup in newest_first:
        age = now - backup.made_at
        for limit, name in (
            (timedelta(days=DAYS), f"{backup.made_at:%Y-%m-%d}"),
            (timedelta(days=31 * MONTHS), f"{backup.made_at:%Y-%m}"),
        ):
            if age <= limit and name not in seen:
                seen.add(name)
                kept.add(backup)
    return [backup for backup in newest_first if backup not in kept]


def _let_go(backups: Iterable[Backup]) -> None:
    """Remove backups; one that cannot be removed stays, which harms nobody."""
    for backup in backups:
        with suppress(OSError):
            backup.path.unlink(missing_ok=True)
