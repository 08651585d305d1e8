"""A document as Word file (DOCX): the same blocks as the print, in real styles that can be changed.

Pictures made of lines are left to the print; what they say stands in the file as sentence and table.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, assert_never

from smm_desk.documents import content
from smm_desk.documents.characters import cleaned
from smm_desk.documents.content import Document, Span, Text, Tone
from smm_desk.documents.pdf.look import ACCENT, MUTED, OPEN
from smm_desk.i18n import N_, Texts
from smm_desk.whole_file import write_whole

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

_LANGUAGE_TAGS = {"de_CH": "de-CH", "de_DE": "de-DE", "de_AT": "de-AT", "en": "en-GB"}
_FACTS_BESIDE = 3
_FONT = "Calibri"
_BETWEEN = " · "
_LOGO_CM = (6.7, 3.0)
"""Width and height that a logo takes at most."""


def write_word(
    document: Document,
    texts: Texts,
    target: Path | BinaryIO,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Write a document as DOCX; Word and LibreOffice fill the contents when they are asked to.

    `progress` hears for each block how many chapters are written, of how many; what it raises ends the work.
    A path holds the old file or the new one, never half of one; `FileNotWrittenError` says why it still holds
    the old one.
    """
    data = _Writer(document, texts).data(progress)
    if isinstance(target, Path):
        write_whole(target, data)
    else:
        target.write(data)


class _Writer:
    """Writes one document, block by block."""

    def __init__(self, document: Document, texts: Texts) -> None:
        import docx

        self._document = document
        self._texts = texts
        self._word: WordDocument = docx.Document()

    def data(self, progress: Callable[[int, int], None] | None) -> bytes:
        """Return the file."""
        self._set_up()
        if self._document.has_front:
            self._front()
        chapters = self._document.chapters
        for number, chapter in enumerate(chapters):
            self._chapter(chapter, partial(progress, number, len(chapters)) if progress else lambda: None)
        held = io.BytesIO()
        self._word.save(held)
        return held.getvalue()

    def _set_up(self) -> None:
        from docx.oxml.ns import qn
        from docx.shared import Cm, Pt, RGBColor

        properties = self._word.core_properties
        properties.title = cleaned(self._document.title)[:255]
        properties.author = cleaned(self._document.cover.company)[:255]
        properties.language = _LANGUAGE_TAGS[self._document.language]
        properties.comments = ""
        section = self._word.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.2)
        styles: Any = self._word.styles
        normal = styles["Normal"]
        normal.font.name, normal.font.size = _FONT, Pt(10.5)
        normal.paragraph_format.space_after = Pt(4)
        marks = normal.element.get_or_add_rPr()
        language = marks.makeelement(qn("w:lang"), {qn("w:val"): _LANGUAGE_TAGS[self._document.language]})
        marks.append(language)
        for level, size in ((1, 20), (2, 13), (3, 11.5), (4, 10.5)):
            style = styles[f"Heading {level}"]
            style.font.name, style.font.size, style.font.italic = _FONT, Pt(size), False
            style.font.color.rgb = RGBColor.from_string(ACCENT.lstrip("#").upper())
            fonts = style.element.get_or_add_rPr().rFonts
            for name in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
                fonts.attrib.pop(qn(name), None)
        self._footer(section)

    def _footer(self, section: Any) -> None:
        """Write what stands at the foot of each page, and the number of the page as a field."""
        paragraph = section.footer.paragraphs[0]
        self._run(paragraph, Span(_BETWEEN.join(self._document.footer) + _BETWEEN, Tone.QUIET))
        _field(paragraph, "PAGE", "1")

    def _logo(self, content: bytes) -> bool:
        """Put a logo above the name and tell whether there is one that can be read."""
        if not content:
            return False
        from docx.shared import Cm, Emu

        paragraph = self._word.add_paragraph()
        try:
            picture = paragraph.add_run().add_picture(io.BytesIO(content))
        except Exception:  # noqa: BLE001  (what python-docx raises on mutilated pictures has no common kind)
            return False
        width, height = (Cm(most) for most in _LOGO_CM)
        share = min(width / picture.width, height / picture.height, 1.0)
        picture.width, picture.height = Emu(picture.width * share), Emu(picture.height * share)
        return True

    def _front(self) -> None:
        cover, word = self._document.cover, self._word
        with_logo = self._logo(cover.logo)
        for _ in range(2 if with_logo else 6):
            word.add_paragraph()
        name, kind = (cover.company, cover.kind) if cover.company else (cover.kind, "")
        word.add_paragraph(cleaned(name), style="Title")
        if kind:
            word.add_paragraph(cleaned(kind), style="Subtitle")
        for line in (cover.about, *cover.copy, cover.maker):
            if line:
                self._paragraph((Span(line, Tone.QUIET),))
        self._break()
        word.add_paragraph(cleaned(self._document.contents_heading), style="Heading 1")
        hint = self._texts(N_("Right-click here and choose “Update field” to fill the contents."))
        _field(word.add_paragraph(), 'TOC \\o "1-3" \\h \\z \\u', hint)
        self._break()

    def _break(self) -> None:
        word: Any = self._word
        word.add_page_break()

    def _chapter(self, chapter: content.Chapter, stepped: Callable[[], None]) -> None:
        number = f"{chapter.number}  " if chapter.number else ""
        self._word.add_paragraph(cleaned(f"{number}{chapter.label}: {chapter.title}"), style="Heading 1")
        _keep_with_next(self._paragraph((Span(chapter.lead, Tone.QUIET),)))
        for block in chapter.blocks:
            stepped()
            self._block(block)

    def _block(self, block: content.Block) -> None:
        match block:
            case content.Entry():
                self._heading(4, _numbered(block.number, block.label))
                self._paragraphs(block.paragraphs)
            case content.Gaps():
                self._gaps(block)
            case content.Part():
                self._part(block)
            case content.Cards():
                self._cards(block)
            case content.Heading() | content.Paragraph():
                self._own_words(block)
            case content.Table() | content.Bars():
                self._grid(block)
            case content.Drawing():
                self._drawing(block)
            case content.Blank():
                self._blank(block)
            case _:
                assert_never(block)

    def _cards(self, block: content.Cards) -> None:
        self._heading(3, _numbered(block.number, block.label))
        for card in block.cards:
            title = self._paragraph((Span(f"{card.number}  ", Tone.LABEL), *card.title))
            if card.paragraphs:
                _keep_with_next(title)
            self._paragraphs(card.paragraphs)

    def _own_words(self, block: content.Heading | content.Paragraph) -> None:
        if isinstance(block, content.Heading):
            self._heading(2, block.words)
        else:
            self._paragraph(block.text)

    def _heading(self, level: int, words: str) -> None:
        self._word.add_paragraph(" ".join(cleaned(words).split()), style=f"Heading {level}")

    def _part(self, part: content.Part) -> None:
        self._heading(3, _numbered(part.number, "".join(span.words for span in part.title)))
        for fact in part.facts:
            group = fact if isinstance(fact, tuple) else (fact,)
            if len(group) == 1:
                self._fact(group[0])
            else:
                self._facts_beside(group)
        if part.gaps is not None:
            self._gaps(part.gaps)

    def _fact(self, fact: content.Fact) -> None:
        from docx.shared import Pt

        label = self._paragraph((Span(_numbered(fact.letter, fact.label), Tone.QUIET),))
        _keep_with_next(label)
        label.paragraph_format.space_after = Pt(0)
        self._paragraphs(fact.paragraphs)

    def _facts_beside(self, facts: tuple[content.Fact, ...]) -> None:
        """Set short answers in a table without lines, three beside each other."""
        from docx.shared import Pt

        rows = -(-len(facts) // _FACTS_BESIDE)
        table = self._word.add_table(rows=rows, cols=_FACTS_BESIDE)
        for row in table.rows:
            _mark(row, "w:cantSplit")
        for number, fact in enumerate(facts):
            cell = table.cell(number // _FACTS_BESIDE, number % _FACTS_BESIDE)
            first = cell.paragraphs[0]
            self._run(first, Span(_numbered(fact.letter, fact.label), Tone.QUIET))
            first.paragraph_format.space_after = Pt(0)
            for text in fact.paragraphs:
                self._fill(cell.add_paragraph(), text)

    def _gaps(self, gaps: content.Gaps) -> None:
        names = _BETWEEN.join(_numbered(number, label) for number, label in gaps.fields)
        self._paragraph((Span(f"{gaps.word}: ", Tone.OPEN), Span(names, Tone.QUIET)))

    def _grid(self, block: content.Table | content.Bars) -> None:
        self._heading(4, block.heading)
        if isinstance(block, content.Bars):
            if block.words:
                _keep_with_next(self._paragraph((Span(block.words),)))
            rows: list[tuple[content.Cell, ...]] = [
                (((Span(bar.name),),), ((Span(bar.value),),)) for bar in block.bars
            ]
            titles: list[str] = []
        else:
            rows = list(block.rows)
            titles = [column.title for column in block.columns]
        table = self._word.add_table(rows=0, cols=len(titles) or 2)
        table.style = "Table Grid"
        if titles:
            head: Any = table.add_row()
            for cell, title in zip(head.cells, titles, strict=True):
                self._run(cell.paragraphs[0], Span(title, Tone.STRONG))
                _keep_with_next(cell.paragraphs[0])
            _mark(head, "w:cantSplit")
            _mark(head, "w:tblHeader")
        for row in rows:
            added = table.add_row()
            _mark(added, "w:cantSplit")
            for cell, texts in zip(added.cells, row, strict=True):
                for number, text in enumerate(texts):
                    self._fill(cell.paragraphs[0] if not number else cell.add_paragraph(), text)
        self._word.add_paragraph()

    def _drawing(self, block: content.Drawing) -> None:
        if not block.repeats:
            self._heading(4, block.heading)
            self._paragraph((Span(block.words),))

    def _blank(self, block: content.Blank) -> None:
        self._heading(4, _numbered(block.number, block.label))
        for words in (block.question, block.example):
            if words:
                _keep_with_next(self._paragraph((Span(words, Tone.QUIET),)))
        if block.answer:
            self._paragraphs(block.answer)
        elif block.choices:
            self._paragraph((Span("     ".join(f"☐ {choice}" for choice in block.choices)),))
        for _ in range(block.lines):
            self._paragraph((Span("_" * 70, Tone.QUIET),))

    def _paragraphs(self, texts: tuple[Text, ...]) -> None:
        for text in texts:
            self._paragraph(text)

    def _paragraph(self, text: Text) -> Paragraph:
        return self._fill(self._word.add_paragraph(), text)

    def _fill(self, paragraph: Paragraph, text: Text) -> Paragraph:
        for span in text:
            self._run(paragraph, span)
        return paragraph

    def _run(self, paragraph: Paragraph, span: Span) -> None:
        from docx.shared import RGBColor

        run = paragraph.add_run(cleaned(span.words))
        run.bold = span.tone in (Tone.STRONG, Tone.LABEL) or None
        run.italic = span.tone is Tone.OPEN or None
        colour = {Tone.QUIET: MUTED, Tone.LABEL: ACCENT, Tone.OPEN: OPEN}.get(span.tone)
        if colour:
            run.font.color.rgb = RGBColor.from_string(colour.lstrip("#").upper())


def _numbered(number: str, label: str) -> str:
    return f"{number}  {label}" if number else label


def _keep_with_next(paragraph: Paragraph) -> None:
    """Keep a paragraph on the page of what follows it, as no heading stands alone at the end of a page."""
    paragraph.paragraph_format.keep_with_next = True


def _mark(row: Any, name: str) -> None:
    """Give a row of a table a mark: `w:cantSplit` keeps it on one page, `w:tblHeader` repeats it on each."""
    from docx.oxml.ns import qn

    marks = row._tr.get_or_add_trPr()  # noqa: SLF001  (python-docx has no door to it)
    marks.append(marks.makeelement(qn(name), {qn("w:val"): "true"}))


def _field(paragraph: Paragraph, code: str, shown: str) -> None:
    """Add a field that the reading program fills; `shown` stands there until then."""
    from docx.oxml.ns import qn

    for kind, words in (("begin", ""), ("", code), ("separate", ""), ("shown", shown), ("end", "")):
        run: Any = paragraph.add_run()
        if kind == "shown":
            run.text = words
        elif kind:
            run._r.append(run._r.makeelement(qn("w:fldChar"), {qn("w:fldCharType"): kind}))  # noqa: SLF001
        else:
            text = run._r.makeelement(qn("w:instrText"), {qn("xml:space"): "preserve"})  # noqa: SLF001
            text.text = words
            run._r.append(text)  # noqa: SLF001
