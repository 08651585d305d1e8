"""Tells faults of the environment from faults of the program: what SQLite reports, as a `StoreError`."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from smm_desk.store import errors

if TYPE_CHECKING:
    from sqlalchemy.exc import DBAPIError

_ERRORS = {
    sqlite3.SQLITE_FULL: errors.full,
    sqlite3.SQLITE_READONLY: errors.read_only,
    sqlite3.SQLITE_PERM: errors.read_only,
    sqlite3.SQLITE_BUSY: errors.busy,
    sqlite3.SQLITE_LOCKED: errors.busy,
    sqlite3.SQLITE_CORRUPT: errors.damaged,
    sqlite3.SQLITE_NOTADB: errors.damaged,
}
_REFUSALS = {
    sqlite3.SQLITE_CANTOPEN: errors.not_opened,
    sqlite3.SQLITE_IOERR: errors.disk_fault,
    sqlite3.SQLITE_NOLFS: errors.disk_fault,
}
_PRIMARY = 0xFF

_BROKEN = ("Could not decode to UTF-8", "unsupported file format", "foreign key mismatch", "malformed")
"""How errors begin by which SQLite means a broken file, although it has no code of its own for them."""

_NO_SUCH = ("no such table", "no such column")


@contextmanager
def faults_told(path: Path) -> Iterator[None]:
    """Raise a `StoreError` in place of an error of database or system that is no fault of the program."""
    try:
        yield
    except OSError as error:
        raise errors.from_os(error, path) from error
    except UnicodeDecodeError as error:  # what Python's driver raises when it cannot even say which column
        raise errors.damaged(path) from error
    except sqlite3.Error as error:
        told = _told(error, path)
        if told is None:
            raise
        raise told from error
    except _wrapped_errors() as error:
        told = _told(error.orig, path)
        if told is None:
            raise
        raise told from error


def _wrapped_errors() -> type[DBAPIError]:
    """Return the kind of error in which SQLAlchemy wraps those of SQLite; asked for only when one came."""
    from sqlalchemy.exc import DBAPIError

    return DBAPIError


def _told(error: BaseException | None, path: Path) -> errors.StoreError | None:
    if str(error).startswith(_BROKEN) or (str(error).startswith(_NO_SUCH) and not has_its_columns(path)):
        return errors.damaged(path)
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY
    if code in _ERRORS:
        return _ERRORS[code](path)
    if code in _REFUSALS:
        if not os.access(path.parent, os.W_OK):
            return errors.read_only(path)
        return _REFUSALS[code](path)
    return None


def has_its_columns(path: Path) -> bool:
    """Tell whether a store has the tables and columns that its revision promises; older ones are believed."""
    from smm_desk.store import store_file
    from smm_desk.store.tables import METADATA

    if store_file.version_of(path) != store_file.HEAD:
        return True
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        for name, table in METADATA.tables.items():
            found = {row[1] for row in connection.execute(f"PRAGMA table_info({name})")}
            if not found.issuperset(column.encode() for column in table.columns.keys()):  # noqa: SIM118
                return False
    return True
