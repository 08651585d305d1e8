"""What is missing in a concept: required fields, lists without a part, and what is honestly not known yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from smm_desk.concept.concept import Concept, NotKnown
from smm_desk.concept.extent import is_asked
from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import Block, Chapter
from smm_desk.concept.paths import FieldPath, parts_of
from smm_desk.concept.scope import Scope
from smm_desk.concept.values import is_empty


class GapKind(StrEnum):
    """Why something is named as missing."""

    FIELD = "field"
    LIST = "list"
    ANYTHING = "anything"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that is missing: a required field, a list without a part, any answer to a chapter's question.

    `note` is what the owner wrote about something not known yet: who finds it out until when.
    """

    kind: GapKind
    place: FieldPath
    note: str = ""


def gaps_in(concept: Concept, chapter: Chapter, depth: Depth) -> Iterator[Gap]:
    """Yield what is missing in a chapter, in the order of the outline.

    A chapter in which nothing is required is complete as soon as one of its questions is answered; one that a
    short concept does not need lacks nothing.
    """
    if not is_asked(concept, chapter.key) and not has_anything(concept, chapter):
        return
    scoped = Scope(depth).chapter(concept, chapter)
    notes = {entry.path: entry for entry in concept.not_known}
    required = filled = False
    for block in scoped.blocks:
        required = required or _requires(block)
        filled = filled or _has_content(concept, block)
        yield from _gaps_of(concept, block, depth, notes)
    if not required and not filled and scoped.blocks:
        first = scoped.blocks[0]
        yield Gap(GapKind.ANYTHING, FieldPath(first.section.key, first.fields[0].field.key))


def has_anything(concept: Concept, chapter: Chapter) -> bool:
    """Tell whether the owner has written anything in a chapter."""
    return any(_has_content(concept, block) for block in chapter.blocks)


def is_not_known(concept: Concept, path: FieldPath) -> NotKnown | None:
    """Return what is noted about a field that the firm does not know yet; None when nothing is."""
    if not concept.not_known:
        return None
    written = str(path)
    return next((entry for entry in concept.not_known if entry.path == written), None)


def _gaps_of(concept: Concept, block: Block, depth: Depth, notes: dict[str, NotKnown]) -> Iterator[Gap]:
    section = block.section
    if not section.is_list:
        yield from _holder_gaps(getattr(concept, section.key), block, FieldPath(section.key), notes)
        return
    parts = parts_of(concept, section.key)
    if not parts and section.is_required:
        yield Gap(GapKind.LIST, FieldPath(section.key))
    for part in parts:
        scoped = Scope(depth).part(block, part)
        yield from _holder_gaps(part, scoped, FieldPath(section.key, part=part.id), notes)


def _holder_gaps(holder: object, block: Block, place: FieldPath, notes: dict[str, NotKnown]) -> Iterator[Gap]:
    for entry in block.fields:
        if not is_empty(getattr(holder, entry.field.key)):
            continue
        path = FieldPath(place.section, entry.field.key, place.part)
        note = notes.get(str(path)) if notes else None
        if note is not None:
            yield Gap(GapKind.NOT_KNOWN, path, note.note)
        elif entry.field.required:
            yield Gap(GapKind.FIELD, path)


def _requires(block: Block) -> bool:
    return block.section.is_required or any(
        entry.field.required for entry in block.fields if not block.section.is_list
    )


def _has_content(concept: Concept, block: Block) -> bool:
    held = getattr(concept, block.section.key)
    holders = parts_of(concept, block.section.key) if block.section.is_list else (held,)
    return any(not is_empty(getattr(holder, entry.field.key)) for holder in holders for entry in block.fields)
