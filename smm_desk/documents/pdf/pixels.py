"""Pictures of pixels, as reportlab takes them."""

from __future__ import annotations

import io
from contextlib import suppress

from reportlab.lib.utils import ImageReader

_MOST_PX = 10_000


def size_of(content: bytes) -> tuple[int, int] | None:
    """Return width and height of a picture in pixels; None when there is none or it cannot be read."""
    if not content:
        return None
    with suppress(Exception):  # what Pillow raises on mutilated pictures has no common kind
        width, height = ImageReader(io.BytesIO(content)).getSize()
        if 0 < width <= _MOST_PX and 0 < height <= _MOST_PX:
            return width, height
    return None
