"""Writing a file so that the old one or the new one is there, never half of one; keeping it from others.

Apart from documents and store because both write files and neither may know the other.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from smm_desk.i18n import N_, Message, message

_CAUSES = {
    errno.ENOSPC: N_("there is no space left on the disk"),
    errno.EDQUOT: N_("there is no space left on the disk"),
    errno.EFBIG: N_("the file is too big for this place"),
    errno.EACCES: N_("writing is not allowed there, or another program has the file open"),
    errno.EPERM: N_("writing is not allowed there, or another program has the file open"),
    errno.EROFS: N_("nothing can be written to this disk"),
    errno.ENOENT: N_("the folder does not exist"),
    errno.ENOTDIR: N_("the folder does not exist"),
    errno.EISDIR: N_("there is a folder of the same name"),
    errno.ENAMETOOLONG: N_("the file name is too long"),
    errno.EIO: N_("the disk reports an error"),
}
_OTHER_CAUSE = N_("the system says “{answer}”")


class FileNotWrittenError(Exception):
    """A file could not be written; `message` names cause and place in words of the owner."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def write_whole(path: Path, data: bytes, *, mode: int = 0o666) -> None:
    """Write a file by way of a second one beside it; raise `FileNotWrittenError` and leave the old one else.

    A link is followed, and a place that is no ordinary file (a device, a pipe) is written to as it is. A file
    that is new gets the rights `mode`, less what the system takes off; an old one keeps its own.
    """
    try:
        place = path.resolve()
        if place.exists() and not place.is_file() and not place.is_dir():
            place.write_bytes(data)
        else:
            _replace(place, data, mode)
    except OSError as error:
        raise FileNotWrittenError(
            message(N_("{path} was not written: {cause}."), path=str(path), cause=_cause(error))
        ) from error


def close_to_others(path: Path) -> None:
    """Take the rights of others off a file; where the disk knows no rights, or it is theirs, it stays."""
    with suppress(OSError):
        mode = path.stat().st_mode
        if os.name == "posix" and mode & 0o077:
            path.chmod(mode & 0o700)


def _replace(place: Path, data: bytes, mode: int) -> None:
    if place.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(place))
    beside = place.parent / f".smm-desk-{os.urandom(8).hex()}.part"
    try:
        _write_synced(beside, data, mode)
        with suppress(FileNotFoundError):
            beside.chmod(place.stat().st_mode & 0o777)
        beside.replace(place)
        sync_folder(place.parent)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _write_synced(path: Path, data: bytes, mode: int) -> None:
    binary = getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | binary, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut; Windows does so by itself and opens no folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _cause(error: OSError) -> Message:
    known = _CAUSES.get(error.errno or 0)
    return message(known) if known else message(_OTHER_CAUSE, answer=error.strerror or str(error))
