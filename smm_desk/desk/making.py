"""Work that the owner waits for, beside the window: with its progress in sight and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtWidgets import QProgressDialog, QWidget

from smm_desk.desk.background import Background, Progress
from smm_desk.i18n import N_, Texts

_PATIENCE_MS = 400
"""How long something may take before its progress is shown."""

T = TypeVar("T")


class Maker:
    """Does one piece of work after the other; `failed` hears of an error, nobody of what was stopped."""

    def __init__(self, window: QWidget, background: Background, failed: Callable[[Exception], None]) -> None:
        self._window, self._background, self._failed = window, background, failed
        self._waiting: list[QProgressDialog] = []

    def make(self, words: str, texts: Texts, work: Callable[[Progress], T], use: Callable[[T], None]) -> None:
        """Do the work while the window stays usable, then use its result on the window's thread.

        `words` say what is being made. The work tells its progress and lets pass what that raises. A stop
        that comes when all is done is too late.
        """
        waiting = QProgressDialog(texts(words), texts(N_("Cancel")), 0, 0, self._window)
        waiting.setAutoClose(False)
        waiting.setAutoReset(False)
        waiting.setMinimumDuration(_PATIENCE_MS)
        self._waiting.append(waiting)

        def progressed(done: int, total: int) -> None:
            if not waiting.wasCanceled():
                waiting.setMaximum(total)
                waiting.setValue(done)

        def ended() -> None:
            self._take_away(waiting)

        def finished(result: object) -> None:
            ended()
            use(cast("T", result))

        def failed(error: Exception) -> None:
            ended()
            self._failed(error)

        job = self._background.start(
            work, finished=finished, failed=failed, progressed=progressed, stopped=ended
        )
        waiting.canceled.connect(job.stop)
        waiting.rejected.connect(waiting.cancel)
        waiting.rejected.connect(job.stop)  # `cancel` does not tell that it was called

    def stop(self) -> None:
        """Stop what is being made and tell nobody; for when the window or the store is closed."""
        self._background.abandon()
        for waiting in tuple(self._waiting):
            self._take_away(waiting)

    def _take_away(self, waiting: QProgressDialog) -> None:
        self._waiting.remove(waiting)
        waiting.canceled.disconnect()
        waiting.rejected.disconnect()
        waiting.reset()
        waiting.deleteLater()
