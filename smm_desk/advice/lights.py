"""Three lights for each chapter, never one score: complete, clear, aligned.

Opened is not answered: in a chapter in which nothing stands no light shines. What the firm honestly does not
know yet is no answer; it keeps a chapter from being complete and is named for what it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from smm_desk.advice.findings import Finding, Severity
from smm_desk.advice.missing import Gap, gaps_in, has_anything
from smm_desk.advice.red_thread import STATIONS, VISION, Hole, Thread
from smm_desk.concept.concept import Concept
from smm_desk.concept.extent import is_asked
from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import Chapter
from smm_desk.concept.scope import Scope


class Light(StrEnum):
    """How a light shines. `NONE`: there is nothing to be asked here."""

    NONE = "none"
    OFF = "off"
    HALF = "half"
    FULL = "full"


class Sign(StrEnum):
    """How far a chapter is, in one word."""

    EMPTY = "empty"
    STARTED = "started"
    DONE = "done"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class Lights:
    """The lights of a chapter, and what they rest on.

    `complete` goes out of what is required, `clear` of open notes, `aligned` of the red thread.
    """

    complete: Light
    clear: Light
    aligned: Light
    gaps: tuple[Gap, ...] = ()
    findings: tuple[Finding, ...] = ()
    holes: tuple[Hole, ...] = ()

    @property
    def is_begun(self) -> bool:
        """Tell whether anything stands in the chapter."""
        return self.complete in (Light.HALF, Light.FULL)

    @property
    def sign(self) -> Sign:
        """The one sign by which the chapter is known in a list."""
        if not self.is_begun:
            return Sign.EMPTY
        if any(finding.severity >= Severity.WARNING for finding in self.findings):
            return Sign.ATTENTION
        return Sign.DONE if self.all_shine else Sign.STARTED

    @property
    def all_shine(self) -> bool:
        """Tell whether nothing is left to do in the chapter."""
        return all(light in (Light.FULL, Light.NONE) for light in (self.complete, self.clear, self.aligned))


def lights_of(
    concept: Concept,
    chapter: Chapter,
    findings: Iterable[Finding],
    thread: Thread,
    depth: Depth = Depth.FULL,
) -> Lights:
    """Return the lights of a chapter; `findings` are the open ones of this chapter."""
    is_empty = not has_anything(concept, chapter)
    if not Scope(depth).chapter(concept, chapter).blocks or (is_empty and not is_asked(concept, chapter.key)):
        return Lights(Light.NONE, Light.NONE, Light.NONE)
    open_ones = tuple(findings)
    holes = holes_in(chapter, thread)
    gaps = tuple(gaps_in(concept, chapter, depth))
    if is_empty:
        return Lights(Light.OFF, Light.OFF, Light.OFF, gaps, open_ones, holes)
    return Lights(
        Light.HALF if gaps else Light.FULL,
        _clear(open_ones),
        _aligned(chapter, holes, thread),
        gaps,
        open_ones,
        holes,
    )


def holes_in(chapter: Chapter, thread: Thread) -> tuple[Hole, ...]:
    """Return where the red thread is torn in a chapter."""
    sections = {block.section.key for block in chapter.blocks}
    return tuple(hole for hole in thread.holes if hole.part.section in sections)


def _clear(findings: tuple[Finding, ...]) -> Light:
    if not findings:
        return Light.FULL
    return Light.OFF if any(finding.severity is Severity.BLOCKING for finding in findings) else Light.HALF


def _aligned(chapter: Chapter, holes: tuple[Hole, ...], thread: Thread) -> Light:
    if chapter.key == "vision":
        return Light.FULL if thread.below.get(VISION) else Light.OFF
    stations = [block.section.key for block in chapter.blocks if block.section.key in STATIONS]
    parts = sum(len(thread.parts[station]) for station in stations)
    if not parts:
        return Light.NONE
    torn = len({hole.part for hole in holes})
    if not torn:
        return Light.FULL
    return Light.OFF if torn == parts else Light.HALF
