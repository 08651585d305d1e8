"""Tells when a window has been painted for the first time, and how much memory the process has taken.

Imports nothing but what every window imports anyway, since its own time counts.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


def since(started_ns: int) -> float:
    """Return the milliseconds since a moment of the monotonic clock."""
    return (time.monotonic_ns() - started_ns) / 1e6


class FirstPaint(QObject):
    """Calls back once, when the first painting of a window is over.

    The event is put before all others that wait, so that nothing that follows the painting is counted.
    """

    def __init__(self, window: QWidget, painted: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._painted = painted
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first painting to begin."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return False

    def event(self, event: QEvent) -> bool:
        """Call back: what was being painted is on the screen."""
        if event.type() == QEvent.Type.User:
            self._painted()
            return True
        return super().event(event)


def peak_memory_kib() -> int:
    """Return the most memory that this process has held so far."""
    try:
        with open("/proc/self/status", encoding="ascii", errors="replace") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    except OSError:
        return _peak_elsewhere()


def _peak_elsewhere() -> int:
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak
