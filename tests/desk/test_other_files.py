"""Word, Excel and calendar files from the menu."""

from __future__ import annotations

from pathlib import Path

import docx
import openpyxl
import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QFileDialog

from smm_desk.concept.answering import Duty
from smm_desk.concept.concept import Concept
from tests.desk.dialogues import in_dialogue
from tests.desk.driving import Desk


@pytest.fixture
def target(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Answer the question for a file name without its ending."""
    path = workshop.folder / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def save(desk: Desk, key: str, path: Path) -> Path:
    desk.window.actions_by_key[key].trigger()
    desk.until(path.exists)
    desk.until(lambda: f"Saved: {path}" in desk.labels())
    return path


def test_a_word_document_is_saved(workshop: Desk, target: Path) -> None:
    path = save(workshop, "save_word", target.with_suffix(".docx"))
    styles = [paragraph.style for paragraph in docx.Document(str(path)).paragraphs]
    assert sum(style is not None and style.name == "Heading 1" for style in styles) == 11


def test_the_lists_are_saved_for_excel(workshop: Desk, target: Path) -> None:
    path = save(workshop, "save_excel", target.with_suffix(".xlsx"))
    assert "Editorial plan" in openpyxl.load_workbook(path).sheetnames


def test_the_dates_are_saved_for_a_calendar(workshop: Desk, target: Path) -> None:
    path = save(workshop, "save_dates", target.with_suffix(".ics"))
    assert Calendar.from_ical(path.read_bytes()).walk("VEVENT")


def test_a_duty_that_names_no_day_is_told(opened: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = opened.folder / "dates.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    opened.open_concept(Concept(id="c", language="en", duties=(Duty(id="d", name="now and then"),)))
    with in_dialogue(opened) as told:
        opened.window.actions_by_key["save_dates"].trigger()
        opened.until(lambda: told.was_asked)
    assert "now and then" in told.words[0]
    assert path.exists()
