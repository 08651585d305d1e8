"""How far a chapter is, as its sign in the list of chapters says."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from smm_desk.advice.findings import Finding, Severity
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import Block, Chapter
from smm_desk.concept.paths import parts_of
from smm_desk.concept.scope import Scope
from smm_desk.concept.values import is_empty


class ChapterState(StrEnum):
    """The sign of a chapter."""

    EMPTY = "empty"
    STARTED = "started"
    DONE = "done"
    ATTENTION = "attention"


def chapter_state(
    concept: Concept, chapter: Chapter, findings: Iterable[Finding], depth: Depth = Depth.FULL
) -> ChapterState:
    """Tell how far a chapter is; `findings` are the open ones of this chapter.

    A chapter asks for attention when something in it was noticed, and is done when every required field
    that one works on at a depth is filled. Only opening a chapter changes nothing.
    """
    scope = Scope(depth)
    weights = [finding.severity for finding in findings]
    filled = [_block_filled(concept, block, scope) for block in scope.chapter(concept, chapter).blocks]
    if any(weight >= Severity.WARNING for weight in weights) and any(some for some, _ in filled):
        return ChapterState.ATTENTION
    if not any(some for some, _ in filled):
        return ChapterState.EMPTY
    if all(complete for _, complete in filled) and not weights:
        return ChapterState.DONE
    return ChapterState.STARTED


def _block_filled(concept: Concept, block: Block, scope: Scope) -> tuple[bool, bool]:
    """Return whether anything, and whether everything required, stands in a block."""
    if not block.section.is_list:
        return _fields_filled(getattr(concept, block.section.key), block)
    parts = [_fields_filled(part, scope.part(block, part)) for part in parts_of(concept, block.section.key)]
    is_there = bool(parts) or not block.section.is_required
    return any(some for some, _ in parts), is_there and all(complete for _, complete in parts)


def _fields_filled(holder: object, block: Block) -> tuple[bool, bool]:
    some, complete = False, True
    for entry in block.fields:
        empty = is_empty(getattr(holder, entry.field.key))
        some = some or not empty
        complete = complete and not (empty and entry.field.required)
    return some, complete
