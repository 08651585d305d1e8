"""The concept as a file of any kind but the exchange file: one door, for window and command line.

Importing it loads hardly anything, as the window only names what is to be done elsewhere; what makes a kind
of file is loaded when one is written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path

from smm_desk.advice.findings import Finding
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.documents.characters import shortened
from smm_desk.documents.print_choice import PrintChoice
from smm_desk.i18n import N_, Message, Texts, message
from smm_desk.knowledge.handbook import Handbook

_NAME_LIMIT = 80

ENDINGS = (".pdf", ".docx", ".xlsx", ".ics")
"""How the files end that can be written here."""


@dataclass(frozen=True, slots=True)
class Making:
    """What goes into a file beside the concept: when it is made, what the desk noticed, how deep it goes.

    `findings` are all, set aside or not; `version` is the program's.
    """

    now: datetime
    findings: tuple[Finding, ...]
    version: str
    depth: Depth
    handbook: Handbook | None
    choice: PrintChoice | None = None


def write_concept_file(
    concept: Concept,
    texts: Texts,
    path: Path,
    making: Making,
    progress: Callable[[int, int], None] | None = None,
) -> Message | None:
    """Write a concept into a file, of the kind that its ending says; return what has to be told about it.

    `texts` speak the language of the concept. The place holds the old file or the new one, never half of one;
    raises `FileNotWrittenError`, and `ValueError` for an ending that is none of `ENDINGS`.
    """
    match path.suffix.lower():
        case ".pdf":
            _write_pdf(concept, texts, path, making, progress)
        case ".docx":
            _write_word(concept, texts, path, making, progress)
        case ".xlsx":
            from smm_desk.documents.workbook import write_workbook

            write_workbook(concept, texts, path)
        case ".ics":
            return _write_calendar(concept, texts, path, making)
        case other:
            raise ValueError(other)
    return None


def concept_pdf(
    concept: Concept, texts: Texts, making: Making, progress: Callable[[int, int], None] | None = None
) -> bytes:
    """Return a concept as PDF, in the language chosen or else its own; raises `NotApprovedError`."""
    language = (making.choice and making.choice.language) or concept.language
    target = BytesIO()
    _write_pdf(concept, texts.in_language(language), target, making, progress)
    return target.getvalue()


def _write_pdf(
    concept: Concept,
    texts: Texts,
    target: Path | BytesIO,
    making: Making,
    progress: Callable[[int, int], None] | None,
) -> None:
    from smm_desk.documents.concept_pdf import write_concept_pdf

    write_concept_pdf(
        concept,
        texts,
        target,
        as_of=making.now.date(),
        findings=making.findings,
        version=making.version,
        depth=making.depth,
        handbook=making.handbook,
        choice=making.choice,
        progress=progress,
    )


def _write_word(
    concept: Concept,
    texts: Texts,
    path: Path,
    making: Making,
    progress: Callable[[int, int], None] | None,
) -> None:
    from smm_desk.documents.concept_content import concept_document
    from smm_desk.documents.word import write_word

    document = concept_document(
        concept,
        texts,
        as_of=making.now.date(),
        findings=making.findings,
        version=making.version,
        depth=making.depth,
        handbook=making.handbook,
        choice=making.choice,
    )
    write_word(document, texts, path, progress)


def _write_calendar(concept: Concept, texts: Texts, path: Path, making: Making) -> Message | None:
    from smm_desk.documents.calendar_file import write_calendar

    written = write_calendar(concept, texts, path, now=making.now)
    if written.left_out:
        duties = "; ".join(shortened(duty, _NAME_LIMIT) for duty in written.left_out)
        words = N_("Duties that name no day of the week were left out: {duties}")
        return message(words, duties=duties)
    return (
        None
        if written.entries
        else message(N_("Nothing in the concept has a day yet, so the file is empty."))
    )
