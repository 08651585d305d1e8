"""One desk for one data folder: whoever is started second hands its wish to the first and ends.

Two windows on one store would each hold a concept that the other does not know of. The first holds a lock
file, which counts no more when it crashes; wishes are small files in a folder that it watches, so that no
network is needed for them.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

from smm_desk.whole_file import close_to_others

LOCK_NAME = "desk.lock"
WISHES = "wishes"
ENDING = ".json"


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
        close_to_others(folder / LOCK_NAME)
        return lock
    return None


def other_computer(folder: Path) -> str:
    """Return the name of another computer whose desk holds the lock of a folder; empty when it is this one.

    Whether that desk is still open cannot be seen from here: a stick that was pulled out keeps the lock.
    """
    _process, name, _program = QLockFile(str(folder / LOCK_NAME)).getLockInfo()
    return name if name and name != QSysInfo.machineHostName() else ""


def claim_from_others(folder: Path) -> QLockFile | None:
    """Take the lock of a folder from a desk on another computer; None when it is not to be had."""
    if other_computer(folder):
        QLockFile(str(folder / LOCK_NAME)).removeStaleLockFile()
    return claim(folder)


def wish(folder: Path, files: Sequence[Path], *, wait_s: float = 4.0) -> bool:
    """Ask the desk that is open to come to the front and open files; tell whether it heard in time."""
    import json  # not needed for a start

    place = folder / WISHES
    name = os.urandom(8).hex()  # `secrets` would bring OpenSSL into the desk
    unfinished, finished = place / f".{name}.part", place / f"{name}{ENDING}"
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        wanted = json.dumps([str(file.absolute()) for file in files])
        with os.fdopen(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as written:
            written.write(wanted.encode("utf-8"))
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
