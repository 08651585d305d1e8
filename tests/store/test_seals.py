"""One flipped letter is noticed, wherever it stands, and nothing else is ever taken for one."""

from __future__ import annotations

import dataclasses
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company, Vision
from smm_desk.concept.goals import Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.values import Unread
from smm_desk.store import seals
from smm_desk.store.backups import back_up, backups_of, check, newest_good, restore
from smm_desk.store.database import connected
from smm_desk.store.errors import ConceptDamagedError, StoreDamagedError
from smm_desk.store.faults import faults_told
from smm_desk.store.pictures import PictureKind
from smm_desk.store.store import FILE_NAME, Store
from smm_desk.store.tables import METADATA, SEALED
from smm_desk.store.taking_out import taken_out
from tests.store.concepts import Clock, concepts, exactly, full_concept
from tests.store.flipping import flip_bit, swap, texts_in
from tests.store.test_migrations import moved

HERE = Path(__file__).parent
NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Store.open(tmp_path, now=Clock()) as store:
        store.insert(full_concept())
        store.keep_snapshot(full_concept(), "s1", "Before the workshop")
        store.insert(Concept(id="other", company=Company(name="Bakery")))
    return tmp_path


@pytest.fixture
def path(folder: Path) -> Path:
    return folder / FILE_NAME


def opened(folder: Path) -> Store:
    return Store.open(folder, now=Clock())


def seals_in(path: Path) -> list[str | None]:
    with closing(sqlite3.connect(path)) as connection:
        return [
            seal
            for table in SEALED
            for (seal,) in connection.execute(f'SELECT seal FROM "{table}"').fetchall()
        ]


def test_every_table_but_that_of_the_version_is_sealed() -> None:
    assert METADATA.tables.keys() - SEALED.keys() == {"alembic_version"}


def test_every_row_that_is_written_gets_a_seal(folder: Path, path: Path) -> None:
    written = seals_in(path)
    assert len(written) > 60
    assert None not in written
    with opened(folder) as store:
        store.save(full_concept(), edits.remove("goals", "g1").change(full_concept()), open_findings=4)
        store.duplicate("k1", "k2", "Copy")
        store.set_archived("k1", archived=True)
    assert None not in seals_in(path)
    check(path)


SWAPS = [
    (b"On the saddle and at the workbench.", b"On the saddle and at the workbenck.", "“Strategy”"),
    (b"123456789012345.000001", b"123456789012345.000007", "“Goals”"),
    (b"2027-06-30", b"2027-06-20", "“Goals”"),
    (b"unread:as many as possible", b"unread:as many as possibly", "“Goals”"),
    (b"Commuters", b"Commutors", "“Audiences”"),
    (b"goal-date", b"goal-dare", "the notes set aside"),
    (b"goals/g1/baseline", b"goals/g2/baseline", "what is not known yet"),
]


@pytest.mark.parametrize(("old", "new", "place"), SWAPS)
def test_a_changed_letter_is_told_with_its_place(
    folder: Path, path: Path, old: bytes, new: bytes, place: str
) -> None:
    with closing(sqlite3.connect(path)) as connection:  # else it stands in the kept version, too
        connection.execute("DELETE FROM snapshots")
        connection.commit()
        connection.execute("VACUUM")
    swap(path, old, new)
    before = path.read_bytes()

    with opened(folder) as store:
        with pytest.raises(ConceptDamagedError) as caught:
            store.load("k1")
        assert store.load("other").company.name == "Bakery"
        assert len(store.summaries(as_they_stand=True)) == 2
    told = str(caught.value.message)
    assert place in told
    assert "Nothing has been changed" in told
    assert "Backups" in told
    assert path.read_bytes() == before
    with pytest.raises(ConceptDamagedError, match="“Velo Muster” was changed on the disk"):
        check(path)


def test_a_changed_link_is_told(folder: Path, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:  # a link of few letters cannot be found by its bytes
        connection.execute("UPDATE channels_goals SET target_id = 'g2' WHERE target_id = 'g3'")
        connection.execute("UPDATE goals SET thrust = 't1' WHERE id = 'g1'")
        connection.commit()
    with opened(folder) as store, pytest.raises(ConceptDamagedError, match="“Goals”"):
        store.load("k1")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE goals SET thrust = 't2' WHERE id = 'g1'")
        connection.commit()
    with opened(folder) as store, pytest.raises(ConceptDamagedError, match="“Channels”, “"):
        store.load("k1")


def test_a_letter_of_a_kept_version_is_told_and_the_concept_opens(folder: Path, path: Path) -> None:
    swap(path, b'"name":"Velo Muster"', b'"name":"Velo Master"')
    with opened(folder) as store:
        assert exactly(store.load("k1")) == exactly(full_concept())
        with pytest.raises(ConceptDamagedError, match="a kept version"):
            store.snapshot("k1", "s1")
        assert [kept.name for kept in store.snapshots("k1")] == ["Before the workshop"]
        assert store.take_snapshot_as_it_stands("k1", "s1").company.name == "Velo Master"
        assert store.snapshot("k1", "s1").company.name == "Velo Master"
    check(path)


def read_everything(store: Store) -> None:
    for concept_id in ("k1", "other"):
        store.load(concept_id)
        for kept in store.snapshots(concept_id):
            store.snapshot(concept_id, kept.id)


def test_a_picture_that_was_changed_is_told_by_the_check_and_the_concept_opens(
    folder: Path, path: Path
) -> None:
    with opened(folder) as store:
        store.keep_picture("k1", "p", PictureKind.LOGO, "logo.png", b"a picture of a bicycle")
    check(path)
    swap(path, b"a picture of a bicycle", b"a picture of a bicyclf")
    with pytest.raises(ConceptDamagedError, match="the logo or a photo"):
        check(path)
    with opened(folder) as store:
        assert exactly(store.load("k1")) == exactly(full_concept())
        store.drop_picture("k1", "p")
    check(path)


@pytest.mark.parametrize("number", range(40))
def test_any_flipped_bit_is_noticed_and_told_clearly(folder: Path, path: Path, number: int) -> None:
    chance = random.Random(number)
    table, column, value = chance.choice(texts_in(path))
    flip_bit(path, value, chance)

    with pytest.raises(StoreDamagedError):
        check(path)
    with opened(folder) as store:
        assert len(store.summaries(as_they_stand=True)) == 2
        with pytest.raises(ConceptDamagedError) as caught:
            read_everything(store)
    assert "Nothing has been changed" in str(caught.value.message), (table, column)


@pytest.mark.parametrize("number", range(40))
def test_a_concept_with_any_flipped_bit_can_be_opened_as_it_stands(
    folder: Path, path: Path, number: int
) -> None:
    chance = random.Random(number)
    of_concepts = [text for text in texts_in(path) if text[0] != "snapshots"]
    _, _, value = chance.choice(of_concepts)
    flip_bit(path, value, chance)
    damaged = path.read_bytes()

    with opened(folder) as store:
        for concept_id in ("k1", "other"):
            taken = store.take_as_it_stands(concept_id)
            assert exactly(store.load(concept_id)) == exactly(taken)
            store.save(taken, edits.write(FieldPath("vision", "horizon"), "2030").change(taken))
        assert store.load("k1").channels[0].goals == full_concept().channels[0].goals
        assert len(store.summaries(as_they_stand=True)) == 2
    check(path)
    kept = sorted(folder.glob("smm-desk-damaged-*"))
    assert len(kept) == 2
    assert damaged[100:] in (kept[0].read_bytes()[100:], kept[1].read_bytes()[100:])


@pytest.mark.parametrize(
    ("damage", "look"),
    [
        ("UPDATE goals SET target = '1x50' WHERE id = 'g1'", lambda c: c.goals[0].target == Unread("1x50")),
        (
            "UPDATE goals SET due = '2027-16-30' WHERE id = 'g1'",
            lambda c: c.goals[0].due == Unread("2027-16-30"),
        ),
        ("UPDATE company SET country = 'BH' WHERE concept_id = 'k1'", lambda c: c.company.country == "CH"),
        ("UPDATE company SET country = 'xy' WHERE concept_id = 'k1'", lambda c: c.company.country == ""),
        ("UPDATE concepts SET language = 'de_AX'", lambda c: c.language == "de_AT"),
        ("DELETE FROM vision", lambda c: c.vision == Vision()),
        (
            "UPDATE goals SET statement = x'c3282041' WHERE id = 'g1'",
            lambda c: c.goals[0].statement == "\ufffd( A",
        ),
        ("UPDATE goals SET thrust = 'gone' WHERE id = 'g1'", lambda c: c.goals[0].thrust == ""),
        ("UPDATE channels_goals SET target_id = 'gone'", lambda c: c.channels[0].goals == ()),
        ("UPDATE concepts SET created_at = '2o26', archived_at = 'x'", lambda c: c.id == "k1"),
    ],
)
def test_what_cannot_be_read_stands_as_what_comes_nearest(
    folder: Path, path: Path, damage: str, look: Callable[[Concept], bool]
) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(damage)
        connection.commit()
    with opened(folder) as store:
        with pytest.raises(ConceptDamagedError):
            store.load("k1")
        assert look(store.take_as_it_stands("k1"))
        assert look(store.load("k1"))
    if "concepts" not in damage and "vision" not in damage:
        check(path)


def test_a_change_seals_no_damage_in(folder: Path, path: Path) -> None:
    with opened(folder) as store:
        before = store.load("k1")
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("UPDATE company SET place = 'Alten'")
            connection.commit()
        store.save(before, edits.write(FieldPath("company", "trade"), "Bicycles").change(before))
        with pytest.raises(ConceptDamagedError):
            store.load("k1")


@settings(max_examples=30)
@given(steps=st.lists(concepts(), min_size=1, max_size=4))
def test_no_sequence_of_saves_raises_a_false_alarm(folder: Path, steps: list[Concept]) -> None:
    with opened(folder) as store:
        store.purge("k1")
        store.insert(steps[0])
        for before, after in pairwise(steps):
            store.save(before, after, open_findings=1)
            assert exactly(store.load("k1")) == exactly(after)
        store.keep_snapshot(steps[-1], "s1", "Kept")
        assert exactly(store.snapshot("k1", "s1")) == exactly(store.load("k1"))
        copy = store.duplicate("k1", "copy", "Copy")
        assert exactly(store.load("copy")) == exactly(copy)
        store.purge("copy")
    check(folder / FILE_NAME)


@settings(max_examples=30)
@given(concept=concepts())
def test_taking_a_whole_concept_as_it_stands_changes_nothing(folder: Path, concept: Concept) -> None:
    with opened(folder) as store:
        store.purge("k1")
        store.insert(concept)
        stored = store.load("k1")
        assert exactly(store.take_as_it_stands("k1")) == exactly(stored)
        assert exactly(store.load("k1")) == exactly(stored)


@pytest.mark.parametrize("version", ["version_1", "version_2", "version_3"])
def test_an_old_store_is_sealed_as_it_stands(version: str, tmp_path: Path) -> None:
    shutil.copy(HERE / version / "store.sqlite3", tmp_path / FILE_NAME)
    check(tmp_path / FILE_NAME)
    with opened(tmp_path) as store:
        for summary in store.summaries():
            concept = store.load(summary.id)
            store.save(concept, edits.write(FieldPath("company", "offer"), "New").change(concept))
            assert store.load(summary.id).company.offer == "New"
        assert taken_out(store.backups()[0], summary.id, Clock()).concept.id == summary.id
    check(tmp_path / FILE_NAME)
    assert None not in seals_in(tmp_path / FILE_NAME)


def test_a_move_of_the_tables_seals_no_damage_in(folder: Path, path: Path) -> None:
    swap(path, b"Commuters", b"Commutors")
    moved(path, "head")
    with opened(folder) as store:
        assert store.load("other").company.name == "Bakery"
        with pytest.raises(ConceptDamagedError, match="“Audiences”"):
            store.load("k1")


def test_an_unsealed_row_is_no_damage_and_is_sealed_when_it_is_written(folder: Path, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE company SET seal = NULL")
        connection.commit()
    check(path)
    with opened(folder) as store:
        before = store.load("k1")
        store.save(before, edits.write(FieldPath("company", "trade"), "Bicycles").change(before))
        store.purge("other")
    assert None not in seals_in(path)
    check(path)


def test_a_store_with_a_flipped_letter_makes_no_backup_and_the_last_good_one_is_found(
    folder: Path, path: Path
) -> None:
    good = back_up(path, NOW)
    assert good is not None
    with opened(folder) as store:
        store.save(store.load("other"), Concept(id="other", company=Company(name="Confectioner")))
    later = back_up(path, NOW.replace(hour=10))
    assert later is not None
    swap(later.path, b"Commuters", b"Commutors")
    swap(path, b"Commuters", b"Commutors")
    with opened(folder) as store:
        store.set_archived("other", archived=True)

    with pytest.raises(ConceptDamagedError):
        back_up(path, NOW.replace(hour=11))
    assert backups_of(path) == (later, good)
    assert newest_good(path) == good
    with pytest.raises(ConceptDamagedError):
        restore(path, later, NOW.replace(hour=12))
    aside = restore(path, good, NOW.replace(hour=12))
    assert aside is not None
    assert b"Commutors" in aside.read_bytes()
    with opened(folder) as store:
        assert exactly(store.load("k1")) == exactly(full_concept())


def test_a_new_part_and_a_moved_one_are_sealed_in_whatever_order_they_are_written(folder: Path) -> None:
    with opened(folder) as store:
        before = store.load("k1")
        after = edits.move("goals", "g2", 0).change(edits.add("goals", Goal(id="g9"), 1).change(before))
        after = dataclasses.replace(after, review=dataclasses.replace(after.review, next_on=date(2029, 1, 2)))
        store.save(before, after)
        assert store.load("k1") == after


def test_the_same_rows_have_the_same_seals_in_a_fresh_and_in_a_moved_store(folder: Path, path: Path) -> None:
    before = seals_in(path)
    moved(path, "0005")
    moved(path, "head")
    assert sorted(map(str, seals_in(path))) == sorted(map(str, before))


@pytest.fixture
def driver(path: Path) -> Iterator[sqlite3.Connection]:
    engine = connected(path)
    with engine.begin() as connection:
        yield seals.driver_of(connection)
    engine.dispose()


def test_a_seal_tells_a_text_from_a_number_and_a_value_from_its_neighbour(driver: sqlite3.Connection) -> None:
    driver.execute("CREATE TABLE notes (id, a, b, seal)")
    rows = [
        ("1", "", None),
        ("1", None, ""),
        (1, "", None),
        ("1", b"", None),
        ("", "1", None),
        ("1", "0", None),
    ]
    driver.executemany("INSERT INTO notes VALUES (?, ?, ?, NULL)", rows)
    seals.seal_all(driver)
    found = [cast(str, seal) for (seal,) in driver.execute("SELECT seal FROM notes")]
    assert len(set(found)) == len(rows)
    assert all(len(seal) == 16 for seal in found)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"guiding_policy TEXT", b"guiding_polocy TEXT"),
        (b"guiding_policy TEXT", b"guiding_p\xeflicy TEXT"),
        (b"CREATE TABLE thrusts", b"CREATE TABLE thr\xf5sts"),
        (b"REFERENCES thrusts", b"REFERENCES thrustr"),
    ],
)
def test_a_letter_in_the_description_of_a_table_is_noticed(
    folder: Path, path: Path, old: bytes, new: bytes
) -> None:
    swap(path, old, new)
    with pytest.raises(StoreDamagedError), faults_told(path):
        check(path)


@pytest.mark.parametrize("new", [b"guiding_polocy TEXT", b"guiding_p\xeflicy TEXT"])
def test_a_store_with_another_column_is_told_when_a_concept_is_opened(
    folder: Path, path: Path, new: bytes
) -> None:
    swap(path, b"guiding_policy TEXT", new)
    with opened(folder) as store:
        assert len(store.summaries(as_they_stand=True)) == 2
        with pytest.raises(StoreDamagedError):
            store.load("k1")
