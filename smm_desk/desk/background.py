"""The one place where the desk uses threads: plain data in, result or error out on the window's thread."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from threading import Lock
from types import TracebackType

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

_SWITCH_S = 0.0001
"""After how long a thread that computes lets another one go on; Python's own 5 ms are felt in the typing.

The window gives way whenever it calls into Qt, many times for each key, and waits so long to go on.
"""

_PORTIONS = (20_000, 50, 100)
"""After how many new objects garbage is looked for beside work, and how rarely among the older ones.

The window stands still meanwhile: the 200,000 new objects that are right for its own start take 50 to 90 ms.
"""

Progress = Callable[[int, int], None]
"""Tells how much of how much is done, of 0 when nobody knows yet; raises `StoppedError` to end the work.

Called for each little step, so that work can be stopped in between.
"""


class StoppedError(Exception):
    """The work was stopped before it was done."""


class _GivingWay:
    """While anything is computed in here, on any thread, Python often lets the window go on."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._count = 0
        self._before: tuple[float, tuple[int, int, int]] = (0.0, (0, 0, 0))

    def __enter__(self) -> None:
        with self._lock:
            self._count += 1
            if self._count == 1:
                self._before = sys.getswitchinterval(), gc.get_threshold()
                sys.setswitchinterval(_SWITCH_S)
                gc.set_threshold(*_PORTIONS)

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._count -= 1
            if not self._count:
                interval, thresholds = self._before
                sys.setswitchinterval(interval)
                if gc.get_threshold() == _PORTIONS:  # else the window has chosen others meanwhile
                    gc.set_threshold(*thresholds)


_giving_way = _GivingWay()


class _Signals(QObject):
    progressed = Signal(int, int)
    stopped = Signal()
    finished = Signal(object)
    failed = Signal(object)


class Job(QRunnable):
    """A piece of work for the thread pool; `work` gets a function to tell its progress."""

    def __init__(self, work: Callable[[Progress], object]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.signals = _Signals()
        self._work = work
        self._is_to_stop = False
        self._told = (-1, -1)

    def stop(self) -> None:
        """Have the work end at its next step; what is done before that is told as finished."""
        self._is_to_stop = True

    def _progressed(self, done: int, total: int) -> None:
        if self._is_to_stop:
            raise StoppedError
        if (done, total) != self._told:
            self._told = done, total
            self.signals.progressed.emit(done, total)

    def run(self) -> None:
        """Do the work on a thread of the pool."""
        try:
            with _giving_way:
                result = self._work(self._progressed)
        except StoppedError:
            self.signals.stopped.emit()
        except Exception as error:  # noqa: BLE001  (outermost door: told, nothing is lost)
            self.signals.failed.emit(error)
        else:
            self.signals.finished.emit(result)


class Background(QObject):
    """Runs jobs and keeps them alive until their result has been told.

    `finished` and `failed` of a job that was abandoned are not told any more.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []

    def start(
        self,
        work: Callable[[Progress], object],
        *,
        finished: Callable[[object], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[int, int], None] | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> Job:
        """Start a piece of work; the callbacks run on the window's thread."""
        job = Job(work)
        self._jobs.append(job)
        queued = Qt.ConnectionType.QueuedConnection
        receiver = _Receiver(self, job, finished, failed, progressed, stopped)
        job.signals.finished.connect(receiver.on_finished, queued)
        job.signals.failed.connect(receiver.on_failed, queued)
        job.signals.progressed.connect(receiver.on_progressed, queued)
        job.signals.stopped.connect(receiver.on_stopped, queued)
        QThreadPool.globalInstance().start(job)
        return job

    def abandon(self) -> None:
        """Stop what is running, wait for its end and tell nobody; for when the window closes."""
        for job in self._jobs:
            job.stop()
        self._jobs.clear()
        QThreadPool.globalInstance().waitForDone()

    def is_current(self, job: Job) -> bool:
        """Tell whether the result of a job is still wanted."""
        return job in self._jobs

    def done(self, job: Job) -> None:
        """Forget a job whose result was told."""
        if job in self._jobs:
            self._jobs.remove(job)


class _Receiver(QObject):
    """Lives on the window's thread, so that queued signals arrive there."""

    def __init__(
        self,
        background: Background,
        job: Job,
        finished: Callable[[object], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[int, int], None] | None,
        stopped: Callable[[], None] | None,
    ) -> None:
        super().__init__(background)
        self._background, self._job = background, job
        self._finished, self._failed, self._progressed = finished, failed, progressed
        self._stopped = stopped

    @Slot(object)
    def on_finished(self, result: object) -> None:
        """Tell the result."""
        if self._background.is_current(self._job):
            self._finish()
            self._finished(result)

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        """Tell the error."""
        if self._background.is_current(self._job):
            self._finish()
            self._failed(error)

    @Slot(int, int)
    def on_progressed(self, done: int, total: int) -> None:
        """Tell the progress."""
        if self._progressed is not None and self._background.is_current(self._job):
            self._progressed(done, total)

    @Slot()
    def on_stopped(self) -> None:
        """Tell that the work was stopped."""
        if self._background.is_current(self._job):
            self._finish()
            if self._stopped is not None:
                self._stopped()

    def _finish(self) -> None:
        self._background.done(self._job)
        self.deleteLater()
