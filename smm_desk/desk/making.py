"""Work that the owner waits for: on another thread, with its progress in sight and a way to stop it."""

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

    def __init__(
        self, window: QWidget, texts: Texts, background: Background, failed: Callable[[Exception], None]
    ) -> None:
        self._window, self._texts, self._background, self._failed = window, texts, background, failed

    def make(self, words: str, work: Callable[[Progress], T], use: Callable[[T], None]) -> None:
        """Do the work while the window stays usable, then use its result on the window's thread.

        `words` say what is being made. The work tells its progress and lets pass what that raises. A stop
        that comes when all is done is too late.
        """
        waiting = QProgressDialog(self._texts(words), self._texts(N_("Cancel")), 0, 0, self._window)
        waiting.setAutoClose(False)
        waiting.setAutoReset(False)
        waiting.setMinimumDuration(_PATIENCE_MS)

        def progressed(done: int, total: int) -> None:
            if not waiting.wasCanceled():
                waiting.setMaximum(total)
                waiting.setValue(done)

        def ended() -> None:
            waiting.canceled.disconnect(job.stop)
            waiting.reset()
            waiting.deleteLater()

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
