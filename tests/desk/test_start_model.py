"""The list of concepts as Qt's own model tester wants it, and as a person reads it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from smm_desk.bootstrap import workplace
from smm_desk.desk.start_model import ConceptsModel, Role, Shelf
from smm_desk.store.store import Summary

NOW = datetime(2026, 11, 23, 14, 2, tzinfo=UTC)


def summary(number: int, **given: object) -> Summary:
    values: dict[str, object] = {
        "id": f"k{number}",
        "title": f"Firm {number}",
        "trade": "Bakery",
        "place": "Olten",
        "language": "de_CH",
        "changed_at": NOW,
        "archived": False,
        "deleted": False,
        "open_findings": None,
    }
    return Summary(**{**values, **given})  # type: ignore[arg-type]  # a factory with defaults


@pytest.fixture
def model() -> ConceptsModel:
    made = ConceptsModel(workplace().texts("en"), lambda: NOW)
    made.set_summaries([summary(n, archived=n % 5 == 4, deleted=n % 7 == 6) for n in range(40)])
    return made


def test_the_model_keeps_to_the_rules_of_qt_through_every_change(model: ConceptsModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for shelf in (Shelf.ARCHIVED, Shelf.DELETED, Shelf.CURRENT):
        model.set_shelf(shelf)
    for words in ("firm 1", "nothing", ""):
        model.set_words(words)
    model.set_summaries([])
    model.set_summaries([summary(1)])
    assert tester.failureReportingMode() is QAbstractItemModelTester.FailureReportingMode.Fatal


def test_every_concept_stands_on_one_shelf(model: ConceptsModel) -> None:
    counts = {}
    for shelf in Shelf:
        model.set_shelf(shelf)
        counts[shelf] = model.rowCount()
        assert model.count_on(shelf) == counts[shelf]
        assert model.shelf is shelf
    assert sum(counts.values()) == 40
    assert counts[Shelf.DELETED] == 5


def test_rows_are_found_by_id(model: ConceptsModel) -> None:
    row = model.row_of("k3")
    assert model.index(row).data(Role.ID) == "k3"
    assert model.row_of("gone") == -1


def test_there_is_nothing_below_a_concept_or_beyond_the_end(model: ConceptsModel) -> None:
    assert model.rowCount(model.index(0)) == 0
    assert model.data(QModelIndex()) is None
    assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is None


@pytest.mark.parametrize(
    ("count", "expected"), [(None, ""), (0, "No open notes"), (1, "1 open note"), (1200, "1,200 open notes")]
)
def test_open_notes_are_counted(model: ConceptsModel, count: int | None, expected: str) -> None:
    model.set_summaries([summary(1, open_findings=count)])
    assert model.index(0).data(Role.NOTES) == expected


def test_a_concept_without_a_name_is_called_so(model: ConceptsModel) -> None:
    model.set_summaries([summary(1, title=" \n ", trade="", place=" ")])
    index = model.index(0)
    assert index.data() == "Concept without a name"
    assert index.data(Role.SUBTITLE) == ""
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Concept without a name, today")
