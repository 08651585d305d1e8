"""The row of a concept itself: its language, its dates, its place in the order of changes."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, ScalarSelect, Update, bindparam, func, insert, select, update

from smm_desk.store import errors, seals
from smm_desk.store.tables import CONCEPTS


def add(connection: Connection, concept_id: str, values: dict[str, Any]) -> None:
    """Add the row of a concept; raise `ConceptExistsError` when its id is taken."""
    if connection.execute(select(CONCEPTS.c.id).where(CONCEPTS.c.id == concept_id)).first():
        raise errors.exists()
    connection.execute(_insert(), {"id": concept_id, **values})


def change(connection: Connection, concept_id: str, values: dict[str, Any], *, counted: bool = False) -> None:
    """Set values in the row of a concept; raise `ConceptMissingError` when there is none.

    A change of content counts, filing a concept away does not.
    """
    if connection.execute(_update(counted), {"at": concept_id, **values}).rowcount != 1:
        raise errors.missing()


def take_as_it_stands(connection: Connection, concept_id: str, language: str, now: datetime) -> None:
    """Write the row of a damaged concept anew; moments that cannot be read become `now`."""
    driver = seals.driver_of(connection)
    moments = ("created_at", "changed_at", "archived_at", "deleted_at")
    query = f"SELECT {', '.join(moments)} FROM concepts WHERE id = ?"  # noqa: S608
    found = driver.execute(query, (concept_id,)).fetchone()
    values: dict[str, Any] = {
        name: _moment(value, now) for name, value in zip(moments, found, strict=True) if value is not None
    }
    driver.execute(f"UPDATE concepts SET {seals.SEAL} = NULL WHERE id = ?", (concept_id,))  # noqa: S608
    change(connection, concept_id, {"language": language, "open_findings": None, **values}, counted=True)


def _moment(stored: object, now: datetime) -> datetime:
    try:
        return datetime.fromisoformat(str(stored))
    except ValueError:
        return now


def remove(connection: Connection, concept_id: str) -> None:
    """Remove a concept and all that belongs to it; raise `ConceptMissingError` when there is none."""
    if connection.execute(CONCEPTS.delete().where(CONCEPTS.c.id == concept_id)).rowcount != 1:
        raise errors.missing()


def open_findings_of(connection: Connection, concept_id: str) -> int | None:
    """Return how many findings of a concept are open, None when they were not counted."""
    query = select(CONCEPTS.c.open_findings).where(CONCEPTS.c.id == concept_id)
    count: int | None = connection.scalar(query)
    return count


@cache
def _insert() -> Insert:
    return insert(CONCEPTS).values(change_counter=_next_count())


@cache
def _update(counted: bool) -> Update:
    statement = update(CONCEPTS).where(CONCEPTS.c.id == bindparam("at"))
    return statement.values(change_counter=_next_count()) if counted else statement


def _next_count() -> ScalarSelect[int]:
    every = CONCEPTS.alias()
    return select(func.coalesce(func.max(every.c.change_counter), 0) + 1).scalar_subquery()
