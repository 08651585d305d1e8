"""Moves a store from one revision of its tables to another; the only module that imports Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine

from smm_desk.store import seals

_SCRIPTS = Path(__file__).parent / "migrations"


def head() -> str:
    """Return the newest revision that the scripts know."""
    return str(_scripts().get_current_head())


def is_known(revision: str) -> bool:
    """Tell whether the scripts know a revision; one that they do not know is newer than this program."""
    try:
        return _scripts().get_revision(revision) is not None
    except CommandError:
        return False


def move_to(engine: Engine, revision: str) -> None:
    """Move the store up or down to a revision, "base" for no tables at all, in one transaction.

    The engine does not enforce foreign keys, since tables are rebuilt; they are checked before the end. All
    rows are sealed as they stand then, so that no migration has to think of it; those that were not as their
    seal said before stay so.
    Raises `RuntimeError` when a migration has broken them.
    """
    with engine.begin() as connection:
        config, driver = _config(connection), seals.driver_of(connection)
        seals.mark_broken(driver)
        if _is_above(revision, connection):
            command.upgrade(config, revision)
        else:
            command.downgrade(config, revision)
        seals.seal_all(driver)
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            raise RuntimeError(f"migration to {revision} left {len(broken)} broken links, first {broken[0]}")


def _is_above(revision: str, connection: Connection) -> bool:
    if revision == "base":
        return False
    current = MigrationContext.configure(connection).get_current_revision()
    passed = {script.revision for script in _scripts().iterate_revisions(current or "base", "base")}
    return revision not in passed


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _config(connection: Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
