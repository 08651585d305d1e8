"""The command that sorts statements."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from smm_desk.bootstrap import Workplace
from smm_desk.cli.common import EXIT_OK, CommandError, Parser, add_command
from smm_desk.i18n import N_, Texts, message


def add_to(commands: argparse._SubParsersAction[Parser]) -> None:
    """Declare these commands."""
    words = "say of each line whether it is a vision, a strategy, a goal or a measure"
    sort = add_command(commands, "sort", _run_sort, words)
    sort.add_argument("file", metavar="FILE|-", help="JSON Lines with “text”, or plain lines; - is the input")
    sort.add_argument("--language", choices=("de", "en"), help="recognised line by line when it is not given")
    sort.add_argument("--evaluate", action="store_true", help="compare with the “label” of each line")


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
