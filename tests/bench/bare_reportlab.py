"""The same words printed by reportlab alone, as its manual has it: the floor of our print.

Paragraphs and tables of platypus, a table of contents in two passes, bookmarks, page numbers, the same four
cuts of the same typeface embedded, and words divided as ours are (reportlab does it with pyphen too).
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    PageBreak,
    PageTemplate,
    Spacer,
    TableStyle,
)
from reportlab.platypus import Paragraph as Words
from reportlab.platypus import Table as Grid
from reportlab.platypus.tableofcontents import TableOfContents

from smm_desk.documents.content import Document
from tests.bench.flat import Heading, Lines, Paragraph, Piece, Table, flow

_LEFT, _RIGHT, _TOP, _BOTTOM = 95.0, 57.0, 68.0, 62.0
_WIDTH = A4[0] - _LEFT - _RIGHT
_LINE = 25.0
_CUTS = ("Regular", "SemiBold", "Light", "Italic")


class _Template(BaseDocTemplate):
    """Tells the table of contents of each heading, and sets a bookmark there."""

    def __init__(self, target: io.BytesIO, footer: str) -> None:
        super().__init__(
            target, pagesize=A4, leftMargin=_LEFT, rightMargin=_RIGHT, topMargin=_TOP, bottomMargin=_BOTTOM
        )
        self._footer = footer
        frame = Frame(_LEFT, _BOTTOM, _WIDTH, A4[1] - _TOP - _BOTTOM, 0, 0, 0, 0)
        self.addPageTemplates([PageTemplate("page", [frame], onPage=self._draw_foot)])

    def _draw_foot(self, canvas: Any, _template: object) -> None:
        canvas.setFont("Bare-Regular", 8)
        canvas.drawString(_LEFT, 30, self._footer)
        canvas.drawRightString(A4[0] - _RIGHT, 30, str(canvas.getPageNumber()))

    def afterFlowable(self, flowable: Any) -> None:  # noqa: N802  (reportlab's name)
        """Note headings of the first two levels."""
        level = getattr(flowable, "heading_level", None)
        if level is None:
            return
        words, key = flowable.heading_words, f"h{id(flowable)}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(words, key, level)
        self.notify("TOCEntry", (level, escape(words), self.page, key))


def bare_pdf(document: Document, *, hyphenates: bool) -> bytes:
    """Return a document as PDF."""
    _register_fonts()
    styles = _styles(document.language if hyphenates else "")
    contents = TableOfContents(levelStyles=[styles["contents"], styles["contents2"]])
    cover = document.cover
    front = [
        *(Words(escape(words), styles["title"]) for words in (cover.company, cover.kind)),
        *(Words(escape(words), styles["body"]) for words in (cover.about, *cover.copy, cover.maker)),
        PageBreak(),
        Words(escape(document.contents_heading), styles["h1"]),
        contents,
        PageBreak(),
    ]
    body = [made for piece in flow(document) for made in _flowables(piece, styles)]
    target = io.BytesIO()
    _Template(target, " · ".join(document.footer)).multiBuild([*front, *body])
    return target.getvalue()


def _flowables(piece: Piece, styles: dict[str, ParagraphStyle]) -> Iterator[Flowable]:
    match piece:
        case Heading(level, words):
            made: Any = Words(escape(words), styles[f"h{level}"])
            if level < 3:
                made.heading_level, made.heading_words = level - 1, words
            yield made
        case Paragraph(words, is_quiet):
            yield Words(escape(words), styles["quiet" if is_quiet else "body"])
        case Table():
            yield _grid(piece, styles)
            yield Spacer(0, 6)
        case Lines(count):
            for _ in range(count):
                yield Spacer(0, _LINE)
                yield HRFlowable(width="100%", thickness=0.7, spaceBefore=0, spaceAfter=0)


def _grid(table: Table, styles: dict[str, ParagraphStyle]) -> Flowable:
    total = sum(table.shares)
    rows = []
    for number, row in enumerate(table.rows):
        style = styles["quiet" if table.has_head and number == 0 else "cell"]
        rows.append([[Words(_broken(words), style) for words in cell] for cell in row])
    grid = Grid(rows, [_WIDTH * share / total for share in table.shares], repeatRows=int(table.has_head))
    lines = [("LINEBELOW", (0, 0), (-1, -1), 0.5, "#d7dee5")] if table.has_head else []
    grid.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *lines]))
    return grid


def _broken(words: str) -> str:
    return escape(words).replace("\n", "<br/>")


def _styles(language: str) -> dict[str, ParagraphStyle]:
    divides = {"hyphenationLang": language} if language else {}

    def style(name: str, size: float, leading: float, cut: str = "Regular", **more: Any) -> ParagraphStyle:
        return ParagraphStyle(name, fontName=f"Bare-{cut}", fontSize=size, leading=leading, **more)

    made = (
        style("title", 30, 36, "SemiBold", spaceAfter=20),
        style("h1", 22, 27, "SemiBold", spaceBefore=24, spaceAfter=8, keepWithNext=1),
        style("h2", 11.4, 15.6, "SemiBold", spaceBefore=12, spaceAfter=4, keepWithNext=1),
        style("h3", 9.6, 14.4, "SemiBold", textColor="#0f766e", spaceBefore=10, keepWithNext=1),
        style("body", 10.4, 15.2, spaceAfter=4, **divides),
        style("cell", 9.2, 13, **divides),
        style("quiet", 9.2, 14.4, "Light", textColor="#5b6673"),
        style("contents", 10.6, 15.4, "SemiBold"),
        style("contents2", 9.4, 13.8, leftIndent=16),
    )
    return {each.name: each for each in made}


@cache
def _register_fonts() -> None:
    for cut in _CUTS:
        data = files("fontpkg_fira_sans").joinpath("files", f"FiraSans-{cut}.ttf").read_bytes()
        pdfmetrics.registerFont(TTFont(f"Bare-{cut}", io.BytesIO(data)))
