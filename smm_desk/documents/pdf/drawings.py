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


def drawing(
    block: content.Drawing, setter: Typesetter, node: Node, level: int, *, is_below_opening: bool = False
) -> list[Strip]:
    """Set a drawing below its heading and what it says; one that is too large is made smaller as a whole.

    One that nearly fits below the opening of a chapter is made to fit: else it would leave that page empty.
    """
    width = setter.frame.width
    heading = setter.tree.add(node, f"H{level}")
    strips = setter.paragraph(content.plain(block.heading), look.LABEL, heading, x=0, width=width)
    strips[0].space = _ABOVE
    if block.words:
        strips += setter.paragraphs((content.plain(block.words),), look.FACT, node, x=0, width=width)
    height = setter.frame.body_height - sum(strip.space + strip.height for strip in strips) - _BELOW_WORDS
    scale = min(1.0, width / block.width)
    below_opening = (height - _OPENING) / block.height
    if is_below_opening and below_opening >= _LEAST_SCALE * scale:
        height -= _OPENING
    return kept_together([*strips, drawn(block, setter, node, min(scale, height / block.height))])


def drawn(block: content.Drawing, setter: Typesetter, node: Node, scale: float = 1.0) -> Strip:
    """Return lines and captions of a drawing as one strip, each caption a paragraph below `node`.

    Captions that stand in cells are paragraphs of a table there.
    """
    strip = Strip(block.height * scale, space=_BELOW_WORDS)
    for stroke in block.strokes:
        points = tuple((x * scale, y * scale) for x, y in stroke.points)
        fill = look.DRAWN[stroke.fill] if stroke.fill else ""
        colour = look.DRAWN[stroke.shade]
        weight = stroke.weight * scale
        strip.shapes.append(Shape(points, weight, colour, stroke.is_dashed, stroke.is_curve, fill))
    cells = _cells(block, setter, node)
    for caption in block.captions:
        line = setter.fitting(caption.words, ink_of(caption, scale), caption.width * scale)
        words = setter.tree.add(cells[caption.cell] if caption.cell else node, "P")
        inside = setter.tree.add(words, "Link") if caption.to else words
        x, y = caption.at
        strip.marks.append(Mark(x * scale, y * scale, line, inside, caption.to))
    return strip


def _cells(block: content.Drawing, setter: Typesetter, node: Node) -> dict[tuple[int, int], Node]:
    """Return the elements of the table that a drawing is to a screen reader, empty cells among them."""
    places = {caption.cell for caption in block.captions if caption.cell}
    if not places:
        return {}
    columns = range(max(column for _, column in places) + 1)
    table, found = setter.tree.add(node, "Table"), {}
    for row in sorted({row for row, _ in places}):
        element = setter.tree.add(table, "TR")
        for column in columns:
            is_head = not (row and column) and (row, column) in places
            found[row, column] = setter.tree.add(element, "TH" if is_head else "TD")
            found[row, column].scope = "Column" if row == 0 else "Row"
    return found


def ink_of(caption: content.Caption, scale: float = 1.0) -> Ink:
    """Return the ink of a caption."""
    cut = Cut.SEMIBOLD if caption.is_strong else Cut.REGULAR
    return Ink(cut, caption.size * scale, look.DRAWN[caption.shade])
