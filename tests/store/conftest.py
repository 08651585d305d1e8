"""What several tests of the store look at."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from smm_desk.store.store import Store


@pytest.fixture
def statements(store: Store) -> list[str]:
    """Return a list that fills with each row that is written or query that is run: verb and table."""
    seen: list[str] = []

    @event.listens_for(store._engine, "before_cursor_execute")
    def _on_execute(*event_values: object) -> None:
        _, _, statement, parameters, _, executemany = event_values
        words = str(statement).split()
        rows = len(parameters) if executemany and isinstance(parameters, list) else 1
        seen.extend([f"{words[0]} {words[1] if words[0] == 'UPDATE' else words[2]}"] * rows)

    return seen
