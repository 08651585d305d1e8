"""Texts of our own that an owner can start from: netiquette, rules for staff, crisis card, duties of the law.

`resources/texts/` holds them in both languages; they are read strictly, and no field or section is named
there that the outline does not have.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from smm_desk.concept.direction import Country
from smm_desk.concept.fields import Kind
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_, message
from smm_desk.knowledge.packs import Entry, Wording, read_pack

COMPANY = "{company}"
"""What stands in a text for the name of the company."""


@dataclass(frozen=True, slots=True)
class ListEntry:
    """A part of a list to start from: words by field, and keys of choices."""

    words: Mapping[str, Wording]
    choices: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty of the law: what is asked, in which law, which page explains it, and when that was read."""

    requirement: Wording
    law: Wording
    url: str
    as_of: date


@dataclass(frozen=True, slots=True)
class StartingTexts:
    """All texts to start from: by field, by list, and duties by country."""

    fields: Mapping[FieldPath, Wording]
    lists: Mapping[str, tuple[ListEntry, ...]]
    duties: Mapping[str, tuple[Duty, ...]]


def read_starting_texts(folder: Path) -> StartingTexts:
    """Read all texts of a folder; raise `PackError` when one is broken."""
    fields = dict(_field(entry) for entry in _entries(folder / "fields.json", "fields"))
    lists = dict(_list(entry) for entry in _entries(folder / "lists.json", "lists"))
    duties = {country.value: _duties(folder / f"legal.{country}.json", country) for country in Country}
    return StartingTexts(fields, lists, duties)


def _entries(path: Path, key: str) -> tuple[Entry, ...]:
    pack = read_pack(path)
    pack.keys((key,))
    return pack.at(key).entries()


def _field(entry: Entry) -> tuple[FieldPath, Wording]:
    entry.keys(("field", "text"))
    known = [
        str(FieldPath(each.section.key, each.field.key))
        for each in outline().fields()
        if not each.section.is_list and each.field.kind in (Kind.TEXT, Kind.LONG_TEXT)
    ]
    return FieldPath.parse(entry.at("field").one_of(known)), entry.at("text").wording()


def _list(entry: Entry) -> tuple[str, tuple[ListEntry, ...]]:
    entry.keys(("section", "entries"))
    section = entry.at("section").one_of(key for key, spec in SECTIONS.items() if spec.is_list)
    return section, tuple(_list_entry(each, section) for each in entry.at("entries").entries())


def _list_entry(entry: Entry, section: str) -> ListEntry:
    entry.keys(("values",))
    values = entry.at("values")
    fields = {each.field.key: each.field for each in outline().fields() if each.section.key == section}
    values.keys((SECTIONS[section].title_field,), fields)
    words: dict[str, Wording] = {}
    choices: dict[str, str] = {}
    for key, field in fields.items():
        value = values.at(key)
        if value.is_nothing():
            continue
        if field.kind is Kind.CHOICE:
            choices[key] = value.one_of(str(choice.key) for choice in field.choices)
        elif field.kind in (Kind.TEXT, Kind.LONG_TEXT):
            words[key] = value.wording()
        else:
            raise value.fault(message(N_("a text is expected here")))
    return ListEntry(words, choices)


def _duties(path: Path, country: Country) -> tuple[Duty, ...]:
    pack = read_pack(path)
    pack.keys(("country", "as_of", "duties"))
    pack.at("country").one_of((country.value,))
    as_of = pack.at("as_of").day()
    found = []
    for entry in pack.at("duties").entries():
        entry.keys(("requirement", "law", "url"))
        requirement, law = entry.at("requirement").wording(), entry.at("law").wording()
        found.append(Duty(requirement, law, entry.at("url").address(), as_of))
    return tuple(found)
