"""Prints a concept once. Arguments: the file with the concept and what was noticed in it, the PDF."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

from smm_desk import __version__
from smm_desk.bootstrap import workplace
from smm_desk.documents.concept_pdf import write_concept_pdf

if __name__ == "__main__":
    concept, found, day = pickle.loads(Path(sys.argv[1]).read_bytes())
    target = Path(sys.argv[2])
    texts = workplace(target.parent).texts(concept.language)
    pages = write_concept_pdf(concept, texts, target, as_of=day, findings=found, version=__version__)
    sys.stdout.write(f"{pages}\n")
