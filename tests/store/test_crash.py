"""What was acknowledged is there after a kill at any moment, whole."""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from smm_desk.store.store import FILE_NAME, Store
from tests.store.concepts import Clock
from tests.store.saving_child import version

ROOT = Path(__file__).resolve().parents[2]
KILLS = 8


def test_everything_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    for number in range(KILLS):
        folder = tmp_path / str(number)
        acknowledged = killed_after(random.uniform(0, 0.4), folder)

        with Store.open(folder, now=Clock()) as store:
            kept = store.load("k1")

        last = int(kept.vision.statement)
        assert last in (acknowledged, acknowledged + 1)
        assert kept == version(last)
        with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def killed_after(seconds: float, folder: Path) -> int:
    """Let a child save for a while, kill it, and return the last save that it told of."""
    command = [sys.executable, "-m", "tests.store.saving_child", str(folder), "1000000"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(seconds)
        child.kill()
        told = child.stdout.read().splitlines()
    return int(told[-1]) if told else 0


def test_a_save_waits_for_the_disk_exactly_once(tmp_path: Path) -> None:
    """Count what the system is asked to put on the disk, once the log is there after the first saves."""
    calls = traced(tmp_path, saves=26)
    first, last = (calls.index(f"told {number}") for number in (5, 25))
    assert calls[first:last].count("synced") == 20


def traced(folder: Path, saves: int) -> list[str]:
    """Return what a child that saves tells and syncs, in order; skip where that cannot be seen."""
    tracer = shutil.which("strace")
    if tracer is None:
        pytest.skip("strace is not installed")
    trace = folder / "trace"
    child = [sys.executable, "-m", "tests.store.saving_child", str(folder / "data"), str(saves)]
    command = [tracer, "-f", "--seccomp-bpf", "-e", "trace=fsync,fdatasync,write", "-o", str(trace), *child]
    if subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode != 0:
        pytest.skip("strace may not look into processes here")
    found = re.finditer(r'f(?:data)?sync\(|write\(1, "(\d+)\\n"', trace.read_text())
    return [f"told {call[1]}" if call[1] else "synced" for call in found]
