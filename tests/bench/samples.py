"""What is measured with: stores full of concepts, and a concept that fills twelve pages."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from pathlib import Path

from smm_desk.bootstrap import Workplace, workplace
from smm_desk.concept.concept import Concept
from smm_desk.store.store import Store

LANGUAGE = "de_CH"
LARGEST_EXAMPLE = "bicycle_workshop"
CONCEPTS = 1_000

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
