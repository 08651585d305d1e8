"""Collecting Python's garbage when the owner pauses, and not between a key and its note.

Python would collect after every few hundred new objects, which a few keys make: 2 to 4 milliseconds now and
then, and 50 for everything once a concept is open. Nearly all that the desk makes is freed without that, as
soon as nobody holds it; only what holds itself in a circle waits, such as a page that was closed.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

PAUSE_MS = 2_000
"""After so long without a change what is new is gone through, which takes a few milliseconds."""

LONG_PAUSE_MS = 30_000
"""After so long everything is gone through once."""

THRESHOLDS = (200_000, 20, 100)
"""When Python collects nevertheless, should there never be a pause: after a thousand keys instead of ten."""


class Tidying(QObject):
    """Collects what is new in a pause, and everything in a long one.

    `collect` collects up to a generation of Python's, of which 2 is the oldest.
    """

    def __init__(
        self, parent: QObject | None = None, *, collect: Callable[[int], object] = gc.collect
    ) -> None:
        super().__init__(parent)
        self._collect = collect
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        self._long_pause = QTimer(self, singleShot=True, interval=LONG_PAUSE_MS)
        self._long_pause.timeout.connect(self._on_long_pause_timeout)

    @Slot()
    def begin(self) -> None:
        """Collect from now on, but never what starting has made, since it stays anyway."""
        gc.freeze()
        gc.set_threshold(*THRESHOLDS)
        gc.enable()

    @Slot()
    def wait_for_pause(self) -> None:
        """Wait anew: something has happened."""
        self._pause.start()
        self._long_pause.stop()

    @Slot()
    def _on_pause_timeout(self) -> None:
        self._collect(1)
        self._long_pause.start()

    @Slot()
    def _on_long_pause_timeout(self) -> None:
        self._collect(2)
