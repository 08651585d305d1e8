"""Setting the words, frames and squares of a poster as one strip that is as large as the whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from smm_desk.documents.characters import shortened
from smm_desk.documents.content import Shade, Span, Text, Tone, plain
from smm_desk.documents.papers import MILLIMETRE
from smm_desk.documents.pdf import look
from smm_desk.documents.pdf.faces import Cut
from smm_desk.documents.pdf.look import Ink, Style
from smm_desk.documents.pdf.paragraphs import Typesetter
from smm_desk.documents.pdf.strips import Anchor, Mark, Shape, Strip, height_of
from smm_desk.documents.pdf.tagging import Node
from smm_desk.documents.poster_content import Poster, PosterField
from smm_desk.documents.poster_plan import Box, FieldPlan, Plan, PosterSize

_LARGER = {PosterSize.A3: 1.0, PosterSize.A2: 1.3, PosterSize.A1: 1.75}
"""How much larger the words of a poster are than those on A3."""

_SIZES = (1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64)
"""Steps in which words are larger where there is room, and give way where there is little."""

_LARGEST_BESIDE, _LARGEST_ON_NOTE = 1.0, 1.0

_TITLE = Style(Ink(Cut.SEMIBOLD, 16), 20)
_COMPANY = Style(Ink(Cut.LIGHT, 14, look.MUTED), 20)
_HINT = Style(Ink(Cut.REGULAR, 8.6, look.MUTED), 20)
_LABEL = Style(Ink(Cut.SEMIBOLD, 12.4), 15)
_QUESTION = Style(Ink(Cut.REGULAR, 8.6, look.MUTED), 11, hyphenates=True)
_SAID = Style(Ink(Cut.REGULAR, 7.6, look.MUTED), 10, hyphenates=True)
_SAID_ON_NOTE = Style(Ink(Cut.REGULAR, 8.2, look.MUTED), 11, hyphenates=True)

_PAD, _HIGH_PAD, _NOTE_PAD = 2.2, 0.8, 4.0
"""Millimetres between an edge and words: on both sides, above and below, and within a square."""

_BETWEEN = 3.0
"""Points between paragraphs."""

_FRAME_WEIGHT, _SQUARE_WEIGHT = 0.9, 0.6
_BELOW_QUESTION = 2.2
_FEWEST_LETTERS, _MOST_LETTERS = 40, 2000


class PosterSetter:
    """Sets one poster by its plan."""

    def __init__(self, setter: Typesetter, plan: Plan, size: PosterSize) -> None:
        self._setter, self._plan = setter, plan
        self._larger = _LARGER[size]
        self._is_beside = size is PosterSize.A3

    def strip(self, poster: Poster) -> Strip:
        """Return all of the poster; places are points from its upper left corner."""
        strip = Strip(self._plan.height * MILLIMETRE)
        for place in self._plan.fields:
            strip.shapes += self._ground(place)
        self._head(poster, strip)
        size = self._opening_size(poster.fields)
        for field, place in zip(poster.fields, self._plan.fields, strict=True):
            self._field(field, place, strip, size)
        return strip

    def _ground(self, place: FieldPlan) -> list[Shape]:
        """Return the tint behind the words, the frame around all, and the squares."""
        return [
            _outline(place.words, 0, look.PANEL, fill=look.PANEL),
            *(
                _outline(square, _SQUARE_WEIGHT, look.DRAWN[Shade.FAINT], is_dashed=True)
                for square in place.squares
            ),
            _outline(place.frame, _FRAME_WEIGHT, look.ACCENT),
        ]

    def _head(self, poster: Poster, strip: Strip) -> None:
        """Set the title and whom it is about on the left, the hint on the right."""
        tree, head = self._setter.tree, self._plan.head
        left, right = head.x * MILLIMETRE, head.right * MILLIMETRE
        base = (head.foot - head.height * 0.32) * MILLIMETRE
        title = self._setter.line(poster.title, self._style(_TITLE).ink)
        strip.marks.append(Mark(left, base, title, tree.add(tree.root, "H1")))
        hint = self._setter.line(poster.hint, self._style(_HINT).ink)
        between = 4 * MILLIMETRE
        room = right - hint.width - left - title.width - 2 * between
        company = self._setter.fitting(poster.company, self._style(_COMPANY).ink, room)
        if poster.company:
            strip.marks.append(Mark(left + title.width + between, base, company, tree.add(tree.root, "P")))
        strip.marks.append(Mark(right - hint.width, base, hint, tree.add(tree.root, "P")))

    def _opening_size(self, fields: Sequence[PosterField]) -> float:
        """Return the largest size in which number, name and question of every field have room."""
        rooms = [_inner(place.words, _PAD, _HIGH_PAD) for place in self._plan.fields]
        for size in _SIZES if not self._is_beside else _up_to(_LARGEST_BESIDE):
            if all(self._opens_in(room, field, size) for field, room in zip(fields, rooms, strict=True)):
                return size
        return _SIZES[-1]

    def _opens_in(self, room: Box, field: PosterField, size: float) -> bool:
        """Tell whether a field opens in its room at a size, its name on one line."""
        name = self._setter.line(f"{field.number}  {field.label}", self._style(_LABEL, size).ink)
        if name.width > room.width * MILLIMETRE:
            return False
        trial = self._setter.tree.add(None, "Sect")
        return self._set(_opening(field), trial, room, size) is not None

    def _field(self, field: PosterField, place: FieldPlan, strip: Strip, size: float) -> None:
        node = self._setter.tree.add(self._setter.tree.root, "Sect")
        room = _inner(place.words, _PAD, _HIGH_PAD)
        strip.anchors.append(Anchor(field.number, f"{field.number} {field.label}", level=0))
        opening = self._set(_opening(field), node, room, size) or []
        strip.marks += opening
        if self._is_beside:
            used = max(mark.base for mark in opening) / MILLIMETRE - room.y + _BELOW_QUESTION
            below = Box(room.x, room.y + used, room.width, room.height - used)
            strip.marks += self._fitted(field.said, _SAID, node, below, _up_to(size))
            return
        for words, square in zip(_dealt(field.said, len(place.squares)), place.squares, strict=False):
            note = _inner(square, _NOTE_PAD, _NOTE_PAD)
            strip.marks += self._fitted(words, _SAID_ON_NOTE, node, note, _up_to(min(size, _LARGEST_ON_NOTE)))

    def _fitted(
        self, said: Sequence[str], style: Style, node: Node, room: Box, sizes: Sequence[float]
    ) -> list[Mark]:
        """Set what the concept says into a rectangle, in the largest size that has room.

        What is too much even in the smallest is shortened, down to an ellipsis: the concept holds the rest.
        """
        for size in sizes:
            marks = self._set([(plain(words), style, "P") for words in said], node, room, size)
            if marks is not None:
                return marks
        kept = list(said)
        while kept:
            words = kept.pop()
            limit = min(len(words), _MOST_LETTERS)
            while limit > _FEWEST_LETTERS:
                limit = limit * 9 // 10
                shorter = [*kept, _with_ellipsis(words, limit)]
                marks = self._set([(plain(each), style, "P") for each in shorter], node, room, sizes[-1])
                if marks is not None:
                    return marks
        return []

    def _set(
        self, texts: Sequence[tuple[Text, Style, str]], node: Node, room: Box, size: float
    ) -> list[Mark] | None:
        """Return the marks of paragraphs below each other; `None` when they are higher than the room."""
        strips: list[Strip] = []
        left, width = room.x * MILLIMETRE, room.width * MILLIMETRE
        for text, style, tag in texts:
            sized = self._style(style, size)
            block = self._setter.paragraphs((text,), sized, node, x=left, width=width, tag=tag)
            if strips and block:
                block[0].space = _BETWEEN * size
            strips += block
        if not strips or height_of(strips) > room.height * MILLIMETRE:
            return None if strips else []
        y = room.y * MILLIMETRE - strips[0].space
        marks = []
        for strip in strips:
            y += strip.space
            marks += [replace(mark, base=mark.base + y) for mark in strip.marks]
            y += strip.height
        return marks

    def _style(self, style: Style, size: float = 1.0) -> Style:
        factor = self._larger * size
        ink = replace(style.ink, size=round(style.ink.size * factor, 2))
        return replace(style, ink=ink, leading=style.leading * factor)


def _opening(field: PosterField) -> list[tuple[Text, Style, str]]:
    label: Text = (Span(f"{field.number}  ", Tone.LABEL), Span(field.label))
    return [(label, _LABEL, "H2"), (plain(field.question), _QUESTION, "P")]


def _up_to(largest: float) -> tuple[float, ...]:
    return tuple(size for size in _SIZES if size <= largest)


def _dealt(said: Sequence[str], squares: int) -> list[tuple[str, ...]]:
    """Deal what is said to the first half of the squares, one each as long as there are enough."""
    most = max(1, squares // 2)
    each = max(1, -(-len(said) // most))
    return [tuple(said[start : start + each]) for start in range(0, len(said), each)]


def _with_ellipsis(words: str, limit: int) -> str:
    """Shorten words that may have several lines; what is taken away is shown."""
    short = shortened(words, limit)
    return short if short.endswith("…") else f"{short} …"


def _inner(box: Box, pad: float, high_pad: float) -> Box:
    return Box(box.x + pad, box.y + high_pad, box.width - 2 * pad, box.height - 2 * high_pad)


def _outline(box: Box, weight: float, colour: str, *, is_dashed: bool = False, fill: str = "") -> Shape:
    corners = ((box.x, box.y), (box.right, box.y), (box.right, box.foot), (box.x, box.foot), (box.x, box.y))
    points = tuple((x * MILLIMETRE, y * MILLIMETRE) for x, y in corners)
    return Shape(points, weight, colour, is_dashed, fill=fill)
