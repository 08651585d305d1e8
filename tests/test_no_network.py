"""Nothing leaves the machine: no journey through the desk or its commands opens a socket."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_WATCH = """
import os, sys

def watch(event, arguments):
    if event.startswith("socket.") or event in ("urllib.Request", "http.client.connect", "ftplib.connect"):
        sys.stderr.write(f"{event} {arguments}\\n")
        sys.stderr.flush()
        os._exit(97)

sys.addaudithook(watch)
"""

_COMMANDS = """
from pathlib import Path
from smm_desk.cli import main

folder = Path(sys.argv[1])
data = ["--data-dir", str(folder / "data")]

def run(*words):
    assert main([*data, *map(str, words)]) in (0, 1), words

run("new", "--example", "bicycle_workshop", "--language", "de_CH")
name = "Velowerkstatt Lindenrain GmbH"
for ending in ("pdf", "docx", "xlsx", "ics", "smmdesk"):
    run("export", name, "--to", folder / f"concept.{ending}")
run("worksheets", name, "--to", folder / "sheets.pdf")
run("sheet", name, "handover", "--to", folder / "handover.pdf")
run("poster", name, "--to", folder / "poster.pdf")
run("pictures", name, "--to", folder)
run("check", folder / "concept.smmdesk")
run("import", folder / "concept.smmdesk")
run("backup")
run("self-test")
print("done")
"""

_WINDOW = """
from pathlib import Path
from smm_desk.bootstrap import draw_demo, workplace

pictures = list(draw_demo(workplace(Path(sys.argv[1]) / "data"), Path(sys.argv[1]) / "demo"))
assert len(pictures) > 20, pictures
print("done")
"""

_CALL = """
import socket
socket.getaddrinfo("example.org", 80)
print("done")
"""


def told_by(code: str, folder: Path) -> tuple[int, str, str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-c", _WATCH + code, str(folder)]
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=environment, timeout=300)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("code", [_COMMANDS, _WINDOW], ids=["commands", "window"])
def test_no_journey_opens_a_socket(code: str, tmp_path: Path) -> None:
    code_, out, err = told_by(code, tmp_path)
    assert code_ == 0, err
    assert out.endswith("done\n")


def test_the_watch_notices_a_call(tmp_path: Path) -> None:
    code, out, err = told_by(_CALL, tmp_path)
    assert code == 97
    assert "done" not in out
    assert "socket" in err
