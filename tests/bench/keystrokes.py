"""Typing: from a key to the painted note, in the largest example."""

from __future__ import annotations

from collections.abc import Mapping

from tests.bench.figures import Bar, series
from tests.bench.machine import Bench

_ROUNDS = 5
_P99_MS = 8.0
_HOW = (
    "QTest key click until nothing is left to be painted, store and autosave included; "
    "5 processes of 200 keys, in turn with a plain editor"
)
_TEXTS: Mapping[str, tuple[str, float | None]] = {
    "nothing": ("key to painted note, a policy from its first letter", _P99_MS),
    "own": ("the same, behind the policy of the example", _P99_MS),
    "2000": ("the same, behind 2,000 letters", None),
    "20000": ("the same, behind 20,000 letters", None),
}


def measure(bench: Bench) -> list[Bar]:
    """Type into the desk and into a plain editor in turn."""
    return [_bar(bench, text, name, limit) for text, (name, limit) in _TEXTS.items()]


def _bar(bench: Bench, text: str, name: str, limit: float | None) -> Bar:
    plain: list[float] = []
    desk: list[float] = []
    with_note = 0
    for _ in range(_ROUNDS):
        bench.quiet()
        plain += bench.child("keys", "plain", text, bench.folder / "keys")["ms"]
        bench.quiet()
        round_ = bench.child("keys", "desk", text, bench.folder / "keys")
        desk += round_["ms"]
        with_note += round_["with_note"]
    more: dict[str, object] = {"keys_with_a_note": with_note}
    return Bar(f"keys.{text}", name, "ms", _HOW, series(desk), series(plain), limit, percent=99, more=more)
