"""Seals: a short digest beside each row, by which a letter that the disk has flipped is noticed.

SQLite's own check looks at pages and indexes and sees nothing of a letter that became another one. The seal
of a row is taken over its table and over name, type and bytes of every value as they stand in the file, by
name of the columns, so that no way of reading a value can raise a false alarm. The database itself seals what
is written, with triggers that live as long as a connection: no statement can forget it, and none is added.
NULL stands for a row that nobody has sealed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

SEAL = "seal"
"""The name of the column."""

BROKEN = "broken"
"""A seal that fits no row."""

Columns = Mapping[str, tuple[str, ...]]
"""The names of the sealed columns by table."""

_DIGEST_BYTES = 8
_TABLES = """
SELECT tables.name, columns.name FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns
WHERE tables.type = 'table' ORDER BY tables.rowid
"""


@dataclass(frozen=True, slots=True)
class BrokenSeal:
    """A row that is not as it was written: its table, its place in it, and its concept."""

    table: str
    rowid: int
    concept_id: object


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Return SQLite's own connection behind one of SQLAlchemy, in the same transaction."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def make_ready(connection: sqlite3.Connection) -> None:
    """Give a connection the function `seal_of`, and have text read that is no UTF-8 any more."""
    connection.create_function("seal_of", 1, _seal_of, deterministic=True)
    connection.text_factory = _text


def sealed_columns(connection: sqlite3.Connection) -> Columns:
    """Return the tables of a file whose rows have a seal; a file of an older version has none.

    Raises `sqlite3.DatabaseError` for a name that the desk never gave, as one with bytes that are no text.
    """
    found: dict[str, list[str]] = {}
    for table, column in connection.execute(_TABLES):
        if not (table.isidentifier() and column.isidentifier()):
            raise sqlite3.DatabaseError(f"malformed names of columns: {table}.{column}")
        found.setdefault(table, []).append(column)
    return {table: _without_seal(names) for table, names in found.items() if SEAL in names}


def make_triggers(connection: sqlite3.Connection, columns: Columns) -> None:
    """Have a connection, which is in no transaction, seal every row that it writes from now on.

    A row that was not as its seal says before a change keeps the old seal: a change seals no damage in.
    Whoever writes the seal itself has the last word.
    """
    connection.execute("BEGIN")
    try:
        for table, names in columns.items():
            _make_triggers(connection, table, names)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def broken_query(columns: Columns, *, of_concept: bool = False, of_part: bool = False) -> str:
    """Return the query for the first row that is not as its seal says: the values of a `BrokenSeal`.

    It looks at all rows, or at those of one concept, or of one part of it; their ids are its parameters.
    """
    looks = []
    for table, names in columns.items():
        owner = "concept_id" if "concept_id" in names else "id"
        wanted = [f"{SEAL} <> {_sealing(table, names)}"]
        wanted += [f"{owner} = ?1"] if of_concept else []
        wanted += ["id = ?2"] if of_part else []
        looks.append(f"SELECT '{table}', rowid, {owner} FROM \"{table}\" WHERE {' AND '.join(wanted)}")  # noqa: S608
    return " UNION ALL ".join(looks) + " LIMIT 1"


def first_broken(connection: sqlite3.Connection) -> BrokenSeal | None:
    """Return the first row of a file that is not as its seal says; an older file has no seals."""
    columns = sealed_columns(connection)
    row = connection.execute(broken_query(columns)).fetchone() if columns else None
    return None if row is None else BrokenSeal(*row)


def seal_row(connection: sqlite3.Connection, row: BrokenSeal, columns: Iterable[str]) -> None:
    """Seal a row as it stands."""
    sealing = _sealing(row.table, columns)
    connection.execute(f'UPDATE "{row.table}" SET {SEAL} = {sealing} WHERE rowid = ?', (row.rowid,))  # noqa: S608


def mark_broken(connection: sqlite3.Connection) -> None:
    """Give rows that are not as their seal says one that fits nothing, before all are sealed anew."""
    for table, names in sealed_columns(connection).items():
        connection.execute(
            f'UPDATE "{table}" SET {SEAL} = ? WHERE {SEAL} <> {_sealing(table, names)}',  # noqa: S608
            (BROKEN,),
        )


def seal_all(connection: sqlite3.Connection) -> None:
    """Seal every row as it stands, but for those that are marked as broken."""
    for table, names in sealed_columns(connection).items():
        connection.execute(
            f'UPDATE "{table}" SET {SEAL} = {_sealing(table, names)} WHERE {SEAL} IS NOT ?',  # noqa: S608
            (BROKEN,),
        )


def _make_triggers(connection: sqlite3.Connection, table: str, columns: Iterable[str]) -> None:
    new, old = (_sealing(table, columns, row) for row in ("NEW.", "OLD."))
    seal = f'UPDATE "{table}" SET {SEAL} = {new} WHERE rowid = NEW.rowid'  # noqa: S608
    was_whole = f"OLD.{SEAL} IS NULL OR OLD.{SEAL} = {old}"
    connection.execute(f'CREATE TEMP TRIGGER sealed_{table} AFTER INSERT ON main."{table}" BEGIN {seal}; END')
    connection.execute(
        f'CREATE TEMP TRIGGER resealed_{table} AFTER UPDATE ON main."{table}" '
        f"WHEN NEW.{SEAL} IS OLD.{SEAL} AND ({was_whole}) BEGIN {seal}; END"
    )


def _sealing(table: str, columns: Iterable[str], row: str = "") -> str:
    """Return the SQL of the seal of a row, by default of the one that is looked at, else of NEW or OLD.

    A quoted name that is no column would be taken for a text if nothing stood before it.
    """
    row = row or f'"{table}".'
    values = (f"""' {name} ' || typeof({row}"{name}") || hex({row}"{name}")""" for name in sorted(columns))
    return f"seal_of('{table}' || {' || '.join(values)})"


def _without_seal(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name != SEAL)


def _seal_of(words: str) -> str:
    return blake2b(words.encode(), digest_size=_DIGEST_BYTES).hexdigest()


def _text(data: bytes) -> str:
    return data.decode(errors="replace")
