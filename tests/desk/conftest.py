"""A desk on a throw-away folder: the real window, the real store, a clock that stands still."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smm_desk.desk.application import DeskApplication
from tests.desk.driving import Desk


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Return a desk that speaks English, is light, and is not open yet."""
    assert isinstance(qapp, DeskApplication)
    made = Desk(qapp, qtbot, tmp_path / "data")
    made.folder.mkdir()
    made.prepare()
    yield made
    made.close()
    assert not made.unasked, f"nobody expected these questions: {made.unasked}"


@pytest.fixture
def opened(desk: Desk) -> Desk:
    """Return a desk whose window is open, with nothing in its store."""
    desk.open()
    return desk


@pytest.fixture
def empty(opened: Desk) -> Desk:
    """Return a desk with a new concept open."""
    opened.open_new()
    return opened


@pytest.fixture
def workshop(opened: Desk) -> Desk:
    """Return a desk with the example of the bicycle workshop open."""
    opened.open_concept(opened.example())
    return opened
