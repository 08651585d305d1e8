"""Backups: made, skipped, thinned, restored; and what they do when disk or store fail."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Vision
from smm_desk.store import backups
from smm_desk.store.backups import (
    DAYS,
    LAST,
    Backup,
    back_up,
    backups_of,
    check,
    count_in,
    newest_good,
    restore,
)
from smm_desk.store.errors import StoreDamagedError, StoreError, StoreFullError
from smm_desk.store.store import FILE_NAME, Store
from smm_desk.store.taking_out import concepts_in, taken_out
from tests.store.concepts import Clock, exactly, full_concept

HERE = Path(__file__).parent
NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Daten mit Umläuten"
    with Store.open(folder, now=Clock()) as store:
        store.insert(full_concept())
        store.insert(Concept(id="k2", vision=Vision(statement="First")))
    return folder


@pytest.fixture
def store(folder: Path) -> Path:
    return folder / FILE_NAME


def change(folder: Path, words: str) -> None:
    with Store.open(folder, now=Clock()) as opened:
        before = opened.load("k2")
        opened.save(before, Concept(id="k2", vision=Vision(statement=words)))


def damage(path: Path) -> None:
    """Overwrite the middle of a file, beyond its first page."""
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 20_000)


def statement(folder: Path) -> str:
    with Store.open(folder, now=Clock()) as opened:
        return opened.load("k2").vision.statement


def test_a_backup_is_whole_private_and_holds_everything(store: Path) -> None:
    made = back_up(store, NOW)
    assert made is not None
    assert made.path.name == "smm-desk-20261126T090000Z.sqlite3"
    assert made.made_at == NOW
    assert count_in(made) == 2
    check(made.path)
    assert exactly(taken_out(made, "k1", Clock()).concept) == exactly(full_concept())
    if os.name == "posix":
        assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
    assert sorted(path.name for path in made.path.parent.iterdir()) == [made.path.name]


def test_a_backup_is_made_while_the_store_is_in_use(folder: Path) -> None:
    with Store.open(folder, now=Clock()) as opened:
        opened.save(opened.load("k2"), Concept(id="k2", vision=Vision(statement="Written a moment ago")))
        made = opened.back_up()
        assert made is not None
        assert taken_out(made, "k2", Clock()).concept.vision.statement == "Written a moment ago"


def test_nothing_is_made_when_nothing_has_changed(folder: Path, store: Path) -> None:
    assert back_up(store, NOW) is not None
    assert back_up(store, NOW + timedelta(days=1)) is None
    change(folder, "Second")
    assert back_up(store, NOW + timedelta(days=2)) is not None


@pytest.mark.parametrize("step", ["archive", "delete", "version", "purge", "insert"])
def test_every_kind_of_change_is_noticed(folder: Path, store: Path, step: str) -> None:
    back_up(store, NOW)
    with Store.open(folder, now=Clock()) as opened:
        steps: dict[str, Callable[[], object]] = {
            "archive": lambda: opened.set_archived("k2", True),
            "delete": lambda: opened.set_deleted("k2", True),
            "version": lambda: opened.keep_snapshot(opened.load("k2"), "s", "Name"),
            "purge": lambda: opened.purge("k2"),
            "insert": lambda: opened.insert(Concept(id="k3")),
        }
        steps[step]()
    assert back_up(store, NOW + timedelta(hours=1)) is not None


def test_a_store_that_is_not_there_or_empty_makes_no_backup(tmp_path: Path) -> None:
    assert back_up(tmp_path / FILE_NAME, NOW) is None
    (tmp_path / FILE_NAME).touch()
    assert back_up(tmp_path / FILE_NAME, NOW) is None
    assert not (tmp_path / "backups").exists()


def test_a_damaged_store_makes_no_backup_and_costs_no_good_one(folder: Path, store: Path) -> None:
    for hour in range(LAST):
        change(folder, f"Number {hour}")
        back_up(store, NOW + timedelta(hours=hour))
    good = backups_of(store)
    change(folder, "Lost")
    damage(store)
    with pytest.raises(StoreDamagedError):
        back_up(store, NOW + timedelta(days=1))
    assert backups_of(store) == good
    assert not list(store.parent.glob("backups/.*"))


def made_at(*ages: timedelta) -> list[Backup]:
    return [Backup(Path(f"{number}"), NOW - age, 1) for number, age in enumerate(sorted(ages))]


def test_the_last_ones_one_a_day_and_one_a_month_are_kept() -> None:
    every_hour = made_at(*(timedelta(hours=hour) for hour in range(24 * 400)))
    gone = set(backups._not_kept(every_hour, NOW))
    kept = [backup for backup in every_hour if backup not in gone]
    assert kept[:LAST] == every_hour[:LAST]
    days = {backup.made_at.date() for backup in kept if NOW - backup.made_at <= timedelta(days=DAYS)}
    assert len(days) == DAYS + 1
    months = {(backup.made_at.year, backup.made_at.month) for backup in kept}
    assert len(months) == 13
    assert len(kept) <= LAST + DAYS + 1 + 13


@given(st.lists(st.timedeltas(timedelta(0), timedelta(days=800)), unique=True, max_size=60))
def test_the_newest_is_never_let_go_and_nothing_is_let_go_while_there_are_few(ages: list[timedelta]) -> None:
    found = made_at(*ages)
    gone = backups._not_kept(found, NOW)
    assert not set(gone) & set(found[:LAST])


def test_thinning_removes_files_and_leaves_strangers_alone(folder: Path, store: Path) -> None:
    stranger = folder / "backups" / "my own copy.sqlite3"
    stranger.parent.mkdir()
    stranger.write_bytes(b"mine")
    for hour in range(LAST + 5):
        change(folder, f"Number {hour}")
        back_up(store, NOW + timedelta(minutes=hour))
    assert len(backups_of(store)) == LAST
    assert stranger.read_bytes() == b"mine"


def test_two_backups_of_the_same_second_have_names_of_their_own(folder: Path, store: Path) -> None:
    back_up(store, NOW)
    change(folder, "Second")
    made = back_up(store, NOW)
    assert made is not None
    assert made.path.name == "smm-desk-20261126T090000Z-2.sqlite3"
    assert len(backups_of(store)) == 2


def test_a_clock_that_was_set_back_hides_no_change(folder: Path, store: Path) -> None:
    back_up(store, NOW)
    change(folder, "Second")
    made = back_up(store, NOW - timedelta(days=400))
    assert made is not None
    assert made in backups_of(store)


def test_restoring_keeps_what_was_there_as_a_backup(folder: Path, store: Path) -> None:
    made = back_up(store, NOW)
    assert made is not None
    change(folder, "Second")
    assert restore(store, made, NOW + timedelta(hours=1)) is None
    assert statement(folder) == "First"
    newest = backups_of(store)[0]
    assert taken_out(newest, "k2", Clock()).concept.vision.statement == "Second"


def test_restoring_moves_a_damaged_store_aside_with_its_bytes(folder: Path, store: Path) -> None:
    made = back_up(store, NOW)
    assert made is not None
    damage(store)
    broken = store.read_bytes()
    aside = restore(store, made, NOW + timedelta(hours=1))
    assert aside is not None
    assert aside.name == "smm-desk-damaged-20261126T100000Z.sqlite3"
    assert aside.read_bytes() == broken
    assert statement(folder) == "First"


def test_a_backup_that_is_not_whole_is_not_restored(folder: Path, store: Path) -> None:
    made = back_up(store, NOW)
    assert made is not None
    damage(made.path)
    with pytest.raises(StoreDamagedError):
        restore(store, made, NOW)
    assert statement(folder) == "First"


def test_the_newest_good_backup_is_found_behind_a_bad_one(folder: Path, store: Path) -> None:
    first = back_up(store, NOW)
    change(folder, "Second")
    second = back_up(store, NOW + timedelta(hours=1))
    assert first is not None
    assert second is not None
    damage(second.path)
    assert newest_good(store) == first
    second.path.write_bytes(b"no database")
    assert newest_good(store) == first
    assert count_in(backups_of(store)[0]) is None


def test_a_backup_of_zeros_or_of_something_else_is_not_whole(store: Path) -> None:
    made = back_up(store, NOW)
    assert made is not None
    content = bytearray(made.path.read_bytes())
    content[8192:12288] = bytes(4096)
    for data in (bytes(content), bytes(5000), b"no database" * 1000):
        made.path.write_bytes(data)
        with pytest.raises(StoreDamagedError):
            check(made.path)


def test_looking_into_a_backup_leaves_it_as_it_is(store: Path) -> None:
    made = back_up(store, NOW)
    assert made is not None
    before = made.path.read_bytes()
    assert [each.summary.id for each in concepts_in(made, Clock())] == ["k2", "k1"]
    assert made.path.read_bytes() == before
    assert len(list(made.path.parent.iterdir())) == 1


def test_a_store_of_an_older_version_is_backed_up_before_it_is_changed(tmp_path: Path) -> None:
    shutil.copy(HERE / "version_2" / "store.sqlite3", tmp_path / FILE_NAME)
    with Store.open(tmp_path, now=Clock()) as opened:
        assert opened.load("every_field").id == "every_field"
        (made,) = opened.backups()
    with closing(sqlite3.connect(made.path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0002",)
    assert taken_out(made, "every_field", Clock()).concept.id == "every_field"


def test_a_full_disk_is_told_and_leaves_no_half_backup(store: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        with pytest.raises(StoreError) as refused:
            back_up(store, NOW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert isinstance(refused.value, StoreFullError) or "could not be" in str(refused.value)
    assert list(store.parent.glob("backups/*")) == []
    assert back_up(store, NOW) is not None
