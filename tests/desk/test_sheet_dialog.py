"""Single sheets from the window."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QRadioButton

from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import CONTROL, SHIFT, Desk, visible


def test_a_sheet_is_chosen_and_saved(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    target = workshop.folder / "sheet.pdf"
    proposed: list[str] = []

    def ask(*arguments: object) -> tuple[str, str]:
        proposed.append(Path(str(arguments[2])).name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)

    def choose(dialog: QDialog) -> None:
        next(box for box in visible(dialog, QRadioButton) if box.text() == "Crisis card").setChecked(True)
        press(dialog, "Save as PDF …")

    with in_dialogue(workshop, choose):
        workshop.press(Qt.Key.Key_S, CONTROL | SHIFT)
    workshop.until(target.exists)
    workshop.until(lambda: not workshop.opened._output or workshop.window.notice.isVisible())
    assert proposed[0].endswith("Crisis card.pdf")
    words = pypdfium2.PdfDocument(target.read_bytes())[0].get_textpage().get_text_range()
    assert "Crisis card" in words
