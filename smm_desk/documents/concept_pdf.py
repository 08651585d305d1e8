"""The concept as PDF: the door to the print for everybody else. Importing it loads nothing heavy."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import BinaryIO

from smm_desk.advice.findings import Finding
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.documents.concept_content import concept_document
from smm_desk.documents.papers import ON_A4
from smm_desk.documents.print_choice import PrintChoice
from smm_desk.i18n import Texts
from smm_desk.knowledge.handbook import Handbook
from smm_desk.whole_file import write_whole


def write_concept_pdf(  # noqa: PLR0913  (all but the first three are named by the caller)
    concept: Concept,
    texts: Texts,
    target: Path | BinaryIO,
    *,
    as_of: date,
    findings: tuple[Finding, ...] = (),
    version: str,
    depth: Depth = Depth.FULL,
    handbook: Handbook | None = None,
    choice: PrintChoice | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Write a concept as PDF and return the number of pages.

    `texts` speak the language of the concept, `findings` are all that the desk noticed (set aside or not),
    `version` is the program's, at the core `depth` empty fields of the full concept are left out, the
    `handbook` says whom each channel reaches, `choice` what is printed and as what, and `progress` hears of
    each page that is done. The same arguments give the same bytes. A path holds the old file or the new one,
    never half of one; `FileNotWrittenError` says why it still holds the old one. Raises `NotApprovedError`.
    """
    from smm_desk.documents.pdf.writer import pdf_of

    document = concept_document(
        concept,
        texts,
        as_of=as_of,
        findings=findings,
        version=version,
        depth=depth,
        handbook=handbook,
        choice=choice,
    )
    data, pages = pdf_of(document, as_of, progress, choice.layout if choice else ON_A4)
    if isinstance(target, Path):
        write_whole(target, data)
    else:
        target.write(data)
    return pages
