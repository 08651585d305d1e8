"""Ways to mend a finding with one click, each a step that can be undone.

They are values and not closures, so that two findings can be compared and nothing flickers on screen.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from smm_desk.advice.findings import Fix
from smm_desk.advice.quoting import shortened
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Thrust
from smm_desk.concept.edits import Edit, move_text, remove, write
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import FieldPath, has, links_to, part_at, read, written
from smm_desk.i18n import N_, message

_FIRST_STEPS = FieldPath("measures", "first_steps")


@dataclass(frozen=True, slots=True)
class _MoveToGoals:
    """Make the text of a field a new goal."""

    path: FieldPath

    def __call__(self, new_id: str) -> Edit:
        edit = move_text(self.path, "goals", new_id)
        return dataclasses.replace(
            edit, change=lambda concept: _without_shell(edit.change(concept), self.path)
        )


@dataclass(frozen=True, slots=True)
class _MoveToMeasures:
    """Put the text of a field below the first measures."""

    path: FieldPath

    def __call__(self, _new_id: str) -> Edit:
        name = message(N_("Move text to {section}"), section=message(SECTIONS["measures"].many))
        return Edit(name, self._moved, _FIRST_STEPS)

    def _moved(self, concept: Concept) -> Concept:
        steps = [str(read(concept, path)).strip() for path in (_FIRST_STEPS, self.path)]
        with_step = written(concept, _FIRST_STEPS, "\n".join(step for step in steps if step))
        return _without_shell(written(with_step, self.path, ""), self.path)


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
    return Fix(message(N_("Move to the goals")), _MoveToGoals(path))


def move_to_measures(path: FieldPath) -> Fix:
    """Offer to put the text of a field below the first measures."""
    return Fix(message(N_("Move to the measures")), _MoveToMeasures(path))


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
    """Remove the thrust whose title was moved away when nothing else is in it and nothing points at it."""
    if path.section != "thrusts" or not has(concept, path):
        return concept
    thrust = part_at(concept, path.section, path.part)
    if thrust != Thrust(id=path.part) or links_to(concept, path.section, path.part):
        return concept
    return remove(path.section, path.part).change(concept)
