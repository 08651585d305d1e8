"""Changing what stands in a closed store, as a failing disk does: a letter, a bit, behind SQLite's back."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path


def swap(path: Path, old: bytes, new: bytes) -> None:
    """Replace bytes everywhere they stand in the file; both are of one length."""
    assert len(old) == len(new)
    data = path.read_bytes()
    assert old in data, "the bytes are not in the file"
    path.write_bytes(data.replace(old, new))


def texts_in(path: Path, *, but_not: tuple[str, ...] = ()) -> list[tuple[str, str, bytes]]:
    """Return table, column and bytes of every stored text that can be told by its bytes; keys are left out.

    A key stands in an index too, and SQLite's own check sees that the two differ.
    """
    data = path.read_bytes()
    found = []
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        tables = [name.decode() for (name,) in connection.execute("SELECT name FROM sqlite_master")]
        for table in tables:
            columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
            for _, name, *_, key in columns:
                column = name.decode()
                if key or table == "alembic_version" or column in but_not:
                    continue
                for (value,) in connection.execute(f'SELECT "{column}" FROM "{table}"'):
                    if isinstance(value, bytes) and len(value) > 3 and data.count(value) == 1:
                        found.append((table, column, value))
    return found


def flip_bit(path: Path, value: bytes, chance: random.Random) -> None:
    """Flip one bit of a value that stands in the file once."""
    data = bytearray(path.read_bytes())
    place = data.index(value) + chance.randrange(len(value))
    data[place] ^= 1 << chance.randrange(8)
    path.write_bytes(data)
