"""Worksheets for a workshop without screens: the outline on paper, with room to write by hand.

The same numbers as on screen and in print, one decision a block: question, example, lines to write on.
A sheet is blank, or holds what the concept says already in grey; then the open questions have the room.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth, Kind
from smm_desk.concept.outline import Block, Chapter, NumberedField, outline
from smm_desk.concept.paths import parts_of
from smm_desk.concept.scope import Scope
from smm_desk.documents import content
from smm_desk.documents.answers import Answers
from smm_desk.documents.characters import shortened
from smm_desk.documents.content import Blank, Document
from smm_desk.documents.papers import ON_A4, Layout
from smm_desk.i18n import N_, Texts, message
from smm_desk.whole_file import write_whole

_LINES = {Kind.LONG_TEXT: 4, Kind.LINKS: 2}
_LINES_IN_PART = {Kind.LONG_TEXT: 2}
"""How many lines a field has to write on, alone and in a part of a list; other kinds have one."""

_PARTS, _PARTS_REQUIRED = 2, 3
"""How many parts of a list can be written down, and of one that no concept can do without."""

_SKIPPED = {"gate"}
_NAME_LIMIT = 160


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """Which sheets are made: of which chapters (all when none is named), how deep, blank or not, on what."""

    chapters: Collection[str] = ()
    depth: Depth = Depth.CORE
    is_blank: bool = False
    layout: Layout = ON_A4


def write_worksheets(
    concept: Concept,
    texts: Texts,
    target: Path | BinaryIO,
    *,
    as_of: date,
    version: str,
    choice: SheetChoice,
) -> int:
    """Write the worksheets as PDF and return the number of pages (of a booklet: of sides of sheets).

    `texts` speak the language of the sheets. A path holds the old file or the new one, never half of one;
    `FileNotWrittenError` says why it still holds the old one.
    """
    from smm_desk.documents.pdf.writer import pdf_of

    document = worksheets(concept, texts, as_of=as_of, version=version, choice=choice)
    data, pages = pdf_of(document, as_of, layout=choice.layout)
    if isinstance(target, Path):
        write_whole(target, data)
    else:
        target.write(data)
    return pages


def worksheets(concept: Concept, texts: Texts, *, as_of: date, version: str, choice: SheetChoice) -> Document:
    """Build the document of the worksheets."""
    shown = Concept(id=concept.id, language=concept.language) if choice.is_blank else concept
    company = shortened(shown.company.name, _NAME_LIMIT)
    kind = texts(N_("Worksheets for the social media concept"))
    of_day = texts(message(N_("Made on {date}"), date=texts.long_day(as_of)))
    chapters = [c for c in outline().chapters if not choice.chapters or c.key in choice.chapters]
    sheets = [_Sheets(shown, texts, choice.depth).sheet(chapter) for chapter in chapters]
    return Document(
        language=texts.language,
        title=f"{company}: {kind}" if company else kind,
        cover=content.Cover(
            company=company,
            kind=kind,
            about=texts(N_("Write by hand, in your own words. What nobody knows yet may stay open.")),
            copy=(texts(N_("Name: ______________________________   Date: ______________")), of_day),
            maker=texts(message(N_("Made with SMM Desk {version}"), version=version)) if version else "",
        ),
        contents_heading=texts(N_("Sheets")),
        footer=tuple(words for words in (company, kind, of_day) if words),
        chapters=tuple(sheet for sheet in sheets if sheet.blocks),
    )


class _Sheets:
    """Makes the sheets of one concept in one language."""

    def __init__(self, concept: Concept, texts: Texts, depth: Depth) -> None:
        self._concept = concept
        self._texts = texts
        self._scope = Scope(depth)
        self._answers = Answers(concept, texts, depth)

    def sheet(self, chapter: Chapter) -> content.Chapter:
        """Return the sheet of a chapter."""
        texts = self._texts
        blocks: list[content.Block] = []
        for block in self._scope.chapter(self._concept, chapter).blocks:
            if block.section.key in _SKIPPED:
                continue
            if block.heading:
                blocks.append(content.Heading(texts(block.heading)))
            blocks += self._list(block) if block.section.is_list else self._fields(block)
        number, label = str(chapter.number), texts(chapter.label)
        return content.Chapter(number, label, label, texts(chapter.question), tuple(blocks), starts_page=True)

    def _fields(self, block: Block) -> Iterator[content.Block]:
        holder = getattr(self._concept, block.section.key)
        for entry in block.fields:
            yield self._blank(entry, entry.number, holder, _LINES.get(entry.field.kind, 1), has_help=True)

    def _list(self, block: Block) -> Iterator[content.Block]:
        section, texts = block.section, self._texts
        parts: list[Any] = list(parts_of(self._concept, section.key))
        wanted = _PARTS_REQUIRED if section.is_required else _PARTS
        parts += [section.part_type(id="") for _ in range(max(1, wanted - len(parts)))]
        for position, part in enumerate(parts, 1):
            number = f"{block.number}.{position}"
            yield content.Heading(f"{number}  {texts(section.one)}")
            for entry in block.fields:
                lines = _LINES_IN_PART.get(entry.field.kind, 1)
                yield self._blank(entry, "", part, lines, has_help=position == 1)

    def _blank(
        self, entry: NumberedField, number: str, holder: object, lines: int, *, has_help: bool
    ) -> Blank:
        texts, field = self._texts, entry.field
        answer = self._answers.of(holder, field)
        example = texts(message(N_("For example: {example}"), example=texts(field.good)))
        return Blank(
            number=number,
            label=texts(field.label) if number else f"{entry.number}  {texts(field.label)}",
            question="" if answer else texts(field.question),
            example=example if has_help and not answer else "",
            choices=tuple(texts(choice.label) for choice in field.choices),
            answer=answer,
            lines=0 if field.choices or answer else lines,
        )
