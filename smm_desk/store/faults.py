"""Tells faults of the environment from faults of the program: what SQLite reports, as a `StoreError`."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
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
_REFUSALS = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOLFS)
_PRIMARY = 0xFF


@contextmanager
def faults_told(path: Path) -> Iterator[None]:
    """Raise a `StoreError` in place of an error of database or system that is no fault of the program."""
    try:
        yield
    except OSError as error:
        raise errors.from_os(error, path) from error
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
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY
    if code in _ERRORS:
        return _ERRORS[code](path)
    if code in _REFUSALS:
        if not os.access(path.parent, os.W_OK):
            return errors.read_only(path)
        return errors.fault(path, str(error))
    return None
