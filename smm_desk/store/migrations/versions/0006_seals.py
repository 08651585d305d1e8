"""A seal for each row that holds content; `smm_desk.store.upgrade` seals the rows after every move."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_TABLES = sa.text(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version' ORDER BY name"
)


def upgrade() -> None:
    """Add the column to every table there is."""
    for table in _tables():
        op.add_column(table, sa.Column("seal", sa.Text))


def downgrade() -> None:
    """Take the column away."""
    for table in _tables():
        op.drop_column(table, "seal")


def _tables() -> list[str]:
    return [str(name) for name in op.get_bind().execute(_TABLES).scalars()]
