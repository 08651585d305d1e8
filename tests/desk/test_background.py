"""Work on another thread: its result comes back on the thread of the window, or not at all."""

from __future__ import annotations

import gc
import sys
import threading

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smm_desk.desk.background import Background, Job, Progress


@pytest.fixture
def background(qapp: QApplication) -> Background:
    return Background()


def is_window_thread() -> bool:
    application = QApplication.instance()
    assert application is not None
    return QThread.currentThread() is application.thread()


def test_work_runs_elsewhere_and_its_result_comes_home(background: Background, qtbot: QtBot) -> None:
    told: list[tuple[object, bool]] = []
    background.start(
        lambda _progress: is_window_thread(),
        finished=lambda result: told.append((result, is_window_thread())),
        failed=lambda _error: pytest.fail("nothing failed"),
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(False, True)]


def test_an_error_comes_home_too(background: Background, qtbot: QtBot) -> None:
    told: list[tuple[str, bool]] = []

    def work(_progress: Progress) -> object:
        raise OSError("full")

    background.start(
        work,
        finished=lambda _result: pytest.fail("it failed"),
        failed=lambda error: told.append((str(error), is_window_thread())),
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("full", True)]


def test_progress_is_told_in_order(background: Background, qtbot: QtBot) -> None:
    steps: list[tuple[int, int]] = []
    done: list[object] = []

    def work(progress: Progress) -> object:
        for step in range(1, 4):
            progress(step, 3)
        return "done"

    background.start(
        work, finished=done.append, failed=done.append, progressed=lambda *step: steps.append(step)
    )
    qtbot.waitUntil(lambda: bool(done))
    assert (steps, done) == ([(1, 3), (2, 3), (3, 3)], ["done"])


def test_what_is_stopped_ends_at_its_next_step(background: Background, qtbot: QtBot) -> None:
    has_begun, may_go_on = threading.Event(), threading.Event()
    steps, ends = list[int](), list[object]()

    def work(progress: Progress) -> object:
        for step in range(100):
            progress(step, 100)
            steps.append(step)
            has_begun.set()
            assert may_go_on.wait(20)
        return "done"

    job = background.start(
        work, finished=ends.append, failed=ends.append, stopped=lambda: ends.append("stopped")
    )
    assert has_begun.wait(20)
    job.stop()
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(ends))
    assert (steps, ends) == ([0], ["stopped"])
    assert not background.is_current(job)


def test_python_lets_the_window_go_on_often_while_any_work_is_done() -> None:
    before = sys.getswitchinterval(), gc.get_threshold()
    may_end, has_begun = [threading.Event(), threading.Event()], [threading.Event(), threading.Event()]

    def job(number: int) -> threading.Thread:
        def work(_progress: Progress) -> object:
            has_begun[number].set()
            assert may_end[number].wait(20)
            return "done"

        return threading.Thread(target=Job(work).run)

    threads = [job(0), job(1)]
    seen = list[tuple[float, tuple[int, int, int]]]()
    for begun, thread in zip(has_begun, threads, strict=True):
        thread.start()
        assert begun.wait(20)
        seen.append((sys.getswitchinterval(), gc.get_threshold()))
    may_end[0].set()
    threads[0].join(20)
    seen.append((sys.getswitchinterval(), gc.get_threshold()))
    may_end[1].set()
    threads[1].join(20)
    assert [interval for interval, _ in seen] == [pytest.approx(0.0001)] * 3
    assert {thresholds for _, thresholds in seen} == {(20_000, 50, 100)}
    assert (sys.getswitchinterval(), gc.get_threshold()) == before


def test_a_stop_that_comes_too_late_changes_nothing(background: Background, qtbot: QtBot) -> None:
    ends = list[object]()
    job = background.start(lambda _: "done", finished=ends.append, failed=ends.append)
    qtbot.waitUntil(lambda: bool(ends))
    job.stop()
    QApplication.processEvents()
    assert ends == ["done"]


def test_what_was_abandoned_is_waited_for_and_tells_nobody(background: Background, qtbot: QtBot) -> None:
    may_end, told = threading.Event(), list[object]()

    def work(_progress: Progress) -> object:
        assert may_end.wait(20)
        return "late"

    job = background.start(work, finished=told.append, failed=told.append)
    assert background.is_current(job)
    may_end.set()
    background.abandon()
    assert not background.is_current(job)
    QApplication.processEvents()
    assert told == []
