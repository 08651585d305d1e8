"""Where a field stands in a concept, and reading and writing it there."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from smm_desk.concept.concept import Concept, Part, Section
from smm_desk.concept.fields import Kind
from smm_desk.concept.outline import SECTIONS, NumberedField, outline
from smm_desk.concept.values import Value

Holder = TypeVar("Holder", bound=Concept | Part | Section)


_Holder = TypeVar("_Holder", bound=Part | Section)


class NoSuchPartError(LookupError):
    """A path leads to a part that the concept does not hold."""


@dataclass(frozen=True, slots=True, order=True)
class FieldPath:
    """The place of a field: section, key of the field, and for lists the id of the part.

    Written `strategy/challenge` or `goals/<id>/target`. An empty `field` means the part, or the whole
    section.
    """

    section: str
    field: str = ""
    part: str = ""

    def __str__(self) -> str:
        """Write the path as it stands in exchange files and reports."""
        return "/".join(piece for piece in (self.section, self.part, self.field) if piece)

    @classmethod
    def parse(cls, written: str) -> FieldPath:
        """Read a path back; raise `ValueError` when it is none."""
        section, *rest = written.split("/")
        if section not in SECTIONS or len(rest) > 2:
            raise ValueError(written)
        if SECTIONS[section].is_list:
            part, field = (*rest, "", "")[:2]
            return cls(section, field, part)
        return cls(section, rest[0] if rest else "")


def parts_of(concept: Concept, section: str) -> tuple[Part, ...]:
    """Return the parts of a list section in their order."""
    return cast(tuple[Part, ...], getattr(concept, section))


def part_at(concept: Concept, section: str, part_id: str) -> Part:
    """Return a part of a list; raise `NoSuchPartError` when it is not there."""
    for part in parts_of(concept, section):
        if part.id == part_id:
            return part
    raise NoSuchPartError(f"{section}/{part_id}")


def has(concept: Concept, path: FieldPath) -> bool:
    """Tell whether the part that a path leads to is there."""
    return not path.part or any(part.id == path.part for part in parts_of(concept, path.section))


def read(concept: Concept, path: FieldPath) -> Value:
    """Return the value of a field; raise `NoSuchPartError` when its part is not there."""
    holder = part_at(concept, path.section, path.part) if path.part else getattr(concept, path.section)
    return cast(Value, getattr(holder, path.field))


def with_values(holder: Holder, values: dict[str, Any]) -> Holder:
    """Return a concept, part or section with other values for the attributes that are named."""
    return dataclasses.replace(holder, **values)


def written(concept: Concept, path: FieldPath, value: Value) -> Concept:
    """Return the concept with one field changed; the same concept when nothing differs."""
    if read(concept, path) == value:
        return concept
    if not path.part:
        section = with_values(getattr(concept, path.section), {path.field: value})
        return with_values(concept, {path.section: section})
    changed = tuple(
        with_values(part, {path.field: value}) if part.id == path.part else part
        for part in parts_of(concept, path.section)
    )
    return with_values(concept, {path.section: changed})


def spec_at(path: FieldPath) -> NumberedField:
    """Return the description of the field at a path; raise `KeyError` when there is none."""
    return outline().field(path.section, path.field)


def number_at(concept: Concept, path: FieldPath) -> str:
    """Return the number of a place as it stands on screen and paper: "3.2", "4.1" for a part, "4.1 f" in it.

    A path without part gives the number of the list; a single section as a whole and a part that is not
    there have none.
    """
    if not SECTIONS[path.section].is_list:
        return outline().field(path.section, path.field).number if path.field else ""
    if not path.part:
        return outline().list_number(path.section)
    number = outline().part_number(concept, path.section, path.part)
    if not number or not path.field:
        return number
    return f"{number} {outline().field(path.section, path.field).number}"


def title_of(concept: Concept, section: str, part_id: str) -> str:
    """Return the words by which a part is known; empty when it has none yet or is not there."""
    try:
        part = part_at(concept, section, part_id)
    except NoSuchPartError:
        return ""
    return " ".join(str(getattr(part, SECTIONS[section].title_field)).split())


def field_values(concept: Concept) -> Iterator[tuple[FieldPath, NumberedField, Value]]:
    """Yield path, description and value of every field there is now, in the order of the print."""
    for chapter in outline().chapters:
        for block in chapter.blocks:
            key = block.section.key
            held = getattr(concept, key)
            for holder in held if block.section.is_list else (held,):
                part = holder.id if block.section.is_list else ""
                for entry in block.fields:
                    yield FieldPath(key, entry.field.key, part), entry, getattr(holder, entry.field.key)


def field_paths(concept: Concept) -> Iterator[FieldPath]:
    """Yield the path of every field that the concept has now, in the order of the print."""
    return (path for path, _, _ in field_values(concept))


def text_values(concept: Concept) -> Iterator[tuple[FieldPath, str]]:
    """Yield path and text of every field that holds words of the owner."""
    for path, entry, value in field_values(concept):
        if entry.field.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.SUGGESTED):
            yield path, str(value)


def links_to(concept: Concept, section: str, part_id: str) -> tuple[FieldPath, ...]:
    """Return the fields that point at a part, in the order of the print."""
    return tuple(
        path
        for path, entry, value in field_values(concept)
        if entry.field.target == section
        and (value == part_id or (isinstance(value, tuple) and part_id in value))
    )
