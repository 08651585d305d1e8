"""Printing 200 pages, and all worksheets as a booklet: time and memory of a new process, against reportlab.

LibreOffice prints the 200 pages too, where it is installed.
"""

from __future__ import annotations

import pickle
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from smm_desk.bootstrap import Workplace, workplace
from smm_desk.concept.concept import Concept
from tests.bench.figures import Bar, series
from tests.bench.machine import Bench, interleaved
from tests.bench.printing import office_command, timed
from tests.bench.samples import DAY, largest_example, long_concept

_ROUNDS, _OFFICE_ROUNDS = 3, 2
_LIMIT = 1.5
_HOW = "whole process in turn with platypus (the same words and table cells, contents, the same typeface)"
_MEMORY = "VmHWM of that process"
_NAMES = {"concept": "{pages}-page PDF, new process", "booklet": "all worksheets as a booklet, new process"}


def measure(bench: Bench) -> list[Bar]:
    """Print long things by every engine that is there."""
    place = workplace(bench.folder / "long prints")
    place.data_folder.mkdir()
    concept, pages = long_concept(place)
    example = largest_example(place)
    kept = {name: _kept(place, name, each) for name, each in (("concept", concept), ("booklet", example))}
    bars = [bar for kind, file in kept.items() for bar in _against_bare(bench, kind, file)]
    bars += _against_office(bench, place, concept, kept["concept"])
    for bar in bars:
        if ".concept" in bar.key:
            bar.more["pages"] = pages
    return bars


def _kept(place: Workplace, name: str, concept: Concept) -> Path:
    file = place.data_folder / f"{name}.pickle"
    file.write_bytes(pickle.dumps((concept, place.advisor().findings(concept, DAY), DAY)))
    return file


def _against_bare(bench: Bench, kind: str, kept: Path) -> list[Bar]:
    target = {engine: kept.with_name(f"{kind}-{engine}.pdf") for engine in ("own", "bare")}
    runs = [_printed(bench, engine, kind, kept, target[engine]) for engine in ("own", "bare")]
    own, bare = interleaved(_ROUNDS, *runs)
    pages = {engine: len(PdfReader(path).pages) for engine, path in target.items()}
    name = _NAMES[kind].format(pages=pages["own"])
    more: dict[str, object] = {"pages_printed": pages["own"], "pages_of_floor": pages["bare"]}
    bars = []
    for key, shown, unit, place, how in (
        ("time", name, "s", 0, _HOW),
        ("memory", "peak memory of that", "MiB", 1, _MEMORY),
        ("processor", "processor time of that", "s", 2, "of the process, whatever else goes on"),
    ):
        value, floor = (series([run[place] for run in found]) for found in (own, bare))
        bars.append(Bar(f"long.{kind}.{key}", shown, unit, how, value, floor, _LIMIT, more=dict(more)))
    return bars


def _printed(
    bench: Bench, engine: str, kind: str, kept: Path, target: Path
) -> Callable[[], tuple[float, float, float]]:
    """Return what prints once and gives seconds, MiB and seconds of the processor."""

    def run() -> tuple[float, float, float]:
        bench.quiet()
        begun = time.perf_counter()
        told = bench.child("long_print", engine, kind, kept, target)
        return time.perf_counter() - begun, told["peak_kib"] / 1024, told["cpu_s"]

    return run


def _against_office(bench: Bench, place: Workplace, concept: Concept, kept: Path) -> list[Bar]:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    name, how = "the same pages against LibreOffice", "soffice --headless --convert-to pdf of an .odt"
    if office is None:
        return [Bar("long.concept.office", name, "s", "LibreOffice is not installed", None)]
    command: list[Any] = office_command(office, place, concept)
    printed = _printed(bench, "own", "concept", kept, kept.with_suffix(".pdf"))
    converted = timed(bench, command)
    own, other = interleaved(_OFFICE_ROUNDS, lambda: printed()[0], lambda: converted() / 1000)
    return [Bar("long.concept.office", name, "s", how, series(own), series(other), 0.5)]
