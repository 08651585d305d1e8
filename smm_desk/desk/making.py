"""Work that the owner waits for: on another thread, with its progress in sight and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QProgressDialog, QWidget

from smm_desk.desk.background import Background, Progress
from smm_desk.i18n import N_, Texts

_PATIENCE_MS = 400
"""How long something may take before its progress is shown."""

T = TypeVar("T")

_TOUCHES = {QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}


class _Courtesy(QObject):
    """Has work give way as soon as the owner does something in the window, before anything else happens."""

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._watched: QWindow | None = None

    def begin(self, window: QWidget) -> None:
        """Listen to a window, if it is on the screen."""
        self._watched = window.window().windowHandle()
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def end(self) -> None:
        """Listen no longer."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._background.give_way()
        return False


class Maker:
    """Does one piece of work after the other; `failed` hears of an error, nobody of what was stopped."""

    def __init__(self, window: QWidget, background: Background, failed: Callable[[Exception], None]) -> None:
        self._window, self._background, self._failed = window, background, failed
        self._waiting: list[QProgressDialog] = []
        self._courtesy = _Courtesy(background)

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
        self._courtesy.begin(self._window)

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

    def stop(self) -> None:
        """Stop what is being made and tell nobody; for when the window or the store is closed."""
        self._background.abandon()
        for waiting in tuple(self._waiting):
            self._take_away(waiting)

    def _take_away(self, waiting: QProgressDialog) -> None:
        self._waiting.remove(waiting)
        if not self._waiting:
            self._courtesy.end()
        waiting.canceled.disconnect()
        waiting.rejected.disconnect()
        waiting.reset()
        waiting.deleteLater()
