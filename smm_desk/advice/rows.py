"""Rows of a sorted text, searched where they lie: nothing is taken apart before it is asked for."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

_END = b"\n"
_REMEMBERED = 8192
"""So many names are kept with what was found: while somebody types, a sentence is read again at each key."""
_BLOCK_BYTES = 1024
"""So far apart stand the rows that are looked at first."""


class Rows:
    """The lines of a text in UTF-8, sorted, each "name: values" with its own name without a colon."""

    def __init__(self, text: bytes) -> None:
        self._text = text
        self._begins: list[int] = []
        self._firsts: list[bytes] = []
        begin = 0
        while 0 <= begin < len(text):
            self._begins.append(begin)
            self._firsts.append(self._row_at(begin))
            begin = text.find(_END, begin + _BLOCK_BYTES) + 1 or len(text)
        self.values = lru_cache(maxsize=_REMEMBERED)(self._looked_up)

    def _looked_up(self, name: str) -> tuple[int, ...]:
        """Return the values in the row of this name, or none."""
        start = f"{name}: ".encode()
        place = self._place(start)
        return tuple(map(int, self._row_at(place)[len(start) :].split())) if place >= 0 else ()

    def _place(self, start: bytes) -> int:
        """Return where the row with this start begins, or -1."""
        block = bisect_right(self._firsts, start)
        if block < len(self._firsts) and self._firsts[block].startswith(start):
            return self._begins[block]
        if block == 0:
            return -1
        end = self._begins[block] if block < len(self._begins) else len(self._text)
        before = self._text.find(_END + start, self._begins[block - 1], end)
        return before + 1 if before >= 0 else -1

    def _row_at(self, begin: int) -> bytes:
        end = self._text.find(_END, begin)
        return self._text[begin : end if end >= 0 else len(self._text)]
