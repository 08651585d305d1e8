"""The file of a store, as far as it is known without SQLAlchemy: made, looked at, its concepts listed.

This is all that a start needs before the owner opens a concept.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from smm_desk.store import errors
from smm_desk.whole_file import close_to_others

HEAD = "0006"
"""The revision of the tables that this program works with; a test holds it against the migrations."""

FRESH = ""
"""The revision of a file without any tables."""

_VERSION_TABLE, _CONCEPTS_TABLE = "alembic_version", "concepts"

_LIST = """
SELECT concepts.id, coalesce(company.name, ''), coalesce(company.trade, ''), coalesce(company.place, ''),
    concepts.language, concepts.changed_at, concepts.archived_at IS NOT NULL, concepts.deleted_at IS NOT NULL,
    concepts.open_findings
FROM concepts LEFT JOIN company ON company.concept_id = concepts.id
ORDER BY concepts.change_counter DESC
"""


_UNREADABLE = datetime(1970, 1, 1, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Summary:
    """A concept as the start page lists it; `changed_at` is in UTC, `open_findings` None when not counted."""

    id: str
    title: str
    trade: str
    place: str
    language: str
    changed_at: datetime
    archived: bool
    deleted: bool
    open_findings: int | None


def make_private(path: Path) -> None:
    """Make folder and file, readable by the user alone; SQLite gives its further files the same rights.

    A file that is there is closed to others, too. A folder that is there is not: it may be one of the owner.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.exists():
        for each in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
            close_to_others(each)
    else:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def has_log(path: Path) -> bool:
    """Tell whether changes stand in a log beside the file: it is open somewhere, or there was a crash."""
    log = path.with_name(f"{path.name}-wal")
    return log.is_file() and log.stat().st_size > 0


def version_of(path: Path) -> str:
    """Return the revision of the tables, `FRESH` for a file without any; writes nothing.

    Raises `StoreForeignError` and `StoreDamagedError`.
    """
    with closing(sqlite3.connect(_read_only_uri(path), uri=True)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if not names:
            return FRESH
        if not {_VERSION_TABLE, _CONCEPTS_TABLE} <= names:
            raise errors.foreign(path)
        row = connection.execute(f"SELECT version_num FROM {_VERSION_TABLE}").fetchone()  # noqa: S608
    if row is None:
        raise errors.damaged(path)
    return str(row[0])


def summaries_in(path: Path, *, as_they_stand: bool = False) -> tuple[Summary, ...]:
    """Return all concepts of a store with tables of today, the one changed last first.

    Raises `StoreDamagedError` when a value is none that the desk has written, unless they are wanted as they
    stand: a letter that is none any more must not hide every concept from its owner.
    """
    with closing(sqlite3.connect(_uri(path, "mode=rw"), uri=True)) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        if as_they_stand:
            connection.text_factory = _text
            return tuple(_summary_as_it_stands(*row) for row in connection.execute(_LIST))
        rows = connection.execute(_LIST).fetchall()
    try:
        return tuple(_summary(*row) for row in rows)
    except ValueError as error:
        raise errors.damaged_entry("concepts") from error


def moment_in(stored: object) -> datetime:
    """Return a stored moment, or one long ago where none can be read: a list must not fail over that."""
    with suppress(ValueError):
        moment = datetime.fromisoformat(str(stored))
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return _UNREADABLE


def _summary(concept_id: str, title: str, trade: str, place: str, *others: str | int | None) -> Summary:
    language, changed_at, archived, deleted, open_findings = others
    return Summary(
        concept_id,
        title,
        trade,
        place,
        str(language),
        datetime.fromisoformat(str(changed_at)),
        bool(archived),
        bool(deleted),
        None if open_findings is None else int(open_findings),
    )


def _summary_as_it_stands(*row: object) -> Summary:
    concept_id, title, trade, place, language, changed_at, archived, deleted, open_findings = row
    return Summary(
        _words(concept_id),
        _words(title),
        _words(trade),
        _words(place),
        _words(language),
        moment_in(changed_at),
        bool(archived),
        bool(deleted),
        open_findings if isinstance(open_findings, int) else None,
    )


def _text(data: bytes) -> str:
    return data.decode(errors="replace")


def _words(value: object) -> str:
    return value if isinstance(value, str) else ""


def _read_only_uri(path: Path) -> str:
    """Return how to connect without leaving a trace; only a log beside the file may not be overlooked."""
    return _uri(path, "mode=ro" if path.with_name(f"{path.name}-wal").exists() else "immutable=1")


def _uri(path: Path, mode: str) -> str:
    """Return how to connect to a file that is there; SQLite would make a missing one otherwise."""
    location = quote(path.absolute().as_posix(), safe="/:")
    return f"file://{'' if location.startswith('/') else '/'}{location}?{mode}"
