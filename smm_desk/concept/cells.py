"""A value of the concept as a person would type it, and what a person typed as a value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from smm_desk.concept.concept import Concept, Part, Section
from smm_desk.concept.fields import Field, Kind
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import FieldPath, part_at, parts_of, spec_at, title_of
from smm_desk.concept.values import Unread, Value, is_empty
from smm_desk.i18n import Texts

_BETWEEN_LINKS = "; "


def cell_of(concept: Concept, holder: Part | Section, field: Field, texts: Texts) -> str:
    """Return a value as a person would type it into a cell; empty when there is none."""
    value: Value = getattr(holder, field.key)
    if is_empty(value):
        return ""
    if field.target:
        linked = value if isinstance(value, tuple) else (str(value),)
        return _BETWEEN_LINKS.join(title_of(concept, field.target, part_id) for part_id in linked)
    if isinstance(value, Decimal):
        return texts.number(value)
    if isinstance(value, date):
        return texts.day(value)
    labels = {choice.key: choice.label for choice in field.choices}
    word = value.text if isinstance(value, Unread) else str(value)
    return texts(labels.get(word, "")) or word


def words_at(concept: Concept, path: FieldPath, texts: Texts) -> str:
    """Return the value of a field as a person would type it; raise `NoSuchPartError` when it is not there."""
    holder = part_at(concept, path.section, path.part) if path.part else getattr(concept, path.section)
    return cell_of(concept, holder, spec_at(path).field, texts)


class CellReader:
    """Reads what was typed for a field; remembers what the links of a concept are called.

    The first of the speakers says how numbers and dates are written; words are known in all their languages.
    """

    def __init__(self, concept: Concept, speakers: Sequence[Texts]) -> None:
        self._concept = concept
        self._speakers = speakers
        self._names: dict[str, Mapping[str, str]] = {}

    def read(self, field: Field, cell: str) -> Value:
        """Return the value that a cell stands for; None when the field cannot take it."""
        cell, words = cell.strip(), self._speakers[0]
        value: Value
        match field.kind:
            case Kind.NUMBER:
                number = words.read_number(cell)
                value = Unread(cell) if number is None else number
            case Kind.DATE:
                value = words.read_date(cell) or Unread(cell)
            case Kind.CHOICE:
                value = self._choice(field, cell)
            case Kind.LINK:
                value = self._named(field.target).get(plain(cell))
            case Kind.LINKS:
                value = self._links(field, cell)
            case Kind.TEXT | Kind.SUGGESTED:
                value = " ".join(cell.split())
            case _:
                value = cell
        return value

    def _choice(self, field: Field, cell: str) -> str | None:
        for choice in field.choices:
            labels = {plain(texts(choice.label)) for texts in self._speakers}
            if plain(cell) in {plain(choice.key), *labels}:
                return choice.key
        return None

    def _links(self, field: Field, cell: str) -> tuple[str, ...] | None:
        """Return the parts that a cell names, with semicolons between several; None when one is not there."""
        names = self._named(field.target)
        if (whole := names.get(plain(cell))) is not None:
            return (whole,)
        found = [names.get(plain(name)) for name in cell.replace("\n", ";").split(";") if name.strip()]
        links = tuple(dict.fromkeys(part_id for part_id in found if part_id is not None))
        return links if links and None not in found else None

    def _named(self, section: str) -> Mapping[str, str]:
        """Return the ids of a list by title and by number; of two with the same title the first."""
        if section not in self._names:
            names: dict[str, str] = {}
            for part in parts_of(self._concept, section):
                title = title_of(self._concept, section, part.id)
                number = outline().part_number(self._concept, section, part.id)
                for name in (title, number, f"{number} {title}"):
                    names.setdefault(plain(name), part.id)
            names.pop("", None)
            self._names[section] = names
        return self._names[section]


def plain(words: str) -> str:
    """Return words as they are compared: without the difference of case, spaces and ß."""
    return " ".join(words.casefold().split())
