"""Tells when a window has been painted for the first time, and how much memory the process has taken."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


_HIGH_PRIORITY = 1
"""Qt's own number: naming Qt here would add the making of all its enumerations to what is measured."""


def since(started_ns: int) -> float:
    """Return the milliseconds since a moment of the monotonic clock."""
    return (time.monotonic_ns() - started_ns) / 1e6


def call_after_first_paint(window: QWidget, do: Callable[[], None]) -> None:
    """Call a function once, when the first painting of a window is over.

    It is called before all other events that wait, so that nothing that follows the painting is counted.
    """
    from PySide6.QtCore import QCoreApplication, QEvent, QObject

    class FirstPaint(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
            if event.type() == QEvent.Type.Paint:
                window.removeEventFilter(self)
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _HIGH_PRIORITY)
            return False

        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.User:
                do()
                return True
            return super().event(event)

    window.installEventFilter(FirstPaint(window))


def peak_memory_kib() -> int:
    """Return the most memory that this process has held so far."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return _peak_elsewhere()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))


def _peak_elsewhere() -> int:
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak
