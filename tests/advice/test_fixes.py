from __future__ import annotations

from datetime import date
from decimal import Decimal

from smm_desk.advice.findings import Finding
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Strategy, Thrust, Vision
from smm_desk.concept.goals import Goal
from smm_desk.concept.outreach import Audience, Channel, Decision
from smm_desk.concept.planning import Measures
from tests.advice.advisors import shipped_advisor

TODAY = date(2027, 1, 15)
VISION = Vision(statement="Ein Dorf, in dem man sich beim Einkaufen wieder kennt.")


def found(concept: Concept, rule: str) -> Finding:
    return next(f for f in shipped_advisor().findings(concept, TODAY) if f.rule == rule)


def test_a_goal_moves_from_the_strategy_to_the_goals() -> None:
    text = "möglichst viele Produkte verkaufen"
    concept = Concept(
        id="c", vision=VISION, strategy=Strategy(guiding_policy=text, challenge="Billige Anbieter")
    )
    (fix,) = found(concept, "goal-as-strategy").fixes
    moved = fix.edit("g1").change(concept)
    assert moved.goals == (Goal(id="g1", statement=text),)
    assert moved.strategy == Strategy(challenge="Billige Anbieter")
    assert fix.edit("g1").where.part == "g1"


def test_a_thrust_that_was_nothing_but_a_goal_goes_with_its_text() -> None:
    concept = Concept(id="c", thrusts=(Thrust(id="t1", title="Mehr Umsatz"), Thrust(id="t2", title="Nähe")))
    (fix,) = found(concept, "goal-as-strategy").fixes
    moved = fix.edit("g1").change(concept)
    assert moved.goals == (Goal(id="g1", statement="Mehr Umsatz"),)
    assert moved.thrusts == (Thrust(id="t2", title="Nähe"),)


def test_a_thrust_that_holds_more_than_a_goal_stays() -> None:
    described = Thrust(id="t1", title="Mehr Umsatz", description="Jeden Samstag ein Stand am Markt.")
    (fix,) = found(Concept(id="c", thrusts=(described,)), "goal-as-strategy").fixes
    moved = fix.edit("g1").change(Concept(id="c", thrusts=(described,)))
    assert moved.thrusts == (Thrust(id="t1", description=described.description),)

    served = Concept(
        id="c",
        thrusts=(Thrust(id="t1", title="Mehr Umsatz"),),
        goals=(Goal(id="g1", statement="x", thrust="t1"),),
    )
    moved = fix.edit("g2").change(served)
    assert moved.thrusts == (Thrust(id="t1"),)
    assert moved.goals[0].thrust == "t1"


def test_a_measure_moves_below_the_first_measures() -> None:
    concept = Concept(
        id="c",
        strategy=Strategy(guiding_policy="3x pro Woche posten\n"),
        measures=Measures(first_steps="Konten aufräumen"),
    )
    (fix,) = found(concept, "activity-as-strategy").fixes
    edit = fix.edit("unused")
    moved = edit.change(concept)
    assert moved.measures.first_steps == "Konten aufräumen\n3x pro Woche posten"
    assert moved.strategy.guiding_policy == ""
    assert str(edit.where) == "measures/first_steps"


def test_a_goal_is_linked_to_the_only_thrust() -> None:
    concept = Concept(
        id="c",
        thrusts=(Thrust(id="t1", title="Nähe"), Thrust(id="t2")),
        goals=(Goal(id="g1", statement="Ruhe"),),
    )
    (fix,) = found(concept, "goal-serves-no-thrust").fixes
    assert str(fix.label) == "Link to “Nähe”"
    assert fix.edit("unused").change(concept).goals[0].thrust == "t1"


def test_with_two_thrusts_the_owner_chooses() -> None:
    concept = Concept(
        id="c",
        thrusts=(Thrust(id="t1", title="Nähe"), Thrust(id="t2", title="Tiefe")),
        goals=(Goal(id="g1", statement="Ruhe"),),
    )
    assert found(concept, "goal-serves-no-thrust").fixes == ()


def test_a_channel_is_linked_to_the_only_audience_and_goal() -> None:
    concept = Concept(
        id="c",
        goals=(Goal(id="g1", statement="Ruhe"),),
        audiences=(Audience(id="a1", name="Pendler"),),
        channels=(Channel(id="k1", platform="Instagram", decision=Decision.USE),),
    )
    for rule in ("channel-without-audience", "channel-without-goal"):
        (fix,) = found(concept, rule).fixes
        concept = fix.edit("unused").change(concept)
    assert concept.channels[0].audiences == ("a1",)
    assert concept.channels[0].goals == ("g1",)


def test_a_vision_moves_from_the_strategy_below_the_vision() -> None:
    text = "Wir träumen von einer Welt, in der niemand mehr einsam isst."
    concept = Concept(id="c", vision=VISION, strategy=Strategy(guiding_policy=text))
    (fix,) = found(concept, "vision-as-strategy").fixes
    edit = fix.edit("unused")
    moved = edit.change(concept)
    assert moved.vision.statement == f"{VISION.statement}\n{text}"
    assert moved.strategy.guiding_policy == ""
    assert (str(edit.where), str(edit.came_from)) == ("vision/statement", "strategy/guiding_policy")


def test_a_way_moves_from_the_vision_to_the_guiding_policy() -> None:
    text = "Wir konzentrieren uns auf Pendlerinnen und verzichten auf Rennvelos."
    (fix,) = found(Concept(id="c", vision=Vision(statement=text)), "way-as-vision").fixes
    moved = fix.edit("unused").change(Concept(id="c", vision=Vision(statement=text)))
    assert (moved.vision.statement, moved.strategy.guiding_policy) == ("", text)


def test_a_goal_that_was_nothing_but_a_way_becomes_a_thrust() -> None:
    text = "Wir konzentrieren uns auf Pendlerinnen und verzichten auf Rennvelos."
    concept = Concept(
        id="c", thrusts=(Thrust(id="t1", title="Nähe"),), goals=(Goal(id="g1", statement=text, thrust="t1"),)
    )
    (fix,) = found(concept, "strategy-as-goal").fixes
    moved = fix.edit("t2").change(concept)
    assert moved.goals == ()
    assert moved.thrusts == (Thrust(id="t1", title="Nähe"), Thrust(id="t2", title=text))


def test_a_goal_that_holds_a_number_stays_when_its_text_moves() -> None:
    goal = Goal(id="g1", statement="Drei Beiträge pro Woche", level="social_media", kpi="Anfragen")
    concept = Concept(id="c", goals=(goal,))
    (fix,) = found(concept, "output-as-goal").fixes
    moved = fix.edit("unused").change(concept)
    assert moved.measures.first_steps == "Drei Beiträge pro Woche"
    assert moved.goals == (Goal(id="g1", level="social_media", kpi="Anfragen"),)


def test_the_direction_is_turned_to_where_the_target_lies() -> None:
    goal = Goal(id="g1", statement="Ruhe", direction="increase", baseline=Decimal(9), target=Decimal(4))
    concept = Concept(id="c", goals=(goal,))
    (fix,) = found(concept, "target-off-course").fixes
    assert str(fix.label) == "Change to “decrease”"
    assert fix.edit("unused").change(concept).goals[0].direction == "decrease"
    assert found(concept, "target-off-course").fixes == (fix,)
