"""How the print looks: paper, colours, sizes. Everything else asks here."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desk.documents.content import Shade, Tone
from smm_desk.documents.papers import Layout, Paper
from smm_desk.documents.pdf.faces import Cut

TEXT = "#1f2933"
MUTED = "#5b6673"
ACCENT = "#0f766e"
OPEN = "#b45309"
RULE = "#d7dee5"
PANEL = "#eef6f4"
SHADES = (ACCENT, "#8fc7bf", "#c9d2db")
"""Pieces of a bar; they differ in a black-and-white print too."""

DRAWN = {
    Shade.TEXT: TEXT,
    Shade.ACCENT: ACCENT,
    Shade.SOFT: PANEL,
    Shade.QUIET: MUTED,
    Shade.FAINT: "#a9b4bf",
    Shade.OPEN: OPEN,
    Shade.PAPER: "#ffffff",
    Shade.STEP_1: "#f0f7f5",
    Shade.STEP_2: "#cfe6e1",
    Shade.STEP_3: "#a5d2ca",
    Shade.STEP_4: "#79bcb1",
}
"""Colours of lines and captions in drawings; the steps are a scale of greys too, and all carry words."""

FOOT_RULE, FOOT_LINE = 44.0, 30.0
HEAD_LINE = 40.0

MARGIN = 33.0
"""Width of the column on the left in which the numbers stand."""

WRITING_LINE = 26.0
"""Distance of the lines of a worksheet: nine millimetres, for handwriting."""

FORM_SIZE, FORM_LINE, FORM_PAD = 10.0, 13.0, 4.0
"""Letters of what is typed into a form, distance of its lines, room around them."""

GUTTER = 16.0
"""Room between columns."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A page and its margins in points; all that is set in it is drawn larger by `zoom`."""

    page_width: float
    page_height: float
    left: float
    right: float
    top: float = 68.0
    bottom: float = 62.0
    zoom: float = 1.0

    @property
    def width(self) -> float:
        """Width of the text."""
        return self.page_width - self.left - self.right

    @property
    def body_height(self) -> float:
        """Height of the text."""
        return self.page_height - self.top - self.bottom

    def enlarged(self, zoom: float) -> Frame:
        """Return the same paper for a larger print; margins stay as wide on paper."""
        edges = (self.left, self.right, self.top, self.bottom)
        left, right, top, bottom = (edge / zoom for edge in edges)
        # Head and foot stand in the margins and grow with the print.
        return Frame(
            self.page_width / zoom,
            self.page_height / zoom,
            left,
            right,
            max(top, HEAD_LINE + 14),
            max(bottom, FOOT_RULE + 8),
            zoom,
        )


A4 = Frame(595.28, 841.89, 62.4, 56.7)
LETTER = Frame(612.0, 792.0, 70.8, 65.02)
"""As wide in the text as A4, so that lines break at the same words."""
HALF_A4 = Frame(419.53, 595.28, 42.0, 38.0, 58.0, 54.0)
HALF_LETTER = Frame(396.0, 612.0, 36.0, 32.0, 58.0, 54.0)
_ON_A3 = 2**0.5
A3 = Frame(
    A4.page_width * _ON_A3,
    A4.page_height * _ON_A3,
    A4.left * _ON_A3,
    A4.right * _ON_A3,
    A4.top * _ON_A3,
    A4.bottom * _ON_A3,
)
FRAMES = {Paper.A4: (A4, HALF_A4), Paper.LETTER: (LETTER, HALF_LETTER), Paper.A3: (A3, A4)}
"""The whole paper and half of it."""


def frame_of(layout: Layout) -> Frame:
    """Return the frame of the pages of a layout."""
    whole, half = FRAMES[layout.paper]
    frame = half if layout.is_booklet else whole
    zoom = layout.zoom * (_ON_A3 if frame is A3 else 1)
    return frame if zoom == 1 else frame.enlarged(zoom)


@dataclass(frozen=True, slots=True)
class Ink:
    """Cut, size in points and colour of a run of glyphs."""

    cut: Cut
    size: float
    colour: str = TEXT


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set: ink of plain words, distance of lines, whether words are divided."""

    ink: Ink
    leading: float
    hyphenates: bool = False

    def ink_of(self, tone: Tone) -> Ink:
        """Return the ink of words that speak in another tone."""
        if tone is Tone.PLAIN:
            return self.ink
        size = self.ink.size
        return {
            Tone.STRONG: Ink(Cut.SEMIBOLD, size, self.ink.colour),
            Tone.QUIET: Ink(self.ink.cut, size, MUTED),
            Tone.LABEL: Ink(Cut.SEMIBOLD, size, ACCENT),
            Tone.OPEN: Ink(Cut.ITALIC, size, OPEN),
        }[tone]


BODY = Style(Ink(Cut.REGULAR, 10.4), 15.2, hyphenates=True)
LABEL = Style(Ink(Cut.SEMIBOLD, 9.6, ACCENT), 14.4)
NUMBER = Style(Ink(Cut.REGULAR, 8.6, MUTED), 14.4)
EYEBROW = Style(Ink(Cut.SEMIBOLD, 10, MUTED), 15)
TITLE = Style(Ink(Cut.SEMIBOLD, 22), 27)
LEAD = Style(Ink(Cut.LIGHT, 11.4, MUTED), 16)
SECTION = Style(Ink(Cut.SEMIBOLD, 11.4), 16)
PART = Style(Ink(Cut.SEMIBOLD, 11.4), 15.6)
FACT_LABEL = Style(Ink(Cut.REGULAR, 8.4, MUTED), 12)
FACT = Style(Ink(Cut.REGULAR, 9.6), 13.4, hyphenates=True)
CARD_TITLE = Style(Ink(Cut.SEMIBOLD, 9.8), 13.8)
CARD = Style(Ink(Cut.REGULAR, 9.6), 13.8, hyphenates=True)
TABLE_HEAD = Style(Ink(Cut.SEMIBOLD, 8.4, MUTED), 12)
TABLE = Style(Ink(Cut.REGULAR, 8.8), 12.4, hyphenates=True)
GAPS = Style(Ink(Cut.REGULAR, 9.2, MUTED), 14.4)
FOOT = Style(Ink(Cut.REGULAR, 8, MUTED), 11)
CONTENTS = Style(Ink(Cut.SEMIBOLD, 10.6), 15.4)
CONTENTS_QUIET = Style(Ink(Cut.REGULAR, 9.4, MUTED), 13.8)
COVER_NAME = Style(Ink(Cut.SEMIBOLD, 30), 36)
COVER_LONG_NAME = Style(Ink(Cut.SEMIBOLD, 19), 25)
COVER_KIND = Style(Ink(Cut.LIGHT, 19, MUTED), 27)
COVER_ABOUT = Style(Ink(Cut.REGULAR, 11, TEXT), 16.5)
COVER_QUIET = Style(Ink(Cut.REGULAR, 9, MUTED), 13)
