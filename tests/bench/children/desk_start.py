"""The desk, started as its users start it, until it can be used.

The first argument says when it was started, the others are those of the desk.
"""

from __future__ import annotations

import sys

import smm_desk.cli
from smm_desk.bootstrap import Workplace


def opened(place: Workplace, arguments: list[str]) -> int:
    """Open the window as the program does, and tell when what could be seen."""
    from smm_desk.bootstrap import desk_services
    from smm_desk.desk.application import begin

    application, window = begin(desk_services(place), arguments)

    from PySide6.QtCore import QTimer

    from tests.bench.children.first_paint import call_after_first_paint, peak_memory_kib, since

    told: dict[str, float] = {}

    def on_painted() -> None:
        told["painted_ms"] = since(STARTED_NS)

    def on_ready() -> None:
        told["ready_ms"] = since(STARTED_NS)
        window.start.view.viewport().repaint()
        told["usable_ms"] = since(STARTED_NS)
        told["listed"] = window.start.model.rowCount()
        QTimer.singleShot(200, window.close)

    call_after_first_paint(window, on_painted)
    window.ready.connect(on_ready)
    window.show()
    application.exec()

    import json

    sys.stdout.write(json.dumps({**told, "peak_kib": peak_memory_kib()}) + "\n")
    return 0


if __name__ == "__main__":
    STARTED_NS = int(sys.argv[1])
    # The one step that is another than in daily use, for the hooks that watch the window.
    setattr(smm_desk.cli, "open_desk", opened)  # noqa: B010  (the name is imported there, not exported)
    smm_desk.cli.main(sys.argv[2:])
