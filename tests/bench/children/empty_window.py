"""The floor of starting: an empty main window. The argument says when it was started.

Nothing is named here that an empty window could do without: PySide6 makes a class only when it is asked for,
and `Qt` with all its enumerations alone takes as long as a fifth of the rest.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.bench.children.first_paint import peak_memory_kib, since


class EmptyWindow(QMainWindow):
    """Tells when it has been painted, and closes."""

    def __init__(self, started_ns: int) -> None:
        super().__init__()
        self._started_ns = started_ns
        self.painted_ms = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Wait for the end of the first painting."""
        super().paintEvent(event)
        if not self.painted_ms:
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        self.painted_ms = since(self._started_ns)
        QTimer.singleShot(200, self.close)


def main(started_ns: int) -> None:
    """Show the window until it was painted."""
    application = QApplication([])
    window = EmptyWindow(started_ns)
    window.resize(1280, 800)
    window.show()
    application.exec()
    sys.stdout.write(f'{{"painted_ms": {window.painted_ms}, "peak_kib": {peak_memory_kib()}}}\n')


if __name__ == "__main__":
    main(int(sys.argv[1]))
