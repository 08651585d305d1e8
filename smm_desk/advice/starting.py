"""Steps that put a text to start from into a concept; each is one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable

from smm_desk.concept.concept import Concept, Part
from smm_desk.concept.direction import Country
from smm_desk.concept.edits import Edit, add_all, new_part, write
from smm_desk.concept.moderation import LegalDuty
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import FieldPath, parts_of, read, with_values
from smm_desk.i18n import N_, Texts, message
from smm_desk.knowledge.starting_texts import COMPANY, Duty, ListEntry, StartingTexts

DUTIES = "legal_duties"


def fill_field(concept: Concept, path: FieldPath, texts: StartingTexts) -> Edit:
    """Return the step that writes a text into a field, below what stands there already.

    Raises `KeyError` when there is no text for the field.
    """
    words = texts.fields[path].in_language(concept.language)
    words = words.replace(COMPANY, concept.company.name.strip() or "____")
    there = str(read(concept, path)).strip()
    return write(path, f"{there}\n\n{words}" if there else words)


def fill_list(
    concept: Concept, section: str, texts: StartingTexts, spoken: Texts, new_id: Callable[[], str]
) -> Edit | None:
    """Return the step that adds the entries of a list that are not there yet; None when all are.

    `spoken` speaks the language of the concept.
    """
    title = SECTIONS[section].title_field
    there = {str(getattr(part, title)).strip() for part in parts_of(concept, section)}
    if section == DUTIES:
        parts: list[Part] = [
            _duty(duty, country_of(concept), spoken, new_id()) for duty in texts.duties[country_of(concept)]
        ]
    else:
        parts = [_part(entry, section, concept.language, new_id()) for entry in texts.lists[section]]
    fresh = [part for part in parts if str(getattr(part, title)).strip() not in there]
    return add_all(section, tuple(fresh)) if fresh else None


def country_of(concept: Concept) -> str:
    """Return the country whose law is asked about: the one of the company, else that of the language."""
    by_language = {"de_DE": Country.GERMANY, "de_AT": Country.AUSTRIA}
    return concept.company.country or by_language.get(concept.language, Country.SWITZERLAND).value


def _part(entry: ListEntry, section: str, language: str, part_id: str) -> Part:
    words = {key: wording.in_language(language) for key, wording in entry.words.items()}
    return with_values(new_part(section, part_id), words | dict(entry.choices))


def _duty(duty: Duty, country: str, spoken: Texts, part_id: str) -> LegalDuty:
    checked = message(
        N_("{law}. {url} (put together {date}, please check; no legal advice)"),
        law=duty.law.in_language(spoken.language),
        url=duty.url,
        date=duty.as_of,
    )
    requirement = duty.requirement.in_language(spoken.language)
    return LegalDuty(id=part_id, requirement=requirement, country=country, source=spoken(checked))
