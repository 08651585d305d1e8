"""The red thread: what serves what, and where it is torn."""

from __future__ import annotations

from dataclasses import replace

from smm_desk.advice.red_thread import VISION, HoleKind, Thread, ThreadReader, link_fields, thread_of
from smm_desk.concept.concept import Concept
from smm_desk.concept.content import Pillar
from smm_desk.concept.direction import Thrust, Vision
from smm_desk.concept.goals import Goal
from smm_desk.concept.moderation import Account
from smm_desk.concept.outreach import Audience, Channel
from smm_desk.concept.planning import Measure

WHOLE = Concept(
    id="k1",
    vision=Vision(statement="Everybody repairs"),
    thrusts=(Thrust(id="t1", title="Open workshop"),),
    goals=(
        Goal(id="g1", statement="Business", thrust="t1", serves_how="more people at the bench"),
        Goal(id="g2", statement="Rides", thrust="t1", parent="g1"),
    ),
    audiences=(Audience(id="a1", name="Commuters"),),
    channels=(Channel(id="c1", platform="Instagram", decision="use", audiences=("a1",), goals=("g2",)),),
    pillars=(Pillar(id="p1", topic="Repairs", audiences=("a1",), channels=("c1",)),),
    actions=(Measure(id="m1", title="Film", goal="g2", further_goals=("g1",), channel="c1", pillar="p1"),),
    accounts=(Account(id="k1", name="@velo", channel="c1"),),
)


def torn(thread: Thread) -> list[tuple[str, HoleKind, str]]:
    return [(str(hole.part), hole.kind, str(hole.field or "")) for hole in thread.holes]


def test_every_link_between_stations_is_a_strand() -> None:
    strands = {(str(s.lower), str(s.upper), s.path.field) for s in thread_of(WHOLE).strands}
    assert strands == {
        ("thrusts/t1", str(VISION), ""),
        ("goals/g1", "thrusts/t1", "thrust"),
        ("goals/g2", "thrusts/t1", "thrust"),
        ("goals/g2", "goals/g1", "parent"),
        ("channels/c1", "audiences/a1", "audiences"),
        ("channels/c1", "goals/g2", "goals"),
        ("pillars/p1", "audiences/a1", "audiences"),
        ("pillars/p1", "channels/c1", "channels"),
        ("actions/m1", "goals/g2", "goal"),
        ("actions/m1", "goals/g1", "further_goals"),
        ("actions/m1", "channels/c1", "channel"),
        ("actions/m1", "pillars/p1", "pillar"),
        ("accounts/k1", "channels/c1", "channel"),
    }


def test_main_links_are_told_from_further_ones_with_the_line_that_says_how() -> None:
    by_field = {(str(s.lower), s.path.field): s for s in thread_of(WHOLE).strands}
    assert by_field["actions/m1", "goal"].is_main
    assert not by_field["actions/m1", "further_goals"].is_main
    assert by_field["goals/g1", "thrust"].how == "more people at the bench"
    assert [field.key for field in link_fields("actions", "goals")] == ["goal", "further_goals"]


def test_a_whole_thread_has_no_holes() -> None:
    assert torn(thread_of(WHOLE)) == []


def test_holes_are_seen_in_both_directions() -> None:
    concept = replace(
        WHOLE,
        vision=Vision(),
        thrusts=(*WHOLE.thrusts, Thrust(id="t2", title="Nobody serves me")),
        goals=(*WHOLE.goals, Goal(id="g3", statement="Alone")),
        audiences=(*WHOLE.audiences, Audience(id="a2", name="Strangers")),
        accounts=(Account(id="k2", name="forgotten"),),
    )
    nothing, unserved = HoleKind.SERVES_NOTHING, HoleKind.NOTHING_SERVES
    assert torn(thread_of(concept)) == [
        ("thrusts/t1", nothing, ""),
        ("thrusts/t2", nothing, ""),
        ("thrusts/t2", unserved, ""),
        ("goals/g3", nothing, "goals/g3/thrust"),
        ("goals/g3", unserved, ""),
        ("audiences/a2", nothing, "audiences/a2/goals"),
        ("audiences/a2", unserved, ""),
        ("accounts/k2", nothing, "accounts/k2/channel"),
    ]


def test_what_nobody_works_on_is_left_out() -> None:
    idle = Channel(id="c2", platform="TikTok", decision="not")
    watched = Channel(id="c3", platform="X", decision="observe")
    concept = replace(
        WHOLE,
        channels=(*WHOLE.channels, idle, watched),
        actions=(*WHOLE.actions, Measure(id="m2", title="Flyer", status="dropped")),
        accounts=(*WHOLE.accounts, Account(id="k2", name="kept free", channel="c3")),
    )
    thread = thread_of(concept)
    assert [part.part for part in thread.parts["channels"]] == ["c1"]
    assert [part.part for part in thread.parts["actions"]] == ["m1"]
    assert [part.part for part in thread.parts["accounts"]] == ["k1"]
    assert thread.holes == ()


def test_the_same_thread_is_returned_as_long_as_no_link_differs() -> None:
    reader = ThreadReader()
    first = reader.read(WHOLE)
    typed = replace(WHOLE, goals=(replace(WHOLE.goals[0], statement="Business!"), WHOLE.goals[1]))
    assert reader.read(typed) is first
    linked = replace(typed, goals=(replace(typed.goals[0], thrust=""), typed.goals[1]))
    assert reader.read(linked) is not first
    assert torn(reader.read(linked)) == torn(thread_of(linked)) != []
