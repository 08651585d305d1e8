"""Clocks that are wrong, days that are rare, and second programs cost nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.faults.clocks import leap_days, set_clocks, summer_time
from tests.faults.instances import second_and_third, two_writers
from tests.faults.stage import Scene
from tests.faults.tally import Tally


@pytest.mark.parametrize("fault", [set_clocks, summer_time, leap_days, second_and_third, two_writers])
def test_nothing_is_lost_and_nothing_unexpected(scene: Scene, fault: Callable[[Scene], Tally]) -> None:
    tally = fault(replace(scene, tries=12 if fault is set_clocks else 2))
    assert tally.tries > 0
    assert tally.is_good, tally.problems
