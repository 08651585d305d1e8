"""Worksheets from the window."""

from __future__ import annotations

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QPushButton, QRadioButton

from tests.desk.dialogues import in_dialogue
from tests.desk.driving import CONTROL, SHIFT, Desk, visible


def test_worksheets_of_some_chapters_are_saved(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    target = workshop.folder / "sheets.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def answer(dialog: QDialog) -> None:
        save = next(b for b in visible(dialog, QPushButton) if b.text() == "Save as PDF …")
        chapters = [box for box in visible(dialog, QCheckBox) if box.text()[:1].isdigit()]
        assert len(chapters) == 9
        for box in chapters:
            box.setChecked(False)
        assert not save.isEnabled()
        chapters[1].setChecked(True)
        next(b for b in visible(dialog, QRadioButton) if "already" in b.text()).setChecked(True)
        workshop.click(save)

    with in_dialogue(workshop, answer) as dialogue:
        workshop.press(Qt.Key.Key_W, CONTROL | SHIFT)
    assert dialogue.title == "Worksheets"
    workshop.until(target.exists)
    workshop.until(lambda: f"Saved: {target}" in workshop.labels())
    words = "".join(page.extract_text() for page in pypdf.PdfReader(target).pages)
    assert workshop.concept.vision.horizon in words
    assert "Guiding policy" not in words


def test_a_large_booklet_on_letter_paper(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    target = workshop.folder / "booklet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def answer(dialog: QDialog) -> None:
        for words in ("booklet", "Large print"):
            next(box for box in visible(dialog, QCheckBox) if words in box.text()).setChecked(True)
        paper = next(box for box in visible(dialog, QComboBox) if box.accessibleName() == "Paper")
        paper.setCurrentIndex(1)
        workshop.click(next(b for b in visible(dialog, QPushButton) if b.text() == "Save as PDF …"))

    with in_dialogue(workshop, answer):
        workshop.press(Qt.Key.Key_W, CONTROL | SHIFT)
    workshop.until(target.exists)
    workshop.until(lambda: f"Saved: {target}" in workshop.labels())
    first = pypdf.PdfReader(target).pages[0]
    assert (round(first.mediabox.width), round(first.mediabox.height)) == (792, 612)
