"""Loading the advice while the owner still looks at the start page."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Slot

from smm_desk.desk.late_imports import plain_imports

BEGIN_AFTER_MS = 2_000
"""So long after the start page is ready; whoever opens a concept sooner waits for what is not loaded yet."""

BETWEEN_STEPS_MS = 5
"""So long the window may go on between two steps."""


class AdviceAhead(QObject):
    """Takes the steps to the first look at a concept, one at a time, between the events of the window."""

    def __init__(self, parent: QObject | None = None, *, after_ms: int = BEGIN_AFTER_MS) -> None:
        super().__init__(parent)
        self._family = ""
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=after_ms)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_done(self) -> bool:
        """Tell whether everything is loaded, or nothing was begun."""
        return not self._timer.isActive()

    def begin(self, family: str) -> None:
        """Load the rules and what they read in a language family, in a while."""
        self._family = family
        self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        with plain_imports():
            if self._steps is None:
                from smm_desk.advice.ahead import steps_to_first_look

                self._steps = steps_to_first_look(self._family)
            is_more = next(self._steps, self) is not self
        if is_more:
            self._timer.start(BETWEEN_STEPS_MS)
