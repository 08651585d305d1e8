"""The tables follow the outline."""

from __future__ import annotations

from smm_desk.concept.fields import Kind, fields_of
from smm_desk.concept.outline import SECTIONS
from smm_desk.store.tables import METADATA, SECTION_TABLES


def test_every_field_of_the_outline_has_its_place() -> None:
    for key, section in SECTIONS.items():
        tables = SECTION_TABLES[key]
        for field in fields_of(section.part_type):
            held_in = tables.links if field.kind is Kind.LINKS else tables.table.columns
            assert field.key in held_in, f"{key}.{field.key}"


def test_every_link_is_a_foreign_key_that_waits_for_the_end() -> None:
    for tables in SECTION_TABLES.values():
        for field in fields_of(tables.section.part_type):
            if field.target:
                table = tables.links.get(field.key, tables.table)
                column = table.c["target_id" if field.kind is Kind.LINKS else field.key]
                (key,) = column.foreign_keys
                assert key.column.table.name == field.target
                assert key.constraint is not None
                assert key.constraint.initially == "DEFERRED"


def test_every_constraint_has_a_name() -> None:
    for table in METADATA.sorted_tables:
        assert all(constraint.name for constraint in table.constraints)
