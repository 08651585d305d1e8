"""The zip of an exchange file, which nobody believes: looked at from outside before anything in it is read.

Nothing is ever unpacked onto the disk, so no name in it can lead anywhere; names that are not expected are
refused all the same.
"""

from __future__ import annotations

import errno
import io
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from smm_desk.i18n import N_, message
from smm_desk.store import errors
from smm_desk.store.errors import ExchangeError, refused
from smm_desk.store.packed_pictures import FOLDER, MOST_PICTURES, ListedPicture, damaged, names_of, too_large
from smm_desk.store.pictures import MOST_BYTES as MOST_PICTURE_BYTES
from smm_desk.store.storable import shown

DOCUMENT = "concept.json"

MOST_DOCUMENT_BYTES = 16 * 2**20
"""The longest document, packed and unpacked; no concept that anyone writes comes near it."""

MOST_BYTES_OF_PICTURES = MOST_PICTURES * MOST_PICTURE_BYTES
MOST_BYTES = MOST_DOCUMENT_BYTES + MOST_BYTES_OF_PICTURES
"""The largest file: whatever the store can hold of a concept can travel."""

_RATIO_FROM_BYTES, _MOST_RATIO = 4 * 2**20, 100
_PICTURE_RATIO_FROM_BYTES, _MOST_PICTURE_RATIO = 256 * 2**10, 20
"""Pictures are packed in themselves: one that gets many times smaller in a zip is none."""

_MOST_DIRECTORY_BYTES = 64 * 2**10
_END_OF_DIRECTORY = b"PK\x05\x06"
_ZIP64_LOCATOR = b"PK\x06\x07"
_END_SEARCH_BYTES = 65_557  # the end record and the longest comment behind it
_FIXED_DATE = (1980, 1, 1, 0, 0, 0)  # the same concept gives the same bytes

# What zipfile lets through when a file lies about itself; found by trying mutilated files.
_ZIP_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    LookupError,
    OverflowError,
    RuntimeError,
    ValueError,
)


def packed_archive(document: bytes, pictures: Mapping[str, bytes]) -> bytes:
    """Return a zip of a document and pictures; raise `ExchangeError` when it could not be read again."""
    if len(document) > MOST_DOCUMENT_BYTES:
        raise file_too_large()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(_member(DOCUMENT, zipfile.ZIP_DEFLATED), document)
        for name, content in pictures.items():
            archive.writestr(_member(name, zipfile.ZIP_STORED), content)
    return target.getvalue()


def _member(name: str, packing: int) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _FIXED_DATE)
    member.compress_type = packing
    member.external_attr = 0o644 << 16
    return member


class Archive:
    """An open zip; every method raises `ExchangeError`, and `StoreError` when the disk refuses to read."""

    def __init__(self, archive: zipfile.ZipFile, path: Path) -> None:
        self._archive = archive
        self._path = path
        self._members = archive.infolist()

    def document(self) -> bytes:
        """Return the document; it is read before anything is asked of the other members."""
        found = [member for member in self._members if member.filename == DOCUMENT]
        if not found:
            self.refuse_all_but(())
        if len(found) != 1:
            raise no_exchange_file()
        member = found[0]
        if member.file_size > MOST_DOCUMENT_BYTES or _is_bomb(member, _RATIO_FROM_BYTES, _MOST_RATIO):
            raise file_too_large()
        document = self._read(member, MOST_DOCUMENT_BYTES, no_exchange_file())
        if len(document) > MOST_DOCUMENT_BYTES:
            raise file_too_large()
        return document

    def refuse_all_but(self, expected: Collection[str]) -> None:
        """Refuse members that are neither the document nor expected, that stand there twice, or are links."""
        seen: set[str] = set()
        for member in self._members:
            name = member.filename
            if name == FOLDER and member.file_size == 0:
                continue  # what other programs put in for the folder itself
            if name in seen:
                raise refused("", message(N_("“{name}” stands here twice"), name=shown(name)))
            if member.orig_filename != name or (name != DOCUMENT and name not in expected):
                raise refused("", message(N_("“{name}” is not known here"), name=shown(member.orig_filename)))
            if stat.S_IFMT(member.external_attr >> 16) not in (0, stat.S_IFREG):
                raise refused("", message(N_("“{name}” is no ordinary file"), name=shown(name)))
            seen.add(name)

    def pictures(self, entries: Collection[ListedPicture]) -> Iterator[tuple[ListedPicture, bytes]]:
        """Check all members against the list of pictures and yield the content of each picture."""
        self.refuse_all_but(names_of(entries))
        members = {member.filename: member for member in self._members}
        for entry in entries:
            member = members.get(entry.file)
            if member is None:
                words = N_("“{name}” is missing in the file")
                raise refused(f"{entry.place}/file", message(words, name=shown(entry.file)))
            if member.file_size > MOST_PICTURE_BYTES:
                raise too_large(entry.place)
            if _is_bomb(member, _PICTURE_RATIO_FROM_BYTES, _MOST_PICTURE_RATIO):
                raise file_too_large()
        if sum(members[entry.file].file_size for entry in entries) > MOST_BYTES_OF_PICTURES:
            raise file_too_large()
        for entry in entries:
            content = self._read(members[entry.file], MOST_PICTURE_BYTES, damaged(entry.place))
            if len(content) > MOST_PICTURE_BYTES:
                raise too_large(entry.place)
            yield entry, content

    def _read(self, member: zipfile.ZipInfo, most: int, fault: ExchangeError) -> bytes:
        """Return what is in a member, at most one byte more than wished; raise `fault` if it is broken."""
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or member.flag_bits & 0x1:
            raise ExchangeError(
                message(N_("The file is packed or locked in a way that SMM Desk does not know."))
            )
        with _faults_told(self._path, fault), self._archive.open(member) as stream:
            return stream.read(most + 1)


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """Open a zip of sane size; raise `ExchangeError`, and a `StoreError` when it cannot be read."""
    with _faults_told(path):
        if not path.is_file():
            raise errors.no_file(path)
        file = path.open("rb")
    with file:
        with _faults_told(path):
            _check_size(file)
            archive = zipfile.ZipFile(file)
        with archive:
            yield Archive(archive, path)


@contextmanager
def _faults_told(path: Path, fault: ExchangeError | None = None) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise errors.from_os(error, path) from error
        raise fault or no_exchange_file() from error  # a place before the beginning of the file
    except _ZIP_FAULTS as error:
        raise fault or no_exchange_file() from error


def _check_size(file: IO[bytes]) -> None:
    """Refuse a file that is too large, or whose list of members is longer than ours could be."""
    size = file.seek(0, os.SEEK_END)
    if size > MOST_BYTES:
        raise file_too_large()
    file.seek(max(0, size - _END_SEARCH_BYTES - len(_ZIP64_LOCATOR) - 20))
    last = file.read()
    end = last.rfind(_END_OF_DIRECTORY, -_END_SEARCH_BYTES)
    if end < 0 or len(last) < end + 22 or last[max(0, end - 20) : end].startswith(_ZIP64_LOCATOR):
        raise no_exchange_file()
    (directory_bytes,) = struct.unpack_from("<L", last, end + 12)
    if directory_bytes > _MOST_DIRECTORY_BYTES:
        raise ExchangeError(message(N_("The file holds more files than SMM Desk would put into it.")))


def _is_bomb(member: zipfile.ZipInfo, from_bytes: int, most_ratio: int) -> bool:
    return member.file_size > max(from_bytes, member.compress_size * most_ratio)


def file_too_large() -> ExchangeError:
    """Return the error for a file of too many bytes, as it is or unpacked."""
    return ExchangeError(message(N_("The file is too large for a concept.")))


def no_exchange_file() -> ExchangeError:
    """Return the error for a file that is none of ours."""
    return ExchangeError(message(N_("This is not a file of SMM Desk, or it is damaged.")))
