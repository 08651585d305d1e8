"""What every test keeps to: no screen, no window and no thread left behind, no deadline for random input."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    # The screen of the offscreen platform is 800 pixels wide unless it is told otherwise.
    screen = Path(__file__).with_name("screen.json")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"

# A busy machine is no fault of the program, and the same commit passes or fails on every machine: how long an
# example took or how large it grew by chance decides nothing.
settings.register_profile(
    "smm-desk",
    deadline=None,
    derandomize=True,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.function_scoped_fixture,  # they clean up after themselves within the test
    ],
)
settings.load_profile("smm-desk")


@pytest.fixture(scope="session")
def qapp_cls() -> type[Any]:
    """Make the application that pytest-qt starts the one of the desk."""
    from smm_desk.desk.application import DeskApplication

    return DeskApplication


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot do with windows; it means nothing."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    pool = _qt("QtCore").QThreadPool.globalInstance() if _has_application() else None
    assert pool is None or pool.activeThreadCount() == 0, "a job still runs in the thread pool"
    left = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    left = [thread for thread in left if not isinstance(thread, threading._DummyThread)]
    for ending in left:
        ending.join(timeout=5)  # one that was told to stop may need a moment on a busy machine
    left = [thread for thread in left if thread.is_alive()]
    assert not left, f"threads are left: {left}"


@pytest.fixture(autouse=True)
def _no_window_is_left() -> Iterator[None]:
    before = set(_windows())
    yield
    if not _has_application():
        return
    _let_go_of_what_was_deleted()
    left = [window for window in _windows() if window not in before]
    try:
        assert not left, f"windows are left: {left}"
    finally:
        for window in left:
            window.close()
            window.deleteLater()
        _let_go_of_what_was_deleted()


def _qt(module: str) -> Any:
    return sys.modules[f"PySide6.{module}"]


def _has_application() -> bool:
    return "PySide6.QtWidgets" in sys.modules and _qt("QtWidgets").QApplication.instance() is not None


def _windows() -> list[Any]:
    """Return the top-level widgets; those that belong to another window go with it."""
    if not _has_application():
        return []
    return [window for window in _qt("QtWidgets").QApplication.topLevelWidgets() if window.parent() is None]


def _let_go_of_what_was_deleted() -> None:
    core = _qt("QtCore")
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
