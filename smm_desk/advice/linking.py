"""Linking two parts of the red thread from either end, in one step; the field follows by itself."""

from __future__ import annotations

from itertools import permutations

from smm_desk.advice.red_thread import STATIONS, link_fields
from smm_desk.concept.concept import Concept
from smm_desk.concept.edits import Edit
from smm_desk.concept.fields import Field, Kind
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import FieldPath, part_at, title_of, written
from smm_desk.i18n import N_, Message, message

_TITLE_LIMIT = 40


def can_link(one: FieldPath, other: FieldPath) -> bool:
    """Tell whether two parts can be linked, in either direction."""
    return one != other and _direction(one, other) is not None


def pairs() -> tuple[tuple[str, str], ...]:
    """Return the stations that can be linked, each pair once: the one that serves, the one that is served."""
    return tuple(
        (lower, upper)
        for upper in STATIONS
        for lower in STATIONS
        if lower != upper and link_fields(lower, upper)
    )


def field_linking(concept: Concept, one: FieldPath, other: FieldPath) -> FieldPath | None:
    """Return the field through which two parts are linked; None when they are not."""
    for lower, upper in permutations((one, other)):
        for field in link_fields(lower.section, upper.section):
            value = getattr(part_at(concept, lower.section, lower.part), field.key)
            if upper.part in (value if isinstance(value, tuple) else (value,)):
                return FieldPath(lower.section, field.key, lower.part)
    return None


def toggle_link(concept: Concept, one: FieldPath, other: FieldPath) -> Edit | None:
    """Return the step that links two parts, or takes their link away; None when they cannot be linked.

    A main link that is taken already is left alone when a further one can be set; otherwise it is replaced.
    """
    direction = _direction(one, other) if one != other else None
    if direction is None:
        return None
    linking = field_linking(concept, one, other)
    if linking is not None:
        linked = other if linking.part == one.part and linking.section == one.section else one
        return _step(N_("Unlink {one} from {other}"), concept, linking, linked, is_linked=False)
    lower, upper = direction
    field = _free_field(concept, lower, upper)
    path = FieldPath(lower.section, field.key, lower.part)
    return _step(N_("Link {one} with {other}"), concept, path, upper, is_linked=True)


def _direction(one: FieldPath, other: FieldPath) -> tuple[FieldPath, FieldPath] | None:
    for lower, upper in ((one, other), (other, one)):
        if link_fields(lower.section, upper.section):
            return lower, upper
    return None


def _free_field(concept: Concept, lower: FieldPath, upper: FieldPath) -> Field:
    fields = link_fields(lower.section, upper.section)
    part = part_at(concept, lower.section, lower.part)
    for field in fields:
        if field.kind is Kind.LINKS or not getattr(part, field.key):
            return field
    return fields[0]


def _step(name: str, concept: Concept, path: FieldPath, linked: FieldPath, *, is_linked: bool) -> Edit:
    def change(before: Concept) -> Concept:
        value = getattr(part_at(before, path.section, path.part), path.field)
        if isinstance(value, tuple):
            others = tuple(part_id for part_id in value if part_id != linked.part)
            return written(before, path, (*others, linked.part) if is_linked else others)
        return written(before, path, linked.part if is_linked else "")

    one, other = _known_as(concept, path), _known_as(concept, linked)
    return Edit(message(name, one=one, other=other), change, FieldPath(path.section, path.field, path.part))


def _known_as(concept: Concept, part: FieldPath) -> Message:
    title = title_of(concept, part.section, part.part)
    short = title if len(title) <= _TITLE_LIMIT else f"{title[: _TITLE_LIMIT - 1].rstrip()}…"
    return message(N_("“{words}”"), words=short) if short else message(SECTIONS[part.section].one)
