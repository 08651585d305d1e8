"""Garbage is collected when the owner pauses, and no key waits for it."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from smm_desk.desk.tidying import THRESHOLDS, Tidying


@pytest.fixture
def collected() -> list[int]:
    return []


@pytest.fixture
def tidying(qtbot: QtBot, collected: list[int]) -> Iterator[Tidying]:
    """Return the tidying of a desk that is ready, and leave Python as it was."""
    before = gc.get_threshold()
    made = Tidying(collect=collected.append)
    made.begin()
    yield made
    gc.set_threshold(*before)
    gc.unfreeze()


def test_python_leaves_a_thousand_keys_alone(tidying: Tidying) -> None:
    assert gc.get_threshold() == THRESHOLDS
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0


def test_a_pause_collects_what_is_new_and_a_long_one_everything(
    tidying: Tidying, collected: list[int], qtbot: QtBot
) -> None:
    tidying._pause.setInterval(1)
    tidying._long_pause.setInterval(1)
    with qtbot.waitSignal(tidying._long_pause.timeout):
        tidying.wait_for_pause()
    assert collected == [1, 2]
    assert not tidying._pause.isActive()


def test_a_key_puts_it_off(tidying: Tidying) -> None:
    tidying.wait_for_pause()
    tidying._on_pause_timeout()
    assert tidying._long_pause.isActive()
    tidying.wait_for_pause()
    assert tidying._pause.isActive()
    assert not tidying._long_pause.isActive()
