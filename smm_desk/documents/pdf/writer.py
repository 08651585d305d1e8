"""Writing a document as PDF: compose, fill pages, draw."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from smm_desk.documents.content import Document, Tone
from smm_desk.documents.papers import ON_A4, Layout
from smm_desk.documents.pdf import look
from smm_desk.documents.pdf.canvas import PageCanvas
from smm_desk.documents.pdf.composing import Composer
from smm_desk.documents.pdf.drawing import Drawer
from smm_desk.documents.pdf.faces import Cut, Shelf, writing
from smm_desk.documents.pdf.front import contents, cover, has_contents
from smm_desk.documents.pdf.hyphens import hyphenator
from smm_desk.documents.pdf.lines import Line
from smm_desk.documents.pdf.look import FOOT_LINE, HEAD_LINE, frame_of
from smm_desk.documents.pdf.paging import Page, Pager
from smm_desk.documents.pdf.paragraphs import Typesetter
from smm_desk.documents.pdf.strips import Strip
from smm_desk.documents.pdf.tagging import StructureTree

Progress = Callable[[int, int], None]

LANGUAGE_TAGS = {"de_CH": "de-CH", "de_DE": "de-DE", "de_AT": "de-AT", "en": "en-GB"}
"""What each language is called in a PDF."""

_BETWEEN = " · "
_FOOT_NUMBER_WIDTH = 40.0
_AIRINESS = (1.0, 0.88, 0.76)
_LONG = 60  # pages, from which on one more or less is not worth the time


def pdf_of(
    document: Document, as_of: date, progress: Progress | None = None, layout: Layout = ON_A4
) -> tuple[bytes, int]:
    """Return a document as PDF, and its number of pages; `progress` hears of each page that is drawn.

    Before that, while the number of pages is open, it hears (0, 0) for each block that is set, and after that
    of all pages for each element of the structure. What it raises ends the work.

    The same document of the same day gives the same bytes.
    """
    with writing() as shelf:
        data, pages = _Writer(document, shelf, layout).pdf(as_of, progress or tell_nobody)
    if layout.is_booklet:
        from smm_desk.documents.pdf.booklet import imposed

        return imposed(data, document.title)
    return data, pages


def tell_nobody(_done: int, _total: int) -> None:
    """Be the progress when nobody listens."""


class _Writer:
    def __init__(self, document: Document, shelf: Shelf, layout: Layout) -> None:
        self._document = document
        self._frame = frame_of(layout)
        self._shelf = shelf
        self._tree = StructureTree()
        self._setter = self._typesetter(self._tree)
        self._tag = LANGUAGE_TAGS[document.language]
        self._foot = self._foot_lines()

    def _typesetter(self, tree: StructureTree) -> Typesetter:
        return Typesetter(self._shelf, hyphenator(self._document.language), tree, self._frame)

    def pdf(self, day: date, progress: Progress) -> tuple[bytes, int]:
        pages, numbers = self._pages(progress)
        document = self._document
        font_name = self._shelf.cut(Cut.REGULAR).name
        canvas = PageCanvas(self._frame, font_name=font_name, language=self._tag)
        cover_page = document.cover
        canvas.describe(title=document.title, author=cover_page.company, subject=cover_page.kind, day=day)
        drawer = Drawer(canvas, self._frame, len(pages), numbers)
        for number, page in enumerate(pages, 1):
            is_last = number == len(pages)
            is_cover = number == 1 and document.has_front
            form = document.form if is_last else None
            drawer.page(page, () if is_cover else self._head_and_foot(page, number), form)
            progress(number, len(pages))
        told = {"title": document.title, "language": self._tag}
        stepped = partial(progress, len(pages), len(pages))
        self._tree.write(canvas, len(pages), **told, day=day, stepped=stepped)
        return canvas.pdf(), len(pages)

    def _pages(self, progress: Progress) -> tuple[list[Page], dict[str, int]]:
        """Return all pages, filled, and the number of the page of each anchor.

        The contents are composed twice, the second time with the numbers of pages; few rows get no page.
        """
        if not self._document.has_front:
            body = self._body(progress)
            return body, _numbers(body, first=1)
        title_page = cover(self._document, self._setter)
        if not has_contents(self._document):
            front, body = self._front(title_page), self._body(progress)
            return front + body, _numbers(body, first=len(front) + 1)
        node = self._tree.add(self._tree.root, "Sect")
        draft = self._typesetter(StructureTree())
        front = self._front(title_page, contents(self._document, draft, draft.tree.root, {}))
        body = self._body(progress)
        numbers = _numbers(body, first=len(front) + 1)
        front = self._front(title_page, contents(self._document, self._setter, node, numbers))
        return front + body, numbers

    def _front(self, *of_own_page: list[Strip]) -> list[Page]:
        pager = Pager(self._frame)
        for strips in of_own_page:
            pager.page(strips)
        return pager.pages

    def _body(self, progress: Progress) -> list[Page]:
        """Fill the pages of the chapters, with a little less air where that saves a page."""
        composer = Composer(self._setter, partial(progress, 0, 0))
        chapters = [(composer.chapter(one), one) for one in self._document.chapters]
        best: list[Page] = []
        for airiness in _AIRINESS:
            pager = Pager(self._frame, airiness)
            for strips, one in chapters:
                pager.chapter(strips, (one.number, one.label), starts_page=one.starts_page)
            if not best or len(pager.pages) < len(best):
                best = pager.pages
            if len(best) > _LONG:
                break
        return best

    def _foot_lines(self) -> list[tuple[float, Line]]:
        """Set what stands at the foot of every page; a long name gives way to the rest."""
        name, *others = self._document.footer
        rest = self._setter.line("".join(_BETWEEN + words for words in others), look.FOOT.ink)
        room = self._frame.width - rest.width - _FOOT_NUMBER_WIDTH
        first = self._setter.fitting(name, look.FOOT.ink, room)
        return [(0.0, first), (first.width, rest)]

    def _head_and_foot(self, page: Page, number: int) -> list[tuple[float, float, Line]]:
        own = self._setter.line(str(number), look.FOOT.ink)
        lines = [(x, FOOT_LINE, line) for x, line in self._foot]
        lines.append((self._frame.width - own.width, FOOT_LINE, own))
        if page.running_head is not None:
            chapter, label = page.running_head
            name = self._setter.line(label, look.FOOT.ink)
            mark = self._setter.line(chapter, look.FOOT.ink_of(Tone.LABEL))
            top = self._frame.page_height - HEAD_LINE
            lines += [(0.0, top, mark), (mark.width + 5 if chapter else 0.0, top, name)]
        return lines


def _numbers(body: list[Page], *, first: int) -> dict[str, int]:
    """Return the page of each anchor; the pages are counted from `first`."""
    return {
        anchor.number: number
        for number, page in enumerate(body, first)
        for placed in page.placed
        for anchor in placed.strip.anchors
    }
