"""Writing a file so that the old one or the new one is there, never half of one.

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
}
_OTHER_CAUSE = N_("the system says “{answer}”")


class FileNotWrittenError(Exception):
    """A file could not be written; `message` names cause and place in words of the owner."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def write_whole(path: Path, data: bytes) -> None:
    """Write a file by way of a second one beside it; raise `FileNotWrittenError` and leave the old one else.

    A link is followed, and a place that is no ordinary file (a device, a pipe) is written to as it is.
    """
    try:
        place = path.resolve()
        if place.exists() and not place.is_file() and not place.is_dir():
            place.write_bytes(data)
        else:
            _replace(place, data)
    except OSError as error:
        raise FileNotWrittenError(
            message(N_("{path} was not written: {cause}."), path=str(path), cause=_cause(error))
        ) from error


def _replace(place: Path, data: bytes) -> None:
    if place.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(place))
    beside = place.parent / f".smm-desk-{os.urandom(8).hex()}.part"
    try:
        _write_synced(beside, data)
        with suppress(FileNotFoundError):
            beside.chmod(place.stat().st_mode & 0o777)
        beside.replace(place)
        _sync_folder(place.parent)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _write_synced(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
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
