"""Every edit is a pure, named step; what is linked stays linked through moves, copies and removals."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from smm_desk.concept import edits
from smm_desk.concept.concept import Concept, SetAside
from smm_desk.concept.direction import Strategy, Thrust
from smm_desk.concept.fields import Kind
from smm_desk.concept.goals import Goal
from smm_desk.concept.json_form import from_json, to_json
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.outreach import Audience, Channel
from smm_desk.concept.paths import FieldPath, NoSuchPartError, field_paths, links_to, parts_of, read, spec_at
from smm_desk.i18n import UnknownLanguageError
from tests.store.concepts import TEXTS, concepts

some = settings(max_examples=40)

LISTS = tuple(key for key, section in SECTIONS.items() if section.is_list)
POLICY = FieldPath("strategy", "guiding_policy")
ASIDE = SetAside(
    rule="goal-as-strategy", path="strategy/guiding_policy", fingerprint="0f", reason="on purpose"
)


@pytest.fixture
def concept() -> Concept:
    return Concept(
        id="k1",
        strategy=Strategy(guiding_policy="Sell as many products as possible."),
        thrusts=(Thrust(id="t1", title="Test rides"), Thrust(id="t2", title="Repairs")),
        goals=(
            Goal(id="g1", statement="Five rides", thrust="t1", target=Decimal(5)),
            Goal(id="g2", statement="Ten repairs", thrust="t2"),
            Goal(id="g3", statement="Three calls", thrust="t1"),
        ),
        audiences=(Audience(id="a1", name="Commuters"),),
        channels=(
            Channel(id="c1", platform="WhatsApp", goals=("g2", "g1"), audiences=("a1",)),
            Channel(id="c2", platform="TikTok", goals=("g1", "g3")),
        ),
    )


def ids(concept: Concept, section: str) -> list[str]:
    return [part.id for part in parts_of(concept, section)]


def links(concept: Concept) -> dict[str, object]:
    """Return every link that leads somewhere, by the written path of its field."""
    return {
        str(path): value
        for path in field_paths(concept)
        if spec_at(path).field.target and (value := read(concept, path))
    }


def test_writing_names_the_field(concept: Concept) -> None:
    edit = edits.write(POLICY, "On the saddle.")
    assert edit.change(concept).strategy.guiding_policy == "On the saddle."
    assert str(edit.name) == "Change “Guiding policy”"
    assert edit.where == POLICY


def test_typing_into_one_field_may_merge_and_into_two_may_not() -> None:
    there, elsewhere = FieldPath("goals", "kpi", "g1"), FieldPath("goals", "kpi", "g2")
    assert edits.write(there, "a").merge == edits.write(there, "ab").merge != ""
    assert edits.write(there, "a").merge != edits.write(elsewhere, "a").merge


@pytest.mark.parametrize(
    "edit",
    [
        edits.add("goals", Goal(id="new")),
        edits.duplicate("goals", "g1", "new"),
        edits.move("goals", "g1", 2),
        edits.remove("goals", "g1"),
        edits.move_text(POLICY, "goals", "new"),
        edits.set_aside(ASIDE),
        edits.bring_back(ASIDE),
        edits.set_language("en"),
    ],
    ids=lambda edit: str(edit.name),
)
def test_steps_that_are_no_typing_never_merge(edit: edits.Edit) -> None:
    assert not edit.merge
    assert str(edit.name)


def test_a_new_part_stands_at_the_end_or_where_it_is_wanted(concept: Concept) -> None:
    assert ids(edits.add("goals", Goal(id="new")).change(concept), "goals") == ["g1", "g2", "g3", "new"]
    assert ids(edits.add("goals", Goal(id="new"), 1).change(concept), "goals") == ["g1", "new", "g2", "g3"]
    assert ids(edits.add("goals", Goal(id="new"), 0).change(concept), "goals") == ["new", "g1", "g2", "g3"]


@pytest.mark.parametrize("section", LISTS)
def test_a_new_part_is_empty_and_leads_to_its_title(section: str) -> None:
    part = edits.new_part(section, "new")
    edit = edits.add(section, part)
    after = edit.change(Concept(id="k1"))
    assert ids(after, section) == ["new"]
    assert edit.where == FieldPath(section, SECTIONS[section].title_field, "new")
    assert read(after, edit.where) == ""
    assert str(edit.name) == f"Add {SECTIONS[section].one}"


def test_a_copy_stands_behind_its_original_and_keeps_its_links(concept: Concept) -> None:
    after = edits.duplicate("channels", "c1", "new").change(concept)
    assert ids(after, "channels") == ["c1", "new", "c2"]
    assert after.channels[1] == dataclasses.replace(concept.channels[0], id="new")


def test_nothing_points_at_a_copy(concept: Concept) -> None:
    assert links_to(edits.duplicate("goals", "g1", "new").change(concept), "goals", "new") == ()


@pytest.mark.parametrize(
    ("position", "order"),
    [
        (0, ["g3", "g1", "g2"]),
        (1, ["g1", "g3", "g2"]),
        (2, ["g1", "g2", "g3"]),
        (99, ["g1", "g2", "g3"]),
        (-1, ["g3", "g1", "g2"]),
    ],
)
def test_a_part_moves_to_a_place_and_not_beyond_the_ends(
    concept: Concept, position: int, order: list[str]
) -> None:
    assert ids(edits.move("goals", "g3", position).change(concept), "goals") == order


@some
@given(concept=concepts(), data=st.data())
def test_moving_changes_the_order_and_nothing_else(concept: Concept, data: st.DataObject) -> None:
    section = data.draw(st.sampled_from(LISTS))
    parts = parts_of(concept, section)
    if not parts:
        return
    part_id = data.draw(st.sampled_from([part.id for part in parts]))
    position = data.draw(st.integers(-2, 6))
    after = edits.move(section, part_id, position).change(concept)
    assert sorted(ids(after, section)) == sorted(ids(concept, section))
    others = [part for part in parts if part.id != part_id]
    assert [part for part in parts_of(after, section) if part.id != part_id] == others
    assert ids(after, section).index(part_id) == min(max(0, position), len(others))
    assert links(after) == links(concept)


@pytest.mark.parametrize("section", LISTS)
def test_links_follow_their_part_through_every_order(concept: Concept, section: str) -> None:
    after = concept
    for part_id in ids(concept, section):
        after = edits.move(section, part_id, 0).change(after)
    assert ids(after, section) == ids(concept, section)[::-1]
    assert links(after) == links(concept)


def test_what_pointed_at_a_removed_part_points_at_nothing(concept: Concept) -> None:
    after = edits.remove("goals", "g1").change(concept)
    assert ids(after, "goals") == ["g2", "g3"]
    assert [channel.goals for channel in after.channels] == [("g2",), ("g3",)]
    without_thrust = edits.remove("thrusts", "t1").change(concept)
    assert [goal.thrust for goal in without_thrust.goals] == ["", "t2", ""]


def test_what_pointed_at_a_removed_part_can_point_elsewhere(concept: Concept) -> None:
    after = edits.remove("thrusts", "t1", relink_to="t2").change(concept)
    assert [goal.thrust for goal in after.goals] == ["t2", "t2", "t2"]


def test_relinking_keeps_the_order_and_links_nothing_twice(concept: Concept) -> None:
    after = edits.remove("goals", "g1", relink_to="g2").change(concept)
    assert [channel.goals for channel in after.channels] == [("g2",), ("g2", "g3")]


def test_removing_what_nothing_points_at_touches_nothing_else(concept: Concept) -> None:
    after = edits.remove("channels", "c2").change(concept)
    assert after == dataclasses.replace(concept, channels=concept.channels[:1])


def test_removing_leads_to_the_place_where_the_part_was(concept: Concept) -> None:
    assert edits.remove("goals", "g2").where == FieldPath("goals", "", "g2")


@some
@given(concept=concepts(), data=st.data())
def test_no_link_dangles_after_any_removal(concept: Concept, data: st.DataObject) -> None:
    section = data.draw(st.sampled_from(LISTS))
    if not parts_of(concept, section):
        return
    part_id = data.draw(st.sampled_from(ids(concept, section)))
    heir = data.draw(st.sampled_from(["", *(other for other in ids(concept, section) if other != part_id)]))
    after = edits.remove(section, part_id, heir).change(concept)
    assert links_to(after, section, part_id) == ()
    if heir:
        assert set(links_to(after, section, heir)) >= set(links_to(concept, section, heir))
    assert from_json(to_json(after)) == after


def test_a_text_moves_into_a_new_part_in_one_step(concept: Concept) -> None:
    edit = edits.move_text(POLICY, "goals", "new")
    after = edit.change(concept)
    assert after.goals[-1] == Goal(id="new", statement="Sell as many products as possible.")
    assert after.strategy.guiding_policy == ""
    assert str(edit.name) == "Move text to Goals"
    assert edit.where == FieldPath("goals", "statement", "new")
    assert edit.came_from == POLICY


@given(text=TEXTS)
def test_a_text_arrives_as_it_left(text: str) -> None:
    before = Concept(id="k1", strategy=Strategy(guiding_policy=text))
    after = edits.move_text(POLICY, "goals", "new").change(before)
    assert after.goals[-1].statement == text


def test_a_note_is_set_aside_once_with_its_last_reason(concept: Concept) -> None:
    other = dataclasses.replace(ASIDE, rule="activity-as-strategy")
    later = dataclasses.replace(ASIDE, fingerprint="1a", reason="a better reason")
    after = concept
    for entry in (ASIDE, other, later):
        after = edits.set_aside(entry).change(after)
    assert after.set_aside == (other, later)
    assert edits.set_aside(ASIDE).where == POLICY


def test_a_note_comes_back(concept: Concept) -> None:
    aside = edits.set_aside(ASIDE).change(concept)
    assert edits.bring_back(ASIDE).change(aside) == concept
    assert edits.bring_back(ASIDE).change(concept) == concept


def test_the_language_of_a_concept_changes_nothing_but_itself(concept: Concept) -> None:
    edit = edits.set_language("de_AT")
    assert edit.change(concept) == dataclasses.replace(concept, language="de_AT")
    assert str(edit.name) == "Language of the concept: Deutsch (Österreich)"


def test_a_language_that_the_desk_does_not_speak_is_refused() -> None:
    with pytest.raises(UnknownLanguageError):
        edits.set_language("fr_CH")


@pytest.mark.parametrize(
    "edit",
    [
        edits.duplicate("goals", "gone", "new"),
        edits.move("goals", "gone", 0),
        edits.write(FieldPath("goals", "kpi", "gone"), "x"),
    ],
    ids=lambda edit: str(edit.name),
)
def test_a_part_that_is_gone_cannot_be_worked_on(concept: Concept, edit: edits.Edit) -> None:
    with pytest.raises(NoSuchPartError):
        edit.change(concept)


class AnyEdits(RuleBasedStateMachine):
    """Whatever is done in whatever order: no link dangles, no id stands twice, the past stays as it was."""

    parts = Bundle("parts")

    @initialize()
    def begin(self) -> None:
        self.concept = Concept(id="k1")
        self.past: list[tuple[Concept, dict[str, object]]] = []
        self.made = 0

    def take(self, edit: edits.Edit) -> None:
        self.past.append((self.concept, to_json(self.concept)))
        self.concept = edit.change(self.concept)

    def fresh(self) -> str:
        self.made += 1
        return f"p{self.made}"

    def has(self, part: tuple[str, str]) -> bool:
        return part[1] in ids(self.concept, part[0])

    @rule(target=parts, section=st.sampled_from(LISTS))
    def add(self, section: str) -> tuple[str, str]:
        new_id = self.fresh()
        self.take(edits.add(section, edits.new_part(section, new_id)))
        return section, new_id

    @rule(target=parts, part=parts)
    def duplicate(self, part: tuple[str, str]) -> tuple[str, str]:
        if not self.has(part):
            return part
        new_id = self.fresh()
        self.take(edits.duplicate(*part, new_id))
        return part[0], new_id

    @rule(part=parts, position=st.integers(-1, 5))
    def move(self, part: tuple[str, str], position: int) -> None:
        if self.has(part):
            self.take(edits.move(*part, position))

    @rule(part=parts, heir=parts)
    def remove(self, part: tuple[str, str], heir: tuple[str, str]) -> None:
        if self.has(part):
            fits = heir[0] == part[0] and heir != part and self.has(heir)
            self.take(edits.remove(*part, heir[1] if fits else ""))

    @rule(part=parts, other=parts)
    def link(self, part: tuple[str, str], other: tuple[str, str]) -> None:
        for path in field_paths(self.concept):
            field = spec_at(path).field
            if path.part == part[1] and field.target == other[0] and self.has(other):
                self.take(edits.write(path, self.linked(field.kind, read(self.concept, path), other[1])))

    @staticmethod
    def linked(kind: Kind, value: object, target: str) -> str | tuple[str, ...]:
        if kind is Kind.LINK or not isinstance(value, tuple):
            return target
        return tuple(dict.fromkeys((*value, target)))

    @rule(text=TEXTS)
    def write_policy_and_move_it(self, text: str) -> None:
        self.take(edits.write(POLICY, text))
        self.take(edits.move_text(POLICY, "goals", self.fresh()))

    @invariant()
    def everything_leads_somewhere(self) -> None:
        assert (
            from_json(to_json(self.concept)) == self.concept
        )  # reading back refuses what dangles or repeats

    @invariant()
    def the_past_is_as_it_was(self) -> None:
        assert all(to_json(concept) == form for concept, form in self.past[-5:])


TestAnyEdits = AnyEdits.TestCase
TestAnyEdits.settings = settings(max_examples=40, stateful_step_count=20)


@given(
    concept=concepts(),
    change=st.sampled_from([edits.set_language("en").change, edits.set_aside(ASIDE).change]),
)
def test_an_edit_leaves_the_concept_before_alone(
    concept: Concept, change: Callable[[Concept], Concept]
) -> None:
    form = to_json(concept)
    change(concept)
    assert to_json(concept) == form
