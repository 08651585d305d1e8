"""Logs that are lost or of another store, odd places, copies of an open store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from tests.faults.beside import copies, foreign_log, lost_log, odd_places
from tests.faults.stage import Scene
from tests.faults.tally import Tally


@pytest.mark.parametrize(
    "fault", [lost_log, odd_places, partial(copies, with_log=False), partial(copies, with_log=True)]
)
def test_what_is_opened_is_a_state_that_was_saved(scene: Scene, fault: Callable[[Scene], Tally]) -> None:
    tally = fault(replace(scene, tries=3))
    assert tally.tries >= 3
    assert tally.is_good, tally.problems


def test_the_log_of_another_store_is_told_and_does_not_get_into_the_file(scene: Scene) -> None:
    tally = foreign_log(replace(scene, tries=4))
    assert tally.is_good, tally.problems
    assert tally.told == tally.tries
