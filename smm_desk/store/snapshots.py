"""States of a concept that the owner kept under a name: whole concepts as JSON, beside the one that lives on.

They are kept in the form of the exchange file, so that a state of an older version is read as its file would
be: fields that it did not know are empty.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Text, select, type_coerce

from smm_desk.concept.concept import Concept
from smm_desk.concept.json_form import JsonFormError, from_json, to_json
from smm_desk.store import errors, seals
from smm_desk.store.reading import check_seals
from smm_desk.store.store_file import moment_in
from smm_desk.store.tables import SEALED, SNAPSHOTS

_BROKEN = seals.broken_query({SNAPSHOTS.name: SEALED[SNAPSHOTS.name]}, of_concept=True, of_part=True)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A kept state, without its content; `taken_at` is in UTC."""

    id: str
    name: str
    taken_at: datetime


def snapshots_of(connection: Connection, concept_id: str) -> tuple[Snapshot, ...]:
    """Return the kept states of a concept, the newest first."""
    columns = (SNAPSHOTS.c.id, SNAPSHOTS.c.name, type_coerce(SNAPSHOTS.c.taken_at, Text))
    query = select(*columns).where(SNAPSHOTS.c.concept_id == concept_id)
    found = [Snapshot(own_id, name, moment_in(taken)) for own_id, name, taken in connection.execute(query)]
    return tuple(sorted(found, key=lambda each: (each.taken_at, each.id), reverse=True))


def keep(connection: Connection, concept: Concept, snapshot: Snapshot) -> None:
    """Keep a state of a concept."""
    values = {"id": snapshot.id, "name": snapshot.name, "taken_at": snapshot.taken_at}
    content = json.dumps(to_json(concept), ensure_ascii=True, separators=(",", ":"))
    connection.execute(SNAPSHOTS.insert(), {"concept_id": concept.id, "content": content, **values})


def content_of(connection: Connection, concept_id: str, snapshot_id: str) -> Concept:
    """Return a kept state; raise `SnapshotMissingError`, and `StoreDamagedError` when it cannot be read.

    Raises `ConceptDamagedError` when it is not as the desk wrote it.
    """
    check_seals(connection, _BROKEN, concept_id, snapshot_id)
    return _read(connection, concept_id, snapshot_id)


def take_as_it_stands(connection: Connection, concept_id: str, snapshot_id: str) -> Concept:
    """Seal a kept state as it stands and return it; raise what `content_of` raises."""
    concept = _read(connection, concept_id, snapshot_id)
    broken = connection.exec_driver_sql(_BROKEN, (concept_id, snapshot_id)).first()
    if broken is not None:
        row = seals.BrokenSeal(*broken)
        seals.seal_row(seals.driver_of(connection), row, SEALED[row.table])
    return concept


def _read(connection: Connection, concept_id: str, snapshot_id: str) -> Concept:
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
