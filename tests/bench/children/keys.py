"""Types into a field, key by key, until everything that a key changes has been painted.

Arguments: `plain` for an editor with nothing around it or `desk` for the guiding policy of the largest
example; what stands in the field before (`nothing`, the `own` text of the example, or a number of letters);
the data folder.
"""

from __future__ import annotations

import json
import sys
import time
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QWidget

from smm_desk.bootstrap import Workplace, desk_services, workplace
from tests.bench.samples import LANGUAGE, LARGEST_EXAMPLE, largest_example

if TYPE_CHECKING:
    from smm_desk.desk.concept_page import ConceptPage
    from smm_desk.desk.main_window import MainWindow
    from smm_desk.desk.shelf import Shelf
    from smm_desk.desk.workbench import Workbench

KEYS, WARM_UP = 200, 20
TYPED = (
    "Wir wollen mehr Produkte verkaufen und den Umsatz bis Ende 2027 um 20 Prozent steigern. "
    "Wir posten jeden Tag auf Instagram und schalten Anzeigen. "
    "Wer jeden Tag mit dem Rad zur Arbeit will, dem helfen wir noch am selben Tag. "
)
"""Goals and activities, of which the desk says that they are no strategy, and one sentence that is."""


class Paintings(QObject):
    """Counts how often a window has begun to paint."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Count the requests that begin a painting of all that has changed."""
        self.count += event.type() == QEvent.Type.UpdateRequest
        return False


def typed(editor: QWidget, letters: str) -> list[float]:
    """Type letters and return for each the milliseconds until nothing was left to be painted."""
    window = editor.window()
    paintings = Paintings(window)
    found = []
    for letter in letters:
        begun = done = time.perf_counter_ns()
        QTest.keyClick(window.windowHandle(), ord(letter))
        while True:
            before = paintings.count
            QApplication.processEvents()
            if paintings.count == before and done > begun:
                break
            done = time.perf_counter_ns()
        found.append((done - begun) / 1e6)
    return found


def text_before(kind: str, own: str) -> str:
    """Return what stands in the field before the typing."""
    if kind in ("nothing", "own"):
        return own if kind == "own" else ""
    return "".join(islice(cycle(f"{TYPED}\n"), int(kind)))


def settle(milliseconds: int = 300) -> None:
    """Let everything happen that is still to happen."""
    end = time.monotonic() + milliseconds / 1000
    while time.monotonic() < end:
        QApplication.processEvents()


def plain(kind: str, folder: Path) -> dict[str, object]:
    """Type into an editor in a window of its own."""
    application = QApplication([])
    window = QMainWindow()
    own = largest_example(workplace(folder)).strategy.guiding_policy
    editor = QPlainTextEdit(text_before(kind, own))
    window.setCentralWidget(editor)
    window.resize(1280, 800)
    window.show()
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    settle()
    typed(editor, TYPED[:WARM_UP])
    found = typed(editor, TYPED[:KEYS])
    window.close()
    application.quit()
    return {"ms": found}


def desk(kind: str, folder: Path) -> dict[str, object]:
    """Type into the guiding policy of the largest example, opened in the desk with every chapter built."""
    from smm_desk.concept.edits import write
    from smm_desk.concept.outline import outline
    from smm_desk.concept.paths import FieldPath

    window, shelf = ready_window(workplace(folder))
    page, bench = opened(window, shelf)
    for chapter in outline().chapters:
        if chapter.key != "review":  # which would draw the print beside the typing: see `answering.py`
            page.show_chapter(chapter.key)
    path = FieldPath("strategy", "guiding_policy")
    bench.apply(write(path, text_before(kind, bench.concept.strategy.guiding_policy)))
    page.go_to(path, (len(bench.concept.strategy.guiding_policy),) * 2)
    settle()
    editor = QApplication.focusWidget()
    if editor is None or page.place() != path:
        raise RuntimeError("the field did not get the keyboard")
    changes: list[int] = []
    bench.findings_changed.connect(lambda: changes.append(len(bench.findings_at(path))))
    typed(editor, TYPED[:WARM_UP])
    found = typed(editor, TYPED[:KEYS])
    if bench.concept.strategy.guiding_policy[-KEYS:] != TYPED[:KEYS]:
        raise RuntimeError("not every key has reached the concept")
    window.close()
    return {"ms": found, "with_note": sum(map(bool, changes))}


def ready_window(place: Workplace) -> tuple[MainWindow, Shelf]:
    """Return the window of the desk when it can be used, and the concepts of its store."""
    from smm_desk.desk.application import begin

    window = begin(desk_services(place), ["smm-desk"])[1]
    ready: list[bool] = []
    window.ready.connect(lambda: ready.append(True))
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    while not ready or window.shelf is None:
        settle()
    return window, window.shelf


def opened(window: MainWindow, shelf: Shelf) -> tuple[ConceptPage, Workbench]:
    """Open a copy of the largest example and return its page and its workbench."""
    window.open_concept(shelf.add_example(LARGEST_EXAMPLE, LANGUAGE))
    if window.opened is None or window.opened.page is None:
        raise RuntimeError("the example did not open")
    return window.opened.page, window.opened.bench


if __name__ == "__main__":
    mode, before, data = sys.argv[1:]
    told = (plain if mode == "plain" else desk)(before, Path(data))
    sys.stdout.write(json.dumps(told) + "\n")
