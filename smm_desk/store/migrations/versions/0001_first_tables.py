"""The first tables: concepts with their sections, lists and links."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Columns by table; a question mark stands behind those that may be NULL.
_ONCE = {
    "company": "name trade place country offer",
    "brief": "occasion scope out_of_scope validity",
    "vision": "statement horizon mission values",
    "strategy": "challenge guiding_policy advantage deliberately_not positioning",
    "content": "topics voice",
    "measures": "first_steps",
    "dialogue": "caretaker deputy reply_time",
}
_LISTS = {
    "thrusts": "title description",
    "goals": "statement level kpi direction baseline? target? unit due? source thrust?",
    "audiences": "name kind age_from? age_to? place needs questions meeting_places benefit evidence",
    "channels": "platform decision purpose reason",
}
_LINKS = ("audiences", "goals")


def upgrade() -> None:
    """Create the tables."""
    _create_concepts()
    for table, columns in _ONCE.items():
        op.create_table(
            table,
            _key("concept_id"),
            *_columns(columns),
            sa.PrimaryKeyConstraint("concept_id", name=f"pk_{table}"),
            _owner(table, ["concept_id"], ["concepts.id"]),
        )
    for table, columns in _LISTS.items():
        op.create_table(
            table,
            _key("concept_id"),
            _key("id"),
            sa.Column("position", sa.Integer, nullable=False),
            *_columns(columns),
            sa.PrimaryKeyConstraint("concept_id", "id", name=f"pk_{table}"),
            _owner(table, ["concept_id"], ["concepts.id"]),
            *([_link("goals", "thrust", "thrusts")] if table == "goals" else []),
        )
    for target in _LINKS:
        _create_channel_links(f"channels_{target}", target)
    _create_set_aside()


def downgrade() -> None:
    """Drop the tables with all that stands in them."""
    links = [f"channels_{target}" for target in _LINKS]
    for table in ("set_aside", *links, *reversed(_LISTS), *_ONCE, "concepts"):
        op.drop_table(table)


def _create_concepts() -> None:
    op.create_table(
        "concepts",
        _key("id"),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("change_counter", sa.Integer, nullable=False),
        sa.Column("archived_at", sa.Text),
        sa.Column("deleted_at", sa.Text),
        sa.Column("open_findings", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_concepts"),
    )
    op.create_index("ix_concepts_change_counter", "concepts", ["change_counter"])


def _create_channel_links(table: str, target: str) -> None:
    op.create_table(
        table,
        _key("concept_id"),
        _key("part_id"),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("target_id", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("concept_id", "part_id", "position", name=f"pk_{table}"),
        _owner(table, ["concept_id", "part_id"], ["channels.concept_id", "channels.id"]),
        _link(table, "target_id", target),
    )


def _create_set_aside() -> None:
    op.create_table(
        "set_aside",
        _key("concept_id"),
        sa.Column("position", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("rule", "path", "fingerprint", "reason")),
        sa.PrimaryKeyConstraint("concept_id", "position", name="pk_set_aside"),
        _owner("set_aside", ["concept_id"], ["concepts.id"]),
    )


def _key(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _columns(names: str) -> list[sa.Column[str]]:
    return [
        sa.Column(name.rstrip("?"), sa.Text)
        if name.endswith("?")
        else sa.Column(name, sa.Text, nullable=False, server_default="")
        for name in names.split()
    ]


def _owner(table: str, columns: list[str], targets: list[str]) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{'_'.join(columns)}"
    return sa.ForeignKeyConstraint(columns, targets, name=name, ondelete="CASCADE")


def _link(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["concept_id", column],
        [f"{target}.concept_id", f"{target}.id"],
        name=f"fk_{table}_concept_id_{column}",
        deferrable=True,
        initially="DEFERRED",
    )
