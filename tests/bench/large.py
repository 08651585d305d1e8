"""A concept ten times as large as the largest example: 100 goals, 300 measures, 1,000 posts."""

from __future__ import annotations

from tests.bench.figures import Bar, series
from tests.bench.machine import Bench

_ROUNDS = 3
_P99_MS = 16.0
_HOW = "3 processes each, in turn with the largest example, which is the floor"


def measure(bench: Bench) -> list[Bar]:
    """Open, type and draw in turn with the example and with the large concept."""
    found: dict[str, dict[str, list[float]]] = {"example": {}, "ten": {}}
    for number in range(_ROUNDS):
        for kind, values in found.items():
            bench.quiet()
            told = bench.child("large", kind, bench.folder / f"large-{kind}-{number}")
            values.setdefault("keys", []).extend(told["ms"])
            values.setdefault("open", []).append(told["open_ms"])
            values.setdefault("thread", []).append(told["thread_ms"])
    names = {
        "keys": "key to painted note in a concept ten times as large",
        "open": "opening it",
        "thread": "drawing its red thread",
    }
    return [
        Bar(
            f"large.{key}",
            name,
            "ms",
            _HOW,
            series(found["ten"][key]),
            series(found["example"][key]),
            _P99_MS if key == "keys" else None,
            percent=99 if key == "keys" else None,
        )
        for key, name in names.items()
    ]
