"""Only rows that differ are written, in one transaction."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from smm_desk.concept import edits
from smm_desk.concept.concept import Concept, SetAside
from smm_desk.concept.goals import Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.store.rows import changes
from smm_desk.store.store import Store
from tests.store.concepts import Clock, full_concept

HEAD = "UPDATE concepts"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path, now=Clock()) as opened:
        opened.insert(full_concept())
        yield opened


def with_target(concept: Concept, target: Decimal) -> Concept:
    return edits.write(FieldPath("goals", "target", "g1"), target).change(concept)


@pytest.mark.parametrize(
    ("edit", "written"),
    [
        (edits.write(FieldPath("vision", "statement"), "Everybody rides.").change, [HEAD, "UPDATE vision"]),
        (lambda concept: with_target(concept, Decimal(5)), [HEAD, "UPDATE goals"]),
        (lambda concept: with_target(concept, Decimal("1.5")), []),
        (
            lambda concept: dataclasses.replace(
                concept,
                goals=(dataclasses.replace(concept.goals[0], target=Decimal("1.5")), *concept.goals[1:]),
            ),
            [HEAD, "UPDATE goals"],
        ),
        (edits.set_language("en").change, [HEAD]),
        (edits.add("goals", Goal(id="g4")).change, [HEAD, "INSERT goals"]),
        (edits.add("goals", Goal(id="g4"), 0).change, [HEAD, *["UPDATE goals"] * 3, "INSERT goals"]),
        (edits.move("goals", "g2", 0).change, [HEAD, *["UPDATE goals"] * 2]),
        (edits.move("goals", "g1", 99).change, [HEAD, *["UPDATE goals"] * 3]),
        (
            edits.remove("audiences", "a1").change,
            [HEAD, "UPDATE audiences", "DELETE audiences", "DELETE channels_audiences"],
        ),
        (edits.remove("thrusts", "t2").change, [HEAD, "UPDATE goals", "DELETE thrusts"]),
        (
            edits.remove("channels", "c1").change,
            [
                HEAD,
                "UPDATE channels",
                "DELETE channels",
                *["DELETE channels_audiences"] * 2,
                *["DELETE channels_goals"] * 3,
            ],
        ),
        (
            edits.write(FieldPath("channels", "goals", "c1"), ("g3", "g2", "g1")).change,
            [HEAD, *["UPDATE channels_goals"] * 2],
        ),
        (
            edits.set_aside(SetAside(rule="r", path="vision", fingerprint="", reason="")).change,
            [HEAD, "INSERT set_aside"],
        ),
        (lambda concept: concept, []),
        (dataclasses.replace, []),
    ],
)
def test_only_rows_that_differ_are_written(
    store: Store, statements: list[str], edit: Callable[[Concept], Concept], written: list[str]
) -> None:
    before = full_concept()
    after = edit(before)

    assert store.save(before, after) == len(written)

    assert sorted(statements) == sorted(" ".join(entry.replace("INTO ", "").split()) for entry in written)
    assert store.load("k1") == after


def test_of_a_row_only_the_columns_that_differ_are_written() -> None:
    before = full_concept()
    (change,) = changes(before, with_target(before, Decimal(5)))
    assert change.updated == {("g1",): {"target": Decimal(5)}}


def test_undo_writes_back_what_was(store: Store) -> None:
    before = full_concept()
    after = edits.remove("goals", "g1").change(before)
    store.save(before, after)
    store.save(after, before)
    assert store.load("k1") == before


def test_a_save_is_one_transaction(store: Store) -> None:
    log = store.path.with_name(f"{store.path.name}-wal")
    before = full_concept()
    commits = _commits(log)

    for number, edit in enumerate((edits.remove("channels", "c1"), edits.move("goals", "g3", 0)), 1):
        after = edit.change(before)
        store.save(before, after)
        before = after
        assert _commits(log) == commits + number


def test_saving_nothing_touches_no_file(store: Store) -> None:
    log = store.path.with_name(f"{store.path.name}-wal")
    size = log.stat().st_size
    assert store.save(full_concept(), full_concept()) == 0
    assert log.stat().st_size == size


def _commits(log: Path) -> int:
    """Count the transactions in a log: the last page of each tells the size of the file after it."""
    data = log.read_bytes()
    page_size = int.from_bytes(data[8:12])
    frames = range(32, len(data), 24 + page_size)
    return sum(int.from_bytes(data[start + 4 : start + 8]) > 0 for start in frames)
