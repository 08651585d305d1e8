"""What the desk remembers of itself; a strange value counts as not set."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from smm_desk.concept.fields import Depth
from smm_desk.desk.settings import Appearance, Settings, system_language


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path)


def raw(folder: Path) -> QSettings:
    return QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat)


def test_nothing_is_set_at_first(settings: Settings) -> None:
    assert settings.language == system_language()
    assert settings.appearance is Appearance.SYSTEM
    assert settings.geometry.isEmpty()
    assert settings.last_place == ("", "")
    assert settings.last_folder == ""
    assert settings.depth is Depth.CORE


def test_everything_is_remembered_in_the_data_folder(settings: Settings, tmp_path: Path) -> None:
    settings.language = "de_AT"
    settings.appearance = Appearance.DARK
    settings.depth = Depth.FULL
    settings.geometry = QByteArray(b"\x01\x00\xff")
    settings.last_place = ("k1", "vision")
    settings.last_folder = "/home/müller/Dokumente & mehr"
    settings._settings.sync()
    again = Settings(tmp_path)
    assert again.language == "de_AT"
    assert again.appearance is Appearance.DARK
    assert again.depth is Depth.FULL
    assert again.geometry == QByteArray(b"\x01\x00\xff")
    assert again.last_place == ("k1", "vision")
    assert again.last_folder == "/home/müller/Dokumente & mehr"
    assert (tmp_path / "desk.ini").is_file()


@pytest.mark.parametrize("value", ["fr_CH", "", "7", ["a", "b"], QByteArray(b"x")])
def test_strange_values_count_as_not_set(tmp_path: Path, value: object) -> None:
    written = raw(tmp_path)
    for key in ("language", "appearance", "depth", "geometry", "concept", "chapter", "folder"):
        written.setValue(key, value)
    written.sync()
    settings = Settings(tmp_path)
    assert settings.language == system_language()
    assert settings.appearance is Appearance.SYSTEM
    assert settings.depth is Depth.CORE
    assert isinstance(settings.geometry, QByteArray)
    assert all(isinstance(part, str) for part in settings.last_place)


def test_a_file_of_something_else_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "desk.ini").write_bytes(bytes(range(256)) * 20)
    assert Settings(tmp_path).appearance is Appearance.SYSTEM
