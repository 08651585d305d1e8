"""The store: all concepts of one user, in one SQLite file.

What a method has written when it returns survives a crash of program, system and power. Every method is one
transaction: all of it happens or nothing. All raise a `StoreError` for what the owner can mend.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import (
    Connection,
    Engine,
    Insert,
    ScalarSelect,
    Select,
    Text,
    Update,
    bindparam,
    func,
    insert,
    select,
    type_coerce,
    update,
)

from smm_desk.concept.concept import Concept
from smm_desk.store import database, errors, rows
from smm_desk.store.faults import faults_told
from smm_desk.store.reading import concept_in
from smm_desk.store.tables import CONCEPTS, SECTION_TABLES

FILE_NAME = "smm-desk.sqlite3"


@dataclass(frozen=True, slots=True)
class Summary:
    """A concept as the start page lists it; `changed_at` is in UTC, `open_findings` None when not counted."""

    id: str
    title: str
    trade: str
    place: str
    language: str
    changed_at: datetime
    archived: bool
    deleted: bool
    open_findings: int | None


class Store:
    """The concepts of one user. Made by `Store.open`, given back by `close` or a `with` block."""

    def __init__(self, path: Path, engine: Engine, now: Callable[[], datetime]) -> None:
        self.path = path
        self._engine = engine
        self._writing_engine = database.for_writing(engine)
        self._now = now

    @classmethod
    def open(cls, folder: Path, *, now: Callable[[], datetime]) -> Self:
        """Open the store in a folder; folder and file are made when they are not there."""
        path = folder / FILE_NAME
        with faults_told(path):
            return cls(path, database.open_database(path), now)

    def summaries(self) -> tuple[Summary, ...]:
        """Return all concepts, also archived and deleted ones, the one changed last first."""
        with self._reading() as connection:
            return tuple(_summary(*row) for row in connection.execute(_list_query()).all())

    def load(self, concept_id: str) -> Concept:
        """Return a concept; raise `ConceptMissingError` when there is none."""
        with self._reading() as connection:
            return concept_in(connection, concept_id)

    def insert(self, concept: Concept, *, open_findings: int | None = None) -> None:
        """Take in a new concept; raise `ConceptExistsError` when its id is taken."""
        changed = rows.changes(None, concept)
        now = self._now()
        with self._writing() as connection:
            if connection.execute(select(CONCEPTS.c.id).where(CONCEPTS.c.id == concept.id)).first():
                raise errors.exists()
            head = {"id": concept.id, "language": concept.language, "created_at": now, "changed_at": now}
            connection.execute(_insert_head(), {**head, "open_findings": open_findings})
            rows.write(connection, concept.id, changed)

    def save(self, before: Concept, after: Concept, *, open_findings: int | None = None) -> int:
        """Write the rows that differ between the stored state `before` and `after`; return their number.

        `open_findings` is left as it stands when None. Raises `ConceptChangedError` when the store does not
        hold `before` any more, and `ConceptMissingError`.
        """
        changed = rows.changes(before, after)
        head: dict[str, Any] = {} if open_findings is None else {"open_findings": open_findings}
        if before.language != after.language:
            head["language"] = after.language
        content_differs = bool(changed) or "language" in head
        if not content_differs and not head:
            return 0
        if content_differs:
            head["changed_at"] = self._now()
        with self._writing() as connection:
            self._set(connection, after.id, head, counted=content_differs)
            return 1 + rows.write(connection, after.id, changed)

    def duplicate(self, concept_id: str, new_id: str, title: str) -> Concept:
        """Put a copy of a concept beside it, under a new title, and return the copy."""
        with self._reading() as connection:
            original = concept_in(connection, concept_id)
            count = connection.scalar(select(CONCEPTS.c.open_findings).where(CONCEPTS.c.id == concept_id))
        copy = replace(original, id=new_id, company=replace(original.company, name=title))
        self.insert(copy, open_findings=count)
        return copy

    def set_archived(self, concept_id: str, archived: bool) -> None:
        """Put a concept into the archive or take it out; its last change stays what it was."""
        with self._writing() as connection:
            self._set(connection, concept_id, {"archived_at": self._now() if archived else None})

    def set_deleted(self, concept_id: str, deleted: bool) -> None:
        """Mark a concept as deleted or bring it back; nothing of it is lost before `purge`."""
        with self._writing() as connection:
            self._set(connection, concept_id, {"deleted_at": self._now() if deleted else None})

    def purge(self, concept_id: str) -> None:
        """Remove a concept for good."""
        with self._writing() as connection:
            if connection.execute(CONCEPTS.delete().where(CONCEPTS.c.id == concept_id)).rowcount != 1:
                raise errors.missing()

    def checkpoint(self) -> None:
        """Move the log into the file, at a quiet moment; nothing depends on it but the size of the log."""
        with faults_told(self.path):
            database.checkpoint(self._engine)

    def close(self) -> None:
        """Give the file back, complete in itself and without a log beside it.

        When the log cannot be moved into the file, it stays beside it and nothing is lost.
        """
        with suppress(errors.StoreError):
            self.checkpoint()
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with faults_told(self.path), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with faults_told(self.path), self._writing_engine.begin() as connection:
            yield connection

    def _set(
        self, connection: Connection, concept_id: str, values: dict[str, Any], *, counted: bool = False
    ) -> None:
        if connection.execute(_update_head(counted), {"at": concept_id, **values}).rowcount != 1:
            raise errors.missing()


@cache
def _list_query() -> Select[Any]:
    """Return the query for the start page; its columns are plain text, since it is run over all concepts."""
    company = SECTION_TABLES["company"].table
    return (
        select(
            CONCEPTS.c.id,
            func.coalesce(company.c.name, ""),
            func.coalesce(company.c.trade, ""),
            func.coalesce(company.c.place, ""),
            type_coerce(CONCEPTS.c.language, Text),
            type_coerce(CONCEPTS.c.changed_at, Text),
            CONCEPTS.c.archived_at.is_not(None),
            CONCEPTS.c.deleted_at.is_not(None),
            CONCEPTS.c.open_findings,
        )
        .select_from(CONCEPTS.outerjoin(company, company.c.concept_id == CONCEPTS.c.id))
        .order_by(CONCEPTS.c.change_counter.desc())
    )


@cache
def _insert_head() -> Insert:
    return insert(CONCEPTS).values(change_counter=_next_count())


@cache
def _update_head(counted: bool) -> Update:
    """Return the statement for the concept's own row; a change of content counts, filing it away does not."""
    statement = update(CONCEPTS).where(CONCEPTS.c.id == bindparam("at"))
    return statement.values(change_counter=_next_count()) if counted else statement


def _next_count() -> ScalarSelect[int]:
    every = CONCEPTS.alias()
    return select(func.coalesce(func.max(every.c.change_counter), 0) + 1).scalar_subquery()


def _summary(concept_id: str, *shown: Any) -> Summary:
    title, trade, place, language, changed_at, archived, deleted, open_findings = shown
    moment = datetime.fromisoformat(changed_at)
    return Summary(concept_id, title, trade, place, language, moment, archived, deleted, open_findings)
