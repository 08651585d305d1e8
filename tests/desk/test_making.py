"""Long work: its progress is shown, the window stays usable, and it can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from smm_desk.desk.background import Background, Job, Progress
from smm_desk.desk.making import Maker
from tests.desk.driving import Desk, visible


class Step:
    """Work that goes on when it is let."""

    def __init__(self) -> None:
        self.may_go_on = threading.Event()

    def __call__(self, progress: Progress) -> str:
        progress(0, 0)
        progress(3, 10)
        assert self.may_go_on.wait(20)
        progress(4, 10)
        return "made"


@pytest.fixture
def ends() -> list[object]:
    return []


@pytest.fixture
def maker(opened: Desk, ends: list[object]) -> Maker:
    return Maker(opened.window, Background(opened.window), ends.append)


def shown(desk: Desk) -> QProgressDialog:
    desk.until(lambda: any(visible(desk.window, QProgressDialog)))
    dialog = next(visible(desk.window, QProgressDialog))
    desk.until(dialog.isActiveWindow)
    return dialog


def test_progress_is_shown_when_it_takes_long_and_goes_with_the_end(
    opened: Desk, maker: Maker, ends: list[object]
) -> None:
    work = Step()
    maker.make("The print is being made …", opened.window.texts, work, ends.append)
    dialog = shown(opened)
    assert not dialog.isModal()
    assert dialog.labelText() == "The print is being made …"
    assert (dialog.value(), dialog.maximum()) == (3, 10)
    work.may_go_on.set()
    opened.until(lambda: ends == ["made"])
    assert not any(visible(opened.window, QProgressDialog))


def test_escape_stops_it_and_nothing_is_used(opened: Desk, maker: Maker, ends: list[object]) -> None:
    work = Step()
    maker.make("The print is being made …", opened.window.texts, work, ends.append)
    QTest.keyClick(shown(opened), Qt.Key.Key_Escape)
    assert not any(visible(opened.window, QProgressDialog))
    work.may_go_on.set()
    opened.settle()
    maker.make("The next …", opened.window.texts, lambda _: "next", ends.append)
    opened.until(lambda: bool(ends))
    assert ends == ["next"]


@pytest.mark.parametrize("go_away", [QProgressDialog.reject, QProgressDialog.close])
def test_a_progress_that_goes_away_stops_the_work(
    opened: Desk, maker: Maker, ends: list[object], go_away: Callable[[QProgressDialog], object]
) -> None:
    work = Step()
    maker.make("The print is being made …", opened.window.texts, work, ends.append)
    go_away(shown(opened))
    work.may_go_on.set()
    opened.settle()
    maker.make("The next …", opened.window.texts, lambda _: "next", ends.append)
    opened.until(lambda: bool(ends))
    assert ends == ["next"]


def test_an_error_is_told_and_takes_the_progress_away(opened: Desk, maker: Maker, ends: list[object]) -> None:
    work = Step()
    work.may_go_on.set()

    def breaks(progress: Progress) -> str:
        work(progress)
        raise OSError("full")

    maker.make("The print is being made …", opened.window.texts, breaks, ends.append)
    opened.until(lambda: bool(ends))
    assert isinstance(ends[0], OSError)
    assert not any(visible(opened.window, QProgressDialog))


@pytest.mark.parametrize(("action", "ending"), [("save_pdf", ".pdf"), ("save_word", ".docx")])
def test_a_stopped_file_is_not_written(
    workshop: Desk, monkeypatch: pytest.MonkeyPatch, action: str, ending: str
) -> None:
    path = workshop.folder / f"out{ending}"
    path.write_bytes(b"the old file")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    stopped = stop_what_begins(monkeypatch)
    workshop.window.actions_by_key[action].trigger()
    workshop.until(lambda: stopped == [True])
    workshop.settle()
    assert path.read_bytes() == b"the old file"
    assert list(workshop.folder.glob("out*")) == [path]
    assert f"Saved: {path}" not in workshop.labels()


def stop_what_begins(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Stop whatever can be stopped before its first step; return a list that fills as the ends are told."""
    stopped = list[bool]()
    begin = Background.start

    def begin_and_stop(self: Background, work: Callable[[Progress], object], **told: Any) -> Job:
        if "stopped" not in told:  # a backup that is made after the start
            return begin(self, work, **told)
        is_stopped = threading.Event()

        def held(progress: Progress) -> object:
            assert is_stopped.wait(20)
            return work(progress)

        ended = told.pop("stopped")

        def told_stopped() -> None:
            ended()
            stopped.append(True)

        job = begin(self, held, stopped=told_stopped, **told)
        job.stop()
        is_stopped.set()
        return job

    monkeypatch.setattr(Background, "start", begin_and_stop)
    return stopped
