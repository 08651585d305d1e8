"""What is measured with: stores full of concepts, and a concept that fills twelve pages."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from smm_desk import __version__
from smm_desk.bootstrap import Workplace, workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.edits import duplicate, remove
from smm_desk.concept.fields import Depth, Field, Kind, fields_of
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import parts_of, with_values
from smm_desk.store.store import Store

LANGUAGE = "de_CH"
LARGEST_EXAMPLE = "bicycle_workshop"
CONCEPTS = 1_000
PAGES = 12
LONG_PAGES = 200
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
    """Return the core of the largest example, with parts left out or repeated until twelve pages are full.

    Returns also the number of pages, for the case that twelve cannot be reached.
    """
    concept = core_alone(largest_example(place))
    pages = pages_of(concept, place)
    lists = [key for key, section in SECTIONS.items() if section.is_list]
    for number in range(_MOST_TRIES):
        if pages == PAGES:
            break
        section = ("channels", "goals", "audiences")[number % 3]
        if pages > PAGES:
            counts = {key: len(parts_of(concept, key)) for key in lists}
            section = max(counts, key=counts.__getitem__)
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


def core_alone(concept: Concept) -> Concept:
    """Return a concept without what belongs to the full depth only."""
    kept: dict[str, object] = {}
    for key, section in SECTIONS.items():
        fields = fields_of(section.part_type)
        emptied = {field.key: _nothing(field) for field in fields if field.depth is Depth.FULL}
        if section.is_list and section.title_field in emptied:
            kept[key] = ()
        elif section.is_list:
            kept[key] = tuple(with_values(part, emptied) for part in parts_of(concept, key))
        else:
            kept[key] = with_values(getattr(concept, key), emptied)
    return with_values(concept, kept)


def _nothing(field: Field) -> object:
    if field.kind is Kind.LINKS:
        return ()
    return None if field.kind in (Kind.NUMBER, Kind.DATE) else ""


def long_concept(place: Workplace, pages: int = LONG_PAGES) -> tuple[Concept, int]:
    """Return the largest example with its lists repeated until it fills so many pages, and its pages."""
    example = largest_example(place)
    for times in range(2, _MOST_TRIES):
        concept = grown(example, times, {})
        if (found := pages_of(concept, place)) >= pages:
            return concept, found
    raise RuntimeError(f"no concept of {pages} pages could be made")


def ten_times(concept: Concept) -> Concept:
    """Return a concept about ten times as large: 100 goals, 300 measures, 1,000 posts, ten times the rest."""
    return grown(concept, 10, {"goals": 100, "actions": 300, "posts": 1_000})


def grown(concept: Concept, times: int, wanted: Mapping[str, int]) -> Concept:
    """Return a concept with its lists repeated, those that are named up to a number of parts."""
    lists: dict[str, object] = {}
    for key, section in SECTIONS.items():
        parts = parts_of(concept, key) if section.is_list else ()
        count = wanted.get(key, times * len(parts))
        if parts:
            lists[key] = tuple(
                dataclasses.replace(part, id=part.id if copy == 0 else f"{part.id}.{copy}")
                for number in range(count)
                for copy, part in [(number // len(parts), parts[number % len(parts)])]
            )
    return with_values(concept, lists)
