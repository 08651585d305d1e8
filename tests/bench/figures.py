"""The figures of the benchmark: rows of measurements, what is asked of them, and how they are shown.

Pure, so that the arithmetic can be tested without measuring anything.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Series:
    """What was measured again and again, in the order it was measured."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The value in the middle."""
        return statistics.median(self.values)

    @property
    def low(self) -> float:
        """The smallest value."""
        return min(self.values)

    @property
    def high(self) -> float:
        """The largest value."""
        return max(self.values)

    def percentile(self, percent: float) -> float:
        """Return the smallest value that so many percent of all do not exceed."""
        return sorted(self.values)[max(0, math.ceil(len(self.values) * percent / 100) - 1)]


def series(values: Sequence[float]) -> Series:
    """Return a series; raise `ValueError` when nothing was measured."""
    if not values:
        raise ValueError("nothing was measured")
    return Series(tuple(values))


@dataclass(frozen=True, slots=True)
class Bar:
    """One thing that is measured and what is asked of it.

    `value` is held against `limit`: as a ratio to `floor` when there is one, else as it is. Without `limit`
    it is for information, and without `value` it was skipped for the reason that `method` gives.
    """

    key: str
    name: str
    unit: str
    method: str
    value: Series | None = None
    floor: Series | None = None
    limit: float | None = None
    percent: float | None = None
    more: dict[str, object] = field(default_factory=dict)

    @property
    def figure(self) -> float | None:
        """The value that counts: the percentile asked for, else the median."""
        if self.value is None:
            return None
        return self.value.median if self.percent is None else self.value.percentile(self.percent)

    @property
    def ratio(self) -> float | None:
        """How many times the floor the value is, median against median."""
        if self.value is None or self.floor is None:
            return None
        return self.value.median / self.floor.median

    @property
    def met(self) -> bool | None:
        """Tell whether the target is met; None when none was set or nothing was measured."""
        reached = self.figure if self.floor is None or self.percent is not None else self.ratio
        return None if reached is None or self.limit is None else reached <= self.limit

    @property
    def target(self) -> str:
        """The target in words, empty when there is none."""
        if self.limit is None:
            return ""
        if self.percent is not None:
            return f"p{self.percent:g} <= {self.limit:g} {self.unit}"
        return f"<= {self.limit:g} x floor" if self.floor is not None else f"<= {self.limit:g} {self.unit}"

    def as_json(self) -> dict[str, object]:
        """Return all there is to say, as plain values."""
        return {
            "key": self.key,
            "name": self.name,
            "unit": self.unit,
            "value": _summary(self.value),
            "floor": _summary(self.floor),
            "ratio": _rounded(self.ratio),
            "target": self.target,
            "met": self.met,
            "n": len(self.value.values) if self.value is not None else 0,
            "method": self.method,
            **self.more,
        }


def _summary(measured: Series | None) -> dict[str, float | None] | None:
    if measured is None:
        return None
    named = {"median": measured.median, "min": measured.low, "max": measured.high}
    if len(measured.values) >= 100:
        named |= {"p50": measured.percentile(50), "p95": measured.percentile(95)}
        named |= {"p99": measured.percentile(99)}
    return {name: _rounded(value) for name, value in named.items()}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def verdict(bar: Bar) -> str:
    """Say in a word how a bar stands."""
    if bar.value is None:
        return "skipped"
    return {True: "met", False: "missed", None: "for information"}[bar.met]


_COLUMNS: tuple[tuple[str, Callable[[Bar], str]], ...] = (
    ("bar", lambda bar: bar.name),
    ("value (min-max)", lambda bar: _spread(bar.value, bar)),
    ("p99", lambda bar: _p99(bar.value)),
    ("floor (min-max)", lambda bar: _spread(bar.floor, bar)),
    ("ratio", lambda bar: "" if bar.ratio is None else f"{bar.ratio:.2f}"),
    ("target", lambda bar: bar.target),
    ("", verdict),
)


def table(bars: Sequence[Bar]) -> str:
    """Return the bars as a table for the terminal."""
    rows = [[title for title, _ in _COLUMNS], *([cell(bar) for _, cell in _COLUMNS] for bar in bars)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    lines.insert(1, "  ".join("-" * width for width in widths))
    reasons = [f"{bar.name}: {bar.method}" for bar in bars if bar.value is None]
    return "\n".join([*lines, *reasons])


def _spread(measured: Series | None, bar: Bar) -> str:
    if measured is None:
        return ""
    return f"{_short(measured.median)} ({_short(measured.low)}-{_short(measured.high)}) {bar.unit}"


def _p99(measured: Series | None) -> str:
    return _short(measured.percentile(99)) if measured is not None and len(measured.values) >= 100 else ""


def _short(value: float) -> str:
    """Return a number with three digits that say something."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
