"""A concept as rows, and what must be written so that the rows of one concept become those of another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Insert,
    Select,
    Table,
    Update,
    and_,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from smm_desk.concept.concept import Concept
from smm_desk.store.errors import changed_elsewhere
from smm_desk.store.tables import ENTRIES, SECTION_TABLES, SectionTables, entry_columns

Key = tuple[str | int, ...]
"""The primary key of a row without its first column, the id of the concept."""

Rows = dict[Key, dict[str, object]]
"""The rows of one concept in one table: key to the other columns."""


@dataclass(frozen=True, slots=True)
class TableChange:
    """What differs in one table. `updated` holds only the columns that differ, `was` what stood in them."""

    table: Table
    inserted: Rows
    updated: Rows
    was: Rows
    deleted: tuple[Key, ...]

    def __len__(self) -> int:
        """Return the number of rows to write."""
        return len(self.inserted) + len(self.updated) + len(self.deleted)


def changes(before: Concept | None, after: Concept) -> tuple[TableChange, ...]:
    """Return what differs between two concepts, or all of `after` when there was none before.

    Raises `ValueError` when two parts of a list have the same id.
    """
    found = (_change(table, old, new) for table, old, new in _tables_touched(before, after))
    return tuple(change for change in found if len(change))


def write(connection: Connection, concept_id: str, changed: Iterable[TableChange]) -> int:
    """Write the changes and return the number of rows.

    Raises `ConceptChangedError` when a row to be written is not there or somebody else has written into the
    same fields of it, and leaves it to the caller to take back the transaction.
    """
    changed = tuple(changed)
    for change in reversed(changed):
        for key in change.deleted:
            _written(connection, _delete(change.table), _where(change.table, concept_id, key))
    for change in changed:
        for key, values in change.updated.items():
            _update_row(connection, change, _where(change.table, concept_id, key), values, change.was[key])
    for change in changed:
        if change.inserted:
            names = [column.name for column in change.table.primary_key]
            rows = [
                dict(zip(names, (concept_id, *key), strict=True)) | values
                for key, values in change.inserted.items()
            ]
            connection.execute(_insert(change.table), rows)
    return sum(len(change) for change in changed)


def _tables_touched(before: Concept | None, after: Concept) -> Iterator[tuple[Table, Rows, Rows]]:
    for key, tables in SECTION_TABLES.items():
        old = getattr(before, key) if before else None
        new = getattr(after, key)
        if old is not new:
            yield from _paired(_section_rows(tables, old), _section_rows(tables, new))
    for key, (table, _) in ENTRIES.items():
        old, new = getattr(before, key) if before else (), getattr(after, key)
        if old is not new:
            yield table, _entry_rows(table, old), _entry_rows(table, new)


def _paired(
    old: Iterable[tuple[Table, Rows]], new: Iterable[tuple[Table, Rows]]
) -> Iterator[tuple[Table, Rows, Rows]]:
    for (table, old_rows), (_, new_rows) in zip(old, new, strict=True):
        yield table, old_rows, new_rows


def _section_rows(tables: SectionTables, content: Any) -> Iterator[tuple[Table, Rows]]:
    """Yield the rows of a section in each of its tables; a section that is None has none."""
    parts: tuple[Any, ...] = content if isinstance(content, tuple) else () if content is None else (content,)
    in_list = tables.section.is_list
    rows: Rows = {}
    for position, part in enumerate(parts):
        values = {field: getattr(part, field) for field in tables.fields}
        rows[(part.id,) if in_list else ()] = {"position": position, **values} if in_list else values
    if len(rows) != len(parts):
        raise ValueError(f"{tables.section.key}: two parts have the same id")
    yield tables.table, rows
    for field, table in tables.links.items():
        yield (
            table,
            {
                ((part.id, position) if in_list else (position,)): {"target_id": target}
                for part in parts
                for position, target in enumerate(getattr(part, field))
            },
        )


def _entry_rows(table: Table, entries: tuple[Any, ...]) -> Rows:
    columns = entry_columns(table)
    return {
        (position,): {name: getattr(entry, name) for name in columns}
        for position, entry in enumerate(entries)
    }


def _change(table: Table, old: Rows, new: Rows) -> TableChange:
    updated: Rows = {}
    for key, values in new.items():
        before = old.get(key)
        if before is None:
            continue
        differing = {name: value for name, value in values.items() if not _same(before[name], value)}
        if differing:
            updated[key] = differing
    return TableChange(
        table,
        inserted={key: values for key, values in new.items() if key not in old},
        updated=updated,
        was={key: {name: old[key][name] for name in values} for key, values in updated.items()},
        deleted=tuple(key for key in old if key not in new),
    )


def _same(old: object, new: object) -> bool:
    """Tell whether two values stand in the store alike; 1.5 and 1.50 are equal but do not."""
    if isinstance(old, Decimal) and isinstance(new, Decimal):
        return old.as_tuple() == new.as_tuple()
    return old == new


def _written(connection: Connection, statement: Update | Delete, values: Mapping[str, object]) -> None:
    if connection.execute(statement, values).rowcount != 1:
        raise changed_elsewhere()


def _update_row(
    connection: Connection,
    change: TableChange,
    where: dict[str, object],
    values: dict[str, object],
    was: dict[str, object],
) -> None:
    """Update a row in which stands what is taken to stand there."""
    guarded = _update(change.table, tuple(was))
    expected = {f"was_{name}": value for name, value in was.items()}
    if connection.execute(guarded, where | values | expected).rowcount == 1:
        return
    # Older programs may have put the same value into other words, and a save that was told as failed may have
    # reached the disk, so the row is read before it is called another.
    found = connection.execute(_row(change.table, tuple(was)), where).mappings().one_or_none()
    if found is None or not all(
        _same(found[name], value) or _same(found[name], values[name]) for name, value in was.items()
    ):
        raise changed_elsewhere()
    _written(connection, _update(change.table, ()), where | values)


def _where(table: Table, concept_id: str, key: Key) -> dict[str, object]:
    names = (f"at_{column.name}" for column in table.primary_key)
    return dict(zip(names, (concept_id, *key), strict=True))


@cache
def _insert(table: Table) -> Insert:
    return insert(table)


@lru_cache(maxsize=512)
def _update(table: Table, guarded: tuple[str, ...]) -> Update:
    """Return the update of a row; it touches none in which the guarded columns hold something else."""
    as_before = (table.c[name].is_not_distinct_from(bindparam(f"was_{name}")) for name in guarded)
    return update(table).where(_is_row(table), *as_before)


@lru_cache(maxsize=512)
def _row(table: Table, names: tuple[str, ...]) -> Select[Any]:
    return select(*(table.c[name] for name in names)).where(_is_row(table))


@cache
def _delete(table: Table) -> Delete:
    return delete(table).where(_is_row(table))


def _is_row(table: Table) -> ColumnElement[bool]:
    return and_(*(column == bindparam(f"at_{column.name}") for column in table.primary_key))
