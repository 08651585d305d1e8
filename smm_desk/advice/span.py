"""A place in a text: apart from findings, so that sorting a text needs nothing of the concept."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A range of characters of a field, as Python counts them: `start` included, `end` not."""

    start: int
    end: int
