"""Breaking a paragraph into lines.

Lines are ragged on the right. A word is divided only when the line would otherwise stay noticeably short;
a word that is longer than a line is broken wherever it must be.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, groupby

from smm_desk.documents.pdf import direction
from smm_desk.documents.pdf.faces import Face
from smm_desk.documents.pdf.hyphens import Hyphenator
from smm_desk.documents.pdf.pieces import Piece, Run

_SPACES = " \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000"
_WORDS = re.compile(f"[^{_SPACES}]+")
_SPACE = re.compile(f"[{_SPACES}]")
_CJK = "\u2e80-\u2fff\u3003-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
_OPEN_PLACES = re.compile(
    r"(?<=[^\W\d_]{2}[-–—])(?=\w)"  # behind the hyphen of a compound
    r"|(?<=[/\\?&=_])(?=\w)"  # within an address
    f"|(?<=[{_CJK}、。])(?=[{_CJK}])"  # between ideographs
)
_ADDRESS = re.compile(r"[@#/\\_]|\w\.\w")
_HYPHEN = "\u00ad"  # seen at the end of a line, and skipped when the word is searched for or copied
_LONGEST_TO_LOOK_INTO = 300
_RAGGED_SHARE = 0.11  # of the width that a line may stay short before a word is divided
_MOST_IN_A_ROW = 2
_LONGEST_CLUSTER = 16
_ROUNDING = 0.01


@dataclass(slots=True)
class Line:
    """Glyphs in their order on paper, from the left; its last word may go on in the next line."""

    pieces: list[Piece]
    width: float
    is_from_right: bool = False
    word_goes_on: bool = False


def lines_of(run: Run, width: float, hyphenator: Hyphenator | None = None, hang: float = 0) -> list[Line]:
    """Break a paragraph into lines of a width; all but the first are narrower by `hang`."""
    ends = list(accumulate(len(piece.text) for piece in run.pieces))
    return [
        _line(run, ends, start, end, divided)
        for start, end, divided in _Breaker(run, width, hyphenator, hang).breaks()
    ]


class _Breaker:
    """Finds where the lines of one paragraph begin and end, and whether a word is divided there."""

    def __init__(self, run: Run, width: float, hyphenator: Hyphenator | None, hang: float) -> None:
        self._text = run.text
        self._offsets = run.offsets
        self._first_width, self._next_width = width, width - hang
        self._hyphenator = hyphenator
        self._hyphen_width = _hyphen_width(run)
        self._room = width + _ROUNDING
        self._start = self._end = 0  # of what stands on the current line
        self._divided_in_a_row = 0

    def breaks(self) -> Iterator[tuple[int, int, bool]]:
        for found in _WORDS.finditer(self._text):
            word_start, word_end = found.span()
            if self._offsets[word_start] - self._offsets[self._start] > self._room / 2 and not self._end:
                self._start = word_start  # white space alone fills no line
            while self._offsets[word_end] - self._offsets[self._start] > self._room:
                at, divided = self._inner_break(max(word_start, self._start), word_end)
                if not at and self._end > self._start:
                    at = self._end
                elif not at:
                    at = self._forced_break(max(word_start, self._start), word_end)
                yield self._start, at, divided
                self._begin_line(max(word_start, at), divided)
            self._end = word_end
        yield self._start, max(self._end, self._start), False

    def _begin_line(self, start: int, divided: bool) -> None:
        self._start = self._end = start
        self._room = self._next_width + _ROUNDING
        self._divided_in_a_row = self._divided_in_a_row + 1 if divided else 0

    def _inner_break(self, start: int, end: int) -> tuple[int, bool]:
        """Return the last place within a word that still fits, and whether it needs a hyphen; 0 for none."""
        stands_alone = self._end <= self._start
        gap = self._room - (self._offsets[self._end] - self._offsets[self._start])
        if end - start > _LONGEST_TO_LOOK_INTO:
            return 0, False
        if not stands_alone and gap < self._room * _RAGGED_SHARE:
            return 0, False
        word = self._text[start:end]
        limit = self._offsets[self._start] + self._room
        places = [(start + found.start(), False) for found in _OPEN_PLACES.finditer(word)]
        if self._may_divide(word, stands_alone) and (stands_alone or end < len(self._text)):
            places += [(start + at, True) for at in self._points(word)]
        fitting = [
            (at, divided)
            for at, divided in places
            if self._offsets[at] + (self._hyphen_width if divided else 0) <= limit
        ]
        return max(fitting, default=(0, False))

    def _may_divide(self, word: str, stands_alone: bool) -> bool:
        if self._hyphenator is None or not self._hyphen_width or _ADDRESS.search(word):
            return False
        return stands_alone or self._divided_in_a_row < _MOST_IN_A_ROW

    def _points(self, word: str) -> list[int]:
        return self._hyphenator.points(word) if self._hyphenator else []

    def _forced_break(self, start: int, end: int) -> int:
        """Return where a word without any place to break fills the line, not within one visible character."""
        limit = self._offsets[self._start] + self._room
        at = max(start + 1, min(end, bisect_right(self._offsets, limit) - 1))
        for earlier in range(at, max(start, at - _LONGEST_CLUSTER), -1):
            if earlier == end or _begins_cluster(self._text, earlier):
                return earlier
        return at


def _begins_cluster(text: str, at: int) -> bool:
    return unicodedata.category(text[at])[0] != "M" and "\u200d" not in text[at - 1 : at + 1]


def _hyphen_width(run: Run) -> float:
    """Return the width of a hyphen in the ink of the paragraph; 0 when its face has none."""
    if not run.pieces:
        return 0.0
    piece = run.pieces[0]
    return piece.face.widths.get(_HYPHEN, 0.0) * piece.ink.size / 1000


def _line(run: Run, ends: list[int], start: int, end: int, divided: bool) -> Line:
    width = run.offsets[end] - run.offsets[start]
    pieces = []
    at, number = start, bisect_right(ends, start)
    while at < end:
        piece = run.pieces[number]
        upto = min(end, ends[number])
        begin = ends[number] - len(piece.text)
        pieces.append(Piece(piece.text[at - begin : upto - begin], piece.face, piece.ink))
        at, number = upto, number + 1
    word_goes_on = end < len(run.text) and not _SPACE.match(run.text, end)
    if run.is_mixed:
        return Line(_turned(pieces, run.is_from_right), width, run.is_from_right, word_goes_on)
    if pieces and divided:
        pieces[-1] = _followed_by(_HYPHEN, pieces[-1])
    elif pieces and end < len(run.text) and not word_goes_on:
        pieces[-1] = _followed_by(" ", pieces[-1])
    return Line(pieces, width, word_goes_on=word_goes_on)


def _followed_by(ending: str, piece: Piece) -> Piece:
    """Return the last glyphs of a line with a hyphen, or with the space that the line was broken at."""
    if ending not in piece.face.widths:
        return piece
    return Piece(piece.text + ending, piece.face, piece.ink)


def _turned(pieces: list[Piece], from_right: bool) -> list[Piece]:
    """Return the glyphs of a line that holds words read from the right, in their order on paper."""
    runs = []
    for _, run in groupby(pieces, key=lambda piece: piece.ink):
        same_ink = list(run)
        faces = {character: piece.face for piece in same_ink for character in piece.text}
        text = direction.on_paper("".join(piece.text for piece in same_ink), from_right=from_right)
        runs.append(_in_faces(text, faces, same_ink[0]))
    return [piece for run in (reversed(runs) if from_right else runs) for piece in run]


def _in_faces(text: str, faces: dict[str, Face], model: Piece) -> list[Piece]:
    """Put characters into the faces that were chosen for them; a turned bracket is in none of them yet."""
    return [
        Piece("".join(characters), face, model.ink)
        for face, characters in groupby(text, key=lambda character: faces.get(character, model.face))
    ]
