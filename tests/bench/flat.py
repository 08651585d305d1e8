"""The content of a printed concept as a plain flow of headings, paragraphs and tables.

What other engines are given to print, so that they set the same words in the same shapes as ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from smm_desk.documents import content
from smm_desk.documents.content import Document, Text

CARDS_BESIDE_EACH_OTHER = 3
FACTS_BESIDE_EACH_OTHER = 4


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; chapters have level 1."""

    level: int
    words: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words; `is_quiet` when they are set small."""

    words: str
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, each with its paragraphs; `shares` says how the width is divided."""

    rows: tuple[tuple[tuple[str, ...], ...], ...]
    shares: tuple[float, ...]
    has_head: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines to write on by hand."""

    count: int


Piece = Heading | Paragraph | Table | Lines


def words_of(text: Text) -> str:
    """Return the words of a paragraph in one tone."""
    return "".join(span.words for span in text)


def flow(document: Document) -> Iterator[Piece]:
    """Yield the chapters of a document piece by piece."""
    for chapter in document.chapters:
        yield Heading(1, f"{chapter.number}  {chapter.title}")
        yield Paragraph(chapter.lead, is_quiet=True)
        for block in chapter.blocks:
            yield from _block(block)


def _block(block: content.Block) -> Iterator[Piece]:
    match block:
        case content.Heading(words):
            yield Heading(2, words)
        case content.Paragraph(text):
            yield Paragraph(words_of(text))
        case content.Entry():
            yield Heading(3, f"{block.number}  {block.label}")
            yield from _paragraphs(block.paragraphs)
        case content.Gaps(word, fields):
            names = ", ".join(f"{number} {label}".strip() for number, label in fields)
            yield Paragraph(f"{word}: {names}", is_quiet=True)
        case content.Part():
            yield from _part(block)
        case content.Blank():
            yield from _blank(block)
        case content.Cards():
            yield Heading(3, f"{block.number}  {block.label}")
            yield from _cards(block)
        case content.Table():
            yield Heading(3, block.heading)
            head = tuple((column.title,) for column in block.columns)
            rows = (tuple(tuple(map(words_of, cell)) for cell in row) for row in block.rows)
            yield Table((head, *rows), tuple(column.share for column in block.columns), has_head=True)


def _blank(blank: content.Blank) -> Iterator[Piece]:
    """Yield a question of a worksheet with the room to answer it."""
    yield Heading(3, f"{blank.number}  {blank.label}".strip())
    for words in (blank.question, blank.example):
        if words:
            yield Paragraph(words, is_quiet=bool(blank.example) and words == blank.example)
    yield from _paragraphs(blank.answer)
    if blank.choices:
        yield Paragraph("     ".join(f"[   ] {choice}" for choice in blank.choices))
    if blank.lines:
        yield Lines(blank.lines)


def _part(part: content.Part) -> Iterator[Piece]:
    yield Heading(2, f"{part.number}  {words_of(part.title)}")
    for fact in part.facts:
        if isinstance(fact, content.Fact):
            yield Paragraph(fact.label, is_quiet=True)
            yield from _paragraphs(fact.paragraphs)
            continue
        for start in range(0, len(fact), FACTS_BESIDE_EACH_OTHER):
            group = fact[start : start + FACTS_BESIDE_EACH_OTHER]
            row = tuple((each.label, *map(words_of, each.paragraphs)) for each in group)
            yield Table((row,), (1.0,) * len(row))
    if part.gaps is not None:
        yield from _block(part.gaps)


def _cards(block: content.Cards) -> Iterator[Piece]:
    for start in range(0, len(block.cards), CARDS_BESIDE_EACH_OTHER):
        group = block.cards[start : start + CARDS_BESIDE_EACH_OTHER]
        row = tuple(
            (f"{card.number}  {words_of(card.title)}", *map(words_of, card.paragraphs)) for card in group
        )
        yield Table((row,), (1.0,) * len(row))


def _paragraphs(texts: tuple[Text, ...]) -> Iterator[Piece]:
    for text in texts:
        for line in words_of(text).split("\n"):
            yield Paragraph(line)
