"""A fault of the program itself is shown once, with its details, and takes nothing away."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from smm_desk.desk.application import _show_faults
from smm_desk.desk.dialogs import FaultDialog
from tests.desk.driving import Desk, visible


@pytest.fixture
def watched(empty: Desk) -> Iterator[Desk]:
    """Return a desk whose faults are shown as in the shipped program."""
    before = sys.excepthook
    _show_faults(empty.window)
    empty.is_answering = True  # the dialog of a fault does not wait for an answer
    yield empty
    sys.excepthook = before
    empty.is_answering = False


def raise_fault(error: BaseException) -> None:
    """Hand an error to the hook, as Python does with one that nobody caught."""
    sys.excepthook(type(error), error, None)


def fault_dialogs(desk: Desk) -> list[FaultDialog]:
    return list(visible(desk.window, FaultDialog))


def test_a_fault_is_shown_once_with_its_details(watched: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(3):
        raise_fault(ValueError(f"fault {number} <b>"))
    (dialog,) = fault_dialogs(watched)
    (details,) = visible(dialog, QPlainTextEdit)
    assert "ValueError: fault 0 <b>" in details.toPlainText()
    written = capsys.readouterr().err
    assert written.count("ValueError") == 3
    assert "fault" not in written
    dialog.reject()
    watched.settle()
    raise_fault(ValueError("another"))
    assert any(
        "another" in text.toPlainText() for d in fault_dialogs(watched) for text in visible(d, QPlainTextEdit)
    )
    for dialog in fault_dialogs(watched):
        dialog.reject()
    watched.window.activateWindow()
    watched.until(watched.window.isActiveWindow)
    watched.type("Huber")
    assert watched.concept.company.name == "Huber"


def test_an_interruption_is_no_fault(watched: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    raise_fault(KeyboardInterrupt())
    assert fault_dialogs(watched) == []
    capsys.readouterr()
