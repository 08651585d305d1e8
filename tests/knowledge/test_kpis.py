from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from smm_desk.concept.goals import Direction
from smm_desk.knowledge.kpis import KpiGroup, found_in, read_kpis
from smm_desk.knowledge.packs import PackError

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "kpis"
GROUPS = read_kpis(FOLDER)


def keys(groups: tuple[KpiGroup, ...]) -> list[str]:
    return [kpi.key for group in groups for kpi in group.kpis]


def test_every_type_of_goal_has_kpis_in_the_order_of_the_desk() -> None:
    types = ["awareness", "dialogue", "enquiries", "sales", "loyalty", "recruiting", "service"]

    assert [group.goal_type for group in GROUPS] == types
    assert all(len(group.kpis) >= 4 for group in GROUPS)


def test_figures_that_only_look_good_are_named_as_such() -> None:
    vain = [kpi for group in GROUPS for kpi in group.kpis if kpi.is_vanity]

    assert {kpi.key for kpi in vain} == {"followers", "likes"}
    assert all(kpi.caution.en.startswith("Vanity figure") for kpi in vain)


def test_directions_are_those_of_a_goal() -> None:
    directions = {kpi.key: kpi.direction for group in GROUPS for kpi in group.kpis}

    assert directions["reply_time"] is Direction.NEVER_ABOVE
    assert directions["cost_per_enquiry"] is Direction.DECREASE


@pytest.mark.parametrize(
    ("wanted", "language", "first"),
    [
        ("vereinbarte termine", "de_CH", "appointments"),
        ("MEDIAN hours", "en", "reply_time"),
        ("Treue", "de_DE", "returning"),
        ("", "en", "people_reached"),
    ],
)
def test_a_kpi_is_found_by_any_of_its_words(wanted: str, language: str, first: str) -> None:
    assert keys(found_in(GROUPS, wanted, language))[0] == first


def test_a_search_for_something_else_finds_nothing() -> None:
    assert found_in(GROUPS, "bicycle saddle", "en") == ()


def test_a_kpi_that_is_there_twice_is_told(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "1_awareness.json", tmp_path)
    other = json.loads((FOLDER / "1_awareness.json").read_text(encoding="utf-8"))
    (tmp_path / "2_more.json").write_text(json.dumps({**other, "goal_type": "more"}), encoding="utf-8")

    with pytest.raises(PackError, match="asked_how_heard is there twice"):
        read_kpis(tmp_path)


def test_a_pack_under_another_name_is_told(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "1_awareness.json", tmp_path / "1_fame.json")

    with pytest.raises(PackError, match="named after its type of goal"):
        read_kpis(tmp_path)
