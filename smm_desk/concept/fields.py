"""How a field is described: once, beside the attribute that holds it.

A part of the concept is a frozen dataclass; each of its attributes is declared through one of the
functions below, which attach a `Field` to it. The outline is read off those declarations, so a field
is added in one place and appears in editor, worksheet, print and exchange file.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypedDict, Unpack, cast

from smm_desk.concept.values import Day, Number

_METADATA_KEY = "outline"


class Kind(StrEnum):
    """What a field holds, and so how it is edited, stored and printed."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    SUGGESTED = "suggested"
    CHOICE = "choice"
    NUMBER = "number"
    DATE = "date"
    LINK = "link"
    LINKS = "links"


class Depth(StrEnum):
    """Whether a field belongs to a workshop afternoon or to the professional concept."""

    CORE = "core"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a choice field: the stored key and its English label."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """The description of a field. All texts are English source texts, translated where they are shown.

    `question` leads the owner to the answer, `good` and `bad` show one answer each; `required` fields
    must be filled for a chapter to count as complete. `target` names the section that a link points at.
    """

    kind: Kind
    label: str
    question: str
    good: str
    bad: str
    required: bool = False
    depth: Depth = Depth.CORE
    choices: tuple[Choice, ...] = ()
    suggestions: tuple[str, ...] = ()
    target: str = ""
    key: str = ""

    def is_at(self, depth: Depth) -> bool:
        """Tell whether the field is shown at a depth; the full depth shows all."""
        return depth is Depth.FULL or self.depth is depth


class Traits(TypedDict, total=False):
    """What a declaration may say beside its texts."""

    required: bool
    depth: Depth


def text(label: str, *, question: str, good: str, bad: str, **traits: Unpack[Traits]) -> str:
    """Declare a field of one line."""
    return cast(str, _declared(Field(Kind.TEXT, label, question, good, bad, **traits), ""))


def long_text(label: str, *, question: str, good: str, bad: str, **traits: Unpack[Traits]) -> str:
    """Declare a field of several lines."""
    return cast(str, _declared(Field(Kind.LONG_TEXT, label, question, good, bad, **traits), ""))


def suggested(
    label: str, *, question: str, good: str, bad: str, suggestions: tuple[str, ...], **traits: Unpack[Traits]
) -> str:
    """Declare a field of one line that offers known answers and takes any other."""
    field = Field(Kind.SUGGESTED, label, question, good, bad, suggestions=suggestions, **traits)
    return cast(str, _declared(field, ""))


def choice(
    label: str, *, question: str, good: str, bad: str, choices: tuple[Choice, ...], **traits: Unpack[Traits]
) -> str:
    """Declare a field that takes the key of one of its choices, or nothing yet."""
    field = Field(Kind.CHOICE, label, question, good, bad, choices=choices, **traits)
    return cast(str, _declared(field, ""))


def number(label: str, *, question: str, good: str, bad: str, **traits: Unpack[Traits]) -> Number:
    """Declare a field that takes a number."""
    return cast(Number, _declared(Field(Kind.NUMBER, label, question, good, bad, **traits), None))


def day(label: str, *, question: str, good: str, bad: str, **traits: Unpack[Traits]) -> Day:
    """Declare a field that takes a date."""
    return cast(Day, _declared(Field(Kind.DATE, label, question, good, bad, **traits), None))


def link(label: str, *, target: str, question: str, good: str, bad: str, **traits: Unpack[Traits]) -> str:
    """Declare a field that takes the id of one part of the section `target`, or nothing yet."""
    return cast(str, _declared(Field(Kind.LINK, label, question, good, bad, target=target, **traits), ""))


def links(
    label: str, *, target: str, question: str, good: str, bad: str, **traits: Unpack[Traits]
) -> tuple[str, ...]:
    """Declare a field that takes the ids of any number of parts of the section `target`."""
    field = Field(Kind.LINKS, label, question, good, bad, target=target, **traits)
    return cast(tuple[str, ...], _declared(field, ()))


def fields_of(part: type[Any]) -> tuple[Field, ...]:
    """Return the declared fields of a part in the order of their declaration."""
    return tuple(
        dataclasses.replace(attribute.metadata[_METADATA_KEY], key=attribute.name)
        for attribute in dataclasses.fields(part)
        if _METADATA_KEY in attribute.metadata
    )


def _declared(field: Field, default: object) -> object:
    return dataclasses.field(default=default, metadata={_METADATA_KEY: field})
