"""The picture of the red thread: every part once, nothing overlaps, all within the frame."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given

from smm_desk.advice.linking import can_link, field_linking, pairs, toggle_link
from smm_desk.advice.red_thread import STATIONS, VISION, thread_of
from smm_desk.advice.thread_picture import BOX_HEIGHT, BOX_WIDTH, picture_of
from smm_desk.concept.concept import Concept
from smm_desk.concept.content import Pillar
from smm_desk.concept.direction import Thrust, Vision
from smm_desk.concept.goals import Goal
from smm_desk.concept.outreach import Channel
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.planning import Measure
from tests.advice.test_red_thread import WHOLE
from tests.store.concepts import concepts

LARGE = Concept(
    id="k2",
    vision=Vision(statement="Everybody repairs"),
    thrusts=tuple(Thrust(id=f"t{n}", title=f"Thrust {n}") for n in range(5)),
    goals=tuple(Goal(id=f"g{n}", statement=f"Goal {n}", thrust=f"t{n * 3 % 5}") for n in range(30)),
    actions=tuple(Measure(id=f"m{n}", title=f"Measure {n}", goal=f"g{n * 7 % 30}") for n in range(90)),
)


def part(section: str, part_id: str) -> FieldPath:
    return FieldPath(section, part=part_id)


def test_every_part_stands_in_the_column_of_its_station() -> None:
    picture = picture_of(thread_of(LARGE))
    assert len(picture.boxes) == 1 + 5 + 30 + 90
    columns = {box.part.section: box.column for box in picture.boxes}
    assert columns == {"vision": 0, "thrusts": 1, "goals": 2, "actions": 1 + STATIONS.index("actions")}


def test_no_box_covers_another_and_all_are_within_the_frame() -> None:
    picture = picture_of(thread_of(LARGE))
    for one, other in combinations(picture.boxes, 2):
        assert abs(one.x - other.x) >= BOX_WIDTH or abs(one.y - other.y) >= BOX_HEIGHT
    for box in picture.boxes:
        assert 0 <= box.x <= picture.width - BOX_WIDTH
        assert 0 <= box.y <= picture.height - BOX_HEIGHT


def test_parts_stand_near_what_they_serve() -> None:
    picture = picture_of(thread_of(LARGE))
    goals = sorted((b for b in picture.boxes if b.part.section == "goals"), key=lambda box: box.y)
    thrusts = [next(g.thrust for g in LARGE.goals if g.id == box.part.part) for box in goals]
    assert thrusts == sorted(thrusts)


def test_a_curve_runs_from_what_serves_to_what_is_served() -> None:
    picture = picture_of(thread_of(WHOLE))
    for curve in picture.curves:
        lower, upper = picture.box_of(curve.strand.lower), picture.box_of(curve.strand.upper)
        assert lower is not None
        assert upper is not None
        assert curve.start == (lower.x, lower.middle)
        assert curve.end[1] == upper.middle
        assert curve.end[0] in (upper.x, upper.x + BOX_WIDTH)


def test_an_empty_concept_has_a_picture_without_boxes() -> None:
    picture = picture_of(thread_of(Concept(id="k1")))
    assert (picture.boxes, picture.curves) == ((), ())


def test_a_link_goes_into_the_field_that_holds_it_from_either_end() -> None:
    concept = Concept(
        id="k1",
        thrusts=(Thrust(id="t1"), Thrust(id="t2")),
        goals=(Goal(id="g1"),),
        channels=(Channel(id="c1"),),
    )
    for one, other in (
        (part("goals", "g1"), part("thrusts", "t1")),
        (part("thrusts", "t1"), part("goals", "g1")),
    ):
        edit = toggle_link(concept, one, other)
        assert edit is not None
        linked = edit.change(concept)
        assert linked.goals[0].thrust == "t1"
        back = toggle_link(linked, other, one)
        assert back is not None
        assert back.change(linked) == concept


def test_a_second_thrust_becomes_a_further_one() -> None:
    concept = Concept(
        id="k1", thrusts=(Thrust(id="t1"), Thrust(id="t2")), goals=(Goal(id="g1", thrust="t1"),)
    )
    edit = toggle_link(concept, part("goals", "g1"), part("thrusts", "t2"))
    assert edit is not None
    goal = edit.change(concept).goals[0]
    assert (goal.thrust, goal.further_thrusts) == ("t1", ("t2",))
    assert field_linking(edit.change(concept), part("thrusts", "t2"), part("goals", "g1")) == FieldPath(
        "goals", "further_thrusts", "g1"
    )


def test_what_cannot_be_linked_is_left_alone() -> None:
    assert not can_link(part("thrusts", "t1"), part("accounts", "k1"))
    assert not can_link(part("goals", "g1"), part("goals", "g1"))
    assert not can_link(VISION, part("thrusts", "t1"))
    assert toggle_link(WHOLE, part("thrusts", "t1"), part("accounts", "k1")) is None
    assert ("goals", "thrusts") in pairs()
    assert all(lower != upper for lower, upper in pairs())


def test_what_serves_only_what_nobody_works_on_is_left_out_all_the_way_down() -> None:
    concept = Concept(
        id="c",
        channels=(Channel(id="k", platform="TikTok", decision="not"),),
        pillars=(Pillar(id="p", channels=("k",)),),
        actions=(Measure(id="m", pillar="p"),),
    )
    assert picture_of(thread_of(concept)).boxes == ()


@given(concepts())
def test_any_thread_has_a_picture(concept: Concept) -> None:
    thread = thread_of(concept)
    picture = picture_of(thread)
    assert len(picture.curves) == len(thread.strands)
