"""The icons of the desk in the colours of the palette; what draws them is imported with the first one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smm_desk.desk.palette import Colours

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap


class Icons:
    """Makes icons by the names used in the desk."""

    def __init__(self, colours: Colours) -> None:
        self._colours = colours

    def icon(self, name: str, tone: str = "") -> QIcon:
        """Return an icon; `tone` is the name of a colour of the palette, by default that of the text."""
        from PySide6.QtGui import QIcon

        from smm_desk.desk.glyphs import GlyphEngine, icon_font

        colours, font = self._colours, icon_font()
        colour = getattr(colours, tone or "text")
        return QIcon(GlyphEngine(font.family, font.glyphs[name], colour, colours.field_line))

    def pixmap(self, name: str, tone: str, size: int) -> QPixmap:
        """Return an icon as a picture of `size` by `size` pixels."""
        from PySide6.QtCore import QSize

        return self.icon(name, tone).pixmap(QSize(size, size))
