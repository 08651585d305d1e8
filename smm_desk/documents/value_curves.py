"""The values that were read of each goal as a line over time, with target and baseline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from smm_desk.advice.progress import Progress, curve_of, progress_of
from smm_desk.advice.progress_words import counted, said_of
from smm_desk.concept.concept import Concept
from smm_desk.concept.outline import outline
from smm_desk.documents.characters import shortened
from smm_desk.documents.content import Caption, Drawing, Heading, Point, Shade, Stroke
from smm_desk.i18n import N_, Texts, message

_WIDTH, _HEIGHT = 476.0, 104.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 6.0, 330.0, 10.0, 78.0
_LINE = 11.0
_BASE = 3.0  # from the middle of a line of letters down to where they stand
_TITLE_LIMIT = 90


def value_curves(concept: Concept, texts: Texts, today: date) -> Iterator[Heading | Drawing]:
    """Yield a heading and a drawing for each goal of which a value was read on a day."""
    is_first = True
    for goal in concept.goals:
        progress = progress_of(concept, goal, today)
        if progress is not None:
            if is_first:
                yield Heading(texts(N_("How the goals stand")))
            is_first = False
            number = outline().part_number(concept, "goals", goal.id)
            heading = f"{number} {shortened(' '.join(goal.statement.split()), _TITLE_LIMIT)}"
            yield Drawing(heading, said_of(progress, texts), _WIDTH, _HEIGHT, *_drawn(progress, texts))


def _drawn(progress: Progress, texts: Texts) -> tuple[tuple[Stroke, ...], tuple[Caption, ...]]:
    curve, goal = curve_of(progress), progress.goal
    strokes, captions = [], []
    taken: list[float] = []
    beside = _WIDTH - _RIGHT - 10
    for height, words, value, shade in (
        (curve.target, N_("Target {value}"), goal.target, Shade.TEXT),
        (curve.baseline, N_("Baseline {value}"), goal.baseline, Shade.QUIET),
    ):
        if height is not None:
            level = (_LEFT, _y(height)), (_RIGHT, _y(height))
            strokes.append(Stroke(level, shade, 0.8, is_dashed=True))
            said = texts(message(words, value=counted(progress, value, texts)))
            captions.append(Caption((_RIGHT + 10, _free(_y(height), taken)), beside, said, shade=shade))
    points = tuple((_LEFT + x * (_RIGHT - _LEFT), _y(y)) for x, y in curve.points)
    if len(points) > 1:
        strokes.append(Stroke(points, Shade.ACCENT, 1.6))
    for point, is_broken in zip(points, curve.is_broken, strict=True):
        strokes.append(_dot(point, is_broken=is_broken))
    last = counted(progress, progress.last, texts)
    place = (_RIGHT + 10, _free(points[-1][1], taken))
    captions.append(Caption(place, beside, last, shade=Shade.ACCENT, is_strong=True))
    first_day, last_day = progress.values[0][0], progress.values[-1][0]
    foot = _HEIGHT - 6
    start = (_LEFT if last_day != first_day else points[0][0] - 24, foot)
    captions.append(Caption(start, 90, texts.day(first_day), shade=Shade.QUIET))
    if last_day != first_day:
        captions.append(Caption((_RIGHT - 50, foot), 90, texts.day(last_day), shade=Shade.QUIET))
    return tuple(strokes), tuple(captions)


def _y(height: float) -> float:
    return _BOTTOM - height * (_BOTTOM - _TOP)


def _free(y: float, taken: list[float]) -> float:
    """Return the base line of words beside a height, below those that stand there already."""
    while any(abs(y - other) < _LINE for other in taken):
        y += 1
    taken.append(y)
    return y + _BASE


def _dot(point: Point, *, is_broken: bool) -> Stroke:
    """Return a value as a square; one that breaks a limit is larger and empty."""
    x, y = point
    size = 3.4 if is_broken else 2.2
    corners = ((x - size, y - size), (x + size, y - size), (x + size, y + size), (x - size, y + size))
    shade = Shade.OPEN if is_broken else Shade.ACCENT
    return Stroke((*corners, corners[0]), shade, 1.2, fill=Shade.SOFT if is_broken else Shade.ACCENT)
