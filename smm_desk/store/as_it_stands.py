"""Taking a concept as it stands in a file that was changed by somebody else than the desk.

Nobody is locked out of their own text: every value is read as well as can be, and the concept is then written
anew from that. Letters that are none any more become the replacement character, a number or date that is none
stays as what was not understood, a choice becomes the one key that differs in one letter, else nothing, and a
link to nowhere goes.
"""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Table

from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import fields_of
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.values import Unread
from smm_desk.i18n import LANGUAGES
from smm_desk.store import rows
from smm_desk.store.column_types import ChoiceKey, read_as
from smm_desk.store.errors import StoreDamagedError, missing
from smm_desk.store.seals import driver_of
from smm_desk.store.storable import storable
from smm_desk.store.tables import CONCEPTS, ENTRIES, SECTION_TABLES, SectionTables, entry_columns


def write_as_it_stands(connection: Connection, concept_id: str) -> Concept:
    """Write a concept anew from what can be read of it, and return it; raise `ConceptMissingError`.

    The head of the concept stays as it is but for its language, which is written by the caller.
    """
    driver = driver_of(connection)
    driver.execute("REINDEX")  # an index may say something else than the rows
    concept = _read(driver, concept_id)
    for table in _tables():
        connection.execute(table.delete().where(table.c.concept_id == concept_id))
    rows.write(connection, concept_id, rows.changes(None, concept))
    return concept


def _tables() -> Iterator[Table]:
    for tables in SECTION_TABLES.values():
        yield tables.table
        yield from tables.links.values()
    for table, _ in ENTRIES.values():
        yield table


def _read(driver: sqlite3.Connection, concept_id: str) -> Concept:
    head = driver.execute("SELECT language FROM concepts WHERE id = ?", (concept_id,)).fetchone()
    if head is None:
        raise missing()
    language = _value(CONCEPTS, "language", head[0])
    sections: dict[str, Any] = {"language": language or LANGUAGES[0]}
    for key, tables in SECTION_TABLES.items():
        parts = tuple(_parts(driver, concept_id, tables))
        if tables.section.is_list:
            sections[key] = tuple(_with_own_ids(parts))
        else:
            sections[key] = parts[0] if parts else tables.section.part_type()
    for key, (table, entry_type) in ENTRIES.items():
        names = entry_columns(table)
        found = _values(driver, table, names, concept_id)
        sections[key] = tuple(entry_type(**dict(zip(names, row, strict=True))) for row in found)
    return Concept(id=concept_id, **_linked(sections))


def _parts(driver: sqlite3.Connection, concept_id: str, tables: SectionTables) -> Iterator[Any]:
    names = ("id", *tables.fields) if tables.section.is_list else tables.fields
    key = ("part_id",) if tables.section.is_list else ()
    links = {
        field: [*_values(driver, table, (*key, "target_id"), concept_id)]
        for field, table in tables.links.items()
    }
    for row in _values(driver, tables.table, names, concept_id):
        values = dict(zip(names, row, strict=True))
        for field, found in links.items():
            mine = (link for *part, link in found if not part or part[0] == values["id"])
            values[field] = tuple(dict.fromkeys(mine))
        yield tables.section.part_type(**values)


def _values(
    driver: sqlite3.Connection, table: Table, names: Iterable[str], concept_id: str
) -> Iterator[tuple[Any, ...]]:
    names = tuple(names)
    order = "position" if "position" in table.columns else "rowid"
    listed = ", ".join(f'"{name}"' for name in names) or "1"
    query = f'SELECT {listed} FROM "{table.name}" WHERE concept_id = ? ORDER BY {order}'  # noqa: S608
    for row in driver.execute(query, (concept_id,)).fetchall():
        yield tuple(_value(table, name, raw) for name, raw in zip(names, row, strict=False))


def _value(table: Table, name: str, raw: object) -> Any:
    """Return a value as its column holds it, or what comes nearest to what stands there."""
    column = table.c[name]
    text = raw.decode(errors="replace") if isinstance(raw, bytes) else None if raw is None else str(raw)
    if text is None and not column.nullable:
        return ""
    try:
        return read_as(column.type, None if text is None else storable(text))
    except StoreDamagedError:
        assert text is not None, "only what stands there can be refused"
        if isinstance(column.type, ChoiceKey):
            return _nearest(text, column.type.keys)
        return Unread(storable(text))


def _nearest(text: str, keys: Iterable[str]) -> str:
    """Return the one key that differs in a single letter, or nothing."""
    near = [key for key in keys if len(key) == len(text) and sum(map(str.__ne__, key, text)) == 1]
    return near[0] if len(near) == 1 else ""


def _with_own_ids(parts: Iterable[Any]) -> Iterator[Any]:
    """Yield the parts of a list, each with an id that no other has."""
    seen = {""}
    for part in parts:
        own = part.id
        while own in seen:
            own += "-2"
        seen.add(own)
        yield part if own == part.id else dataclasses.replace(part, id=own)


def _linked(sections: dict[str, Any]) -> dict[str, Any]:
    """Return the sections without links to parts that are not there."""
    ids = {key: {part.id for part in sections[key]} for key, spec in SECTIONS.items() if spec.is_list}
    for key, spec in SECTIONS.items():
        targets = {field.key: ids[field.target] for field in fields_of(spec.part_type) if field.target}
        if spec.is_list:
            sections[key] = tuple(_without_dead_links(part, targets) for part in sections[key])
        else:
            sections[key] = _without_dead_links(sections[key], targets)
    return sections


def _without_dead_links(part: Any, targets: Mapping[str, set[str]]) -> Any:
    alive: dict[str, Any] = {}
    for name, known in targets.items():
        links = getattr(part, name)
        if isinstance(links, tuple):
            alive[name] = tuple(link for link in links if link in known)
        else:
            alive[name] = links if links in known else ""
    return dataclasses.replace(part, **alive) if alive else part
