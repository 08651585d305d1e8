"""The pictures of the icons: glyphs of one font, drawn in any size and colour.

The font comes with QtAwesome, and only its files are used: importing that package brings in every class and
enumeration of Qt, which takes longer than opening the store.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

GLYPHS = {
    "concepts": "layout-grid-line",
    "undo": "arrow-go-back-line",
    "redo": "arrow-go-forward-line",
    "find": "search-line",
    "print": "printer-line",
    "menu": "menu-line",
    "done": "checkbox-circle-fill",
    "attention": "error-warning-fill",
    "empty": "checkbox-blank-circle-line",
    "started": "contrast-fill",
    "review": "flag-line",
    "add": "add-line",
    "calendar": "calendar-line",
    "duplicate": "file-copy-line",
    "remove": "delete-bin-line",
    "archive": "archive-line",
    "unarchive": "inbox-unarchive-line",
    "up": "arrow-up-line",
    "down": "arrow-down-line",
    "close": "close-line",
    "export": "download-line",
    "pdf": "file-pdf-line",
    "open": "arrow-right-s-line",
    "folded": "arrow-right-s-line",
    "unfolded": "arrow-down-s-line",
    "hint": "lightbulb-line",
}
"""The names used in the desk, with those of the font."""


_GLYPH_SHARE = 0.875
"""Height of a glyph as a share of that of its icon; the rest is room around it."""


class IconFontMissingError(RuntimeError):
    """The icon font is not where its package should have put it."""


@dataclass(frozen=True, slots=True)
class IconFont:
    """The family of the font and the characters of its glyphs, by the names used in the desk."""

    family: str
    glyphs: dict[str, str]


_clones: list[QIconEngine] = []


class GlyphEngine(QIconEngine):
    """Draws one glyph in any size."""

    def __init__(self, family: str, glyph: str, colour: str, disabled_colour: str) -> None:
        super().__init__()
        self._drawn = family, glyph, colour, disabled_colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the glyph in the middle of a rectangle."""
        family, glyph, colour, disabled_colour = self._drawn
        painter.save()
        font = QFont(family)
        font.setPixelSize(max(1, round(_GLYPH_SHARE * rect.height())))
        painter.setFont(font)
        painter.setPen(QColor(disabled_colour if mode is QIcon.Mode.Disabled else colour))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, glyph)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw the glyph on a transparent ground."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Return an engine that draws the same, kept here because Qt takes it without telling Python."""
        made = GlyphEngine(*self._drawn)
        _clones.append(made)
        return made


@cache
def icon_font() -> IconFont:
    """Load the font into the application; raise `IconFontMissingError` when it is not there."""
    package = find_spec("qtawesome")
    for place in (package.submodule_search_locations or ()) if package is not None else ():
        folder = Path(place) / "fonts"
        typeface = next(folder.glob("remixicon-*.ttf"), None)
        charmap = next(folder.glob("remixicon-charmap-*.json"), None)
        number = QFontDatabase.addApplicationFont(str(typeface)) if typeface is not None else -1
        if charmap is not None and number >= 0:
            codes = json.loads(charmap.read_text(encoding="utf-8"))
            glyphs = {name: chr(int(codes[glyph], 16)) for name, glyph in GLYPHS.items()}
            return IconFont(QFontDatabase.applicationFontFamilies(number)[0], glyphs)
    raise IconFontMissingError("remixicon")
