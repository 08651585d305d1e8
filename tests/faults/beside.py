"""What happens beside the program: a log lost or of another store, odd places, copies of an open store."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from smm_desk.concept.concept import Concept
from smm_desk.store import backups
from smm_desk.store.exchange import read_exchange, write_exchange
from smm_desk.store.store import FILE_NAME, Store
from tests.faults.damage import checked, read_all
from tests.faults.kills import prepared
from tests.faults.stage import ROOT, Scene
from tests.faults.tally import Tally
from tests.store.concepts import Clock, exactly, full_concept
from tests.store.saving_child import version

LOG, INDEX = f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"

PLACES = (
    "with spaces in between",
    "Größe Ähre Öl é ß",
    "100 % #1 ?a=b&c ;'\"",
    "😀 עברית ไทย",
    "e\N{COMBINING ACUTE ACCENT}",
    ".hidden",
    "-rf",
    "a.b.",
    "x" * 240,
    "/".join("ordner " + "y" * 30 for _ in range(5)),
)


def measure(scene: Scene) -> Iterator[Tally]:
    """Try each of these."""
    yield lost_log(scene)
    yield foreign_log(scene)
    yield odd_places(scene)
    yield copies(scene, with_log=False)
    yield copies(scene, with_log=True)


def lost_log(scene: Scene) -> Tally:
    """Crash with saves that stand in the log alone, and take the log away."""
    tally = Tally("the log (-wal) lost after a crash")
    gone = 0
    for number in range(scene.tries):
        folder = prepared(scene, "log")
        saved = 1 + number % 7
        scene.stage.play("save", folder, saves=saved, close=False)
        (folder / LOG).unlink()
        kept = _version_in(tally, folder, saved)
        gone += saved - kept if kept is not None else 0
    tally.note = f"{gone} saves stood in the lost logs alone; nothing in the store can tell of them"
    return tally


def foreign_log(scene: Scene) -> Tally:
    """Put the log of another store, of the same concept or of others, in the place of the own one."""
    tally = Tally("the log (-wal) of another store")
    for number in range(scene.tries):
        folder, other = prepared(scene, "log"), prepared(scene, "other log")
        with Store.open(folder, now=Clock()) as store:
            store.insert(full_concept("other"))
        was, file = read_all(folder), (folder / FILE_NAME).read_bytes()
        if number % 2:
            _other_content(other, number % 5)
        scene.stage.play("save", other, saves=1 + number % 7, close=False)
        shutil.copy(other / LOG, folder / LOG)
        tally.tries += 1
        now = tally.attempt(partial(read_all, folder))
        if now is not None and now != was:
            tally.blame("unnoticed", f"{len(was)} concepts were there, {sorted(now)} are read")
        if (folder / FILE_NAME).read_bytes() != file:
            tally.blame("lost", "the file itself was changed")
    return tally


def _other_content(folder: Path, more: int) -> None:
    with Store.open(folder, now=Clock()) as store:
        store.purge("k1")
        for position in range(more):
            store.insert(Concept(id=f"x{position}"))
        store.insert(version(0))


def odd_places(scene: Scene) -> Tally:
    """Make, save, back up, restore and export in folders with names that are legal and odd."""
    tally = Tally("odd and long paths")
    for name in PLACES:
        folder = scene.place("odd") / name
        tally.tries += 1
        tally.attempt(partial(_life, folder, tally))
        shutil.rmtree(scene.folder / "odd")
    return tally


def _life(folder: Path, tally: Tally) -> None:
    """Live a short life in a folder."""
    with Store.open(folder, now=Clock()) as store:
        store.insert(version(0))
        store.save(version(0), version(1))
        made = store.back_up()
        assert made is not None
        store.save(version(1), version(2))
        write_exchange(store.load("k1"), folder / f"{folder.name[:200]}.smmdesk")
    backups.restore(folder / FILE_NAME, made, Clock()())
    with Store.open(folder, now=Clock()) as store:
        found = store.load("k1")
        listed = [each.id for each in store.summaries()]
    if exactly(found) != exactly(version(1)) or listed != ["k1"]:
        tally.blame("lost", f"{folder}: not what was saved")
    exported = read_exchange(folder / f"{folder.name[:200]}.smmdesk")
    if exactly(exported) != exactly(version(2)):
        tally.blame("damaged", f"{folder}: not what was exported")


def copies(scene: Scene, *, with_log: bool) -> Tally:
    """Copy a store, file by file, while another program saves into it, and open the copy."""
    tally = Tally(f"a copy of the file{' and its log' if with_log else ' alone'}, taken while open")
    folder = scene.place("in use") / "data"
    command = [sys.executable, "-m", "tests.store.saving_child", str(folder), "1000000"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        child.stdout.readline()
        for number in range(scene.tries):
            for _ in range(scene.chance.randint(1, 40)):
                child.stdout.readline()
            copy = scene.folder / "copies" / str(number)
            copy.mkdir(parents=True)
            for name in (FILE_NAME, LOG) if with_log else (FILE_NAME,):
                shutil.copy(folder / name, copy)
        child.kill()
        child.stdout.read()
    for number in range(scene.tries):
        _version_in(tally, scene.folder / "copies" / str(number), None)
    shutil.rmtree(scene.folder / "copies")
    return tally


def _version_in(tally: Tally, folder: Path, last: int | None) -> int | None:
    """Return which version a store holds; count a refusal as told, what was never saved as unnoticed."""
    tally.tries += 1
    now = tally.attempt(partial(_read, folder))
    if now is None or tally.attempt(partial(checked, folder / FILE_NAME)) is None:
        return None
    number = int(now.vision.statement or -1)
    if exactly(now) != exactly(version(number)) or (last is not None and number > last):
        tally.blame("unnoticed", f"a mixture that was never saved, with {number} in it")
    return number


def _read(folder: Path) -> Concept:
    with Store.open(folder, now=Clock()) as store:
        return store.load("k1")
