"""The folder of the store as the desk uses it: held against other desks, looked at, moved, chosen anew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QStorageInfo

from smm_desk.desk.services import Services
from smm_desk.desk.single_instance import claim, claim_from_others, other_computer
from smm_desk.i18n import N_, message
from smm_desk.store.errors import StoreBusyError
from smm_desk.store.place import PLACE_FILE, folder_of, forget, ready_folder

if TYPE_CHECKING:
    from smm_desk.store.prospect import Prospect


class StoreHeldError(StoreBusyError):
    """Another desk has the store open; `computer` is the name of its machine when that is another one."""

    def __init__(self, folder: Path, computer: str) -> None:
        words = N_("The store in {folder} is open in another window of SMM Desk. Please close it there.")
        if computer:
            words = N_(
                "The store in {folder} is open on the computer {computer}, or was not closed there. Two "
                "desks at once would write over each other."
            )
        super().__init__(message(words, folder=str(folder), computer=computer))
        self.computer = computer


class StorePlace:
    """Where the store lies, and the lock on that folder when it is not the data folder.

    The data folder itself is locked when the program starts. All methods raise the errors of the store.
    """

    def __init__(self, services: Services) -> None:
        self.home = services.data_folder
        self._now = services.now
        self._lock: QLockFile | None = None
        self._locked: Path | None = None

    @property
    def folder(self) -> Path:
        """The folder of the store, to show and to look into."""
        return folder_of(self.home)

    def hold(self) -> None:
        """Finish a move that was stopped, and hold the folder of the store; raise `StoreHeldError`."""
        folder = ready_folder(self.home)
        self._hold(folder)
        if (self.home / PLACE_FILE).exists():
            from smm_desk.store.moving import finish

            finish(self.home, self._now())

    def take_over(self) -> None:
        """Hold the folder although a desk on another computer seems to."""
        folder = ready_folder(self.home)
        self._keep(folder, self._claimed(folder, takes_over=True))

    def release(self) -> None:
        """Let other desks have the folder."""
        if self._lock is not None:
            self._lock.unlock()
        self._lock = self._locked = None

    def look(self, chosen: Path) -> Prospect:
        """Return what moving the store into a folder would be; raise the reason that speaks against it."""
        from smm_desk.store.prospect import look

        return look(self.home, chosen)

    def move(self, prospect: Prospect) -> Path | None:
        """Move the store, which must be closed here, and hold its new folder; return where the old one is."""
        from smm_desk.store.moving import move

        self._hold(prospect.source)
        lock = self._claimed(prospect.target)
        try:
            kept = move(self.home, prospect, self._now())
        except BaseException:
            self._give_up(prospect.target, lock)
            raise
        self._keep(prospect.target, lock)
        return kept

    def use(self, folder: Path, *, takes_over: bool = False) -> None:
        """Use the store that lies in a folder from now on, after a check.

        `takes_over` does so although a desk on another computer seems to have it open.
        """
        from smm_desk.store.moving import use

        lock = self._claimed(folder, takes_over=takes_over)
        try:
            use(self.home, folder)
        except BaseException:
            if lock is not None:
                lock.unlock()
            raise
        self._keep(folder, lock)

    def begin_at_usual_place(self) -> None:
        """Let the store lie in the data folder again; whatever lies elsewhere stays there."""
        forget(self.home)
        self.release()

    def _hold(self, folder: Path) -> None:
        if folder == self._locked:
            return
        self._keep(folder, self._claimed(folder))

    def _claimed(self, folder: Path, *, takes_over: bool = False) -> QLockFile | None:
        """Return the lock of a folder; None for the data folder, which is locked already."""
        if folder in (self.home, self._locked):
            return self._lock if folder == self._locked else None
        lock = (claim_from_others if takes_over else claim)(folder)
        if lock is None:
            raise StoreHeldError(folder, other_computer(folder))
        return lock

    def _keep(self, folder: Path, lock: QLockFile | None) -> None:
        if lock is not self._lock:
            self.release()
        self._lock, self._locked = lock, folder if lock is not None else None

    @staticmethod
    def _give_up(folder: Path, lock: QLockFile | None) -> None:
        """Leave nothing in a folder into which the store could not be moved."""
        if lock is not None:
            lock.unlock()
            try:
                folder.rmdir()
            except OSError:
                return


def is_on_network(folder: Path) -> bool:
    """Tell whether a folder likely lies on another machine."""
    from smm_desk.store.risks import is_network

    disk = QStorageInfo(str(folder))
    system, device = bytes(disk.fileSystemType().data()), bytes(disk.device().data())
    return is_network(folder, system.decode(errors="replace"), device.decode(errors="replace"))
