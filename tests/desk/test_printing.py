"""Pages on their way to a printer: the same pages, the range that was chosen."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from smm_desk.bootstrap import workplace
from smm_desk.concept.fields import Depth
from smm_desk.desk.pages_view import PdfPages
from smm_desk.desk.printing import PrinterError, prepared_printer, print_pages
from smm_desk.documents.concept_file import Making, concept_pdf


@pytest.fixture(scope="module")
def pdf() -> bytes:
    place = workplace()
    concept = place.library().example("bicycle_workshop", "en").concept
    return concept_pdf(concept, place.texts("en"), Making(place.now(), (), "1", Depth.FULL, place.handbook()))


def printed(pdf: bytes, target: Path, first: int, last: int) -> pypdf.PdfReader:
    """Print a range to a file, which is the printer at hand."""
    pages = PdfPages(pdf)
    printer = prepared_printer("Concept", pages)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(60)
    printer.setFromTo(first, last)
    print_pages(printer, pages)
    pages.close()
    return pypdf.PdfReader(io.BytesIO(target.read_bytes()))


def test_every_page_is_printed_on_a4(qapp: QApplication, pdf: bytes, tmp_path: Path) -> None:
    count = len(pypdf.PdfReader(io.BytesIO(pdf)).pages)
    found = printed(pdf, tmp_path / "out.pdf", 1, count)
    assert len(found.pages) == count
    assert [round(float(side)) for side in found.pages[0].mediabox[2:]] in ([595, 842], [596, 842])


def test_the_range_that_was_chosen_is_printed(qapp: QApplication, pdf: bytes, tmp_path: Path) -> None:
    assert len(printed(pdf, tmp_path / "out.pdf", 2, 3).pages) == 2


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_refuses_is_told(qapp: QApplication, pdf: bytes, tmp_path: Path) -> None:
    with pytest.raises(PrinterError):
        printed(pdf, tmp_path / "nowhere" / "out.pdf", 1, 1)
