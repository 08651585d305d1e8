"""A drawing that stands alone: on a page of its own size, and as SVG with captions as wide as there."""

from __future__ import annotations

from datetime import date

from smm_desk.documents import content
from smm_desk.documents.pdf.canvas import PageCanvas
from smm_desk.documents.pdf.drawing import Drawer
from smm_desk.documents.pdf.drawings import drawn, ink_of
from smm_desk.documents.pdf.faces import Cut, Shelf, writing
from smm_desk.documents.pdf.hyphens import hyphenator
from smm_desk.documents.pdf.look import Frame
from smm_desk.documents.pdf.paging import Page, Placed
from smm_desk.documents.pdf.paragraphs import Typesetter
from smm_desk.documents.pdf.svg import SetCaption, svg_of
from smm_desk.documents.pdf.tagging import StructureTree
from smm_desk.documents.pdf.writer import LANGUAGE_TAGS

_PNG_DPI = 300


def picture_svg(drawing: content.Drawing, language: str) -> bytes:
    """Return a drawing as SVG; captions that are too wide are shortened as in print."""
    with writing() as shelf:
        setter = _setter(drawing, language, shelf, StructureTree())
        captions = []
        for caption in drawing.captions:
            words, line = setter.fitted(caption.words, ink_of(caption), caption.width)
            captions.append(SetCaption(caption, words, line.width))
    return svg_of(drawing, captions, LANGUAGE_TAGS[language]).encode("utf-8")


def picture_png(drawing: content.Drawing, language: str, day: date) -> bytes:
    """Return a drawing as PNG on white, drawn from its page at 300 dots per inch."""
    import pypdfium2

    from smm_desk.documents.png import png_of

    document = pypdfium2.PdfDocument(picture_pdf(drawing, language, day))
    try:
        bitmap = document[0].render(scale=_PNG_DPI / 72, rev_byteorder=True)
        rows = bytes(bitmap.buffer)
        return png_of(rows, bitmap.width, bitmap.height, bitmap.stride, dpi=_PNG_DPI)
    finally:
        document.close()


def picture_pdf(drawing: content.Drawing, language: str, day: date) -> bytes:
    """Return a drawing as PDF, on a page of its own size."""
    with writing() as shelf:
        tree = StructureTree()
        setter = _setter(drawing, language, shelf, tree)
        strip = drawn(drawing, setter, tree.add(tree.root, "Sect"))
        tag = LANGUAGE_TAGS[language]
        canvas = PageCanvas(setter.frame, font_name=shelf.cut(Cut.REGULAR).name, language=tag)
        canvas.describe(title=drawing.heading, author="", subject="", day=day)
        Drawer(canvas, setter.frame, 1, ()).page(Page([Placed(strip, setter.frame.page_height)]), ())
        tree.write(canvas, 1, title=drawing.heading, language=tag, day=day)
        return canvas.pdf()


def _setter(drawing: content.Drawing, language: str, shelf: Shelf, tree: StructureTree) -> Typesetter:
    frame = Frame(drawing.width, drawing.height, 0.0, 0.0, 0.0, 0.0)
    return Typesetter(shelf, hyphenator(language), tree, frame)
