"""A concept as plain JSON values, and back: the form of the exchange file and of the shipped examples.

Only values are turned into values here; reading and writing files is left to whoever has them. Reading is
strict: what is unknown, of the wrong kind or points nowhere is refused with its place, because a concept
that came in half would be noticed weeks later. Fields that are missing stay empty, so that a file written
before a field existed can still be read.

The form: texts, keys of choices and linked ids are strings, links a list of strings, numbers strings such
as "12.5", dates strings such as "2027-06-30"; an entry that is neither stands as {"unread": "soon"}, and
no choice, link, number or date as null.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, cast

from smm_desk.concept.concept import Concept, NotKnown, SetAside
from smm_desk.concept.fields import Field, Kind, fields_of
from smm_desk.concept.outline import SECTIONS, SectionSpec
from smm_desk.concept.paths import FieldPath, field_values, parts_of
from smm_desk.concept.values import Day, Number, Unread, Value
from smm_desk.i18n import LANGUAGES, N_, Message, message

UNREAD = "unread"
"""The key under which an entry stands that is no number and no date."""

_NUMBER = re.compile(r"-?[0-9]{1,30}(?:\.[0-9]{1,30})?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

ENTRIES: Mapping[str, type[SetAside] | type[NotKnown]] = {"set_aside": SetAside, "not_known": NotKnown}
"""What is noted about fields, by the attribute of `Concept` that holds it."""


class JsonFormError(ValueError):
    """The values are no concept; `place` says where ("goals/g2/due"), `reason` why."""

    def __init__(self, place: str, reason: Message) -> None:
        super().__init__(f"{place}: {reason}" if place else str(reason))
        self.place = place
        self.reason = reason


def to_json(concept: Concept) -> dict[str, object]:
    """Return the concept as dictionaries, lists and strings; every field is there, empty ones too."""
    form: dict[str, object] = {"id": concept.id, "language": concept.language}
    for key, section in SECTIONS.items():
        if section.is_list:
            form[key] = [{"id": part.id, **_fields_form(section, part)} for part in parts_of(concept, key)]
        else:
            form[key] = _fields_form(section, getattr(concept, key))
    for key in ENTRIES:
        form[key] = [dataclasses.asdict(entry) for entry in getattr(concept, key)]
    return form


def from_json(form: object, concept_id: str = "") -> Concept:
    """Return the concept that a form describes, under `concept_id` when one is given.

    Raises `JsonFormError`.
    """
    top = _object(form, "", ("id", "language", *SECTIONS, *ENTRIES))
    values: dict[str, Any] = {"id": concept_id or _id(top, "id")}
    if "language" in top:
        values["language"] = _one_of(top["language"], "language", LANGUAGES)
    for key, section in SECTIONS.items():
        if key in top:
            values[key] = _parts(top[key], section) if section.is_list else _section(top[key], section)
    for key, entry_type in ENTRIES.items():
        values[key] = _entries(top.get(key, []), key, entry_type)
    concept = Concept(**values)
    _check_links(concept)
    return concept


def _fields_form(section: SectionSpec, holder: object) -> dict[str, object]:
    return {
        field.key: _value_form(field, cast(Value, getattr(holder, field.key)))
        for field in fields_of(section.part_type)
    }


def _value_form(field: Field, value: Value) -> object:
    if value == "" and field.kind in (Kind.CHOICE, Kind.LINK):
        return None
    if isinstance(value, Unread):
        return {UNREAD: value.text}
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _section(form: object, section: SectionSpec) -> object:
    keys = [field.key for field in fields_of(section.part_type)]
    return section.part_type(**_values(_object(form, section.key, keys), section, section.key))


def _parts(form: object, section: SectionSpec) -> tuple[object, ...]:
    keys = ["id", *(field.key for field in fields_of(section.part_type))]
    parts: dict[str, object] = {}
    for position, entry in enumerate(_list(form, section.key), 1):
        by_position = f"{section.key}/#{position}"
        part = _object(entry, by_position, keys)
        part_id = _id(part, by_position)
        place = f"{section.key}/{part_id}"
        if part_id in parts:
            raise JsonFormError(place, message(N_("“{name}” stands here twice"), name=part_id))
        parts[part_id] = section.part_type(id=part_id, **_values(part, section, place))
    return tuple(parts.values())


def _values(form: Mapping[str, object], section: SectionSpec, place: str) -> dict[str, Value]:
    return {
        field.key: _READERS[field.kind](form[field.key], f"{place}/{field.key}", field)
        for field in fields_of(section.part_type)
        if field.key in form
    }


def _entries(form: object, section: str, entry_type: Callable[..., Any]) -> tuple[Any, ...]:
    keys = tuple(attribute.name for attribute in dataclasses.fields(cast(Any, entry_type)))
    entries = []
    for position, entry in enumerate(_list(form, section), 1):
        place = f"{section}/#{position}"
        given = _object(entry, place, keys)
        words = {key: _text(given.get(key), f"{place}/{key}") for key in keys}
        try:
            FieldPath.parse(words["path"])
        except ValueError:
            raise _not_known(words["path"], f"{place}/path") from None
        entries.append(entry_type(**words))
    return tuple(entries)


def _check_links(concept: Concept) -> None:
    there = {
        key: {part.id for part in parts_of(concept, key)}
        for key, section in SECTIONS.items()
        if section.is_list
    }
    for path, entry, value in field_values(concept):
        target = entry.field.target
        for linked in (value if isinstance(value, tuple) else (value,)) if target else ():
            if linked and linked not in there[target]:
                raise JsonFormError(
                    str(path), message(N_("“{name}” is linked here but is not in the file"), name=linked)
                )


def _object(form: object, place: str, keys: tuple[str, ...] | list[str]) -> dict[str, object]:
    if not isinstance(form, dict):
        raise JsonFormError(place, message(N_("an object with named values is expected here")))
    for key in form:
        if key not in keys:
            raise _not_known(key, place)
    return form


def _list(form: object, place: str) -> list[object]:
    if not isinstance(form, list):
        raise JsonFormError(place, message(N_("a list is expected here")))
    return form


def _text(form: object, place: str) -> str:
    if not isinstance(form, str):
        raise JsonFormError(place, message(N_("a text is expected here")))
    return form


def _id(form: Mapping[str, object], place: str) -> str:
    found = _text(form.get("id", ""), place)
    if not found.strip() or "/" in found:
        raise JsonFormError(place, message(N_("an id is missing here, or it holds a slash")))
    return found


def _one_of(form: object, place: str, known: tuple[str, ...]) -> str:
    found = _text(form, place)
    if found not in known:
        raise _not_known(found, place)
    return found


def _not_known(found: str, place: str) -> JsonFormError:
    return JsonFormError(place, message(N_("“{name}” is not known here"), name=found))


def _read_text(form: object, place: str, _field: Field) -> Value:
    return _text(form, place)


def _read_choice(form: object, place: str, field: Field) -> Value:
    return "" if form is None else _one_of(form, place, tuple(choice.key for choice in field.choices))


def _read_link(form: object, place: str, _field: Field) -> Value:
    return "" if form is None else _text(form, place)


def _read_links(form: object, place: str, _field: Field) -> Value:
    ids = tuple(_text(entry, place) for entry in _list(form, place))
    seen: set[str] = set()
    for linked in ids:
        if linked in seen:
            raise JsonFormError(place, message(N_("“{name}” stands here twice"), name=linked))
        seen.add(linked)
    return ids


def _read_number(form: object, place: str, _field: Field) -> Number:
    if form is None or isinstance(form, dict):
        return _unread(form, place)
    if isinstance(form, str) and _NUMBER.fullmatch(form):
        return Decimal(form)
    raise JsonFormError(
        place, message(N_("a number in quotation marks such as {sample} is expected here"), sample="12.5")
    )


def _read_day(form: object, place: str, _field: Field) -> Day:
    if form is None or isinstance(form, dict):
        return _unread(form, place)
    if isinstance(form, str) and _DATE.fullmatch(form):
        try:
            return date.fromisoformat(form)
        except ValueError:
            pass
    raise JsonFormError(place, message(N_("a date such as {sample} is expected here"), sample="2027-06-30"))


def _unread(form: dict[str, object] | None, place: str) -> Unread | None:
    return None if form is None else Unread(_text(_object(form, place, (UNREAD,)).get(UNREAD), place))


_READERS: Mapping[Kind, Callable[[object, str, Field], Value]] = {
    Kind.TEXT: _read_text,
    Kind.LONG_TEXT: _read_text,
    Kind.SUGGESTED: _read_text,
    Kind.CHOICE: _read_choice,
    Kind.NUMBER: _read_number,
    Kind.DATE: _read_day,
    Kind.LINK: _read_link,
    Kind.LINKS: _read_links,
}
