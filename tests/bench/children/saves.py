"""Saves one field of 400 letters over and over: as the desk does it, and by bare sqlite3.

Arguments: `both` in turn, `desk`, `bare` or `neither`; how many saves; the folder in which two stores with
the concept c0 lie.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from smm_desk.bootstrap import workplace
from smm_desk.concept.edits import write
from smm_desk.concept.paths import FieldPath
from smm_desk.session import Session
from smm_desk.store.store import FILE_NAME, Store

FIELD = FieldPath("strategy", "challenge")
WARM_UP = 20


def letters(number: int) -> str:
    """Return 400 letters that are others each time."""
    return f"{number:06d} " + "Räder für alle, die täglich fahren. " * 11


def timed(save: Callable[[], object]) -> float:
    """Return how many milliseconds a save takes."""
    begun = time.perf_counter_ns()
    save()
    return (time.perf_counter_ns() - begun) / 1e6


def desk_saver(store: Store) -> Callable[[int], float]:
    """Return what writes into an open concept and measures its saving."""
    session = Session(
        store.load("c0"),
        keep=lambda before, after: store.save(before, after, open_findings=3),
        clock=time.monotonic,
    )

    def save(number: int) -> float:
        session.apply(write(FIELD, letters(number)[:400]))
        return timed(session.save)

    return save


def bare_saver(connection: sqlite3.Connection) -> Callable[[int], float]:
    """Return what does the same transaction with sqlite3 alone, and measures it."""
    for pragma in ("busy_timeout = 5000", "foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")

    def transaction(text: str) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "UPDATE concepts SET open_findings = 3, changed_at = ?,"
            " change_counter = (SELECT coalesce(max(change_counter), 0) + 1 FROM concepts) WHERE id = ?",
            (datetime.now(UTC).isoformat(timespec="microseconds"), "c0"),
        )
        connection.execute("UPDATE strategy SET challenge = ? WHERE concept_id = ?", (text, "c0"))
        connection.execute("COMMIT")

    return lambda number: timed(lambda: transaction(letters(number)[:400]))


def main(who: str, saves: int, folder: Path) -> dict[str, list[float]]:
    """Save in turn, each in a file of its own, and return the milliseconds of each save."""
    place = workplace(folder / "desk")
    other = folder / "bare" / FILE_NAME
    found: dict[str, list[float]] = {"desk": [], "bare": []}
    with Store.open(place.data_folder, now=place.now) as store, closing(sqlite3.connect(other)) as connection:
        connection.isolation_level = None
        savers = {"desk": desk_saver(store), "bare": bare_saver(connection)}
        wanted = {"both": tuple(savers), "neither": ()}.get(who, (who,))
        for number in range(saves):
            for name in wanted:
                found[name].append(savers[name](number))
    return {name: measured[WARM_UP:] for name, measured in found.items()}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))) + "\n")
