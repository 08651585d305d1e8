"""The store: all concepts of one user, in one SQLite file.

What a method has written when it returns survives a crash of program, system and power. Every method is one
transaction: all of it happens or nothing. All raise a `StoreError` for what the owner can mend.

SQLAlchemy takes long to import and is not needed to list the concepts, so each method imports what it needs;
`prepare` does so ahead.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from smm_desk.concept.concept import Concept
from smm_desk.store import errors, store_file
from smm_desk.store.faults import faults_told
from smm_desk.store.place import STORE_FILE
from smm_desk.store.store_file import Summary

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from smm_desk.store.backups import Backup
    from smm_desk.store.pictures import KeptPicture, Picture, PictureCount, PictureKind
    from smm_desk.store.snapshots import Snapshot

__all__ = ["FILE_NAME", "Store", "Summary"]

FILE_NAME = STORE_FILE


class Store:
    """The concepts of one user. Made by `Store.open`, given back by `close` or a `with` block."""

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self.path = path
        self._now = now

    @classmethod
    def open(cls, folder: Path, *, now: Callable[[], datetime]) -> Self:
        """Open the store in a folder; folder and file are made when they are not there.

        A log that a crash has left is looked at before anything of it gets into the file: it may be that of
        another store. Raises `StoreDamagedError` then.
        """
        store = cls(folder / FILE_NAME, now)
        with faults_told(store.path):
            store_file.make_private(store.path)
            version = store_file.version_of(store.path)
            if store_file.has_log(store.path):
                store._check_log()
            if version != store_file.HEAD:
                _ = store._engine
        return store

    def _check_log(self) -> None:
        from smm_desk.store.backups import check
        from smm_desk.store.errors import ConceptDamagedError

        with suppress(
            ConceptDamagedError
        ):  # told when that concept is opened; the others must not wait for it
            check(self.path)

    @cached_property
    def _engine(self) -> Engine:
        from smm_desk.store.database import open_database

        return open_database(self.path, self._now)

    @cached_property
    def _writing_engine(self) -> Engine:
        from smm_desk.store.database import for_writing

        return for_writing(self._engine)

    def prepare(self) -> None:
        """Load at a quiet moment what the first concept would have to wait for otherwise."""
        from smm_desk.store import heads, reading, rows  # noqa: F401  (imported for later)

        with faults_told(self.path):
            _ = self._engine

    def prepare_writing(self) -> None:
        """Do at a quiet moment what the first saving would have to wait for otherwise."""
        from smm_desk.store.database import prepare_writing

        with faults_told(self.path):
            prepare_writing(self._engine)

    def summaries(self, *, as_they_stand: bool = False) -> tuple[Summary, ...]:
        """Return all concepts, also archived and deleted ones, the one changed last first.

        Raises `StoreDamagedError` when an entry cannot be read, unless they are wanted `as_they_stand`.
        """
        with faults_told(self.path):
            return store_file.summaries_in(self.path, as_they_stand=as_they_stand)

    def load(self, concept_id: str) -> Concept:
        """Return a concept; raise `ConceptMissingError` when there is none.

        Raises `ConceptDamagedError` when it is not as the desk wrote it; `take_as_it_stands` helps then.
        """
        from smm_desk.store.reading import concept_in

        with self._reading() as connection:
            return concept_in(connection, concept_id)

    def take_as_it_stands(self, concept_id: str) -> Concept:
        """Take a damaged concept, as well as it can be read, for what it is from now on, and return it.

        The file as it is now is copied aside before. Raises `ConceptMissingError`, and `StoreDamagedError`
        when SQLite itself is at a loss.
        """
        from sqlalchemy.exc import IntegrityError

        from smm_desk.store import as_it_stands, backups, errors, heads

        backups.copy_aside(self.path, self._now())
        try:
            with self._writing() as connection:
                concept = as_it_stands.write_as_it_stands(connection, concept_id)
                heads.take_as_it_stands(connection, concept_id, concept.language, self._now())
        except (sqlite3.IntegrityError, IntegrityError) as error:
            raise errors.damaged(self.path) from error
        return concept

    def insert(
        self, concept: Concept, *, open_findings: int | None = None, pictures: Iterable[KeptPicture] = ()
    ) -> None:
        """Take in a new concept with its pictures; raise `ConceptExistsError` when its id is taken.

        Raises `PictureRefusedError` when there are too many pictures, or one is too large.
        """
        from smm_desk.store import picture_rows

        with self._adding(concept, open_findings) as connection:
            picture_rows.keep_all(connection, concept.id, pictures)

    @contextmanager
    def _adding(self, concept: Concept, open_findings: int | None) -> Iterator[Connection]:
        """Take in a new concept, together with what the block writes besides."""
        from smm_desk.store import heads, rows

        changed = rows.changes(None, concept)
        now = self._now()
        head = {"language": concept.language, "created_at": now, "changed_at": now}
        with self._writing() as connection:
            heads.add(connection, concept.id, {**head, "open_findings": open_findings})
            rows.write(connection, concept.id, changed)
            yield connection

    def save(self, before: Concept, after: Concept, *, open_findings: int | None = None) -> int:
        """Write the rows that differ between the stored state `before` and `after`; return their number.

        `open_findings` is left as it stands when None. Raises `ConceptChangedError` when the store does not
        hold `before` any more, and `ConceptMissingError`.
        """
        from smm_desk.store import heads, rows

        changed = rows.changes(before, after)
        head: dict[str, Any] = {} if open_findings is None else {"open_findings": open_findings}
        if before.language != after.language:
            head["language"] = after.language
        content_differs = bool(changed) or "language" in head
        if not content_differs and not head:
            return 0
        if content_differs:
            head["changed_at"] = self._now()
        from sqlalchemy.exc import IntegrityError

        try:
            with self._writing() as connection:
                heads.change(connection, after.id, head, counted=content_differs)
                return 1 + rows.write(connection, after.id, changed)
        except IntegrityError as error:
            # What is new here may be there already, written by somebody else who has saved since.
            if self.load(after.id) != before:
                raise errors.changed_elsewhere() from error
            raise

    def duplicate(self, concept_id: str, new_id: str, title: str) -> Concept:
        """Put a copy of a concept beside it, with its pictures and under a new title, and return the copy."""
        from smm_desk.store import picture_rows
        from smm_desk.store.heads import open_findings_of
        from smm_desk.store.reading import concept_in

        with self._reading() as connection:
            original = concept_in(connection, concept_id)
            count = open_findings_of(connection, concept_id)
        copy = replace(original, id=new_id, company=replace(original.company, name=title))
        with self._adding(copy, count) as connection:
            picture_rows.copy(connection, concept_id, new_id)
        return copy

    def set_archived(self, concept_id: str, archived: bool) -> None:
        """Put a concept into the archive or take it out; its last change stays what it was."""
        self._set(concept_id, {"archived_at": self._now() if archived else None})

    def set_deleted(self, concept_id: str, deleted: bool) -> None:
        """Mark a concept as deleted or bring it back; nothing of it is lost before `purge`."""
        self._set(concept_id, {"deleted_at": self._now() if deleted else None})

    def purge(self, concept_id: str) -> None:
        """Remove a concept for good."""
        from smm_desk.store import heads

        with self._writing() as connection:
            heads.remove(connection, concept_id)

    def snapshots(self, concept_id: str) -> tuple[Snapshot, ...]:
        """Return the states of a concept that were kept under a name, the newest first."""
        from smm_desk.store import snapshots

        with self._reading() as connection:
            return snapshots.snapshots_of(connection, concept_id)

    def keep_snapshot(self, concept: Concept, snapshot_id: str, name: str) -> Snapshot:
        """Keep a state of a concept under a name."""
        from smm_desk.store import snapshots

        taken = snapshots.Snapshot(snapshot_id, name, self._now())
        with self._writing() as connection:
            snapshots.keep(connection, concept, taken)
        return taken

    def snapshot(self, concept_id: str, snapshot_id: str) -> Concept:
        """Return a kept state; raise `SnapshotMissingError` when there is none.

        Raises `ConceptDamagedError` when it is not as the desk wrote it.
        """
        from smm_desk.store import snapshots

        with self._reading() as connection:
            return snapshots.content_of(connection, concept_id, snapshot_id)

    def take_snapshot_as_it_stands(self, concept_id: str, snapshot_id: str) -> Concept:
        """Take a damaged kept state as it stands and return it.

        Raises `StoreDamagedError` when it cannot be read.
        """
        from smm_desk.store import snapshots

        with self._writing() as connection:
            return snapshots.take_as_it_stands(connection, concept_id, snapshot_id)

    def drop_snapshot(self, concept_id: str, snapshot_id: str) -> None:
        """Forget a kept state; raise `SnapshotMissingError` when there is none."""
        from smm_desk.store import snapshots

        with self._writing() as connection:
            snapshots.drop(connection, concept_id, snapshot_id)

    def pictures(self, concept_id: str, kind: PictureKind) -> tuple[Picture, ...]:
        """Return the pictures of a concept, in the order in which they were added."""
        from smm_desk.store import picture_rows

        with self._reading() as connection:
            return picture_rows.pictures_of(connection, concept_id, (kind,))

    def kept_pictures(
        self, concept_id: str, kinds: Collection[PictureKind] | None = None
    ) -> tuple[KeptPicture, ...]:
        """Return the pictures of a concept with their content, in the order in which they were added.

        All of them are in memory then: up to 61 of 4 MB.
        """
        from smm_desk.store import picture_rows
        from smm_desk.store.pictures import PictureKind

        with self._reading() as connection:
            wanted = tuple(PictureKind) if kinds is None else kinds
            return picture_rows.with_content(connection, concept_id, wanted)

    def picture_counts(self) -> Mapping[str, PictureCount]:
        """Return how many pictures each concept has, by its id; one without any is not in it."""
        from smm_desk.store import picture_rows

        with self._reading() as connection:
            return picture_rows.counts(connection)

    def keep_picture(
        self, concept_id: str, picture_id: str, kind: PictureKind, name: str, content: bytes
    ) -> Picture:
        """Keep a picture; a logo takes the place of the one before. Raises `PictureRefusedError`."""
        from smm_desk.store import picture_rows
        from smm_desk.store.pictures import Picture

        picture = Picture(picture_id, kind, name, self._now())
        with self._writing() as connection:
            picture_rows.keep(connection, concept_id, picture, content)
        return picture

    def picture(self, concept_id: str, picture_id: str) -> bytes:
        """Return the content of a picture; raise `PictureMissingError` when there is none."""
        from smm_desk.store import picture_rows

        with self._reading() as connection:
            return picture_rows.content_of(connection, concept_id, picture_id)

    def turn_picture(self, concept_id: str, picture_id: str, turns: int) -> None:
        """Show a picture with so many quarter turns to the right; raise `PictureMissingError`."""
        from smm_desk.store import picture_rows

        with self._writing() as connection:
            picture_rows.turn(connection, concept_id, picture_id, turns)

    def drop_picture(self, concept_id: str, picture_id: str) -> None:
        """Remove a picture; raise `PictureMissingError` when there is none."""
        from smm_desk.store import picture_rows

        with self._writing() as connection:
            picture_rows.drop(connection, concept_id, picture_id)

    def back_up(self) -> Backup | None:
        """Make a backup unless nothing has changed since the last one; return it, or None."""
        from smm_desk.store import backups

        return backups.back_up(self.path, self._now())

    def backups(self) -> tuple[Backup, ...]:
        """Return the backups, the newest first."""
        from smm_desk.store import backups

        with faults_told(self.path):
            return backups.backups_of(self.path)

    def checkpoint(self) -> None:
        """Move the log into the file, at a quiet moment; nothing depends on it but the size of the log."""
        from smm_desk.store.database import checkpoint

        with faults_told(self.path):
            checkpoint(self._engine)

    def close(self) -> None:
        """Give the file back, complete in itself and without a log beside it."""
        if "_engine" not in self.__dict__:
            return
        try:
            self.checkpoint()
        finally:
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

    def _set(self, concept_id: str, values: dict[str, Any]) -> None:
        from smm_desk.store import heads

        with self._writing() as connection:
            heads.change(connection, concept_id, values)
