"""A second desk on the same data, after a first one that lives and after one that crashed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from functools import partial

from smm_desk.desk.single_instance import claim
from smm_desk.store.store import Store
from tests.faults.stage import ROOT, Scene
from tests.faults.tally import Tally
from tests.store.concepts import Clock, exactly
from tests.store.saving_child import version


def measure(scene: Scene) -> Iterator[Tally]:
    """Claim one data folder twice, and save one concept from two programs."""
    yield second_and_third(scene)
    yield two_writers(scene)


def second_and_third(scene: Scene) -> Tally:
    """Claim a folder while another holds it, kill that one, and claim it again."""
    tally = Tally("a second desk; the first is killed; a third")
    for _ in range(scene.tries):
        folder = scene.place("claimed")
        command = [sys.executable, "-m", "tests.desk.holding_child", str(folder)]
        with subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as first:
            assert first.stdout is not None
            held = first.stdout.readline() == "True\n"
            second = claim(folder)
            first.kill()
        third = claim(folder)
        tally.tries += 1
        if not held or second is not None:
            tally.blame("unexpected", "two desks hold one folder")
        if third is None or not third.isLocked():
            tally.blame("unexpected", "after a crash no desk opens any more")
        else:
            third.unlock()
    return tally


def two_writers(scene: Scene) -> Tally:
    """Save one concept from two open stores in turn: whoever holds an old state is told and loses nothing."""
    tally = Tally("one concept saved from two programs")
    folder = scene.place("two")
    with Store.open(folder, now=Clock()) as here, Store.open(folder, now=Clock()) as there:
        here.insert(version(0))
        for number in range(scene.tries):
            tally.tries += 1
            tally.attempt(partial(here.save, version(number), version(number + 1)), told=False)
            tally.attempt(partial(there.save, version(number), version(number + 5)))
            found = there.load("k1")
            if exactly(found) != exactly(version(number + 1)):
                tally.blame("lost", f"save {number + 1} was written over by an older state")
    if tally.told != tally.tries:
        tally.blame("unnoticed", "an older state was saved over a newer one")
    return tally
