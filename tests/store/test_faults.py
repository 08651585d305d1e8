"""What disk and system refuse is told in words of the owner; faults of the program are not dressed up."""

from __future__ import annotations

import dataclasses
import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company
from smm_desk.store.errors import (
    StoreBusyError,
    StoreDamagedError,
    StoreError,
    StoreFaultError,
    StoreFullError,
    StoreReadOnlyError,
    from_os,
)
from smm_desk.store.faults import faults_told
from smm_desk.store.store import Store
from tests.faults.damage import read_all
from tests.store.concepts import Clock, full_concept

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path, now=Clock()) as opened:
        opened.insert(full_concept())
        yield opened


def pragma(store: Store, setting: str) -> None:
    """Set a pragma on the one connection that the store uses from one thread."""
    with closing(store._engine.raw_connection()) as connection:
        connection.cursor().execute(f"PRAGMA {setting}")


def longer(concept: Concept) -> Concept:
    return dataclasses.replace(concept, company=Company(offer="long " * 100_000))


def test_a_full_disk_is_said_and_nothing_is_lost(store: Store) -> None:
    pragma(store, "max_page_count = 1")

    with pytest.raises(StoreFullError) as caught:
        store.save(full_concept(), longer(full_concept()))

    assert str(store.path) in str(caught.value.message)
    assert store.load("k1") == full_concept()
    pragma(store, "max_page_count = 1000000")
    store.save(full_concept(), longer(full_concept()))
    assert store.load("k1") == longer(full_concept())


LIMITED = """
import resource, signal, sys
from datetime import datetime
from pathlib import Path
from smm_desk.store.faults import faults_told
from smm_desk.store.store import Store
from tests.store.test_faults import StoreError, full_concept, longer
store = Store.open(Path(sys.argv[1]), now=datetime.now)
store.insert(full_concept())
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
try:
    store.save(full_concept(), longer(full_concept()))
except StoreError as error:
    print(type(error).__name__)
print(store.load("k1") == full_concept())
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_a_limit_of_the_system_is_said_and_nothing_is_lost(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LIMITED, str(tmp_path)]
    shown = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.split() == ["StoreFaultError", "True"]


def test_a_store_that_somebody_else_holds_is_said(store: Store) -> None:
    pragma(store, "busy_timeout = 0")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(StoreBusyError):
            store.set_archived("k1", archived=True)
        assert store.load("k1") == full_concept()
        other.execute("ROLLBACK")

    store.set_archived("k1", archived=True)


def test_a_store_that_must_not_be_written_is_said(store: Store) -> None:
    pragma(store, "query_only = ON")
    with pytest.raises(StoreReadOnlyError):
        store.set_archived("k1", archived=True)
    pragma(store, "query_only = OFF")


def test_a_log_that_cannot_be_moved_stays_and_nothing_is_lost(tmp_path: Path) -> None:
    store = Store.open(tmp_path, now=Clock())
    store.insert(full_concept())
    log = store.path.with_name(f"{store.path.name}-wal")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM concepts").fetchall()
        pragma(store, "busy_timeout = 0")
        store.save(full_concept(), longer(full_concept()))
        store.close()
        assert log.stat().st_size > 0
        reader.execute("ROLLBACK")

    with Store.open(tmp_path, now=Clock()) as store:
        assert store.load("k1") == longer(full_concept())


def test_a_fault_of_the_program_stays_one(store: Store) -> None:
    with (
        pytest.raises(OperationalError, match="no such column"),
        faults_told(store.path),
        store._engine.begin() as connection,
    ):
        connection.exec_driver_sql("SELECT colour FROM concepts")


def test_a_table_that_is_gone_is_damage(store: Store) -> None:
    with store._engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE set_aside")
    with pytest.raises(StoreDamagedError):
        store.load("k1")


@pytest.mark.parametrize("place", ["vision.statement", "concepts.changed_at", "sqlite_master.sql"])
def test_what_is_no_text_any_more_is_damage(store: Store, tmp_path: Path, place: str) -> None:
    table, column = place.split(".")
    store.checkpoint()
    copy = tmp_path / "copy"
    copy.mkdir()
    shutil.copy(store.path, copy)
    with closing(sqlite3.connect(copy / store.path.name)) as other:
        other.execute("PRAGMA writable_schema = ON")
        if table == "sqlite_master":
            other.execute("UPDATE sqlite_master SET name = CAST(X'FF41' AS TEXT) WHERE name = 'swot'")
        else:
            other.execute(f"UPDATE {table} SET {column} = CAST(X'FF41' AS TEXT)")
        other.commit()
    with pytest.raises(StoreDamagedError):
        read_all(copy)


@pytest.mark.parametrize("said", ["unsupported file format", "foreign key mismatch - goals", "malformed x"])
def test_what_sqlite_says_of_a_broken_file_without_a_code_is_damage(tmp_path: Path, said: str) -> None:
    with pytest.raises(StoreDamagedError), faults_told(tmp_path):
        raise sqlite3.OperationalError(said)


def test_a_moment_that_is_none_is_damage(store: Store) -> None:
    with store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE concepts SET changed_at = 'yesterday'")
    with pytest.raises(StoreDamagedError, match="concepts"):
        store.summaries()


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, StoreFullError),
        (errno.EACCES, StoreReadOnlyError),
        (errno.EROFS, StoreReadOnlyError),
        (errno.ENOENT, StoreFaultError),
        (errno.EIO, StoreFaultError),
    ],
)
def test_refusals_of_the_system_are_told_apart(number: int, kind: type[StoreError], tmp_path: Path) -> None:
    error = from_os(OSError(number, os.strerror(number)), tmp_path)
    assert type(error) is kind
    assert str(tmp_path) in str(error.message)


def test_a_refusal_names_the_file_that_was_refused(tmp_path: Path) -> None:
    backup = str(tmp_path / "backups" / "copy.sqlite3")
    error = from_os(PermissionError(errno.EACCES, os.strerror(errno.EACCES), backup), tmp_path / "store")
    assert str(error.message).startswith(f"{backup} cannot be written")


def test_what_the_disk_says_is_told_in_the_language_of_the_owner(tmp_path: Path) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
    with pytest.raises(StoreFaultError) as caught, faults_told(tmp_path):
        raise error
    words = workplace().texts("de_CH")(caught.value.message)
    assert words == f"{tmp_path} liess sich nicht lesen oder schreiben: der Datenträger meldet einen Fehler."
