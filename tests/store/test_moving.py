"""Moving the store: everything comes along, nothing is lost, and at no moment is there half of it."""

from __future__ import annotations

import os
import random
import resource
import shutil
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smm_desk.bootstrap import Workplace, workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Vision
from smm_desk.i18n import Message
from smm_desk.store import backups, moving
from smm_desk.store.backups import back_up, backups_of, check
from smm_desk.store.errors import (
    MoveRefusedError,
    StoreBusyError,
    StoreDamagedError,
    StoreError,
    StoreForeignError,
    StoreNewerError,
    StoreThereError,
)
from smm_desk.store.place import PLACE_FILE, STORE_FILE, Place, place_of, remember
from smm_desk.store.prospect import OWN_FOLDER, UNFINISHED, Prospect, look, store_in
from tests.store.concepts import Clock, exactly, full_concept

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
NOW = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
POSIX = pytest.mark.skipif(os.name != "posix", reason="rights and kills of other systems are other ones")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a data folder with two concepts and two backups."""
    home = tmp_path / "Daten mit Umläuten"
    with workplace(home).open_store() as store:
        store.insert(full_concept())
        store.back_up()
        store.insert(Concept(id="k2", vision=Vision(statement="First")))
    back_up(home / STORE_FILE, NOW)
    return home


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Return an empty folder with an odd name."""
    target = tmp_path / "Stick % & größer"
    target.mkdir(mode=0o755)
    return target


def at(home: Path) -> Workplace:
    return workplace(home)


def statement(home: Path) -> str:
    with at(home).open_store() as store:
        return store.load("k2").vision.statement


def moved(home: Path, target: Path) -> Path:
    kept = moving.move(home, look(home, target), NOW)
    assert kept is not None
    return kept


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_everything_comes_along_and_the_old_store_is_kept(home: Path, target: Path) -> None:
    made = {backup.path.name: backup.path.read_bytes() for backup in backups_of(home / STORE_FILE)}
    prospect = look(home, target)
    assert (prospect.source, prospect.target) == (home, target)
    assert (prospect.concepts, prospect.backups) == (2, 2)
    kept = moving.move(home, prospect, NOW)

    assert kept == home / "smm-desk-moved-20261127T090000Z.sqlite3"
    assert names(target) == ["backups", STORE_FILE]
    assert names(home) == ["backups", kept.name, PLACE_FILE]
    with at(home).open_store() as store:
        assert store.path == target / STORE_FILE
        assert exactly(store.load("k1")) == exactly(full_concept())
        assert {each.path.name: each.path.read_bytes() for each in store.backups()} == made
    check(kept)
    assert len(backups_of(home / STORE_FILE)) == 2


def test_what_is_written_afterwards_is_in_the_new_store_alone(home: Path, target: Path) -> None:
    kept = moved(home, target)
    before = kept.read_bytes()
    with at(home).open_store() as store:
        store.insert(Concept(id="k3"))
        assert store.back_up() is not None
    assert kept.read_bytes() == before
    assert len(backups_of(target / STORE_FILE)) == 3
    assert len(backups_of(home / STORE_FILE)) == 2


@POSIX
def test_all_of_it_is_for_the_user_alone_whatever_the_rights_were(home: Path, target: Path) -> None:
    for path in [home / STORE_FILE, *(home / "backups").iterdir()]:
        path.chmod(0o666)
    before = os.umask(0)
    try:
        moved(home, target)
        with at(home).open_store() as store:
            store.insert(Concept(id="k3"))
            open_to_others = [path for path in target.rglob("*") if path.stat().st_mode & 0o077]
    finally:
        os.umask(before)
    assert open_to_others == []
    assert stat.S_IMODE(target.stat().st_mode) == 0o700


def test_a_folder_with_other_things_gets_one_for_the_store(home: Path, target: Path) -> None:
    (target / "letter.txt").write_text("mine", encoding="utf-8")
    mode = target.stat().st_mode
    moved(home, target)
    assert place_of(home) == Place(target / OWN_FOLDER)
    assert names(target) == [OWN_FOLDER, "letter.txt"]
    assert target.stat().st_mode == mode


def test_the_store_can_come_home_again(home: Path, target: Path) -> None:
    moved(home, target)
    with at(home).open_store() as store:
        store.save(store.load("k2"), Concept(id="k2", vision=Vision(statement="Second")))
    kept = moved(home, home)
    assert kept.parent == target
    assert place_of(home) == Place(home)
    assert not (home / PLACE_FILE).exists()
    assert statement(home) == "Second"
    assert len(backups_of(home / STORE_FILE)) == 2


def test_backups_of_the_same_name_with_other_content_are_both_kept(home: Path, target: Path) -> None:
    (name, _) = names(home / "backups")
    (target / "backups").mkdir()
    (target / "backups" / name).write_bytes(b"another")
    (home / "backups" / "my own copy.sqlite3").write_bytes(b"mine")
    moved(home, target)
    assert (target / "backups" / name).read_bytes() == b"another"
    assert (target / "backups" / "my own copy.sqlite3").read_bytes() == b"mine"
    assert len(names(target / "backups")) == 4


def test_what_stands_only_in_the_log_of_a_crashed_desk_comes_along(home: Path, target: Path) -> None:
    with closing(sqlite3.connect(home / STORE_FILE)) as connection:  # never closed in order
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("UPDATE vision SET statement = 'In the log', seal = NULL WHERE concept_id = 'k2'")
        connection.commit()
        crashed = home.with_name("crashed")
        shutil.copytree(home, crashed)
    assert (crashed / f"{STORE_FILE}-wal").stat().st_size > 0
    moved(crashed, target)
    assert statement(crashed) == "In the log"


# What is refused


def state(home: Path) -> dict[Path, int]:
    """Return every file with the moment of its last change; SQLite makes its log and lets it go at will."""
    logs = ("-wal", "-shm")
    return {path: path.stat().st_mtime_ns for path in home.rglob("*") if not path.name.endswith(logs)}


def refusal(home: Path, chosen: Path) -> str:
    before = state(home)
    with pytest.raises(StoreError) as told:
        look(home, chosen)
    assert isinstance(told.value.message, Message)
    assert state(home) == before
    return str(told.value)


def test_the_same_folder_is_refused_by_whatever_name(home: Path, tmp_path: Path) -> None:
    assert "already" in refusal(home, home)
    assert "already" in refusal(home, home / "backups" / "..")
    link = tmp_path / "link"
    link.symlink_to(home)
    assert "already" in refusal(home, link)


def test_a_folder_inside_the_backups_is_refused(home: Path, target: Path) -> None:
    inside = home / "backups" / "deeper"
    inside.mkdir()
    assert "for the backups" in refusal(home, inside)
    assert "for the backups" in refusal(home, home / "backups")
    moved(home, target)
    assert "for the backups" in refusal(home, target / "backups")
    assert "for the backups" in refusal(home, inside)


def test_a_folder_that_is_not_there_or_none_is_refused(home: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "two\nlines").mkdir()  # could not be noted in one line
    for chosen in (tmp_path / "nowhere", tmp_path / "file", tmp_path / "two\nlines", Path("relative")):
        assert "There is no folder" in refusal(home, chosen)


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="there is no folder that nobody may write in")
def test_a_folder_without_the_right_to_write_is_refused(home: Path) -> None:
    assert "may not write" in refusal(home, Path("/sys/kernel"))


def test_a_disk_without_room_is_refused(home: Path, target: Path) -> None:
    with pytest.raises(MoveRefusedError, match="not enough room"):
        look(home, target, free=lambda _: 2**20)
    assert names(target) == []


@pytest.mark.parametrize("nested", [False, True])
def test_a_folder_with_a_store_is_refused_and_that_store_offered(
    home: Path, target: Path, nested: bool
) -> None:
    there = target / OWN_FOLDER if nested else target
    with workplace(there).open_store() as store:
        store.insert(Concept(id="other"))
    with pytest.raises(StoreThereError, match="1 concept") as told:
        look(home, target)
    assert told.value.folder == there
    assert store_in(target) == there

    moving.use(home, there)
    with at(home).open_store() as store:
        assert [summary.id for summary in store.summaries()] == ["other"]
    check(home / STORE_FILE)


@pytest.mark.parametrize("content", [b"no database at all", b"SQLite format 3\x00" + b"\xff" * 50_000])
def test_a_store_that_cannot_be_read_is_neither_offered_nor_overwritten(
    home: Path, target: Path, content: bytes
) -> None:
    (target / STORE_FILE).write_bytes(content)
    words = refusal(home, target)
    assert "cannot be read" in words
    with pytest.raises(StoreDamagedError):
        moving.use(home, target)
    assert (target / STORE_FILE).read_bytes() == content
    assert place_of(home) == Place(home)


def test_a_store_of_a_newer_version_is_not_used(home: Path, target: Path) -> None:
    workplace(target).open_store().close()
    with closing(sqlite3.connect(target / STORE_FILE)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    with pytest.raises(StoreNewerError):
        moving.use(home, target)
    assert place_of(home) == Place(home)


@pytest.mark.parametrize(
    "machinery",
    [
        "CREATE TRIGGER t AFTER INSERT ON concepts BEGIN DELETE FROM concepts; END",
        "CREATE VIEW v AS SELECT * FROM concepts",
    ],
)
def test_a_store_that_would_do_something_on_its_own_is_not_used(
    home: Path, target: Path, machinery: str
) -> None:
    workplace(target).open_store().close()
    with closing(sqlite3.connect(target / STORE_FILE)) as connection:
        connection.execute(machinery)
        connection.commit()
    with pytest.raises(StoreForeignError):
        moving.use(home, target)
    assert place_of(home) == Place(home)


def test_a_store_of_an_older_version_is_used_and_brought_up_to_date(home: Path, target: Path) -> None:
    shutil.copy(HERE / "version_2" / "store.sqlite3", target / STORE_FILE)
    moving.use(home, target)
    with at(home).open_store() as store:
        assert store.load("every_field").id == "every_field"


def test_there_is_nothing_to_use_where_no_store_lies(target: Path) -> None:
    with pytest.raises(MoveRefusedError, match="no store"):
        store_in(target)


# What goes wrong on the way


def fails(home: Path, prospect: Prospect, kind: type[Exception]) -> str:
    """Move, which must fail, and check that nothing has changed and nothing is left behind."""
    with pytest.raises(kind) as told:
        moving.move(home, prospect, NOW)
    assert isinstance(getattr(told.value, "message", None), Message)
    assert place_of(home) == Place(home)
    assert (home / STORE_FILE).is_file()
    assert names(prospect.target) == []
    return str(told.value)


def test_a_store_that_is_damaged_is_not_moved_and_named(home: Path, target: Path) -> None:
    prospect = look(home, target)
    with (home / STORE_FILE).open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 20_000)
    assert str(home / STORE_FILE) in fails(home, prospect, StoreDamagedError)


def test_a_disk_that_takes_no_more_is_told(home: Path, target: Path) -> None:
    prospect = look(home, target)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        fails(home, prospect, StoreError)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    moved(home, target)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return the folder of a disk with two megabytes of room."""
    disk = tmp_path / "small"
    disk.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], check=False, capture_output=True
    )
    if not mounted or mounted.returncode:
        pytest.skip("no disk can be made here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_disk_that_is_full_in_the_middle_of_the_backups_is_told(home: Path, small_disk: Path) -> None:
    assert "not enough room" in refusal(home, small_disk)
    (home / "backups" / "large.sqlite3").write_bytes(b"x" * 3_000_000)
    prospect = look(home, small_disk, free=lambda _: 2**40)  # as if others had filled it meanwhile
    assert "no space left" in fails(home, prospect, StoreError)


def test_a_data_folder_in_which_the_place_cannot_be_noted_changes_nothing(home: Path, target: Path) -> None:
    prospect = look(home, target)
    (home / PLACE_FILE).mkdir()  # nothing can take its name
    with pytest.raises(Exception, match="was not written"):
        moving.move(home, prospect, NOW)
    (home / PLACE_FILE).rmdir()
    assert names(target) == []
    assert statement(home) == "First"


def test_a_desk_or_command_that_is_writing_is_waited_for_and_told(
    home: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "_BUSY_S", 0.05)
    with closing(sqlite3.connect(home / STORE_FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        fails(home, look(home, target), StoreBusyError)
        other.execute("ROLLBACK")
    moved(home, target)


def test_nobody_writes_into_the_old_store_while_it_is_copied(
    home: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def copy(source: Path, made: Path) -> None:
        with closing(sqlite3.connect(home / STORE_FILE, timeout=0.01)) as other:
            with pytest.raises(sqlite3.OperationalError) as refused:
                other.execute("UPDATE vision SET statement = 'Too late'")
            told.append(str(refused.value))
        original(source, made)

    original = backups.copy
    monkeypatch.setattr(backups, "copy", copy)
    moved(home, target)
    assert told == ["database is locked"]


def test_a_move_that_was_stopped_is_tried_again_and_leaves_the_first_try_aside(
    home: Path, target: Path
) -> None:
    (target / UNFINISHED).touch()
    shutil.copy(home / STORE_FILE, target / STORE_FILE)
    with pytest.raises(MoveRefusedError, match="no store"):
        store_in(target)
    moved(home, target)
    aside = "smm-desk-unfinished-20261127T090000Z.sqlite3"
    assert names(target) == ["backups", aside, STORE_FILE]
    assert statement(home) == "First"


def test_what_is_left_of_a_move_is_done_at_the_next_start_and_only_once(home: Path, target: Path) -> None:
    shutil.copy(home / STORE_FILE, target / STORE_FILE)
    (target / UNFINISHED).touch()
    remember(home, Place(target, left=home))
    assert moving.finish(home, NOW) == home / "smm-desk-moved-20261127T090000Z.sqlite3"
    assert names(target) == [STORE_FILE]
    assert place_of(home) == Place(target)
    workplace(target).open_store().close()
    shutil.copy(target / STORE_FILE, home / STORE_FILE)
    assert moving.finish(home, NOW) is None
    assert (home / STORE_FILE).exists()


def test_nothing_is_finished_while_the_new_place_is_not_there(home: Path, target: Path) -> None:
    remember(home, Place(target, left=home))
    assert moving.finish(home, NOW) is None
    assert place_of(home) == Place(target, left=home)
    assert (home / STORE_FILE).exists()


# Kills


@POSIX
def test_dying_at_any_step_leaves_the_old_place_or_the_new_one_whole(home: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.moving_child", str(home), str(tmp_path / "tries")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    *died, last = done.stdout.splitlines()
    assert last.endswith("came to its end")
    found = [line.split()[1] for line in died]
    assert len(found) > 20
    assert found == sorted(found, reverse=True)  # the old one up to some step, the new one from then on
    assert set(found) == {"old", "new"}


_MOVES = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from smm_desk.store import moving
from smm_desk.store.prospect import look
home, target = Path(sys.argv[1]), Path(sys.argv[2])
print("ready", flush=True)
while True:
    for chosen in (target, home):
        moving.move(home, look(home, chosen), datetime.now(UTC))
"""


@POSIX
@pytest.mark.parametrize("number", range(4))
def test_killed_at_a_random_moment_one_place_is_in_use_and_whole(
    home: Path, target: Path, number: int
) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", _MOVES, str(home), str(target)], cwd=ROOT, stdout=subprocess.PIPE
    )
    assert child.stdout is not None
    assert child.stdout.readline() == b"ready\n"
    time.sleep(random.uniform(0.01, 0.25) * (1 + number))
    assert child.poll() is None
    child.kill()
    child.communicate()
    used = place_of(home).folder
    assert used in (home, target)
    check(used / STORE_FILE)
    assert statement(home) == "First"
    assert len(backups_of(used / STORE_FILE)) >= 2
    moving.finish(home, NOW + timedelta(days=1))
    moving.move(home, look(home, target if used == home else home), NOW + timedelta(days=1))
    assert statement(home) == "First"


def test_the_clock_of_the_tests_is_used(home: Path, target: Path) -> None:
    kept = moving.move(home, look(home, target), Clock()())
    assert kept is not None
    assert "20261123T" in kept.name
