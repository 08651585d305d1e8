"""The number of a place as the owner reads it everywhere: "3.2", "4.1", "4.1 f"."""

from __future__ import annotations

from smm_desk.concept.concept import Concept
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.paths import FieldPath


def place_number(concept: Concept, path: FieldPath) -> str:
    """Return the number of a field, of a part when the path names no field, or of a whole list."""
    if not SECTIONS[path.section].is_list:
        return outline().field(path.section, path.field).number if path.field else ""
    if not path.part:
        return outline().list_number(path.section)
    number = outline().part_number(concept, path.section, path.part)
    letter = outline().field(path.section, path.field).number if path.field else ""
    return f"{number} {letter}".strip()
