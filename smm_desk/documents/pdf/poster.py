"""Drawing the poster: on one large page, or on sheets of A4 of which each shows its part of the whole.

A sheet draws the glyphs and lines that reach into its part and clips them there, so that text stays text and
a search finds on a sheet what can be read on it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smm_desk.documents.papers import MILLIMETRE
from smm_desk.documents.pdf.canvas import PageCanvas
from smm_desk.documents.pdf.drawing import Drawer
from smm_desk.documents.pdf.faces import Cut, Shelf, writing
from smm_desk.documents.pdf.hyphens import hyphenator
from smm_desk.documents.pdf.look import Frame
from smm_desk.documents.pdf.paging import Page, Placed
from smm_desk.documents.pdf.paragraphs import Typesetter
from smm_desk.documents.pdf.poster_fields import PosterSetter
from smm_desk.documents.pdf.poster_sheets import SheetSetter
from smm_desk.documents.pdf.strips import Mark, Shape, Strip
from smm_desk.documents.pdf.tagging import StructureTree
from smm_desk.documents.pdf.writer import LANGUAGE_TAGS, Progress, tell_nobody
from smm_desk.documents.poster_content import Poster, PosterChoice
from smm_desk.documents.poster_plan import SHEET_MARGIN, Box, Tile, assembly_of, plan_of
from smm_desk.i18n import Texts

_BELOW_BASE = 0.3  # how far letters reach below their base line, in sizes


def poster_pdf(
    poster: Poster, texts: Texts, day: date, choice: PosterChoice, progress: Progress | None = None
) -> tuple[bytes, int]:
    """Return a poster as PDF, and its number of pages; the same words give the same bytes.

    `progress` hears of each page that is drawn. What it raises ends the work.
    """
    with writing() as shelf:
        return _Writer(poster, texts, choice, shelf).pdf(day, progress or tell_nobody)


class _Writer:
    def __init__(self, poster: Poster, texts: Texts, choice: PosterChoice, shelf: Shelf) -> None:
        self._poster, self._choice, self._shelf = poster, choice, shelf
        self._assembly = assembly_of(choice.size)
        self._plan = plan_of(choice.size, is_tiled=choice.is_tiled)
        self._tree = StructureTree()
        width, height = (
            (self._assembly.sheet_width, self._assembly.sheet_height)
            if choice.is_tiled
            else (self._plan.width, self._plan.height)
        )
        self._frame = Frame(width * MILLIMETRE, height * MILLIMETRE, 0.0, 0.0, 0.0, 0.0)
        self._setter = Typesetter(shelf, hyphenator(poster.language), self._tree, self._frame)
        self._texts = texts

    def pdf(self, day: date, progress: Progress) -> tuple[bytes, int]:
        poster, tag = self._poster, LANGUAGE_TAGS[self._poster.language]
        canvas = PageCanvas(self._frame, font_name=self._shelf.cut(Cut.REGULAR).name, language=tag)
        title = f"{poster.company}: {poster.title}" if poster.company else poster.title
        canvas.describe(title=title, author=poster.company, subject=poster.title, day=day)
        whole = PosterSetter(self._setter, self._plan, self._choice.size).strip(poster)
        tiles = self._assembly.tiles() if self._choice.is_tiled else ()
        pages = len(tiles) or 1
        drawer = Drawer(canvas, self._frame, pages, ())
        if tiles:
            sheets = SheetSetter(self._setter, self._assembly, self._texts)
            for number, tile in enumerate(tiles, 1):
                self._draw_tile(drawer, whole, tile, sheets.strip(tile))
                progress(number, pages)
        else:
            drawer.page(Page([self._placed(whole)]), ())
        self._tree.write(canvas, pages, title=title, language=tag, day=day)
        return canvas.pdf(), pages

    def _placed(self, strip: Strip) -> Placed:
        return Placed(strip, self._frame.page_height)

    def _draw_tile(self, drawer: Drawer, whole: Strip, tile: Tile, around: Strip) -> None:
        area = tile.area
        clip = (
            SHEET_MARGIN * MILLIMETRE,
            self._frame.page_height - (SHEET_MARGIN + area.height) * MILLIMETRE,
            area.width * MILLIMETRE,
            area.height * MILLIMETRE,
        )
        part = self._placed(_part_of(whole, area))
        drawer.page_of_parts([part], clip, [self._placed(around)])


def _part_of(whole: Strip, area: Box) -> Strip:
    """Return what reaches into an area (in millimetres), moved to its place on a sheet."""
    scaled = Box(*(edge * MILLIMETRE for edge in (area.x, area.y, area.width, area.height)))
    right, down = (SHEET_MARGIN * MILLIMETRE - edge for edge in (scaled.x, scaled.y))
    return Strip(
        whole.height,
        marks=[
            replace(mark, x=mark.x + right, base=mark.base + down)
            for mark in whole.marks
            if _ground_of(mark).meets(scaled)
        ],
        shapes=[
            replace(shape, points=tuple((x + right, y + down) for x, y in shape.points))
            for shape in whole.shapes
            if _bounds_of(shape).meets(scaled)
        ],
    )


def _ground_of(mark: Mark) -> Box:
    size = max((piece.ink.size for piece in mark.line.pieces), default=0.0)
    return Box(mark.x, mark.base - size, mark.line.width, size * (1 + _BELOW_BASE))


def _bounds_of(shape: Shape) -> Box:
    """Return the area of a shape; a level or upright line is as wide as it is drawn."""
    across, down = zip(*shape.points, strict=True)
    half = max(shape.weight, 0.1) / 2
    left, top = min(across) - half, min(down) - half
    return Box(left, top, max(across) + half - left, max(down) + half - top)
