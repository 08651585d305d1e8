"""kill -9 in the middle of a save, a migration, a backup, an export: at random moments, and at each call."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from smm_desk.concept.json_form import from_json
from smm_desk.store import backups
from smm_desk.store.store import FILE_NAME, Store
from tests.faults.stage import Ended, Scene, Trouble
from tests.faults.tally import Tally
from tests.store.concepts import Clock, exactly
from tests.store.saving_child import version
from tests.store.test_older_versions import HERE as OLD_STORES
from tests.store.test_older_versions import THEN, told_then

SAVES, BACKUPS = 60, 12
CALLS_A_TRY = 6
"""So many calls that write are tried for each try that was asked for, at most."""

VERSIONS = ("version_1", "version_2", "version_3")

Deed = Callable[[Trouble | None], Ended]
Look = Callable[[Tally, Ended], None]
Setting = Callable[[Scene], tuple[Deed, Look]]


def measure(scene: Scene) -> Iterator[Tally]:
    """Kill every deed at random moments; then at each of its writing calls, where the shim is there."""
    for name, setting in SETTINGS.items():
        yield at_random_moments(scene, name, setting)
    for name, setting in FEW_CALLS.items():
        yield at_each_call(scene, name, setting)


def at_random_moments(scene: Scene, name: str, setting: Setting) -> Tally:
    """Kill a deed at moments spread over the time that it takes."""
    tally = Tally(f"kill -9 at a random moment of {name}")
    deed, look = setting(scene)
    whole = deed(None)
    look(Tally("undisturbed"), whole)
    killed = 0
    for _ in range(scene.tries):
        deed, look = setting(scene)
        ended = deed(Trouble(kill_after_s=scene.chance.uniform(0, whole.seconds)))
        ended.count(tally)
        look(tally, ended)
        killed += ended.how == "killed"
    tally.note = f"{killed} of {tally.tries} were killed before they had come to their end"
    return tally


def at_each_call(scene: Scene, name: str, setting: Setting) -> Tally:
    """Kill a deed at its first call that writes, at its second, and so on until it comes to its end."""
    tally = Tally(f"kill -9 at the n-th call that writes, in {name}", skipped=scene.stage.why_not)
    if tally.skipped:
        return tally
    calls, tally.note = calls_of(scene, name, setting)
    for call in calls:
        deed, look = setting(scene)
        ended = deed(Trouble(call=call))
        ended.count(tally)
        look(tally, ended)
    return tally


def calls_of(scene: Scene, name: str, setting: Setting) -> tuple[list[int], str]:
    """Return which calls of a deed are tried, all unless there are too many, and a note that says so."""
    deed, _ = setting(scene)
    count = int(deed(Trouble(call=sys.maxsize)).last("calls"))
    most = scene.tries if name in SAMPLED else scene.tries * CALLS_A_TRY
    if count <= most:
        return list(range(1, count + 1)), f"each of {count} calls"
    return [1 + number * count // most for number in range(most)], f"{most} of {count} calls"


def whole(tally: Tally, folder: Path) -> dict[str, str]:
    """Return the concepts of a store, to the last letter; count as damaged what is not whole."""

    def read() -> dict[str, str]:
        with Store.open(folder, now=Clock()) as store:
            found = {each.id: exactly(store.load(each.id)) for each in store.summaries()}
        backups.check(folder / FILE_NAME)
        return found

    return tally.attempt(read, told=False) or {}


def look_at_saves(folder: Path, tally: Tally, ended: Ended, first: int = 0) -> None:
    """Hold what a store holds against what was told as saved: that version, or the one begun after it.

    `first` is the version that was there before.
    """
    found = whole(tally, folder)
    told = first if ended.last("saved") is None else ended.last("saved")
    if found.get("k1") not in (exactly(version(told)), exactly(version(told + 1))):
        tally.blame("lost", f"save {told} was told as done; the store holds another state")


def prepared(scene: Scene, name: str) -> Path:
    """Return a folder with a store that holds the first version of the concept."""
    pattern = scene.folder / "prepared"
    if not pattern.is_dir():
        with Store.open(pattern, now=Clock()) as store:
            store.insert(version(0))
    folder = scene.place(name)
    shutil.copy(pattern / FILE_NAME, folder)
    return folder


def saves(scene: Scene, count: int = SAVES) -> tuple[Deed, Look]:
    """Save again and again."""
    folder = prepared(scene, "saves")
    return lambda trouble: scene.stage.play("save", folder, trouble, saves=count), partial(
        look_at_saves, folder
    )


def first_opening(scene: Scene) -> tuple[Deed, Look]:
    """Make a fresh store and put a concept into it."""
    folder = scene.place("fresh") / "data"

    def look(tally: Tally, ended: Ended) -> None:
        found = whole(tally, folder)
        if ended.last("saved") is not None and found.get("k1") != exactly(version(0)):
            tally.blame("lost", "the first concept is not there")

    return lambda trouble: scene.stage.play("open", folder, trouble, insert=True), look


def migration(number: str, scene: Scene) -> tuple[Deed, Look]:
    """Open the store of an older version."""
    folder = scene.place("migration")
    shutil.copy(OLD_STORES / number / "store.sqlite3", folder / FILE_NAME)

    def look(tally: Tally, ended: Ended) -> None:
        del ended
        found = whole(tally, folder)
        for then, name in THEN:
            if then == number and found.get(name) != exactly(from_json(told_then(then, name))):
                tally.blame("lost", f"{name} of {number} is not what it was")
        look_at_backups(tally, folder)

    return lambda trouble: scene.stage.play("open", folder, trouble), look


def backup(scene: Scene, rounds: int = BACKUPS) -> tuple[Deed, Look]:
    """Save and make a backup in turn."""
    folder = prepared(scene, "backups")

    def look(tally: Tally, ended: Ended) -> None:
        look_at_saves(folder, tally, ended)
        look_at_backups(tally, folder)
        told = [words["backed"] for words in ended.said if "backed" in words][-backups.LAST :]
        there = {each.path.name for each in backups.backups_of(folder / FILE_NAME)}
        if not there.issuperset(told):
            tally.blame("lost", f"backups that were told of are gone: {sorted(set(told) - there)}")

    return lambda trouble: scene.stage.play("back up", folder, trouble, rounds=rounds), look


def look_at_backups(tally: Tally, folder: Path) -> None:
    """Count as damaged each backup that bears its name and is not whole."""
    for each in backups.backups_of(folder / FILE_NAME):
        tally.attempt(partial(backups.check, each.path), told=False)


def export(ending: str, scene: Scene) -> tuple[Deed, Look]:
    """Write a file over one that is there."""
    folder = scene.place("export")
    path = folder / f"concept.{ending}"
    known = []
    for language in ("en", "de_CH"):
        scene.stage.play("export", folder, to=str(path), language=language)
        known.append(path.read_bytes())

    def look(tally: Tally, ended: Ended) -> None:
        last = {"en": known[0], "de_CH": known[1]}.get(ended.last("written"))
        now = path.read_bytes()
        if now not in known:
            tally.blame("damaged", f"{len(now)} bytes that are neither the old file nor the new one")
        elif last is not None and now != last:
            tally.blame("lost", "the file was told as written and is the old one")

    return lambda trouble: scene.stage.play("export", folder, trouble, to=str(path), language="en"), look


def large_file(scene: Scene) -> tuple[Deed, Look]:
    """Write a file of 24 MB over another, twice, which takes a while."""
    folder = scene.place("large")
    path = folder / "large.pdf"
    path.write_bytes(b"a" * (24 * 2**20))

    def look(tally: Tally, ended: Ended) -> None:
        now = path.read_bytes()
        if len(now) != 24 * 2**20 or len(set(now)) != 1:
            tally.blame("damaged", "neither the old file nor the new one")
        if (told := ended.last("written")) and now[:1] < told.encode():
            tally.blame("lost", "the file was told as written and is the old one")

    return lambda trouble: scene.stage.play(
        "replace", folder, trouble, to=str(path), megabytes=24, letters="bc"
    ), look


SETTINGS: dict[str, Setting] = {
    "saving": saves,
    "making a store": first_opening,
    **{f"a migration from {number.replace('_', ' ')}": partial(migration, number) for number in VERSIONS},
    "making backups": backup,
    "an export as PDF": partial(export, "pdf"),
    "an export as .smmdesk": partial(export, "smmdesk"),
    "writing 24 MB over a file": large_file,
}

FEW_CALLS: dict[str, Setting] = {
    **SETTINGS,
    "saving": partial(saves, count=4),
    "making backups": partial(backup, rounds=2),
}
"""The same with fewer repetitions, where each call that writes is tried on its own."""

SAMPLED = {name for name in SETTINGS if "migration" in name}
"""Of these, which take long, only as many calls are tried as tries were asked for."""
