"""The ten chapters in full: more fields, sections and lists; every concept there is gets the new sections."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# Columns by table; a question mark stands behind those that may be NULL.
_ADDED = {
    "strategy": "role contribution not_talked_about time_frame source",
    "goals": "priority rhythm owner achievable",
    "audiences": "situation pains online_behaviour objections key_message proof call_to_action rank",
    "channels": "lost_without stop_rule frequency effort? owner",
}
_ONCE = {
    "readiness": (
        "wants_talk bears_criticism has_people has_money has_material backed_by_management success_measured"
    ),
    "swot": "strengths weaknesses opportunities threats market conclusion",
    "owned_media": "website newsletter shop_and_events without_account",
    "voice": (
        "address like_this never_like_this sample_sentence inclusive_language visual_style emojis "
        "accessibility use_of_ai"
    ),
    "resources": "hours? advertising? tools agency training reserve",
    "community": "monitoring_hours enquiries removal escalation netiquette",
    "crisis": "signs decided_by first_statement phone_list debrief",
    "staff_rules": ("spokespersons private_use disclosure confidentiality respect contact acknowledgement"),
    "review": "next_on? questions",
    "gate": "reason signed_by",
}
_LISTS = {
    "audit": "platform handle owner verified followers? frequency latest_post? what_works kind verdict",
    "competitors": "name platforms topics what_works our_difference",
    "stakeholders": "name interest influence expectation contact",
    "readings": "period goal? read_on? value? note",
    "pillars": "topic benefit share? source origin formats",
    "actions": "title goal? responsible starts_on? ends_on? how channel? discipline hours? cost? status",
    "posts": "title planned_for? pillar? channel? form assignee approved_by status",
    "accounts": "name channel? owner deputy held_by rights two_factor access_kept",
    "legal_duties": "requirement country met found_at law_as_of?",
    "decisions": "decision decided_on? reason",
}
_LINKED = {"goal": "goals", "channel": "channels", "pillar": "pillars"}


def upgrade() -> None:
    """Add columns and tables, and a row of each new section for every concept."""
    for table, columns in _ADDED.items():
        for column in _columns(columns):
            op.add_column(table, column)
    for table, columns in _ONCE.items():
        op.create_table(
            table,
            _key("concept_id"),
            *_columns(columns),
            sa.PrimaryKeyConstraint("concept_id", name=f"pk_{table}"),
            _owner(table, ["concept_id"], ["concepts.id"]),
        )
        op.execute(f"INSERT INTO {table} (concept_id) SELECT id FROM concepts")  # noqa: S608  (our own names)
    for table, columns in _LISTS.items():
        op.create_table(
            table,
            _key("concept_id"),
            _key("id"),
            sa.Column("position", sa.Integer, nullable=False),
            *_columns(columns),
            sa.PrimaryKeyConstraint("concept_id", "id", name=f"pk_{table}"),
            _owner(table, ["concept_id"], ["concepts.id"]),
            *(_link(table, name, _LINKED[name]) for name in _names(columns) if name in _LINKED),
        )
    _create_pillar_audiences()


def downgrade() -> None:
    """Drop what was added, with all that stands in it."""
    for table in ("pillars_audiences", *reversed(_LISTS), *_ONCE):
        op.drop_table(table)
    for table, columns in _ADDED.items():
        for name in reversed(_names(columns)):
            op.drop_column(table, name)


def _create_pillar_audiences() -> None:
    table = "pillars_audiences"
    op.create_table(
        table,
        _key("concept_id"),
        _key("part_id"),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("target_id", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("concept_id", "part_id", "position", name=f"pk_{table}"),
        _owner(table, ["concept_id", "part_id"], ["pillars.concept_id", "pillars.id"]),
        _link(table, "target_id", "audiences"),
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


def _names(columns: str) -> list[str]:
    return [name.rstrip("?") for name in columns.split()]
