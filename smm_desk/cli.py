"""The doors without a window: `smm-desk list`, `new`, `import`, `export`, `check`, `sort` and others.

None of them imports Qt. Without a command the window opens; where there is no screen, the same main job is
done without one. Results go to stdout; an error is one sentence on stderr and exit code 2.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from smm_desk import __version__
from smm_desk.bootstrap import Workplace, draw_demo, open_desk, workplace
from smm_desk.i18n import LANGUAGES, N_, Message, Texts, message, plural_message

if TYPE_CHECKING:
    from smm_desk.concept.concept import Concept
    from smm_desk.documents.papers import Layout
    from smm_desk.store.store import Summary

_ENDINGS = (".pdf", ".docx", ".xlsx", ".ics", ".smmdesk")
"""How a file ends into which a concept can be written."""

_SHEETS = (
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

_CHAPTERS = (
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

EXIT_OK, EXIT_BLOCKED, EXIT_ERROR = 0, 1, 2


class CommandError(Exception):
    """Something that the person at the command line can mend; carries the sentence that says it."""

    def __init__(self, told: Message) -> None:
        super().__init__(str(told))
        self.message = told


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one sentence."""
        print(f"{self.prog}: {message}", file=sys.stderr)
        sys.exit(EXIT_ERROR)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    files = list(given) if all(argument.lower().endswith(".smmdesk") for argument in given) else []
    given = [] if files else given  # as the system starts the desk when such a file is opened
    options = _parser(with_commands=bool(given)).parse_args(given)
    options.files = files
    place = workplace(options.data_dir)
    texts = place.texts(terminal_language())
    try:
        return int(options.run(options, place, texts))
    except KeyboardInterrupt:
        return EXIT_ERROR
    except BrokenPipeError:
        # Whoever reads has had enough, as "head" does; nothing is left to be told, not even on closing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_OK
    except (
        Exception
    ) as error:  # outermost door: what the person can mend is one sentence, a fault of ours is shown
        told = getattr(error, "message", None)
        if not isinstance(told, Message):
            raise
        print(f"smm-desk: {texts(told)}", file=sys.stderr)
        return EXIT_ERROR


def terminal_language() -> str:
    """Return the language of the desk that fits the terminal."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(name, "").partition(".")[0]
        if code in LANGUAGES:
            return code
        if code.startswith("de"):
            return "de_DE"
        if code:
            return "en"
    return "en"


def _parser(*, with_commands: bool) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="smm-desk",
        description="Plan social media from vision and strategy. Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"SMM Desk {__version__}")
    parser.add_argument(
        "--demo-folder",
        type=Path,
        default=Path("smm-desk-demo"),
        help="drawn into without a screen",
    )
    parser.set_defaults(run=_run_desk)
    _add_data_dir(parser, default=None)
    if with_commands:
        _add_commands(parser)
    return parser


def _add_commands(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)
    _command(commands, "list", _run_list, "list the concepts of the store")
    new = _command(commands, "new", _run_new, "add a concept: an empty one or a copy of an example")
    new.add_argument("--example", metavar="NAME", help="name of an example")
    new.add_argument("--language", choices=LANGUAGES, help="language of the concept")
    import_ = _command(commands, "import", _run_import, "add the concept of an exchange file (.smmdesk)")
    import_.add_argument("file", type=Path, metavar="FILE")
    _add_printing_commands(commands)
    check = _command(commands, "check", _run_check, "say what stands out in a concept or an exchange file")
    check.add_argument("concept", metavar="CONCEPT|FILE")
    check.add_argument("--json", action="store_true", help="write findings as JSON")
    sort = _command(
        commands,
        "sort",
        _run_sort,
        "say of each line whether it is a vision, a strategy, a goal or a measure",
    )
    sort.add_argument("file", metavar="FILE|-", help="JSON Lines with “text”, or plain lines; - is the input")
    sort.add_argument("--language", choices=("de", "en"), help="recognised line by line when it is not given")
    sort.add_argument("--evaluate", action="store_true", help="compare with the “label” of each line")
    _command(commands, "backup", _run_backup, "make a backup of the store, unless nothing has changed")
    _command(commands, "backups", _run_backups, "list the backups of the store, the newest first")
    restore = _command(commands, "restore", _run_restore, "go back to a backup; what is there now is kept")
    restore.add_argument("backup", metavar="NAME", help="name of a backup, as “backups” lists it")
    _command(commands, "schema", _run_schema, "write the JSON Schema of the exchange file")
    _command(commands, "self-test", _run_self_test, "check that this installation is whole")


def _add_printing_commands(commands: argparse._SubParsersAction[_Parser]) -> None:
    export = _command(
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
        "--chapter", action="append", default=[], choices=_CHAPTERS, help="only these; repeatable"
    )
    export.add_argument("--questions", action="store_true", help="print the guiding question of each answer")
    export.add_argument(
        "--approved-by", default="", metavar="NAME", help="an approved copy instead of a draft"
    )
    _add_layout(export)
    export.add_argument("--reason", default="", metavar="WORDS", help="why, when grave notes are still open")
    sheets = _command(commands, "worksheets", _run_worksheets, "write worksheets for a workshop as PDF")
    sheets.add_argument("concept", metavar="CONCEPT", nargs="?", default="", help="id or name; blank without")
    sheets.add_argument("--to", type=Path, required=True, metavar="FILE.pdf")
    sheets.add_argument("--language", choices=LANGUAGES, help="language of blank sheets")
    sheets.add_argument(
        "--depth", choices=("core", "full"), default="core", help="a workshop afternoon, or all"
    )
    sheets.add_argument(
        "--chapter", action="append", default=[], choices=_CHAPTERS, help="only these; repeatable"
    )
    _add_layout(sheets)
    sheets.add_argument("--booklet", action="store_true", help="pages to fold, printed on both sides")
    sheet = _command(commands, "sheet", _run_sheet, "write a single sheet of a concept as PDF")
    sheet.add_argument("concept", metavar="CONCEPT", help="id or name")
    sheet.add_argument("kind", choices=_SHEETS)
    sheet.add_argument("--to", type=Path, required=True, metavar="FILE.pdf")


def _command(
    commands: argparse._SubParsersAction[_Parser],
    name: str,
    run: Callable[[argparse.Namespace, Workplace, Texts], int],
    words: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=words, description=words)
    parser.set_defaults(run=run)
    _add_data_dir(parser, default=argparse.SUPPRESS)
    return parser


def _add_layout(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4", help="paper of a PDF")
    parser.add_argument("--large", action="store_true", help="a PDF in large print")


def _layout(options: argparse.Namespace) -> Layout:
    from smm_desk.documents.papers import LARGE, Layout, Paper

    zoom = LARGE if options.large else 1.0
    return Layout(Paper(options.paper), zoom, getattr(options, "booklet", False))


def _add_data_dir(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--data-dir", type=Path, default=default, metavar="FOLDER", help="folder of the store"
    )


def has_screen() -> bool:
    """Tell whether a window can be opened here."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run_desk(options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    if has_screen():
        gc.disable()  # starting makes much and drops little; the desk switches it on when the window is ready
        return open_desk(place, [sys.argv[0], *options.files])
    print(texts(N_("There is no screen here, so no window opens; the desk draws its examples instead:")))
    for path in draw_demo(place, options.demo_folder.absolute()):
        print(path)
    return EXIT_OK


def _run_list(_options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    with place.open_store() as store:
        summaries = [summary for summary in store.summaries() if not summary.deleted]
    for summary in summaries:
        archived = texts(N_("archived"))
        state = f"  [{archived}]" if summary.archived else ""
        name = " ".join(summary.title.split()) or texts(N_("Concept without a name"))
        changed = summary.changed_at.astimezone().isoformat(" ", "minutes")
        print(f"{summary.id}  {changed[:16]}  {summary.language}  {name}{state}")
    if not summaries:
        print(texts(N_("There is no concept yet.")), file=sys.stderr)
    return EXIT_OK


def _run_new(options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.concept.concept import Concept

    language = options.language or texts.language
    concept_id = place.new_id()
    if options.example:
        library = place.library()
        if options.example not in library.names():
            names = ", ".join(library.names())
            raise CommandError(
                message(
                    N_("There is no example “{name}”. There are: {names}"), name=options.example, names=names
                )
            )
        concept = library.example(options.example, language, concept_id=concept_id).concept
    else:
        concept = Concept(id=concept_id, language=language)
    with place.open_store() as store:
        store.insert(concept)
    print(concept_id)
    return EXIT_OK


def _run_import(options: argparse.Namespace, place: Workplace, _texts: Texts) -> int:
    from smm_desk.store.exchange import read_exchange

    concept = replace(read_exchange(options.file), id=place.new_id())
    with place.open_store() as store:
        store.insert(concept)
    print(concept.id)
    return EXIT_OK


def _run_export(options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    ending = options.to.suffix.lower()
    if ending not in _ENDINGS:
        words = N_("The file name must end in {endings}, not in “{ending}”.")
        raise CommandError(message(words, endings=", ".join(_ENDINGS), ending=ending))
    with place.open_store() as store:
        concept = store.load(_found(store.summaries(), options.concept).id)
    if ending == ".smmdesk":
        from smm_desk.store.exchange import write_exchange

        write_exchange(concept, options.to)
    else:
        _write_file(concept, place, options, texts)
    print(options.to)
    return EXIT_OK


def _run_worksheets(options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.concept.concept import Concept
    from smm_desk.concept.fields import Depth
    from smm_desk.documents.worksheets import SheetChoice, write_worksheets

    _ask_for_pdf(options.to)
    concept = Concept(id="blank", language=options.language or texts.language)
    if options.concept:
        with place.open_store() as store:
            concept = store.load(_found(store.summaries(), options.concept).id)
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
        ),
    )
    print(options.to)
    return EXIT_OK


def _run_sheet(options: argparse.Namespace, place: Workplace, _texts: Texts) -> int:
    from smm_desk.documents.single_sheets import SheetKind, write_single_sheet

    _ask_for_pdf(options.to)
    with place.open_store() as store:
        concept = store.load(_found(store.summaries(), options.concept).id)
    write_single_sheet(
        concept,
        place.texts(concept.language),
        options.to,
        kind=SheetKind(options.kind),
        as_of=place.now().date(),
        version=__version__,
    )
    print(options.to)
    return EXIT_OK


def _ask_for_pdf(path: Path) -> None:
    """Raise `CommandError` when a file name does not end as that of a PDF."""
    if path.suffix.lower() != ".pdf":
        words = N_("The file name must end in .pdf, not in “{ending}”.")
        raise CommandError(message(words, ending=path.suffix))


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
        tuple(options.chapter), options.questions, approval=approval, layout=_layout(options)
    )
    making = Making(now, findings, __version__, Depth(options.depth), place.handbook(), choice)
    try:
        told = write_concept_file(concept, place.texts(concept.language), options.to, making, progress)
    except NotApprovedError as error:
        raise CommandError(error.message) from error
    if told is not None:
        print(texts(told), file=sys.stderr)


def _run_backup(_options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    with place.open_store() as store:
        made = store.back_up()
    if made is None:
        print(texts(N_("Nothing has changed since the last backup.")), file=sys.stderr)
    else:
        print(made.path)
    return EXIT_OK


def _run_backups(_options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.store.backups import backups_of, count_in
    from smm_desk.store.store import FILE_NAME

    found = backups_of(place.data_folder / FILE_NAME)
    for backup in found:
        count = count_in(backup)
        inside = texts(N_("cannot be read"))
        if count is not None:
            inside = texts(plural_message("{count} concept", "{count} concepts", count))
        made = backup.made_at.astimezone().isoformat(" ", "minutes")
        print(f"{backup.path.name}  {made[:16]}  {inside}")
    if not found:
        print(texts(N_("No backup has been made yet.")), file=sys.stderr)
    return EXIT_OK


def _run_restore(options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.store.backups import backups_of, restore
    from smm_desk.store.store import FILE_NAME

    store = place.data_folder / FILE_NAME
    backup = next((each for each in backups_of(store) if each.path.name == options.backup), None)
    if backup is None:
        raise CommandError(message(N_("There is no backup “{name}”."), name=options.backup))
    aside = restore(store, backup, place.now())
    if aside is not None:
        words = N_("The damaged store is kept as {file}.")
        print(texts(message(words, file=str(aside))), file=sys.stderr)
    print(store)
    return EXIT_OK


def _run_check(options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.advice.findings import Severity
    from smm_desk.advice.report import report

    if Path(options.concept).suffix.lower() == ".smmdesk" or Path(options.concept).is_file():
        from smm_desk.store.exchange import read_exchange

        concept = read_exchange(Path(options.concept))
    else:
        with place.open_store() as store:
            concept = store.load(_found(store.summaries(), options.concept).id)
    findings = place.advisor().findings(concept, place.now().date())
    entries = report(findings, concept, place.texts(concept.language) if options.json else texts)
    if options.json:
        import json

        print(json.dumps(entries, ensure_ascii=False, indent=2))
    else:
        set_aside = texts(N_("set aside"))
        for entry in entries:
            aside = f"  [{set_aside}: {entry['set_aside']}]" if entry["set_aside"] else ""
            head = f"{entry['number']:<7} {entry['severity']:<9}"
            print(f"{head} {entry['message']}. {entry['explanation']}{aside}")
    blocked = any(f.severity is Severity.BLOCKING and f.aside_in(concept) is None for f in findings)
    return EXIT_BLOCKED if blocked else EXIT_OK


def _run_sort(options: argparse.Namespace, place: Workplace, _texts: Texts) -> int:
    from smm_desk.advice.evaluation import Evaluation
    from smm_desk.advice.sorting import as_line, sorted_statement, statements

    sorter = place.sorter()
    with _opened(options.file) as lines:
        found = (
            (one, sorted_statement(sorter, one.text, options.language))
            for one in statements(lines, labelled=options.evaluate)
        )
        if options.evaluate:
            pairs = Evaluation.of((one.label, given.label) for one, given in found if one.label is not None)
            print("\n".join(pairs.lines()))
        else:
            _write_utf_8()
            for one, given in found:
                print(as_line(one.text, given), flush=True)
    return EXIT_OK


@contextmanager
def _opened(name: str) -> Iterator[TextIO]:
    """Open a file or the input; raise `CommandError` when it cannot be read."""
    try:
        if name == "-":
            yield TextIOWrapper(sys.stdin.buffer, encoding="utf-8-sig")
        else:
            with Path(name).open(encoding="utf-8-sig") as lines:
                yield lines
    except UnicodeDecodeError as error:
        raise CommandError(message(N_("“{name}” is not a text in UTF-8."), name=name)) from error
    except BrokenPipeError:
        raise
    except FileNotFoundError as error:
        raise CommandError(message(N_("There is no file “{name}”."), name=name)) from error
    except OSError as error:
        raise CommandError(message(N_("“{name}” cannot be read."), name=name)) from error


def _write_utf_8() -> None:
    """Write JSON as its standard says, whatever the terminal speaks; half a character goes out escaped."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def _found(summaries: Sequence[Summary], wanted: str) -> Summary:
    """Return the concept with this id or name; raise `CommandError` when there is none, or more than one."""
    by_id = [summary for summary in summaries if summary.id == wanted]
    by_name = [s for s in summaries if s.title.casefold() == wanted.casefold() and not s.deleted]
    found = by_id or by_name
    if not found:
        raise CommandError(message(N_("There is no concept “{name}” in the store."), name=wanted))
    if len(found) > 1:
        raise CommandError(
            message(
                N_("More than one concept is called “{name}”. Give its id, as “list” shows it."), name=wanted
            )
        )
    return found[0]


def _run_schema(_options: argparse.Namespace, _place: Workplace, _texts: Texts) -> int:
    import json

    from smm_desk.store.json_schema import json_schema

    print(json.dumps(json_schema(), ensure_ascii=False, indent=2))
    return EXIT_OK


def _run_self_test(_options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.self_test import run_checks

    whole, in_order = True, texts(N_("in order"))
    for name, fault in run_checks(place):
        whole = whole and not fault
        print(f"{texts(name):<44} {fault or in_order}")
    return EXIT_OK if whole else EXIT_ERROR
