"""Reads JSON from elsewhere: only objects, lists, clean texts, null, and whole numbers of a sane length.

What Python's reader would let pass or stumble over is refused with its place: names that stand twice, NaN,
numbers of ten thousand digits, nesting without end, lists without end, half characters.
"""

from __future__ import annotations

import json

from smm_desk.i18n import N_, message
from smm_desk.store.errors import refused
from smm_desk.store.storable import shown, storable, with_line_feeds

MOST_ENTRIES = 5_000
"""So many entries a list may have; ten posts a day for a year are fewer."""

_MOST_DIGITS = 9


class _Pairs(list[tuple[str, object]]):
    """An object as it stands in the file, before it is certain that no name stands in it twice."""


def parsed(data: bytes) -> object:
    """Return what the bytes say; raise `ExchangeError` when that is nothing a file of ours would say."""
    try:
        text = data.decode("utf-8-sig")
        read = json.loads(text, object_pairs_hook=_Pairs, parse_int=_whole_number)
        return _checked(read, "")
    except UnicodeDecodeError as error:
        problem = message(N_("it is not written in UTF-8 (byte {position})"), position=error.start + 1)
        raise refused("", problem) from error
    except json.JSONDecodeError as error:
        where = {"line": error.lineno, "column": error.colno}
        problem = message(N_("it is incomplete or no JSON (line {line}, column {column})"), **where)
        raise refused("", problem) from error
    except RecursionError as error:
        raise refused("", message(N_("it is nested too deeply"))) from error


def _checked(value: object, place: str) -> object:
    match value:
        case _Pairs():
            return _object(value, place)
        case list():
            return _list(value, place)
        case str():
            return _text(value, place)
        case bool() | float():
            raise refused(place, message(N_("a text in quotation marks is expected here")))
        case _:
            return value


def _object(pairs: _Pairs, place: str) -> dict[str, object]:
    read: dict[str, object] = {}
    for name, value in pairs:
        if name in read:
            raise refused(place, message(N_("“{name}” stands here twice"), name=shown(name)))
        read[_text(name, place)] = _checked(value, _within(place, name))
    return read


def _list(values: list[object], place: str) -> list[object]:
    if len(values) > MOST_ENTRIES:
        raise refused(place, message(N_("the list has more than {most} entries"), most=MOST_ENTRIES))
    return [_checked(value, _within(place, f"#{position}")) for position, value in enumerate(values, 1)]


def _text(text: str, place: str) -> str:
    read = with_line_feeds(text)
    if storable(read) != read:
        raise refused(place, message(N_("the text holds characters that cannot be shown")))
    return read


def _within(place: str, name: str) -> str:
    return f"{place}/{shown(name)}".removeprefix("/")


def _whole_number(digits: str) -> int | float:
    """Return a number, or for one that is too long what is refused where it stands."""
    return int(digits) if len(digits) <= _MOST_DIGITS else float("inf")
