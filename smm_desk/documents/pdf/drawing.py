"""Drawing filled pages on reportlab's canvas, each run of glyphs marked with the element it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfdoc

from smm_desk.documents.pdf import look
from smm_desk.documents.pdf.lines import Line
from smm_desk.documents.pdf.look import LEFT, PAGE_HEIGHT, WIDTH
from smm_desk.documents.pdf.paging import Page, Placed
from smm_desk.documents.pdf.strips import Group, Mark, Rule

_CORNER = 7.0
_RULE_WIDTH = 0.7


class _TaggedLink(pdfdoc.LinkAnnotation):
    permitted = (*pdfdoc.LinkAnnotation.permitted, "StructParent")


class Drawer:
    """Draws one document of a known number of pages."""

    def __init__(self, canvas: Any, pages: int) -> None:
        self._canvas = canvas
        self._document = canvas._doc
        self._pages = pages
        self._links = 0
        self._number = 0
        self._marked = 0
        self._colour = ""

    def page(self, page: Page, foot: Sequence[tuple[float, float, Line]]) -> None:
        """Draw a page; `foot` holds the lines of head and foot with their places."""
        self._number += 1
        self._marked, self._colour = 0, ""
        self._decorate(page, foot)
        marks = [
            (placed.top, mark) for placed in page.placed if not placed.is_repeated for mark in placed.strip.marks
        ]
        self._content(marks)
        self._anchors(page.placed)
        self._canvas.showPage()
        written = self._document.Pages.pages[-1]
        written.__NoDefault__ = [*written.__NoDefault__, "StructParents", "Tabs"]
        written.StructParents, written.Tabs = self._number - 1, "/S"

    def _decorate(self, page: Page, foot: Sequence[tuple[float, float, Line]]) -> None:
        """Draw what is no content: panels, rules, repeated heads, head and foot of the page."""
        self._canvas.addLiteral("/Artifact BMC")
        self._panels(page.placed)
        rules = [(placed.top, rule) for placed in page.placed for rule in placed.strip.rules]
        if foot:
            rules.append((look.FOOT_RULE, Rule(0, 0, WIDTH)))
        self._rules(rules)
        for placed in page.placed:
            for mark in placed.strip.marks if placed.is_repeated else ():
                self._line(mark.x, placed.top - mark.base, mark.line)
        for x, y, line in foot:
            self._line(x, y, line)
        self._canvas.addLiteral("EMC")

    def _panels(self, placed: list[Placed]) -> None:
        edges: dict[Group, tuple[float, float]] = {}
        for one in placed:
            group = one.strip.group
            if group is not None and group.pad:
                top, _ = edges.get(group, (one.top, 0.0))
                edges[group] = (top, one.top - one.strip.height)
        for group, (top, bottom) in edges.items():
            self._canvas.setFillColor(look.PANEL)
            height = top - bottom + 2 * group.pad
            self._canvas.roundRect(LEFT, bottom - group.pad, WIDTH, height, _CORNER, stroke=0, fill=1)

    def _rules(self, rules: list[tuple[float, Rule]]) -> None:
        if rules:
            self._canvas.setStrokeColor(look.RULE)
            self._canvas.setLineWidth(_RULE_WIDTH)
            self._canvas.lines(
                [(LEFT + rule.left, top - rule.y, LEFT + rule.right, top - rule.y) for top, rule in rules]
            )

    def _content(self, marks: list[tuple[float, Mark]]) -> None:
        """Draw in the order of reading, which is not always the order from the top down."""
        current = None
        for top, mark in sorted(marks, key=_seat):
            node = mark.node
            assert node is not None
            if node is not current:
                if current is not None:
                    self._canvas.addLiteral("EMC")
                self._canvas.addLiteral(f"/{node.tag} <</MCID {self._marked}>> BDC")
                node.contents.append((self._number, self._marked))
                self._marked += 1
                current = node
            self._line(mark.x, top - mark.base, mark.line)
            if mark.to:
                self._link(top, mark)
        if current is not None:
            self._canvas.addLiteral("EMC")

    def _line(self, x: float, y: float, line: Line) -> None:
        code = [f"BT 1 0 0 1 {LEFT + x:.2f} {y:.2f} Tm"]
        for piece in line.pieces:
            if piece.ink.colour != self._colour:
                self._colour = piece.ink.colour
                code.append(_fill(self._colour))
            font = piece.face.font
            for subset, glyphs in font.splitString(piece.text, self._document):
                name = font.getSubsetInternalName(subset, self._document)
                code.append(f"{name} {piece.ink.size:g} Tf ({escapePDF(glyphs)}) Tj")
        code.append("ET")
        self._canvas.addLiteral(" ".join(code))

    def _link(self, top: float, mark: Mark) -> None:
        if not any(piece.text.strip() for piece in mark.line.pieces):
            return
        name = f"Link{self._links}"
        left, bottom = LEFT + mark.x, top - mark.base - 3
        annotation = _TaggedLink(
            (left, bottom, left + mark.line.width, bottom + mark.line.pieces[0].ink.size + 4),
            "".join(piece.text for piece in mark.line.pieces).strip(),
            self._canvas._bookmarkReference(mark.to),
            Border="[0 0 0]",
            StructParent=self._pages + self._links,
            F=4,
        )
        self._canvas._addAnnotation(annotation, name)
        assert mark.node is not None
        mark.node.annotations.append((self._number, f"Annot.{name}", self._pages + self._links))
        self._links += 1

    def _anchors(self, placed: list[Placed]) -> None:
        for one in placed:
            for anchor in one.strip.anchors if not one.is_repeated else ():
                top = min(one.top + 12, PAGE_HEIGHT)
                self._canvas.bookmarkPage(anchor.number, fit="XYZ", left=0, top=top)
                if anchor.title:
                    self._canvas.addOutlineEntry(anchor.title, anchor.number, anchor.level)


def _seat(placed: tuple[float, Mark]) -> int:
    node = placed[1].node
    return node.seat if node is not None else 0


def _fill(colour: str) -> str:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return " ".join(f"{part:.3g}" for part in parts) + " rg"
