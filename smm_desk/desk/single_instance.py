"""One desk for one data folder: whoever is started second hands its wish to the first and ends.

Two windows on one store would each hold a concept that the other does not know of. The first holds a lock
file, which counts no more when it crashes; wishes are small files in a folder that it watches, so that no
network is needed for them.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal, Slot

LOCK_NAME = "desk.lock"
WISHES = "wishes"
_ENDING = ".json"
_LONGEST_WISH = 64 * 2**10
_LOOK_AGAIN_MS = 150
"""A wish may still be given its name when its folder is told to have changed."""


def claim(folder: Path) -> QLockFile | None:
    """Return the lock of a data folder, held as long as it is kept; None when another desk holds it.

    Where nothing can be written there is no lock either, and no second desk could write: the lock is returned
    without being held, and the store itself says what is wrong.
    """
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = QLockFile(str(folder / LOCK_NAME))
    lock.setStaleLockTime(0)  # only a holder that is gone makes it stale, however long the desk is open
    if lock.tryLock(0) or lock.error() is not QLockFile.LockError.LockFailedError:
        return lock
    return None


def wish(folder: Path, files: Sequence[Path], *, wait_s: float = 4.0) -> bool:
    """Ask the desk that is open to come to the front and open files; tell whether it heard in time."""
    place = folder / WISHES
    name = os.urandom(8).hex()  # `secrets` would bring OpenSSL into the desk
    unfinished, finished = place / f".{name}.part", place / f"{name}{_ENDING}"
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        unfinished.write_text(json.dumps([str(file.absolute()) for file in files]), encoding="utf-8")
        unfinished.replace(finished)
    except OSError:
        return False
    end = time.monotonic() + wait_s
    while finished.exists() and time.monotonic() < end:
        time.sleep(0.02)
    heard = not finished.exists()
    with suppress(OSError):
        finished.unlink(missing_ok=True)
    return heard


class WishReader(QObject):
    """Watches for wishes of desks that were started later; `wished` carries the files to open, often none."""

    wished = Signal(object)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._place = folder / WISHES
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_watcher_directory_changed)
        self._again = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._again.timeout.connect(self.read)

    @Slot()
    def begin(self) -> None:
        """Watch from now on, and read what was wished while the desk was starting."""
        with suppress(OSError):
            self._place.mkdir(mode=0o700, exist_ok=True)
            self._watcher.addPath(str(self._place))
            self.read()

    @Slot(str)
    def _on_watcher_directory_changed(self, _path: str) -> None:
        self.read()
        self._again.start()

    @Slot()
    def read(self) -> None:
        """Take up every wish that lies there; one that cannot be understood is taken as none."""
        for wish_file in sorted(self._place.glob(f"*{_ENDING}")):
            files = _files_in(wish_file)
            with suppress(OSError):
                wish_file.unlink()
                self.wished.emit(files)


def _files_in(path: Path) -> tuple[Path, ...]:
    with suppress(OSError, ValueError, RecursionError):
        if path.stat().st_size <= _LONGEST_WISH:
            read = json.loads(path.read_text(encoding="utf-8"))
            if isinstance(read, list) and all(isinstance(entry, str) for entry in read):
                return tuple(Path(entry) for entry in read)
    return ()
