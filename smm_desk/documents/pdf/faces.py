"""The typefaces of the print: Fira Sans for text, Noto for what it lacks, each loaded when first needed.

One shelf serves the whole process, because reading a face takes longer than setting a page. reportlab keeps
a document's choice of glyphs inside its fonts, so only one document is written at a time (`writing`).
"""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from functools import cache
from importlib.resources import files
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from smm_desk.documents.pdf.scripts import (
    EMOJI,
    LOOK_ALIKES,
    MISSING,
    STAND_INS,
    fallbacks,
    is_invisible,
)
from smm_desk.documents.pdf.unicode_maps import to_unicode_map

_LOCK = threading.RLock()
_ZERO_WIDTH = "\u200b"


class Cut(Enum):
    """The cuts of the text face that the print uses."""

    REGULAR = "Regular"
    SEMIBOLD = "SemiBold"
    LIGHT = "Light"
    ITALIC = "Italic"


class _CopyableFont(TTFont):
    """A font whose text can be searched and copied beyond U+FFFF too.

    reportlab writes five hexadecimal digits there, which no reader understands; maps of more than a hundred
    entries in one block and Arabic presentation forms are mended on the way.
    """

    def addObjects(self, doc: Any) -> None:  # noqa: N802  (reportlab's name)
        subsets = self.state[doc].subsets
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = (SUBSETN(number) + b"+" + self.face.name + self.face.subfontNameX).decode("latin-1")
            doc.idToObject["toUnicodeCMap:" + name].content = to_unicode_map(name, subset)


class Face:
    """A typeface with the width of every character it holds, in thousandths of its size."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name = f"SMMDesk-{name}"
        self.font = _CopyableFont(self.name, io.BytesIO(data), asciiReadable=False)
        self.widths: dict[str, float] = {
            chr(code): width for code, width in self.font.face.charWidths.items() if code > 31
        }
        self.holds = frozenset(self.widths)
        pdfmetrics.registerFont(self.font)

    def stand_in(self, character: str, model: str) -> None:
        """Draw a character with the glyph of another; searching and copying still find the character."""
        face = self.font.face
        face.charToGlyph[ord(character)] = face.charToGlyph[ord(model)]
        self.widths[character] = face.charWidths[ord(character)] = self.widths[model]


class Shelf:
    """All faces that were needed so far."""

    def __init__(self) -> None:
        self._faces: dict[str, Face] = {}
        self._chosen: dict[tuple[Cut, str], Face] = {}

    def cut(self, cut: Cut) -> Face:
        """Return a cut of the text face."""
        name = f"FiraSans-{cut.value}"
        if name not in self._faces:
            self._faces[name] = Face(name, _package_file("fontpkg_fira_sans", f"files/{name}.ttf"))
        return self._faces[name]

    def face_for(self, character: str, cut: Cut) -> Face:
        """Return the face that draws a character: the text face, one that holds it, or one with a box."""
        key = (cut, character)
        if key not in self._chosen:
            self._chosen[key] = self._choose(character, cut)
        return self._chosen[key]

    def hidden(self, character: str, cut: Cut) -> Face:
        """Return the text face, in which the character takes no room and leaves no mark."""
        face = self.cut(cut)
        face.stand_in(character, _ZERO_WIDTH)
        return face

    def _choose(self, character: str, cut: Cut) -> Face:
        face = self.cut(cut)
        if is_invisible(character):
            return self.hidden(character, cut)
        if character in face.holds:
            return face
        if character in STAND_INS:
            face.stand_in(character, STAND_INS[character])
            return face
        for name in fallbacks(character):
            if character in self._noto(name).holds:
                return self._noto(name)
        model = LOOK_ALIKES.get(character, MISSING)
        drawn_by = face if model in face.holds else self._noto(EMOJI)
        drawn_by.stand_in(character, model)
        return drawn_by

    def _noto(self, name: str) -> Face:
        if name not in self._faces:
            self._faces[name] = Face(name, _package_file("manimgx_fonts", f"{name}[wght].ttf"))
        return self._faces[name]


@contextmanager
def writing() -> Iterator[Shelf]:
    """Hand out the shelf to one document after the other."""
    with _LOCK:
        yield _shelf()


@cache
def _shelf() -> Shelf:
    return Shelf()


def _package_file(package: str, name: str) -> bytes:
    return files(package).joinpath(*name.split("/")).read_bytes()
