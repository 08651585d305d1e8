"""Starting: until the window stands, until a thousand concepts are listed, and the memory it takes."""

from __future__ import annotations

import platform
from pathlib import Path

from tests.bench.figures import Bar, series
from tests.bench.machine import Bench, interleaved
from tests.bench.samples import CONCEPTS, full_store

_ROUNDS = 15
_HOW = "spawn to event, told by the program itself; new processes in turn with an empty QMainWindow"


def _data_folder(bench: Bench) -> tuple[Path, list[str]]:
    """Return a folder for the store and the options that lead to it; none are needed on Linux."""
    can_move = platform.system() == "Linux"
    if can_move:
        bench.environment["XDG_DATA_HOME"] = str(bench.folder)
    folder = bench.folder / "SMM Desk"
    return folder, [] if can_move else ["--data-dir", str(folder)]


def measure(bench: Bench) -> list[Bar]:
    """Start the desk and an empty window in turn."""
    data, options = _data_folder(bench)
    full_store(data)
    empty, desk = interleaved(
        _ROUNDS,
        lambda: bench.timed_child("empty_window"),
        lambda: bench.timed_child("desk_start", *options),
    )
    if any(run["listed"] != CONCEPTS for run in desk):
        raise RuntimeError(f"not all concepts were listed: {desk}")
    floor = series([run["painted_ms"] for run in empty])

    def bar(key: str, name: str, source: str, limit: float | None) -> Bar:
        value = series([run[source] for run in desk])
        return Bar(f"start.{key}", name, "ms", _HOW, value, floor, limit)

    return [
        bar("painted", "first painted window", "painted_ms", 1.5),
        bar("ready", f"start page ready, {CONCEPTS} concepts", "ready_ms", 3.5),
        bar("usable", "the same, list painted", "usable_ms", 3.5),
        Bar(
            "start.memory",
            "peak memory of that",
            "MiB",
            "VmHWM of the whole run, closing included",
            series([run["peak_kib"] / 1024 for run in desk]),
            series([run["peak_kib"] / 1024 for run in empty]),
            2.0,
        ),
    ]
