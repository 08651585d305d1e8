"""Types into the guiding policy of a long concept while that is saved as a file on the other thread.

Arguments: `nothing`, `.pdf` or `.docx`, the file with the concept, the data folder.
"""

from __future__ import annotations

import json
import pickle
import sys
import time
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from smm_desk.bootstrap import workplace
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.open_concept import OpenConcept
from tests.bench.children.keys import TYPED, WARM_UP, ready_window, settle, typed

LEAST_KEYS, MOST_KEYS = 60, 1_000
PAUSE_MS = 20
"""Between two keys: a very fast typist, and a pulse that finds the window busy if it is."""


def main(beside: str, kept: Path, folder: Path) -> dict[str, object]:
    """Return the milliseconds of each key and how long the work beside them took."""
    concept, _, _ = pickle.loads(kept.read_bytes())
    window, shelf = ready_window(workplace(folder))
    shelf.add(concept)
    window.open_concept(concept.id)
    if window.opened is None or window.opened.page is None:
        raise RuntimeError("the concept did not open")
    path = FieldPath("strategy", "guiding_policy")
    window.opened.page.go_to(path, (len(window.opened.bench.concept.strategy.guiding_policy),) * 2)
    settle(1000)
    editor = QApplication.focusWidget()
    if editor is None or window.opened.page.place() != path:
        raise RuntimeError("the field did not get the keyboard")
    typed(editor, TYPED[:WARM_UP])
    ends: list[object] = []
    target = folder / f"out{beside}"
    if beside != "nothing":
        setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))  # noqa: B010  (as a test answers)
        window.opened.told.connect(ends.append)
        window.opened.failed.connect(ends.append)
        begin_saving(window.opened, beside)
    begun = time.perf_counter()
    found: list[float] = []
    for letter in islice(cycle(TYPED), MOST_KEYS):
        found += typed(editor, letter)
        if ends or (beside == "nothing" and len(found) >= LEAST_KEYS):
            break
        pause()
    seconds = time.perf_counter() - begun
    if beside != "nothing" and not (ends and target.exists()):
        raise RuntimeError(f"nothing was made: {ends}")
    window.close()
    return {"ms": found, "seconds": seconds}


def begin_saving(opened: OpenConcept, ending: str) -> None:
    """Save the concept as the menu does."""
    if ending == ".pdf":
        opened.save_pdf()
    else:
        opened.save_as(ending)


def pause() -> None:
    """Wait as a typist does, with the window awake."""
    loop = QEventLoop()
    QTimer.singleShot(PAUSE_MS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))) + "\n")
