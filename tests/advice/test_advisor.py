from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desk.advice.advisor import Advisor
from smm_desk.advice.findings import Severity
from smm_desk.advice.rule import Look, Notice, Watch
from smm_desk.advice.rulebook import RULES
from smm_desk.concept.concept import Concept
from smm_desk.concept.content import Content
from smm_desk.concept.direction import Strategy, Thrust, Vision
from smm_desk.concept.edits import (
    Edit,
    add,
    duplicate,
    move,
    new_part,
    remove,
    set_aside,
    set_language,
    write,
)
from smm_desk.concept.goals import Goal
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.outreach import Audience, Channel, Decision
from smm_desk.concept.paths import FieldPath, parts_of, read, text_values
from smm_desk.concept.planning import Measures
from smm_desk.concept.values import Unread
from tests.advice.advisors import shipped_advisor
from tests.advice.test_sorter import WORDS

TODAY = date(2027, 1, 15)
GOOD = Concept(
    id="good",
    vision=Vision(statement="Ein Dorf, in dem man sich beim Einkaufen wieder kennt.", horizon="2032"),
    strategy=Strategy(
        challenge="Das Netz verkauft dasselbe günstiger.",
        guiding_policy="Wir verzichten auf Rabatte und beraten jede Kundin eine Stunde lang.",
        deliberately_not="Keine Rabatte",
    ),
    thrusts=(Thrust(id="t1", title="Beratung statt Rabatt"),),
    goals=(
        Goal(
            id="g1",
            statement="Zwanzig Beratungen",
            kpi="Beratungen pro Woche",
            target=Decimal(20),
            due=date(2027, 6, 30),
            thrust="t1",
        ),
    ),
    audiences=(Audience(id="a1", name="Eltern mit kleinen Kindern", needs="Jemand, der zuhört"),),
    channels=(
        Channel(id="k1", platform="WhatsApp", decision=Decision.USE, audiences=("a1",), goals=("g1",)),
    ),
)
BAD = Concept(
    id="bad",
    strategy=Strategy(guiding_policy="möglichst viele Produkte verkaufen"),
    thrusts=(Thrust(id="t1", title="Mehr Reichweite"), Thrust(id="t2", title="Newsletter verschicken")),
    goals=(
        Goal(
            id="g1", statement="10 000 Follower", target=Unread("viele"), due=date(2027, 6, 30), thrust="t1"
        ),
        Goal(id="g2", statement="Bekannter werden"),
    ),
    audiences=(Audience(id="a1", name="Alle"),),
    channels=(Channel(id="k1", platform="TikTok", decision=Decision.USE),),
)


def said(concept: Concept) -> list[str]:
    return [f"{finding.rule} {finding.path}" for finding in shipped_advisor().findings(concept, TODAY)]


def test_an_empty_concept_is_asked_for_vision_and_strategy_and_nothing_else() -> None:
    assert said(Concept(id="c")) == [
        "vision-missing vision/statement",
        "strategy-missing strategy/guiding_policy",
    ]


def test_a_good_concept_is_left_alone() -> None:
    assert said(GOOD) == []


def test_findings_stand_by_chapter_then_weight_then_place() -> None:
    assert said(BAD) == [
        "vision-missing vision/statement",
        "goal-as-strategy strategy/guiding_policy",
        "goal-as-strategy thrusts/t1/title",
        "activity-as-strategy thrusts/t2/title",
        "challenge-missing strategy/challenge",
        "nothing-left-undone strategy/deliberately_not",
        "vanity-figure goals/g1/statement",
        "entry-not-understood goals/g1/target",
        "goal-without-target goals/g2/target",
        "goal-serves-no-thrust goals/g2/thrust",
        "goal-vague goals/g2/statement",
        "goal-without-date goals/g2/due",
        "audience-everybody audiences/a1/name",
        "channel-without-audience channels/k1/audiences",
        "channel-without-goal channels/k1/goals",
    ]


def test_the_order_follows_the_order_of_the_parts() -> None:
    advisor = shipped_advisor()
    advisor.findings(BAD, TODAY)
    moved = move("thrusts", "t1", 1).change(BAD)
    places = [str(f.path) for f in advisor.findings(moved, TODAY) if f.path.section == "thrusts"]
    assert places == ["thrusts/t2/title", "thrusts/t1/title"]


def test_a_goal_in_place_of_the_strategy_blocks_and_in_place_of_a_thrust_warns() -> None:
    weights = [f.severity for f in shipped_advisor().findings(BAD, TODAY) if f.rule == "goal-as-strategy"]
    assert weights == [Severity.BLOCKING, Severity.WARNING]


def test_new_and_empty_parts_are_not_nagged_about() -> None:
    empty = GOOD
    for section in (key for key, spec in SECTIONS.items() if spec.is_list):
        empty = add(section, new_part(section, "new")).change(empty)
    assert said(empty) == []


def test_what_is_missing_for_all_parts_is_said_once() -> None:
    channels = tuple(Channel(id=f"k{n}", platform="X", decision=Decision.USE) for n in range(5))
    goals = tuple(
        Goal(id=f"g{n}", statement="Ruhe", kpi="Klagen", target=Decimal(1), due=TODAY) for n in range(5)
    )
    bare = dataclasses.replace(GOOD, thrusts=(), goals=goals, audiences=(), channels=channels)
    assert [entry for entry in said(bare) if not entry.startswith("channel-without-goal")] == [
        "goal-serves-no-thrust goals/g0/thrust",
        "channel-without-audience channels/k0/audiences",
    ]


def test_the_language_of_the_concept_decides() -> None:
    advisor = Advisor()
    concept = dataclasses.replace(GOOD, audiences=(Audience(id="a1", name="Everybody", needs="Ruhe"),))
    assert advisor.findings(concept, TODAY) == ()
    english = set_language("en").change(concept)
    assert [f.rule for f in advisor.findings(english, TODAY)] == ["audience-everybody"]
    assert advisor.findings(concept, TODAY) == ()


def test_rules_are_switched_off_and_on_without_forgetting_what_was_seen() -> None:
    advisor = Advisor(switched_off=["vision-missing", "no-such-rule"])
    everything = Advisor().findings(BAD, TODAY)
    assert [f for f in everything if f.rule != "vision-missing"] == list(advisor.findings(BAD, TODAY))
    assert advisor.switched_off == {"vision-missing", "no-such-rule"}
    advisor.switch_off(())
    assert advisor.findings(BAD, TODAY) == everything
    advisor.switch_off({"goal-as-strategy"})
    assert "goal-as-strategy" not in {finding.rule for finding in advisor.findings(BAD, TODAY)}


def test_a_rule_that_is_switched_off_silences_no_other() -> None:
    concept = dataclasses.replace(
        GOOD, goals=(Goal(id="g1", statement="Dreimal pro Woche posten", thrust="t1"),)
    )
    assert said(concept) == ["output-as-goal goals/g1/statement"]
    rest = Advisor(switched_off=["output-as-goal", "activity-as-goal"]).findings(concept, TODAY)
    assert [finding.rule for finding in rest] == ["goal-without-target", "goal-without-date"]


def test_what_is_set_aside_stays_in_the_count_of_a_field() -> None:
    text = "Unsere Angebote, unsere Neuheiten"
    concept = dataclasses.replace(
        GOOD,
        content=Content(topics=text),
        measures=Measures(first_steps="Rabattaktion"),
        strategy=dataclasses.replace(GOOD.strategy, deliberately_not="Keine Rabatte, keine Neuheiten"),
    )
    advisor = Advisor()
    notes = [f for f in advisor.findings(concept, TODAY) if f.path == FieldPath("content", "topics")]
    assert [f.rule for f in notes] == ["content-only-own", "sender-without-dialogue"]
    aside = set_aside(notes[0].set_aside_with("so gewollt")).change(concept)
    left = [f.rule for f in advisor.open_findings(aside, TODAY) if f.path == FieldPath("content", "topics")]
    assert left == ["sender-without-dialogue"]


def test_rules_can_be_left_out() -> None:
    fewer = Advisor(rule for rule in RULES if rule.id != "vision-missing")
    assert "vision-missing" not in {finding.rule for finding in fewer.findings(BAD, TODAY)}


def test_the_same_concept_gives_the_same_findings_without_looking_again() -> None:
    advisor = Advisor()
    first = advisor.findings(BAD, TODAY)
    assert advisor.findings(BAD, TODAY) is first
    advisor.findings(GOOD, TODAY)
    assert advisor.findings(BAD, TODAY) == first == Advisor().findings(BAD, TODAY)
    assert advisor.findings(BAD, date(2028, 1, 1)) == Advisor().findings(BAD, date(2028, 1, 1))


def test_what_did_not_change_is_not_looked_at_again() -> None:
    advisor = Advisor()
    first = {str(finding.path): finding for finding in advisor.findings(BAD, TODAY)}
    changed = write(FieldPath("goals", "statement", "g2"), "Bekannt werden").change(BAD)
    for finding in advisor.findings(changed, TODAY):
        assert (finding is first[str(finding.path)]) == (finding.path.part != "g2")


def test_what_rules_need_from_around_is_fetched_once_for_all_of_them() -> None:
    fetched: list[Concept] = []

    def around(concept: Concept) -> tuple[str, ...]:
        fetched.append(concept)
        return (concept.company.name,)

    def check(_part: object, look: Look) -> Iterator[Notice]:
        looked.append(look.around)
        return iter(())

    looked: list[object] = []
    watches = tuple(Watch(section=key, check=check, around=around) for key in ("vision", "strategy"))
    advisor = Advisor([dataclasses.replace(RULES[0], watches=watches)])
    advisor.findings(GOOD, TODAY)
    assert fetched == [GOOD]
    assert looked == [("",), ("",)]
    same = write(FieldPath("dialogue", "caretaker"), "Rosa").change(GOOD)
    advisor.findings(same, TODAY)
    assert looked == [("",), ("",)]
    advisor.findings(write(FieldPath("company", "name"), "Velo Huber").change(same), TODAY)
    assert looked[2:] == [("Velo Huber",), ("Velo Huber",)]


def test_parts_that_went_are_forgotten() -> None:
    advisor = Advisor()
    concept = BAD
    for number in range(200):
        concept = add("goals", Goal(id=f"n{number}", statement="Mehr Umsatz")).change(concept)
        advisor.findings(concept, TODAY)
        concept = remove("goals", f"n{number}").change(concept)
        advisor.findings(concept, TODAY)
    assert max(len(watcher.said) for watcher in advisor._watchers) <= 3


@st.composite
def edits(draw: st.DrawFn, concept: Concept) -> Edit:
    """Draw any step that an owner could take."""
    section = draw(st.sampled_from([key for key, spec in SECTIONS.items() if spec.is_list]))
    new_id = f"n{draw(st.integers(0, 10**9))}"
    there = [part.id for part in parts_of(concept, section) if part.id != new_id]
    kind = draw(
        st.sampled_from(["write", "write", "write", "add", "duplicate", "remove", "move", "language"])
    )
    if kind == "add" and all(part.id != new_id for part in parts_of(concept, section)):
        return add(section, new_part(section, new_id))
    if kind in ("duplicate", "remove", "move") and there:
        chosen = draw(st.sampled_from(there))
        return {
            "duplicate": duplicate(section, chosen, f"{new_id}d"),
            "remove": remove(section, chosen),
            "move": move(section, chosen, draw(st.integers(0, 3))),
        }[kind]
    if kind == "language":
        return set_language(draw(st.sampled_from(["de_CH", "en"])))
    path = draw(st.sampled_from([path for path, _ in text_values(concept)]))
    return write(path, draw(st.one_of(WORDS, st.text(max_size=5), st.just("Mehr Umsatz"), st.just("Alle"))))


@settings(max_examples=60)
@given(st.data())
def test_after_any_steps_the_advisor_says_what_a_new_one_says(data: st.DataObject) -> None:
    advisor = Advisor()
    concept = data.draw(st.sampled_from([BAD, GOOD, Concept(id="c")]))
    for _ in range(data.draw(st.integers(1, 6))):
        concept = data.draw(edits(concept)).change(concept)
        assert advisor.findings(concept, TODAY) == Advisor().findings(concept, TODAY)


@given(st.one_of(st.text(), WORDS), st.sampled_from(["de_CH", "de_DE", "de_AT", "en"]))
def test_any_text_anywhere_gives_findings_with_spans_inside_their_fields(text: str, language: str) -> None:
    concept = dataclasses.replace(BAD, language=language)
    for path in [path for path, _ in text_values(concept)]:
        concept = write(path, text).change(concept)
    concept = write(FieldPath("goals", "target", "g1"), Unread(text)).change(concept)
    for finding in Advisor().findings(concept, TODAY):
        value = read(concept, finding.path)
        length = len(value.text if isinstance(value, Unread) else str(value))
        ends = [0, *(place for span in finding.spans for place in (span.start, span.end))]
        assert ends == sorted(ends)
        assert ends[-1] <= length


def test_a_very_long_field_is_read_at_its_beginning() -> None:
    text = "Wir wollen möglichst viele Produkte verkaufen. " * 5000
    concept = write(FieldPath("strategy", "guiding_policy"), text).change(GOOD)
    (finding,) = Advisor().findings(concept, TODAY)
    assert finding.rule == "goal-as-strategy"
    assert finding.evidence == text
