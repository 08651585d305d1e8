"""Writing a document as PDF: compose, fill pages, draw."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from smm_desk.documents.content import Document, Tone
from smm_desk.documents.pdf import look
from smm_desk.documents.pdf.composing import Composer
from smm_desk.documents.pdf.drawing import Drawer
from smm_desk.documents.pdf.faces import Cut, Shelf, writing
from smm_desk.documents.pdf.front import contents, cover
from smm_desk.documents.pdf.hyphens import hyphenator
from smm_desk.documents.pdf.lines import Line
from smm_desk.documents.pdf.look import FOOT_LINE, HEAD_LINE, PAGE_HEIGHT, PAGE_WIDTH, WIDTH
from smm_desk.documents.pdf.paging import Page, Pager
from smm_desk.documents.pdf.paragraphs import Typesetter
from smm_desk.documents.pdf.tagging import StructureTree

Progress = Callable[[int, int], None]

_LANGUAGE_TAGS = {"de_CH": "de-CH", "de_DE": "de-DE", "de_AT": "de-AT", "en": "en-GB"}
_PDF_VERSION = (1, 7)
_BETWEEN = " · "
_FOOT_NUMBER_WIDTH = 40.0
_PROGRAM = "SMM Desk"


def pdf_of(document: Document, as_of: date, progress: Progress | None = None) -> tuple[bytes, int]:
    """Return a document as PDF, and its number of pages; `progress` hears of each page that is drawn.

    The same document of the same day gives the same bytes.
    """
    with writing() as shelf:
        return _Writer(document, shelf).pdf(as_of, progress)


class _Writer:
    def __init__(self, document: Document, shelf: Shelf) -> None:
        self._document = document
        self._shelf = shelf
        self._tree = StructureTree()
        self._setter = self._typesetter(self._tree)
        self._tag = _LANGUAGE_TAGS[document.language]
        self._foot = self._foot_lines()

    def _typesetter(self, tree: StructureTree) -> Typesetter:
        return Typesetter(self._shelf, hyphenator(self._document.language), tree)

    def pdf(self, as_of: date, progress: Progress | None) -> tuple[bytes, int]:
        pages = self._pages()
        canvas = self._canvas(as_of)
        drawer = Drawer(canvas, len(pages))
        for number, page in enumerate(pages, 1):
            drawer.page(page, self._head_and_foot(page, number) if number > 1 else ())
            if progress is not None:
                progress(number, len(pages))
        self._tree.write(
            canvas, len(pages), title=self._document.title, language=self._tag, date=as_of.isoformat()
        )
        return canvas.getpdfdata(), len(pages)

    def _pages(self) -> list[Page]:
        """Fill all pages; the contents are composed twice, the second time with the numbers of pages."""
        pager = Pager()
        pager.page(cover(self._document, self._setter))
        draft = self._typesetter(StructureTree())
        pager.page(contents(self._document, draft, draft.tree.root, {}))
        first = len(pager.pages)
        node = self._tree.add(self._tree.root, "Sect")
        composer = Composer(self._setter)
        for chapter in self._document.chapters:
            pager.chapter(composer.chapter(chapter), (chapter.number, chapter.label))
        numbers = {
            anchor.number: number
            for number, page in enumerate(pager.pages, 1)
            for placed in page.placed
            for anchor in placed.strip.anchors
        }
        front = Pager()
        front.page(contents(self._document, self._setter, node, numbers))
        return [pager.pages[0], *front.pages, *pager.pages[first:]]

    def _canvas(self, as_of: date) -> Canvas:
        _lock_loading()
        canvas = Canvas(
            io.BytesIO(),
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageCompression=1,
            invariant=1,
            pdfVersion=_PDF_VERSION,
            initialFontName=self._shelf.cut(Cut.REGULAR).name,
            lang=self._tag,
        )
        canvas.setTitle(self._document.title)
        canvas.setAuthor(self._document.cover.company)
        canvas.setSubject(self._document.cover.kind)
        canvas.setCreator(_PROGRAM)
        canvas.setProducer(_PROGRAM)
        canvas.showOutline()
        canvas._doc._timeStamp.YMDhms = (as_of.year, as_of.month, as_of.day, 0, 0, 0)
        return canvas

    def _foot_lines(self) -> list[tuple[float, Line]]:
        """Set what stands at the foot of every page; a long name gives way to the rest."""
        name, *others = self._document.footer
        rest = self._setter.line("".join(_BETWEEN + words for words in others), look.FOOT.ink)
        room = WIDTH - rest.width - _FOOT_NUMBER_WIDTH
        first = self._setter.fitting(name, look.FOOT.ink, room)
        return [(0.0, first), (first.width, rest)]

    def _head_and_foot(self, page: Page, number: int) -> list[tuple[float, float, Line]]:
        own = self._setter.line(str(number), look.FOOT.ink)
        lines = [(x, FOOT_LINE, line) for x, line in self._foot]
        lines.append((WIDTH - own.width, FOOT_LINE, own))
        if page.running_head is not None:
            chapter, label = page.running_head
            name = self._setter.line(label, look.FOOT.ink)
            mark = self._setter.line(f"{chapter}  ", look.FOOT.ink_of(Tone.LABEL))
            top = PAGE_HEIGHT - HEAD_LINE
            lines += [(0.0, top, mark), (mark.width, top, name)]
        return lines


def _lock_loading() -> None:
    """Leave reportlab no way to load or to evaluate anything that a document might name."""
    rl_config.trustedHosts = []
    rl_config.trustedSchemes = []
    rl_config.toColorCanUse = None
    rl_config.useA85 = 0  # binary streams are a fifth smaller, and nothing has needed ASCII for decades
