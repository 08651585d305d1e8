"""Moves a store again and again and dies each time at the next step; says each time which place was in use.

A step is whatever Python does to a file or a database. Apart from the tests because it forks.
"""

from __future__ import annotations

import itertools
import os
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from smm_desk.bootstrap import workplace
from smm_desk.store import backups, moving
from smm_desk.store.place import STORE_FILE, place_of
from smm_desk.store.prospect import UNFINISHED, look

NOW = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
_STEPS = ("open", "os.rename", "os.remove", "os.mkdir", "os.chmod", "sqlite3.connect", "shutil.copyfileobj")


def main(template: Path, folder: Path) -> None:
    """Try with death at the first step, at the second, and so on, until a move comes to its end."""
    for number in itertools.count(1):
        home, target = folder / f"{number}" / "home", folder / f"{number}" / "target"
        shutil.copytree(template, home)
        target.mkdir()
        if died_at(number, home, target):
            finding = state_after(home, target)
            sys.stdout.write(f"{number} {finding}\n")
            shutil.rmtree(home.parent)
        else:
            sys.stdout.write(f"{number} came to its end\n")
            return


def died_at(number: int, home: Path, target: Path) -> bool:
    """Move the store in a process of its own that dies at a step; tell whether it did."""
    child = os.fork()
    if child == 0:
        steps = itertools.count(1)

        def watch(event: str, _arguments: object) -> None:
            if event in _STEPS and next(steps) == number:
                os._exit(9)

        prospect = look(home, target)
        sys.addaudithook(watch)
        moving.move(home, prospect, NOW)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == 9


def state_after(home: Path, target: Path) -> str:
    """Return which place is in use; raise when it is not whole, or when the move cannot be done after all."""
    used = place_of(home).folder
    assert used in (home, target), used
    verify(home, used)
    if used == home:
        moving.move(home, look(home, target), NOW)
    else:
        moving.finish(home, NOW)
    verify(home, target)
    names = {path.name for path in target.iterdir()}
    assert UNFINISHED not in names, names
    assert not any(".part" in name for name in names), names
    assert list(home.glob("smm-desk-moved-*.sqlite3")), list(home.iterdir())
    assert not (home / STORE_FILE).exists()
    return "old" if used == home else "new"


def verify(home: Path, folder: Path) -> None:
    backups.check(folder / STORE_FILE)
    with workplace(home).open_store() as store:
        assert store.path.parent == folder
        assert store.load("k2").vision.statement == "First"
        assert len(store.backups()) == 2
        for backup in store.backups():
            backups.check(backup.path)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
