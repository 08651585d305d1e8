"""Printing twelve pages: a new process against LibreOffice, and again and again against bare reportlab."""

from __future__ import annotations

import pickle
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from smm_desk.bootstrap import Workplace, workplace
from smm_desk.concept.concept import Concept
from smm_desk.documents.concept_content import concept_document
from tests.bench.figures import Bar, series
from tests.bench.machine import CHILDREN, Bench, interleaved
from tests.bench.open_document import write_open_document
from tests.bench.samples import DAY, twelve_pages

_COLD_ROUNDS, _WARM_ROUNDS = 7, 15
_COLD = "12-page PDF, new process"
_WARM = (
    "write_concept_pdf in turn with platypus (paragraphs, tables, contents, bookmarks, the same typeface) "
    "in one process, first round not counted"
)


def measure(bench: Bench) -> list[Bar]:
    """Print the same words by every engine that is there."""
    place = workplace(bench.folder / "prints")
    place.data_folder.mkdir()
    concept, pages = twelve_pages(place)
    found = place.advisor().findings(concept, DAY)
    kept = place.data_folder / "concept.pickle"
    kept.write_bytes(pickle.dumps((concept, found, DAY)))
    bars = [*_cold(bench, place, concept, kept), *_warm(bench, kept)]
    for bar in bars:
        bar.more["pages"] = pages
    return bars


def _cold(bench: Bench, place: Workplace, concept: Concept, kept: Path) -> list[Bar]:
    folder = place.data_folder
    with place.open_store() as store:
        store.insert(concept)
    own = [sys.executable, CHILDREN / "own_print.py", kept, folder / "own.pdf"]
    door = [sys.executable, "-m", "smm_desk", "export", concept.id, "--to", folder / "door.pdf"]
    door += ["--data-dir", folder]
    runs = [timed(bench, own), timed(bench, door)]
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is not None:
        runs.append(timed(bench, office_command(office, place, concept)))
    own_ms, door_ms, *office_ms = (series(times) for times in interleaved(_COLD_ROUNDS, *runs))
    how = "whole process: python that calls write_concept_pdf; soffice --headless --convert-to pdf of an .odt"
    command = "the whole command: store, rules and print"
    if not office_ms:
        missing = "LibreOffice is not installed"
        return [
            Bar("print.cold", _COLD, "ms", f"{how}; {missing}", own_ms),
            Bar("print.command", "the same by smm-desk export", "ms", f"{command}; {missing}", door_ms),
        ]
    return [
        Bar("print.cold", _COLD, "ms", how, own_ms, office_ms[0], 0.5),
        Bar("print.command", "the same by smm-desk export", "ms", command, door_ms, office_ms[0]),
    ]


def office_command(office: str, place: Workplace, concept: Concept) -> list[Any]:
    """Write the same words as an OpenDocument text and return the command that prints it."""
    folder = place.data_folder
    texts = place.texts(concept.language)
    found = place.advisor().findings(concept, DAY)
    text = folder / "concept.odt"
    write_open_document(concept_document(concept, texts, as_of=DAY, findings=found, version=""), text)
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    return [office, "--headless", profile, "--convert-to", "pdf", "--outdir", folder, text]


def timed(bench: Bench, command: list[Any]) -> Callable[[], float]:
    """Return what runs a command once and gives the milliseconds it took."""

    def run() -> float:
        bench.quiet()
        begun = time.perf_counter()
        bench.output(command)
        return (time.perf_counter() - begun) * 1000

    return run


def _warm(bench: Bench, kept: Path) -> list[Bar]:
    bench.quiet()
    found = bench.child("warm_prints", kept, _WARM_ROUNDS)
    own, bare, undivided = (series(found[name]) for name in ("own", "bare", "bare_undivided"))
    return [
        Bar("print.warm", "12-page PDF, warm", "ms", _WARM, own, bare, 1.5),
        Bar("print.undivided", "floor without hyphenation", "ms", _WARM, own, undivided),
    ]
