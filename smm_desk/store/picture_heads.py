"""What the first bytes of a picture say: its kind and its size, without a decoder.

Sources: PNG (ISO/IEC 15948, 11.2.2), JPEG (ITU-T T.81, annex B).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

PNG, JPEG = "png", "jpg"

_PNG_BEGINNING = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_JPEG_BEGINNING = b"\xff\xd8"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of a frame, which holds the size; the three left out mean something else."""

_WITHOUT_LENGTH = frozenset((0x00, 0x01, *range(0xD0, 0xDA)))
"""Markers that carry no length, none of which may stand before the frame; the last two are its limits."""

_SCAN = 0xDA


@dataclass(frozen=True, slots=True)
class PictureHead:
    """Kind of a picture, as its file name ends, and its size in pixels."""

    ending: str
    width: int
    height: int


def head_of(content: bytes) -> PictureHead | None:
    """Return what the head of a picture says, None when it is no head of a PNG or JPEG."""
    if content.startswith(_PNG_BEGINNING):
        size = content[len(_PNG_BEGINNING) : len(_PNG_BEGINNING) + 8]
        width, height = struct.unpack(">II", size) if len(size) == 8 else (0, 0)
        found = PictureHead(PNG, width, height)
    elif content.startswith(_JPEG_BEGINNING):
        width, height = _jpeg_size(content)
        found = PictureHead(JPEG, width, height)
    else:
        return None
    return found if found.width and found.height else None


def _jpeg_size(content: bytes) -> tuple[int, int]:
    """Return the size that the frame of a JPEG states, zeros when none is found."""
    at = len(_JPEG_BEGINNING)
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:  # a byte to fill up
            at += 1
            continue
        if marker in _WITHOUT_LENGTH or marker == _SCAN:
            break
        (length,) = struct.unpack_from(">H", content, at + 2)
        if marker in _FRAMES:
            if length < 8 or at + 9 > len(content):
                break
            height, width = struct.unpack_from(">HH", content, at + 5)
            return width, height
        at += 2 + max(length, 2)
    return 0, 0
