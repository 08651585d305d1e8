"""Pictures from elsewhere, scaled down and made anew: nothing of the file remains but what can be seen.

So neither the place where a photo was taken nor anything hidden in it is kept.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter

from smm_desk.i18n import N_, Message, message
from smm_desk.store.picture_heads import PNG, head_of
from smm_desk.store.pictures import MOST_KEPT_SIDE_PX, PictureKind

MOST_BYTES = 64 * 2**20
MOST_MEMORY_MB = 512
MOST_SIDE_PX = 30_000
PHOTO_PX, LOGO_PX = MOST_KEPT_SIDE_PX, 1_200
"""Longest side of what is kept, in pixels."""

_QUALITY = 82
ENDINGS = ("jpg", "jpeg", "png", "webp", "bmp")


class PictureFileError(Exception):
    """A file is no picture that can be read; `message` says so in words of the owner."""

    def __init__(self, words: str, path: Path, **values: object) -> None:
        told = message(words, file=path.name, **values)
        super().__init__(str(told))
        self.message: Message = told


def photo_from(path: Path) -> bytes:
    """Return a photo as JPEG, the right way up, no side longer than `PHOTO_PX`; raise `PictureFileError`."""
    return _photo(_read(path, PHOTO_PX))


def logo_from(path: Path) -> bytes:
    """Return a logo as PNG, no side longer than `LOGO_PX`; raise `PictureFileError`."""
    return _logo(_read(path, LOGO_PX))


def remade(content: bytes, kind: PictureKind) -> bytes | None:
    """Return a picture of an exchange file made anew from its pixels, None when there are none to be had.

    Photos become JPEG and logos PNG, as those that are taken from a file, whatever they were. Needs no
    application and may be called on any thread.
    """
    head = head_of(content)
    if head is None:
        return None
    _make_ready()
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"png" if head.ending == PNG else b"jpeg"))
    reader.setAutoTransform(True)
    whole = reader.size()
    # The store has read the size from the head; what Qt reads there may stand elsewhere in a file that lies.
    if whole.isEmpty() or max(whole.width(), whole.height()) > MOST_KEPT_SIDE_PX:
        return None
    is_logo = kind is PictureKind.LOGO
    image = _decoded(reader, whole, LOGO_PX if is_logo else PHOTO_PX)
    if image.isNull():
        return None
    return _logo(image) if is_logo else _photo(image)


def _photo(image: QImage) -> bytes:
    if image.hasAlphaChannel():
        paper = QImage(image.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        _drawn_onto(paper, image)
        image = paper
    return _written(image, b"jpeg", _QUALITY)


def _logo(image: QImage) -> bytes:
    return _written(image, b"png", -1)


def _read(path: Path, longest: int) -> QImage:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise PictureFileError(N_("“{file}” cannot be read."), path) from error
    if size > MOST_BYTES:
        raise PictureFileError(N_("“{file}” is larger than {most} MB."), path, most=MOST_BYTES // 2**20)
    _make_ready()
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    known = bytes(reader.format().data()).decode("ascii", "replace")
    if known not in ENDINGS:
        words = N_("“{file}” is no picture that can be read. Please save it as JPEG or PNG.")
        raise PictureFileError(words, path)
    whole = reader.size()
    if max(whole.width(), whole.height()) > MOST_SIDE_PX:
        raise PictureFileError(N_("“{file}” has too many pixels."), path)
    image = _decoded(reader, whole, longest)
    if image.isNull():
        raise PictureFileError(N_("“{file}” is damaged and cannot be read."), path)
    return image


def _make_ready() -> None:
    """Limit what decoders may take, and keep Qt from saying on the terminal what we say in a sentence."""
    QImageReader.setAllocationLimit(MOST_MEMORY_MB)
    QLoggingCategory.setFilterRules("qt.gui.imageio*=false")


def _decoded(reader: QImageReader, whole: QSize, longest: int) -> QImage:
    """Return the picture that a reader is at, with no side longer than so many pixels."""
    if max(whole.width(), whole.height()) > longest:
        reader.setScaledSize(whole.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _drawn_onto(paper: QImage, image: QImage) -> None:
    from PySide6.QtGui import QPainter

    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()


def _written(image: QImage, kind: bytes, quality: int) -> bytes:
    """Return the pixels of a picture as a file, without what its file said besides."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    writer.setQuality(quality)
    writer.write(_bare(image))
    return bytes(content.data())


def _bare(image: QImage) -> QImage:
    """Return the pixels alone, in the colours of a usual screen.

    A QImage carries the texts and the colour profile of its file, and Qt writes both into the next one: the
    names of the texts even when they are emptied, the profile with the words of whoever made it.
    """
    form = QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    pixels = QImage()
    if image.colorSpace().isValid():
        pixels = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb), form)
    if pixels.isNull():  # no profile, or one that Qt cannot convert from
        pixels = image.convertToFormat(form)
    seen = pixels.constBits()
    return QImage(seen, pixels.width(), pixels.height(), pixels.bytesPerLine(), form).copy()
