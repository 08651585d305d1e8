"""The icons of the desk, drawn from one icon font in the colours of the palette."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap

from smm_desk.desk.palette import Colours

_GLYPHS = {
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


class Icons:
    """Makes icons by the names used in the desk; loads the font when the first one is asked for."""

    def __init__(self, colours: Colours) -> None:
        self._colours = colours
        self._font: Any = None  # the library carries no types

    def icon(self, name: str, tone: str = "") -> QIcon:
        """Return an icon; `tone` is the name of a colour of the palette, by default that of the text."""
        colours = self._colours
        colour = getattr(colours, tone or "text")
        return QIcon(
            self._loaded().icon("ri." + _GLYPHS[name], color=colour, color_disabled=colours.field_line)
        )

    def pixmap(self, name: str, tone: str, size: int) -> QPixmap:
        """Return an icon as a picture of `size` by `size` pixels."""
        return self.icon(name, tone).pixmap(QSize(size, size))

    def _loaded(self) -> Any:
        if self._font is None:
            os.environ.setdefault("QT_API", "pyside6")
            from qtawesome import iconic_font

            folder = Path(iconic_font.__file__).parent / "fonts"
            typeface = next(folder.glob("remixicon-*.ttf")).name
            glyphs = next(folder.glob("remixicon-charmap-*.json")).name
            self._font = iconic_font.IconicFont(("ri", typeface, glyphs))
        return self._font
