"""The same words as an OpenDocument text, written by hand, for LibreOffice to print."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from html import escape
from pathlib import Path

from smm_desk.documents.content import Document
from tests.bench.flat import Heading, Lines, Paragraph, Piece, Table, flow

_KIND = "application/vnd.oasis.opendocument.text"
_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("fo", "xsl-fo-compatible"),
    )
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def write_open_document(document: Document, path: Path) -> None:
    """Write a document with title, contents, headings, tables and page numbers."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", _KIND, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", _manifest())
        archive.writestr("styles.xml", _styles(" · ".join(document.footer)))
        archive.writestr("content.xml", _content(document))


def _manifest() -> str:
    name = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    entries = (("/", _KIND), ("content.xml", "text/xml"), ("styles.xml", "text/xml"))
    rows = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in entries
    )
    return (
        f'{_HEAD}<manifest:manifest xmlns:manifest="{name}" manifest:version="1.2">{rows}</manifest:manifest>'
    )


def _styles(footer: str) -> str:
    def paragraph(name: str, size: float, *, bold: bool = False, breaks: bool = False) -> str:
        weight = ' fo:font-weight="bold"' if bold else ""
        page = ' fo:break-before="page"' if breaks else ""
        return (
            f'<style:style style:name="{name}" style:family="paragraph">'
            f'<style:paragraph-properties fo:margin-bottom="4pt" fo:line-height="140%"{page}/>'
            f'<style:text-properties fo:font-size="{size}pt"{weight} fo:language="de" fo:country="CH"'
            ' fo:hyphenate="true"/></style:style>'
        )

    styles = "".join(
        (
            paragraph("Title", 30, bold=True),
            paragraph("H1", 22, bold=True),
            paragraph("First", 22, bold=True, breaks=True),
            paragraph("H2", 11.4, bold=True),
            paragraph("H3", 9.6, bold=True),
            paragraph("Body", 10.4),
            paragraph("Quiet", 9.2),
        )
    )
    return (
        f'{_HEAD}<office:document-styles {_NAMES} office:version="1.2">'
        f"<office:styles>{styles}</office:styles>"
        '<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties '
        'fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-left="3.3cm" fo:margin-right="2cm" '
        'fo:margin-top="2.2cm" fo:margin-bottom="1.2cm"/><style:footer-style/></style:page-layout>'
        "</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>'
        f'<text:p text:style-name="Quiet">{escape(footer)} · <text:page-number/></text:p>'
        "</style:footer></style:master-page></office:master-styles></office:document-styles>"
    )


def _content(document: Document) -> str:
    cover = document.cover
    parts = [
        *(_paragraph(words, "Title") for words in (cover.company, cover.kind)),
        *(_paragraph(words, "Body") for words in (cover.about, *cover.copy, cover.maker)),
        _contents(document),
        *(_piece(piece) for piece in flow(document)),
    ]
    return (
        f'{_HEAD}<office:document-content {_NAMES} office:version="1.2"><office:body><office:text>'
        f"{''.join(parts)}</office:text></office:body></office:document-content>"
    )


def _contents(document: Document) -> str:
    headings = [piece for piece in flow(document) if isinstance(piece, Heading) and piece.level < 3]
    lines = "".join(_paragraph(heading.words, "Body") for heading in headings)
    return (
        '<text:table-of-content text:name="Contents"><text:table-of-content-source text:outline-level="2"/>'
        f"<text:index-body>{_paragraph(document.contents_heading, 'First')}{lines}</text:index-body>"
        "</text:table-of-content>"
    )


def _piece(piece: Piece) -> str:
    match piece:
        case Heading(level, words):
            style = "First" if words.startswith("1 ") and level == 1 else f"H{level}"
            start = f'<text:h text:style-name="{style}" text:outline-level="{level}">'
            return f"{start}{escape(words)}</text:h>"
        case Paragraph(words, is_quiet):
            return _paragraph(words, "Quiet" if is_quiet else "Body")
        case Table():
            return "".join(_table(piece))
        case Lines(count):
            return _paragraph("", "Body") * count


def _table(table: Table) -> Iterator[str]:
    yield f'<table:table><table:table-column table:number-columns-repeated="{len(table.shares)}"/>'
    for number, row in enumerate(table.rows):
        is_head = table.has_head and number == 0
        yield "<table:table-header-rows>" if is_head else ""
        yield "<table:table-row>"
        for cell in row:
            words = "".join(_paragraph(each, "Quiet") for each in cell)
            yield f'<table:table-cell office:value-type="string">{words}</table:table-cell>'
        yield "</table:table-row>"
        yield "</table:table-header-rows>" if is_head else ""
    yield "</table:table>"


def _paragraph(words: str, style: str) -> str:
    lines = escape(words).replace("\n", "<text:line-break/>")
    return f'<text:p text:style-name="{style}">{lines}</text:p>'
