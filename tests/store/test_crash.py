"""A save is on the disk when it is told as done; that a kill loses nothing is tried in tests/faults."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


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
