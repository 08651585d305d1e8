"""Valid files to begin with: of every kind that is read from elsewhere, of today and of older versions."""

from __future__ import annotations

import io
import tempfile
from datetime import date, datetime
from functools import cache
from pathlib import Path

from openpyxl import Workbook

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.documents.worksheets import SheetChoice, write_worksheets
from smm_desk.store.exchange import write_exchange
from smm_desk.store.pictures import KeptPicture, PictureKind
from smm_desk.store.store import FILE_NAME, Store
from tests.store.concepts import Clock, full_concept
from tests.store.picture_bytes import logo, sheet

_OLD = Path(__file__).resolve().parents[1] / "store"


@cache
def exchange_files() -> tuple[bytes, ...]:
    """Return exchange files: full, empty, an example, one with pictures, and those of older versions."""
    example = workplace().library().example("bicycle_workshop", "de_CH", concept_id="x").concept
    made = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "concept.smmdesk"
        for concept, pictures in (
            (full_concept(), ()),
            (Concept(id="k1"), ()),
            (example, ()),
            (Concept(id="k1"), kept_pictures()),
        ):
            write_exchange(concept, path, pictures)
            made.append(path.read_bytes())
    old = (path.read_bytes() for path in sorted(_OLD.glob("version_*/*.smmdesk")))
    return (*made, *old)


def csv_files() -> tuple[bytes, ...]:
    """Return CSV files in the encodings and with the separators that spreadsheets write."""
    words = 'Titel;Tag;Ziel\r\n"Öl; und ""Kette""";2027-03-04;12,5\r\n\r\n=1+1;x\r\nLang\nZeile;2;3\r\n'
    return (
        words.encode("utf-8-sig"),
        words.encode("cp1252"),
        words.encode("utf-16"),
        words.replace(";", "\t").encode(),
        words.replace(";", ",").encode() * 40,
    )


@cache
def workbooks() -> tuple[bytes, ...]:
    """Return Excel workbooks with one sheet and with several, with all kinds of values."""
    return (_workbook(1), _workbook(3))


def _workbook(sheets: int) -> bytes:
    book = Workbook()
    for number in range(sheets):
        sheet = book.create_sheet(f"Blatt {number}")
        sheet.append(("Titel", "Tag", "Ziel"))
        sheet.append(("Öl", date(2027, 3, 4), 12.5))
        sheet.append(("=SUM(C1:C2)", datetime(2027, 3, 4, 12, 30), True))  # noqa: DTZ001  (cells have no zone)
        sheet.merge_cells("A5:C6")
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


@cache
def forms() -> tuple[bytes, ...]:
    """Return worksheets that can be filled in on screen: a blank one and one of a concept."""
    made = []
    for concept, blank in ((Concept(id="blank"), True), (full_concept(), False)):
        target = io.BytesIO()
        write_worksheets(
            concept,
            workplace().texts("de_CH"),
            target,
            as_of=date(2026, 11, 27),
            version="0",
            choice=SheetChoice(("vision", "goals"), Depth.CORE, is_blank=blank, is_form=True),
        )
        made.append(target.getvalue())
    return tuple(made)


@cache
def pictures() -> tuple[bytes, ...]:
    """Return pictures of the kinds that are read."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QImageWriter

    image = QImage(96, 64, QImage.Format.Format_ARGB32)
    for x in range(96):
        for y in range(64):
            image.setPixel(x, y, 0xFF000000 | (x * y * 977) & 0xFFFFFF)
    image.setText("Author", "nobody")
    made = []
    for kind in (b"PNG", b"JPEG", b"WEBP", b"BMP"):
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if QImageWriter(buffer, kind).write(image):
            made.append(bytes(content.data()))
    return tuple(made)


def kept_pictures() -> tuple[KeptPicture, ...]:
    """Return a logo and two photos as a store holds them."""
    png, jpeg, *_ = pictures()
    return (logo(png), sheet(1, jpeg, turns=1), sheet(2, png))


@cache
def stores() -> tuple[bytes, ...]:
    """Return stores: of today with a kept version, and of each older version."""
    with tempfile.TemporaryDirectory() as folder:
        with Store.open(Path(folder), now=Clock()) as store:
            store.insert(full_concept())
            store.keep_snapshot(full_concept(), "s1", "Before")
            store.keep_picture("k1", "p1", PictureKind.SHEET, "Sheet", pictures()[0])
        today = (Path(folder) / FILE_NAME).read_bytes()
    return (today, *(path.read_bytes() for path in sorted(_OLD.glob("version_*/store.sqlite3"))))
