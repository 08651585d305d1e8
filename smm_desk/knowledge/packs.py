"""Reading the packs of facts in `resources/` strictly: an error says in which file and where the fault is.

A pack is JSON that people write by hand. A fault in it must come to light when it is read, not as a wrong
number beside a decision.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from smm_desk.i18n import N_, Message, message

_SWISS_SPELLING = str.maketrans({"ß": "ss", "„": "«", "“": "»", "‚": "‹", "‘": "›"})


class PackError(RuntimeError):
    """A pack cannot be read; says in which file, at which place and why."""

    def __init__(self, file: Path, place: str, reason: Message) -> None:
        super().__init__(": ".join(part for part in (str(file), place, str(reason)) if part))
        self.file = file
        self.place = place
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that a pack brings along in both languages, German in the spelling of Germany."""

    de: str
    en: str

    def in_language(self, language: str) -> str:
        """Return the words in a language of the desk; Switzerland has its own ss and quotation marks."""
        if language == "en":
            return self.en
        return self.de.translate(_SWISS_SPELLING) if language == "de_CH" else self.de


class Entry:
    """A value of a pack with its file and place; every reading checks the kind, or raises `PackError`."""

    def __init__(self, file: Path, value: Any, place: str = "") -> None:
        self.file = file
        self._value = value
        self._place = place

    def fault(self, reason: Message) -> PackError:
        """Return the error that says what is wrong here."""
        return PackError(self.file, self._place, reason)

    def keys(self, needed: Iterable[str], allowed: Iterable[str] = ()) -> None:
        """Check that the value is a table with all the keys that are needed and no others than allowed."""
        needed = set(needed)
        if not isinstance(self._value, dict):
            raise self.fault(message(N_("a table is expected here")))
        if missing := sorted(needed - self._value.keys()):
            raise self.fault(message(N_("{names} is missing"), names=", ".join(missing)))
        if unknown := sorted(self._value.keys() - needed - set(allowed)):
            raise self.fault(message(N_("{names} is not known here"), names=", ".join(unknown)))

    def at(self, key: str) -> Entry:
        """Return the entry under a key, holding nothing when the key is not there."""
        place = f"{self._place}/{key}" if self._place else key
        return Entry(self.file, self._value.get(key), place)

    def entries(self) -> tuple[Entry, ...]:
        """Return the entries of a list."""
        if not isinstance(self._value, list):
            raise self.fault(message(N_("a list is expected here")))
        return tuple(Entry(self.file, each, f"{self._place}[{n}]") for n, each in enumerate(self._value))

    def is_nothing(self) -> bool:
        """Tell whether nothing stands here."""
        return self._value is None

    def text(self) -> str:
        """Return a text that says something."""
        if not isinstance(self._value, str) or not self._value.strip():
            raise self.fault(message(N_("a text is expected here")))
        return self._value

    def one_of(self, known: Iterable[str]) -> str:
        """Return a text that is one of those known."""
        known = tuple(known)
        if self._value not in known:
            raise self.fault(message(N_("one of {names} is expected here"), names=", ".join(known)))
        return str(self._value)

    def whole(self, least: int = 0) -> int:
        """Return a whole number that is not less than `least`."""
        if type(self._value) is not int or self._value < least:
            raise self.fault(message(N_("a whole number from {least} on is expected here"), least=least))
        return self._value

    def whole_or_none(self) -> int | None:
        """Return a whole number, or None where the pack says that there is none."""
        return None if self._value is None else self.whole()

    def percent(self) -> Decimal:
        """Return a share between 0 and 100."""
        value = self._value
        if type(value) not in (int, Decimal) or not 0 <= value <= 100:
            raise self.fault(message(N_("a number from 0 to 100 is expected here")))
        return Decimal(value)

    def yes_or_no(self) -> bool:
        """Return a mark; nothing means no."""
        if self._value not in (None, True, False):
            raise self.fault(message(N_("true or false is expected here")))
        return bool(self._value)

    def day(self) -> date:
        """Return a date, written 2026-11-26."""
        try:
            return date.fromisoformat(self.text())
        except ValueError:
            raise self.fault(
                message(N_("a date such as {sample} is expected here"), sample="2027-06-30")
            ) from None

    def address(self) -> str:
        """Return the address of a page."""
        address = self.text()
        if not address.startswith(("https://", "http://")) or " " in address:
            raise self.fault(message(N_("the address of a page is expected here")))
        return address

    def wording(self) -> Wording:
        """Return words in both languages."""
        self.keys(("de", "en"))
        return Wording(self.at("de").text(), self.at("en").text())


def read_pack(path: Path) -> Entry:
    """Return the content of a pack; raise `PackError` when it is no JSON."""
    try:
        content = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PackError(
            path, "", message(N_("the file cannot be read ({reason})"), reason=str(error))
        ) from error
    try:
        return Entry(path, json.loads(content, parse_float=Decimal))
    except json.JSONDecodeError as error:
        place = f"{error.lineno}:{error.colno}"
        raise PackError(path, place, message(N_("this is not JSON ({reason})"), reason=error.msg)) from error


def packs_in(folder: Path) -> tuple[Path, ...]:
    """Return the packs of a folder by name; a folder that is not there is an error too."""
    if not folder.is_dir():
        raise PackError(folder, "", message(N_("the folder with the packs is not there")))
    return tuple(sorted(folder.glob("*.json")))
