"""The tables of the store, generated from the outline.

A section that a concept has once is a table with one row for each concept; a list is a table with one row
for each part. Ids of parts need to be unique only within their concept, so every key begins with the
concept. Foreign keys between parts are checked at the end of a transaction: within one, a part may go
before the link to it.

A field that is added to the outline is a column here at once; a migration must bring it to stores that
exist, a new `HEAD` must name that, and the tests of the migrations fail until both are done.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from sqlalchemy import (
    Column,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)

from smm_desk.concept.concept import NotKnown, SetAside
from smm_desk.concept.fields import Field, Kind, fields_of
from smm_desk.concept.outline import SECTIONS, SectionSpec
from smm_desk.i18n import LANGUAGES
from smm_desk.store.column_types import ChoiceKey, CleanText, DayText, LinkId, MomentText, NumberText
from smm_desk.store.seals import SEAL

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name, so that a migration can speak of it."""

METADATA = MetaData(naming_convention=NAMING)


def _seal() -> Column[str]:
    """Return the column that the database fills by itself, see `seals`."""
    return Column(SEAL, Text)


CONCEPTS = Table(
    "concepts",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("language", ChoiceKey("concepts.language", LANGUAGES), nullable=False),
    Column("created_at", MomentText, nullable=False),
    Column("changed_at", MomentText, nullable=False),
    Column("change_counter", Integer, nullable=False, index=True),
    Column("archived_at", MomentText),
    Column("deleted_at", MomentText),
    Column("open_findings", Integer),
    _seal(),
)
"""One row for each concept. `change_counter` orders the changes: clocks are set back, counters are not."""

SET_ASIDE = Table(
    "set_aside",
    METADATA,
    Column("concept_id", Text),
    Column("position", Integer, autoincrement=False),
    Column("rule", CleanText, nullable=False),
    Column("path", CleanText, nullable=False),
    Column("fingerprint", CleanText, nullable=False),
    Column("reason", CleanText, nullable=False),
    _seal(),
    PrimaryKeyConstraint("concept_id", "position"),
    ForeignKeyConstraint(["concept_id"], ["concepts.id"], ondelete="CASCADE"),
)

NOT_KNOWN = Table(
    "not_known",
    METADATA,
    Column("concept_id", Text),
    Column("position", Integer, autoincrement=False),
    Column("path", CleanText, nullable=False),
    Column("note", CleanText, nullable=False),
    _seal(),
    PrimaryKeyConstraint("concept_id", "position"),
    ForeignKeyConstraint(["concept_id"], ["concepts.id"], ondelete="CASCADE"),
)

ENTRIES: Mapping[str, tuple[Table, type[SetAside] | type[NotKnown]]] = {
    "set_aside": (SET_ASIDE, SetAside),
    "not_known": (NOT_KNOWN, NotKnown),
}
"""What is noted about fields, by the attribute of `Concept` that holds it."""

SNAPSHOTS = Table(
    "snapshots",
    METADATA,
    Column("concept_id", Text),
    Column("id", Text),
    Column("name", CleanText, nullable=False),
    Column("taken_at", MomentText, nullable=False),
    Column("content", Text, nullable=False),
    _seal(),
    PrimaryKeyConstraint("concept_id", "id"),
    ForeignKeyConstraint(["concept_id"], ["concepts.id"], ondelete="CASCADE"),
)
"""States kept under a name; `content` is the JSON form of a whole concept."""

PICTURES = Table(
    "pictures",
    METADATA,
    Column("concept_id", Text),
    Column("id", Text),
    Column("kind", ChoiceKey("pictures.kind", ("sheet", "logo")), nullable=False),
    Column("name", CleanText, nullable=False),
    Column("added_at", MomentText, nullable=False),
    Column("turns", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    _seal(),
    PrimaryKeyConstraint("concept_id", "id"),
    ForeignKeyConstraint(["concept_id"], ["concepts.id"], ondelete="CASCADE"),
)
"""Pictures in a form that Qt and reportlab read: JPEG or PNG."""

VERSION = Table(
    "alembic_version",
    METADATA,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table, here so that a fresh store is made without importing Alembic."""


@dataclass(frozen=True, slots=True)
class SectionTables:
    """A section with its table, and a further table for each field that links to many parts."""

    section: SectionSpec
    table: Table
    fields: tuple[str, ...]
    links: Mapping[str, Table]


def _column(section: SectionSpec, field: Field) -> Column[object]:
    place = f"{section.key}.{field.key}"
    match field.kind:
        case Kind.NUMBER:
            return Column(field.key, NumberText(place))
        case Kind.DATE:
            return Column(field.key, DayText(place))
        case Kind.LINK:
            return Column(field.key, LinkId)
        case Kind.CHOICE:
            keys = ("", *(str(choice.key) for choice in field.choices))
            return Column(field.key, ChoiceKey(place, keys), nullable=False, server_default="")
        case _:
            return Column(field.key, CleanText, nullable=False, server_default="")


_later = partial(ForeignKeyConstraint, deferrable=True, initially="DEFERRED")


def _section_tables(section: SectionSpec) -> SectionTables:
    fields = [field for field in fields_of(section.part_type) if field.kind is not Kind.LINKS]
    lists = [field for field in fields_of(section.part_type) if field.kind is Kind.LINKS]
    key = ["concept_id", "id"] if section.is_list else ["concept_id"]
    place = [Column("position", Integer, nullable=False)] if section.is_list else []
    table = Table(
        section.key,
        METADATA,
        *(Column(name, Text) for name in key),
        *place,
        *(_column(section, field) for field in fields),
        _seal(),
        PrimaryKeyConstraint(*key),
        ForeignKeyConstraint(["concept_id"], ["concepts.id"], ondelete="CASCADE"),
        *(
            _later(["concept_id", field.key], [f"{field.target}.concept_id", f"{field.target}.id"])
            for field in fields
            if field.kind is Kind.LINK
        ),
    )
    links = {field.key: _link_table(section, field) for field in lists}
    return SectionTables(section, table, tuple(field.key for field in fields), links)


def _link_table(section: SectionSpec, field: Field) -> Table:
    part = {"part_id": "id"} if section.is_list else {}
    return Table(
        f"{section.key}_{field.key}",
        METADATA,
        *(Column(name, Text) for name in ("concept_id", *part)),
        Column("position", Integer, autoincrement=False),
        Column("target_id", Text, nullable=False),
        _seal(),
        PrimaryKeyConstraint("concept_id", *part, "position"),
        ForeignKeyConstraint(
            ["concept_id", *part],
            [f"{section.key}.{name}" for name in ("concept_id", *part.values())],
            ondelete="CASCADE",
        ),
        _later(["concept_id", "target_id"], [f"{field.target}.concept_id", f"{field.target}.id"]),
    )


SECTION_TABLES: Mapping[str, SectionTables] = {
    key: _section_tables(section) for key, section in SECTIONS.items()
}
"""The tables of every section by its key, in the order of the outline."""

SEALED: Mapping[str, tuple[str, ...]] = {
    table.name: tuple(name for name in table.columns.keys() if name != SEAL)  # noqa: SIM118  (no mapping)
    for table in METADATA.tables.values()
    if SEAL in table.columns
}
"""The columns that the seal of each table is taken over."""


def entry_columns(table: Table) -> tuple[str, ...]:
    """Return the columns of a table of `ENTRIES` that are attributes of its entries."""
    return tuple(column.name for column in table.columns if not column.primary_key and column.name != SEAL)
