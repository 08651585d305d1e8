"""Whether the window answers while it works: typing while 200 pages are made on the other thread."""

from __future__ import annotations

import pickle
from collections.abc import Mapping

from smm_desk.bootstrap import workplace
from tests.bench.figures import Bar, series
from tests.bench.machine import Bench
from tests.bench.samples import DAY, long_concept

_ROUNDS = 3
_P99_MS = 50.0
_HOW = (
    "a key each 20 ms, QTest key click until nothing is left to be painted, from the wish to save until told "
    "as done; 3 processes, in turn with the same typing beside nothing"
)
_NAMES: Mapping[str, str] = {
    ".pdf": "key to painted note while {pages} pages are saved as PDF",
    ".docx": "the same while they are saved for Word",
}


def measure(bench: Bench) -> list[Bar]:
    """Type beside each kind of work and beside nothing in turn."""
    place = workplace(bench.folder / "answering")
    place.data_folder.mkdir()
    concept, pages = long_concept(place)
    kept = place.data_folder / "concept.pickle"
    kept.write_bytes(pickle.dumps((concept, place.advisor().findings(concept, DAY), DAY)))
    found: dict[str, list[float]] = {beside: [] for beside in ("nothing", *_NAMES)}
    seconds: dict[str, list[float]] = {beside: [] for beside in found}
    for number in range(_ROUNDS):
        for beside, times in found.items():
            bench.quiet()
            folder = bench.folder / f"answering-{number}-{beside.strip('.')}"
            told = bench.child("keys_beside", beside, kept, folder)
            times.extend(told["ms"])
            seconds[beside].append(round(told["seconds"], 3))
    return [
        Bar(
            f"answering{beside}",
            name.format(pages=pages),
            "ms",
            _HOW,
            series(found[beside]),
            series(found["nothing"]),
            _P99_MS,
            percent=99,
            more={"seconds": seconds[beside], "pages": pages},
        )
        for beside, name in _NAMES.items()
    ]
