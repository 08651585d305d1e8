"""What was acknowledged is there after a kill at any moment, whole; files are the old or the new one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.faults.kills import FEW_CALLS, SETTINGS, at_each_call, at_random_moments
from tests.faults.stage import Scene

TRIES = {
    "saving": 8,
    "making a store": 2,
    "a migration from version 1": 2,
    "making backups": 5,
    "an export as PDF": 1,
    "an export as .smmdesk": 3,
}


@pytest.mark.parametrize("name", TRIES)
def test_a_kill_at_a_random_moment_loses_nothing(scene: Scene, name: str) -> None:
    tally = at_random_moments(replace(scene, tries=TRIES[name]), name, SETTINGS[name])
    assert tally.tries == TRIES[name]
    assert tally.is_good, tally.problems


@pytest.mark.parametrize("name", ["saving", "a migration from version 3", "an export as .smmdesk"])
def test_a_kill_at_a_call_that_writes_loses_nothing(scene: Scene, name: str) -> None:
    tally = at_each_call(scene, name, FEW_CALLS[name])
    if tally.skipped:
        pytest.skip(tally.skipped)
    assert tally.tries >= scene.tries
    assert tally.is_good, tally.problems
