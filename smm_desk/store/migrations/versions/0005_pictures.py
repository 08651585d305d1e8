"""Pictures that belong to a concept: photos of filled worksheets, the logo of the firm."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "pictures",
        sa.Column("concept_id", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("added_at", sa.Text, nullable=False),
        sa.Column("turns", sa.Integer, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("concept_id", "id", name="pk_pictures"),
        sa.ForeignKeyConstraint(
            ["concept_id"], ["concepts.id"], name="fk_pictures_concept_id", ondelete="CASCADE"
        ),
    )


def downgrade() -> None:
    """Take the table away."""
    op.drop_table("pictures")
