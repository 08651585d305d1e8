"""Prints a concept again and again in one process, in turn with reportlab alone.

Arguments: the file with the concept and what was noticed in it, how many rounds.
"""

from __future__ import annotations

import io
import json
import pickle
import sys
import time
from collections.abc import Callable
from pathlib import Path

from smm_desk import __version__
from smm_desk.bootstrap import workplace
from smm_desk.documents.concept_content import concept_document
from smm_desk.documents.concept_pdf import write_concept_pdf
from tests.bench.bare_reportlab import bare_pdf


def main(path: Path, rounds: int) -> dict[str, list[float]]:
    """Return the milliseconds of each print but the first."""
    concept, found, day = pickle.loads(path.read_bytes())
    texts = workplace(path.parent).texts(concept.language)

    def own() -> None:
        write_concept_pdf(concept, texts, io.BytesIO(), as_of=day, findings=found, version=__version__)

    def bare(*, hyphenates: bool) -> None:
        document = concept_document(concept, texts, as_of=day, findings=found, version=__version__)
        bare_pdf(document, hyphenates=hyphenates)

    runs: dict[str, Callable[[], None]] = {
        "own": own,
        "bare": lambda: bare(hyphenates=True),
        "bare_undivided": lambda: bare(hyphenates=False),
    }
    measured: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds + 1):
        for name, run in runs.items():
            begun = time.perf_counter_ns()
            run()
            measured[name].append((time.perf_counter_ns() - begun) / 1e6)
    return {name: values[1:] for name, values in measured.items()}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))) + "\n")
