"""The machine that is measured on: what it is, how quiet, which screen it has; starting children on it."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).resolve().parents[2]
CHILDREN = Path(__file__).resolve().parent / "children"

QUIET_BELOW = 0.12
"""Share of the processors that others may use while something is measured."""

_LONGEST_WAIT_S = 3.0
_LOOK_S = 0.1

T = TypeVar("T")


class ChildError(RuntimeError):
    """A measuring program failed; the message is what it said."""


@dataclass(slots=True)
class Bench:
    """Where one run of the benchmark takes place: its folder, its environment, how loud the machine was."""

    folder: Path
    environment: dict[str, str]
    screen: str
    samples: int = 0
    loud: int = field(default=0)
    """Samples before which the machine did not become quiet in time."""

    def quiet(self) -> None:
        """Wait until others leave the processors alone, for a while; count when they do not."""
        self.samples += 1
        end = time.monotonic() + _LONGEST_WAIT_S
        while (load := _load()) is not None and load > QUIET_BELOW:
            if time.monotonic() > end:
                self.loud += 1
                return

    def child(self, name: str, *arguments: str | Path | int) -> Any:
        """Run a program of the children and return what it says last, read as JSON."""
        command = [sys.executable, CHILDREN / f"{name}.py", *arguments]
        return json.loads(self.output(command).splitlines()[-1])

    def timed_child(self, name: str, *arguments: str | Path | int) -> Any:
        """Do the same with a first argument of when it was started, in nanoseconds of the monotonic clock."""
        self.quiet()
        return self.child(name, time.monotonic_ns(), *arguments)

    def output(self, command: list[Any]) -> str:
        """Run a command and return what it prints; raise `ChildError` when it fails."""
        words = [str(word) for word in command]
        done = subprocess.run(words, env=self.environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise ChildError(f"{' '.join(words)}\n{done.stdout}{done.stderr}")
        return done.stdout


def interleaved(rounds: int, *runs: Callable[[], T]) -> list[list[T]]:
    """Run all in turn, A B A B, so that drift hits all alike; a first round warms up and does not count."""
    found: list[list[T]] = [[] for _ in runs]
    for number in range(rounds + 1):
        for kept, run in zip(found, runs, strict=True):
            result = run()
            if number:
                kept.append(result)
    return found


def _load() -> float | None:
    """Return the share of the processors in use over a moment; None where it cannot be told."""
    before = _ticks()
    if before is None:
        return None
    time.sleep(_LOOK_S)
    after = _ticks() or before
    total, idle = (after[place] - before[place] for place in (0, 1))
    return 1 - idle / total if total else 0.0


def _ticks() -> tuple[int, int] | None:
    """Return all ticks of the processors and those in which they had nothing to do."""
    try:
        first = Path("/proc/stat").read_text(encoding="ascii").partition("\n")[0]
    except OSError:
        return None
    ticks = [int(word) for word in first.split()[1:9]]
    return sum(ticks), ticks[3] + ticks[4]


def clean_environment() -> dict[str, str]:
    """Return the environment without what would slow a start: the sources are compiled once and kept."""
    unwanted = {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONHOME", "PYTHONUNBUFFERED"}
    return {name: value for name, value in os.environ.items() if name not in unwanted}


@contextmanager
def bench(folder: Path) -> Iterator[Bench]:
    """Prepare a run: the screen that is there, a screen of our own, or none."""
    environment = clean_environment()
    shown = not sys.platform.startswith("linux") or any(
        environment.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    )
    if shown:
        yield Bench(folder, environment, environment.get("QT_QPA_PLATFORM", "the screen of this machine"))
        return
    with _virtual_screen() as display:
        on_x11 = {**environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        if display and _shows_a_window(Bench(folder, on_x11, "")):
            yield Bench(folder, on_x11, "xcb under Xvfb")
        else:
            yield Bench(folder, {**environment, "QT_QPA_PLATFORM": "offscreen"}, "offscreen")


def _shows_a_window(trial: Bench) -> bool:
    try:
        trial.child("empty_window", time.monotonic_ns())
    except ChildError:
        return False
    return True


@contextmanager
def _virtual_screen() -> Iterator[str]:
    """Start Xvfb where it is installed and yield the name of its display, else an empty one."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        yield ""
        return
    reading, writing = os.pipe()
    command = [xvfb, "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    nowhere = subprocess.DEVNULL
    server = subprocess.Popen(command, pass_fds=[writing], stdin=nowhere, stdout=nowhere, stderr=nowhere)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        yield f":{number}" if number else ""
    finally:
        server.terminate()
        server.wait()


def description() -> dict[str, object]:
    """Return what the figures were measured on and with."""
    packages = ("PySide6-Essentials", "SQLAlchemy", "reportlab", "Babel")
    return {
        "system": platform.platform(),
        "machine": platform.machine(),
        "processor": _processor(),
        "processors": os.cpu_count(),
        "python": platform.python_version(),
        "packages": {name: version(name) for name in packages},
        "sqlite": _sqlite_version(),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor())


def _sqlite_version() -> str:
    import sqlite3

    return sqlite3.sqlite_version
