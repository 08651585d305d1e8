"""Drawings of lines and captions, set to the width of the text; never broken over pages."""

from __future__ import annotations

from smm_desk.documents import content
from smm_desk.documents.pdf import look
from smm_desk.documents.pdf.faces import Cut
from smm_desk.documents.pdf.look import Ink
from smm_desk.documents.pdf.paragraphs import Typesetter
from smm_desk.documents.pdf.strips import Mark, Shape, Strip, kept_together
from smm_desk.documents.pdf.tagging import Node

_ABOVE, _BELOW_WORDS = 20.0, 6.0
_OPENING = 96.0
"""Height of the opening of a chapter or a sheet, with a title on one line and a lead on two."""
_LEAST_SCALE = 0.8
"""So much smaller a drawing may become to stand on the page of the opening; its words stay readable."""


def drawing(block: content.Drawing, setter: Typesetter, node: Node, level: int) -> list[Strip]:
    """Set a drawing below its heading and what it says; one that is too large is made smaller as a whole.

    One that nearly fits below the opening of a chapter is made to fit: else it would leave that page empty.
    """
    width = setter.frame.width
    heading = setter.tree.add(node, f"H{level}")
    strips = setter.paragraph(content.plain(block.heading), look.LABEL, heading, x=0, width=width)
    strips[0].space = _ABOVE
    if block.words:
        strips += setter.paragraphs((content.plain(block.words),), look.FACT, node, x=0, width=width)
    above = sum(strip.space + strip.height for strip in strips)
    scale = _scale(block, width, setter.frame.body_height - above - _BELOW_WORDS)
    return kept_together([*strips, drawn(block, setter, node, scale)])


def _scale(block: content.Drawing, width: float, height: float) -> float:
    """Return by how much a drawing is made smaller, for a width and the height of a page below its words."""
    as_wide = min(1.0, width / block.width)
    below_opening = (height - _OPENING) / block.height
    if below_opening >= _LEAST_SCALE * as_wide:
        return min(as_wide, below_opening)
    return min(as_wide, height / block.height)


def drawn(block: content.Drawing, setter: Typesetter, node: Node, scale: float = 1.0) -> Strip:
    """Return lines and captions of a drawing as one strip, each caption a paragraph below `node`."""
    strip = Strip(block.height * scale, space=_BELOW_WORDS)
    for stroke in block.strokes:
        points = tuple((x * scale, y * scale) for x, y in stroke.points)
        fill = look.DRAWN[stroke.fill] if stroke.fill else ""
        colour = look.DRAWN[stroke.shade]
        weight = stroke.weight * scale
        strip.shapes.append(Shape(points, weight, colour, stroke.is_dashed, stroke.is_curve, fill))
    for caption in block.captions:
        line = setter.fitting(caption.words, ink_of(caption, scale), caption.width * scale)
        words = setter.tree.add(node, "P")
        inside = setter.tree.add(words, "Link") if caption.to else words
        x, y = caption.at
        strip.marks.append(Mark(x * scale, y * scale, line, inside, caption.to))
    return strip


def ink_of(caption: content.Caption, scale: float = 1.0) -> Ink:
    """Return the ink of a caption."""
    cut = Cut.SEMIBOLD if caption.is_strong else Cut.REGULAR
    return Ink(cut, caption.size * scale, look.DRAWN[caption.shade])
