"""What older versions wrote is carried along: their stores and exchange files, to the last letter."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from smm_desk.concept.json_form import from_json, to_json
from smm_desk.store.errors import StoreDamagedError
from smm_desk.store.exchange import read_exchange
from smm_desk.store.pictures import PictureKind
from smm_desk.store.store import FILE_NAME, Store
from tests.store.concepts import Clock, exactly

HERE = Path(__file__).parent
THEN = [
    *(("version_1", name) for name in ("odd", "every_field", "bicycle_workshop", "online_shop_before")),
    *(("version_2", name) for name in ("every_field", "bicycle_workshop", "online_shop_after")),
    *(("version_3", name) for name in ("every_field", "organ_builder")),
    ("version_3_with_pictures", "every_field"),
]


def told_then(version: str, name: str) -> dict[str, Any]:
    """Return what that version said stands in a concept."""
    told: dict[str, Any] = json.loads((HERE / version / f"{name}.json").read_text(encoding="utf-8"))
    return told


def holds(now: object, then: object) -> bool:
    """Tell whether everything that was said then is said now; more may be said."""
    if isinstance(then, dict) and isinstance(now, dict):
        return all(key in now and holds(now[key], value) for key, value in then.items())
    if isinstance(then, list) and isinstance(now, list):
        return len(now) == len(then) and all(map(holds, now, then))
    return now == then


def opened(version: str, folder: Path) -> Store:
    """Open a copy of the store of that version, which brings it up to date."""
    shutil.copy(HERE / version / "store.sqlite3", folder / FILE_NAME)
    return Store.open(folder, now=Clock())


@pytest.mark.parametrize(("version", "name"), THEN)
def test_a_concept_of_an_old_store_is_whole(version: str, name: str, tmp_path: Path) -> None:
    with opened(version, tmp_path) as store:
        concept = store.load(name)
    assert holds(to_json(concept), told_then(version, name))
    assert exactly(concept) == exactly(from_json(told_then(version, name)))


def test_an_old_store_with_a_broken_name_of_a_column_is_told_as_damaged(tmp_path: Path) -> None:
    content = (HERE / "version_2" / "store.sqlite3").read_bytes()
    assert b"first_steps" in content
    path = tmp_path / FILE_NAME
    path.write_bytes(content.replace(b"first_steps", b"first_st\xe5ps"))
    before = path.read_bytes()
    with pytest.raises(StoreDamagedError):
        Store.open(tmp_path, now=Clock())
    assert path.read_bytes() == before


@pytest.mark.parametrize(("version", "name"), THEN)
def test_an_old_exchange_file_is_read_whole(version: str, name: str) -> None:
    concept = read_exchange(HERE / version / f"{name}.smmdesk")
    assert holds(to_json(concept), told_then(version, name))
    assert exactly(concept) == exactly(from_json(told_then(version, name)))


def test_what_was_archived_or_deleted_stays_so(tmp_path: Path) -> None:
    with opened("version_1", tmp_path) as store:
        found = {summary.id: summary for summary in store.summaries()}
    names = [name for version, name in THEN if version == "version_1"]
    assert set(found) == set(names)
    assert [name for name in names if found[name].archived] == ["every_field"]
    assert [name for name in names if found[name].deleted] == ["online_shop_before"]
    assert [found[name].open_findings for name in names] == [0, 1, 2, 3]


def test_pictures_of_an_old_store_are_whole(tmp_path: Path) -> None:
    told = json.loads((HERE / "version_3_with_pictures" / "pictures.json").read_text(encoding="utf-8"))
    with opened("version_3_with_pictures", tmp_path) as store:
        found = [
            {
                "id": picture.id,
                "kind": str(picture.kind),
                "name": picture.name,
                "added_at": picture.added_at.isoformat(),
                "turns": picture.turns,
                "bytes": len(store.picture("every_field", picture.id)),
            }
            for kind in PictureKind
            for picture in store.pictures("every_field", kind)
        ]
    assert found == told
