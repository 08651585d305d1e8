"""The shipped program tests itself: catalogues, examples, facts, fonts, a fresh store, one PDF."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path

from smm_desk import __version__
from smm_desk.bootstrap import Workplace
from smm_desk.concept.fields import Depth
from smm_desk.i18n import LANGUAGES, N_

Check = Callable[[Workplace], None]


def run_checks(place: Workplace) -> Iterator[tuple[str, str]]:
    """Run every check; yield its English name and what is wrong, or nothing."""
    with tempfile.TemporaryDirectory() as folder:
        aside = replace(place, data_folder=Path(folder) / "store")
        for name, check in _CHECKS:
            try:
                check(aside)
            except Exception as error:  # noqa: BLE001  (outermost door of a check: told)
                yield name, f"{type(error).__name__}: {error}"
            else:
                yield name, ""


def _catalogues(place: Workplace) -> None:
    for language in LANGUAGES:
        words = place.texts(language)(N_("Strategy"))
        if not words or (language != "en" and words == "Strategy"):
            raise RuntimeError(language)


def _examples(place: Workplace) -> None:
    library = place.library()
    for name in library.names():
        for language in LANGUAGES:
            library.example(name, language)


def _handbook(place: Workplace) -> None:
    handbook = place.handbook()
    packs = (
        handbook.usage.series,
        handbook.platforms.profiles,
        handbook.kpis,
        handbook.starting_texts.fields,
    )
    if not all(packs):
        raise RuntimeError(place.resources)


def _seasons(_place: Workplace) -> None:
    from smm_desk.knowledge.seasons import seasons_of

    names = {season.name for season in seasons_of("CH", 2027, "de") if season.is_holiday}
    if "Auffahrt" not in names:
        raise RuntimeError(sorted(names))


def _store(place: Workplace) -> None:
    concept = place.library().example(place.library().names()[0], "de_CH", concept_id="self-test").concept
    with place.open_store() as store:
        store.insert(concept)
    with place.open_store() as store:
        if store.load("self-test") != concept:
            raise RuntimeError(place.data_folder)


def _advice(place: Workplace) -> None:
    library, advisor = place.library(), place.advisor()
    counts = [
        len(advisor.findings(library.example(name, "de_CH").concept, place.now().date()))
        for name in library.names()
    ]
    if not any(counts):
        raise RuntimeError(counts)


def _print(place: Workplace) -> None:
    from smm_desk.documents.concept_pdf import write_concept_pdf

    library = place.library()
    for language in ("de_CH", "en"):
        concept = library.example(library.names()[-1], language).concept
        target = BytesIO()
        today = place.now().date()
        write_concept_pdf(concept, place.texts(language), target, as_of=today, version=__version__)
        if not target.getvalue().startswith(b"%PDF"):
            raise RuntimeError(language)


def _print_elsewhere(place: Workplace) -> None:
    from smm_desk.desk.worker_process import WorkerProcess
    from smm_desk.documents.concept_file import Making, concept_pdf

    concept = place.library().example(place.library().names()[-1], "en").concept
    task = partial(
        concept_pdf, concept, place.texts("en"), Making(place.now(), (), __version__, Depth.CORE, None)
    )
    worker = WorkerProcess()
    try:
        if worker.do(task, lambda _done, _total: None) != task():
            raise RuntimeError(place.resources)
        if not worker.is_there:
            raise RuntimeError(sys.executable)
    finally:
        worker.end()


_CHECKS: tuple[tuple[str, Check], ...] = (
    (N_("Words in every language"), _catalogues),
    (N_("Example concepts"), _examples),
    (N_("Figures, platform profiles and KPIs"), _handbook),
    (N_("Holidays of the calendar"), _seasons),
    (N_("A fresh store, written and read"), _store),
    (N_("Notes on the examples"), _advice),
    (N_("The concept as PDF, with its typefaces"), _print),
    (N_("The same PDF made by another process"), _print_elsewhere),
)
