"""A plan for a workshop of an hour, two or four, proposed from what the concept still lacks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smm_desk.advice.missing import gaps_in
from smm_desk.concept.concept import Concept
from smm_desk.concept.extent import is_asked
from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import Chapter, outline

_WEIGHTS = {
    "strategy": 4,
    "vision": 3,
    "goals": 3,
    "audiences": 2,
    "channels": 2,
    "content": 1,
    "measures": 2,
    "dialogue": 1,
}
"""How much a chapter weighs when minutes are shared out, the weightiest first when there are too few."""

_SHORTEST, _STEP = 10, 5
_FRAME = {60: (5, 0, 0, 5), 120: (10, 15, 0, 10), 240: (15, 25, 20, 15)}
"""By the minutes there are: those for opening, exercise, break and close."""

LENGTHS = tuple(_FRAME)


class Part(StrEnum):
    """What a part of the workshop is."""

    OPENING = "opening"
    EXERCISE = "exercise"
    CHAPTER = "chapter"
    BREAK = "break"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Slot:
    """A part of the workshop: from which minute on, how long, and for a chapter how many answers it lacks."""

    part: Part
    begins: int
    minutes: int
    chapter: Chapter | None = None
    gaps: int = 0


def plan_of(concept: Concept, minutes: int) -> tuple[Slot, ...]:
    """Return the plan of a workshop; raise `KeyError` for a length that is none of `LENGTHS`.

    Chapters that lack nothing are left out; when all are complete, the weightiest are looked at again. The
    exercise and the break come only where there is time for them.
    """
    opening, exercise, pause, close = _FRAME[minutes]
    lacking = {c.key: len(list(gaps_in(concept, c, Depth.CORE))) for c in _chapters(concept)}
    wanted = [key for key in lacking if lacking[key]] or list(lacking)
    shares = _shared_out(wanted, minutes - opening - exercise - pause - close)
    order = [chapter for chapter in _chapters(concept) if chapter.key in shares]
    parts: list[tuple[Part, int, Chapter | None]] = [(Part.OPENING, opening, None)]
    if exercise:
        parts.append((Part.EXERCISE, exercise, None))
    middle = (len(order) + 1) // 2
    for number, chapter in enumerate(order):
        if pause and number == middle:
            parts.append((Part.BREAK, pause, None))
        parts.append((Part.CHAPTER, shares[chapter.key], chapter))
    if pause and len(order) <= middle:
        parts.append((Part.BREAK, pause, None))
    parts.append((Part.CLOSE, close, None))
    return _timed(parts, lacking)


def _chapters(concept: Concept) -> list[Chapter]:
    return [c for c in outline().chapters if c.key in _WEIGHTS and is_asked(concept, c.key)]


def _shared_out(wanted: list[str], minutes: int) -> dict[str, int]:
    """Share minutes out by weight, in steps of five; what would get less than ten waits for another day."""
    kept = sorted(wanted, key=lambda key: -_WEIGHTS[key])[: minutes // _SHORTEST]
    shares = dict.fromkeys(kept, _SHORTEST)
    rest = minutes - _SHORTEST * len(kept)
    while kept and rest >= _STEP:
        poorest = min(kept, key=lambda key: shares[key] / _WEIGHTS[key])
        shares[poorest] += _STEP
        rest -= _STEP
    if kept:
        shares[kept[0]] += rest
    return shares


def _timed(parts: list[tuple[Part, int, Chapter | None]], lacking: dict[str, int]) -> tuple[Slot, ...]:
    slots, begins = [], 0
    for part, minutes, chapter in parts:
        slots.append(Slot(part, begins, minutes, chapter, lacking[chapter.key] if chapter else 0))
        begins += minutes
    return tuple(slots)
