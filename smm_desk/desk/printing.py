"""Sends the pages of a PDF to a printer through the system's own dialog."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRect, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from smm_desk.desk.pages_view import PdfPages

_SHARPEST_DPI = 300
_PORTRAIT, _LANDSCAPE = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape


class PrinterError(RuntimeError):
    """The printer did not take the pages."""


def prepared_printer(title: str, pages: PdfPages) -> QPrinter:
    """Return a printer set to the paper of the pages, without margins: the layout has them already."""
    width, height = pages.sizes[0]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    upright = QSizeF(min(width, height), max(width, height))
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    is_on_side = width > height
    printer.setPageOrientation(_LANDSCAPE if is_on_side else _PORTRAIT)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    printer.setFullPage(True)
    printer.setFromTo(1, len(pages.sizes))
    return printer


def ask_and_print(parent: QWidget, pages: PdfPages, title: str) -> bool:
    """Let the owner choose a printer, and print; return False when the owner thought better of it.

    Raises `PrinterError`.
    """
    printer = prepared_printer(title, pages)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
    dialog.setMinMax(1, len(pages.sizes))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    print_pages(printer, pages)
    return True


def print_pages(printer: QPrinter, pages: PdfPages) -> None:
    """Print the chosen range; raise `PrinterError` when the printer refuses."""
    first = max(1, printer.fromPage()) if printer.fromPage() else 1
    last = min(len(pages.sizes), printer.toPage()) if printer.toPage() else len(pages.sizes)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterError(printer.printerName())
    try:
        for number in range(first, last + 1):
            if number > first and not printer.newPage():
                raise PrinterError(printer.printerName())
            target = QRect(0, 0, printer.width(), printer.height())
            sharpness = min(1.0, _SHARPEST_DPI / printer.resolution())
            painter.drawImage(target, pages.image(number - 1, round(target.width() * sharpness)))
    finally:
        painter.end()
