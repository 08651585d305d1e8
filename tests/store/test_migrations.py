"""Migrations lead to the very tables that the program works with, and back, without losing a row."""

from __future__ import annotations

import ast
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from smm_desk.store import upgrade
from smm_desk.store.database import HEAD, connected, for_writing
from smm_desk.store.store import FILE_NAME, Store
from tests.store.concepts import Clock, full_concept

SCRIPTS = sorted((Path(upgrade.__file__).parent / "migrations" / "versions").glob("*.py"))


def moved(path: Path, revision: str) -> None:
    engine = connected(path, foreign_keys=False)
    try:
        upgrade.move_to(for_writing(engine), revision)
    finally:
        engine.dispose()


def ddl(path: Path) -> dict[str, list[str]]:
    """Return the parts of every table and index, in an order of their own, since added columns stand last."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: sorted(part.strip(" ,") for part in re.split(r"\s*\n\s*", sql)) for name, sql in rows}


def contents(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_the_program_works_with_the_newest_revision() -> None:
    assert upgrade.head() == HEAD


def test_fresh_tables_equal_migrated_ones(tmp_path: Path) -> None:
    Store.open(tmp_path, now=Clock()).close()
    moved(tmp_path / "migrated", "head")

    fresh, migrated = ddl(tmp_path / FILE_NAME), ddl(tmp_path / "migrated")

    assert len(fresh) > 15
    assert migrated == fresh


def test_down_and_up_again_leaves_the_same_tables(tmp_path: Path) -> None:
    path = tmp_path / "store"
    moved(path, "head")
    before = ddl(path)

    moved(path, "base")
    assert set(ddl(path)) == {"alembic_version"}
    moved(path, "head")

    assert ddl(path) == before


def test_a_store_moved_up_takes_and_gives_concepts(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    moved(tmp_path / FILE_NAME, "head")

    with Store.open(tmp_path, now=Clock()) as store:
        store.insert(full_concept())
        assert store.load("k1") == full_concept()


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    with Store.open(tmp_path, now=Clock()) as store:
        store.insert(full_concept())
    return tmp_path / FILE_NAME


def execute(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_move_that_fails_half_way_leaves_everything_as_it_was(filled: Path) -> None:
    execute(filled, "DROP TABLE strategy")
    before = contents(filled)

    with pytest.raises(OperationalError, match="no such table: strategy"):
        moved(filled, "base")

    assert contents(filled) == before


def test_a_move_that_leaves_broken_links_is_refused(filled: Path) -> None:
    execute(filled, "INSERT INTO thrusts VALUES ('gone', 't', 0, '', '')")

    with pytest.raises(RuntimeError, match="1 broken links"):
        moved(filled, "head")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_a_migration_knows_nothing_of_the_tables_of_today(script: Path) -> None:
    tree = ast.parse(script.read_text(encoding="utf-8"))
    imported = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom | ast.Import)]
    modules = {getattr(node, "module", None) or node.names[0].name for node in imported}
    assert modules == {"__future__", "alembic", "sqlalchemy"}


def test_unknown_revisions_are_newer_ones() -> None:
    known: Callable[[str], bool] = upgrade.is_known
    assert known(HEAD)
    assert not known("9999")
