"""A damaged store is told as damaged, with a sentence, whatever was hit."""

from __future__ import annotations

import pytest

from tests.faults.damage import DAMAGES, damaged
from tests.faults.stage import Scene

SEEN_BY_SQLITE = ["a page overwritten", "a page of zeros", "a file cut off in the middle"]
TRIES = 4


@pytest.mark.parametrize("name", SEEN_BY_SQLITE)
def test_large_damage_is_told(scene: Scene, name: str) -> None:
    tally = damaged(scene, name, DAMAGES[name], tries=TRIES)
    assert tally.is_good, tally.problems
    assert tally.told > 0


@pytest.mark.parametrize("name", [name for name in DAMAGES if name not in SEEN_BY_SQLITE])
def test_small_damage_is_told_or_has_hit_nothing(scene: Scene, name: str) -> None:
    tally = damaged(scene, name, DAMAGES[name], tries=TRIES)
    assert tally.tries == TRIES
    assert tally.is_good, tally.problems
