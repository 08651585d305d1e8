"""Where a row of the store stands in a concept, in words of the owner."""

from __future__ import annotations

from smm_desk.concept.fields import fields_of
from smm_desk.concept.outline import outline
from smm_desk.i18n import N_, Message, message
from smm_desk.store.tables import (
    CONCEPTS,
    NOT_KNOWN,
    PICTURES,
    SECTION_TABLES,
    SET_ASIDE,
    SNAPSHOTS,
    SectionTables,
)

_OTHERS = {
    CONCEPTS.name: N_("its language and dates"),
    SET_ASIDE.name: N_("the notes set aside"),
    NOT_KNOWN.name: N_("what is not known yet"),
    SNAPSHOTS.name: N_("a kept version"),
    PICTURES.name: N_("the logo or a photo of a worksheet (remove it and add it again)"),
}


def place_of(table: str, column: str = "") -> Message:
    """Return the words for a table: chapter and list, and the field for a table of links.

    A column that cannot be read is named as the file names it.
    """
    if column:
        return message(N_("{place} ({entry})"), place=place_of(table), entry=f"{table}.{column}")
    if table in _OTHERS:
        return message(_OTHERS[table])
    for tables in SECTION_TABLES.values():
        if tables.table.name == table:
            return _section(tables)
        for key, links in tables.links.items():
            if links.name == table:
                label = next(field.label for field in fields_of(tables.section.part_type) if field.key == key)
                return message(N_("{section}, “{field}”"), section=_section(tables), field=message(label))
    return message(N_("a list that this version does not know"))


def _section(tables: SectionTables) -> Message:
    name = message(tables.section.many)
    for chapter in outline().chapters:
        if any(block.section.key == tables.section.key for block in chapter.blocks):
            if chapter.label == tables.section.many:
                return message(N_("chapter {number} “{name}”"), number=chapter.number, name=name)
            words = N_("chapter {number} “{chapter}”, “{section}”")
            return message(words, number=chapter.number, chapter=message(chapter.label), section=name)
    return name
