"""Files and folders that must not be written to, for a user for whom that means something.

The system's own user may write everywhere, so where the tries run as that one, the deeds are done as nobody.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.full_disks import EXPORTS
from tests.faults.kills import look_at_saves, prepared
from tests.faults.stage import Scene, Trouble
from tests.faults.tally import Tally

NOBODY = 65_534

DEEDS: dict[str, tuple[str, dict[str, int]]] = {
    "saving": ("save", {"saves": 3}),
    "making backups": ("back up", {"rounds": 2}),
    "opening and reading": ("open", {}),
}
MODES = ((0o400, 0o700), (0o600, 0o500), (0o400, 0o500), (0o000, 0o700), (0o600, 0o000))
"""Rights of the file and of its folder."""


def measure(scene: Scene) -> Iterator[Tally]:
    """Take rights from store, backups, and the place of an export."""
    for name in DEEDS:
        yield locked_store(scene, name)
    yield locked_backups(scene)
    yield locked_export(scene)


def locked_store(scene: Scene, name: str) -> Tally:
    """Do a deed in a store whose file, folder, or both are read-only, with a log beside it and without."""
    tally = Tally(f"read-only file or folder, in {name}")
    deed, options = DEEDS[name]
    for file_mode, folder_mode in MODES:
        for saved in (0, 3):
            with _open_to_all(scene) as folder:
                if saved:
                    scene.stage.play("save", folder, saves=saved, close=False)
                _lock(folder, file_mode, folder_mode)
                ended = scene.stage.play(deed, folder, _as_nobody(), **options)
                ended.count(tally)
                _unlock(folder)
                look_at_saves(folder, tally, ended, first=saved)
    return tally


def locked_backups(scene: Scene) -> Tally:
    """Make a backup where the folder of backups must not be written to."""
    tally = Tally("a read-only folder of backups")
    with _open_to_all(scene) as folder:
        scene.stage.play("back up", folder, rounds=1)
        _lock(folder, 0o600, 0o700)
        (folder / "backups").chmod(0o500)
        ended = scene.stage.play("back up", folder, _as_nobody(), rounds=1)
        ended.count(tally)
        if not ended.last("told"):
            tally.blame("unexpected", "a backup was made in a read-only folder")
        _unlock(folder)
        look_at_saves(folder, tally, ended, first=1)
    return tally


def locked_export(scene: Scene) -> Tally:
    """Export into a read-only folder, over a file that is there."""
    tally = Tally("an export into a read-only folder")
    for ending in EXPORTS:
        with _open_to_all(scene) as folder:
            path = folder / f"concept{ending}"
            path.write_bytes(b"old")
            _lock(folder, 0o600, 0o500)
            ended = scene.stage.play("export", folder, _as_nobody(), to=str(path), language="en")
            ended.count(tally)
            _unlock(folder)
            if path.read_bytes() != b"old" or ended.last("written"):
                tally.blame("lost", f"{ending}: the old file is gone, or was told as replaced")
    return tally


@contextmanager
def _open_to_all(scene: Scene) -> Iterator[Path]:
    """Yield a folder with a store that another user can reach."""
    with tempfile.TemporaryDirectory(prefix="smm-desk-faults-") as above:
        Path(above).chmod(0o711)
        folder = Path(above) / "data"
        shutil.copytree(prepared(scene, "rights"), folder)
        yield folder


def _as_nobody() -> Trouble:
    return Trouble(user=NOBODY if os.geteuid() == 0 else 0)


def _lock(folder: Path, file_mode: int, folder_mode: int) -> None:
    """Hand all over to the one who does the deed, with these rights of files and folder."""
    owner = NOBODY if os.geteuid() == 0 else os.geteuid()
    for path in (*folder.rglob("*"), folder):
        os.chown(path, owner, -1)
        if path.is_file():
            path.chmod(file_mode)
    folder.chmod(folder_mode)


def _unlock(folder: Path) -> None:
    """Give all back to whoever runs the tries, with every right."""
    folder.chmod(0o700)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o700)
        os.chown(path, os.geteuid(), -1)
