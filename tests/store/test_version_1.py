"""What the first version wrote is carried along: its store and its exchange files, to the last letter."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from smm_desk.concept.concept import Concept
from smm_desk.concept.json_form import from_json, to_json
from smm_desk.store.exchange import read_exchange
from smm_desk.store.store import FILE_NAME, Store
from tests.store.concepts import Clock, exactly

FOLDER = Path(__file__).with_name("version_1")
NAMES = ("odd", "every_field", "bicycle_workshop", "online_shop_before")


def told_then(name: str) -> dict[str, Any]:
    """Return what the first version said stands in a concept."""
    told: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return told


def holds(now: object, then: object) -> bool:
    """Tell whether everything that was said then is said now; more may be said."""
    if isinstance(then, dict) and isinstance(now, dict):
        return all(key in now and holds(now[key], value) for key, value in then.items())
    if isinstance(then, list) and isinstance(now, list):
        return len(now) == len(then) and all(map(holds, now, then))
    return now == then


@pytest.fixture
def store_then(tmp_path: Path) -> Path:
    shutil.copy(FOLDER / "store.sqlite3", tmp_path / FILE_NAME)
    return tmp_path


def stored(folder: Path, name: str) -> Concept:
    with Store.open(folder, now=Clock()) as store:
        return store.load(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_concept_of_an_old_store_is_whole(store_then: Path, name: str) -> None:
    concept = stored(store_then, name)
    assert holds(to_json(concept), told_then(name))
    assert exactly(concept) == exactly(from_json(told_then(name)))


@pytest.mark.parametrize("name", NAMES)
def test_an_old_exchange_file_is_read_whole(name: str) -> None:
    concept = read_exchange(FOLDER / f"{name}.smmdesk")
    assert holds(to_json(concept), told_then(name))
    assert exactly(concept) == exactly(from_json(told_then(name)))


def test_what_was_archived_or_deleted_stays_so(store_then: Path) -> None:
    with Store.open(store_then, now=Clock()) as store:
        found = {summary.id: summary for summary in store.summaries()}
    assert set(found) == set(NAMES)
    assert [name for name in NAMES if found[name].archived] == ["every_field"]
    assert [name for name in NAMES if found[name].deleted] == ["online_shop_before"]
    assert [found[name].open_findings for name in NAMES] == [0, 1, 2, 3]
