"""What differs between two states of a concept, field by field, and steps that bring back what was."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from smm_desk.concept.concept import Concept, Part
from smm_desk.concept.edits import Edit
from smm_desk.concept.fields import Field, fields_of
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.paths import FieldPath, parts_of, read, spec_at, with_values, written
from smm_desk.concept.values import Value, is_empty
from smm_desk.i18n import N_, Message, message


class Change(StrEnum):
    """How something differs."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that differs: a field, a part that is there in one state only, or the order of a list.

    `path` leads to a field, to a part, or to a list.
    """

    change: Change
    path: FieldPath


def differences(then: Concept, now: Concept) -> tuple[Difference, ...]:
    """Return what differs between two states, in the order of the print."""
    return tuple(
        difference
        for chapter in outline().chapters
        for block in chapter.blocks
        for difference in _in_section(
            then, now, block.section.key, tuple(entry.field for entry in block.fields)
        )
    )


def _in_section(then: Concept, now: Concept, section: str, fields: tuple[Field, ...]) -> Iterator[Difference]:
    if getattr(then, section) is getattr(now, section):
        return
    if not SECTIONS[section].is_list:
        yield from _fields(getattr(then, section), getattr(now, section), FieldPath(section), fields)
        return
    before = {part.id: part for part in parts_of(then, section)}
    after = {part.id: part for part in parts_of(now, section)}
    for part_id, part in after.items():
        path = FieldPath(section, "", part_id)
        if part_id in before:
            yield from _fields(before[part_id], part, path, fields)
        else:
            yield Difference(Change.ADDED, path)
    for part_id in before:
        if part_id not in after:
            yield Difference(Change.REMOVED, FieldPath(section, "", part_id))
    if [each for each in before if each in after] != [each for each in after if each in before]:
        yield Difference(Change.MOVED, FieldPath(section))


def _fields(then: object, now: object, holder: FieldPath, fields: tuple[Field, ...]) -> Iterator[Difference]:
    for field in fields:
        before, after = getattr(then, field.key), getattr(now, field.key)
        if before != after and not (is_empty(before) and is_empty(after)):
            yield Difference(Change.CHANGED, dataclasses.replace(holder, field=field.key))


def take_back(difference: Difference, then: Concept) -> Edit:
    """Bring back how one thing was; links to parts that are no longer there are left out."""
    path = difference.path

    def change(now: Concept) -> Concept:
        match difference.change:
            case Change.CHANGED:
                return written(now, path, _kept_links(now, path, read(then, path)))
            case Change.REMOVED:
                return _with_part(now, then, path)
            case Change.MOVED:
                return _in_order(now, then, path.section)
        return now

    return Edit(_name(difference), change, path)


def can_take_back(difference: Difference) -> bool:
    """Tell whether one thing can be brought back alone; a part that was added is removed by hand."""
    return difference.change is not Change.ADDED


def go_back(then: Concept, name: str) -> Edit:
    """Bring back a whole state; the step can be undone like any other."""

    def change(now: Concept) -> Concept:
        return dataclasses.replace(then, id=now.id)

    return Edit(message(N_("Go back to “{name}”"), name=name), change, FieldPath("company", "name"))


def _name(difference: Difference) -> Message:
    path = difference.path
    if difference.change is Change.CHANGED:
        return message(N_("Bring back “{field}”"), field=message(spec_at(path).field.label))
    section = SECTIONS[path.section]
    if difference.change is Change.MOVED:
        return message(N_("Bring back the order of “{section}”"), section=message(section.many))
    return message(N_("Bring back {part}"), part=message(section.one))


def _kept_links(now: Concept, path: FieldPath, value: Value) -> Value:
    """Return a value without links to parts that are not there."""
    target = spec_at(path).field.target
    if not target:
        return value
    there = {part.id for part in parts_of(now, target)}
    if isinstance(value, tuple):
        return tuple(link for link in value if link in there)
    return value if value in there else ""


def _with_part(now: Concept, then: Concept, path: FieldPath) -> Concept:
    """Return the concept with a part that was removed, behind the neighbour that stood before it."""
    before = parts_of(then, path.section)
    position = next(number for number, part in enumerate(before) if part.id == path.part)
    part = before[position]
    parts = [each for each in parts_of(now, path.section) if each.id != path.part]
    earlier = {each.id for each in before[:position]}
    place = max((number for number, each in enumerate(parts, 1) if each.id in earlier), default=0)
    parts.insert(place, part)
    back = with_values(now, {path.section: tuple(parts)})
    for linking in (field for field in fields_of(SECTIONS[path.section].part_type) if field.target):
        field = dataclasses.replace(path, field=linking.key)
        back = written(back, field, _kept_links(back, field, read(back, field)))
    return back


def _in_order(now: Concept, then: Concept, section: str) -> Concept:
    """Return the concept with a list in the order it had; what is new keeps its place behind them."""
    place = {part.id: number for number, part in enumerate(parts_of(then, section))}
    parts: list[Part] = sorted(parts_of(now, section), key=lambda part: place.get(part.id, len(place)))
    return with_values(now, {section: tuple(parts)})
