"""What can go wrong with a store or a file although the program is right.

::

    StoreError                  each carries `message`, a sentence for the owner
    ├── StoreDamagedError       no database, or one that cannot be read
    │   └── ConceptDamagedError a concept is not as the desk wrote it; it can be opened as it stands
    ├── StoreForeignError       a database of another program
    ├── StoreNewerError         last used by a newer version of SMM Desk
    ├── StoreFullError          no space left
    ├── StoreReadOnlyError      file or folder must not be written to
    ├── StoreBusyError          somebody else holds the store
    ├── StoreFaultError         the disk or the system refused for another reason
    ├── StoreGoneError          the folder that the owner chose for the store holds none now
    ├── MoveRefusedError        the store cannot be moved to this folder
    │   └── StoreThereError     because a store lies there already
    ├── ConceptMissingError     there is no such concept (any more)
    ├── ConceptExistsError      there is such a concept already
    ├── SnapshotMissingError    there is no such kept state (any more)
    ├── PictureMissingError     there is no such picture (any more)
    ├── PictureRefusedError     a picture is too large, or there are too many
    ├── ConceptChangedError     the concept was changed by somebody else since it was loaded
    └── ExchangeError           a file that cannot be taken in, with the place in it

Every other exception that leaves this room is a fault of the program (a broken constraint, a value that no
field takes) and belongs into the one dialog for bugs.
"""

from __future__ import annotations

import errno
from pathlib import Path

from smm_desk.i18n import N_, Message, message


class StoreError(Exception):
    """Something outside of the program went wrong; `message` says what, in words of the owner."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


class StoreDamagedError(StoreError):
    """The file is no database, or it cannot be read."""


class ConceptDamagedError(StoreDamagedError):
    """The file is whole for SQLite, and what stands in it of a concept is not what the desk wrote."""


class StoreForeignError(StoreError):
    """The file is a database of another program."""


class StoreNewerError(StoreError):
    """The store was last used by a newer version of the program."""


class StoreFullError(StoreError):
    """There is no space left on the disk."""


class StoreReadOnlyError(StoreError):
    """The file or its folder must not be written to."""


class StoreBusyError(StoreError):
    """Somebody else holds the store for too long."""


class StoreFaultError(StoreError):
    """The disk or the system refused to read or write."""


class StoreGoneError(StoreError):
    """The store is not where the owner moved it, or that place is not known any more."""


class MoveRefusedError(StoreError):
    """The store cannot be moved to this folder."""


class StoreThereError(MoveRefusedError):
    """A store lies in this `folder` already; it can be used instead."""

    def __init__(self, message: Message, folder: Path) -> None:
        super().__init__(message)
        self.folder = folder


class ConceptMissingError(StoreError):
    """There is no concept with this id."""


class ConceptExistsError(StoreError):
    """There is a concept with this id already."""


class SnapshotMissingError(StoreError):
    """There is no kept state with this id."""


class PictureMissingError(StoreError):
    """There is no picture with this id."""


class PictureRefusedError(StoreError):
    """A picture is too large, or there are too many."""


class ConceptChangedError(StoreError):
    """The stored concept is not the one that was loaded."""


class ExchangeError(StoreError):
    """A file from elsewhere cannot be taken in; `place` is where in it, empty for the file as a whole."""

    def __init__(self, message: Message, place: str = "") -> None:
        super().__init__(message)
        self.place = place


def damaged(path: Path) -> StoreDamagedError:
    """Return the error for a file that cannot be read as a database."""
    return StoreDamagedError(
        message(
            N_("The file {file} is damaged or is not a store of SMM Desk. It has been left as it is."),
            file=str(path),
        )
    )


def damaged_entry(place: str) -> ConceptDamagedError:
    """Return the error for a stored value that its field cannot hold; `place` is table and column."""
    words = N_(
        "The store holds an entry that cannot be read ({place}). Nothing has been changed. The newest good "
        "backup still has it: see Backups."
    )
    return ConceptDamagedError(message(words, place=place))


def altered(concept: str | None, place: Message) -> ConceptDamagedError:
    """Return the error for a row that somebody else than the desk has changed, such as a failing disk.

    `concept` is the name of the concept, None when it is clear which one is meant.
    """
    which = message(N_("This concept"))
    if concept is not None:
        which = message(N_("“{name}”"), name=concept) if concept else message(N_("Concept without a name"))
    words = N_(
        "{concept} was changed on the disk, and not by SMM Desk: {place}. What stands there is not what the "
        "desk wrote. Nothing has been changed now. The newest good backup still has it: see Backups."
    )
    return ConceptDamagedError(message(words, concept=which, place=place))


def foreign(path: Path) -> StoreForeignError:
    """Return the error for a database of another program."""
    return StoreForeignError(
        message(N_("The file {file} belongs to another program. It has been left as it is."), file=str(path))
    )


def newer(path: Path) -> StoreNewerError:
    """Return the error for a store that a newer version has used."""
    return StoreNewerError(
        message(
            N_(
                "The store {file} was last used by a newer version of SMM Desk and has been left as it is. "
                "Please open it with that version."
            ),
            file=str(path),
        )
    )


def full(path: Path) -> StoreFullError:
    """Return the error for a disk without space."""
    return StoreFullError(
        message(N_("There is no space left for {file}. Please free some space on the disk."), file=str(path))
    )


def read_only(path: Path) -> StoreReadOnlyError:
    """Return the error for a file or folder that must not be written to."""
    return StoreReadOnlyError(
        message(N_("{file} cannot be written: the file or its folder is read-only."), file=str(path))
    )


def busy(path: Path) -> StoreBusyError:
    """Return the error for a store that somebody else holds."""
    return StoreBusyError(
        message(N_("{file} is in use by another window or program. Please close it there."), file=str(path))
    )


def fault(path: Path, reason: str | Message) -> StoreFaultError:
    """Return the error for any other refusal; `reason` is what the system says, or the rest of a sentence."""
    told = reason.rstrip(".") if isinstance(reason, str) else reason
    return StoreFaultError(
        message(N_("{file} could not be read or written: {reason}."), file=str(path), reason=told)
    )


def no_database_place(folder: Path) -> StoreFaultError:
    """Return the error for a disk that does not keep a database, or does not let one work with it."""
    words = N_("The disk of {folder} does not keep a store as the desk needs it. Please choose another one.")
    return StoreFaultError(message(words, folder=str(folder)))


def disk_fault(path: Path) -> StoreFaultError:
    """Return the error for a disk that did not do what it was told."""
    return fault(path, message(N_("the disk reports an error")))


def not_opened(path: Path) -> StoreFaultError:
    """Return the error for a file that the system does not open."""
    return fault(path, message(N_("the system does not let SMM Desk open the file")))


def missing() -> ConceptMissingError:
    """Return the error for a concept that is not there."""
    return ConceptMissingError(message(N_("This concept is no longer in the store.")))


def exists() -> ConceptExistsError:
    """Return the error for a concept that is there already."""
    return ConceptExistsError(message(N_("This concept is in the store already.")))


def no_snapshot() -> SnapshotMissingError:
    """Return the error for a kept state that is not there."""
    return SnapshotMissingError(message(N_("This version is no longer in the store.")))


def no_picture() -> PictureMissingError:
    """Return the error for a picture that is not there."""
    return PictureMissingError(message(N_("This picture is no longer in the store.")))


def changed_elsewhere() -> ConceptChangedError:
    """Return the error for a concept that somebody else has changed."""
    return ConceptChangedError(
        message(N_("This concept was changed in another window. Please close it and open it again."))
    )


def refused(place: str, problem: Message) -> ExchangeError:
    """Return the error for one fault in a file; `problem` is the rest of a sentence."""
    if not place:
        return ExchangeError(message(N_("The file cannot be taken in: {problem}."), problem=problem))
    sentence = message(
        N_("The file cannot be taken in; at {place}: {problem}."), place=place, problem=problem
    )
    return ExchangeError(sentence, place)


def no_file(path: Path) -> StoreFaultError:
    """Return the error for a file or folder that is not there."""
    return StoreFaultError(message(N_("There is no file {file}."), file=str(path)))


def from_os(error: OSError, path: Path) -> StoreError:
    """Return the error for a refusal of the operating system, of `path` unless it names another file."""
    if isinstance(error.filename, str):
        path = Path(error.filename)
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return full(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return read_only(path)
    if error.errno == errno.ENOENT:
        return no_file(path)
    if error.errno == errno.EIO:
        return disk_fault(path)
    return fault(path, error.strerror or type(error).__name__)
