"""States of a concept that the owner kept under a name."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "snapshots",
        sa.Column("concept_id", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("taken_at", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("concept_id", "id", name="pk_snapshots"),
        sa.ForeignKeyConstraint(
            ["concept_id"], ["concepts.id"], name="fk_snapshots_concept_id", ondelete="CASCADE"
        ),
    )


def downgrade() -> None:
    """Take the table away."""
    op.drop_table("snapshots")
