"""Looking into a backup and taking concepts out of it, without touching it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from smm_desk.concept.concept import Concept
from smm_desk.store.backups import Backup, check
from smm_desk.store.faults import faults_told
from smm_desk.store.pictures import KeptPicture, PictureCount
from smm_desk.store.store import FILE_NAME, Store, Summary


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A concept of a backup as it is listed."""

    summary: Summary
    pictures: PictureCount


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A concept of a backup with its pictures, in the order in which they were added."""

    concept: Concept
    pictures: tuple[KeptPicture, ...]


@contextmanager
def opened(backup: Backup, now: Callable[[], datetime]) -> Iterator[Store]:
    """Open a copy of a backup as a store, brought up to date; the backup stays as it is.

    Raises a `StoreError`, also when the backup is not whole.
    """
    with tempfile.TemporaryDirectory(prefix="smm-desk-") as folder:
        with faults_told(backup.path):
            check(backup.path)
            shutil.copyfile(backup.path, Path(folder) / FILE_NAME)
        with Store.open(Path(folder), now=now) as store:
            yield store


def concepts_in(backup: Backup, now: Callable[[], datetime]) -> tuple[BackedUp, ...]:
    """Return the concepts of a backup, the one changed last first."""
    with opened(backup, now) as store:
        counts = store.picture_counts()
        return tuple(BackedUp(each, counts.get(each.id, PictureCount())) for each in store.summaries())


def taken_out(backup: Backup, concept_id: str, now: Callable[[], datetime]) -> TakenOut:
    """Return a concept of a backup with its pictures; raise `ConceptMissingError` when it is not there."""
    with opened(backup, now) as store:
        return TakenOut(store.load(concept_id), store.kept_pictures(concept_id))
