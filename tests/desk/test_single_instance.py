"""A second desk hands its wish to the first; after a crash of the first it opens as usual."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company
from smm_desk.desk.single_instance import LOCK_NAME, WISHES, claim, wish
from smm_desk.desk.wishes import WishReader
from smm_desk.store.exchange import write_exchange
from smm_desk.store.place import Place, remember
from tests.desk.driving import Desk

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Return another process that holds the lock."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.desk.holding_child", str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "True\n"
    yield child
    child.kill()
    child.communicate()


def test_the_lock_is_held_by_one_and_free_afterwards(holder: subprocess.Popen[str], tmp_path: Path) -> None:
    assert claim(tmp_path) is None
    holder.communicate("")
    lock = claim(tmp_path)
    assert lock is not None
    lock.unlock()


def test_after_a_crash_the_next_desk_opens(holder: subprocess.Popen[str], tmp_path: Path) -> None:
    holder.kill()
    holder.wait()
    assert (tmp_path / LOCK_NAME).exists()
    lock = claim(tmp_path)
    assert lock is not None
    assert lock.isLocked()
    lock.unlock()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="everything may be written here")
def test_where_nothing_can_be_written_the_desk_opens_nevertheless(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        lock = claim(tmp_path)
    finally:
        tmp_path.chmod(0o700)
    assert lock is not None


def test_a_wish_that_nobody_hears_is_taken_back(tmp_path: Path) -> None:
    assert wish(tmp_path, [], wait_s=0.05) is False
    assert list((tmp_path / WISHES).iterdir()) == []


def test_a_wish_is_heard_with_its_files(qapp: QApplication, tmp_path: Path, desk: Desk) -> None:
    keeper = QObject()
    reader = WishReader(tmp_path, keeper)
    heard: list[object] = []
    reader.wished.connect(heard.append)
    reader.begin()
    told: list[bool] = []
    thread = threading.Thread(target=lambda: told.append(wish(tmp_path, [Path("a.smmdesk")], wait_s=20)))
    thread.start()
    desk.qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    thread.join()
    assert told == [True]
    assert heard == [(Path("a.smmdesk").absolute(),)]


def test_wishes_are_heard_beside_a_store_that_was_moved_too(tmp_path: Path, desk: Desk) -> None:
    keeper = QObject()
    home, first, second = (tmp_path / name for name in ("home", "first", "second"))
    for folder in (home, first, second):
        folder.mkdir()
    reader = WishReader(home, keeper)
    heard: list[object] = []
    reader.wished.connect(heard.append)
    reader.hear_at(first)
    reader.hear_at(second)
    for folder, hears in ((home, True), (second, True), (first, False)):
        heard.clear()
        told: list[bool] = []
        thread = threading.Thread(target=wish_and_tell, args=(folder, told, 20 if hears else 0.3))
        thread.start()
        desk.until(told.copy)
        thread.join()
        assert told == [hears], folder
        assert heard == ([()] if hears else [])


def wish_and_tell(folder: Path, told: list[bool], wait_s: float) -> None:
    told.append(wish(folder, [], wait_s=wait_s))


@pytest.mark.parametrize("content", ["", "{", "[1]", '"x"', "[" * 50_000, "x" * 100_000])
def test_a_wish_that_cannot_be_understood_opens_nothing(
    tmp_path: Path, content: str, qapp: QApplication
) -> None:
    (tmp_path / WISHES).mkdir()
    (tmp_path / WISHES / "odd.json").write_text(content, encoding="utf-8")
    keeper = QObject()
    reader = WishReader(tmp_path, keeper)
    heard: list[object] = []
    reader.wished.connect(heard.append)
    reader.begin()
    assert heard == [()]
    assert list((tmp_path / WISHES).iterdir()) == []


def test_the_window_comes_forward_and_opens_the_file(opened: Desk) -> None:
    path = opened.folder / "other.smmdesk"
    write_exchange(Concept(id="x", company=Company(name="Bakery")), path)
    opened.window.showMinimized()
    opened.window.come_forward([path])
    opened.settle()
    assert not opened.window.isMinimized()
    assert opened.concept.company.name == "Bakery"


def test_a_program_that_is_started_on_the_folder_of_a_moved_store_finds_the_first(tmp_path: Path) -> None:
    data, disk = tmp_path / "data", tmp_path / "disk"
    workplace(disk).open_store().close()
    remember(data, Place(disk))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-m", "smm_desk", "--data-dir"]
    first = subprocess.Popen([*words, str(data)], cwd=ROOT, env=environment)
    try:
        end = time.monotonic() + 60
        while not (disk / WISHES).is_dir() and time.monotonic() < end:
            time.sleep(0.05)
        second = subprocess.run([*words, str(disk)], cwd=ROOT, env=environment, timeout=60, check=False)
        assert second.returncode == 0
        assert first.poll() is None
        assert (disk / LOCK_NAME).exists()
    finally:
        first.kill()
        first.wait()


def test_a_second_program_ends_and_its_file_opens_in_the_first(tmp_path: Path) -> None:
    path = tmp_path / "other.smmdesk"
    write_exchange(Concept(id="x", company=Company(name="Bakery")), path)
    data = tmp_path / "data"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-m", "smm_desk", "--data-dir", str(data)]
    first = subprocess.Popen(words, cwd=ROOT, env=environment)
    try:
        end = time.monotonic() + 60
        while not (data / WISHES).is_dir() and time.monotonic() < end:
            time.sleep(0.05)
        assert wish(data, [path], wait_s=30)
        assert first.poll() is None
        listed = ""
        while "Bakery" not in listed and time.monotonic() < end:
            done = subprocess.run(
                [*words, "list"], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
            )
            listed = done.stdout
        assert "Bakery" in listed
        second = subprocess.run(words, cwd=ROOT, env=environment, timeout=60, check=False)
        assert second.returncode == 0
        assert first.poll() is None
    finally:
        first.kill()
        first.wait()
