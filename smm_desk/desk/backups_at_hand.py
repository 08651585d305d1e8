"""What the window asks of the backups, each with its imports: none of it is needed for a start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from smm_desk.desk.services import Services

if TYPE_CHECKING:
    from smm_desk.store.backups import Backup
    from smm_desk.store.taking_out import BackedUp, TakenOut


class BackupsAtHand:
    """The backups beside the store, which lies in `folder`; every method raises the errors of the store."""

    def __init__(self, services: Services, folder: Callable[[], Path]) -> None:
        self._services = services
        self._folder = folder

    @property
    def _store(self) -> Path:
        from smm_desk.store.store import FILE_NAME

        return self._folder() / FILE_NAME

    def listed(self) -> tuple[Backup, ...]:
        """Return the backups, the newest first."""
        from smm_desk.store.backups import backups_of

        return backups_of(self._store)

    def newest_good(self) -> Backup | None:
        """Return the newest backup that is whole."""
        from smm_desk.store.backups import newest_good

        return newest_good(self._store)

    def make(self) -> Backup | None:
        """Make a backup now; None when nothing has changed since the last one."""
        from smm_desk.store.backups import back_up

        return back_up(self._store, self._services.now())

    def look(self, backup: Backup) -> tuple[BackedUp, ...]:
        """Return the concepts of a backup."""
        from smm_desk.store.taking_out import concepts_in

        return concepts_in(backup, self._services.now)

    def taken_out(self, backup: Backup, concept_id: str) -> TakenOut:
        """Return a concept of a backup with its pictures."""
        from smm_desk.store.taking_out import taken_out

        return taken_out(backup, concept_id, self._services.now)

    def restore(self, backup: Backup) -> Path | None:
        """Put a backup in the place of the store; return where a damaged store was moved to."""
        from smm_desk.store.backups import restore

        return restore(self._store, backup, self._services.now())
