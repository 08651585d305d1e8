"""Prints something long once and says how much of the processor's time and memory that took.

Arguments: `own` or `bare` for our print or reportlab alone; `concept` or `booklet`; the file with the concept
and what was noticed in it; the PDF.
"""

from __future__ import annotations

import json
import pickle
import sys
import time
from pathlib import Path

from smm_desk import __version__
from smm_desk.bootstrap import workplace
from smm_desk.concept.fields import Depth
from smm_desk.documents.papers import Layout
from smm_desk.documents.worksheets import SheetChoice
from tests.bench.children.first_paint import peak_memory_kib

SHEETS = SheetChoice(depth=Depth.FULL, layout=Layout(is_booklet=True))


def own(kind: str, kept: Path, target: Path) -> None:
    """Print with ours."""
    concept, found, day = pickle.loads(kept.read_bytes())
    texts = workplace(kept.parent).texts(concept.language)
    if kind == "concept":
        from smm_desk.documents.concept_pdf import write_concept_pdf

        write_concept_pdf(concept, texts, target, as_of=day, findings=found, version=__version__)
    else:
        from smm_desk.documents.worksheets import write_worksheets

        write_worksheets(concept, texts, target, as_of=day, version=__version__, choice=SHEETS)


def bare(kind: str, kept: Path, target: Path) -> None:
    """Print the same words with reportlab alone; it folds no booklet."""
    from smm_desk.documents.concept_content import concept_document
    from smm_desk.documents.worksheets import worksheets
    from tests.bench.bare_reportlab import bare_pdf

    concept, found, day = pickle.loads(kept.read_bytes())
    texts = workplace(kept.parent).texts(concept.language)
    if kind == "concept":
        document = concept_document(concept, texts, as_of=day, findings=found, version=__version__)
    else:
        document = worksheets(concept, texts, as_of=day, version=__version__, choice=SHEETS)
    target.write_bytes(bare_pdf(document, hyphenates=True))


if __name__ == "__main__":
    {"own": own, "bare": bare}[sys.argv[1]](sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
    sys.stdout.write(json.dumps({"cpu_s": time.process_time(), "peak_kib": peak_memory_kib()}) + "\n")
