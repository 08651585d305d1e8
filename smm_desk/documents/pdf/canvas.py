"""reportlab's canvas with what it lacks: links that stand in the structure, and pages that point into it.

Whatever has to reach behind reportlab's public face is done here and nowhere else.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

from reportlab import rl_config
from reportlab.lib.rl_accel import escapePDF
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from smm_desk.documents.content import Input
from smm_desk.documents.pdf.form_fields import form_field, form_of, hidden_field
from smm_desk.documents.pdf.lines import Line
from smm_desk.documents.pdf.look import Frame

_PDF_VERSION = (1, 7)
_PROGRAM = "SMM Desk"
_PRINTED = 4  # flag of an annotation that is not hidden on paper


class _TaggedLink(pdfdoc.LinkAnnotation):
    permitted = (*pdfdoc.LinkAnnotation.permitted, "StructParent")


class PageCanvas(Canvas):
    """A canvas of one paper size whose first typeface is `font_name`, so that no other one sneaks in.

    What is drawn on it is enlarged by the zoom of its frame; places are those of the frame.
    """

    def __init__(self, frame: Frame, *, font_name: str, language: str) -> None:
        _lock_loading()
        self._zoom = frame.zoom
        size = frame.page_width * frame.zoom, frame.page_height * frame.zoom
        settings: dict[str, Any] = {"initialFontName": font_name, "pdfVersion": _PDF_VERSION}
        super().__init__(
            io.BytesIO(), pagesize=size, pageCompression=1, invariant=1, lang=language, **settings
        )
        self._colour = ""
        self._fields: list[str] = []
        self.document: Any = self._doc  # type: ignore[attr-defined]  # missing in the stubs
        self.setCreator(_PROGRAM)
        self.setProducer(_PROGRAM)
        self.showOutline()

    def describe(self, *, title: str, author: str, subject: str, day: date) -> None:
        """Set what the reader's window tells about the document."""
        self.setTitle(title)
        self.setAuthor(author)
        self.setSubject(subject)
        self.setDateFormatter(lambda *_: f"D:{day:%Y%m%d}000000Z")

    def draw_line(self, x: float, y: float, line: Line, *, goes_on: bool = False) -> None:
        """Draw a line of glyphs; when the sentence goes on elsewhere, a space parts it from what follows."""
        code = [f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm"]
        pieces = line.pieces
        if goes_on and pieces and not line.word_goes_on and pieces[-1].text[-1] != " ":
            pieces = [*pieces, replace(pieces[-1], text=" ")] if " " in pieces[-1].face.widths else pieces
        for piece in pieces:
            if piece.ink.colour != self._colour:
                self._colour = piece.ink.colour
                code.append(_fill(self._colour))
            font = piece.face.font
            for subset, glyphs in font.splitString(piece.text, self.document):
                name = font.getSubsetInternalName(subset, self.document)
                code.append(f"{name} {piece.ink.size:g} Tf ({escapePDF(glyphs)}) Tj")
        self.addLiteral(" ".join([*code, "ET"]))

    def fill_with(self, colour: str) -> None:
        """Fill the next areas in a colour."""
        self._colour = colour
        self.addLiteral(_fill(colour))

    @contextmanager
    def clipped(self, left: float, bottom: float, width: float, height: float) -> Iterator[None]:
        """Let what is drawn be seen within a rectangle only."""
        self.saveState()
        path = self.beginPath()
        path.rect(left, bottom, width, height)
        self.clipPath(path, stroke=0, fill=0)
        yield
        self.restoreState()
        self._colour = ""

    def draw_picture(self, x: float, y: float, width: float, height: float, content: bytes) -> None:
        """Draw a picture of pixels by its lower left corner."""
        self.drawImage(ImageReader(io.BytesIO(content)), x, y, width, height, mask="auto")

    def add_link(self, frame: tuple[float, float, float, float], words: str, to: str, *, key: int) -> str:
        """Make a frame of the page lead to an anchor and return the name of the link."""
        annotation = _TaggedLink(
            self._on_paper(frame),
            words,
            self._bookmarkReference(to),  # type: ignore[attr-defined]  # missing in the stubs
            Border="[0 0 0]",
            F=_PRINTED,
            StructParent=key,
        )
        name = f"Link{key}"
        self._addAnnotation(annotation, name)  # type: ignore[attr-defined]  # missing in the stubs
        return f"Annot.{name}"

    def add_form_field(self, frame: tuple[float, float, float, float], field: Input, *, key: int) -> str:
        """Put a field to fill in on the page and return its name in the structure."""
        name = f"Field{key}"
        widget = form_field(self._on_paper(frame), field, key=key, zoom=self._zoom)
        self._addAnnotation(widget, name)  # type: ignore[attr-defined]  # missing in the stubs
        self._fields.append(name)
        return f"Annot.{name}"

    def finish_form(self, name: str, words: str) -> None:
        """Make a form of the fields, with a hidden one for the program that reads them."""
        self._addAnnotation(hidden_field(name, words), name)  # type: ignore[attr-defined]  # missing in the stubs
        self._fields.append(name)
        references = [self.document.refAnnotation(each) for each in self._fields]  # by reportlab's own names
        self.set_catalogue([("AcroForm", form_of(references))])

    def add_anchor(self, name: str, top: float) -> None:
        """Make a height of the page a place to lead to."""
        self.bookmarkPage(name, fit="XYZ", left=0, top=top * self._zoom)

    def begin_page(self) -> None:
        """Open a page: from here on everything is enlarged."""
        if self._zoom != 1:
            self.scale(self._zoom, self._zoom)

    def _on_paper(self, frame: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        left, bottom, right, top = (edge * self._zoom for edge in frame)
        return left, bottom, right, top

    def end_page(self, key: int) -> None:
        """Close the page; `key` leads from it into the structure."""
        self.showPage()
        self._colour = ""
        page = self.document.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = key, "/S"

    def set_catalogue(self, entries: Iterable[tuple[str, Any]]) -> None:
        """Put entries into the catalogue of the document."""
        for name, value in entries:
            setattr(self.document.Catalog, name, value)
        self.setViewerPreference("DisplayDocTitle", "true")

    def pdf(self) -> bytes:
        """Return the finished document."""
        return bytes(self.getpdfdata())  # type: ignore[no-untyped-call]


def _lock_loading() -> None:
    """Leave reportlab no way to load or to evaluate anything that a document might name."""
    settings: Any = rl_config
    settings.trustedHosts = []
    settings.trustedSchemes = []
    settings.toColorCanUse = None
    settings.useA85 = 0  # binary streams are a fifth smaller


def _fill(colour: str) -> str:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return " ".join(f"{part:.3g}" for part in parts) + " rg"
