"""The exchange file `.smmdesk`: one concept in a zip, as readable JSON, its logo and photos in `pictures/`.

A file from elsewhere is not believed: its size, the number of its members and what they unpack to are
limited before anything is read, nothing is unpacked onto the disk, every value is checked, and every picture
is made anew from its pixels.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from smm_desk.concept.concept import Concept
from smm_desk.concept.json_form import JsonFormError, from_json, to_json
from smm_desk.i18n import N_, Message, message
from smm_desk.store import archive, packed_pictures
from smm_desk.store.archive import no_exchange_file
from smm_desk.store.errors import ExchangeError, refused
from smm_desk.store.packed_pictures import ForeignPicture, Remake
from smm_desk.store.pictures import KeptPicture
from smm_desk.store.storable import shown, storable
from smm_desk.store.strict_json import parsed
from smm_desk.whole_file import write_whole

SUFFIX = ".smmdesk"
FORMAT = "smm-desk-concept"
VERSION = 4
"""Grows with every field that is added: an older program refuses what it would have to drop."""

PICTURES_SINCE = 4
"""The version from which on pictures travel."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What an exchange file holds; its pictures are not to be kept as they came, see `pictures_of`."""

    concept: Concept
    pictures: tuple[ForeignPicture, ...] = ()


def write_exchange(
    concept: Concept, path: Path, pictures: Sequence[KeptPicture] = ()
) -> tuple[KeptPicture, ...]:
    """Write a concept and pictures of it into a file; the old file stays whole when that fails.

    Return the pictures that are in it: one that the disk has damaged, so that nobody could read it again, is
    left out. Raises `FileNotWrittenError`, and `ExchangeError` when the concept is too long.
    """
    travelling = tuple(each for each in pictures if packed_pictures.can_travel(each))
    listed, contents = packed_pictures.packed(travelling)
    content: dict[str, object] = {
        "format": FORMAT,
        "version": VERSION,
        "concept": _clean(to_json(concept)),
    }
    if listed:
        content[packed_pictures.LIST] = listed
    document = json.dumps(content, ensure_ascii=False, indent=2).encode() + b"\n"
    write_whole(path, archive.packed_archive(document, contents))
    return travelling


def read_exchange(path: Path) -> Concept:
    """Return the concept in a file; raise what `read_parcel` raises."""
    return read_parcel(path).concept


def read_parcel(path: Path) -> Parcel:
    """Return what is in a file; its pictures were looked at from outside only.

    Raises `ExchangeError` with the place of the first fault, and a `StoreError` when the file cannot be read.
    """
    with archive.opened(path) as opened:
        document = _document_in(parsed(opened.document()))
        concept = _concept_in(document)
        entries = packed_pictures.listed_in(document.get(packed_pictures.LIST, []))
        contents = opened.pictures(entries)
        pictures = tuple(packed_pictures.looked_at(entry, content) for entry, content in contents)
    return Parcel(concept, pictures)


def pictures_of(
    parcel: Parcel, remake: Remake, progress: Callable[[int, int], None] = lambda _done, _all: None
) -> tuple[KeptPicture, ...]:
    """Return the pictures of a file, each made anew from its pixels; this takes a tenth of a second for each.

    Raises `ExchangeError` with the place of the first that cannot be.
    """
    made = []
    for done, foreign in enumerate(parcel.pictures):
        progress(done, len(parcel.pictures))
        made.append(packed_pictures.made_anew(foreign, remake))
    return tuple(made)


def _document_in(document: object) -> dict[str, object]:
    """Return a document of a version that is known, with nothing else in it than that version has."""
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise no_exchange_file()
    version = document.get("version")
    if not isinstance(version, int) or version < 1:
        raise refused("version", message(N_("a whole number from 1 on is expected here")))
    if version > VERSION:
        raise _newer()
    known = {"format", "version", "concept"}
    if version >= PICTURES_SINCE:
        known.add(packed_pictures.LIST)
    for name in document.keys() - known:
        raise refused("", message(N_("“{name}” is not known here"), name=shown(name)))
    return document


def _concept_in(document: dict[str, object]) -> Concept:
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


def _newer() -> ExchangeError:
    return ExchangeError(
        message(N_("The file was written by a newer version of SMM Desk. Please open it with that version."))
    )
