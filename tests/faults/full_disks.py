"""A full disk: a largest file size, a device that takes nothing, a small file system filled to the brim."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from smm_desk.documents.concept_file import ENDINGS
from tests.faults.kills import FEW_CALLS, Deed, Look, Setting, look_at_backups, look_at_saves, prepared
from tests.faults.stage import Ended, Scene, Trouble
from tests.faults.tally import Tally

FULL = Path("/dev/full")
EXPORTS = (*ENDINGS, ".smmdesk")

_SMALL_BYTES = 1_500_000
_LIMITED = ("saving", "making a store", "making backups", "an export as PDF", "an export as .smmdesk")


def measure(scene: Scene) -> Iterator[Tally]:
    """Fill up in all three ways."""
    for name in _LIMITED:
        yield largest_file(scene, name, FEW_CALLS[name])
    yield device(scene)
    with small_disk(scene.folder / "small disk") as why_not:
        for name, setting in (("saving", saves), ("backups", _backups), ("exports", _export)):
            yield filled_up(scene, name, setting, why_not)


def largest_file(scene: Scene, name: str, setting: Setting) -> Tally:
    """Let no file grow beyond a size, another one each time (RLIMIT_FSIZE; the signal is ignored)."""
    tally = Tally(f"no file may grow beyond n bytes, in {name}")
    for number in range(scene.tries):
        deed, look = setting(scene)
        ended = deed(Trouble(file_bytes=1 + number * 60_000 // scene.tries))
        ended.count(tally)
        look(tally, ended)
    return tally


def device(scene: Scene) -> Tally:
    """Export to a device that is always full."""
    tally = Tally("an export to /dev/full", skipped="" if FULL.exists() else "there is no /dev/full")
    if tally.skipped:
        return tally
    for ending in EXPORTS:
        path = scene.place("full") / f"concept{ending}"
        path.symlink_to(FULL)
        ended = scene.stage.play("export", path.parent, to=str(path), language="en")
        ended.count(tally)
        if ended.last("written"):
            tally.blame("lost", f"{ending} was told as written to a full device")
    return tally


def filled_up(scene: Scene, name: str, setting: Setting, why_not: str) -> Tally:
    """Fill a small file system but for a little that differs each time, do the deed, make room, look."""
    tally = Tally(f"a file system of 1.5 MB that is full, in {name}", skipped=why_not)
    if why_not:
        return tally
    inside = Scene(scene.stage, scene.folder / "small disk", scene.tries, scene.chance)
    for left in inside.folder.iterdir():
        shutil.rmtree(left)
    for number in range(scene.tries):
        deed, look = setting(inside)
        filling = inside.folder / "filling"
        room = shutil.disk_usage(inside.folder).free - number * 300_000 // scene.tries
        filling.write_bytes(b"\1" * max(0, room))
        ended = deed(None)
        filling.unlink()
        ended.count(tally)
        look(tally, ended)
    return tally


def saves(scene: Scene) -> tuple[Deed, Look]:
    """Save twenty times."""
    folder = prepared(scene, "saves")
    return lambda trouble: scene.stage.play("save", folder, trouble, saves=20), partial(look_at_saves, folder)


def _backups(scene: Scene) -> tuple[Deed, Look]:
    folder = prepared(scene, "backups")

    def look(tally: Tally, ended: Ended) -> None:
        look_at_saves(folder, tally, ended)
        look_at_backups(tally, folder)
        if list(folder.glob("backups/.*")):
            tally.blame("damaged", "a half backup was left")

    return lambda trouble: scene.stage.play("back up", folder, trouble, rounds=2), look


def _export(scene: Scene) -> tuple[Deed, Look]:
    return FEW_CALLS["an export as PDF"](scene)


@contextmanager
def small_disk(folder: Path) -> Iterator[str]:
    """Mount a small file system in memory and yield an empty text, or why that cannot be done."""
    folder.mkdir(exist_ok=True)
    mount = shutil.which("mount")
    if not sys.platform.startswith("linux") or mount is None:
        yield "no file system can be mounted here"
        return
    command = [mount, "-t", "tmpfs", "-o", f"size={_SMALL_BYTES}", "smm-desk-faults", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        yield f"no small file system could be mounted: {done.stderr.strip()}"
        return
    try:
        yield ""
    finally:
        subprocess.run(["umount", str(folder)], check=True)
