"""The exchange file `.smmdesk`: one concept in a zip, as readable JSON; `pictures/` is kept free for later.

A file from elsewhere is not believed: its size, the number of its members and what they unpack to are
limited before anything is read, nothing is unpacked onto the disk, and every value is checked.
"""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

from smm_desk.concept.concept import Concept
from smm_desk.concept.json_form import JsonFormError, from_json, to_json
from smm_desk.i18n import N_, Message, message
from smm_desk.store import errors
from smm_desk.store.errors import ExchangeError, refused
from smm_desk.store.storable import shown, storable
from smm_desk.store.strict_json import parsed
from smm_desk.whole_file import write_whole

SUFFIX = ".smmdesk"
FORMAT = "smm-desk-concept"
VERSION = 3
"""Grows with every field that is added: an older program refuses what it would have to drop."""

DOCUMENT = "concept.json"
PICTURES = "pictures/"
"""The folder that newer versions keep pictures in; this one has no use for any and refuses the file."""

MOST_BYTES = 16 * 2**20
"""The largest file, packed and unpacked; no concept that anyone writes comes near it."""

_RATIO_FROM_BYTES = 4 * 2**20
_MOST_RATIO = 100
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


def write_exchange(concept: Concept, path: Path) -> None:
    """Write a concept into a file; the old file stays whole when that fails.

    Raises `FileNotWrittenError`, and `ExchangeError` when the concept is too long.
    """
    content = {"format": FORMAT, "version": VERSION, "concept": _clean(to_json(concept))}
    document = json.dumps(content, ensure_ascii=False, indent=2).encode() + b"\n"
    if len(document) > MOST_BYTES:
        raise _too_large()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        member = zipfile.ZipInfo(DOCUMENT, _FIXED_DATE)
        member.compress_type = zipfile.ZIP_DEFLATED
        member.external_attr = 0o644 << 16
        archive.writestr(member, document)
    write_whole(path, packed.getvalue())


def read_exchange(path: Path) -> Concept:
    """Return the concept in a file.

    Raises `ExchangeError` with the place of the first fault, and a `StoreError` when the file cannot be read.
    """
    try:
        if not path.is_file():
            raise errors.no_file(path)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise errors.from_os(error, path) from error
    return _concept_in(parsed(_unpacked(data)))


def _unpacked(data: bytes) -> bytes:
    if len(data) > MOST_BYTES:
        raise _too_large()
    _check_directory(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(_document_in(archive)) as stream:
            document = stream.read(MOST_BYTES + 1)
    except _ZIP_FAULTS as error:
        raise _no_exchange_file() from error
    if len(document) > MOST_BYTES:
        raise _too_large()
    return document


def _check_directory(data: bytes) -> None:
    """Refuse a file whose list of members is longer than ours could be, before zipfile reads it all."""
    end = data.rfind(_END_OF_DIRECTORY, -_END_SEARCH_BYTES)
    if end < 0 or len(data) < end + 22 or data[max(0, end - 20) : end].startswith(_ZIP64_LOCATOR):
        raise _no_exchange_file()
    (directory_bytes,) = struct.unpack_from("<L", data, end + 12)
    if directory_bytes > _MOST_DIRECTORY_BYTES:
        raise ExchangeError(message(N_("The file holds more files than SMM Desk would put into it.")))


def _concept_in(document: object) -> Concept:
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise _no_exchange_file()
    version = document.get("version")
    if not isinstance(version, int) or version < 1:
        raise refused("version", message(N_("a whole number from 1 on is expected here")))
    if version > VERSION:
        raise _newer()
    for name in document.keys() - {"format", "version", "concept"}:
        raise refused("", message(N_("“{name}” is not known here"), name=shown(name)))
    try:
        return from_json(document.get("concept"))
    except JsonFormError as error:
        raise refused(shown(error.place), _short(error.reason)) from error


def _short(reason: Message) -> Message:
    """Return a reason in which what stands in the file cannot be longer than a sentence bears."""
    values = tuple((name, shown(value) if isinstance(value, str) else value) for name, value in reason.values)
    return replace(reason, values=values)


def _clean(form: object) -> object:
    match form:
        case dict():
            return {name: _clean(value) for name, value in form.items()}
        case list():
            return [_clean(value) for value in form]
        case str():
            return storable(form)
        case _:
            return form


def _document_in(archive: zipfile.ZipFile) -> zipfile.ZipInfo:
    members = [member for member in archive.infolist() if member.filename != PICTURES]
    for member in members:
        if member.filename.startswith(PICTURES):
            raise _newer()
        if member.filename != DOCUMENT:
            raise refused("", message(N_("“{name}” is not known here"), name=shown(member.filename)))
    if len(members) != 1:
        raise _no_exchange_file()
    member = members[0]
    if member.file_size > MOST_BYTES or _is_bomb(member):
        raise _too_large()
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or member.flag_bits & 0x1:
        raise ExchangeError(message(N_("The file is packed or locked in a way that SMM Desk does not know.")))
    return member


def _is_bomb(member: zipfile.ZipInfo) -> bool:
    return member.file_size > max(_RATIO_FROM_BYTES, member.compress_size * _MOST_RATIO)


def _too_large() -> ExchangeError:
    return ExchangeError(message(N_("The file is too large for a concept.")))


def _no_exchange_file() -> ExchangeError:
    return ExchangeError(message(N_("This is not a file of SMM Desk, or it is damaged.")))


def _newer() -> ExchangeError:
    return ExchangeError(
        message(N_("The file was written by a newer version of SMM Desk. Please open it with that version."))
    )
