"""Whichever call that writes is refused: it is told, nothing is lost, and the next try works."""

from __future__ import annotations

import pytest

from tests.faults.kills import FEW_CALLS
from tests.faults.refused_calls import broken_disk, full_disk
from tests.faults.stage import Scene
from tests.faults.tally import Tally

CASES = ["saving", "making a store", "making backups", "an export as .smmdesk"]


def few(tally: Tally) -> Tally:
    if tally.skipped:
        pytest.skip(tally.skipped)
    assert tally.is_good, tally.problems
    return tally


@pytest.mark.parametrize("name", CASES)
def test_a_broken_place_on_the_disk_is_told(scene: Scene, name: str) -> None:
    assert few(broken_disk(scene, name, FEW_CALLS[name])).told > 0


@pytest.mark.parametrize("name", CASES)
def test_a_disk_that_is_full_from_somewhere_on_is_told(scene: Scene, name: str) -> None:
    tally = few(full_disk(scene, name, FEW_CALLS[name]))
    assert tally.told == tally.tries
    assert any("space left" in sentence for sentence in tally.sentences)
