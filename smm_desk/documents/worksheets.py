"""Worksheets for a workshop without screens: the outline on paper, with room to write by hand.

The same numbers as on screen and in print, one decision a block: question, example, lines to write on.
A sheet is blank, or holds what the concept says already in grey; then the open questions have the room.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from smm_desk.concept.cells import cell_of
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth, Kind
from smm_desk.concept.filled_form import BLANK_FORM, INFO_FIELD, NEW_PART, form_info
from smm_desk.concept.outline import Block, Chapter, NumberedField, outline
from smm_desk.concept.paths import FieldPath, number_at, parts_of
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

_LETTERS_ON_LINE, _MOST_LINES = 80, 14
"""Of a form: letters on a line, and lines of a field at most; a longer answer scrolls."""

_SKIPPED = {"gate"}
_ABOUT = N_("Write by hand, in your own words. What nobody knows yet may stay open.")
_ABOUT_FORM = N_(
    "Fill this in on screen, in your own words, and save it. SMM Desk reads it back and shows you every "
    "answer before it takes one. What nobody knows yet may stay open."
)
_NAME_AND_DATE = N_("Name: ______________________________   Date: ______________")
_NAME_LIMIT = 160


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """Which sheets are made: of which chapters (all when none is named), how deep, blank or not, on what.

    A form is filled in on screen and read back by `store/filled_form.py`; it is no booklet.
    """

    chapters: Collection[str] = ()
    depth: Depth = Depth.CORE
    is_blank: bool = False
    layout: Layout = ON_A4
    is_form: bool = False


def write_worksheets(  # noqa: PLR0913  (all but three are named by the caller)
    concept: Concept,
    texts: Texts,
    target: Path | BinaryIO,
    *,
    as_of: date,
    version: str,
    choice: SheetChoice,
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Write the worksheets as PDF and return the number of pages (of a booklet: of sides of sheets).

    `texts` speak the language of the sheets, `progress` hears of each page. A path holds the old file or the
    new one, never half of one; `FileNotWrittenError` says why it still holds the old one.
    """
    from smm_desk.documents.pdf.writer import pdf_of

    document = worksheets(concept, texts, as_of=as_of, version=version, choice=choice)
    data, pages = pdf_of(document, as_of, progress, choice.layout)
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
    form = (INFO_FIELD, form_info(BLANK_FORM if choice.is_blank else concept.id))
    chapters = [c for c in outline().chapters if not choice.chapters or c.key in choice.chapters]
    sheets = [_Sheets(shown, texts, choice).sheet(chapter) for chapter in chapters]
    return Document(
        language=texts.language,
        title=f"{company}: {kind}" if company else kind,
        cover=content.Cover(
            company=company,
            kind=kind,
            about=texts(_ABOUT_FORM if choice.is_form else _ABOUT),
            copy=(of_day,) if choice.is_form else (texts(_NAME_AND_DATE), of_day),
            maker=texts(message(N_("Made with SMM Desk {version}"), version=version)) if version else "",
        ),
        contents_heading=texts(N_("Sheets")),
        footer=tuple(words for words in (company, kind, of_day) if words),
        chapters=tuple(sheet for sheet in sheets if sheet.blocks),
        form=form if choice.is_form else None,
    )


class _Sheets:
    """Makes the sheets of one concept in one language."""

    def __init__(self, concept: Concept, texts: Texts, choice: SheetChoice) -> None:
        self._concept = concept
        self._texts = texts
        self._scope = Scope(choice.depth)
        self._answers = Answers(concept, texts, choice.depth)
        self._is_form = choice.is_form

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
            path = FieldPath(block.section.key, entry.field.key)
            yield self._blank(
                entry, entry.number, path, holder, _LINES.get(entry.field.kind, 1), has_help=True
            )

    def _list(self, block: Block) -> Iterator[content.Block]:
        section, texts = block.section, self._texts
        parts: list[Any] = list(parts_of(self._concept, section.key))
        wanted = _PARTS_REQUIRED if section.is_required else _PARTS
        more = max(1, wanted - len(parts))
        parts += [section.part_type(id=f"{NEW_PART}{place}") for place in range(1, more + 1)]
        for position, part in enumerate(parts, 1):
            number = f"{block.number}.{position}"
            yield content.Heading(f"{number}  {texts(section.one)}")
            for entry in block.fields:
                lines = _LINES_IN_PART.get(entry.field.kind, 1)
                path = FieldPath(section.key, entry.field.key, part.id)
                yield self._blank(entry, "", path, part, lines, has_help=position == 1)

    def _blank(
        self, entry: NumberedField, number: str, path: FieldPath, holder: Any, lines: int, *, has_help: bool
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
            answer=() if self._is_form else answer,
            lines=0 if field.choices or answer else lines,
            input=self._input(entry, path, holder, lines) if self._is_form else None,
        )

    def _input(self, entry: NumberedField, path: FieldPath, holder: Any, lines: int) -> content.Input:
        """Return the field of a form; for a long answer it grows as far as it stays small on a page."""
        texts, field = self._texts, entry.field
        value = cell_of(self._concept, holder, field, texts)
        if field.kind is Kind.CHOICE:
            value = str(getattr(holder, field.key))
        long = -(-len(value) // _LETTERS_ON_LINE) + value.count("\n")
        is_long = field.kind is Kind.LONG_TEXT
        number = number_at(self._concept, path) or entry.number
        return content.Input(
            name=str(path),
            label=f"{number} {texts(field.label)}",
            value=value,
            lines=min(max(lines, long), _MOST_LINES) if is_long else 1,
            choices=tuple((choice.key, texts(choice.label)) for choice in field.choices),
        )
