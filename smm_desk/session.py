"""The open concept: its history and what of it is already on disk.

Plain Python. The desk tells a session what to do and when to save; a session knows no timer and no window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from smm_desk.concept.concept import Concept
from smm_desk.concept.edits import Edit
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import Message

MERGE_PAUSE_S = 2.0
"""Edits of one field further apart than this many seconds are separate undo steps."""

MERGE_LONGEST_S = 12.0
"""After this many seconds of typing without a pause a new undo step begins."""

LONGEST_HISTORY = 2000
"""How many steps can be undone; concepts share what did not change, so a step is small."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the history: what it was called, the places it touched, the concepts around it."""

    name: Message
    where: FieldPath
    came_from: FieldPath
    before: Concept
    after: Concept
    merge: str
    began_at_s: float
    ended_at_s: float


class Session:
    """The concept that is open, with everything that can be undone.

    `keep` writes the difference of two concepts to disk and raises when it cannot; `clock` gives seconds
    that never run backwards.
    """

    def __init__(
        self, concept: Concept, *, keep: Callable[[Concept, Concept], object], clock: Callable[[], float]
    ) -> None:
        self._concept = concept
        self._kept = concept
        self._keep = keep
        self._clock = clock
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._sealed = True

    @property
    def concept(self) -> Concept:
        """The concept as it stands."""
        return self._concept

    @property
    def is_kept(self) -> bool:
        """Tell whether everything is on disk."""
        return self._kept is self._concept

    @property
    def undo_name(self) -> Message | None:
        """What would be undone next."""
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> Message | None:
        """What would be done again next."""
        return self._undone[-1].name if self._undone else None

    def apply(self, edit: Edit) -> bool:
        """Take a step; return whether it changed anything."""
        before = self._concept
        after = edit.change(before)
        if after is before or after == before:
            return False
        now = self._clock()
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last is not None and self._continues(last, edit, now):
            self._done[-1] = replace(last, after=after, ended_at_s=now)
        else:
            origin = edit.came_from or edit.where
            self._done.append(Step(edit.name, edit.where, origin, before, after, edit.merge, now, now))
            del self._done[:-LONGEST_HISTORY]
        self._sealed = False
        self._concept = after
        return True

    def _continues(self, last: Step, edit: Edit, now: float) -> bool:
        return (
            not self._sealed
            and bool(edit.merge)
            and edit.merge == last.merge
            and now - last.ended_at_s <= MERGE_PAUSE_S
            and now - last.began_at_s <= MERGE_LONGEST_S
        )

    def seal(self) -> None:
        """End the current undo step, as when the owner moves on to another field."""
        self._sealed = True

    def undo(self) -> Step | None:
        """Go back one step; return it, or None when there is none."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        self._concept = step.before
        self._sealed = True
        return step

    def redo(self) -> Step | None:
        """Go forward one step; return it, or None when there is none."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        self._concept = step.after
        self._sealed = True
        return step

    def save(self) -> bool:
        """Write what differs to disk; return whether anything did. Raises what `keep` raises."""
        if self.is_kept:
            return False
        concept = self._concept
        self._keep(self._kept, concept)
        self._kept = concept
        return True
