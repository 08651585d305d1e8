"""The red thread as a picture for paper: a band for each station from the vision down, lines between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from smm_desk.advice.red_thread import STATIONS, VISION, Thread, thread_of
from smm_desk.advice.thread_picture import picture_of
from smm_desk.concept.concept import Concept
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import FieldPath, number_at, title_of
from smm_desk.documents.characters import shortened
from smm_desk.documents.content import Caption, Drawing, Point, Shade, Stroke
from smm_desk.documents.drawing_parts import FULL_WIDTH, Hand, box, captions_of, lines_of
from smm_desk.i18n import N_, Texts

_WIDTH, _MOST_IN_A_ROW, _WIDEST = FULL_WIDTH, 5, 150.0
_BOX, _GAP, _NAME, _BETWEEN = 41.0, 8.0, 13.0, 20.0
_HAND, _PAD = Hand(7.6, 9.4), 5.0
_MOST_LINES, _TITLE_LIMIT = 3, 120


@dataclass(frozen=True, slots=True)
class _Box:
    """A part in the picture: its upper left corner and its width."""

    part: FieldPath
    x: float
    y: float
    width: float

    @property
    def top(self) -> Point:
        """The middle of its upper edge."""
        return self.x + self.width / 2, self.y

    @property
    def foot(self) -> Point:
        """The middle of its lower edge."""
        return self.x + self.width / 2, self.y + _BOX


def thread_picture(concept: Concept, texts: Texts) -> Iterator[Drawing]:
    """Yield the picture; nothing as long as nothing is linked."""
    thread = thread_of(concept)
    if not thread.strands:
        return
    names, boxes, height = _laid_out(thread, texts)
    torn = {hole.part for hole in thread.holes}
    strokes = [
        _strand(boxes[strand.lower], boxes[strand.upper], is_main=strand.is_main) for strand in thread.strands
    ]
    strokes += [_ground(name) for name in names]
    captions = list(names)
    for placed in boxes.values():
        strokes.append(_frame(placed, is_torn=placed.part in torn))
        captions += _words(placed, concept, texts)
    words = texts(N_("From the vision at the top down to the accounts. Dashed lines are further links."))
    if torn:
        words += " " + texts(N_("A dashed frame marks where the thread is torn."))
    heading = texts(N_("The red thread as a picture"))
    yield Drawing(heading, words, _WIDTH, height, tuple(strokes), tuple(captions), repeats=True)


def _laid_out(thread: Thread, texts: Texts) -> tuple[list[Caption], dict[FieldPath, _Box], float]:
    """Return the names of the bands, the boxes below them, and the height of all."""
    bands: dict[int, list[FieldPath]] = {}
    for placed in sorted(picture_of(thread).boxes, key=lambda each: each.y):
        bands.setdefault(placed.column, []).append(placed.part)
    names, boxes, y = [], {}, 0.0
    for column, parts in sorted(bands.items()):
        section = SECTIONS[VISION.section if column == 0 else STATIONS[column - 1]]
        name = texts(section.many)
        names.append(Caption((0, y + 9), _WIDTH, name, 7.8, Shade.QUIET, is_strong=True))
        y += _NAME
        for start in range(0, len(parts), _MOST_IN_A_ROW):
            row = parts[start : start + _MOST_IN_A_ROW]
            width = min(_WIDEST, (_WIDTH - _GAP * (len(row) - 1)) / len(row))
            if len(parts) > _MOST_IN_A_ROW:
                width = (_WIDTH - _GAP * (_MOST_IN_A_ROW - 1)) / _MOST_IN_A_ROW
            left = (_WIDTH - len(row) * width - _GAP * (len(row) - 1)) / 2
            for place, part in enumerate(row):
                boxes[part] = _Box(part, left + place * (width + _GAP), y, width)
            y += _BOX + _GAP
        y += _BETWEEN - _GAP
    return names, boxes, y - _BETWEEN + 2


def _strand(lower: _Box, upper: _Box, *, is_main: bool) -> Stroke:
    """Return the line from what serves up to what is served; beside each other it bends below both."""
    if lower.y <= upper.y:
        start, end, bend = lower.foot, upper.foot, 14.0
        points = (start, (start[0], start[1] + bend), (end[0], end[1] + bend), end)
    else:
        start, end = lower.top, upper.foot
        bend = max(10.0, (start[1] - end[1]) / 2)
        points = (start, (start[0], start[1] - bend), (end[0], end[1] + bend), end)
    return Stroke(points, Shade.ACCENT if is_main else Shade.FAINT, 0.9, is_dashed=not is_main, is_curve=True)


def _ground(name: Caption) -> Stroke:
    """Return the paper behind the name of a band, so that no line runs through it."""
    (x, y), right = name.at, len(name.words) * name.size * 0.56
    return Stroke(((x, y - 9), (right, y - 9), (right, y + 3), (x, y + 3)), Shade.PAPER, 0, fill=Shade.PAPER)


def _frame(placed: _Box, *, is_torn: bool) -> Stroke:
    shade = Shade.OPEN if is_torn else Shade.FAINT
    return box((placed.x, placed.y), (placed.width, _BOX), shade, fill=Shade.SOFT, is_dashed=is_torn)


def _words(placed: _Box, concept: Concept, texts: Texts) -> Iterator[Caption]:
    """Yield number and title of a part, in as many lines as its box has room for."""
    part, room = placed.part, placed.width - 2 * _PAD
    if part == VISION:
        number, title = number_at(concept, part), concept.vision.statement
    else:
        number = number_at(concept, part)
        title = title_of(concept, part.section, part.part) or texts(SECTIONS[part.section].one)
    words = shortened(" ".join(f"{number} {title}".split()), _TITLE_LIMIT)
    lines = lines_of(words, room, _HAND, _MOST_LINES)
    to = number if part != VISION else ""
    yield from captions_of(lines, (placed.x + _PAD, placed.y + 12), room, _HAND, to=to)
