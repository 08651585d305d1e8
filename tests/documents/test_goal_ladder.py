"""The goal ladder as a picture on paper."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Thrust
from smm_desk.concept.goals import Goal, Level
from smm_desk.concept.values import Unread
from smm_desk.documents.content import Caption, Drawing, Shade, Stroke
from smm_desk.documents.goal_ladder import goal_ladder
from smm_desk.i18n import Texts
from tests.documents.pictured import faults_of, frame_of, pictured, room_of
from tests.store.concepts import concepts

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
TEXTS = Texts("en", TRANSLATIONS)
HOSTILE = "Donaudampfschifffahrtsgesellschaft " * 9 + "W" * 200


def ladder(concept: Concept) -> list[Drawing]:
    return list(goal_ladder(concept, TEXTS))


def boxes(found: Drawing) -> list[Stroke]:
    """Return the boxes of the goals."""
    return [stroke for stroke in found.strokes if stroke.fill is Shade.PAPER]


def ways(found: Drawing) -> list[Stroke]:
    """Return the arrows without their heads."""
    return [stroke for stroke in found.strokes if len(stroke.points) == 5 and stroke.fill is None]


def box_of(found: Drawing, number: str) -> tuple[float, float, float, float]:
    (caption,) = (each for each in found.captions if each.to == number)
    (frame,) = (frame_of(each) for each in boxes(found) if _holds(frame_of(each), caption))
    return frame


def _holds(frame: tuple[float, float, float, float], caption: Caption) -> bool:
    left, top, right, foot = room_of(caption)
    return frame[0] <= left and frame[1] <= top and right <= frame[2] + 0.01 and foot <= frame[3] + 0.01


def said(found: Drawing, number: str) -> str:
    frame = box_of(found, number)
    return " ".join(caption.words for caption in found.captions if _holds(frame, caption))


@pytest.mark.parametrize(
    "concept",
    [
        Concept(id="c"),
        pictured(goals=1),
        Concept(id="c", goals=(Goal(id="a", statement="One"), Goal(id="b", statement="Two", level="gone"))),
    ],
    ids=["none", "one", "without any order"],
)
def test_without_goals_in_an_order_there_is_no_ladder(concept: Concept) -> None:
    assert ladder(concept) == []


def test_a_goal_stands_below_its_thrust_and_on_its_rung() -> None:
    (found,) = ladder(pictured(thrusts=2, goals=6))
    columns = [box_of(found, f"4.{number}")[0] for number in range(1, 7)]
    rows = [box_of(found, f"4.{number}")[1] for number in range(1, 7)]
    assert columns[0] == columns[2] == columns[4] < columns[1] == columns[3] == columns[5]
    assert rows[0] == rows[1] < rows[2] == rows[3] < rows[4] == rows[5]
    heads = {each.to: each.at[0] for each in found.captions if each.to.startswith("3.4.")}
    assert [heads["3.4.1"], heads["3.4.2"]] == pytest.approx([x + 5 for x in columns[:2]])
    names = {each.words: each.at[1] for each in found.captions if each.is_strong and not each.to}
    above = [names[name] for name in ("Business goals", "Marketing goals", "Social media goals")]
    assert above[0] < rows[0] < above[1] < rows[2] < above[2] < rows[4]


def test_vision_and_strategy_stand_above_with_their_time() -> None:
    concept = pictured()
    concept = replace(
        concept,
        vision=replace(concept.vision, horizon="2032"),
        strategy=replace(concept.strategy, time_frame="until 2028"),
    )
    (found,) = ladder(concept)
    words = [caption.words for caption in found.captions]
    assert words[:4] == [
        "Vision · 2032",
        "2.1 Everybody repairs.",
        "Strategy · until 2028",
        "3.2 We repair first.",
    ]
    assert [caption.to for caption in found.captions[:4]] == ["", "2.1", "", "3.2"]
    (bare,) = ladder(replace(concept, vision=replace(concept.vision, statement=" ")))
    assert not [caption for caption in bare.captions if "Vision" in caption.words]


@pytest.mark.parametrize(
    ("goal", "expected"),
    [
        (Goal(id="a", direction="increase", baseline=Decimal(1), target=Decimal(5), unit="%"), "1 → 5 %"),
        (Goal(id="a", direction="decrease", target=Decimal(5), unit="hours"), "Target 5 hours"),
        (Goal(id="a", direction="never_above", baseline=Decimal(9), target=Decimal(5)), "never above 5"),
        (Goal(id="a", baseline=Unread("few"), target=Unread("many")), "few → many"),
        (Goal(id="a", target=Unread(""), unit="%", due=Unread("soon")), "soon"),
        (Goal(id="a", target=Decimal(2), due=date(2027, 6, 30)), "Target 2 · by 30/06/2027"),
        (Goal(id="a", kpi="Rides"), "4.1 One Rides"),
    ],
)
def test_a_box_says_measure_aim_and_day(goal: Goal, expected: str) -> None:
    held = replace(goal, statement="One", thrust="t")
    goals = (held, Goal(id="b", statement="Two", thrust="t"))
    (found,) = ladder(Concept(id="c", thrusts=(Thrust(id="t", title="T"),), goals=goals))
    assert said(found, "4.1").endswith(expected)


def test_links_are_named_and_an_arrow_leads_to_the_goal_that_is_helped() -> None:
    concept = pictured(thrusts=3, goals=4)
    goals = (concept.goals[0], replace(concept.goals[1], further_thrusts=("t2", "gone")), *concept.goals[2:])
    (found,) = ladder(replace(concept, goals=goals))
    assert said(found, "4.2").endswith("helps 4.1 · also serves 3.4.3")
    assert "helps" not in said(found, "4.1")
    left, _, right, foot = box_of(found, "4.1")
    assert len(ways(found)) == 3
    assert {way.points[-1] for way in ways(found)} == {((left + right) / 2, foot)}
    assert "An arrow leads" in found.words


def test_no_arrow_runs_through_a_box() -> None:
    """Ways run level or upright, so that their ends tell where they pass."""
    concept = pictured(thrusts=3, goals=12)
    goals = tuple(replace(goal, parent=f"g{n % 4}") for n, goal in enumerate(concept.goals))
    drawn = ladder(replace(concept, goals=goals))
    assert sum(len(ways(found)) for found in drawn) >= 4
    for found in drawn:
        frames = [frame_of(each) for each in boxes(found)]
        for way in ways(found):
            for (x1, y1), (x2, y2) in pairwise(way.points):
                assert x1 == x2 or y1 == y2
                for left, top, right, foot in frames:
                    is_apart = (
                        max(x1, x2) <= left
                        or min(x1, x2) >= right
                        or max(y1, y2) <= top
                        or min(y1, y2) >= foot
                    )
                    assert is_apart, (way, (left, top, right, foot))


def test_a_goal_in_the_last_row_that_is_helped_from_above_has_room_for_its_arrow() -> None:
    concept = pictured(thrusts=1, goals=2)
    upside_down = (replace(concept.goals[0], parent="g1"), replace(concept.goals[1], parent=""))
    (found,) = ladder(replace(concept, goals=upside_down))
    assert len(ways(found)) == 1
    assert faults_of(found) == []


def test_more_goals_with_arrows_than_there_are_lanes_have_words_only() -> None:
    concept = pictured(thrusts=2, goals=12)
    goals = tuple(replace(goal, parent=f"g{n // 2}") for n, goal in enumerate(concept.goals))
    found = ladder(replace(concept, goals=goals))
    assert not [way for each in found for way in ways(each)]
    assert any("helps 4.2" in caption.words for each in found for caption in each.captions)


def test_a_goal_without_a_thrust_is_framed_with_dashes_in_a_column_of_its_own() -> None:
    concept = pictured(thrusts=1, goals=3)
    stray = replace(concept.goals[1], thrust="gone")
    (found,) = ladder(replace(concept, goals=(concept.goals[0], stray, concept.goals[2])))
    (dashed,) = [each for each in boxes(found) if each.is_dashed]
    assert frame_of(dashed) == box_of(found, "4.2")
    assert "Without a thrust" in [caption.words for caption in found.captions]


def test_goals_without_thrusts_stand_by_level_alone() -> None:
    (found,) = ladder(pictured(thrusts=0, goals=4))
    assert found.words.startswith("Each goal stands on the rung of its level.")
    assert "Thrusts" not in [caption.words for caption in found.captions]


def test_thrusts_without_levels_make_one_rung() -> None:
    concept = pictured(goals=4)
    (found,) = ladder(replace(concept, goals=tuple(replace(goal, level="") for goal in concept.goals)))
    names = [each.words for each in found.captions if each.is_strong and not each.to]
    assert "Goals" in names
    assert not any("level" in name or "Business" in name for name in names)


@pytest.mark.parametrize(("thrusts", "goals"), [(1, 2), (3, 5), (4, 60), (1, 60), (12, 60), (0, 25)])
@pytest.mark.parametrize("text", ["", HOSTILE])
def test_every_goal_is_there_once_and_nothing_leaves_or_covers_another(
    thrusts: int, goals: int, text: str
) -> None:
    found = ladder(pictured(thrusts=thrusts, goals=goals, words=text))
    for each in found:
        assert faults_of(each) == []
        frames = [frame_of(box) for box in boxes(each)]
        for one, other in combinations(frames, 2):
            assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    numbers = Counter(
        caption.to for each in found for caption in each.captions if caption.to.startswith("4.")
    )
    assert numbers == Counter(f"4.{number}" for number in range(1, goals + 1))
    if len(found) > 1:
        assert found[0].heading.endswith(f"(1/{len(found)})")
    assert len(found) <= 10


def test_every_thrust_stands_above_its_goals_in_the_example() -> None:
    concept = workplace().library().example("bicycle_workshop", "en").concept
    (found,) = ladder(concept)
    assert {goal.level for goal in concept.goals} == set(Level)
    assert {caption.to for caption in found.captions} >= {"2.1", "3.2", "3.4.1", "3.4.3", "4.1", "4.5"}


@settings(max_examples=40)
@given(concepts())
def test_any_concept_has_a_sound_ladder_or_none(concept: Concept) -> None:
    for each in ladder(concept):
        assert faults_of(each) == []
