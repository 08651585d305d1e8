"""Autosave: what saving one field costs, and how often it makes the disk sync."""

from __future__ import annotations

import shutil
import sys

from tests.bench.figures import Bar, series
from tests.bench.machine import CHILDREN, Bench
from tests.bench.samples import full_store

_ROUNDS = 5
_SAVES, _WARM_UP = 200, 20
_TRACED = 40
_HOW = (
    "Session.save of 400 letters through Store.save in turn with the same transaction by sqlite3 (WAL, FULL) "
    "in stores of 1,000 concepts; 5 processes of 200 saves"
)


def measure(bench: Bench) -> list[Bar]:
    """Save in turn with sqlite3, and count the syncs of one save."""
    folder = bench.folder / "saves"
    full_store(folder / "desk")
    shutil.copytree(folder / "desk", folder / "bare")
    desk: list[float] = []
    bare: list[float] = []
    for _ in range(_ROUNDS):
        bench.quiet()
        found = bench.child("saves", "both", _SAVES + _WARM_UP, folder)
        desk += found["desk"]
        bare += found["bare"]
    return [
        Bar("save.time", "autosave of one field", "ms", _HOW, series(desk), series(bare), 5.0),
        _syncs(bench),
    ]


def _syncs(bench: Bench) -> Bar:
    name = "syncs of one autosave"
    if shutil.which("strace") is None:
        return Bar("save.syncs", name, "", "strace is not installed")
    idle = _traced(bench, "neither", 0)
    desk, bare = ((_traced(bench, who, _TRACED) - idle) / _TRACED for who in ("desk", "bare"))
    how = f"fsync and fdatasync of {_TRACED} saves counted by strace, less those of opening and closing"
    # A log that is moved into the file on closing adds a few syncs to all saves together.
    return Bar(
        "save.syncs",
        name,
        "",
        how,
        series([round(desk)]),
        limit=1.0,
        more={"bare": round(bare, 2), "exact": desk},
    )


def _traced(bench: Bench, who: str, saves: int) -> int:
    """Return how many syncs a process makes."""
    trace = bench.folder / f"{who}.strace"
    command = ["strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", trace, sys.executable]
    bench.output([*command, CHILDREN / "saves.py", who, saves, bench.folder / "saves"])
    lines = trace.read_text(encoding="utf-8").splitlines()
    return sum("fsync(" in line or "fdatasync(" in line for line in lines)
