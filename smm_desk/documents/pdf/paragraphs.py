"""From words to strips: choosing glyphs, breaking lines and binding them."""

from __future__ import annotations

import re

from smm_desk.documents.content import Span, Text
from smm_desk.documents.pdf.faces import Shelf
from smm_desk.documents.pdf.hyphens import Hyphenator
from smm_desk.documents.pdf.lines import Line, lines_of
from smm_desk.documents.pdf.look import Frame, Ink, Style
from smm_desk.documents.pdf.pieces import run_of, split_lines
from smm_desk.documents.pdf.strips import Mark, Strip, base_line, without_stray_lines
from smm_desk.documents.pdf.tagging import Node, StructureTree

_BULLET = re.compile(r" {0,6}(?:[-–•*·]|\d{1,2}[.)]) +(?=\S)")
_BETWEEN_PARAGRAPHS = 3.0
_EMPTY_LINE = 0.5  # share of a line that an empty line leaves free


class Typesetter:
    """Sets paragraphs in one language, for pages of one `frame`."""

    def __init__(self, shelf: Shelf, hyphenator: Hyphenator, tree: StructureTree, frame: Frame) -> None:
        self.frame = frame
        self._shelf = shelf
        self._hyphenator = hyphenator
        self.tree = tree

    def line(self, words: str, ink: Ink) -> Line:
        """Set words on one line, however long."""
        return lines_of(run_of(self._shelf, [(words, ink)]), float("inf"))[0]

    def fitting(self, words: str, ink: Ink, width: float) -> Line:
        """Set words on one line, ending in an ellipsis when they are wider than `width`."""
        return self.fitted(words, ink, width)[1]

    def fitted(self, words: str, ink: Ink, width: float) -> tuple[str, Line]:
        """Return words that fit a width, with an ellipsis where some are left out, and their line."""
        shown, line = words, self.line(words, ink)
        while line.width > width and words:
            keep = int(len(words) * width / line.width)
            words = words[: min(keep, len(words) - 1)].rstrip()
            shown = words + "…"
            line = self.line(shown, ink)
        return shown, line

    def paragraphs(
        self, texts: tuple[Text, ...], style: Style, node: Node, *, x: float, width: float, tag: str = "P"
    ) -> list[Strip]:
        """Set paragraphs below each other; each becomes an element below `node`."""
        strips: list[Strip] = []
        space = 0.0
        for spans in (lines for text in texts for lines in _split(text)):
            if not any(span.words.strip() for span in spans):
                space += style.leading * _EMPTY_LINE if strips else 0
                continue
            block = self.paragraph(spans, style, self.tree.add(node, tag), x=x, width=width)
            block[0].space = space + (_BETWEEN_PARAGRAPHS if strips else 0)
            strips += block
            space = 0.0
        return strips

    def paragraph(self, spans: Text, style: Style, node: Node, *, x: float, width: float) -> list[Strip]:
        """Set one paragraph without line ends as the content of `node`."""
        run = run_of(self._shelf, [(span.words, style.ink_of(span.tone)) for span in spans])
        bullet = _BULLET.match(run.text)
        hang = min(run.offsets[bullet.end()], width / 4) if bullet else 0.0
        hyphenator = self._hyphenator if style.hyphenates and not run.is_mixed else None
        to = next((span.to for span in spans if span.to), "")
        node = self.tree.add(node, "Link") if to else node
        strips = []
        for number, line in enumerate(lines_of(run, width, hyphenator, hang)):
            indent = hang if number else 0.0
            left = x + width - line.width if line.is_from_right else x + indent
            mark = Mark(left, base_line(style.ink.size, style.leading), line, node, to)
            strips.append(Strip(style.leading, [mark]))
        return without_stray_lines(strips)


def _split(text: Text) -> list[Text]:
    """Return the paragraphs of a text, parted at the line ends within its spans."""
    paragraphs: list[list[Span]] = [[]]
    for span in text:
        first, *others = split_lines(span.words)
        paragraphs[-1].append(Span(first, span.tone, span.to))
        paragraphs += [[Span(words, span.tone, span.to)] for words in others]
    return [tuple(paragraph) for paragraph in paragraphs]
