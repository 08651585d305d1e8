"""What came back on a form that was filled in on a screen, and the one step that takes it into the concept.

A form remembers what stood in each of its fields when it was made. Only what somebody changed in it counts,
so that a form of last week undoes nothing that was written here since.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smm_desk.concept.cells import CellReader, words_at
from smm_desk.concept.concept import Concept
from smm_desk.concept.edits import Edit, new_part, write
from smm_desk.concept.fields import Kind
from smm_desk.concept.paths import FieldPath, has, parts_of, spec_at, with_values
from smm_desk.concept.values import Value, is_empty
from smm_desk.i18n import Texts, plural_message

NEW_PART = "new-"
"""Begins the id that a form gives to a part of a list that is not there yet."""

BLANK_FORM = "blank"
"""Stands in place of the id of a concept in a form that was made without one."""


INFO_FIELD = "smm-desk-form"
"""Name of the hidden field that says what a form is."""

FORM_VERSION = 1


def form_info(concept_id: str) -> str:
    """Return what the hidden field of a form says: JSON with the version of forms and the concept."""
    return json.dumps({"form": FORM_VERSION, "concept": concept_id})


@dataclass(frozen=True, slots=True)
class FormAnswer:
    """A field of a form: where it belongs, what stood in it when the form was made, what stands in it now."""

    path: FieldPath
    given: str
    text: str


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form that was read back. `unknown` counts the fields that this version of the desk does not know."""

    concept_id: str
    answers: tuple[FormAnswer, ...]
    unknown: int = 0

    def is_of(self, concept: Concept) -> bool:
        """Tell whether the form was made for a concept, or blank for any."""
        return self.concept_id in (BLANK_FORM, concept.id)


class Standing(StrEnum):
    """How an answer of a form stands to the concept."""

    NEW = "new"
    OTHER = "other"
    EMPTIED = "emptied"
    CLASHES = "clashes"
    UNCLEAR = "unclear"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Proposal:
    """An answer of a form for a field of the concept, both in words; `value` is what would be written.

    The path of a new part carries the id that it gets. An `UNCLEAR` answer is one that its field cannot take,
    and one that is `GONE` belongs to a part that is no longer there: neither can be taken.
    """

    path: FieldPath
    before: str
    after: str
    value: Value
    standing: Standing

    @property
    def can_be_taken(self) -> bool:
        """Tell whether the field can take the answer."""
        return self.standing not in (Standing.UNCLEAR, Standing.GONE)

    @property
    def is_plain(self) -> bool:
        """Tell whether there is nothing to think about: nobody wrote anything else, and nothing is lost."""
        return self.standing in (Standing.NEW, Standing.OTHER)


def proposals(
    concept: Concept, form: FilledForm, speakers: Sequence[Texts], new_id: Callable[[], str]
) -> tuple[Proposal, ...]:
    """Return what a form would change in a concept, in the order of the form.

    The first of the speakers says how numbers and dates are written, and words the values of now. A link may
    name what the same form adds.
    """
    changed = [answer for answer in form.answers if _plain(answer.text) != _plain(answer.given)]
    ids: dict[tuple[str, str], str] = {}
    for path in (answer.path for answer in changed):
        if path.part.startswith(NEW_PART) and (path.section, path.part) not in ids:
            ids[path.section, path.part] = new_id()
    placed = [
        dataclasses.replace(
            answer,
            path=dataclasses.replace(
                answer.path, part=ids.get((answer.path.section, answer.path.part), answer.path.part)
            ),
        )
        for answer in changed
    ]
    ahead = _with_parts(concept, [(section, part_id) for (section, _), part_id in ids.items()])
    texts_only = [answer for answer in placed if not spec_at(answer.path).field.target]
    for one in _proposed(concept, ahead, texts_only, CellReader(ahead, speakers), speakers[0]):
        if one.can_be_taken:
            ahead = write(one.path, one.value).change(ahead)
    return tuple(
        one
        for one in _proposed(concept, ahead, placed, CellReader(ahead, speakers), speakers[0])
        if one.before != one.after
    )


def take_form(chosen: Sequence[Proposal]) -> Edit:
    """Take answers of a form, as one step; at least one, and each one that can be taken."""

    def change(concept: Concept) -> Concept:
        missing = dict.fromkeys((p.path.section, p.path.part) for p in chosen if not has(concept, p.path))
        concept = _with_parts(concept, list(missing))
        for proposal in chosen:
            value = _without_loose_links(concept, proposal)
            concept = write(proposal.path, value).change(concept)
        return concept

    name = plural_message("Take {count} answer of a form", "Take {count} answers of a form", len(chosen))
    return Edit(name, change, chosen[0].path)


def _proposed(
    concept: Concept, ahead: Concept, answers: Sequence[FormAnswer], reader: CellReader, texts: Texts
) -> Iterator[Proposal]:
    for answer in answers:
        path = answer.path
        field = spec_at(path).field
        after = answer.text.strip()
        if not has(ahead, path):
            yield Proposal(path, "", after, None, Standing.GONE)
            continue
        now = words_at(concept, path, texts) if has(concept, path) else ""
        if not after:
            yield Proposal(path, now, "", _nothing(field.kind), Standing.EMPTIED)
            continue
        value = reader.read(field, answer.text)
        if value is None:
            yield Proposal(path, now, after, None, Standing.UNCLEAR)
            continue
        clashes = _plain(now) not in (_plain(answer.given), "")
        standing = Standing.NEW if not now else Standing.CLASHES if clashes else Standing.OTHER
        yield Proposal(path, now, after, value, standing)


def _with_parts(concept: Concept, parts: Sequence[tuple[str, str]]) -> Concept:
    for section, part_id in parts:
        added = (*parts_of(concept, section), new_part(section, part_id))
        concept = with_values(concept, {section: added})
    return concept


def _without_loose_links(concept: Concept, proposal: Proposal) -> Value:
    """Return the value without links to parts of the form that are not taken."""
    target = spec_at(proposal.path).field.target
    if not target or is_empty(proposal.value):
        return proposal.value
    there = {part.id for part in parts_of(concept, target)}
    if isinstance(proposal.value, tuple):
        return tuple(link for link in proposal.value if link in there)
    return proposal.value if proposal.value in there else ""


def _nothing(kind: Kind) -> Value:
    """Return what stands in a field of a kind as long as nothing was entered."""
    match kind:
        case Kind.LINKS:
            return ()
        case Kind.NUMBER | Kind.DATE:
            return None
    return ""


def _plain(words: str) -> str:
    return " ".join(words.split())
