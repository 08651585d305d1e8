"""The file is private, safe against a power cut, and left alone when it is not ours."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from smm_desk.store.database import HEAD
from smm_desk.store.errors import StoreDamagedError, StoreError, StoreForeignError, StoreNewerError
from smm_desk.store.store import FILE_NAME, Store
from tests.store.concepts import Clock, full_concept


def filled(folder: Path) -> Path:
    with Store.open(folder, now=Clock()) as store:
        store.insert(full_concept())
    return folder / FILE_NAME


def execute(path: Path, *scripts: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for script in scripts:
            connection.executescript(script)


def beside(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_folder_and_files_are_for_the_user_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    old_mask = os.umask(0)
    try:
        with Store.open(folder, now=Clock()) as store:
            store.insert(full_concept())
            rights = {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir()}
    finally:
        os.umask(old_mask)

    assert folder.stat().st_mode & 0o777 == 0o700
    assert rights == {FILE_NAME: 0o600, f"{FILE_NAME}-wal": 0o600, f"{FILE_NAME}-shm": 0o600}


def test_every_connection_keeps_what_it_commits(tmp_path: Path) -> None:
    with Store.open(tmp_path, now=Clock()) as store, store._engine.connect() as connection:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "busy_timeout")
        values = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in pragmas]
    assert values == ["wal", 2, 1, 0, 5000]


def test_a_closed_store_is_one_file(tmp_path: Path) -> None:
    filled(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("name", ["with spaces", "Bücher & Töne", "100% #1?mode=memory", "x" * 200])
def test_the_store_may_lie_anywhere(tmp_path: Path, name: str) -> None:
    path = filled(tmp_path / name)
    with Store.open(path.parent, now=Clock()) as store:
        assert store.load("k1") == full_concept()
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_a_start_that_was_cut_off_begins_anew(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    filled(tmp_path)


def test_a_newer_store_is_refused_and_left_untouched(tmp_path: Path) -> None:
    path = filled(tmp_path)
    execute(path, "UPDATE alembic_version SET version_num = '9999'")
    before = beside(path)

    with pytest.raises(StoreNewerError) as caught:
        Store.open(tmp_path, now=Clock())

    assert str(path) in str(caught.value.message)
    assert beside(path) == before


def test_a_newer_store_that_crashed_is_refused_and_left_untouched(tmp_path: Path) -> None:
    path = filled(tmp_path / "open")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
        crashed = tmp_path / "crashed" / FILE_NAME
        crashed.parent.mkdir()
        for name, data in beside(path).items():
            crashed.with_name(name).write_bytes(data)
    before = beside(crashed)

    with pytest.raises(StoreNewerError):
        Store.open(crashed.parent, now=Clock())

    shared = f"{FILE_NAME}-shm"  # an index of the log that every reader makes anew
    assert {**beside(crashed), shared: b""} == {**before, shared: b""}


@pytest.mark.parametrize(
    "content",
    [b"Dear Anna,\n", b"PK\x03\x04" + bytes(5000), b"SQLite format 3\0" + b"\xff" * 5000],
    ids=["text", "zip", "broken"],
)
def test_what_is_no_database_is_said_and_left_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(content)

    with pytest.raises(StoreDamagedError, match="damaged") as caught:
        Store.open(tmp_path, now=Clock())

    assert str(path) in str(caught.value.message)
    assert beside(path) == {FILE_NAME: content}


def test_a_damaged_page_is_said(tmp_path: Path) -> None:
    path = filled(tmp_path)
    data = bytearray(path.read_bytes())
    page_size = int.from_bytes(data[16:18])
    data[page_size:] = b"\xa5" * (len(data) - page_size)
    path.write_bytes(data)

    with pytest.raises(StoreDamagedError), Store.open(tmp_path, now=Clock()) as store:
        store.load("k1")


@pytest.mark.parametrize(
    "script",
    ["CREATE TABLE notes (id INTEGER)", "CREATE VIEW v AS SELECT 1", "CREATE TABLE alembic_version (x)"],
)
def test_a_database_of_another_program_is_left_untouched(tmp_path: Path, script: str) -> None:
    path = tmp_path / FILE_NAME
    execute(path, script)
    before = beside(path)

    with pytest.raises(StoreForeignError):
        Store.open(tmp_path, now=Clock())

    assert beside(path) == before


def test_a_store_without_a_version_is_damaged(tmp_path: Path) -> None:
    execute(filled(tmp_path), "DELETE FROM alembic_version")
    with pytest.raises(StoreDamagedError):
        Store.open(tmp_path, now=Clock())


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="file"):
        Store.open(tmp_path / "file" / "data", now=Clock())


WITHOUT_ALEMBIC = """
import sys
from datetime import datetime
from pathlib import Path
from smm_desk.store.store import Store
for name in ("", "fresh"):
    Store.open(Path(sys.argv[1], name), now=datetime.now).close()
print({"alembic", "sqlalchemy.orm", "smm_desk.store.exchange"} & set(sys.modules))
"""


def test_a_normal_start_does_without_alembic(tmp_path: Path) -> None:
    filled(tmp_path)
    command = [sys.executable, "-c", WITHOUT_ALEMBIC, str(tmp_path)]
    shown = subprocess.run(command, capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "set()"


def test_a_fresh_store_is_of_the_newest_revision(tmp_path: Path) -> None:
    path = filled(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]


ONE_OF_MANY = """
import sys
from datetime import datetime
from pathlib import Path
from smm_desk.concept.concept import Concept
from smm_desk.store.store import Store
sys.stdin.readline()
with Store.open(Path(sys.argv[1]), now=datetime.now) as store:
    store.insert(Concept(id=sys.argv[2]))
"""


def test_all_that_open_a_fresh_store_at_once_work(tmp_path: Path) -> None:
    commands = [[sys.executable, "-c", ONE_OF_MANY, str(tmp_path / "new"), number] for number in "1234"]
    children = [subprocess.Popen(command, stdin=subprocess.PIPE) for command in commands]
    for child in children:
        child.communicate(b"go\n")
    assert [child.returncode for child in children] == [0] * 4
    with Store.open(tmp_path / "new", now=Clock()) as store:
        assert len(store.summaries()) == 4
