"""Edits: named, pure steps from one concept to the next. Undo is the concept before."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from smm_desk.concept.concept import Concept, NotKnown, Part, SetAside
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import FieldPath, links_to, part_at, parts_of, read, spec_at, with_values, written
from smm_desk.concept.review import Gate
from smm_desk.concept.values import Value, is_empty
from smm_desk.i18n import LANGUAGE_NAMES, N_, Message, UnknownLanguageError, message, plural_message


@dataclass(frozen=True, slots=True)
class Edit:
    """A step that can be undone.

    `name` is what the undo list says, `where` the place to show when the step is done again, `came_from` the
    one to show when it is undone, if that is another.
    Edits with the same `merge` that follow each other closely become one step.
    """

    name: Message
    change: Callable[[Concept], Concept]
    where: FieldPath
    merge: str = ""
    came_from: FieldPath | None = None


def write(path: FieldPath, value: Value) -> Edit:
    """Write a value into a field."""

    def change(concept: Concept) -> Concept:
        changed = written(concept, path, value)
        return changed if is_empty(value) else _known(changed, path)

    label = message(spec_at(path).field.label)
    return Edit(
        message(N_("Change “{field}”"), field=label),
        change,
        path,
        merge=str(path),
    )


def add(section: str, part: Part, position: int | None = None) -> Edit:
    """Add a part to a list, at the end or at a position."""

    def change(concept: Concept) -> Concept:
        parts = list(parts_of(concept, section))
        parts.insert(len(parts) if position is None else position, part)
        return with_values(concept, {section: tuple(parts)})

    return Edit(message(N_("Add {part}"), part=_one(section)), change, _title_path(section, part.id))


def add_all(section: str, parts: tuple[Part, ...]) -> Edit:
    """Add several parts at the end of a list, as one step; at least one."""

    def change(concept: Concept) -> Concept:
        return with_values(concept, {section: (*parts_of(concept, section), *parts)})

    name = plural_message(
        "Add {count} entry to “{section}”",
        "Add {count} entries to “{section}”",
        len(parts),
        section=message(SECTIONS[section].many),
    )
    return Edit(name, change, _title_path(section, parts[0].id))


def take_table(section: str, parts: tuple[Part, ...]) -> Edit:
    """Take parts from a table, as one step: one that is there is replaced, the others come at the end."""
    taken = {part.id: part for part in parts}

    def change(concept: Concept) -> Concept:
        there = parts_of(concept, section)
        known = {part.id for part in there}
        new = tuple(part for part in parts if part.id not in known)
        return with_values(concept, {section: (*(taken.get(part.id, part) for part in there), *new)})

    name = plural_message(
        "Take {count} row of a table into “{section}”",
        "Take {count} rows of a table into “{section}”",
        len(parts),
        section=message(SECTIONS[section].many),
    )
    return Edit(name, change, _title_path(section, parts[0].id))


def new_part(section: str, part_id: str) -> Part:
    """Return an empty part for a list section."""
    part: Part = SECTIONS[section].part_type(id=part_id)
    return part


def duplicate(section: str, part_id: str, new_id: str) -> Edit:
    """Put a copy of a part right behind it; the copy keeps its links."""

    def change(concept: Concept) -> Concept:
        copy = dataclasses.replace(part_at(concept, section, part_id), id=new_id)
        parts: list[Part] = []
        for part in parts_of(concept, section):
            parts.append(part)
            if part.id == part_id:
                parts.append(copy)
        return with_values(concept, {section: tuple(parts)})

    return Edit(message(N_("Duplicate {part}"), part=_one(section)), change, _title_path(section, new_id))


def move(section: str, part_id: str, position: int) -> Edit:
    """Move a part to another position in its list; positions beyond the ends mean the ends."""

    def change(concept: Concept) -> Concept:
        moved = part_at(concept, section, part_id)
        others = [part for part in parts_of(concept, section) if part.id != part_id]
        others.insert(max(0, position), moved)
        return with_values(concept, {section: tuple(others)})

    return Edit(message(N_("Move {part}"), part=_one(section)), change, _title_path(section, part_id))


def remove(section: str, part_id: str, relink_to: str = "") -> Edit:
    """Remove a part; fields that pointed at it point at `relink_to` then, or at nothing when it is empty.

    Whoever calls this has asked the owner first when `links_to` is not empty.
    """

    def change(concept: Concept) -> Concept:
        for path in links_to(concept, section, part_id):
            concept = written(concept, path, _relinked(read(concept, path), part_id, relink_to))
        rest = tuple(part for part in parts_of(concept, section) if part.id != part_id)
        gone = f"{section}/{part_id}/"
        notes = tuple(entry for entry in concept.not_known if not entry.path.startswith(gone))
        return with_values(concept, {section: rest, "not_known": notes})

    return Edit(message(N_("Remove {part}"), part=_one(section)), change, FieldPath(section, "", part_id))


def move_text(source: FieldPath, section: str, part_id: str) -> Edit:
    """Move the text of a field into a new part of a list and leave the field empty.

    This is what a goal does that was written where the strategy belongs.
    """
    title_field = SECTIONS[section].title_field

    def change(concept: Concept) -> Concept:
        part = with_values(new_part(section, part_id), {title_field: read(concept, source)})
        with_part = with_values(concept, {section: (*parts_of(concept, section), part)})
        return written(with_part, source, "")

    name = message(N_("Move text to {section}"), section=message(SECTIONS[section].many))
    return Edit(name, change, _title_path(section, part_id), came_from=source)


def take_kpi(part_id: str, kpi: str, beside: Mapping[str, Value]) -> Edit:
    """Write a KPI into a goal, and what goes with it into those of its other fields that are empty."""

    def change(concept: Concept) -> Concept:
        goal = part_at(concept, "goals", part_id)
        empty = {key: value for key, value in beside.items() if is_empty(getattr(goal, key))}
        taken = with_values(goal, {"kpi": kpi, **empty})
        return with_values(concept, {"goals": tuple(taken if g is goal else g for g in concept.goals)})

    return Edit(message(N_("Choose a KPI")), change, FieldPath("goals", "kpi", part_id))


def set_aside(entry: SetAside) -> Edit:
    """Put a finding aside with its reason; an older entry for the same finding is replaced."""

    def change(concept: Concept) -> Concept:
        others = tuple(e for e in concept.set_aside if (e.rule, e.path) != (entry.rule, entry.path))
        return dataclasses.replace(concept, set_aside=(*others, entry))

    return Edit(message(N_("Set note aside")), change, FieldPath.parse(entry.path))


def bring_back(entry: SetAside) -> Edit:
    """Show a finding again that was put aside."""

    def change(concept: Concept) -> Concept:
        return dataclasses.replace(concept, set_aside=tuple(e for e in concept.set_aside if e != entry))

    return Edit(message(N_("Bring note back")), change, FieldPath.parse(entry.path))


def not_known(path: FieldPath, note: str) -> Edit:
    """Note of a field that the firm does not know the answer yet, and who finds it out until when."""

    def change(concept: Concept) -> Concept:
        others = _known(concept, path).not_known
        return dataclasses.replace(concept, not_known=(*others, NotKnown(path=str(path), note=note)))

    label = message(spec_at(path).field.label)
    return Edit(message(N_("“{field}” is not known yet"), field=label), change, path)


def known_again(path: FieldPath) -> Edit:
    """Take it back that a field is not known yet; it is simply empty then."""
    label = message(spec_at(path).field.label)
    return Edit(message(N_("“{field}” is open again"), field=label), lambda c: _known(c, path), path)


def open_gate(reason: str, signed_by: str) -> Edit:
    """Go on without a vision and a strategy, with the reason and the name of who answers for it."""
    return _gate_edit(N_("Go on without vision and strategy"), Gate(reason=reason, signed_by=signed_by))


def close_gate() -> Edit:
    """Take it back that somebody goes on without a vision and a strategy."""
    return _gate_edit(N_("Wait for vision and strategy again"), Gate())


def _gate_edit(name: str, gate: Gate) -> Edit:
    return Edit(
        message(name), lambda concept: dataclasses.replace(concept, gate=gate), FieldPath("gate", "reason")
    )


def set_language(language: str) -> Edit:
    """Set the language of the concept; raise `UnknownLanguageError` when the desk does not speak it."""
    if language not in LANGUAGE_NAMES:
        raise UnknownLanguageError(language)
    return Edit(
        message(N_("Language of the concept: {language}"), language=LANGUAGE_NAMES[language]),
        lambda concept: dataclasses.replace(concept, language=language),
        FieldPath("company", "name"),
    )


def _known(concept: Concept, path: FieldPath) -> Concept:
    """Return the concept without a note that a field is not known; the same one when there is none."""
    written_path = str(path)
    if not any(entry.path == written_path for entry in concept.not_known):
        return concept
    others = tuple(entry for entry in concept.not_known if entry.path != written_path)
    return dataclasses.replace(concept, not_known=others)


def _one(section: str) -> Message:
    return message(SECTIONS[section].one)


def _title_path(section: str, part_id: str) -> FieldPath:
    return FieldPath(section, SECTIONS[section].title_field, part_id)


def _relinked(value: Value, old: str, new: str) -> Value:
    if not isinstance(value, tuple):
        return new
    swapped = [new if link == old else link for link in value]
    return tuple(dict.fromkeys(link for link in swapped if link))
