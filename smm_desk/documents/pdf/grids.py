"""What stands beside each other: short answers of a part, cards on a panel, tables."""

from __future__ import annotations

from smm_desk.documents import content
from smm_desk.documents.content import Span, Tone
from smm_desk.documents.pdf import look
from smm_desk.documents.pdf.look import GUTTER, MARGIN, Style
from smm_desk.documents.pdf.paragraphs import Typesetter
from smm_desk.documents.pdf.strips import Anchor, Group, Rule, Strip, kept_together, side_by_side
from smm_desk.documents.pdf.tagging import Node

_BEFORE_CARDS, _BEFORE_TABLE = 14.0, 22.0
_PANEL_PAD = 15.0
_CELL_PAD = 4.5
_FACT_COLUMNS = 3


class GridComposer:
    """Composes blocks of several columns; `level` is that of their headings."""

    def __init__(self, setter: Typesetter) -> None:
        self._setter = setter
        self._tree = setter.tree
        self._width = setter.frame.width
        self._text_width = self._width - MARGIN

    def fact(self, fact: content.Fact, node: Node, *, x: float = MARGIN, width: float = 0) -> list[Strip]:
        """Set an answer below its label, over the whole width when none is given."""
        width = width or self._text_width
        words = content.plain(f"{fact.letter}  {fact.label}")
        label = self._setter.paragraph(words, look.FACT_LABEL, self._tree.add(node, "P"), x=x, width=width)
        label[0].space = 8
        answer = self._setter.paragraphs(fact.paragraphs, look.FACT, node, x=x, width=width)
        return [*kept_together(label, also_next=True), *answer]

    def facts(self, facts: tuple[content.Fact, ...], node: Node) -> list[Strip]:
        """Set short answers beside each other in rows; the last of a row takes what is left of the width."""
        strips = []
        columns = _FACT_COLUMNS if max(len(fact.paragraphs) for fact in facts) == 1 else 2
        step = (self._text_width + GUTTER) / columns
        for start in range(0, len(facts), columns):
            row = facts[start : start + columns]
            widths = [step - GUTTER] * (len(row) - 1) + [self._text_width - step * (len(row) - 1)]
            strips += side_by_side(
                [
                    self.fact(fact, node, x=MARGIN + number * step, width=width)
                    for number, (fact, width) in enumerate(zip(row, widths, strict=True))
                ]
            )
        return strips

    def cards(self, block: content.Cards, node: Node, level: int) -> list[Strip]:
        """Set cards beside each other on a tinted panel, in rows that hold equally many where possible."""
        group = Group(pad=_PANEL_PAD)
        heading = (Span(f"{block.number}  {block.label}"),)
        element = self._tree.add(node, f"H{level}")
        inner = self._width - 2 * _PANEL_PAD
        strips = self._setter.paragraph(heading, look.LABEL, element, x=_PANEL_PAD, width=inner)
        strips[0].space = _BEFORE_CARDS
        strips[0].anchors.append(Anchor(block.number, f"{block.number} {block.label}"))
        kept_together(strips, also_next=True)
        columns = _columns(block.cards)
        width = (inner - (columns - 1) * GUTTER) / columns
        for start in range(0, len(block.cards), columns):
            row = [
                self._card(card, node, level + 1, x=_PANEL_PAD + number * (width + GUTTER), width=width)
                for number, card in enumerate(block.cards[start : start + columns])
            ]
            strips += side_by_side(row)
        for strip in strips:
            strip.group = group
        return strips

    def _card(self, card: content.Card, node: Node, level: int, *, x: float, width: float) -> list[Strip]:
        element = self._tree.add(node, f"H{level}")
        number = Span(f"{card.number}  ", Tone.QUIET)
        title = self._setter.paragraph((number, *card.title), look.CARD_TITLE, element, x=x, width=width)
        title[0].space = 9
        title[0].anchors.append(Anchor(card.number))
        text = self._setter.paragraphs(card.paragraphs, look.CARD, node, x=x, width=width)
        return [*kept_together(title, also_next=True), *text]

    def table(self, block: content.Table, node: Node, level: int) -> list[Strip]:
        heading = self._tree.add(node, f"H{level}")
        strips = self._setter.paragraph(
            content.plain(block.heading), look.LABEL, heading, x=0, width=self._width
        )
        strips[0].space = _BEFORE_TABLE
        kept_together(strips, also_next=True)
        table = self._tree.add(node, "Table")
        total = sum(column.share for column in block.columns)
        room = self._width - (len(block.columns) - 1) * GUTTER
        widths = [room * column.share / total for column in block.columns]
        titles = tuple((content.plain(column.title),) for column in block.columns)
        head = self._row(titles, widths, table, look.TABLE_HEAD, tag="TH")
        group = Group(head=kept_together(head, also_next=True))
        strips += head
        for cells in block.rows:
            row = self._row(cells, widths, table, look.TABLE, tag="TD")
            for strip in row:
                strip.group = group
            strips += row
        return strips

    def _row(
        self, cells: tuple[content.Cell, ...], widths: list[float], table: Node, style: Style, *, tag: str
    ) -> list[Strip]:
        row = self._tree.add(table, "TR")
        columns = []
        x = 0.0
        for cell, width in zip(cells, widths, strict=True):
            element = self._tree.add(row, tag)
            columns.append(self._setter.paragraphs(cell, style, element, x=x, width=width))
            x += width + GUTTER
        strips = side_by_side(columns)
        for mark in strips[0].marks:
            mark.base += _CELL_PAD
        strips[0].height += _CELL_PAD
        strips[-1].height += _CELL_PAD
        strips[-1].rules.append(Rule(strips[-1].height, 0, self._width))
        return strips


def _columns(cards: tuple[content.Card, ...]) -> int:
    """Return how many cards stand beside each other; long ones take the whole width."""
    longest = max(sum(len(span.words) for text in card.paragraphs for span in text) for card in cards)
    if longest > 700:
        return 1
    if len(cards) in (2, 4) or longest > 320:
        return min(2, len(cards))
    return min(3, len(cards))
