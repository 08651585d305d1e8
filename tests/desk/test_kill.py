"""What was typed more than a second ago is there after kill -9 at any moment.

Set SMM_DESK_KILLS to kill more often than the usual few times.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import FieldPath, read
from smm_desk.store.store import FILE_NAME
from tests.desk.typing_child import PATHS

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("SMM_DESK_KILLS", "5"))
GRACE_S = 1.0


@pytest.mark.parametrize("number", range(KILLS))
def test_what_was_typed_a_second_ago_survives_a_kill(tmp_path: Path, number: int) -> None:
    concept_id, told = typed_until_killed(tmp_path, keys=random.randint(1, 100))

    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with workplace(tmp_path).open_store() as store:
        kept = store.load(concept_id)

    last = told[-1]
    # The child lived at least until its last word, so what it typed a second before that must be there.
    safe = next((words for words in reversed(told) if words["at"] <= last["at"] - GRACE_S), None)
    for path in PATHS:
        text = text_at(kept, path)
        assert text.startswith(safe[path] if safe is not None else "")
        assert last[path].startswith(text[:-1])  # a last letter may be kept and not told any more


def text_at(concept: Concept, path: str) -> str:
    return str(read(concept, FieldPath.parse(path)))


def typed_until_killed(folder: Path, keys: int) -> tuple[str, list[dict[str, Any]]]:
    """Let a child type so many keys, kill it at some moment after; return what it told."""
    command = [sys.executable, "-m", "tests.desk.typing_child", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8") as child:
        assert child.stdout is not None
        lines = [child.stdout.readline() for _ in range(1 + keys)]
        with suppress(subprocess.TimeoutExpired):
            child.wait(random.uniform(0, 0.5))
        child.kill()
        lines += child.stdout.readlines()
    told = [json.loads(line) for line in lines if line.endswith("\n")]
    return told[0]["concept"], told[1:]
