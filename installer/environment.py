#!/usr/bin/env python3
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""Set up the working environment of SMM Desk and run what belongs to it.

Every command first sees to the set-up: a virtual environment in `.venv` with the packages of
`installer/requirements.lock`, the project itself, the compiled catalogues, and on Debian and Ubuntu the
system libraries that Qt needs. What stands already is not done again, nor asked from the network.

Only the standard library is used, because this runs before anything is installed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import system_packages
import virtual_environment
from system_packages import SetUpError, has_display, install_packages
from virtual_environment import ROOT, call, ensure_venv, install_project, venv_python, version_problem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

CATALOGUES = ROOT / "installer" / "catalogues.py"
SORTER = ROOT / "installer" / "sorter.py"
DEMO_FOLDER = ROOT / "build" / "demo"

GENERATED = (
    ".hypothesis",
    ".import_linter_cache",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    ".venv",
    "build",
    "dist",
)
"""Folders that `clean` removes; all of them can be made again."""


LOCK_COMMAND = (
    *("pip", "compile", "pyproject.toml", "--group", "dev", "--output-file", "installer/requirements.lock"),
    *("--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"),
    *("--no-emit-index-url", "--no-emit-find-links", "--custom-compile-command", "make lock"),
)
"""One lock file for Linux, macOS and Windows and for every Python from 3.11 on."""


def outdated_catalogues(translations: Path) -> list[Path]:
    """Return the catalogues whose compiled form is missing or older."""
    compiled = ((po, po.with_suffix(".mo")) for po in sorted(translations.glob("*/LC_MESSAGES/*.po")))
    return [po for po, mo in compiled if not mo.is_file() or mo.stat().st_mtime < po.stat().st_mtime]


def set_up(*, screen: bool = False) -> None:
    """Bring everything into place that is not; without anything to do it takes a moment only."""
    packages = system_packages.needed_packages(screen=screen or has_display(os.environ))
    packages += virtual_environment.needed_packages()
    if packages:
        install_packages(packages)
    ensure_venv()
    install_project()
    if outdated_catalogues(ROOT / "translations") and call([CATALOGUES, "compile"]) != 0:
        raise SetUpError("The catalogues in translations/ could not be compiled; the reason stands above.")


CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("format", ("-m", "ruff", "format", "--check", str(ROOT))),
    ("lint", ("-m", "ruff", "check", str(ROOT))),
    ("types", ("-m", "mypy")),
    ("imports", ("-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-logo")),
    ("tests", ("-m", "pytest")),
)
"""Name and command of every check, the tests last so that their result stands at the end."""


def run(arguments: Sequence[str]) -> int:
    """Start the program; where nobody can see a window, let it make its demonstration folder."""
    if not arguments and not has_display(os.environ):
        arguments = ["--demo-folder", os.path.relpath(DEMO_FOLDER)]
    return call(["-m", "smm_desk", *arguments])


def failed_checks(arguments: Sequence[str], start: Callable[[Sequence[str]], int]) -> list[str]:
    """Start every check, none left out, and return the names of those that failed."""
    failed = []
    for name, command in CHECKS:
        print(f"\n== {name}", flush=True)
        more = arguments if name == "tests" else ()
        if start((*command, *more)) != 0:
            failed.append(name)
    return failed


def test(arguments: Sequence[str]) -> int:
    """Run every check, also after one has failed; the arguments go to pytest."""
    failed = failed_checks(arguments, lambda command: call(command, QT_QPA_PLATFORM="offscreen"))
    print(f"Failed: {', '.join(failed)}" if failed else "All checks passed.", flush=True)
    return 1 if failed else 0


def bench(arguments: Sequence[str]) -> int:
    """Measure speed against floors of the same run and write build/bench.json."""
    return call([ROOT / "tests" / "bench" / "run.py", *arguments])


def faults(arguments: Sequence[str]) -> int:
    """Inject faults for real, count what came of them and write build/faults.json."""
    return call(["-m", "tests.faults.run", *arguments], QT_QPA_PLATFORM="offscreen")


def format_sources(_arguments: Sequence[str]) -> int:
    """Format the sources and mend what the linter can mend."""
    return call(["-m", "ruff", "check", "--fix", ROOT]) | call(["-m", "ruff", "format", ROOT])


def catalogues(_arguments: Sequence[str]) -> int:
    """Bring the catalogues up to date with the sources and compile them."""
    return call([CATALOGUES, "update"]) | call([CATALOGUES, "compile"])


def sorter(arguments: Sequence[str]) -> int:
    """Learn the weights of the sentence sorter from its corpus again; `--compare` tries other ways too."""
    return call([SORTER, *arguments])


def lock(arguments: Sequence[str]) -> int:
    """Resolve the dependencies again and write the lock file; `--upgrade` takes the newest versions."""
    tools = ROOT / "build" / "lock-tools"
    uv = shutil.which("uv")
    if uv is None:
        subprocess.check_call([sys.executable, "-m", "venv", str(tools)])
        subprocess.check_call([str(venv_python(tools)), "-m", "pip", "install", "--quiet", "uv"])
        uv = str(venv_python(tools).with_name("uv"))
    return subprocess.call([uv, *LOCK_COMMAND, *arguments], cwd=ROOT)


def clean(_arguments: Sequence[str]) -> int:
    """Remove everything that was generated, the virtual environment included."""
    for name in GENERATED:
        shutil.rmtree(ROOT / name, ignore_errors=True)
    for compiled in ROOT.glob("translations/*/LC_MESSAGES/*.mo"):
        compiled.unlink()
    for folder in ("smm_desk", "tests", "installer"):
        for cache in list((ROOT / folder).rglob("__pycache__")):
            shutil.rmtree(cache, ignore_errors=True)
    return 0


def setup(arguments: Sequence[str]) -> int:
    """Set up and do nothing else; `--screen` adds what tests under Xvfb need."""
    set_up(screen="--screen" in arguments)
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "setup": setup,
    "run": run,
    "test": test,
    "bench": bench,
    "faults": faults,
    "format": format_sources,
    "catalogues": catalogues,
    "sorter": sorter,
    "lock": lock,
    "clean": clean,
}
WITHOUT_SET_UP = ("setup", "lock", "clean")


def main(arguments: Sequence[str]) -> int:
    """Run one command and return the exit code."""
    if problem := version_problem(sys.version_info[:3]):
        print(problem, file=sys.stderr)
        return 1
    described = "\n".join(f"  {name:11} {command.__doc__}" for name, command in COMMANDS.items())
    parser = argparse.ArgumentParser(
        description=f"{(__doc__ or '').splitlines()[0]}\n\n{described}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND")
    parser.add_argument("arguments", nargs="*", metavar="ARGUMENTS", help="handed on to the command")
    name = parser.parse_args(arguments[:1]).command
    try:
        if name not in WITHOUT_SET_UP:
            set_up()
        return COMMANDS[name](arguments[1:])
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
