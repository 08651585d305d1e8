"""Stores of ten, a thousand and a hundred thousand rows: saving, opening, backing up, checking."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.edits import write
from smm_desk.concept.paths import FieldPath
from smm_desk.store.backups import back_up, check
from smm_desk.store.store import FILE_NAME, Store
from smm_desk.store.store_file import summaries_in
from tests.bench.figures import Bar, series
from tests.bench.machine import Bench
from tests.bench.samples import full_store, largest_example

_ROWS = (10, 1_000, 100_000)
_ROUNDS, _SAVES = 5, 20
_FIELD = FieldPath("strategy", "challenge")
_LIMIT = 5.0
_NAMES = {
    "save": ("saving one field", "the same UPDATE by sqlite3, WAL and FULL"),
    "open": ("opening a store and listing it", "sqlite3 reading the same list"),
    "load": ("the first concept, with what it takes to write it", "sqlite3 reading all rows of it"),
    "backup": ("a backup, checked and thinned", "sqlite3's own copy, synced"),
    "check": ("checking the whole store with its seals", "PRAGMA integrity_check by sqlite3"),
}


def measure(bench: Bench) -> list[Bar]:
    """Do each of it in turn with what bare sqlite3 can do of it."""
    bars = []
    for wanted in _ROWS:
        folder = bench.folder / f"rows-{wanted}"
        rows = _made(folder, wanted)
        found: dict[str, tuple[list[float], list[float]]] = {key: ([], []) for key in _NAMES}
        for number in range(_ROUNDS):
            bench.quiet()
            for key, (desk, bare) in _steps(folder, number).items():
                found[key][0].extend(desk)
                found[key][1].extend(bare)
        for key, (desk, bare) in found.items():
            name, floor = _NAMES[key]
            how = f"{_ROUNDS} rounds in turn with {floor}"
            limit = _LIMIT if key in ("save", "open") else None
            bars.append(
                Bar(
                    f"rows.{wanted}.{key}",
                    f"{name}, {rows:,} rows",
                    "ms",
                    how,
                    series(desk),
                    series(bare),
                    limit,
                )
            )
    return bars


def _made(folder: Path, wanted: int) -> int:
    """Make a store with about so many rows and return how many it has."""
    place = workplace(folder)
    if wanted < 100:
        with Store.open(folder, now=place.now) as store:
            store.insert(Concept(id="c0"))
    else:
        with Store.open(folder, now=place.now) as store:
            store.insert(largest_example(place, "c0"))
        each = _rows_in(folder / FILE_NAME)
        shutil.rmtree(folder)
        full_store(folder, max(1, wanted // each))
    return _rows_in(folder / FILE_NAME)


def _rows_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return sum(
            connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
            for table in _tables(connection)
        )


def _tables(connection: sqlite3.Connection) -> list[str]:
    return [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]


def _steps(folder: Path, number: int) -> Mapping[str, tuple[list[float], list[float]]]:
    """Return the milliseconds of the desk and of bare sqlite3 for each step."""
    place, path = workplace(folder), folder / FILE_NAME
    beside = folder / "bare.sqlite3"
    saved: list[float] = []
    begun = time.perf_counter()
    with Store.open(folder, now=place.now) as store:
        store.summaries()
        opened = time.perf_counter()
        concept = store.load("c0")
        loaded = time.perf_counter()
        for turn in range(_SAVES):
            after = write(_FIELD, f"{number} {turn} Räder für alle").change(concept)
            saved.append(_timed(lambda before=concept, now=after: store.save(before, now)))  # type: ignore[misc]
            concept = after
    checked = _timed(lambda: check(path))
    backed = _timed(lambda: back_up(path, place.now()))
    shutil.copyfile(path, beside)
    return {
        "save": (saved, _bare_saves(beside, number)),
        "open": ([(opened - begun) * 1e3], [_timed(lambda: summaries_in(beside))]),
        "load": ([(loaded - opened) * 1e3], [_timed(lambda: _bare_read(beside))]),
        "backup": ([backed], [_timed(lambda: _bare_copy(beside))]),
        "check": ([checked], [_timed(lambda: _bare_check(beside))]),
    }


def _timed(step: Callable[[], object]) -> float:
    begun = time.perf_counter()
    step()
    return (time.perf_counter() - begun) * 1e3


def _bare_saves(path: Path, number: int) -> list[float]:
    query = "UPDATE strategy SET challenge = ? WHERE concept_id = 'c0'"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        return [
            _timed(lambda turn=turn: connection.execute(query, (f"{number} {turn} Räder",)))  # type: ignore[misc]
            for turn in range(_SAVES)
        ]


def _bare_read(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for table in _tables(connection):
            columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
            if "concept_id" in columns:
                connection.execute(f'SELECT * FROM "{table}" WHERE concept_id = ?', ("c0",)).fetchall()


def _bare_copy(path: Path) -> None:
    target = path.with_suffix(".copy")
    with closing(sqlite3.connect(path)) as origin, closing(sqlite3.connect(target)) as copy:
        origin.backup(copy)
    target.unlink()


def _bare_check(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA integrity_check").fetchone()
