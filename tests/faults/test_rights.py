"""What must not be written to is told as such, and stays as it is."""

from __future__ import annotations

import pytest

from tests.faults.rights import DEEDS, locked_backups, locked_export, locked_store
from tests.faults.stage import Scene


@pytest.mark.parametrize("name", DEEDS)
def test_a_store_that_is_read_only_is_told(scene: Scene, name: str) -> None:
    tally = locked_store(scene, name)
    assert tally.is_good, tally.problems
    assert tally.told >= tally.tries - 1  # a file without any log can be used in a folder that is closed


def test_a_folder_of_backups_that_is_read_only_is_named(scene: Scene) -> None:
    tally = locked_backups(scene)
    assert tally.is_good, tally.problems
    (sentence,) = tally.sentences
    assert "/backups/" in sentence


def test_an_export_into_a_read_only_folder_leaves_the_old_file(scene: Scene) -> None:
    tally = locked_export(scene)
    assert tally.is_good, tally.problems
    assert tally.told == tally.tries
