"""Long work in a process of its own: it comes back, is stopped, fails and gets lost without harm."""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from smm_desk.bootstrap import workplace
from smm_desk.concept.fields import Depth
from smm_desk.desk import worker_process
from smm_desk.desk.background import StoppedError
from smm_desk.desk.worker_process import Line, WorkerLostError, WorkerProcess, serve
from smm_desk.documents.concept_file import Making, concept_pdf
from smm_desk.documents.picture_files import NoPicturesError, PicturesInTheWayError
from smm_desk.documents.print_choice import NotApprovedError
from smm_desk.i18n import message
from smm_desk.whole_file import FileNotWrittenError
from tests.desk.tasks import (
    break_locked,
    break_with,
    count,
    hurry,
    loaded,
    place_of_work,
    wait_without_a_step,
    work_on,
)
from tests.documents.concepts import full_concept

NOW = datetime(2026, 11, 27, 10, tzinfo=UTC)


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerProcess]:
    worker = WorkerProcess()
    yield worker
    worker.end()


def nobody(_done: int, _total: int) -> None:
    pass


def until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.01)


def is_there(process: int) -> bool:
    """Tell whether a process is there that has not ended."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        with suppress(ProcessLookupError):
            os.kill(process, 0)
            return not Path("/proc/self").exists()
        return False
    return state != "Z"


def test_work_is_done_in_another_process_that_stays(worker: WorkerProcess) -> None:
    first, second = worker.do(place_of_work, nobody), worker.do(place_of_work, nobody)
    assert first == second != os.getpid()


def test_progress_is_told(worker: WorkerProcess) -> None:
    told = list[tuple[int, int]]()
    result = worker.do(partial(count, 30), lambda done, total: told.append((done, total)))
    assert result == list(range(1, 31))
    steps = [done for done, _ in told]
    assert steps == sorted(steps)
    assert len(set(steps)) > 2
    assert {total for _, total in told} == {0, 30}


def test_of_many_quick_steps_only_some_are_told(worker: WorkerProcess) -> None:
    told = list[int]()
    assert worker.do(partial(hurry, 50_000), lambda done, _total: told.append(done)) == 50_000
    assert len(set(told)) < 5_000


def test_a_stop_ends_the_work_and_the_worker_goes_on(worker: WorkerProcess, tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    before = worker.do(place_of_work, nobody)

    def stop(_done: int, _total: int) -> None:
        if begun.exists():
            raise StoppedError

    with pytest.raises(StoppedError):
        worker.do(partial(work_on, begun), stop)
    assert worker.do(place_of_work, nobody) == before


def test_what_is_stopped_before_it_begins_is_never_begun(worker: WorkerProcess, tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        worker.do(partial(work_on, tmp_path / "begun"), stop)
    assert not (tmp_path / "begun").exists()


def test_a_stop_after_the_last_step_is_too_late(worker: WorkerProcess, tmp_path: Path) -> None:
    begun, may_end = tmp_path / "begun", tmp_path / "may_end"

    def stop(_done: int, _total: int) -> None:
        if begun.exists():
            may_end.touch()
            raise StoppedError

    assert worker.do(partial(wait_without_a_step, begun, may_end), stop) == "made"
    assert may_end.exists()
    assert worker.do(partial(count, 1), nobody) == [1]


@pytest.mark.parametrize(
    "error",
    [
        FileNotWrittenError(message("{path} was not written: {cause}.", path="a", cause=message("full"))),
        NotApprovedError(message("Not yet.")),
        NoPicturesError(),
        PicturesInTheWayError(["a.svg", "b.png"]),
        WorkerLostError(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_travels_with_its_message(worker: WorkerProcess, error: Any) -> None:
    with pytest.raises(type(error)) as caught:
        worker.do(partial(break_with, error), nobody)
    assert caught.value.message == error.message
    assert str(caught.value) == str(error)


def test_of_an_error_that_cannot_travel_its_words_do(worker: WorkerProcess) -> None:
    with pytest.raises(RuntimeError, match="the drawer is locked"):
        worker.do(break_locked, nobody)
    assert worker.do(place_of_work, nobody) != os.getpid()


def test_the_words_of_a_language_travel() -> None:
    for texts in (workplace().texts("en"), workplace().texts("de_CH")):
        again = pickle.loads(pickle.dumps(texts))
        assert (again.language, again("Goals")) == (texts.language, texts("Goals"))


def test_a_print_made_there_is_the_print_made_here_and_needs_no_qt(
    worker: WorkerProcess,
) -> None:
    concept, english = full_concept(), workplace().texts("en")
    making = Making(NOW, (), "1", Depth.CORE, None)
    there = worker.do(partial(concept_pdf, concept, english, making), nobody)
    assert there == concept_pdf(concept, english, making)
    modules = worker.do(loaded, nobody)
    assert isinstance(modules, list)
    assert "reportlab" in modules
    assert not [name for name in modules if name.startswith("PySide6")]


def test_when_it_is_killed_in_the_middle_that_is_told_and_the_next_work_is_done(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    begun = tmp_path / "begun"

    def kill(_done: int, _total: int) -> None:
        if begun.exists():
            os.kill(int(begun.read_text()), signal.SIGTERM)
            begun.unlink()

    with pytest.raises(WorkerLostError) as caught:
        worker.do(partial(work_on, begun), kill)
    assert caught.value.message == message("The work broke off halfway. Please try again.")
    assert worker.do(partial(count, 2), nobody) == [1, 2]


def test_when_it_has_ended_between_two_works_another_one_takes_its_place(worker: WorkerProcess) -> None:
    first = worker.do(place_of_work, nobody)
    assert isinstance(first, int)
    os.kill(first, signal.SIGTERM)
    second = worker.do(place_of_work, nobody)
    assert second not in (first, os.getpid())


def test_where_no_process_can_be_started_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: object) -> None:
        raise OSError("no more processes")

    context = multiprocessing.get_context("spawn")
    monkeypatch.setattr(context.Process, "start", refuse)
    worker = WorkerProcess()
    assert worker.do(place_of_work, nobody) == os.getpid()


def test_it_ends_when_the_process_of_the_window_is_killed(tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    program = (
        "from functools import partial; from pathlib import Path; import sys;"
        "from smm_desk.desk.worker_process import WorkerProcess; from tests.desk.tasks import work_on;"
        "WorkerProcess().do(partial(work_on, Path(sys.argv[1])), lambda done, total: None)"
    )
    window = subprocess.Popen([sys.executable, "-c", program, str(begun)])
    until(begun.exists)
    process = int(begun.read_text())
    assert is_there(process)
    window.kill()
    window.wait(20)
    until(lambda: not is_there(process))


@pytest.fixture
def as_before() -> Iterator[None]:
    handler, thresholds = signal.getsignal(signal.SIGINT), gc.get_threshold()
    yield
    signal.signal(signal.SIGINT, handler)
    gc.set_threshold(*thresholds)


@pytest.mark.usefixtures("as_before")
def test_it_ends_after_a_while_without_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_process, "_IDLE_S", 0.05)
    (answers, theirs_out), (theirs_in, tasks) = multiprocessing.Pipe(False), multiprocessing.Pipe(False)
    with answers, theirs_out, theirs_in, tasks:
        tasks.send(place_of_work)
        serve(Line(theirs_in, theirs_out))
        begun, made = answers.recv(), answers.recv()
        assert (begun.done, begun.total, made.result) == (0, 0, os.getpid())
        assert not answers.poll()
