"""Pictures made by hand, without Qt: what a PNG and a JPEG begin with, and what a store keeps of them."""

from __future__ import annotations

import struct
import zlib
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from smm_desk.store.packed_pictures import MOST_NAME_LETTERS
from smm_desk.store.pictures import KeptPicture, Picture, PictureKind
from smm_desk.store.storable import storable

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


def png(width: int = 3, height: int = 2, rest: bytes | None = None) -> bytes:
    """Return a PNG; `rest` is what stands behind its head, by default white pixels."""
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    if rest is None:
        rows = zlib.compress((b"\0" + b"\xff" * width) * height)
        rest = _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + head + rest


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def jpeg_head(width: int = 3, height: int = 2, rest: bytes = b"") -> bytes:
    """Return the beginning of a JPEG with its frame behind a comment; no decoder would find pixels in it."""
    comment = b"\xff\xfe" + struct.pack(">H", 7) + b"Hello"
    frame = b"\xff\xff\xc2" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8" + comment + frame + rest


def logo(content: bytes = b"", name: str = "Our logo") -> KeptPicture:
    return KeptPicture(Picture("l1", PictureKind.LOGO, name, NOON), content or png(30, 20))


def sheet(number: int = 1, content: bytes = b"", *, turns: int = 0, name: str = "") -> KeptPicture:
    moment = NOON + timedelta(seconds=number)
    picture = Picture(f"s{number}", PictureKind.SHEET, name or f"Sheet {number}", moment, turns)
    return KeptPicture(picture, content or jpeg_head(number, 2))


def unlike_ids(pictures: tuple[KeptPicture, ...]) -> list[tuple[object, ...]]:
    """Return all that pictures are but their ids, in their order."""
    return [
        (each.picture.kind, each.picture.name, each.picture.added_at, each.picture.turns, each.content)
        for each in pictures
    ]


@st.composite
def kept_pictures(draw: st.DrawFn) -> tuple[KeptPicture, ...]:
    """Return a logo or none, and up to five photos, in the order in which a store gives them."""
    moments = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001
    names = st.text(max_size=MOST_NAME_LETTERS).map(lambda name: storable(name)[:MOST_NAME_LETTERS])
    sizes = st.integers(1, 2_000)
    rests = st.binary(max_size=200)
    contents = st.builds(png, sizes, sizes, rests) | st.builds(jpeg_head, sizes, sizes, rests)
    kinds = [PictureKind.LOGO] * draw(st.integers(0, 1)) + [PictureKind.SHEET] * draw(st.integers(0, 5))
    made = [
        KeptPicture(
            Picture(f"p{number}", kind, draw(names), draw(moments), draw(st.integers(0, 3))), draw(contents)
        )
        for number, kind in enumerate(kinds)
    ]
    return tuple(sorted(made, key=lambda each: (each.picture.added_at, each.picture.name, each.picture.id)))
