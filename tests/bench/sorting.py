"""Sorting texts: to the first result, for each statement after that, and the memory it takes."""

from __future__ import annotations

from tests.bench.figures import Bar, series
from tests.bench.machine import Bench

_ROUNDS = 5
_STATEMENTS = 1_000
_FIRST_MS, _EACH_MS, _MEMORY_MIB = 60.0, 2.0, 30.0
_NAMES = {"de": "German", "en": "English"}


def measure(bench: Bench) -> list[Bar]:
    """Sort statements of the corpus in new processes, in turn with plain regular expressions."""
    return [bar for language in _NAMES for bar in _bars(bench, language)]


def _bars(bench: Bench, language: str) -> list[Bar]:
    runs = []
    for _ in range(_ROUNDS):
        bench.quiet()
        runs.append(bench.child("sorts", language, _STATEMENTS))
    each = [ms for run in runs for ms in run["each_ms"]]
    plain = [ms for run in runs for ms in run["plain_ms"]]
    how = f"{_ROUNDS} processes of {_STATEMENTS} statements, each seen for the first time"
    rate = series([_STATEMENTS / sum(run["each_ms"]) * 1000 for run in runs])
    name = _NAMES[language]
    return [
        Bar(
            f"sort.first.{language}",
            f"{name}: to the first result",
            "ms",
            "from the making of a sorter to its first result; imports, cues and weights included",
            series([run["first_ms"] for run in runs]),
            limit=_FIRST_MS,
        ),
        Bar(
            f"sort.each.{language}",
            f"{name}: one statement",
            "ms",
            f"{how}; floor: 14 regular expressions over the same text",
            series(each),
            series(plain),
            _EACH_MS,
            percent=99,
        ),
        Bar(f"sort.rate.{language}", f"{name}: statements a second", "/s", how, rate),
        Bar(
            f"sort.memory.{language}",
            f"{name}: memory it takes",
            "MiB",
            "peak memory (VmHWM) after 1,000 statements less that before the sorter is imported",
            series([run["memory_kib"] / 1024 for run in runs]),
            limit=_MEMORY_MIB,
        ),
    ]
