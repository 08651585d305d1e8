"""A list of the concept as a table of words, and rows from a spreadsheet as parts of a list.

Both directions use the words of a language: labels as headings, choices by their label, links by the title
of what they lead to. What a row says and a field cannot take is named, never dropped in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from smm_desk.concept.cells import CellReader, cell_of, plain
from smm_desk.concept.concept import Concept, Part
from smm_desk.concept.edits import new_part
from smm_desk.concept.fields import Field
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.paths import parts_of, title_of, with_values
from smm_desk.i18n import Texts

Row = Sequence[str]
"""The cells of a row as a spreadsheet shows them."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """A cell that its field cannot take: the position of its row from 0, the field, and what it says."""

    row: int
    field: Field
    text: str


@dataclass(frozen=True, slots=True)
class TakenRows:
    """What rows of a table become: parts with an id of the concept replace that part, the others are new.

    `clashes` counts the rows whose title stands in the list already, whether they replace it or not.
    """

    parts: tuple[Part, ...]
    unclear: tuple[Unclear, ...]
    clashes: int


def fields_in(section: str) -> tuple[Field, ...]:
    """Return the fields of a list in the order in which cards, print and tables have them."""
    blocks = outline().chapter_of(section).blocks
    block = next(block for block in blocks if block.section.key == section)
    return tuple(entry.field for entry in block.fields)


def table_of(concept: Concept, section: str, texts: Texts) -> list[list[str]]:
    """Return the headings and one row for each part of a list, with all fields, as words of a language."""
    fields = fields_in(section)
    rows = [[cell_of(concept, part, field, texts) for field in fields] for part in parts_of(concept, section)]
    return [[texts(field.label) for field in fields], *rows]


def columns_by_heading(section: str, headings: Row, speakers: Sequence[Texts]) -> list[Field | None] | None:
    """Return the field of each column whose heading is the label of one, in any of the languages.

    None when the row is none of headings: when fewer than half of its cells, or not the title, are labels.
    """
    known: dict[str, Field] = {}
    for field in fields_in(section):
        known |= {plain(texts(field.label)): field for texts in speakers}
    found: list[Field | None] = []
    for heading in headings:
        one = known.get(plain(heading))
        found.append(one if one not in found else None)
    named = [field.key for field in found if field is not None]
    filled = sum(bool(heading.strip()) for heading in headings)
    is_heading = SECTIONS[section].title_field in named and 2 * len(named) >= filled
    return found if is_heading else None


def columns_by_position(section: str, width: int) -> list[Field | None]:
    """Return the fields of a list in their order for a table without headings; None for what is beyond."""
    fields: list[Field | None] = list(fields_in(section)[:width])
    return [*fields, *([None] * (width - len(fields)))]


class RowReader:
    """Reads rows of a table as parts of a list."""

    def __init__(
        self, concept: Concept, section: str, speakers: Sequence[Texts], new_id: Callable[[], str]
    ) -> None:
        self._concept, self._section = concept, section
        self._cells = CellReader(concept, speakers)
        self._new_id = new_id

    def take(
        self, rows: Iterable[Row], columns: Sequence[Field | None], *, updates: bool = False
    ) -> TakenRows:
        """Return what rows become; one without any text for a column that is taken is passed over.

        With `updates` a row whose title stands in the list already changes the filled cells of that part;
        rows that share a title change the parts with that title one after the other.
        """
        title_field = SECTIONS[self._section].title_field
        known = self._by_title()
        parts: dict[str, Part] = {}
        unclear: list[Unclear] = []
        clashes = 0
        for number, row in enumerate(rows):
            cells = [
                (f, cell) for f, cell in zip(columns, row, strict=False) if f is not None and cell.strip()
            ]
            if not cells:
                continue
            read = [(field, cell, self._cells.read(field, cell)) for field, cell in cells]
            unclear += [Unclear(number, field, cell) for field, cell, value in read if value is None]
            values = {field.key: value for field, _, value in read if value is not None}
            same = known.get(plain(str(values.get(title_field, ""))), [])
            clashes += bool(same)
            part = same.pop(0) if updates and same else new_part(self._section, self._new_id())
            parts[part.id] = with_values(part, values)
        return TakenRows(tuple(parts.values()), tuple(unclear), clashes)

    def _by_title(self) -> dict[str, list[Part]]:
        """Return the parts that are there by their title; of several with the same one in their order."""
        known: dict[str, list[Part]] = {}
        for part in parts_of(self._concept, self._section):
            title = plain(title_of(self._concept, self._section, part.id))
            if title:
                known.setdefault(title, []).append(part)
        return known
