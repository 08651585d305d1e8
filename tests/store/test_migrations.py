"""Migrations lead to the very tables that the program works with, and back, without losing a row."""

from __future__ import annotations

import ast
import shutil
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
    """Return what tables and indexes are made of, in an order of its own, since added columns stand last."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: sorted(_pieces(sql)) for name, sql in rows}


def _pieces(sql: str) -> list[str]:
    """Return the head of a statement and each of its definitions; commas within brackets part nothing."""
    head, _, body = sql.strip().removesuffix(")").partition("(")
    pieces, depth = [""], 0
    for letter in body:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and not depth:
            pieces.append("")
        else:
            pieces[-1] += letter
    # SQLite writes the name of a table in quotes once it has been rebuilt under another name.
    return [" ".join(piece.split()) for piece in (head.replace('"', ""), *pieces)]


def contents(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def rows_in(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {
            name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in tables_in(connection)
        }


def tables_in(connection: sqlite3.Connection) -> list[str]:
    return [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]


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
    execute(filled, "INSERT INTO thrusts (concept_id, id, position) VALUES ('gone', 't', 0)")

    with pytest.raises(RuntimeError, match="1 broken links"):
        moved(filled, "head")


@pytest.mark.parametrize(("version", "revision"), [("version_1", "0001"), ("version_2", "0002")])
def test_an_old_store_moves_up_and_back_with_all_its_rows(
    version: str, revision: str, tmp_path: Path
) -> None:
    path = tmp_path / FILE_NAME
    shutil.copy(Path(__file__).parent / version / "store.sqlite3", path)
    first, rows = ddl(path), rows_in(path)

    moved(path, HEAD)
    assert {row[0] for row in rows_in(path)["swot"]} == {key[0] for key in rows["concepts"]}
    moved(path, revision)

    assert ddl(path) == first
    assert rows_in(path) == rows | {"alembic_version": [(revision,)]}


def test_what_the_new_chapters_hold_goes_when_a_store_moves_down_and_the_rest_stays(tmp_path: Path) -> None:
    with Store.open(tmp_path, now=Clock()) as store:
        store.insert(full_concept())
    path = tmp_path / FILE_NAME
    moved(path, "0001")
    moved(path, HEAD)

    with Store.open(tmp_path, now=Clock()) as store:
        kept = store.load("k1")
    assert kept.goals[0].target == full_concept().goals[0].target
    assert kept.channels[0].audiences == full_concept().channels[0].audiences
    assert kept.pillars == ()
    assert kept.goals[0].rhythm == ""


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
