"""States kept under a name, in the real database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings

from smm_desk.concept.concept import Concept
from smm_desk.store.errors import ConceptMissingError, SnapshotMissingError, StoreDamagedError
from smm_desk.store.store import FILE_NAME, Store
from tests.store.concepts import Clock, concepts, exactly, full_concept


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


def test_a_state_is_kept_whole_while_the_concept_lives_on(folder: Path) -> None:
    concept = full_concept()
    with Store.open(folder, now=Clock()) as store:
        store.insert(concept)
        kept = store.keep_snapshot(concept, "s1", "Before the workshop")
        store.save(concept, Concept(id="k1"))
        assert exactly(store.snapshot("k1", "s1")) == exactly(concept)
    with Store.open(folder, now=Clock()) as store:
        assert store.snapshots("k1") == (kept,)
        assert exactly(store.snapshot("k1", "s1")) == exactly(concept)
        assert store.load("k1") == Concept(id="k1")


def test_states_are_listed_the_newest_first_and_for_one_concept(folder: Path) -> None:
    with Store.open(folder, now=Clock()) as store:
        for concept_id in ("a", "b"):
            store.insert(Concept(id=concept_id))
        for number in range(3):
            store.keep_snapshot(Concept(id="a"), f"s{number}", f"Name {number}")
        store.keep_snapshot(Concept(id="b"), "s0", "Other")
        assert [snapshot.name for snapshot in store.snapshots("a")] == ["Name 2", "Name 1", "Name 0"]
        assert [snapshot.name for snapshot in store.snapshots("b")] == ["Other"]


def test_a_state_is_forgotten_and_a_missing_one_told(folder: Path) -> None:
    with Store.open(folder, now=Clock()) as store:
        store.insert(Concept(id="a"))
        store.keep_snapshot(Concept(id="a"), "s", "Name")
        store.drop_snapshot("a", "s")
        assert store.snapshots("a") == ()
        with pytest.raises(SnapshotMissingError):
            store.snapshot("a", "s")
        with pytest.raises(SnapshotMissingError):
            store.drop_snapshot("a", "s")


def test_states_go_with_their_concept(folder: Path) -> None:
    with Store.open(folder, now=Clock()) as store:
        store.insert(Concept(id="a"))
        store.keep_snapshot(Concept(id="a"), "s", "Name")
        store.purge("a")
        assert store.snapshots("a") == ()
        with pytest.raises(ConceptMissingError):
            store.load("a")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"id": "a", "unknown": 1}', "[" * 100_000])
def test_a_damaged_state_is_told_and_harms_nothing_else(folder: Path, content: str) -> None:
    with Store.open(folder, now=Clock()) as store:
        store.insert(Concept(id="a"))
        store.keep_snapshot(Concept(id="a"), "s", "Name")
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE snapshots SET content = ?", (content,))
    with Store.open(folder, now=Clock()) as store:
        with pytest.raises(StoreDamagedError):
            store.snapshot("a", "s")
        assert [snapshot.name for snapshot in store.snapshots("a")] == ["Name"]
        assert store.load("a") == Concept(id="a")


@settings(max_examples=25)
@given(concept=concepts())
def test_any_concept_is_kept_to_the_last_letter(folder: Path, concept: Concept) -> None:
    with Store.open(folder, now=Clock()) as store:
        if any(summary.id == concept.id for summary in store.summaries()):
            store.purge(concept.id)
        store.insert(concept)
        store.keep_snapshot(concept, "s", "Name")
        assert exactly(store.snapshot(concept.id, "s")) == exactly(store.load(concept.id))
