"""Folding pages into a booklet: two on each side of a sheet, in the order that reads right when folded."""

from __future__ import annotations

import io

from pypdf import PageObject, PdfReader, PdfWriter, Transformation

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
        side = PageObject.create_blank_page(width=2 * width, height=height)
        for number, x in ((left, 0.0), (right, width)):
            if number is not None:
                page = reader.pages[number]
                page.pop("/Annots", None)  # links have no place on paper, and would lead to other sides
                side.merge_transformed_page(page, Transformation().translate(x, 0))
        writer.add_page(side)
    writer.add_metadata({"/Title": title, "/Creator": "SMM Desk", "/Producer": "SMM Desk"})
    for page in writer.pages:
        page.compress_content_streams()
    writer.compress_identical_objects()
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue(), len(writer.pages)


def sides(pages: int) -> list[tuple[int | None, int | None]]:
    """Return for each side which pages, counted from 0, stand left and right; `None` for an empty one."""
    total = -(-pages // _ON_A_SHEET) * _ON_A_SHEET
    order = []
    for sheet in range(total // _ON_A_SHEET):
        first, last = 2 * sheet, total - 1 - 2 * sheet
        order += [(last, first), (first + 1, last - 1)]
    return [(left if left < pages else None, right if right < pages else None) for left, right in order]
