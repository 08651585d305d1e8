"""The one place where the desk starts another process: long work there does not share Python with the window.

Threads of one Python take turns, so that a key has to wait for whatever a thread does not leave off. The
worker knows no window; it gets a function of another room with plain data, tells its progress, and gives the
result back. It starts with the first work and stays for the next, until none has come for a while or the
window's process is gone.
"""

from __future__ import annotations

import gc
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar, cast

from smm_desk.i18n import N_, Message, message

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from smm_desk.desk.background import Progress

T = TypeVar("T")

_TICK_S = 0.05
"""How often progress is told, and how soon a wish to stop is passed on."""

_IDLE_S = 300
"""After so long without work the worker ends, since what it has loaded takes some memory."""

_ATTEMPTS = 2
"""The worker may have ended at the very moment when work was sent to it."""

_THRESHOLDS = (200_000, 20, 100)
"""When Python collects garbage in the worker: rarely while it works, and after each work anyway."""

_STOP = None


class WorkerLostError(RuntimeError):
    """The worker ended in the middle of its work: killed, or for want of memory; `message` says so."""

    def __init__(self) -> None:
        self.message: Message = message(N_("The work broke off halfway. Please try again."))
        super().__init__(str(self.message))


class _StopError(Exception):
    """Ends the work from within."""


@dataclass(frozen=True, slots=True)
class _Progressed:
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class _Made:
    result: object


@dataclass(frozen=True, slots=True)
class _Failed:
    error: Exception


@dataclass(frozen=True, slots=True)
class Line:
    """One end of the line between window and worker: two pipes, since one for both ways is a socket."""

    incoming: Connection
    outgoing: Connection

    def close(self) -> None:
        """Close this end."""
        self.incoming.close()
        self.outgoing.close()


class WorkerProcess:
    """Another process that does one piece of work after the other; a thread that comes meanwhile waits."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: BaseProcess | None = None
        self._line: Line | None = None

    def do(self, task: Callable[..., object], progress: Progress) -> object:
        """Return what `task(progress=…)` returns or raise what it raises; all of that can be pickled.

        `progress` is called every 50 ms at least; what it raises ends the work at its next step, or is too
        late after the last. Where no process can be started, the work is done on this thread. Raises
        `WorkerLostError`.
        """
        progress(0, 0)
        while not self._lock.acquire(timeout=_TICK_S):
            progress(0, 0)
        try:
            for _ in range(_ATTEMPTS):
                answer = self._answer(task, progress)
                if isinstance(answer, _Failed):
                    raise answer.error
                if answer is not None:
                    return answer.result
        finally:
            self._lock.release()
        return task(progress=progress)

    def _answer(self, task: Callable[..., object], progress: Progress) -> _Made | _Failed | None:
        """Return how the work went, None when the worker did not even begin."""
        told: _Progressed | None = None
        ending: Exception | None = None
        try:
            line = self._connected()
            line.outgoing.send(task)
            answer = None
            while answer is None:
                if line.incoming.poll(_TICK_S):
                    heard: _Progressed | _Made | _Failed = line.incoming.recv()
                    if isinstance(heard, _Progressed):
                        told = heard
                    else:
                        answer = heard
                if ending is None and answer is None:
                    ending = _raised(progress, told or _Progressed(0, 0))
                    if ending is not None:
                        line.outgoing.send(_STOP)
        except (OSError, EOFError) as error:
            self.end()
            if ending is None and told is None:
                return None
            raise (ending or WorkerLostError()) from error
        if ending is not None and isinstance(answer, _Failed) and isinstance(answer.error, _StopError):
            raise ending
        return answer

    @property
    def is_there(self) -> bool:
        """Whether the other process runs."""
        return self._process is not None and self._process.is_alive()

    def _connected(self) -> Line:
        """Return the line to a worker that is running, as far as one can know."""
        if self._line is not None and self.is_there:
            return self._line
        self.end()
        from multiprocessing import get_context

        context = get_context("spawn")
        (answers, theirs_out), (theirs_in, tasks) = context.Pipe(duplex=False), context.Pipe(duplex=False)
        self._line, theirs = Line(answers, tasks), Line(theirs_in, theirs_out)
        try:
            process = context.Process(target=serve, args=(theirs,), name="SMM Desk worker", daemon=True)
            process.start()
        finally:
            theirs.close()
        self._process = process
        return self._line

    def end(self) -> None:
        """End the worker if there is one; what it was doing is lost."""
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.terminate()
            self._process.join()
        self._process = self._line = None


def _raised(progress: Progress, told: _Progressed) -> Exception | None:
    """Tell progress and return what that raises."""
    try:
        progress(told.done, told.total)
    except Exception as error:  # noqa: BLE001  (raised when the worker is through)
        return error
    return None


def serve(line: Line) -> None:
    """Be the worker: do what comes in until nothing comes any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is meant for the window
    gc.set_threshold(*_THRESHOLDS)
    try:
        while line.incoming.poll(_IDLE_S):
            task = line.incoming.recv()
            if task is not _STOP:
                line.outgoing.send(_Progressed(0, 0))
                line.outgoing.send(_done(task, line))
                del task
                gc.collect()
    except (OSError, EOFError):
        return  # the window's process is gone


def _done(task: Callable[..., object], line: Line) -> _Made | _Failed:
    """Do a piece of work and return how it went."""
    last = time.monotonic()

    def progress(done: int, total: int) -> None:
        nonlocal last
        if line.incoming.poll():
            line.incoming.recv()
            raise _StopError
        if time.monotonic() - last >= _TICK_S:
            last = time.monotonic()
            line.outgoing.send(_Progressed(done, total))

    try:
        return _Made(task(progress=progress))
    except Exception as error:  # noqa: BLE001  (raised again on the other side)
        return _Failed(_portable(error))


def _portable(error: Exception) -> Exception:
    """Return an error as it can be sent: itself, or else its words."""
    from multiprocessing.reduction import ForkingPickler

    try:
        ForkingPickler.loads(ForkingPickler.dumps(error))
    except Exception:  # noqa: BLE001  (whatever an error of some library needs to be made again)
        return RuntimeError(str(error) or type(error).__name__)
    return error


_worker = WorkerProcess()


def elsewhere(function: Callable[..., T], *arguments: Any, **named: Any) -> Callable[[Progress], T]:
    """Return work that calls a function with `progress` and these arguments in the worker of this process.

    The function stands in a module that needs no Qt.
    """
    task = partial(function, *arguments, **named)
    return lambda progress: cast("T", _worker.do(task, progress))
