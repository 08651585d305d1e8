"""The database file: made, looked at, brought up to date and connected to.

Nothing is written before it is certain that the file is ours and not newer than the program. A store that
is up to date is opened without Alembic.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect
from sqlalchemy.engine.interfaces import DBAPIConnection

from smm_desk.store import errors, seals, store_file
from smm_desk.store.tables import METADATA, SEALED, VERSION

HEAD = store_file.HEAD
"""The revision of the tables that this program works with."""

BEGIN = "smm_desk_begin"
"""Name of the execution option that says how a transaction begins."""

_READ, _WRITE, _CREATE = "BEGIN", "BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"
"""How transactions begin; rows are sealed in those that begin with `_WRITE`, when the tables are there."""

_SEALS = "smm_desk_seals"
_BUSY_TIMEOUT_MS = 5_000


def open_database(path: Path, now: Callable[[], datetime]) -> Engine:
    """Return the engine of the store at `path`, made or brought up to date first, after a backup.

    Raises a `StoreError`; a file that is damaged, foreign or newer is left untouched.
    """
    version = store_file.version_of(path)
    if version not in (store_file.FRESH, HEAD):
        _upgrade(path, version, now())
    engine = connected(path, seals_rows=True)
    if version == store_file.FRESH:
        try:
            _create_tables(engine)
        except BaseException:
            engine.dispose()
            raise
    return engine


def connected(path: Path, *, foreign_keys: bool = True, seals_rows: bool = False) -> Engine:
    """Return an engine whose connections keep every committed change through a power cut.

    Migrations rebuild tables and switch `foreign_keys` off for that. With `seals_rows` every row that is
    written gets its seal: what sees to that takes a while, so that it is made for the first transaction that
    writes, and nobody who only reads waits for it. The tables of today must be there.
    """
    # What the owner wrote is no part of an error, which may be passed on or stand in a log of the system.
    engine = create_engine(URL.create("sqlite", database=str(path)), hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _on_connect(connection: DBAPIConnection, _record: object) -> None:
        # Python's driver would begin transactions when it sees fit; without this, DDL is not part of one.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (
            f"busy_timeout = {_BUSY_TIMEOUT_MS}",
            f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
            "trusted_schema = OFF",
            "journal_mode = WAL",
            "synchronous = FULL",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        assert isinstance(connection, sqlite3.Connection)
        seals.make_ready(connection)
        cursor.close()

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        begin = connection.get_execution_options().get(BEGIN, _READ)
        if seals_rows and begin == _WRITE:
            _make_triggers(connection)
        connection.connection.cursor().execute(begin)

    return engine


def for_writing(engine: Engine) -> Engine:
    """Return the engine with transactions that take the right to write at once, not half-way."""
    return engine.execution_options(**{BEGIN: _WRITE})


def prepare_writing(engine: Engine) -> None:
    """Do what the first transaction that writes would have to wait for."""
    with engine.connect() as connection:
        _make_triggers(connection)


def checkpoint(engine: Engine) -> None:
    """Move what stands in the log into the file itself, so that the file alone holds everything."""
    with closing(engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").close()


def _make_triggers(connection: Connection) -> None:
    if _SEALS not in connection.info:
        seals.make_triggers(seals.driver_of(connection), SEALED)
        connection.info[_SEALS] = True


def _upgrade(path: Path, version: str, now: datetime) -> None:
    from smm_desk.store import backups, upgrade

    if not upgrade.is_known(version):
        raise errors.newer(path)
    try:
        backups.back_up(path, now)
    except (
        errors.ConceptDamagedError
    ):  # told when the owner opens that concept; the others must not wait for it
        backups.copy_aside(path, now)
    engine = connected(path, foreign_keys=False)
    try:
        upgrade.move_to(for_writing(engine), HEAD)
    finally:
        engine.dispose()


def _create_tables(engine: Engine) -> None:
    with engine.execution_options(**{BEGIN: _CREATE}).begin() as connection:
        if not inspect(connection).has_table(VERSION.name):  # another instance may have been faster
            METADATA.create_all(connection)
            connection.execute(VERSION.insert(), {"version_num": HEAD})
    checkpoint(engine)
