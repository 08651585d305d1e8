"""Folding pages into a booklet: two on each side of a sheet, in the order that reads right when folded."""

from __future__ import annotations

import io

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, IndirectObject, NameObject, StreamObject

_ON_A_SHEET = 4


def imposed(data: bytes, title: str) -> tuple[bytes, int]:
    """Put the pages of a PDF, all of one size, two by two on sides of sheets; return it and the sides.

    Printed on both sides, turned over the short edge and folded in the middle, the pages follow each other.
    Empty pages at the end fill the last sheet. The structure for screen readers stays behind: a sheet to be
    folded is read on paper only.
    """
    reader = PdfReader(io.BytesIO(data))
    width, height = float(reader.pages[0].mediabox.width), float(reader.pages[0].mediabox.height)
    writer = PdfWriter()
    for left, right in sides(len(reader.pages)):
        side = writer.add_blank_page(2 * width, height)
        places = ((name, number, x) for name, number, x in (("/L", left, 0.0), ("/R", right, width)))
        there = [(name, number, x) for name, number, x in places if number is not None]
        forms = {NameObject(name): _as_form(reader.pages[number], writer) for name, number, _ in there}
        side[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): DictionaryObject(forms)})
        drawing = StreamObject()
        drawing.set_data(b"".join(f"q 1 0 0 1 {x:g} 0 cm {name} Do Q ".encode() for name, _, x in there))
        side[NameObject("/Contents")] = writer._add_object(drawing)  # noqa: SLF001  (pypdf's own idiom)
    writer.add_metadata({"/Title": title, "/Creator": "SMM Desk", "/Producer": "SMM Desk"})
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue(), len(writer.pages)


def _as_form(page: PageObject, writer: PdfWriter) -> IndirectObject:
    """Put a page into a document as something to be drawn; what is drawn on it is copied unread."""
    contents = page.get_contents()
    form = StreamObject()
    form.set_data(contents.get_data() if contents is not None else b"")
    form.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): page.mediabox.clone(writer),
            NameObject("/Resources"): page["/Resources"].clone(writer),
        }
    )
    return writer._add_object(form.flate_encode())  # noqa: SLF001  (pypdf's own idiom)


def sides(pages: int) -> list[tuple[int | None, int | None]]:
    """Return for each side which pages, counted from 0, stand left and right; `None` for an empty one."""
    total = -(-pages // _ON_A_SHEET) * _ON_A_SHEET
    order = []
    for sheet in range(total // _ON_A_SHEET):
        first, last = 2 * sheet, total - 1 - 2 * sheet
        order += [(last, first), (first + 1, last - 1)]
    return [(left if left < pages else None, right if right < pages else None) for left, right in order]
