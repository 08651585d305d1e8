"""The commands that write a concept, worksheets and single sheets to files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from smm_desk import __version__
from smm_desk.bootstrap import Workplace
from smm_desk.cli.common import EXIT_OK, CommandError, Parser, add_command, ask_for_pdf, loaded
from smm_desk.i18n import LANGUAGES, N_, Texts, message

if TYPE_CHECKING:
    from smm_desk.concept.concept import Concept
    from smm_desk.documents.papers import Layout

_ENDINGS = (".pdf", ".docx", ".xlsx", ".ics", ".smmdesk")
"""How a file ends into which a concept can be written."""

SHEETS = (
    "summary",
    "red_thread",
    "handover",
    "crisis",
    "netiquette",
    "cards",
    "agenda_60",
    "agenda_120",
    "agenda_240",
)
"""The single sheets; a test holds them against `SheetKind`, which is imported with the documents only."""

CHAPTERS = (
    "start",
    "vision",
    "strategy",
    "goals",
    "audiences",
    "channels",
    "content",
    "measures",
    "dialogue",
    "review",
)
"""The keys of the chapters; a test holds them against the outline, which is not needed before."""


def add_to(commands: argparse._SubParsersAction[Parser]) -> None:
    """Declare these commands."""
    export = add_command(
        commands, "export", _run_export, "write a concept to a file: .pdf, .docx, .xlsx, .ics or .smmdesk"
    )
    export.add_argument("concept", metavar="CONCEPT", help="id or name")
    export.add_argument("--to", type=Path, required=True, metavar="FILE")
    export.add_argument(
        "--depth",
        choices=("core", "full"),
        default="full",
        help="a PDF of core fields and what is filled, or all",
    )
    export.add_argument(
        "--chapter", action="append", default=[], choices=CHAPTERS, help="only these; repeatable"
    )
    export.add_argument("--questions", action="store_true", help="print the guiding question of each answer")
    export.add_argument(
        "--approved-by", default="", metavar="NAME", help="an approved copy instead of a draft"
    )
    export.add_argument(
        "--without-photos", action="store_true", help="a .smmdesk without the photos of worksheets"
    )
    _add_layout(export)
    export.add_argument("--reason", default="", metavar="WORDS", help="why, when grave notes are still open")
    sheets = add_command(commands, "worksheets", _run_worksheets, "write worksheets for a workshop as PDF")
    sheets.add_argument("concept", metavar="CONCEPT", nargs="?", default="", help="id or name; blank without")
    sheets.add_argument("--to", type=Path, required=True, metavar="FILE.pdf")
    sheets.add_argument("--language", choices=LANGUAGES, help="language of blank sheets")
    sheets.add_argument(
        "--depth", choices=("core", "full"), default="core", help="a workshop afternoon, or all"
    )
    sheets.add_argument(
        "--chapter", action="append", default=[], choices=CHAPTERS, help="only these; repeatable"
    )
    _add_layout(sheets)
    sheets.add_argument("--booklet", action="store_true", help="pages to fold, printed on both sides")
    sheets.add_argument("--form", action="store_true", help="a PDF to fill in on screen and to read back")
    sheet = add_command(commands, "sheet", _run_sheet, "write a single sheet of a concept as PDF")
    sheet.add_argument("concept", metavar="CONCEPT", help="id or name")
    sheet.add_argument("kind", choices=SHEETS)
    sheet.add_argument("--to", type=Path, required=True, metavar="FILE.pdf")
    _add_layout(sheet, papers=("a4", "letter", "a3"))


def _add_layout(parser: argparse.ArgumentParser, papers: tuple[str, ...] = ("a4", "letter")) -> None:
    parser.add_argument("--paper", choices=papers, default="a4", help="paper of a PDF")
    parser.add_argument("--large", action="store_true", help="a PDF in large print")


def _layout(options: argparse.Namespace) -> Layout:
    from smm_desk.documents.papers import LARGE, Layout, Paper

    zoom = LARGE if options.large else 1.0
    return Layout(Paper(options.paper), zoom, getattr(options, "booklet", False))


def _run_export(options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    ending = options.to.suffix.lower()
    if ending not in _ENDINGS:
        words = N_("The file name must end in {endings}, not in “{ending}”.")
        raise CommandError(message(words, endings=", ".join(_ENDINGS), ending=ending))
    concept = loaded(place, options.concept)
    if ending == ".smmdesk":
        _write_exchange(concept, place, options, texts)
    else:
        _write_file(concept, place, options, texts)
    print(options.to)
    return EXIT_OK


def _write_exchange(concept: Concept, place: Workplace, options: argparse.Namespace, texts: Texts) -> None:
    from smm_desk.store.exchange import write_exchange
    from smm_desk.store.pictures import PictureKind, count_of, left_out_words

    kinds = (PictureKind.LOGO,) if options.without_photos else tuple(PictureKind)
    with place.open_store() as store:
        pictures = store.kept_pictures(concept.id, kinds)
    taken = write_exchange(concept, options.to, pictures)
    if count := count_of(taken):
        words = N_("Saved {pictures}: {path}")
        print(texts(message(words, pictures=count.words, path=str(options.to))), file=sys.stderr)
    left_out = left_out_words(pictures, taken)
    if left_out is not None:
        print(texts(left_out), file=sys.stderr)


def _run_worksheets(options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.concept.concept import Concept
    from smm_desk.concept.fields import Depth
    from smm_desk.documents.worksheets import SheetChoice, write_worksheets

    ask_for_pdf(options.to)
    if options.form and options.booklet:
        raise CommandError(message(N_("A booklet to fold cannot be filled in on screen.")))
    concept = Concept(id="blank", language=options.language or texts.language)
    if options.concept:
        concept = loaded(place, options.concept)
    write_worksheets(
        concept,
        place.texts(concept.language),
        options.to,
        as_of=place.now().date(),
        version=__version__,
        choice=SheetChoice(
            tuple(options.chapter),
            Depth(options.depth),
            is_blank=not options.concept,
            layout=_layout(options),
            is_form=options.form,
        ),
    )
    print(options.to)
    return EXIT_OK


def _run_sheet(options: argparse.Namespace, place: Workplace, _texts: Texts) -> int:
    from smm_desk.documents.single_sheets import SheetKind, write_single_sheet

    ask_for_pdf(options.to)
    concept = loaded(place, options.concept)
    write_single_sheet(
        concept,
        place.texts(concept.language),
        options.to,
        kind=SheetKind(options.kind),
        as_of=place.now().date(),
        version=__version__,
        layout=_layout(options),
    )
    print(options.to)
    return EXIT_OK


def _logo_of(concept_id: str, place: Workplace) -> bytes:
    from smm_desk.store.pictures import PictureKind

    with place.open_store() as store:
        found = store.pictures(concept_id, PictureKind.LOGO)
        return store.picture(concept_id, found[0].id) if found else b""


def _write_file(concept: Concept, place: Workplace, options: argparse.Namespace, texts: Texts) -> None:
    from smm_desk.concept.fields import Depth
    from smm_desk.documents.concept_file import Making, write_concept_file
    from smm_desk.documents.print_choice import Approval, NotApprovedError, PrintChoice

    now = place.now()
    words = texts(N_("Writing the PDF"))

    def progress(done: int, total: int) -> None:
        if sys.stderr.isatty():
            end = "\n" if done == total else ""
            print(f"\r{words} {done}/{total}", end=end, file=sys.stderr)

    findings = place.advisor().findings(concept, now.date())
    approval = Approval(options.approved_by, options.reason) if options.approved_by else None
    choice = PrintChoice(
        tuple(options.chapter),
        options.questions,
        approval=approval,
        layout=_layout(options),
        logo=_logo_of(concept.id, place),
    )
    making = Making(now, findings, __version__, Depth(options.depth), place.handbook(), choice)
    try:
        told = write_concept_file(concept, place.texts(concept.language), options.to, making, progress)
    except NotApprovedError as error:
        raise CommandError(error.message) from error
    if told is not None:
        print(texts(told), file=sys.stderr)
