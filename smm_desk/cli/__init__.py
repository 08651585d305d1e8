"""The doors without a window: `smm-desk list`, `new`, `import`, `export`, `check`, `sort` and others.

None of them imports Qt, but `import` when a file brings pictures, which are made anew. Without a command
the window opens; where there is no screen, the same main job is done without one. Results go to stdout; an
error is one sentence on stderr and exit code 2.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from smm_desk import __version__
from smm_desk.bootstrap import Workplace, draw_demo, open_desk, workplace
from smm_desk.cli.common import EXIT_ERROR, EXIT_OK, Parser, add_command, add_data_dir
from smm_desk.i18n import LANGUAGES, N_, Message, Texts


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
    parser = Parser(
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
    add_data_dir(parser, default=None)
    if with_commands:
        _add_commands(parser)
    return parser


def _add_commands(parser: argparse.ArgumentParser) -> None:
    from smm_desk.cli import backups, concepts, printing, sorting, wall

    commands = parser.add_subparsers(metavar="COMMAND", parser_class=Parser)
    for theme in (concepts, printing, wall, sorting, backups):
        theme.add_to(commands)
    add_command(commands, "self-test", _run_self_test, "check that this installation is whole")


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


def _run_self_test(_options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.self_test import run_checks

    whole, in_order = True, texts(N_("in order"))
    for name, fault in run_checks(place):
        whole = whole and not fault
        print(f"{texts(name):<44} {fault or in_order}")
    return EXIT_OK if whole else EXIT_ERROR
