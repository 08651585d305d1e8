"""The kinds of value that a field of the concept can hold, and what a person meant but could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Unread:
    """What stands in a number or date field but is neither; kept so that nothing typed is lost."""

    text: str


Number = Decimal | Unread | None
"""A number, an entry that is none, or nothing yet."""

Day = date | Unread | None
"""A date, an entry that is none, or nothing yet."""

Value = str | tuple[str, ...] | Number | Day
"""Every value a field can hold: text, key of a choice, id or ids of linked parts, number, date."""


def is_empty(value: Value) -> bool:
    """Tell whether nothing was entered; white space alone is nothing."""
    if isinstance(value, str):
        return not value.strip()
    return value is None or value == ()
