"""From the blocks of a document to strips."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from smm_desk.documents import content
from smm_desk.documents.characters import shortened
from smm_desk.documents.content import Span, Tone
from smm_desk.documents.pdf import look
from smm_desk.documents.pdf.drawings import drawing
from smm_desk.documents.pdf.grids import GridComposer
from smm_desk.documents.pdf.look import GUTTER, MARGIN, Style
from smm_desk.documents.pdf.paragraphs import Typesetter
from smm_desk.documents.pdf.strips import (
    Anchor,
    FormField,
    Mark,
    Rule,
    Shape,
    Strip,
    base_line,
    height_of,
    kept_together,
    side_by_side,
)
from smm_desk.documents.pdf.tagging import Node

_BEFORE_ENTRY, _BEFORE_SHORT_ENTRY, _BEFORE_PART, _BEFORE_SECTION = 11.0, 7.0, 19.0, 20.0
_LABEL_WIDTH = 112.0
_BOOKMARK_LIMIT = 100
_SMALL_PART = 165.0
"""Height up to which a part is kept on one page."""
_BAR_NAME, _BAR_VALUE = 130.0, 84.0


class Composer:
    """Composes chapters; remembers while it does how deep headings are nested, and what opens a chapter.

    `stepped` is called before each block.
    """

    def __init__(self, setter: Typesetter, stepped: Callable[[], None]) -> None:
        self._setter, self._stepped = setter, stepped
        self._tree = setter.tree
        self._width = setter.frame.width
        self._text_width = self._width - MARGIN
        self._grids = GridComposer(setter)
        self._level = 3
        self._is_below_opening = False

    def chapter(self, chapter: content.Chapter) -> list[Strip]:
        """Compose a chapter with its opening; the first strip carries its anchor."""
        node = self._tree.add(self._tree.root, "Sect")
        self._level = 3
        strips = self._opening(chapter, node)
        self._is_below_opening = True
        for block in chapter.blocks:
            self._stepped()
            strips += self._block(block, node)
            self._is_below_opening = False
        return strips

    def _opening(self, chapter: content.Chapter, node: Node) -> list[Strip]:
        heading = self._tree.add(node, "H2")
        number = (Span(f"{chapter.number}  ", Tone.LABEL),) if chapter.number else ()
        eyebrow = (*number, Span(chapter.label))
        strips = self._setter.paragraph(eyebrow, look.EYEBROW, heading, x=0, width=self._width)
        name = f"{chapter.number} {chapter.label}" if chapter.number else chapter.title
        strips[0].anchors.append(Anchor(chapter.number or chapter.title, name, level=0))
        title = self._setter.paragraph(
            content.plain(chapter.title), look.TITLE, heading, x=0, width=self._width
        )
        title[0].space = 3
        lead = self._setter.paragraphs(
            (content.plain(chapter.lead),), look.LEAD, node, x=0, width=self._width
        )
        lead[0].space = 4
        lead[-1].height += 8
        return kept_together([*strips, *title, *lead], also_next=True)

    def _block(self, block: content.Block, node: Node) -> list[Strip]:
        match block:
            case content.Entry():
                strips = self._entry(block, node)
            case content.Gaps():
                strips = self._gaps(block, node)
            case content.Part():
                strips = self._part(block, node)
            case content.Cards() | content.Table():
                strips = self._grid(block, node)
            case content.Heading():
                strips = self._heading(block.words, node)
            case content.Paragraph():
                strips = self._own_words(block, node)
            case content.Bars():
                strips = self._bars(block, node)
            case content.Drawing():
                below = self._is_below_opening
                strips = drawing(block, self._setter, node, self._level, is_below_opening=below)
            case content.Blank():
                strips = self._blank(block, node)
            case _:
                assert_never(block)
        return strips

    def _grid(self, block: content.Cards | content.Table, node: Node) -> list[Strip]:
        if isinstance(block, content.Cards):
            return self._grids.cards(block, node, self._level)
        if block.is_drawn:
            return []
        return self._grids.table(block, node, self._level)

    def _blank(self, block: content.Blank, node: Node) -> list[Strip]:
        """Set a question with room to write below it; all of it stays on one page."""
        strips = self._label(block.number, (Span(block.label),), look.LABEL, node)
        strips[0].space = _BEFORE_ENTRY
        texts: list[content.Text] = [(Span(block.question),)] if block.question else []
        if block.example:
            texts.append((Span(block.example, Tone.QUIET),))
        strips += self._setter.paragraphs(tuple(texts), look.FACT, node, x=MARGIN, width=self._text_width)
        quiet = tuple(tuple(Span(span.words, Tone.QUIET) for span in text) for text in block.answer)
        strips += self._setter.paragraphs(quiet, look.BODY, node, x=MARGIN, width=self._text_width)
        if block.input is not None:
            return kept_together([*strips, self._form_field(block.input, node)])
        if block.choices and not block.answer:
            ticks = "     ".join(f"[   ] {choice}" for choice in block.choices)
            choices = (content.plain(ticks),)
            below = self._setter.paragraphs(choices, look.BODY, node, x=MARGIN, width=self._text_width)
            below[0].space = 5
            strips += below
        strips += [self._writing_line() for _ in range(block.lines)]
        return kept_together(strips) if height_of(strips) <= _SMALL_PART * 2 else strips

    def _form_field(self, field: content.Input, node: Node) -> Strip:
        """Return a field to fill in, in a frame that also stands on paper."""
        height = field.lines * look.FORM_LINE + 2 * look.FORM_PAD
        corners = ((MARGIN, 0.0), (self._width, 0.0), (self._width, height), (MARGIN, height), (MARGIN, 0.0))
        element = self._tree.add(node, "Form")
        return Strip(
            height,
            shapes=[Shape(corners, 0.7, look.MUTED)],
            form_fields=[FormField(MARGIN, 0, self._text_width, height, field, element)],
            space=5,
        )

    def _writing_line(self) -> Strip:
        """Return a line to write on, as high in a large print as in another."""
        height = look.WRITING_LINE / self._setter.frame.zoom**0.5
        return Strip(height, rules=[Rule(height - 1, MARGIN, self._width, colour=look.MUTED)])

    def _bars(self, block: content.Bars, node: Node) -> list[Strip]:
        """Set bars as thick rules between name and value; the pieces of a bar differ in shade too."""
        element = self._tree.add(node, f"H{self._level}")
        strips = self._setter.paragraph(
            content.plain(block.heading), look.LABEL, element, x=MARGIN, width=self._text_width
        )
        strips[0].space = _BEFORE_SECTION
        above = (content.plain(block.words),) if block.words else ()
        strips += self._setter.paragraphs(above, look.BODY, node, x=MARGIN, width=self._text_width)
        left = MARGIN + _BAR_NAME
        room = self._width - left - _BAR_VALUE
        for bar in block.bars:
            words = self._tree.add(node, "P")
            base = base_line(look.FACT.ink.size, look.FACT.leading)
            name = self._setter.fitting(bar.name, look.FACT.ink, _BAR_NAME - 8)
            value = self._setter.line(bar.value, look.FACT.ink)
            strip = Strip(look.FACT.leading + 3)
            strip.marks = [
                Mark(MARGIN, base, name, words),
                Mark(self._width - value.width, base, value, words),
            ]
            start = left
            for piece, shade in zip(bar.pieces, look.SHADES, strict=False):
                end = start + room * piece
                if piece:
                    strip.rules.append(Rule(look.FACT.leading / 2, start, end, weight=7, colour=shade))
                start = end
            strips.append(strip)
        below = (content.plain(block.legend),) if block.legend else ()
        strips += self._setter.paragraphs(below, look.FACT_LABEL, node, x=MARGIN, width=self._text_width)
        return kept_together(strips)

    def _heading(self, words: str, node: Node) -> list[Strip]:
        self._level = 4
        element = self._tree.add(node, "H3")
        strips = self._setter.paragraph(content.plain(words), look.SECTION, element, x=0, width=self._width)
        strips[0].space = _BEFORE_SECTION
        return kept_together(strips, also_next=True)

    def _own_words(self, block: content.Paragraph, node: Node) -> list[Strip]:
        strips = self._setter.paragraphs((block.text,), look.BODY, node, x=0, width=self._width)
        strips[0].space = _BEFORE_ENTRY
        return strips

    def _label(
        self, number: str, label: content.Text, style: Style, node: Node, *, width: float = 0
    ) -> list[Strip]:
        """Set a label with its number in the margin."""
        heading = self._tree.add(node, f"H{self._level}")
        strips = self._setter.paragraph(label, style, heading, x=MARGIN, width=width or self._text_width)
        if number:
            line = self._setter.line(number, look.NUMBER.ink)
            base = base_line(style.ink.size, style.leading)
            strips[0].marks.insert(0, Mark(0, base, line, heading))
            title = " ".join([number, *(span.words for span in label if span.tone is not Tone.OPEN)])
            strips[0].anchors.append(Anchor(number, shortened(title, _BOOKMARK_LIMIT)))
        return strips

    def _entry(self, block: content.Entry, node: Node) -> list[Strip]:
        if block.is_short:
            return self._short_entry(block, node)
        strips = self._label(block.number, (Span(block.label),), look.LABEL, node)
        strips[0].space = _BEFORE_ENTRY
        text = self._setter.paragraphs(block.paragraphs, look.BODY, node, x=MARGIN, width=self._text_width)
        return [*kept_together(strips, also_next=True), *text]

    def _short_entry(self, block: content.Entry, node: Node) -> list[Strip]:
        """Set a short answer beside its label, both on the same base line."""
        label = self._label(block.number, (Span(block.label),), look.LABEL, node, width=_LABEL_WIDTH)
        x = MARGIN + _LABEL_WIDTH + GUTTER
        text = self._setter.paragraphs(block.paragraphs, look.BODY, node, x=x, width=self._width - x)
        for strip in label:
            strip.height = look.BODY.leading
            for mark in strip.marks:
                mark.base = base_line(look.BODY.ink.size, look.BODY.leading)
        strips = side_by_side([label, text])
        strips[0].space = _BEFORE_SHORT_ENTRY
        return strips

    def _gaps(self, block: content.Gaps, node: Node) -> list[Strip]:
        element = self._tree.add(node, "P")
        names = " · ".join(f"{number} {label}".strip() for number, label in block.fields)
        line = self._setter.line(block.word, look.GAPS.ink_of(Tone.OPEN))
        word = Mark(0, base_line(look.GAPS.ink.size, look.GAPS.leading), line, element)
        strips = self._setter.paragraph(
            content.plain(names), look.GAPS, element, x=MARGIN, width=self._text_width
        )
        strips[0].marks.insert(0, word)
        strips[0].space = _BEFORE_ENTRY
        strips[0].anchors += [Anchor(number) for number, _ in block.fields if "." in number]
        return strips

    def _part(self, block: content.Part, node: Node) -> list[Strip]:
        strips = self._label(block.number, block.title, look.PART, node)
        rule = Strip(9, rules=[Rule(0, 0, self._width)], space=_BEFORE_PART, keeps=True)
        kept_together(strips, also_next=bool(block.facts or block.gaps))
        for fact in block.facts:
            strips += (
                self._grids.facts(fact, node) if isinstance(fact, tuple) else self._grids.fact(fact, node)
            )
        if block.gaps:
            strips += self._gaps(block.gaps, node)
        strips.insert(0, rule)
        return kept_together(strips) if height_of(strips) <= _SMALL_PART else strips
