"""How the values of a concept stand in the columns: each exactly, and checked when it is read."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Dialect, Text
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator, TypeEngine

from smm_desk.concept.values import Day, Number, Unread
from smm_desk.store.errors import damaged_entry
from smm_desk.store.storable import storable

_DIALECT = sqlite.dialect()

_UNREAD = "unread:"
"""Stands before an entry that is no number or date; neither of those can begin so."""

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class CleanText(TypeDecorator[str]):
    """Any text of the owner; what cannot be kept is cleaned away on the way in."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else storable(value)


class LinkId(TypeDecorator[str]):
    """The id of a linked part; no link is NULL, so that the foreign key stays silent."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return value or None

    def process_result_value(self, value: str | None, dialect: Dialect) -> str:  # noqa: ARG002
        return value or ""


class ChoiceKey(TypeDecorator[str]):
    """The key of a choice, refused when the program does not know it; `place` is told then."""

    impl = Text
    cache_ok = True

    def __init__(self, place: str, keys: tuple[str, ...]) -> None:
        super().__init__()
        self.place = place
        self.keys = keys

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        if value is not None and value not in self.keys:
            raise ValueError(f"{self.place}: {value!r}")
        return value

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        if value is not None and value not in self.keys:
            raise damaged_entry(self.place)
        return value


class NumberText(TypeDecorator[Number]):
    """A number in digits, an entry that is none behind a mark, or NULL."""

    impl = Text
    cache_ok = True

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place

    def process_bind_param(self, value: Number | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        if value is None:
            return None
        if isinstance(value, Decimal) and value.is_finite():
            return f"{value:f}"
        return _UNREAD + storable(value.text if isinstance(value, Unread) else str(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Number:  # noqa: ARG002
        if value is None or value.startswith(_UNREAD):
            return _unread(value)
        if _NUMBER.fullmatch(value) is None:
            raise damaged_entry(self.place)
        return Decimal(value)


class DayText(TypeDecorator[Day]):
    """A date as year, month and day, an entry that is none behind a mark, or NULL."""

    impl = Text
    cache_ok = True

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place

    def process_bind_param(self, value: Day | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        if value is None:
            return None
        return value.isoformat() if isinstance(value, date) else _UNREAD + storable(value.text)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Day:  # noqa: ARG002
        if value is None or value.startswith(_UNREAD):
            return _unread(value)
        try:
            return date.fromisoformat(value if _DAY.fullmatch(value) else "")
        except ValueError as error:
            raise damaged_entry(self.place) from error


class MomentText(TypeDecorator[datetime]):
    """A moment in UTC as ISO text; a time without a zone counts as local time."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        try:
            return None if value is None else datetime.fromisoformat(value)
        except ValueError as error:
            raise damaged_entry("concepts") from error


def read_as(kind: TypeEngine[Any], stored: object) -> Any:
    """Return a stored value as a column reads it; raises `ConceptDamagedError` where the column does."""
    read = kind.result_processor(_DIALECT, None)
    return stored if read is None else read(stored)


def _unread(stored: str | None) -> Unread | None:
    return None if stored is None else Unread(stored.removeprefix(_UNREAD))
