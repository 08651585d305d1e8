"""States of a concept that the owner kept under a name: whole concepts as JSON, beside the one that lives on.

They are kept in the form of the exchange file, so that a state of an older version is read as its file would
be: fields that it did not know are empty.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from smm_desk.concept.concept import Concept
from smm_desk.concept.json_form import JsonFormError, from_json, to_json
from smm_desk.store import errors
from smm_desk.store.tables import SNAPSHOTS


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A kept state, without its content; `taken_at` is in UTC."""

    id: str
    name: str
    taken_at: datetime


def snapshots_of(connection: Connection, concept_id: str) -> tuple[Snapshot, ...]:
    """Return the kept states of a concept, the newest first."""
    columns = (SNAPSHOTS.c.id, SNAPSHOTS.c.name, SNAPSHOTS.c.taken_at)
    query = select(*columns).where(SNAPSHOTS.c.concept_id == concept_id)
    found = [Snapshot(*row) for row in connection.execute(query)]
    return tuple(sorted(found, key=lambda each: (each.taken_at, each.id), reverse=True))


def keep(connection: Connection, concept: Concept, snapshot: Snapshot) -> None:
    """Keep a state of a concept."""
    values = {"id": snapshot.id, "name": snapshot.name, "taken_at": snapshot.taken_at}
    content = json.dumps(to_json(concept), ensure_ascii=True, separators=(",", ":"))
    connection.execute(SNAPSHOTS.insert(), {"concept_id": concept.id, "content": content, **values})


def content_of(connection: Connection, concept_id: str, snapshot_id: str) -> Concept:
    """Return a kept state; raise `SnapshotMissingError`, and `StoreDamagedError` when it cannot be read."""
    query = select(SNAPSHOTS.c.content).where(
        SNAPSHOTS.c.concept_id == concept_id, SNAPSHOTS.c.id == snapshot_id
    )
    content = connection.scalar(query)
    if content is None:
        raise errors.no_snapshot()
    try:
        return from_json(json.loads(content), concept_id)
    except (ValueError, RecursionError, JsonFormError) as error:
        raise errors.damaged_entry("snapshots.content") from error


def drop(connection: Connection, concept_id: str, snapshot_id: str) -> None:
    """Forget a kept state; raise `SnapshotMissingError` when there is none."""
    which = (SNAPSHOTS.c.concept_id == concept_id) & (SNAPSHOTS.c.id == snapshot_id)
    if connection.execute(SNAPSHOTS.delete().where(which)).rowcount != 1:
        raise errors.no_snapshot()
