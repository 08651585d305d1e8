"""Reading a concept back from its rows."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, select

from smm_desk.concept.concept import Concept
from smm_desk.store import seals
from smm_desk.store.column_types import read_as
from smm_desk.store.errors import ConceptDamagedError, altered, damaged_entry, missing
from smm_desk.store.places import place_of
from smm_desk.store.tables import (
    CONCEPTS,
    ENTRIES,
    METADATA,
    PICTURES,
    SEALED,
    SECTION_TABLES,
    SNAPSHOTS,
    SectionTables,
    entry_columns,
)

_BESIDE = (SNAPSHOTS.name, PICTURES.name)
_BROKEN = seals.broken_query(
    {table: columns for table, columns in SEALED.items() if table not in _BESIDE}, of_concept=True
)


def concept_in(connection: Connection, concept_id: str) -> Concept:
    """Return a concept; raise `ConceptMissingError`.

    Raises `ConceptDamagedError` when a row is not as its seal says, and when an entry cannot be read.

    The connection is in a transaction, so that all rows are of one moment.
    """
    check_seals(connection, _BROKEN, concept_id)
    sections = _single_sections(connection, concept_id)
    for key, tables in SECTION_TABLES.items():
        if tables.section.is_list:
            sections[key] = _list_section(connection, concept_id, tables)
    for key, (table, entry_type) in ENTRIES.items():
        found = connection.execute(_rows_of(table, *entry_columns(table)), {"at": concept_id})
        sections[key] = tuple(entry_type(**entry) for entry in found.mappings())
    return Concept(id=concept_id, **sections)


def check_seals(connection: Connection, query: str, *ids: str) -> None:
    """Raise `ConceptDamagedError` when a query of `seals.broken_query` finds a row; `ids` are its values."""
    row = connection.exec_driver_sql(query, ids).first()
    if row is not None:
        broken = seals.BrokenSeal(*row)
        column = _unreadable(seals.driver_of(connection), broken)
        raise altered(None, place_of(broken.table, column))


def _unreadable(driver: sqlite3.Connection, broken: seals.BrokenSeal) -> str:
    """Return the first column of a row that cannot hold what stands in it; there need not be one."""
    table, names = METADATA.tables[broken.table], SEALED[broken.table]
    listed = ", ".join(f'"{name}"' for name in names)
    query = f'SELECT {listed} FROM "{broken.table}" WHERE rowid = ?'  # noqa: S608
    for name, value in zip(names, driver.execute(query, (broken.rowid,)).fetchone(), strict=True):
        try:
            read_as(table.c[name].type, value if isinstance(value, str) else None)
        except ConceptDamagedError:
            return name
    return ""


def _single_sections(connection: Connection, concept_id: str) -> dict[str, Any]:
    row = connection.execute(_head(), {"at": concept_id}).one_or_none()
    if row is None:
        raise missing()
    sections: dict[str, Any] = {"language": row[0]}
    start = 1
    for tables in _singles():
        end = start + 1 + len(tables.fields)
        present, *values = row[start:end]
        if present is None:
            raise damaged_entry(tables.section.key)
        fields = dict(zip(tables.fields, values, strict=True))
        for field, links in tables.links.items():
            fields[field] = tuple(
                connection.execute(_rows_of(links, "target_id"), {"at": concept_id}).scalars()
            )
        sections[tables.section.key] = tables.section.part_type(**fields)
        start = end
    return sections


def _list_section(connection: Connection, concept_id: str, tables: SectionTables) -> tuple[Any, ...]:
    rows = connection.execute(_rows_of(tables.table, "id", *tables.fields), {"at": concept_id}).all()
    links = {
        field: _links_by_part(connection, concept_id, table) if rows else {}
        for field, table in tables.links.items()
    }
    names = ("id", *tables.fields)
    return tuple(
        tables.section.part_type(
            **dict(zip(names, row, strict=True)),
            **{field: tuple(found.get(row[0], ())) for field, found in links.items()},
        )
        for row in rows
    )


def _links_by_part(connection: Connection, concept_id: str, table: Table) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for part_id, target_id in connection.execute(_rows_of(table, "part_id", "target_id"), {"at": concept_id}):
        found[part_id].append(target_id)
    return found


def _singles() -> list[SectionTables]:
    return [tables for tables in SECTION_TABLES.values() if not tables.section.is_list]


@cache
def _head() -> Select[Any]:
    """Return the query for the concept itself and all sections that it has once."""
    columns: list[Any] = [CONCEPTS.c.language]
    source: Any = CONCEPTS
    for tables in _singles():
        columns += [tables.table.c.concept_id, *(tables.table.c[field] for field in tables.fields)]
        source = source.outerjoin(tables.table, tables.table.c.concept_id == CONCEPTS.c.id)
    return select(*columns).select_from(source).where(CONCEPTS.c.id == bindparam("at"))


@cache
def _rows_of(table: Table, *columns: str) -> Select[Any]:
    return (
        select(*(table.c[name] for name in columns))
        .where(table.c.concept_id == bindparam("at"))
        .order_by(table.c.position)
    )
