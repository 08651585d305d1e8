"""The poster for sticky notes from the window."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QRadioButton

from smm_desk.desk import printing
from smm_desk.desk.pages_view import PdfPages
from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import CONTROL, SHIFT, Desk, visible


def chooser(dialog: QDialog, name: str) -> QComboBox:
    return next(box for box in visible(dialog, QComboBox) if box.accessibleName() == name)


def tick(dialog: QDialog, words: str) -> None:
    next(box for box in visible(dialog, QRadioButton) if words in box.text()).setChecked(True)


def said(dialog: QDialog) -> str:
    return next(each.text() for each in visible(dialog, QLabel) if "room for" in each.text())


def test_a_poster_is_chosen_and_saved(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    target = workshop.folder / "poster.pdf"
    proposed: list[str] = []

    def ask(*arguments: object) -> tuple[str, str]:
        proposed.append(Path(str(arguments[2])).name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)

    def choose(dialog: QDialog) -> None:
        assert said(dialog).startswith("2 sheets of A4")
        chooser(dialog, "Size").setCurrentIndex(1)
        assert said(dialog) == "4 sheets of A4, 552 × 362 mm when glued; room for 28 notes of 76 × 76 mm."
        tick(dialog, "large page")
        assert said(dialog).startswith("A page of 594 × 420 mm")
        tick(dialog, "says already")
        chooser(dialog, "Language of the print").setCurrentIndex(1)
        press(dialog, "Save as PDF …")

    with in_dialogue(workshop, choose) as dialogue:
        workshop.press(Qt.Key.Key_P, CONTROL | SHIFT)
    assert dialogue.title == "Poster for sticky notes"
    workshop.until(target.exists)
    workshop.until(lambda: f"Saved: {target}" in workshop.labels())
    assert proposed[0].endswith("Poster for sticky notes.pdf")
    (page,) = pypdf.PdfReader(target).pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (1684, 1191)
    words = pypdfium2.PdfDocument(target.read_bytes())[0].get_textpage().get_text_range()
    assert "Bewusst nicht" in words
    assert workshop.concept.channels[0].platform in words


def test_a_poster_goes_to_the_printer_on_paper_of_its_size(
    workshop: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = workshop.folder / "printed.pdf"

    def print_to_file(_parent: object, pages: PdfPages, title: str) -> bool:
        printer = printing.prepared_printer(title, pages)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setResolution(60)
        printing.print_pages(printer, pages)
        return True

    monkeypatch.setattr(printing, "ask_and_print", print_to_file)

    def choose(dialog: QDialog) -> None:
        chooser(dialog, "Size").setCurrentIndex(1)
        press(dialog, "Print …")

    with in_dialogue(workshop, choose):
        workshop.press(Qt.Key.Key_P, CONTROL | SHIFT)
    workshop.until(lambda: "Sent to the printer" in workshop.labels())
    pages = pypdf.PdfReader(target).pages
    assert len(pages) == 4
    for page in pages:
        assert page.mediabox.width == pytest.approx(842, abs=2)
        assert page.mediabox.height == pytest.approx(595, abs=2)
