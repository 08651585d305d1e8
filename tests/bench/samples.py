"""What is measured with: stores full of concepts, and a concept that fills twelve pages."""

from __future__ import annotations

import dataclasses
import io
from datetime import date, timedelta
from pathlib import Path

from smm_desk import __version__
from smm_desk.bootstrap import Workplace, workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.edits import duplicate, remove
from smm_desk.concept.paths import parts_of
from smm_desk.store.store import Store

LANGUAGE = "de_CH"
LARGEST_EXAMPLE = "bicycle_workshop"
CONCEPTS = 1_000
PAGES = 12
DAY = date(2026, 11, 23)

_MOST_TRIES = 40
_TRADES = ("Velogeschäft", "Bäckerei", "Schreinerei", "Praxis", "Gärtnerei", "Buchhandlung", "Hofladen")
_PLACES = ("Langenthal", "Olten", "Burgdorf", "Thun", "Aarau")


def largest_example(place: Workplace, concept_id: str = "example") -> Concept:
    """Return the largest concept that is shipped."""
    return place.library().example(LARGEST_EXAMPLE, LANGUAGE, concept_id=concept_id).concept


def full_store(folder: Path, concepts: int = CONCEPTS) -> Path:
    """Make a data folder with so many concepts, each as large as the largest example; return the folder.

    The last ones were changed today and yesterday, the others over the year before.
    """
    place = workplace(folder)
    example = largest_example(place)
    ages = iter(range(concepts, 0, -1))
    with Store.open(folder, now=lambda: place.now() - timedelta(hours=7 * next(ages))) as store:
        for number in range(concepts):
            company = dataclasses.replace(
                example.company,
                name=f"Betrieb {number} Müller & Söhne",
                trade=_TRADES[number % len(_TRADES)],
                place=_PLACES[number % len(_PLACES)],
            )
            concept = dataclasses.replace(example, id=f"c{number}", company=company)
            store.insert(concept, open_findings=number % 9)
    (folder / "desk.ini").write_text(f"[General]\nlanguage={LANGUAGE}\n", encoding="ascii")
    return folder


def twelve_pages(place: Workplace) -> tuple[Concept, int]:
    """Return the largest example, with parts left out or repeated until its print has twelve pages.

    Returns also the number of pages, for the case that twelve cannot be reached.
    """
    concept = largest_example(place)
    pages = pages_of(concept, place)
    for number in range(_MOST_TRIES):
        if pages == PAGES:
            break
        section = ("channels", "goals", "audiences")[number % 3]
        parts = parts_of(concept, section)
        if not parts:
            break
        edit = (
            remove(section, parts[-1].id)
            if pages > PAGES
            else duplicate(section, parts[0].id, f"{parts[0].id}.{number}")
        )
        concept = edit.change(concept)
        pages = pages_of(concept, place)
    return concept, pages


def pages_of(concept: Concept, place: Workplace) -> int:
    """Return how many pages the print of a concept has, with all that the desk notices."""
    from smm_desk.documents.concept_pdf import write_concept_pdf

    found = place.advisor().findings(concept, DAY)
    texts = place.texts(concept.language)
    return write_concept_pdf(concept, texts, io.BytesIO(), as_of=DAY, findings=found, version=__version__)
