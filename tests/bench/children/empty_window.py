"""The floor of starting: an empty main window. The argument says when it was started."""

from __future__ import annotations

import sys

from first_paint import FirstPaint, peak_memory_kib, since
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


def main(started_ns: int) -> None:
    """Show the window, tell when it was painted, and leave."""
    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    told: list[float] = []
    FirstPaint(window, lambda: told.append(since(started_ns)))
    QTimer.singleShot(100, window.close)
    window.show()
    application.exec()
    print(f'{{"painted_ms": {told[0]}, "peak_kib": {peak_memory_kib()}}}')


if __name__ == "__main__":
    main(int(sys.argv[1]))
