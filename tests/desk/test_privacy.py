"""What the owner writes is for the owner alone: rights of files, faults that are told, passwords."""

from __future__ import annotations

import logging
import os
import re
import shutil
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from smm_desk.bootstrap import workplace
from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company
from smm_desk.concept.moderation import Account
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.application import DeskApplication, _show_faults
from smm_desk.desk.dialogs import FaultDialog
from smm_desk.desk.single_instance import claim, wish
from smm_desk.documents.print_choice import Approval, NotApprovedError, PrintChoice, check_approval
from smm_desk.store import taking_out
from smm_desk.store.backups import Backup, backups_of, move_aside, restore
from smm_desk.store.place import STORE_FILE
from tests.desk.driving import Desk
from tests.desk.test_move_store import move

SOURCES = Path(__file__).resolve().parents[2] / "smm_desk"
OLD = Path(__file__).resolve().parents[1] / "store" / "version_2" / "store.sqlite3"
POSIX = pytest.mark.skipif(os.name != "posix", reason="other systems give rights by folder")
WORDS = "Nobody shall read this"


@pytest.fixture
def open_to_all() -> Iterator[None]:
    """Let the system take off no rights, as on a machine that was set up carelessly."""
    before = os.umask(0)
    yield
    os.umask(before)


def readable_by_others(*roots: Path) -> list[str]:
    found = [path for root in roots for path in (root, *root.rglob("*")) if not path.is_symlink()]
    return [f"{path} {stat.filemode(path.stat().st_mode)}" for path in found if path.stat().st_mode & 0o077]


@POSIX
@pytest.mark.usefixtures("open_to_all")
def test_nothing_that_the_desk_lays_down_can_be_read_by_others(
    qapp: QApplication, tmp_path: Path, desk: Desk
) -> None:
    assert isinstance(qapp, DeskApplication)
    used = Desk(qapp, desk.qtbot, tmp_path / "fresh", desk.world)
    lock = claim(used.folder)
    used.prepare()
    used.open()
    try:
        used.open_new()
        used.type(WORDS)
        used.opened.save_quietly()
        assert (used.folder / f"{STORE_FILE}-wal").exists()
        assert readable_by_others(used.folder) == []
        used.window.show_start()
        used.window._reception.back_up()
        used.until(lambda: backups_of(used.folder / STORE_FILE))
        wish(used.folder, [Path("a.smmdesk")], wait_s=0.01)
        used.settings()._settings.sync()
        assert readable_by_others(used.folder) == []

        (tmp_path / "disk").mkdir()
        move(used, tmp_path / "disk")
        used.window.open_concept(used.stored_ids()[0])
        used.type("x")
        used.opened.save_quietly()
        assert readable_by_others(used.folder, tmp_path / "disk") == []
        names = {path.name for path in used.folder.iterdir()}
        assert {"desk.ini", "desk.lock", "store-place.txt", "backups"} <= names
    finally:
        used.close()
    assert lock is not None
    lock.unlock()


@POSIX
@pytest.mark.usefixtures("open_to_all")
def test_a_store_that_others_could_read_is_closed_to_them_when_it_is_brought_up_to_date(
    tmp_path: Path,
) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    shutil.copy(OLD, home / STORE_FILE)
    (home / STORE_FILE).chmod(0o666)
    (home / "backups").mkdir(mode=0o777)
    with workplace(home).open_store() as store:
        assert store.load("every_field").id == "every_field"
        assert store.backups()
        assert readable_by_others(home) == []


@POSIX
@pytest.mark.usefixtures("open_to_all")
def test_a_backup_that_others_could_read_becomes_a_store_that_they_cannot(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with workplace(home).open_store() as store:
        store.insert(Concept(id="c"))
        made = store.back_up()
    assert made is not None
    elsewhere = tmp_path / "elsewhere.sqlite3"
    shutil.copy(made.path, elsewhere)
    elsewhere.chmod(0o666)
    restore(home / STORE_FILE, Backup(elsewhere, made.made_at, 1), made.made_at)
    assert readable_by_others(home) == []
    (home / STORE_FILE).write_bytes(b"damaged")
    move_aside(home / STORE_FILE, made.made_at)
    assert readable_by_others(home) == []


@POSIX
def test_the_folder_of_the_owner_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    with workplace(tmp_path).open_store():
        assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755
        assert readable_by_others(*tmp_path.iterdir()) == []


@POSIX
def test_the_copy_of_a_backup_that_is_looked_into_is_for_the_user_alone_and_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = tmp_path / "tmp"
    places.mkdir(mode=0o700)
    monkeypatch.setattr("tempfile.tempdir", str(places))
    place = workplace(tmp_path / "home")
    with place.open_store() as store:
        store.insert(Concept(id="c"))
        made = store.back_up()
    assert made is not None
    with taking_out.opened(made, place.now):
        (folder,) = places.iterdir()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert list(places.iterdir()) == []


# No log


def test_the_program_keeps_no_log() -> None:
    silencing = re.compile(r"logging\.getLogger\(\"\w+\"\)\.setLevel\(logging\.CRITICAL\)")
    logs = re.compile(
        r"logging\.|^\s*from logging\b|^\s*(?:import|from) syslog\b"
        r"|getLogger|faulthandler|qInstallMessageHandler",
        re.MULTILINE,
    )
    sources = {path: silencing.sub("", path.read_text(encoding="utf-8")) for path in SOURCES.rglob("*.py")}
    assert [path for path, source in sources.items() if logs.search(source)] == []


def test_what_the_libraries_log_holds_no_words_of_the_owner(
    empty: Desk, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        empty.type(WORDS)
        empty.opened.save_quietly()
        empty.window.show_start()
        empty.window._reception.back_up()
        empty.until(lambda: backups_of(empty.folder / STORE_FILE))
    assert WORDS not in caplog.text
    written = capfd.readouterr()
    assert WORDS not in written.out + written.err
    held = [
        path for path in empty.folder.rglob("*") if path.is_file() and WORDS.encode() in path.read_bytes()
    ]
    assert {path.suffix.removesuffix("-wal") for path in held} == {".sqlite3"}


def test_a_fault_of_the_store_does_not_quote_what_was_written(tmp_path: Path) -> None:
    with workplace(tmp_path).open_store() as store:
        store.insert(Concept(id="c"))
        with closing(sqlite3.connect(store.path)) as connection:
            connection.execute(
                "CREATE TRIGGER t BEFORE UPDATE ON company BEGIN SELECT RAISE(ABORT, 'constraint'); END"
            )
        before = store.load("c")
        with pytest.raises(Exception, match="constraint") as fault:
            store.save(before, Concept(id="c", company=Company(name=WORDS)))
    assert WORDS not in str(fault.value)


def test_a_fault_of_the_desk_writes_its_kind_and_place_but_no_words(
    empty: Desk, capfd: pytest.CaptureFixture[str]
) -> None:
    before = sys.excepthook
    _show_faults(empty.window)
    empty.is_answering = True
    try:
        try:
            float(WORDS)
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
    finally:
        sys.excepthook = before
        for dialog in empty.window.findChildren(FaultDialog):
            dialog.reject()
        empty.is_answering = False
    written = capfd.readouterr().err
    assert "ValueError" in written
    assert "test_privacy.py" in written
    assert WORDS not in written


# Passwords


@pytest.mark.parametrize("key", ["access_kept", "name", "rights", "owner", "deputy", "address"])
def test_what_looks_like_a_password_is_named_not_quoted_and_not_approved(opened: Desk, key: str) -> None:
    secret = "Hefe!2024xQ"
    concept = Concept(id="c", language="en", accounts=(Account(id="k", name="Shop"),))
    opened.open_concept(concept, "dialogue")
    opened.bench.apply(edits.write(FieldPath("accounts", key, "k"), f"Password: {secret}"))
    (finding,) = opened.findings("secret-written")
    texts = opened.window.texts
    told = " ".join(texts(words) for words in (finding.title, finding.explanation, finding.question))
    assert "password" in told
    assert secret not in told
    with pytest.raises(NotApprovedError, match="1 grave note"):
        check_approval(PrintChoice(approval=Approval(by="Anna")), opened.concept, [finding])
