"""Reading back what was printed: words, places, fonts, structure."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pdfplumber
import pdfua
import pypdf
import pypdfium2

from smm_desk.advice.findings import Finding
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.documents.concept_pdf import write_concept_pdf
from smm_desk.i18n import Texts
from smm_desk.knowledge.handbook import Handbook
from tests.documents.concepts import DAY

_CLAIM_MISSING = "UA-28-004"
_DIVIDED = re.compile("[\u00ad\ufffe\x02]\\s*")


@dataclass(frozen=True)
class Print:
    """A printed concept."""

    data: bytes
    pages: int

    def page_words(self) -> list[str]:
        """Return the words of each page in order, divided words joined, white space as one space."""
        pdf = pypdfium2.PdfDocument(self.data)
        try:
            return [_joined(_text_of(page)) for page in pdf]
        finally:
            pdf.close()

    def words(self) -> str:
        """Return all words."""
        return " ".join(self.page_words())

    def glyphs(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield every glyph with the number of its page."""
        with pdfplumber.open(io.BytesIO(self.data)) as pdf:
            for number, page in enumerate(pdf.pages, 1):
                yield from ((number, glyph) for glyph in page.chars)

    def characters(self) -> str:
        """Return every character in the order of drawing, as any reader maps glyphs back."""
        return "".join(glyph["text"] for _, glyph in self.glyphs())

    def reader(self) -> Any:  # pypdf's types know too little of what stands in a file
        """Return the file as objects."""
        return pypdf.PdfReader(io.BytesIO(self.data))


def printed(
    concept: Concept,
    texts: Texts,
    *,
    findings: tuple[Finding, ...] = (),
    as_of: date = DAY,
    version: str = "1.2.3",
    depth: Depth = Depth.FULL,
    handbook: Handbook | None = None,
) -> Print:
    """Print a concept in memory."""
    target = io.BytesIO()
    pages = write_concept_pdf(
        concept,
        texts,
        target,
        as_of=as_of,
        findings=findings,
        version=version,
        depth=depth,
        handbook=handbook,
    )
    return Print(target.getvalue(), pages)


def faults_of_structure(path: Path) -> list[str]:
    """Return what pdfua finds beside the claim that is left out on purpose (docs/adr/0005)."""
    return [found.message for found in pdfua.validate(str(path)).findings if found.rule_id != _CLAIM_MISSING]


def _text_of(page: Any) -> str:
    text_page = page.get_textpage()
    try:
        return str(text_page.get_text_range())
    finally:
        text_page.close()
        page.close()


def _joined(text: str) -> str:
    return " ".join(_DIVIDED.sub("", text).split())
