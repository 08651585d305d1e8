"""What a start may import and when; what makes it fast must not get lost unnoticed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    "sqlalchemy",
    "alembic",
    "reportlab",
    "babel",
    "pypdfium2",
    "qtawesome",
    "qtpy",
    "PySide6.QtPrintSupport",
)

WINDOW = """
import smm_desk.cli
from smm_desk.bootstrap import desk_services, workplace
from smm_desk.desk.application import begin
services = desk_services(workplace(Path(sys.argv[1])))
application, window = begin(services, ["smm-desk"])
"""
LIST = """
from smm_desk.bootstrap import workplace
workplace(Path(sys.argv[1])).open_store().summaries()
"""


def loaded_by(code: str, folder: Path) -> set[str]:
    """Return which heavy libraries a process of its own has imported after running a piece of code."""
    return set(printed_by(f"{code}\nprint(*(name for name in {HEAVY} if name in sys.modules))", folder))


def printed_by(code: str, folder: Path) -> list[str]:
    """Return the words that a piece of code prints in a process of its own."""
    script = f"import sys\nfrom pathlib import Path\n{code}"
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


def test_the_window_is_built_without_anything_heavy(tmp_path: Path) -> None:
    assert loaded_by(WINDOW, tmp_path) == set()


def test_the_first_picture_names_nothing_of_the_namespace_qt(tmp_path: Path) -> None:
    code = f"""{WINDOW}
import PySide6.QtCore
from tests.bench.children.first_paint import call_after_first_paint
def on_painted():
    print("Qt" in vars(PySide6.QtCore))
    window.close()
call_after_first_paint(window, on_painted)
window.show()
application.exec()
"""
    assert printed_by(code, tmp_path) == ["False"]


def test_the_concepts_are_listed_without_sqlalchemy(tmp_path: Path) -> None:
    assert loaded_by(LIST, tmp_path) == {"sqlalchemy"}  # the tables of a new store have to be made
    assert loaded_by(LIST, tmp_path) == set()


@pytest.mark.parametrize("module", ["smm_desk.store.store", "smm_desk.store.exchange", "smm_desk.desk.shelf"])
def test_a_module_of_the_start_brings_nothing_heavy(module: str, tmp_path: Path) -> None:
    assert loaded_by(f"import {module}", tmp_path) == set()


def test_the_desk_does_without_openssl_and_others_can_still_have_it(tmp_path: Path) -> None:
    code = f"""{WINDOW}
from smm_desk.desk.late_imports import plain_imports
with plain_imports():
    import sqlalchemy
print(*(name for name in ("ssl", "_hashlib", "asyncio") if name in sys.modules))
import ssl
print(ssl.OPENSSL_VERSION_NUMBER > 0)
"""
    assert printed_by(code, tmp_path) == ["asyncio", "True"]
