"""The pages before the first chapter: title page and contents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from smm_desk.documents.characters import shortened
from smm_desk.documents.content import Document, Span, Text, Tone, plain
from smm_desk.documents.pdf import look
from smm_desk.documents.pdf.look import MARGIN, Ink, Style
from smm_desk.documents.pdf.paragraphs import Typesetter
from smm_desk.documents.pdf.pixels import size_of
from smm_desk.documents.pdf.strips import Image, Mark, Rule, Strip, base_line, kept_together
from smm_desk.documents.pdf.tagging import Node

_COVER_TOP = 0.267
"""Share of the height above the name on the title page."""
_LONG_NAME = 60
_LOGO_WIDTH, _LOGO_HEIGHT, _ABOVE_NAME = 190.0, 84.0, 44.0
_COVER_RULE = 56.0
_PAGE_COLUMN = 40.0
_PART_INDENT = 30.0
_TITLE_LIMIT = 72  # letters of a title, which then rarely takes a second line
_FEW_ROWS = 3  # are seen at a glance on the pages themselves, and would stand lonely on one of their own


def cover(document: Document, setter: Typesetter) -> list[Strip]:
    """Compose the title page as strips that fill it to the foot."""
    page, width = document.cover, setter.frame.width
    node = setter.tree.add(setter.tree.root, "Sect")
    heading = setter.tree.add(node, "H1")
    name, kind = (page.company, page.kind) if page.company else (page.kind, "")
    style = look.COVER_NAME if len(name) <= _LONG_NAME else look.COVER_LONG_NAME
    accent = Rule(-20, 0, _COVER_RULE, weight=3, colour=look.ACCENT)
    top = Strip(_COVER_TOP * setter.frame.body_height)
    top.images += _logo(page.logo, top.height)
    strips = [
        top,
        *setter.paragraph(plain(name), style, heading, x=0, width=width),
        *_spaced(6, setter.paragraph(plain(kind), look.COVER_KIND, heading, x=0, width=width)),
    ]
    strips[1].rules.append(accent)
    if page.about:
        about = setter.paragraphs((plain(page.about),), look.COVER_ABOUT, node, x=0, width=width)
        strips += _spaced(22, about)
    foot = setter.paragraphs(tuple(map(plain, page.copy)), look.COVER_ABOUT, node, x=0, width=width)
    if page.maker:
        foot += setter.paragraphs((plain(page.maker),), look.COVER_QUIET, node, x=0, width=width)
    rest = setter.frame.body_height - sum(strip.space + strip.height for strip in [*strips, *foot])
    foot[0].space += max(rest, 24)
    return kept_together([*strips, *foot])


def _logo(content: bytes, room: float) -> list[Image]:
    """Return the logo above the name; none when there is none or it cannot be read."""
    size = size_of(content)
    if size is None:
        return []
    share = min(_LOGO_WIDTH / size[0], _LOGO_HEIGHT / size[1], 1.0)
    width, height = size[0] * share, size[1] * share
    return [Image(0, room - _ABOVE_NAME - height, width, height, content)]


def has_contents(document: Document) -> bool:
    """Tell whether there is enough to list for a page of contents."""
    return len(document.chapters) + sum(part.in_contents for _, part in document.parts()) > _FEW_ROWS


def contents(document: Document, setter: Typesetter, node: Node, pages: Mapping[str, int]) -> list[Strip]:
    """Compose the contents; `pages` holds the page of each anchor, and what it lacks gets no number yet."""
    heading = setter.tree.add(node, "H2")
    strips = setter.paragraph(
        plain(document.contents_heading), look.TITLE, heading, x=0, width=setter.frame.width
    )
    strips[-1].height += 12
    kept_together(strips, also_next=True)
    rows = _Rows(setter, setter.tree.add(node, "TOC"), pages)
    parts: dict[str, list[tuple[str, Text]]] = {}
    for chapter, part in document.parts():
        if not part.in_contents:
            continue
        parts.setdefault(chapter.number, []).append((part.number, _short_title(part.title)))
    for chapter in document.chapters:
        below = parts.get(chapter.number, ())
        row = rows.row(chapter.number, (Span(chapter.label),), look.CONTENTS, x=0, indent=MARGIN)
        row[0].space = 9
        strips += kept_together(row, also_next=bool(below))
        for number, title in below:
            strips += rows.row(number, title, look.CONTENTS_QUIET, x=MARGIN, indent=_PART_INDENT)
    return strips


class _Rows:
    """Sets the rows of the contents, each a link to where it leads."""

    def __init__(self, setter: Typesetter, node: Node, pages: Mapping[str, int]) -> None:
        self._setter = setter
        self._node = node
        self._pages = pages

    def row(self, number: str, title: Text, style: Style, *, x: float, indent: float) -> list[Strip]:
        """Set number, title and page."""
        tree = self._setter.tree
        element = tree.add(tree.add(self._node, "TOCI"), "Reference")
        spans = tuple(Span(span.words, _tone(span.tone), number) for span in title)
        left = x + indent
        strips = self._setter.paragraph(
            spans, style, element, x=left, width=self._setter.frame.width - left - _PAGE_COLUMN
        )
        base = base_line(style.ink.size, style.leading)
        link = strips[0].marks[0].node
        accent = style.ink_of(Tone.LABEL) if style is look.CONTENTS else style.ink
        strips[0].marks.insert(0, Mark(x, base, self._setter.line(number, accent), link))
        line = self._setter.line(str(self._pages.get(number, "")), Ink(look.BODY.ink.cut, style.ink.size))
        strips[-1].marks.append(Mark(self._setter.frame.width - line.width, base, line, link))
        return kept_together(strips)


def _short_title(title: Text) -> Text:
    return tuple(
        replace(span, words=shortened(span.words, _TITLE_LIMIT)) if len(span.words) > _TITLE_LIMIT else span
        for span in title
    )


def _tone(tone: Tone) -> Tone:
    return tone if tone is Tone.OPEN else Tone.PLAIN


def _spaced(space: float, strips: list[Strip]) -> list[Strip]:
    strips[0].space += space
    return strips
