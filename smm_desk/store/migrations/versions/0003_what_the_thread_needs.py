"""More links along the red thread, hours and money, roles and duties, and what is honestly not known yet."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Columns by table; a question mark stands behind those that may be NULL.
_ADDED = {
    "brief": "version authors team approved_by key_statements decision_requested",
    "swot": "platform_trends mentions",
    "audit": "engagement",
    "competitors": "formats",
    "vision": "guiding_principles",
    "strategy": "benefit selling_proposition perception",
    "goals": "serves_how report_to",
    "audiences": "country",
    "channels": "serves_how do_without answering_minutes? tone deputy",
    "actions": "serves_how do_without lost_without cost_rhythm",
    "posts": "copy picture",
    "resources": "currency review_hours?",
    "dialogue": "approval_path naming_rule handover",
    "accounts": "address closes_on?",
    "crisis": "risks",
    "staff_rules": "purpose",
    "legal_duties": "source",
    "review": "rhythm report_to watched decides_again glossary sources",
}
_LINKS = {"goals": ("parent", "goals"), "actions": ("pillar", "pillars")}
_LISTS = {
    "evidence": "name audience? channel? share? asked? seen_on?",
    "people": "name tasks hours?",
    "formats": "name channel? times_a_week? minutes?",
    "roles": "name responsible accountable consulted informed",
    "duties": "name channel? responsible deputy reply_within",
    "replies": "name answer responsible",
    "crisis_levels": "name level steps decided_by",
    "watchwords": "name tool rhythm responsible",
    "consents": "name person scope given_on? kept_at",
}
_LINKED = {"audience": "audiences", "channel": "channels"}
_MANY = {
    ("goals", "further_thrusts"): "thrusts",
    ("audiences", "goals"): "goals",
    ("pillars", "channels"): "channels",
    ("actions", "further_goals"): "goals",
}


def upgrade() -> None:
    """Add columns, links and tables."""
    for table, names in _ADDED.items():
        for column in _columns(names):
            op.add_column(table, column)
    for table, (name, target) in _LINKS.items():
        link = (
            f"CONSTRAINT {_link_name(table, name)} FOREIGN KEY(concept_id, {name}) "
            f"REFERENCES {target} (concept_id, id) DEFERRABLE INITIALLY DEFERRED"
        )
        columns, constraints = _definitions(table)
        _rebuild(table, [*columns, f"{name} TEXT"], [*constraints, link])
    for table, names in _LISTS.items():
        op.create_table(
            table,
            _key("concept_id"),
            _key("id"),
            sa.Column("position", sa.Integer, nullable=False),
            *_columns(names),
            sa.PrimaryKeyConstraint("concept_id", "id", name=f"pk_{table}"),
            _owner(table, ["concept_id"], ["concepts.id"]),
            *(_link(table, name, _LINKED[name]) for name in _names(names) if name in _LINKED),
        )
    for (table, field), target in _MANY.items():
        _create_links(table, field, target)
    _create_not_known()


def downgrade() -> None:
    """Drop what was added, with all that stands in it."""
    op.drop_table("not_known")
    for table, field in _MANY:
        op.drop_table(f"{table}_{field}")
    for table in reversed(_LISTS):
        op.drop_table(table)
    for table, (name, _) in _LINKS.items():
        columns, constraints = _definitions(table)
        _rebuild(
            table,
            [column for column in columns if column.split()[0] != name],
            [constraint for constraint in constraints if constraint.split()[1] != _link_name(table, name)],
        )
    for table, names in _ADDED.items():
        for name in reversed(_names(names)):
            op.drop_column(table, name)


def _definitions(table: str) -> tuple[list[str], list[str]]:
    """Return the columns and the constraints of a table, each as it stands in its own statement."""
    found = sa.text("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :name")
    sql = op.get_bind().execute(found, {"name": table}).scalar_one()
    pieces, depth = [""], 0
    for letter in sql[sql.index("(") + 1 : sql.rindex(")")]:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and not depth:
            pieces.append("")
        else:
            pieces[-1] += letter
    pieces = [piece.strip() for piece in pieces]
    first = next(place for place, piece in enumerate(pieces) if piece.startswith("CONSTRAINT "))
    return pieces[:first], pieces[first:]


def _rebuild(table: str, columns: list[str], constraints: list[str]) -> None:
    """Make a table anew with all its rows: SQLite cannot add a link over two columns to one that is there.

    Alembic's own way would write the defaults in other words than a fresh store has them.
    """
    before, _ = _definitions(table)
    kept = {column.split()[0] for column in before}
    names = ", ".join(name for name in (column.split()[0] for column in columns) if name in kept)
    op.execute(f"CREATE TABLE rebuilt ({', '.join((*columns, *constraints))})")
    op.execute(f"INSERT INTO rebuilt ({names}) SELECT {names} FROM {table}")  # noqa: S608  (our own names)
    op.execute(f"DROP TABLE {table}")
    op.execute(f"ALTER TABLE rebuilt RENAME TO {table}")


def _link_name(table: str, column: str) -> str:
    return f"fk_{table}_concept_id_{column}"


def _create_links(table: str, field: str, target: str) -> None:
    name = f"{table}_{field}"
    op.create_table(
        name,
        _key("concept_id"),
        _key("part_id"),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("target_id", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("concept_id", "part_id", "position", name=f"pk_{name}"),
        _owner(name, ["concept_id", "part_id"], [f"{table}.concept_id", f"{table}.id"]),
        _link(name, "target_id", target),
    )


def _create_not_known() -> None:
    op.create_table(
        "not_known",
        _key("concept_id"),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("concept_id", "position", name="pk_not_known"),
        _owner("not_known", ["concept_id"], ["concepts.id"]),
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
        name=_link_name(table, column),
        deferrable=True,
        initially="DEFERRED",
    )


def _names(columns: str) -> list[str]:
    return [name.rstrip("?") for name in columns.split()]
