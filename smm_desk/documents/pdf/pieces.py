"""The one door through which words reach the paper: from a string to runs of glyphs.

Nothing in a string is markup, a command or a place to load something from. Each character gets the face
that can draw it; a character that no face holds becomes a visible box, and one that only steers its
neighbours takes no room. Searched and copied, every one of them is still itself.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import accumulate

from smm_desk.documents.characters import cleaned
from smm_desk.documents.pdf import arabic, direction
from smm_desk.documents.pdf.faces import Face, Shelf
from smm_desk.documents.pdf.look import Ink
from smm_desk.documents.pdf.scripts import is_skin_tone


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs of one face in one ink."""

    text: str
    face: Face
    ink: Ink


@dataclass(slots=True)
class Run:
    """A paragraph without line ends, ready to be broken into lines.

    `offsets` holds where each character begins and where the last one ends, in points from the start.
    `is_mixed` tells that some of it is read from right to left, `is_from_right` that all of it runs so.
    """

    text: str
    pieces: list[Piece]
    offsets: list[float]
    is_mixed: bool = False
    is_from_right: bool = False


def split_lines(words: str) -> list[str]:
    """Return the paragraphs of a string, cleaned; an empty one stands for an empty line.

    Soft hyphens are dropped: the setting finds the places itself and draws that character as its hyphen.
    """
    return cleaned(words).replace("\u00ad", "").split("\n")


def run_of(shelf: Shelf, spans: list[tuple[str, Ink]]) -> Run:
    """Choose the glyphs of a paragraph; line ends left in `spans` become spaces."""
    spans = [(" ".join(split_lines(words)), ink) for words, ink in spans]
    plain = "".join(words for words, _ in spans)
    if plain.isascii():
        pieces = [Piece(words, shelf.cut(ink.cut), ink) for words, ink in spans if words]
        return Run(plain, pieces, _offsets(pieces))
    if arabic.is_arabic(plain):
        spans = [(arabic.joined(words), ink) for words, ink in spans]
    pieces = [piece for words, ink in spans for piece in _pieces(shelf, words, ink)]
    run = Run("".join(words for words, _ in spans), pieces, _offsets(pieces))
    if direction.has_right_to_left(run.text):
        run.is_mixed, run.is_from_right = True, direction.is_from_right(run.text)
    return run


def _offsets(pieces: list[Piece]) -> list[float]:
    widths: list[float] = [0.0]
    for piece in pieces:
        scale = piece.ink.size / 1000
        widths += [width * scale for width in map(piece.face.widths.__getitem__, piece.text)]
    return list(accumulate(widths))


def _pieces(shelf: Shelf, words: str, ink: Ink) -> list[Piece]:
    text_face = shelf.cut(ink.cut)
    if text_face.holds.issuperset(words):
        return [Piece(words, text_face, ink)] if words else []
    found: list[Piece] = []
    start, current = 0, text_face
    for at, character in enumerate(words):
        face = _face(shelf, character, ink, current, text_face)
        if face is not current:
            if at > start:
                found.append(Piece(words[start:at], current, ink))
            start, current = at, face
    found.append(Piece(words[start:], current, ink))
    return found


def _face(shelf: Shelf, character: str, ink: Ink, before: Face, text_face: Face) -> Face:
    """Return the face of a character; what belongs to the character before it stays in that one's face."""
    if before is not text_face:
        if is_skin_tone(character):
            return shelf.hidden(character, ink.cut)
        if character in before.holds and unicodedata.category(character)[0] == "M":
            return before
    return shelf.face_for(character, ink.cut)
