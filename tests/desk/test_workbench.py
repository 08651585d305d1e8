"""The open concept with its timer: what changes is told, and kept within a second."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from smm_desk.advice.advisor import Advisor
from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.edits import Edit
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.workbench import AUTOSAVE_AFTER_MS, AUTOSAVE_WAITS_MS, Workbench
from smm_desk.session import Session

VISION = FieldPath("vision", "statement")
POLICY = FieldPath("strategy", "guiding_policy")
NOW = datetime(2026, 11, 23, 14, 2, tzinfo=UTC)


class Disk:
    """Keeps concepts, and refuses while it is full."""

    def __init__(self) -> None:
        self.kept: list[Concept] = []
        self.is_full = False

    def keep(self, _before: Concept, after: Concept) -> None:
        if self.is_full:
            raise OSError("full")
        self.kept.append(after)


class Eye(QObject):
    """Sees how much had been kept when something came to be shown."""

    def __init__(self, disk: Disk) -> None:
        super().__init__()
        self.kept: list[int] = []
        self._disk = disk

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self.kept.append(len(self._disk.kept))
        return super().event(event)


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def bench(qtbot: QtBot, disk: Disk) -> Iterator[Workbench]:
    session = Session(Concept(id="k1", language="en"), keep=disk.keep, clock=lambda: 0.0)
    made = Workbench(session, Advisor(), now=lambda: NOW, new_id=lambda: "new")
    yield made
    made.stop()


def write(text: str, path: FieldPath = VISION) -> Edit:
    return edits.write(path, text)


def test_the_timer_leaves_time_within_the_second() -> None:
    assert AUTOSAVE_AFTER_MS + AUTOSAVE_WAITS_MS <= 700


def test_a_change_is_kept_by_itself_and_once(bench: Workbench, disk: Disk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.saved):
        for text in ("a", "ab", "abc"):
            bench.apply(write(text))
        assert disk.kept == []
    assert [concept.vision.statement for concept in disk.kept] == ["abc"]
    assert bench.is_kept


def test_typing_on_does_not_put_the_save_off(bench: Workbench, qtbot: QtBot) -> None:
    bench.apply(write("a"))
    bench._timer.start(60_000)
    bench.apply(write("ab"))
    assert (
        bench._timer.remainingTime() > AUTOSAVE_AFTER_MS * 10
    )  # a further key would have set the usual time
    bench.save_now()


def test_what_waits_to_be_shown_comes_before_the_save(bench: Workbench, disk: Disk, qtbot: QtBot) -> None:
    eye = Eye(disk)
    bench.apply(write("a"))
    bench._on_timer_timeout()
    QCoreApplication.postEvent(eye, QEvent(QEvent.Type.UpdateRequest))
    with qtbot.waitSignal(bench.saved):
        pass
    assert eye.kept == [0]
    assert disk.kept == [bench.concept]
    assert not bench._timer.isActive()


def test_a_save_does_not_wait_for_ever(bench: Workbench, disk: Disk) -> None:
    bench.apply(write("a"))
    bench._on_timer_timeout()
    assert disk.kept == []
    assert 0 <= bench._timer.remainingTime() <= AUTOSAVE_WAITS_MS * 1.1
    bench._on_timer_timeout()  # as when the window has been busy all the time
    assert disk.kept == [bench.concept]


def test_changes_are_told_with_before_and_after(bench: Workbench, qtbot: QtBot) -> None:
    before = bench.concept
    with qtbot.waitSignals([bench.concept_changed, bench.findings_changed]):
        bench.apply(write("a"))
    told: list[tuple[Concept, Concept]] = []
    bench.concept_changed.connect(lambda *both: told.append(both))
    bench.undo()
    assert told == [(told[0][0], before)]
    assert told[0][0].vision.statement == "a"


def test_what_changes_nothing_is_not_told(bench: Workbench, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bench.concept_changed):
        bench.apply(write(""))
        bench.undo()
        bench.redo()


def test_findings_are_current_before_anybody_hears_of_the_change(bench: Workbench) -> None:
    seen: list[set[str]] = []
    bench.concept_changed.connect(lambda *_both: seen.append({f.rule for f in bench.findings}))
    bench.apply(write("Sell as many products as possible.", POLICY))
    assert "goal-as-strategy" in seen[0]
    assert "strategy-missing" not in seen[0]


def test_findings_are_asked_for_by_place_and_chapter(bench: Workbench) -> None:
    assert "vision-missing" in [finding.rule for finding in bench.findings_at(VISION)]
    assert {f.path.section for f in bench.findings_in("strategy")} <= {"strategy", "thrusts"}
    assert bench.findings_in("vision")


def test_a_finding_that_is_set_aside_is_listed_apart(bench: Workbench) -> None:
    (finding,) = (finding for finding in bench.findings if finding.rule == "vision-missing")
    bench.apply(edits.set_aside(finding.set_aside_with("later")))
    assert finding not in bench.findings
    assert [(aside.rule, entry.reason) for aside, entry in bench.aside] == [("vision-missing", "later")]
    bench.undo()
    assert finding in bench.findings


def test_undo_and_redo_tell_their_places(bench: Workbench, qtbot: QtBot) -> None:
    bench.apply(write("Sell more.", POLICY))
    bench.apply(edits.move_text(POLICY, "goals", "g1"))
    with qtbot.waitSignal(bench.place_shown, check_params_cb=lambda path: path == POLICY):
        bench.undo()
    with qtbot.waitSignal(bench.place_shown, check_params_cb=lambda path: path.section == "goals"):
        bench.redo()


def test_a_save_that_fails_is_told_and_tried_again(bench: Workbench, disk: Disk, qtbot: QtBot) -> None:
    disk.is_full = True
    bench.apply(write("a"))
    with qtbot.waitSignal(bench.save_failed) as failure:
        assert not bench.save_now()
    assert str(failure.args[0]) == "full"
    assert bench._timer.isActive()
    disk.is_full = False
    bench._timer.start(1)
    with qtbot.waitSignal(bench.saved):
        pass
    assert disk.kept == [bench.concept]


def test_nothing_is_kept_when_nothing_changed(bench: Workbench, disk: Disk) -> None:
    assert bench.save_now()
    assert disk.kept == []


def test_today_is_the_day_that_the_desk_is_told(bench: Workbench) -> None:
    assert bench.today() == NOW.date()
