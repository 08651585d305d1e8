"""What holds for the program as a whole: who may import whom, and a Qt that does not lose `None`."""

from __future__ import annotations

import sys
import tomllib
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from importlinter.api import read_configuration
from importlinter.application.use_cases import lint_imports
from packaging.requirements import Requirement
from PySide6.QtWidgets import QApplication, QLabel

ROOT = Path(__file__).resolve().parent.parent
PROJECT = ROOT / "pyproject.toml"

KNOWS = {
    "PySide6": {"desk"},
    "shiboken6": {"desk"},
    "qtawesome": {"desk"},
    "qtpy": {"desk"},
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "reportlab": {"documents"},
    "pyphen": {"documents"},
    "pypdfium2": {"documents", "desk"},
}
"""Which rooms may import a library; every other room must do without."""


def contracts() -> list[dict[str, Any]]:
    options: list[dict[str, Any]] = read_configuration(str(PROJECT))["contracts_options"]
    return options


def rooms() -> set[str]:
    layers = next(contract["layers"] for contract in contracts() if contract["type"] == "layers")
    return {room.strip() for layer in layers for room in layer.split("|")}


def test_imports_keep_to_the_contracts(capsys: pytest.CaptureFixture[str]) -> None:
    kept = lint_imports(config_filename=str(PROJECT), cache_dir=None, no_logo=True)
    assert kept, capsys.readouterr().out


@pytest.mark.parametrize("library", KNOWS)
def test_no_room_is_left_out_of_a_contract(library: str) -> None:
    contract = next(each for each in contracts() if library in each.get("forbidden_modules", ()))
    assert set(contract["source_modules"]) == {f"smm_desk.{room}" for room in rooms() - KNOWS[library]}


def test_every_room_is_a_layer() -> None:
    found = {path.stem for path in (ROOT / "smm_desk").iterdir() if _is_module(path)}
    assert found == rooms()


def _is_module(path: Path) -> bool:
    if path.is_dir():
        return any(path.glob("**/*.py"))
    return path.suffix == ".py" and path.stem != "__init__"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from Python 3.12 on, None cannot be lost")
def test_qt_calls_do_not_use_up_none(qapp: QApplication) -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for number in range(300):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 100


def test_qt_is_held_below_the_version_that_loses_none() -> None:
    dependencies = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    qt = next(each for each in map(Requirement, dependencies) if each.name == "PySide6-Essentials")
    assert not qt.specifier.contains("6.12.0")
    assert qt.specifier.contains(version("PySide6-Essentials"))
