"""The open concept: what counts as one step, what can be undone, and what is written to disk."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.edits import Edit
from smm_desk.concept.goals import Goal
from smm_desk.concept.paths import FieldPath, written
from smm_desk.session import LONGEST_HISTORY, MERGE_LONGEST_S, MERGE_PAUSE_S, Session

VISION = FieldPath("vision", "statement")
MISSION = FieldPath("vision", "mission")
POLICY = FieldPath("strategy", "guiding_policy")


class Clock:
    """Seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


class Disk:
    """Remembers what was kept; refuses while it is full."""

    def __init__(self) -> None:
        self.saves: list[tuple[Concept, Concept]] = []
        self.is_full = False

    def keep(self, before: Concept, after: Concept) -> None:
        if self.is_full:
            raise OSError("full")
        self.saves.append((before, after))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def session(clock: Clock, disk: Disk) -> Session:
    return Session(Concept(id="k1"), keep=disk.keep, clock=clock)


def type_in(session: Session, text: str, path: FieldPath = VISION) -> None:
    """Type a text letter by letter."""
    for length in range(1, len(text) + 1):
        session.apply(edits.write(path, text[:length]))


def is_kept(session: Session) -> bool:
    return session.is_kept


def steps(session: Session) -> list[str]:
    """Undo everything; return the names of the steps, the last one first."""
    names = []
    while session.undo_name is not None:
        names.append(str(session.undo_name))
        session.undo()
    return names


def test_a_new_session_has_nothing_to_undo_or_to_save(session: Session, disk: Disk) -> None:
    assert session.undo() is None
    assert session.redo() is None
    assert session.undo_name is None
    assert session.redo_name is None
    assert is_kept(session)
    assert not session.save()
    assert disk.saves == []


def test_typing_is_one_step(session: Session) -> None:
    type_in(session, "No bicycle gathers dust.")
    assert steps(session) == ["Change “Vision”"]
    assert session.concept == Concept(id="k1")


def test_typing_that_is_undone_comes_back_whole(session: Session) -> None:
    type_in(session, "No bicycle gathers dust.")
    session.undo()
    session.redo()
    assert session.concept.vision.statement == "No bicycle gathers dust."


def test_another_field_is_another_step(session: Session) -> None:
    type_in(session, "one")
    type_in(session, "two", MISSION)
    type_in(session, "one more")
    assert steps(session) == ["Change “Vision”", "Change “Mission”", "Change “Vision”"]


@pytest.mark.parametrize(("pause_s", "count"), [(MERGE_PAUSE_S, 1), (MERGE_PAUSE_S + 0.1, 2)])
def test_a_pause_ends_the_step(session: Session, clock: Clock, pause_s: float, count: int) -> None:
    type_in(session, "one")
    clock.seconds += pause_s
    session.apply(edits.write(VISION, "one two"))
    assert len(steps(session)) == count


def test_long_typing_without_a_pause_is_cut_into_steps(session: Session, clock: Clock) -> None:
    for second in range(26):
        session.apply(edits.write(VISION, "x" * (second + 1)))
        clock.seconds += 1
    lengths = []
    while session.undo() is not None:
        lengths.append(len(session.concept.vision.statement))
    assert lengths == [MERGE_LONGEST_S + 1, 0]


def test_a_field_that_was_left_begins_a_new_step(session: Session) -> None:
    type_in(session, "one")
    session.seal()
    session.apply(edits.write(VISION, "one two"))
    assert len(steps(session)) == 2


def test_typing_after_an_undo_is_a_new_step(session: Session) -> None:
    type_in(session, "one")
    session.seal()
    type_in(session, "one two")
    session.undo()
    session.apply(edits.write(VISION, "one three"))
    assert session.redo_name is None
    session.undo()
    assert session.concept.vision.statement == "one"


def test_steps_that_are_no_typing_stand_alone(session: Session) -> None:
    session.apply(edits.add("goals", Goal(id="g1")))
    session.apply(edits.add("goals", Goal(id="g2")))
    session.apply(edits.move("goals", "g2", 0))
    assert steps(session) == ["Move Goal", "Add Goal", "Add Goal"]


def test_undo_and_redo_are_named_and_know_their_place(session: Session) -> None:
    type_in(session, "one")
    session.apply(edits.add("goals", Goal(id="g1")))
    assert str(session.undo_name) == "Add Goal"
    undone = session.undo()
    assert undone is not None
    assert undone.where == FieldPath("goals", "statement", "g1")
    assert str(session.redo_name) == "Add Goal"
    assert str(session.undo_name) == "Change “Vision”"
    redone = session.redo()
    assert redone == undone
    assert session.redo_name is None


def test_undo_leads_back_to_where_a_moved_text_came_from(session: Session) -> None:
    session.apply(edits.write(POLICY, "Sell more."))
    session.apply(edits.move_text(POLICY, "goals", "g1"))
    step = session.undo()
    assert step is not None
    assert (step.came_from, step.where) == (POLICY, FieldPath("goals", "statement", "g1"))


def test_a_new_step_forgets_what_was_undone(session: Session) -> None:
    type_in(session, "one")
    session.undo()
    type_in(session, "two", MISSION)
    assert session.redo_name is None
    assert session.redo() is None
    assert session.concept.vision.mission == "two"


def test_an_edit_that_changes_nothing_is_no_step(session: Session) -> None:
    type_in(session, "one")
    session.undo()
    assert not session.apply(edits.write(VISION, ""))
    assert not session.apply(Edit(edits.write(VISION, "").name, lambda concept: concept, VISION))
    assert session.undo_name is None
    assert session.redo_name is not None


def test_the_history_does_not_grow_without_end(session: Session) -> None:
    for number in range(LONGEST_HISTORY + 50):
        session.apply(edits.write(VISION, str(number)))
        session.seal()
    assert len(steps(session)) == LONGEST_HISTORY
    assert session.concept.vision.statement == "49"


def test_a_save_writes_the_difference_once(session: Session, disk: Disk) -> None:
    empty = session.concept
    type_in(session, "one")
    assert not is_kept(session)
    assert session.save()
    assert is_kept(session)
    assert not session.save()
    assert disk.saves == [(empty, written(empty, VISION, "one"))]


def test_a_save_goes_on_from_the_last_one(session: Session, disk: Disk) -> None:
    type_in(session, "one")
    session.save()
    type_in(session, "two", MISSION)
    session.undo()
    session.undo()
    session.redo()
    session.redo()
    session.save()
    assert [after.vision.mission for _, after in disk.saves] == ["", "two"]
    assert disk.saves[1][0] is disk.saves[0][1]


def test_what_was_undone_is_saved_too(session: Session, disk: Disk) -> None:
    type_in(session, "one")
    session.save()
    session.undo()
    assert not is_kept(session)
    session.save()
    assert disk.saves[-1][1].vision.statement == ""


def test_a_save_that_fails_is_told_and_tried_again(session: Session, disk: Disk) -> None:
    empty = session.concept
    type_in(session, "one")
    disk.is_full = True
    with pytest.raises(OSError, match="full"):
        session.save()
    assert not is_kept(session)
    type_in(session, "two", MISSION)
    disk.is_full = False
    assert session.save()
    assert disk.saves == [(empty, session.concept)]


class AnyHistory(RuleBasedStateMachine):
    """Whatever is typed, undone and saved: undo is the way back, and the disk holds what was saved."""

    @initialize()
    def begin(self) -> None:
        self.clock = Clock()
        self.on_disk = Concept(id="k1")
        self.session = Session(self.on_disk, keep=self.keep, clock=self.clock)
        self.first = self.on_disk

    def keep(self, before: Concept, after: Concept) -> None:
        assert before == self.on_disk
        self.on_disk = after

    @rule(path=st.sampled_from([VISION, MISSION, POLICY]), text=st.text(max_size=3))
    def write(self, path: FieldPath, text: str) -> None:
        self.session.apply(edits.write(path, text))

    @rule(seconds=st.sampled_from([0.1, 1.0, 3.0]))
    def wait(self, seconds: float) -> None:
        self.clock.seconds += seconds

    @rule()
    def undo(self) -> None:
        before = self.session.concept
        if self.session.undo() is not None:
            self.session.redo()
            assert self.session.concept is before
            self.session.undo()

    @rule()
    def redo(self) -> None:
        self.session.redo()

    @rule()
    def save(self) -> None:
        differs = self.session.concept is not self.on_disk
        assert self.session.save() == differs
        assert self.on_disk is self.session.concept

    @invariant()
    def everything_can_be_undone(self) -> None:
        count = len(steps(self.session))
        assert self.session.concept == self.first
        for _ in range(count):
            self.session.redo()


TestAnyHistory = AnyHistory.TestCase
TestAnyHistory.settings = settings(max_examples=60, stateful_step_count=20)
