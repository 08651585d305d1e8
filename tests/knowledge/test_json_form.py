"""The JSON form stands in `smm_desk/concept/`; the shipped examples are its first readers."""

from __future__ import annotations

import dataclasses
import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from smm_desk.concept.concept import Concept, SetAside
from smm_desk.concept.direction import Strategy, Thrust
from smm_desk.concept.fields import fields_of
from smm_desk.concept.goals import Goal
from smm_desk.concept.json_form import JsonFormError, from_json, to_json
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.outreach import Channel
from smm_desk.concept.values import Unread

ODD = "<b 5 €> &amp; %s {field} \\ \" ' \n\t\r\u202e\u200d🚲 עברית"


def full() -> Concept:
    return Concept(
        id="k1",
        language="de_AT",
        strategy=Strategy(guiding_policy=ODD),
        thrusts=(Thrust(id="t1", title=ODD), Thrust(id="t2")),
        goals=(
            Goal(
                id="g1", baseline=Decimal("-0.50"), target=Decimal(1000), due=date(2027, 6, 30), thrust="t2"
            ),
            Goal(id="g2", target=Unread("as many as possible"), due=Unread(ODD), direction="never_above"),
        ),
        channels=(Channel(id="c1", platform="WhatsApp", goals=("g2", "g1")),),
        set_aside=(SetAside(rule="goal-date", path="goals/g2/due", fingerprint="0f", reason=ODD),),
    )


@pytest.mark.parametrize("concept", [Concept(id="k1"), full()], ids=["empty", "full"])
def test_a_concept_comes_back_as_it_went(concept: Concept) -> None:
    assert from_json(json.loads(json.dumps(to_json(concept)))) == concept


def test_a_number_keeps_its_decimals() -> None:
    goals: Any = to_json(full())["goals"]

    assert goals[0]["baseline"] == "-0.50"
    assert str(getattr(from_json(to_json(full())).goals[0], "baseline")) == "-0.50"  # noqa: B009


def test_the_form_holds_every_attribute_of_the_concept() -> None:
    form = to_json(full())

    assert list(form) == [attribute.name for attribute in dataclasses.fields(Concept)]
    for key, section in SECTIONS.items():
        keys = [field.key for field in fields_of(section.part_type)]
        held: Any = form[key]
        for part in held if section.is_list else [held]:
            assert [name for name in part if name != "id"] == keys


def test_the_caller_may_give_another_id() -> None:
    assert from_json(to_json(full()), "k2") == dataclasses.replace(full(), id="k2")


def test_what_is_missing_stays_empty() -> None:
    assert from_json({"id": "k1", "goals": [{"id": "g1"}]}) == Concept(id="k1", goals=(Goal(id="g1"),))


@pytest.mark.parametrize(
    ("form", "place"),
    [
        (None, ""),
        ({}, "id"),
        ({"id": " "}, "id"),
        ({"id": 5}, "id"),
        ({"id": "k1", "langauge": "en"}, ""),
        ({"id": "k1", "language": "fr"}, "language"),
        ({"id": "k1", "company": []}, "company"),
        ({"id": "k1", "company": {"name": None}}, "company/name"),
        ({"id": "k1", "company": {"country": "Switzerland"}}, "company/country"),
        ({"id": "k1", "goals": {}}, "goals"),
        ({"id": "k1", "goals": [{"id": "a/b"}]}, "goals/#1"),
        ({"id": "k1", "goals": [{"id": "g1", "target": "5,5"}]}, "goals/g1/target"),
        ({"id": "k1", "goals": [{"id": "g1", "target": "NaN"}]}, "goals/g1/target"),
        ({"id": "k1", "goals": [{"id": "g1", "target": True}]}, "goals/g1/target"),
        ({"id": "k1", "goals": [{"id": "g1", "target": {"unread": 5}}]}, "goals/g1/target"),
        ({"id": "k1", "goals": [{"id": "g1", "target": {}}]}, "goals/g1/target"),
        ({"id": "k1", "goals": [{"id": "g1", "due": "20270630"}]}, "goals/g1/due"),
        ({"id": "k1", "goals": [{"id": "g1", "due": "2027-13-01"}]}, "goals/g1/due"),
        ({"id": "k1", "channels": [{"id": "c1", "goals": "g1"}]}, "channels/c1/goals"),
        (
            {"id": "k1", "goals": [{"id": "g1"}], "channels": [{"id": "c1", "goals": ["g1", "g1"]}]},
            "channels/c1/goals",
        ),
        ({"id": "k1", "set_aside": [{}]}, "set_aside/#1/rule"),
        (
            {"id": "k1", "set_aside": [{"rule": "r", "path": "dreams/x", "fingerprint": "", "reason": ""}]},
            "set_aside/#1/path",
        ),
    ],
)
def test_what_is_no_concept_is_refused_with_its_place(form: object, place: str) -> None:
    with pytest.raises(JsonFormError) as caught:
        from_json(form)

    assert caught.value.place == place
