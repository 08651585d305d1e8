"""What the desk remembers of itself: language, appearance, the place of its window."""

from __future__ import annotations

import os
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLocale, QSettings

from smm_desk.i18n import LANGUAGES
from smm_desk.whole_file import close_to_others

if TYPE_CHECKING:
    from smm_desk.concept.fields import Depth


class Appearance(StrEnum):
    """Light, dark, or as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings:
    """A small file beside the store; every value read from it is checked, a strange one counts as not set."""

    def __init__(self, folder: Path) -> None:
        file = folder / "desk.ini"
        make_private(file)
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """The language of the window."""
        stored = self._settings.value("language")
        return stored if stored in LANGUAGES else system_language()

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("language", language)

    @property
    def appearance(self) -> Appearance:
        """Light, dark, or as the system is."""
        stored = self._settings.value("appearance")
        return Appearance(stored) if stored in list(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._settings.setValue("appearance", appearance.value)

    @property
    def depth(self) -> Depth:
        """How deep the fields go that are shown; the start page need not know."""
        from smm_desk.concept.fields import Depth

        stored = self._settings.value("depth")
        return Depth(stored) if stored in list(Depth) else Depth.CORE

    @depth.setter
    def depth(self, depth: Depth) -> None:
        self._settings.setValue("depth", depth.value)

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window, as Qt writes them."""
        stored = self._settings.value("geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    @property
    def last_place(self) -> tuple[str, str]:
        """Id of the concept that was open and key of its chapter; empty when the start page was shown."""
        return self._text("concept"), self._text("chapter")

    @last_place.setter
    def last_place(self, place: tuple[str, str]) -> None:
        self._settings.setValue("concept", place[0])
        self._settings.setValue("chapter", place[1])

    @property
    def switched_off(self) -> frozenset[str]:
        """The ids of the rules that keep quiet."""
        return frozenset(rule for rule in self._text("switched_off").split() if rule)

    @switched_off.setter
    def switched_off(self, rules: frozenset[str]) -> None:
        self._settings.setValue("switched_off", " ".join(sorted(rules)))

    @property
    def last_folder(self) -> str:
        """The folder that a file was last saved to or read from."""
        return self._text("folder")

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._settings.setValue("folder", folder)

    def _text(self, key: str) -> str:
        stored = self._settings.value(key, "")
        return stored if isinstance(stored, str) else ""


def make_private(file: Path) -> None:
    """Make a file that others cannot read; Qt keeps its rights, and makes it itself where this fails."""
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    close_to_others(file)


def system_language() -> str:
    """Return the language of the desk that fits the system."""
    for name in QLocale.system().uiLanguages():
        parts = name.replace("-", "_").split("_")
        if parts[0] == "de":
            return next((code for code in LANGUAGES if code[-2:] == parts[-1]), "de_DE")
        if parts[0] == "en":
            return "en"
    return "en"
