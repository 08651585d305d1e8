"""What the commands share: how they are declared, how they find a concept, how they say what is wrong."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from smm_desk.bootstrap import Workplace
from smm_desk.i18n import N_, Message, Texts, message

if TYPE_CHECKING:
    from smm_desk.concept.concept import Concept
    from smm_desk.store.store import Summary

EXIT_OK, EXIT_BLOCKED, EXIT_ERROR = 0, 1, 2


class CommandError(Exception):
    """Something that the person at the command line can mend; carries the sentence that says it."""

    def __init__(self, told: Message) -> None:
        super().__init__(str(told))
        self.message = told


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence and leaves the rest out."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one sentence."""
        print(f"{self.prog}: {message}", file=sys.stderr)
        sys.exit(EXIT_ERROR)


def add_command(
    commands: argparse._SubParsersAction[Parser],
    name: str,
    run: Callable[[argparse.Namespace, Workplace, Texts], int],
    words: str,
) -> argparse.ArgumentParser:
    """Declare a command that `run` carries out; return it, so that it gets its arguments."""
    parser = commands.add_parser(name, help=words, description=words)
    parser.set_defaults(run=run)
    add_data_dir(parser, default=argparse.SUPPRESS)
    return parser


def add_data_dir(parser: argparse.ArgumentParser, default: object) -> None:
    """Let a command be told where the store lies."""
    parser.add_argument(
        "--data-dir", type=Path, default=default, metavar="FOLDER", help="folder of the store"
    )


def loaded(place: Workplace, wanted: str) -> Concept:
    """Return the concept with this id or name; raise `CommandError` when there is none, or more than one."""
    with place.open_store() as store:
        return store.load(_found(store.summaries(), wanted).id)


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


def ask_for_pdf(path: Path) -> None:
    """Raise `CommandError` when a file name does not end as that of a PDF."""
    if path.suffix.lower() != ".pdf":
        words = N_("The file name must end in .pdf, not in “{ending}”.")
        raise CommandError(message(words, ending=path.suffix))
