"""Drawing filled pages, each run of glyphs marked with the element of the structure it belongs to."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import zip_longest

from smm_desk.documents.pdf import look
from smm_desk.documents.pdf.canvas import PageCanvas
from smm_desk.documents.pdf.lines import Line
from smm_desk.documents.pdf.look import Frame
from smm_desk.documents.pdf.paging import Page, Placed
from smm_desk.documents.pdf.strips import Group, Mark, Rule, Shape

_CORNER = 7.0
_DASH: list[float] = [3, 2]
_UNBROKEN: list[float] = []
_ABOVE_ANCHOR = 12.0
_BELOW_LINK, _ABOVE_LINK = 3.0, 1.0


class Drawer:
    """Draws one document of a known number of pages; links lead to `anchors` only."""

    def __init__(self, canvas: PageCanvas, frame: Frame, pages: int, anchors: Container[str]) -> None:
        self._canvas = canvas
        self._frame = frame
        self._left = frame.left
        self._anchors = anchors
        self._next_key = pages  # links follow the pages
        self._number = 0
        self._marked = 0

    def page(
        self, page: Page, edges: Sequence[tuple[float, float, Line]], form: tuple[str, str] | None = None
    ) -> None:
        """Draw a page; `edges` are the lines of its head and foot with their places.

        The last page of a form carries name and content of what says which form it is.
        """
        self._open_page()
        self._layer(page.placed, edges)
        self._form_fields(page.placed)
        if form is not None:
            self._canvas.finish_form(*form)
        self._close_page(page.placed)

    def page_of_parts(
        self, inside: list[Placed], clip: tuple[float, float, float, float], around: list[Placed]
    ) -> None:
        """Draw a page of which some is seen only within `clip`: left, bottom, width and height."""
        self._open_page()
        with self._canvas.clipped(*clip):
            self._layer(inside, ())
        self._layer(around, ())
        self._close_page([*inside, *around])

    def _open_page(self) -> None:
        self._number += 1
        self._marked = 0
        self._canvas.begin_page()

    def _close_page(self, placed: list[Placed]) -> None:
        self._set_anchors(placed)
        self._canvas.end_page(self._number - 1)

    def _layer(self, placed: list[Placed], edges: Sequence[tuple[float, float, Line]]) -> None:
        self._decorate(placed, edges)
        self._content([(one.top, mark) for one in placed if not one.is_repeated for mark in one.strip.marks])

    def _decorate(self, all_placed: list[Placed], edges: Sequence[tuple[float, float, Line]]) -> None:
        """Draw what is no content: panels, rules, repeated heads, head and foot of the page."""
        self._canvas.addLiteral("/Artifact BMC")
        self._panels(all_placed)
        rules = [(placed.top, rule) for placed in all_placed for rule in placed.strip.rules]
        if edges:
            rules.append((look.FOOT_RULE, Rule(0, 0, self._frame.width)))
        for top, rule in rules:
            self._canvas.setStrokeColor(rule.colour)
            self._canvas.setLineWidth(rule.weight)
            self._canvas.line(self._left + rule.left, top - rule.y, self._left + rule.right, top - rule.y)
        for placed in all_placed:
            for shape in placed.strip.shapes:
                self._shape(shape, placed.top)
            for image in placed.strip.images:
                x, y = self._left + image.x, placed.top - image.y - image.height
                self._canvas.draw_picture(x, y, image.width, image.height, image.content)
        for placed in all_placed:
            for mark in placed.strip.marks if placed.is_repeated else ():
                self._canvas.draw_line(self._left + mark.x, placed.top - mark.base, mark.line)
        for x, y, line in edges:
            self._canvas.draw_line(self._left + x, y, line)
        self._canvas.addLiteral("EMC")

    def _shape(self, shape: Shape, top: float) -> None:
        canvas = self._canvas
        canvas.setStrokeColor(shape.colour)
        canvas.setLineWidth(shape.weight)
        canvas.setDash(_DASH if shape.is_dashed else _UNBROKEN)
        points = [(self._left + x, top - y) for x, y in shape.points]
        path = canvas.beginPath()
        path.moveTo(*points[0])
        if shape.is_curve:
            path.curveTo(*points[1], *points[2], *points[3])
        else:
            for point in points[1:]:
                path.lineTo(*point)
        if shape.fill:
            canvas.fill_with(shape.fill)
            path.close()
        canvas.drawPath(path, stroke=1 if shape.weight else 0, fill=1 if shape.fill else 0)
        canvas.setDash(_UNBROKEN)

    def _panels(self, placed: list[Placed]) -> None:
        edges: dict[Group, tuple[float, float]] = {}
        for one in placed:
            group = one.strip.group
            if group is not None and group.pad:
                top, _ = edges.get(group, (one.top, 0.0))
                edges[group] = (top, one.top - one.strip.height)
        for group, (top, bottom) in edges.items():
            self._canvas.fill_with(look.PANEL)
            height = top - bottom + 2 * group.pad
            self._canvas.roundRect(
                self._left, bottom - group.pad, self._frame.width, height, _CORNER, stroke=0, fill=1
            )

    def _content(self, marks: list[tuple[float, Mark]]) -> None:
        """Draw in the order of reading, which is not always the order from the top down."""
        current = None
        ordered = sorted(marks, key=lambda placed: placed[1].node.seat)
        followers = [mark.node for _, mark in ordered[1:]]
        for (top, mark), follower in zip_longest(ordered, followers):
            if mark.node is not current:
                if current is not None:
                    self._canvas.addLiteral("EMC")
                current = mark.node
                self._canvas.addLiteral(f"/{current.tag} <</MCID {self._marked}>> BDC")
                current.contents.append((self._number, self._marked))
                self._marked += 1
            goes_on = follower is current
            self._canvas.draw_line(self._left + mark.x, top - mark.base, mark.line, goes_on=goes_on)
            if mark.to in self._anchors:
                self._link(top, mark)
        if current is not None:
            self._canvas.addLiteral("EMC")

    def _link(self, top: float, mark: Mark) -> None:
        words = "".join(piece.text for piece in mark.line.pieces).strip()
        if not words:
            return
        left, base = self._left + mark.x, top - mark.base
        height = mark.line.pieces[0].ink.size + _ABOVE_LINK
        frame = (left, base - _BELOW_LINK, left + mark.line.width, base + height)
        name = self._canvas.add_link(frame, words, mark.to, key=self._next_key)
        mark.node.annotations.append((self._number, name, self._next_key))
        self._next_key += 1

    def _form_fields(self, placed: list[Placed]) -> None:
        for one in placed:
            for field in one.strip.form_fields if not one.is_repeated else ():
                left, top = self._left + field.x, one.top - field.y
                frame = (left, top - field.height, left + field.width, top)
                name = self._canvas.add_form_field(frame, field.input, key=self._next_key)
                field.node.annotations.append((self._number, name, self._next_key))
                self._next_key += 1

    def _set_anchors(self, placed: list[Placed]) -> None:
        for one in placed:
            for anchor in one.strip.anchors if not one.is_repeated else ():
                top = min(one.top + _ABOVE_ANCHOR, self._frame.page_height)
                self._canvas.add_anchor(anchor.number, top)
                if anchor.title:
                    self._canvas.addOutlineEntry(anchor.title, anchor.number, anchor.level)
