"""Strips: what a page is filled with, from the top down.

A strip is as wide as the text and is never broken: a line of a paragraph, or one line of every cell of a
row. So everything that is longer than a page breaks over pages by itself, and keeping things together is a
matter of which strips must not be parted.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import zip_longest

from smm_desk.documents.content import Input
from smm_desk.documents.pdf.lines import Line
from smm_desk.documents.pdf.look import RULE
from smm_desk.documents.pdf.tagging import Node

_WHOLE_ROW = 190.0  # height up to which a row is not parted
_TOP_SHARE, _BASE_SHARE = 0.5, 0.335  # put a line of Fira Sans in the middle of its leading


@dataclass(slots=True)
class Mark:
    """A line of glyphs: its left end, its base line from the top of the strip, and what it belongs to."""

    x: float
    base: float
    line: Line
    node: Node
    to: str = ""


@dataclass(slots=True)
class Rule:
    """A level line, placed from the top of the strip."""

    y: float
    left: float
    right: float
    weight: float = 0.7
    colour: str = RULE


@dataclass(frozen=True, slots=True)
class Shape:
    """A line through points, placed from the left of the text and the top of the strip."""

    points: tuple[tuple[float, float], ...]
    weight: float
    colour: str
    is_dashed: bool = False
    is_curve: bool = False
    fill: str = ""


@dataclass(frozen=True, slots=True)
class FormField:
    """A field to fill in, placed from the left of the text and the top of the strip."""

    x: float
    y: float
    width: float
    height: float
    input: Input
    node: Node


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of pixels, placed by its upper left corner from the left and the top of the strip."""

    x: float
    y: float
    width: float
    height: float
    content: bytes


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place to lead to; with a title it is a bookmark, on the first level or the second."""

    number: str
    title: str = ""
    level: int = 1


@dataclass(slots=True, eq=False)
class Group:
    """Strips that look like one thing: on a tinted panel, or under a head that is repeated on each page."""

    pad: float = 0
    head: list[Strip] = field(default_factory=list)


@dataclass(slots=True)
class Strip:
    """Part of a page; `space` is left above it unless it stands at the top, `keeps` binds it to the next."""

    height: float
    marks: list[Mark] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    form_fields: list[FormField] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    space: float = 0
    keeps: bool = False
    group: Group | None = None


def base_line(size: float, leading: float) -> float:
    """Return where letters stand within a line, from its top."""
    return leading * _TOP_SHARE + size * _BASE_SHARE


def height_of(strips: list[Strip]) -> float:
    """Return the height of strips below each other, without the space above the first."""
    return sum(strip.space + strip.height for strip in strips) - strips[0].space


def kept_together(strips: list[Strip], *, also_next: bool = False) -> list[Strip]:
    """Bind strips to each other, and to what follows them if asked."""
    for strip in strips:
        strip.keeps = True
    if strips and not also_next:
        strips[-1].keeps = False
    return strips


def without_stray_lines(strips: list[Strip]) -> list[Strip]:
    """Bind the first two strips and the last two, so that no single line is left alone on a page."""
    if len(strips) <= 3:
        return kept_together(strips)
    strips[0].keeps = strips[-2].keeps = True
    return strips


def side_by_side(columns: list[list[Strip]]) -> list[Strip]:
    """Lay columns beside each other: as one strip, or line by line when they are too tall to stay whole.

    Line by line, the first strips of all columns become one, then their second ones, and so on.
    """
    if max(map(_full_height, columns)) <= _WHOLE_ROW:
        return [_joined(columns)]
    levels = zip_longest(*columns)
    return without_stray_lines([_joined([[strip] for strip in level if strip]) for level in levels])


def _joined(columns: list[list[Strip]]) -> Strip:
    joined = Strip(max(map(_full_height, columns)))
    for column in columns:
        y = 0.0
        for strip in column:
            y += strip.space
            joined.marks += [replace(mark, base=mark.base + y) for mark in strip.marks]
            joined.anchors += strip.anchors
            y += strip.height
    return joined


def _full_height(strips: list[Strip]) -> float:
    return sum(strip.space + strip.height for strip in strips)
