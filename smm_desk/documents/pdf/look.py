"""How the print looks: paper, colours, sizes. Everything else asks here."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desk.documents.content import Shade, Tone
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
}
"""Colours of lines and captions in drawings."""

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
LEFT, RIGHT = 62.4, 56.7
TOP, BOTTOM = 68.0, 62.0
WIDTH = PAGE_WIDTH - LEFT - RIGHT
BODY_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM
FOOT_RULE, FOOT_LINE = 44.0, 30.0
HEAD_LINE = 40.0

MARGIN = 33.0
"""Width of the column on the left in which the numbers stand."""

WRITING_LINE = 26.0
"""Distance of the lines of a worksheet: nine millimetres, for handwriting."""

GUTTER = 16.0
"""Room between columns."""


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
