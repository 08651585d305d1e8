"""Where deeds are done in processes of their own while a trouble strikes them.

A stage is one process that has imported everything; it forks a child for each deed, so that hundreds of
tries take seconds. There is one on POSIX systems only.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.faults.tally import Tally

ROOT = Path(__file__).resolve().parents[2]
SHIM_SOURCE = Path(__file__).resolve().with_name("failing_calls.c")


@dataclass(frozen=True, slots=True)
class Trouble:
    """What strikes a deed: a kill after so many seconds, a call that fails, a largest file, another user.

    `call` is the number of the writing call that fails with `error` (errno), or at which the process is
    killed when `error` is 0; `lasting` lets all later ones fail too. `user` is a number of the system.
    """

    kill_after_s: float | None = None
    call: int = 0
    error: int = 0
    lasting: bool = False
    file_bytes: int = 0
    user: int = 0


@dataclass(frozen=True, slots=True)
class Ended:
    """How a deed ended: "done", "killed", "broke" (a traceback) or "hung"; what it said, how long it took.

    `calls` is how many writing calls it made under the shim.
    """

    how: str
    said: tuple[dict[str, Any], ...]
    seconds: float

    def last(self, key: str) -> Any:
        """Return what was said last under a key, None when nothing was."""
        return next((words[key] for words in reversed(self.said) if key in words), None)

    def count(self, tally: Tally) -> None:
        """Count the try: sentences as told, tracebacks and hangs as unexpected."""
        tally.tries += 1
        for words in self.said:
            if "told" in words:
                tally.sentences[words["told"]] += 1
        tally.told += any("told" in words for words in self.said)
        if self.how in ("broke", "hung"):
            tally.blame("unexpected", f"{self.how}: {self.last('trace') or self.said}")


@dataclass(frozen=True, slots=True)
class Stage:
    """A process that does deeds; `can_fail_calls` tells whether the shim is in it, else `why_not` why not."""

    process: subprocess.Popen[str]
    why_not: str

    @property
    def can_fail_calls(self) -> bool:
        return not self.why_not

    def play(self, deed: str, folder: Path, trouble: Trouble | None = None, **options: object) -> Ended:
        """Let a child do a deed in a folder; return how it ended."""
        request = {
            "deed": deed,
            "folder": str(folder),
            "options": options,
            "trouble": asdict(trouble or Trouble()),
        }
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return Ended(answer["how"], tuple(answer["said"]), answer["seconds"])


@dataclass(frozen=True, slots=True)
class Scene:
    """What a group of faults gets: a stage, an empty folder, how often to try, a source of chance."""

    stage: Stage
    folder: Path
    tries: int
    chance: random.Random

    def place(self, name: str) -> Path:
        """Return an empty folder that is there."""
        place = self.folder / name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        return place


@contextmanager
def scene(folder: Path, tries: int, seed: int = 1) -> Iterator[Scene]:
    """Open a stage and yield a scene in a folder."""
    shim, why_not = _shim()
    environment = {**os.environ, "LD_PRELOAD": str(shim)} if shim else dict(os.environ)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.children.deeds"],
        cwd=ROOT,
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        yield Scene(Stage(process, why_not), folder, tries, random.Random(seed))
    finally:
        assert process.stdin is not None
        process.stdin.close()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def _shim() -> tuple[Path | None, str]:
    """Compile the shim unless it is there; return its path, or None and why not."""
    if not sys.platform.startswith("linux"):
        return None, "only Linux loads a library before others"
    built = ROOT / "build" / "failing_calls.so"
    if built.is_file() and built.stat().st_mtime > SHIM_SOURCE.stat().st_mtime:
        return built, ""
    compiler = shutil.which("cc")
    if compiler is None:
        return None, "there is no C compiler (cc)"
    built.parent.mkdir(exist_ok=True)
    beside = built.with_suffix(f".{os.getpid()}")
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(beside), str(SHIM_SOURCE), "-ldl"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return None, f"the shim could not be compiled: {done.stderr.strip()[:200]}"
    beside.replace(built)
    return built, ""
