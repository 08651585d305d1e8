"""Types into the real window at a steady pace and tells each text with its moment, until it is killed."""

from __future__ import annotations

import itertools
import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smm_desk.bootstrap import desk_services, workplace
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.application import DeskApplication, make_window
from smm_desk.desk.main_window import MainWindow

PACE_MS = 35
WORDS = "We win where the internet cannot go 🚲 on the saddle and at the workbench. "
PATHS = ("strategy/guiding_policy", "vision/statement")
LETTERS_IN_A_FIELD = 60


class Typist:
    """Presses a key at each tick, in one field after the other, and tells what stands there now."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._letters = itertools.cycle(WORDS)
        self._count = 0
        self._typed = dict.fromkeys(PATHS, "")
        self._path = PATHS[0]

    def begin(self) -> None:
        self._window.actions_by_key["new"].trigger()
        opened = self._window.opened
        assert opened is not None
        sys.stdout.write(json.dumps({"concept": opened.bench.concept.id}) + "\n")
        sys.stdout.flush()

    def press(self) -> None:
        opened = self._window.opened
        assert opened is not None
        assert opened.page is not None
        if self._count % LETTERS_IN_A_FIELD == 0:
            self._path = PATHS[self._count // LETTERS_IN_A_FIELD % len(PATHS)]
            end = len(self._typed[self._path])
            opened.page.go_to(FieldPath.parse(self._path), (end, end))
        self._count += 1
        letter = next(self._letters)
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, widget, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier
        )
        self._typed[self._path] += letter
        sys.stdout.write(json.dumps({"at": time.monotonic(), **self._typed}) + "\n")
        sys.stdout.flush()


def main(folder: Path) -> None:
    """Open the window on a folder and type."""
    application = DeskApplication(["smm-desk"])
    window = make_window(application, desk_services(workplace(folder)))
    typist = Typist(window)
    timer = QTimer(window, interval=PACE_MS)
    timer.timeout.connect(typist.press)
    window.ready.connect(typist.begin)
    window.ready.connect(timer.start)
    window.show()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
