"""The head of a picture tells its kind and size; what is no head tells nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desk.store.picture_heads import JPEG, PNG, PictureHead, head_of
from tests.store.picture_bytes import jpeg_head, png


def test_kind_and_size_are_read_from_the_head() -> None:
    assert head_of(png(1200, 7)) == PictureHead(PNG, 1200, 7)
    assert head_of(jpeg_head(2000, 1)) == PictureHead(JPEG, 2000, 1)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a" + bytes(20),
        b"\x89PNG\r\n\x1a\n",
        png()[:20],
        png(0, 5),
        b"\x89PNG\r\n\x1a\n" + bytes(4) + b"tEXt" + bytes(20),
        b"\xff\xd8",
        b"\xff\xd8\xff\xd9",
        b"\xff\xd8\xff\xda" + bytes(30),
        b"\xff\xd8\xff\xfe\x00\x00" * 50,
        b"\xff\xd8\xff\xc0\x00\x02" + bytes(30),
        b"\xff\xd8" + b"\xff" * 5000,
        jpeg_head()[:20],
        jpeg_head(0, 0),
        b"\xff\xd8\x00" + jpeg_head()[2:],
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    ],
)
def test_what_is_no_head_tells_nothing(content: bytes) -> None:
    assert head_of(content) is None


@given(content=st.binary(max_size=300), cut=st.integers(0, 60))
def test_no_bytes_bring_it_down(content: bytes, cut: int) -> None:
    for beginning in (b"", b"\xff\xd8", b"\xff\xd8\xff\xe0\x00\x04", png()[:cut], jpeg_head()[:cut]):
        found = head_of(beginning + content)
        assert found is None or (found.width > 0 and found.height > 0)
