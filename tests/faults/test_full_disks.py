"""A full disk is told, whatever was being written; nothing that was there goes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.faults.full_disks import EXPORTS, device, filled_up, largest_file, saves, small_disk
from tests.faults.kills import FEW_CALLS
from tests.faults.stage import Scene
from tests.faults.tally import Tally


def few(tally: Tally) -> Tally:
    if tally.skipped:
        pytest.skip(tally.skipped)
    assert tally.is_good, tally.problems
    return tally


@pytest.mark.parametrize("name", ["making a store", "making backups", "an export as .smmdesk"])
def test_files_that_may_not_grow_are_told(scene: Scene, name: str) -> None:
    assert few(largest_file(replace(scene, tries=4), name, FEW_CALLS[name])).told > 0


def test_no_export_to_a_device_that_is_full_is_told_as_written(scene: Scene) -> None:
    tally = few(device(scene))
    assert tally.told == tally.tries == len(EXPORTS)


def test_a_file_system_that_is_full_loses_no_save(scene: Scene) -> None:
    with small_disk(scene.folder / "small disk") as why_not:
        assert few(filled_up(scene, "saving", saves, why_not)).told > 0
