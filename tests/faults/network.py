"""The whole demonstration under strace: no call to the network, be it by Qt or any other library."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.faults.stage import ROOT, Scene
from tests.faults.tally import Tally

CALLS = "socket,connect,bind,listen,accept,accept4,sendto,sendmsg,sendmmsg"
_INET = re.compile(r"\bAF_INET6?\b|\bPF_INET6?\b|\bAF_PACKET\b|\bAF_NETLINK\b")
_CALL = re.compile(r"(\w+)\((?:\d+, )?(?:\{sa_family=)?(AF_\w+)?")
_LONGEST_S = 900


def measure(scene: Scene) -> Iterator[Tally]:
    """Trace the demonstration."""
    yield demonstration(scene)


def demonstration(scene: Scene) -> Tally:
    """Let the program do its main job without a screen and count what it asks of the network."""
    tally = Tally("calls to the network in the whole demonstration (strace)")
    tally.skipped = why_not(scene.folder)
    if tally.skipped:
        return tally
    folder = scene.place("demonstration")
    words = [sys.executable, "-m", "smm_desk", "--data-dir", str(folder / "data")]
    code, seen = traced([*words, "--demo-folder", str(folder / "demo")], folder / "trace")
    tally.tries = 1
    made = len(list((folder / "demo").rglob("*.p*")))
    if code != 0 or made == 0:
        tally.blame("unexpected", f"the demonstration ended with {code} and made {made} files")
    for line in seen:
        if to_the_network(line):
            tally.blame("unexpected", line)
    kinds = Counter(" ".join(filter(None, found.groups())) for line in seen if (found := _CALL.search(line)))
    others = ", ".join(f"{name} × {count}" for name, count in sorted(kinds.items())) or "none"
    tally.note = f"{made} PDFs and pictures made; calls of sockets of any kind: {others}"
    return tally


def to_the_network(call: str) -> bool:
    """Tell whether a traced call is one beyond the machine, or asks the system for its network."""
    return bool(_INET.search(call))


def why_not(folder: Path) -> str:
    """Return why calls cannot be traced here; empty when they can, which a call that is known proves."""
    if not sys.platform.startswith("linux") or shutil.which("strace") is None:
        return "strace is not installed"
    known = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    _, seen = traced([sys.executable, "-c", known], folder / "known")
    return "" if any(map(to_the_network, seen)) else "strace may not look into processes here"


def traced(command: list[str], trace: Path) -> tuple[int, list[str]]:
    """Run a command and return its exit code and the calls of sockets that it and its children made."""
    without_screen = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LD_PRELOAD"}
    environment = {name: value for name, value in os.environ.items() if name not in without_screen}
    tracer = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", f"trace={CALLS}", "-o", str(trace)]
    done = subprocess.run(
        [*tracer, *command], cwd=ROOT, env=environment, capture_output=True, timeout=_LONGEST_S, check=False
    )
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines() if trace.is_file() else []
    return done.returncode, [line for line in lines if "(" in line]
