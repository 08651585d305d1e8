"""The open concept as the window sees it: a session with Qt signals and the autosave timer."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime
from operator import is_
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smm_desk.advice.findings import Finding
from smm_desk.advice.gate import GateState, gate_of
from smm_desk.advice.lights import Lights, lights_of
from smm_desk.advice.red_thread import Thread, ThreadReader
from smm_desk.concept.concept import Concept, SetAside
from smm_desk.concept.edits import Edit
from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import Chapter, outline
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.scope import Scope
from smm_desk.i18n import Message
from smm_desk.session import Session

if TYPE_CHECKING:
    from smm_desk.advice.advisor import Advisor

_Key = TypeVar("_Key", bound=Hashable)

AUTOSAVE_AFTER_MS = 450
"""Time from the first unsaved keystroke to the save, so that a second is never lost."""

AUTOSAVE_WAITS_MS = 200
"""So long the save then waits for a moment in which there is nothing to show; it comes after that anyway."""

RETRY_AFTER_MS = 5000
"""Time to the next try after a save failed."""


class Workbench(QObject):
    """One open concept: takes edits, tells what changed, keeps the findings current and saves on its own.

    `concept_changed` carries the concept before and after, `place_shown` the field path that undo or redo
    touched, `save_failed` the exception; `scope_changed` says that other fields are to be shown.
    """

    concept_changed = Signal(object, object)
    findings_changed = Signal()
    scope_changed = Signal()
    place_shown = Signal(object)
    saved = Signal()
    save_failed = Signal(object)

    def __init__(
        self,
        session: Session,
        advisor: Advisor,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        depth: Depth = Depth.CORE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._advisor = advisor
        self._now = now
        self.new_id = new_id
        self.scope = Scope(depth)
        self._findings: tuple[Finding, ...] = ()
        self._at: dict[FieldPath, tuple[Finding, ...]] = {}
        self._in: dict[str, tuple[Finding, ...]] = {}
        self._aside: tuple[tuple[Finding, SetAside], ...] = ()
        self._reader = ThreadReader()
        self._lights: dict[str, tuple[tuple[object, ...], Lights]] = {}
        self._timer = QTimer(self, singleShot=True, interval=AUTOSAVE_AFTER_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._on_idle_timeout)
        self._check()

    @property
    def concept(self) -> Concept:
        """The concept as it stands."""
        return self._session.concept

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The open findings, gravest first within a chapter."""
        return self._findings

    @property
    def aside(self) -> tuple[tuple[Finding, SetAside], ...]:
        """The findings that were put aside, with their reasons."""
        return self._aside

    @property
    def is_kept(self) -> bool:
        """Tell whether everything is on disk."""
        return self._session.is_kept

    @property
    def undo_name(self) -> Message | None:
        """What would be undone next."""
        return self._session.undo_name

    @property
    def redo_name(self) -> Message | None:
        """What would be done again next."""
        return self._session.redo_name

    @property
    def gate(self) -> GateState:
        """How the gate before the later chapters stands."""
        return gate_of(self.concept, self._findings)

    @property
    def red_thread(self) -> Thread:
        """The red thread of the concept as it stands; the same object as long as no link differs."""
        return self._red_thread

    def lights(self, chapter: Chapter) -> Lights:
        """Return the lights of a chapter; they are reckoned anew only when something they rest on differs."""
        concept, findings, thread = self.concept, self.findings_in(chapter.key), self.red_thread
        sections = (getattr(concept, block.section.key) for block in chapter.blocks)
        seen = (self.scope.depth, thread, concept.not_known, *sections, *findings)
        known = self._lights.get(chapter.key)
        if known is None or len(known[0]) != len(seen) or not all(map(is_, known[0], seen)):
            known = seen, lights_of(concept, chapter, findings, thread, self.scope.depth)
            self._lights[chapter.key] = known
        return known[1]

    def now(self) -> datetime:
        """Return the moment that files are dated with."""
        return self._now()

    def all_findings(self) -> tuple[Finding, ...]:
        """Return what was noticed, open and put aside."""
        return (*self._findings, *(finding for finding, _ in self._aside))

    def today(self) -> date:
        """Return the date that rules and print go by."""
        return self._now().date()

    def findings_at(self, path: FieldPath) -> tuple[Finding, ...]:
        """Return the open findings that speak of one field."""
        return self._at.get(path, ())

    def findings_in(self, chapter: str) -> tuple[Finding, ...]:
        """Return the open findings of one chapter."""
        return self._in.get(chapter, ())

    def apply(self, edit: Edit) -> None:
        """Take a step and tell everybody."""
        before = self.concept
        if self._session.apply(edit):
            self._announce(before)

    def switch_off(self, rules: frozenset[str]) -> None:
        """Let these rules keep quiet from now on, and all others speak."""
        self._advisor.switch_off(rules)
        self._check()
        self.findings_changed.emit()

    def set_depth(self, depth: Depth) -> None:
        """Show the fields of a depth from now on, and whatever is filled."""
        if depth is not self.scope.depth:
            self.scope = Scope(depth)
            self.scope_changed.emit()

    def show(self, path: FieldPath) -> None:
        """Show a field from now on, whatever the depth."""
        if path not in self.scope.also:
            self.scope = Scope(self.scope.depth, self.scope.also | {path})

    def seal(self) -> None:
        """End the undo step that is being typed."""
        self._session.seal()

    def undo(self) -> None:
        """Go back one step and show where it was."""
        before = self.concept
        step = self._session.undo()
        if step is not None:
            self._announce(before)
            self.place_shown.emit(step.came_from)

    def redo(self) -> None:
        """Go forward one step and show where it was."""
        before = self.concept
        step = self._session.redo()
        if step is not None:
            self._announce(before)
            self.place_shown.emit(step.where)

    def save_now(self) -> bool:
        """Write what differs to disk at once; return whether everything is on disk now."""
        self.stop()
        try:
            wrote = self._session.save()
        except Exception as error:  # noqa: BLE001  (outermost door: told, nothing is lost)
            self.save_failed.emit(error)
            self._timer.start(RETRY_AFTER_MS)
            return False
        if wrote:
            self.saved.emit()
        return True

    def stop(self) -> None:
        """Stop the timers when the concept is closed; what is unsaved was saved before."""
        self._timer.stop()
        self._idle.stop()

    def _announce(self, before: Concept) -> None:
        if not self._timer.isActive():
            self._timer.start(AUTOSAVE_AFTER_MS)
        self._check()
        self.concept_changed.emit(before, self.concept)
        self.findings_changed.emit()

    def _check(self) -> None:
        open_ones, aside = [], []
        for finding in self._advisor.findings(self.concept, self.today()):
            entry = finding.aside_in(self.concept) if self.concept.set_aside else None
            if entry is None:
                open_ones.append(finding)
            else:
                aside.append((finding, entry))
        self._findings, self._aside = tuple(open_ones), tuple(aside)
        self._red_thread = self._reader.read(self.concept)
        chapter_of = outline().chapter_of
        self._at = _grouped(open_ones, lambda finding: finding.path)
        self._in = _grouped(open_ones, lambda finding: chapter_of(finding.path.section).key)

    @Slot()
    def _on_timer_timeout(self) -> None:
        """Let the key that may just have come be painted first: a save makes the disk sync."""
        if self._idle.isActive():
            self.save_now()
        else:
            self._idle.start()
            self._timer.start(AUTOSAVE_WAITS_MS)

    @Slot()
    def _on_idle_timeout(self) -> None:
        self.save_now()


def _grouped(
    findings: Iterable[Finding], key_of: Callable[[Finding], _Key]
) -> dict[_Key, tuple[Finding, ...]]:
    """Return findings by a key, so that every field of the window may ask after each keystroke."""
    found: dict[_Key, list[Finding]] = {}
    for finding in findings:
        found.setdefault(key_of(finding), []).append(finding)
    return {key: tuple(group) for key, group in found.items()}
