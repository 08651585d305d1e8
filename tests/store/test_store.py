"""The store keeps concepts, exactly, and lists, copies, files and removes them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from sqlalchemy.exc import IntegrityError

from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company
from smm_desk.concept.goals import Goal
from smm_desk.store.errors import (
    ConceptChangedError,
    ConceptExistsError,
    ConceptMissingError,
    StoreDamagedError,
)
from smm_desk.store.store import FILE_NAME, Store, Summary
from smm_desk.store.tables import CONCEPTS, SECTION_TABLES
from tests.store.concepts import Clock, concepts, exactly, full_concept


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    with Store.open(tmp_path / "data", now=clock) as opened:
        yield opened


def named(concept_id: str, name: str) -> Concept:
    return Concept(id=concept_id, company=Company(name=name))


def test_a_concept_comes_back_as_it_went(store: Store) -> None:
    store.insert(full_concept())
    assert exactly(store.load("k1")) == exactly(full_concept())


@settings(max_examples=60)
@given(concept=concepts(), other=concepts())
def test_any_concept_comes_back_as_it_went_and_as_it_became(
    store: Store, concept: Concept, other: Concept
) -> None:
    store.insert(concept)
    assert exactly(store.load("k1")) == exactly(concept)

    store.save(concept, other)
    assert exactly(store.load("k1")) == exactly(other)
    store.purge("k1")


def test_what_was_saved_is_there_after_opening_again(tmp_path: Path) -> None:
    with Store.open(tmp_path, now=Clock()) as store:
        store.insert(full_concept())
    with Store.open(tmp_path, now=Clock()) as store:
        assert store.load("k1") == full_concept()
        assert store.path == tmp_path / FILE_NAME


def test_a_text_that_cannot_be_kept_never_stops_a_save(store: Store) -> None:
    before = Concept(id="k1")
    store.insert(before)

    store.save(before, dataclasses.replace(before, company=Company(name="Bäcker\0ei \ud83d", trade="a\r\nb")))

    assert store.load("k1").company == Company(name="Bäckerei \N{REPLACEMENT CHARACTER}", trade="a\nb")


def test_ids_are_unique_only_within_a_concept(store: Store) -> None:
    store.insert(full_concept("k1"))
    store.insert(full_concept("k2"))
    assert store.load("k2") == full_concept("k2")


def test_a_part_that_another_window_has_added_too_is_told_as_a_change(store: Store) -> None:
    before = named("k1", "Velo Muster")
    store.insert(before)
    theirs = dataclasses.replace(before, goals=(Goal(id="g1", statement="Theirs"),))
    store.save(before, theirs)

    with pytest.raises(ConceptChangedError):
        store.save(before, dataclasses.replace(before, goals=(Goal(id="g1", statement="Mine"),)))

    assert store.load("k1") == theirs


def test_what_another_window_has_written_into_the_same_field_is_not_written_over(store: Store) -> None:
    before = named("k1", "Velo Muster")
    store.insert(before)
    theirs = named("k1", "Velo Theirs")
    store.save(before, theirs)

    with pytest.raises(ConceptChangedError):
        store.save(before, named("k1", "Velo Mine"))

    assert store.load("k1") == theirs


def test_what_another_window_has_written_into_other_fields_stays(store: Store) -> None:
    before = named("k1", "Velo Muster")
    store.insert(before)
    store.save(before, dataclasses.replace(before, company=Company(name="Velo Muster", place="Olten")))
    store.save(before, dataclasses.replace(before, company=Company(name="Velo Mine")))
    assert store.load("k1").company == Company(name="Velo Mine", place="Olten")


def test_a_save_that_was_told_as_failed_and_reached_the_disk_can_be_repeated(store: Store) -> None:
    before, after = named("k1", "Velo Muster"), named("k1", "Velo Mine")
    store.insert(before)
    store.save(before, after)
    store.save(before, after)
    assert store.load("k1") == after


def test_a_value_in_words_of_an_older_program_can_be_changed(store: Store) -> None:
    store.insert(Concept(id="k1", goals=(Goal(id="g1", target=Decimal("1.5")),)))
    with store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE goals SET target = '01.5'")
    before = store.load("k1")
    after = dataclasses.replace(before, goals=(Goal(id="g1", target=Decimal(2)),))
    store.save(before, after)
    assert store.load("k1") == after


def test_a_link_to_nowhere_is_refused_whole(store: Store) -> None:
    before = full_concept()
    store.insert(before)
    broken = dataclasses.replace(
        before, company=Company(), goals=(Goal(id="g9", thrust="gone"),), channels=()
    )

    with pytest.raises(IntegrityError):
        store.save(before, broken)

    assert store.load("k1") == before


def test_two_parts_with_one_id_are_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="goals"):
        store.insert(Concept(id="k1", goals=(Goal(id="g"), Goal(id="g"))))
    assert store.summaries() == ()


def test_a_removed_part_goes_with_its_links(store: Store) -> None:
    before = full_concept()
    store.insert(before)

    after = edits.remove("goals", "g1").change(before)
    store.save(before, after)

    assert store.load("k1") == after
    assert after.channels[0].goals == ("g3", "g2")


def test_the_list_shows_the_concept_changed_last_first(store: Store, clock: Clock) -> None:
    first, second = named("k1", "First"), named("k2", "Second")
    store.insert(first)
    store.insert(second)
    clock.time -= timedelta(days=400)  # a clock that was set back does not change the order

    store.save(first, edits.set_language("en").change(first), open_findings=3)

    moment = datetime(2025, 10, 19, 14, 2, 3, tzinfo=UTC)
    assert store.summaries() == (
        Summary("k1", "First", "", "", "en", moment, archived=False, deleted=False, open_findings=3),
        Summary(
            "k2", "Second", "", "", "de_CH", moment + timedelta(days=400, seconds=-1), False, False, None
        ),
    )


def test_a_thousand_concepts_are_listed_newest_change_first(store: Store) -> None:
    moment = datetime(2026, 11, 23, tzinfo=UTC)
    numbers = range(1000)
    heads = [
        {
            "id": f"k{number}",
            "language": "en",
            "created_at": moment,
            "changed_at": moment,
            "change_counter": number,
        }
        for number in numbers
    ]
    names = [{"concept_id": f"k{number}", "name": f"Firm {number}"} for number in numbers]
    with store._engine.begin() as connection:
        connection.execute(CONCEPTS.insert(), heads)
        connection.execute(SECTION_TABLES["company"].table.insert(), names)

    listed = store.summaries()

    assert [summary.title for summary in listed] == [f"Firm {number}" for number in reversed(numbers)]


def test_findings_alone_do_not_count_as_a_change(store: Store) -> None:
    concept = named("k1", "Firm")
    store.insert(concept, open_findings=7)
    (before,) = store.summaries()

    assert store.save(concept, concept, open_findings=2) == 1

    assert store.summaries() == (dataclasses.replace(before, open_findings=2),)
    assert before.open_findings == 7


def test_findings_that_were_not_counted_stay(store: Store) -> None:
    concept = named("k1", "Firm")
    store.insert(concept, open_findings=7)
    store.save(concept, named("k1", "Company"))
    assert store.summaries()[0].open_findings == 7


def test_a_copy_has_a_new_title_and_keeps_its_links(store: Store) -> None:
    store.insert(full_concept(), open_findings=4)

    copy = store.duplicate("k1", "k2", "Velo Muster (copy)")

    assert store.load("k2") == copy
    assert copy.channels == full_concept().channels
    assert copy.goals == full_concept().goals
    assert store.load("k1") == full_concept()
    listed = store.summaries()[0]
    assert (listed.id, listed.title, listed.open_findings) == ("k2", "Velo Muster (copy)", 4)


def test_archive_and_deletion_can_be_taken_back(store: Store) -> None:
    store.insert(full_concept())
    before = store.summaries()

    store.set_archived("k1", archived=True)
    store.set_deleted("k1", deleted=True)
    assert store.summaries() == (dataclasses.replace(before[0], archived=True, deleted=True),)
    assert store.load("k1") == full_concept()

    store.set_archived("k1", archived=False)
    store.set_deleted("k1", deleted=False)
    assert store.summaries() == before


def test_what_is_purged_leaves_no_row(store: Store, statements: list[str]) -> None:
    store.insert(full_concept())
    store.purge("k1")

    with store._engine.connect() as connection:
        tables = (
            connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        )
        counts = {
            name: connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar() for name in tables
        }
    assert {name for name, count in counts.items() if count} == {"alembic_version"}


def test_what_is_not_there_is_said(store: Store) -> None:
    gone = Concept(id="k1")
    for action in (
        lambda: store.load("k1"),
        lambda: store.save(gone, named("k1", "Firm")),
        lambda: store.duplicate("k1", "k2", "Copy"),
        lambda: store.set_archived("k1", True),
        lambda: store.set_deleted("k1", True),
        lambda: store.purge("k1"),
    ):
        with pytest.raises(ConceptMissingError):
            action()
    assert store.summaries() == ()


def test_a_concept_is_not_taken_in_twice(store: Store) -> None:
    store.insert(named("k1", "Old"))
    with pytest.raises(ConceptExistsError):
        store.insert(named("k1", "New"))
    assert store.summaries()[0].title == "Old"


def test_a_save_over_another_ones_changes_is_refused_whole(store: Store) -> None:
    before = full_concept()
    store.insert(before)
    other = edits.remove("goals", "g1").change(before)
    store.save(before, other)

    mine = dataclasses.replace(
        before,
        company=Company(name="Mine"),
        goals=(dataclasses.replace(before.goals[0], target=Decimal(9)), *before.goals[1:]),
    )
    with pytest.raises(ConceptChangedError):
        store.save(before, mine)

    assert store.load("k1") == other


@pytest.mark.parametrize(
    ("damage", "place"),
    [
        ("UPDATE goals SET target = '5,5' WHERE id = 'g1'", "goals.target"),
        ("UPDATE goals SET due = 'soon' WHERE id = 'g1'", "goals.due"),
        ("UPDATE company SET country = 'FR'", "company.country"),
        ("UPDATE concepts SET language = 'fr'", "concepts.language"),
        ("DELETE FROM vision", "vision"),
    ],
)
def test_an_entry_that_cannot_be_read_is_told_with_its_place(store: Store, damage: str, place: str) -> None:
    store.insert(full_concept())
    with store._engine.begin() as connection:
        connection.exec_driver_sql(damage)

    with pytest.raises(StoreDamagedError) as caught:
        store.load("k1")

    assert f"({place})" in str(caught.value.message)
    assert len(store.summaries()) == 1
