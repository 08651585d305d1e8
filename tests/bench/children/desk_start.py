"""The desk, started as its users start it, until it can be used. Arguments: when it was started, data folder."""

from __future__ import annotations

import sys
from pathlib import Path

import smm_desk.cli
from smm_desk.bootstrap import Workplace


def opened(place: Workplace, arguments: list[str]) -> int:
    """Open the window as the program does, and tell when what could be seen."""
    from smm_desk.bootstrap import desk_services
    from smm_desk.desk.application import DeskApplication, make_window

    services = desk_services(place)
    application = DeskApplication(arguments)
    window = make_window(application, services)

    from first_paint import FirstPaint, peak_memory_kib, since
    from PySide6.QtCore import QTimer

    told: dict[str, float] = {}

    def on_ready() -> None:
        told["ready_ms"] = since(STARTED_NS)
        window.start.view.viewport().repaint()
        told["usable_ms"] = since(STARTED_NS)
        told["listed"] = window.start.model.rowCount()
        QTimer.singleShot(200, window.close)

    FirstPaint(window, lambda: told.update(painted_ms=since(STARTED_NS)))
    window.ready.connect(on_ready)
    window.show()
    application.exec()

    import json

    print(json.dumps({**told, "peak_kib": peak_memory_kib()}))
    return 0


if __name__ == "__main__":
    STARTED_NS = int(sys.argv[1])
    # The one step that is another than in daily use, for the hooks that watch the window.
    smm_desk.cli.open_desk = opened
    smm_desk.cli.main(["--data-dir", str(Path(sys.argv[2]))])
