"""Pictures in an exchange file: the list in its document that says what each is, and their names in the zip.

A picture from elsewhere is looked at from outside first (its name, its size, its head) and kept only as it
was made anew from its pixels, by a function that is handed in: decoding is left to the desk, which knows Qt.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from smm_desk.i18n import N_, message
from smm_desk.store.errors import ExchangeError, refused
from smm_desk.store.picture_heads import JPEG, PNG, head_of
from smm_desk.store.pictures import (
    MOST_BYTES,
    MOST_KEPT_SIDE_PX,
    MOST_SHEETS,
    KeptPicture,
    Picture,
    PictureKind,
)
from smm_desk.store.storable import shown, storable

FOLDER = "pictures/"
LIST = "pictures"
"""The name under which the list stands in the document."""

MOST_PICTURES = MOST_SHEETS + 1
MOST_NAME_LETTERS = 80
NAME_PATTERN = rf"{FOLDER}[a-z0-9-]{{1,40}}\.(?:{JPEG}|{PNG})"
MOMENT_PATTERN = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{6})?Z"

_KEYS = ("file", "kind", "name", "added_at", "turns")
_SAMPLE_NAME = f"{FOLDER}photo-01.{JPEG}"
_SAMPLE_MOMENT = "2027-06-30T14:05:00Z"

Remake = Callable[[bytes, PictureKind], bytes | None]
"""Makes a picture anew from its pixels; None when there are none to be had."""


@dataclass(frozen=True, slots=True)
class ListedPicture:
    """An entry of the list: the name in the zip, what the picture is, and the place of the entry."""

    file: str
    picture: Picture
    place: str


@dataclass(frozen=True, slots=True)
class ForeignPicture:
    """A picture as it came, looked at from outside only: not to be kept as it is."""

    entry: ListedPicture
    content: bytes


def packed(pictures: Sequence[KeptPicture]) -> tuple[list[dict[str, object]], dict[str, bytes]]:
    """Return the list for the document, and the contents by their names in the zip."""
    listed: list[dict[str, object]] = []
    contents: dict[str, bytes] = {}
    numbers = dict.fromkeys(PictureKind, 0)
    for each in pictures:
        picture, head = each.picture, head_of(each.content)
        numbers[picture.kind] += 1
        stem = "logo" if picture.kind is PictureKind.LOGO else f"photo-{numbers[picture.kind]:02}"
        file = f"{FOLDER}{stem}.{head.ending if head is not None else PNG}"
        contents[file] = each.content
        values = (file, str(picture.kind), _name(picture), _moment_form(picture.added_at), picture.turns)
        listed.append(dict(zip(_KEYS, values, strict=True)))
    return listed, contents


def can_travel(picture: KeptPicture) -> bool:
    """Tell whether a picture can be read again: one that the disk has damaged cannot."""
    return not _fault_in(picture.content)


def listed_in(form: object) -> tuple[ListedPicture, ...]:
    """Return the entries of a list; raise `ExchangeError` with the place of the first fault."""
    if not isinstance(form, list):
        raise refused(LIST, message(N_("a list is expected here")))
    entries: list[ListedPicture] = []
    for position, each in enumerate(form, 1):
        entry = _entry(each, f"{LIST}/#{position}", position)
        if any(entry.file == other.file for other in entries):
            raise refused(
                f"{entry.place}/file", message(N_("“{name}” stands here twice"), name=shown(entry.file))
            )
        entries.append(entry)
    kinds = [entry.picture.kind for entry in entries]
    if kinds.count(PictureKind.LOGO) > 1:
        raise refused(LIST, message(N_("there is more than one logo")))
    if kinds.count(PictureKind.SHEET) > MOST_SHEETS:
        raise refused(LIST, message(N_("there are more than {most} photos"), most=MOST_SHEETS))
    return tuple(entries)


def looked_at(entry: ListedPicture, content: bytes) -> ForeignPicture:
    """Return a picture whose head is in order; raise `ExchangeError` with its place otherwise."""
    head = head_of(content)
    if head is not None and not entry.file.endswith(f".{head.ending}"):
        raise refused(f"{entry.place}/file", message(N_("the picture is not of the kind that its name says")))
    if fault := _fault_in(content):
        raise refused(entry.place, message(fault, most=MOST_KEPT_SIDE_PX))
    return ForeignPicture(entry, content)


def made_anew(foreign: ForeignPicture, remake: Remake) -> KeptPicture:
    """Return a picture of which nothing but its pixels is kept; raise `ExchangeError` with its place."""
    content = remake(foreign.content, foreign.entry.picture.kind)
    if content is None:
        raise damaged(foreign.entry.place)
    if len(content) > MOST_BYTES:
        raise too_large(foreign.entry.place)
    return KeptPicture(foreign.entry.picture, content)


def too_large(place: str) -> ExchangeError:
    """Return the error for a picture of too many bytes."""
    words = N_("the picture is larger than {most} MB")
    return refused(place, message(words, most=MOST_BYTES // 2**20))


def damaged(place: str) -> ExchangeError:
    """Return the error for a picture that cannot be read."""
    return refused(place, message(_DAMAGED))


_DAMAGED = N_("the picture is damaged and cannot be read")


def _fault_in(content: bytes) -> str:
    """Return what is wrong with a picture from outside, as the rest of a sentence; empty when nothing is."""
    head = head_of(content)
    if head is None:
        return _DAMAGED
    if max(head.width, head.height) > MOST_KEPT_SIDE_PX:
        return N_("the picture is wider or higher than {most} pixels")
    return ""


def _name(picture: Picture) -> str:
    return storable(picture.name)[:MOST_NAME_LETTERS]


def _moment_form(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _entry(form: object, place: str, position: int) -> ListedPicture:
    if not isinstance(form, dict):
        raise refused(place, message(N_("an object with named values is expected here")))
    for key in form.keys() - set(_KEYS):
        raise refused(place, message(N_("“{name}” is not known here"), name=shown(key)))
    file = _text(form, "file", place)
    if re.fullmatch(NAME_PATTERN, file) is None:
        words = N_("a name such as {sample} is expected here")
        raise refused(f"{place}/file", message(words, sample=_SAMPLE_NAME))
    kind = _text(form, "kind", place)
    if kind not in tuple(PictureKind):
        raise refused(f"{place}/kind", message(N_("“{name}” is not known here"), name=shown(kind)))
    name = _text({"name": "", **form}, "name", place)
    if len(name) > MOST_NAME_LETTERS:
        words = N_("the name is longer than {most} letters")
        raise refused(f"{place}/name", message(words, most=MOST_NAME_LETTERS))
    # The id is of the place in the list: ids of the file could stand there twice.
    picture = Picture(
        f"taken-in-{position:02}", PictureKind(kind), name, _moment(form, place), _turns(form, place)
    )
    return ListedPicture(file, picture, place)


def _text(form: Mapping[str, object], key: str, place: str) -> str:
    found = form.get(key)
    if not isinstance(found, str):
        raise refused(f"{place}/{key}", message(N_("a text is expected here")))
    return found


def _moment(form: Mapping[str, object], place: str) -> datetime:
    written = _text(form, "added_at", place)
    try:
        if re.fullmatch(MOMENT_PATTERN, written) is not None:
            return datetime.fromisoformat(written)
    except ValueError:
        pass
    words = N_("a moment such as {sample} is expected here")
    raise refused(f"{place}/added_at", message(words, sample=_SAMPLE_MOMENT))


def _turns(form: Mapping[str, object], place: str) -> int:
    turns = form.get("turns", 0)
    if not isinstance(turns, int) or turns not in range(4):
        raise refused(f"{place}/turns", message(N_("a whole number from 0 to 3 is expected here")))
    return turns


def names_of(entries: Collection[ListedPicture]) -> frozenset[str]:
    """Return the names in the zip."""
    return frozenset(entry.file for entry in entries)
