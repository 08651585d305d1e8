"""Pixels as a PNG file; the format is small enough to need no library for its plainest form."""

from __future__ import annotations

import struct
import zlib

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BITS, _RGB = 8, 2
_UNFILTERED = b"\0"
_METRE = 1
_INCH = 0.0254  # metres


def png_of(pixels: bytes, width: int, height: int, stride: int, *, dpi: int) -> bytes:
    """Return rows of red, green and blue, each `stride` bytes long, as PNG of a resolution."""
    rows = b"".join(_UNFILTERED + pixels[row * stride : row * stride + 3 * width] for row in range(height))
    a_metre = round(dpi / _INCH)
    return b"".join(
        (
            _SIGNATURE,
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, _EIGHT_BITS, _RGB, 0, 0, 0)),
            _chunk(b"pHYs", struct.pack(">IIB", a_metre, a_metre, _METRE)),
            _chunk(b"IDAT", zlib.compress(rows, 6)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
