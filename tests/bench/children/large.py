"""Opens a concept, types into it and draws its red thread.

Arguments: `example` for the largest example or `ten` for one ten times as large; the data folder.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from smm_desk.bootstrap import workplace
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.tidying import PAUSE_MS
from tests.bench.children.keys import KEYS, TYPED, WARM_UP, ready_window, settle, typed
from tests.bench.samples import largest_example, ten_times


def main(kind: str, folder: Path) -> dict[str, object]:
    """Return the milliseconds of each key, of opening and of drawing."""
    place = workplace(folder)
    concept = largest_example(place, kind)
    window, shelf = ready_window(place)
    shelf.add(ten_times(concept) if kind == "ten" else concept)
    settle()
    begun = time.perf_counter_ns()
    window.open_concept(kind)
    QApplication.processEvents()
    opened = time.perf_counter_ns()
    if window.opened is None or window.opened.page is None:
        raise RuntimeError("the concept did not open")
    page = window.opened.page
    path = FieldPath("strategy", "guiding_policy")
    page.go_to(path, (len(window.opened.bench.concept.strategy.guiding_policy),) * 2)
    settle()
    editor = QApplication.focusWidget()
    if editor is None or page.place() != path:
        raise RuntimeError("the field did not get the keyboard")
    typed(editor, TYPED[:WARM_UP])
    keys = typed(editor, TYPED[:KEYS])
    page.show_pane("missing")  # so that the pane with the thread is built, but not yet shown
    settle(PAUSE_MS + 1000)  # and its garbage is collected, which would be counted with the drawing
    before = time.perf_counter_ns()
    page.show_pane("thread")
    QApplication.processEvents()
    drawn = time.perf_counter_ns()
    if not page.review_page().thread_pane.picture.isVisible():
        raise RuntimeError("the red thread is not to be seen")
    window.close()
    return {"ms": keys, "open_ms": (opened - begun) / 1e6, "thread_ms": (drawn - before) / 1e6}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(sys.argv[1], Path(sys.argv[2]))) + "\n")
