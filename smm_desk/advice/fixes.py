"""Ways to mend a finding with one click, each a step that can be undone.

They are values and not closures, so that two findings can be compared and nothing flickers on screen.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from smm_desk.advice.findings import Fix
from smm_desk.advice.quoting import shortened
from smm_desk.concept.concept import Concept, Part
from smm_desk.concept.edits import Edit, move_text, remove, write
from smm_desk.concept.goals import Goal
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import FieldPath, has, links_to, part_at, read, spec_at, written
from smm_desk.concept.values import Value
from smm_desk.i18n import N_, message

_FIRST_STEPS = FieldPath("measures", "first_steps")
_VISION = FieldPath("vision", "statement")
_POLICY = FieldPath("strategy", "guiding_policy")


@dataclass(frozen=True, slots=True)
class _MoveToList:
    """Make the text of a field a new part of a list."""

    path: FieldPath
    section: str

    def __call__(self, new_id: str) -> Edit:
        edit = move_text(self.path, self.section, new_id)
        return dataclasses.replace(
            edit, change=lambda concept: _without_shell(edit.change(concept), self.path)
        )


@dataclass(frozen=True, slots=True)
class _MoveBelow:
    """Put the text of a field below what stands in another one."""

    path: FieldPath
    place: FieldPath

    def __call__(self, _new_id: str) -> Edit:
        name = message(N_("Move text to {section}"), section=message(_label(self.place)))
        return Edit(name, self._moved, self.place, came_from=self.path)

    def _moved(self, concept: Concept) -> Concept:
        texts = [str(read(concept, path)).strip() for path in (self.place, self.path)]
        with_text = written(concept, self.place, "\n".join(text for text in texts if text))
        return _without_shell(written(with_text, self.path, ""), self.path)


def _label(place: FieldPath) -> str:
    return SECTIONS[place.section].many if place == _FIRST_STEPS else spec_at(place).field.label


@dataclass(frozen=True, slots=True)
class _Write:
    """Write a value into a field."""

    path: FieldPath
    value: Value

    def __call__(self, _new_id: str) -> Edit:
        return write(self.path, self.value)


@dataclass(frozen=True, slots=True)
class _LinkTo:
    """Link a field to the one part that it can mean."""

    path: FieldPath
    part_id: str
    is_one_of_many: bool

    def __call__(self, _new_id: str) -> Edit:
        return write(self.path, (self.part_id,) if self.is_one_of_many else self.part_id)


def move_to_goals(path: FieldPath) -> Fix:
    """Offer to make the text of a field a goal; a thrust that is left with nothing goes with it."""
    return Fix(message(N_("Move to the goals")), _MoveToList(path, "goals"))


def move_to_measures(path: FieldPath) -> Fix:
    """Offer to put the text of a field below the first measures."""
    return Fix(message(N_("Move to the measures")), _MoveBelow(path, _FIRST_STEPS))


def move_to_thrusts(path: FieldPath) -> Fix:
    """Offer to make the text of a field a thrust; a goal that is left with nothing goes with it."""
    return Fix(message(N_("Move to the thrusts")), _MoveToList(path, "thrusts"))


def move_to_vision(path: FieldPath) -> Fix:
    """Offer to put the text of a field below the vision."""
    return Fix(message(N_("Move to the vision")), _MoveBelow(path, _VISION))


def move_to_policy(path: FieldPath) -> Fix:
    """Offer to put the text of a field below the guiding policy."""
    return Fix(message(N_("Move to the guiding policy")), _MoveBelow(path, _POLICY))


def choose(path: FieldPath, key: str) -> Fix:
    """Offer another answer of a choice field."""
    label = next(choice.label for choice in spec_at(path).field.choices if choice.key == key)
    return Fix(message(N_("Change to “{choice}”"), choice=message(label)), _Write(path, key))


@dataclass(frozen=True, slots=True)
class LinkTargets:
    """Whether a section has parts that can be linked to, and the one part when there is only one."""

    are_there: bool
    only_id: str = ""
    only_title: str = ""


def link_targets(concept: Concept, section: str) -> LinkTargets:
    """Return what can be linked to: parts with a title."""
    title_field = SECTIONS[section].title_field
    parts = (part for part in getattr(concept, section) if getattr(part, title_field).strip())
    first, second = next(parts, None), next(parts, None)
    if first is None or second is not None:
        return LinkTargets(are_there=first is not None)
    return LinkTargets(True, first.id, shortened(getattr(first, title_field)))


def link_fixes(path: FieldPath, targets: LinkTargets, *, is_one_of_many: bool) -> tuple[Fix, ...]:
    """Offer to link a field to the one part that there is, by its title; nothing when there are more."""
    if not targets.only_id:
        return ()
    label = message(N_("Link to “{title}”"), title=targets.only_title)
    return (Fix(label, _LinkTo(path, targets.only_id, is_one_of_many)),)


def _without_shell(concept: Concept, path: FieldPath) -> Concept:
    """Remove the part whose title was moved away when nothing else is in it and nothing points at it."""
    if not path.part or not has(concept, path):
        return concept
    part = part_at(concept, path.section, path.part)
    if not _is_shell(part) or links_to(concept, path.section, path.part):
        return concept
    return remove(path.section, path.part).change(concept)


def _is_shell(part: Part) -> bool:
    """Tell whether a part is as good as empty; level and thrust alone make no goal."""
    if isinstance(part, Goal):
        return dataclasses.replace(part, level="", thrust="") == Goal(id=part.id)
    return part == type(part)(id=part.id)
