"""Pictures from elsewhere: scaled down, the right way up, rid of what their file said besides."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from smm_desk.desk.image_files import LOGO_PX, PHOTO_PX, PictureFileError, logo_from, photo_from, remade
from smm_desk.store.pictures import MOST_KEPT_SIDE_PX, PictureKind
from tests.store.picture_bytes import jpeg_head, png


def picture(path: Path, width: int, height: int, *, words: str = "") -> Path:
    """Write a picture that is red at the left and blue at the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for x in range(width // 2):
        for y in range(height):
            image.setPixelColor(x, y, QColor("red"))
    if words:
        image.setText("Comment", words)
    assert QImageWriter(str(path)).write(image)
    return path


def with_orientation(data: bytes, orientation: int) -> bytes:
    """Return a JPEG whose camera was held another way, with a place where it was taken."""
    entries = struct.pack("<HHHIHH", 1, 0x0112, 3, 1, orientation, 0) + struct.pack("<I", 0)
    block = b"Exif\x00\x00II*\x00\x08\x00\x00\x00" + entries + b"GPS 47.0502"
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + data[2:]


def size_of(data: bytes) -> tuple[int, int]:
    image = QImage.fromData(data)
    return image.width(), image.height()


def test_a_large_photo_is_scaled_down(qapp: QApplication, tmp_path: Path) -> None:
    content = photo_from(picture(tmp_path / "photo.jpg", 4_000, 1_000))
    assert size_of(content) == (PHOTO_PX, PHOTO_PX // 4)
    assert content[:2] == b"\xff\xd8"
    small = photo_from(picture(tmp_path / "small.png", 30, 20))
    assert size_of(small) == (30, 20)


def test_a_photo_stands_the_right_way_up_and_forgets_where_it_was_taken(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = picture(tmp_path / "photo.jpg", 80, 40, words="secret")
    path.write_bytes(with_orientation(path.read_bytes(), 6))
    content = photo_from(path)
    assert size_of(content) == (40, 80)
    top = QImage.fromData(content).pixelColor(20, 10)
    assert (top.red() > 200, top.blue() < 60) == (True, True)
    assert b"GPS" not in content
    assert b"secret" not in content


@pytest.mark.parametrize("made", [photo_from, logo_from])
def test_neither_words_nor_a_colour_profile_of_the_file_are_kept(
    qapp: QApplication, tmp_path: Path, made: Callable[[Path], bytes]
) -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 40, 40))
    image.setText("PassportNumber", "X1234567")
    profile = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3)
    profile.setDescription("AnnaHuber")
    image.setColorSpace(profile)
    path = tmp_path / "photo.png"
    assert QImageWriter(str(path)).write(image)
    assert b"AnnaHuber" in path.read_bytes()

    content = made(path)

    for secret in ("PassportNumber", "X1234567", "AnnaHuber"):
        assert secret.encode() not in content
        assert secret.encode("utf-16-be") not in content
    for block in (b"ICC_PROFILE", b"iCCP", b"tEXt", b"Exif", b"eXIf"):
        assert block not in content
    seen = QImage.fromData(content).pixelColor(20, 10)
    assert seen.red() > 205, "the red of a wide screen is a stronger red on a usual one"


def test_a_logo_stays_see_through(qapp: QApplication, tmp_path: Path) -> None:
    image = QImage(LOGO_PX * 2, 100, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    path = tmp_path / "logo.png"
    assert QImageWriter(str(path)).write(image)
    content = logo_from(path)
    assert size_of(content) == (LOGO_PX, 50)
    assert QImage.fromData(content).pixelColor(5, 5).alpha() == 0
    assert QImage.fromData(photo_from(path)).pixelColor(5, 5) == QColor("white")


def bomb() -> bytes:
    """Return a PNG of a few bytes that claims to be 100,000 pixels wide and high."""
    head = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    pieces = [(b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in pieces
    )
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no picture"),
        (b"%PDF-1.7", "no picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>", "no picture"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "damaged"),
        (bomb(), "too many pixels"),
    ],
)
def test_what_is_no_picture_is_refused_in_words(
    qapp: QApplication, tmp_path: Path, data: bytes, said: str
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(data)
    with pytest.raises(PictureFileError, match=said):
        photo_from(path)


def test_half_a_photo_is_refused_or_shown(qapp: QApplication, tmp_path: Path) -> None:
    path = picture(tmp_path / "photo.png", 300, 300)
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(PictureFileError, match="damaged"):
        photo_from(path)


def test_a_picture_of_an_exchange_file_is_made_anew(qapp: QApplication, tmp_path: Path) -> None:
    path = picture(tmp_path / "photo.jpg", 80, 40, words="secret")
    foreign = with_orientation(path.read_bytes(), 6)
    photo, logo = (remade(foreign, kind) for kind in (PictureKind.SHEET, PictureKind.LOGO))
    assert photo is not None
    assert logo is not None
    assert (photo[:2], logo[1:4]) == (b"\xff\xd8", b"PNG")
    for content in (photo, logo):
        assert size_of(content) == (40, 80)
        assert b"GPS" not in content
        assert b"secret" not in content
    large = picture(tmp_path / "large.png", PHOTO_PX, 100).read_bytes()
    for kind, side in ((PictureKind.SHEET, PHOTO_PX), (PictureKind.LOGO, LOGO_PX)):
        content = remade(large, kind) or b""
        assert size_of(content) == (side, side // 20)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\x89PNG\r\n\x1a\n" + bytes(40),
        bomb(),
        jpeg_head(30, 20),
        jpeg_head(30, 20, bytes(500)),
        png(30, 20, b""),
        png(MOST_KEPT_SIDE_PX + 1, 1),
    ],
)
def test_what_has_no_pixels_is_not_made_anew(qapp: QApplication, data: bytes) -> None:
    for kind in PictureKind:
        assert remade(data, kind) is None


def test_a_jpeg_that_speaks_of_one_size_and_has_another_is_made_anew_in_bounds(qapp: QApplication) -> None:
    """The frame that the store reads may stand before the one that a decoder takes."""
    large = QImage(MOST_KEPT_SIDE_PX * 2, 8, QImage.Format.Format_RGB32)
    large.fill(QColor("red"))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"jpeg")).write(large)
    liar = jpeg_head(30, 20) + bytes(content.data())[2:]
    made = remade(liar, PictureKind.SHEET)
    assert made is None or max(size_of(made)) <= MOST_KEPT_SIDE_PX


@settings(max_examples=15)
@given(data=st.data())
def test_logo_and_photos_keep_their_pixels_on_every_journey(qapp: QApplication, data: st.DataObject) -> None:
    size = st.integers(1, 60)
    width, height = data.draw(size), data.draw(size)
    pixels = data.draw(st.binary(min_size=4 * width * height, max_size=4 * width * height))
    image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_ARGB32)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    logo, photo = (remade(bytes(content.data()), kind) for kind in (PictureKind.LOGO, PictureKind.SHEET))
    assert logo is not None
    assert photo is not None
    assert QImage.fromData(logo).convertToFormat(image.format()) == image
    for _ in range(3):
        logo, photo = remade(logo, PictureKind.LOGO), remade(photo, PictureKind.SHEET)
        assert logo is not None
        assert photo is not None
    assert QImage.fromData(logo).convertToFormat(image.format()) == image
    assert size_of(photo) == (width, height)


def test_a_photo_looks_the_same_after_ten_journeys(qapp: QApplication, tmp_path: Path) -> None:
    first = photo = photo_from(picture(tmp_path / "photo.png", 300, 200))
    for _ in range(10):
        photo = remade(photo, PictureKind.SHEET) or b""
    before, after = QImage.fromData(first), QImage.fromData(photo)
    for x, y in ((10, 10), (140, 100), (160, 100), (290, 190)):
        was, now = before.pixelColor(x, y), after.pixelColor(x, y)
        assert max(abs(was.red() - now.red()), abs(was.blue() - now.blue())) < 6


def test_a_file_that_is_not_there_is_said(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(PictureFileError, match="cannot be read"):
        photo_from(tmp_path / "none.jpg")
