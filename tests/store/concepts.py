"""Concepts for the tests of the store: one with everything in it, and any at all."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from smm_desk.concept.concept import Concept, NotKnown, SetAside
from smm_desk.concept.content import Pillar, Voice
from smm_desk.concept.direction import Company, Strategy, Thrust, Vision
from smm_desk.concept.fields import Field, Kind, fields_of
from smm_desk.concept.goals import Goal, Reading
from smm_desk.concept.moderation import Account, LegalDuty
from smm_desk.concept.outline import SECTIONS, SectionSpec
from smm_desk.concept.outreach import Audience, Channel
from smm_desk.concept.planning import Measure, Post, Resources
from smm_desk.concept.review import Resolution, Review
from smm_desk.concept.situation import AuditedAccount, Competitor, Readiness, Stakeholder, Swot
from smm_desk.concept.values import Unread
from smm_desk.i18n import LANGUAGES
from smm_desk.store.storable import storable

ODD = "<b 5 €> <img src='x'> &amp; %s {field} \\ \" ' \n\t\u202e\u200d🚲 עברית e\N{COMBINING ACUTE ACCENT}"


class Clock:
    """A clock that a test sets by hand; each look at it takes a second."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 23, 14, 2, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


def full_concept(concept_id: str = "k1") -> Concept:
    """Return a concept with every kind of value, links across lists, and odd texts."""
    return Concept(
        id=concept_id,
        language="de_AT",
        company=Company(name="Velo Muster", trade="Bicycle shop", place="Olten", country="CH", offer=ODD),
        vision=Vision(statement=ODD),
        strategy=Strategy(guiding_policy="On the saddle and at the workbench.", challenge=ODD),
        thrusts=(Thrust(id="t1", title="Test rides"), Thrust(id="t2", title=ODD)),
        goals=(
            Goal(id="g1", target=Decimal("1.50"), baseline=Decimal("-0"), due=date(2027, 6, 30), thrust="t2"),
            Goal(id="g2", target=Unread("as many as possible"), due=Unread(""), direction="never_above"),
            Goal(id="g3", target=Decimal("123456789012345.000001"), due=date.min, thrust="t1"),
        ),
        audiences=(Audience(id="a1", name="Commuters", age_from=Decimal(25)), Audience(id="a2", pains=ODD)),
        channels=(
            Channel(id="c1", platform="WhatsApp", audiences=("a2", "a1"), goals=("g3", "g1", "g2")),
            Channel(id="c2", platform="TikTok", decision="not", effort=Decimal("2.5")),
        ),
        readiness=Readiness(wants_talk="yes", has_money="unknown"),
        swot=Swot(strengths=ODD, conclusion="We show the workshop."),
        audit=(AuditedAccount(id="x1", platform="Facebook", followers=Unread("many"), verdict="close"),),
        competitors=(Competitor(id="x1", name=ODD),),
        stakeholders=(Stakeholder(id="x1", name="Neighbours", influence="high"),),
        readings=(Reading(id="r1", period="March", goal="g3", read_on=date(2027, 4, 5), value=Decimal(3)),),
        pillars=(Pillar(id="p1", topic="Repairs", audiences=("a2",), share=Decimal(40)), Pillar(id="p2")),
        voice=Voice(address="informal", sample_sentence=ODD),
        actions=(Measure(id="m1", title="Film", goal="g1", channel="c2", starts_on=date(2027, 3, 1)),),
        posts=(Post(id="o1", title=ODD, pillar="p1", channel="c2", planned_for=Unread("soon")),),
        resources=Resources(hours=Decimal(4), tools=ODD),
        accounts=(Account(id="k1", name="Velo Muster", channel="c2", two_factor="no"),),
        legal_duties=(LegalDuty(id="d1", requirement="Imprint", country="AT", met="unknown"),),
        review=Review(next_on=date(2028, 1, 11)),
        decisions=(Resolution(id="e1", decision="Close it", decided_on=Unread("")),),
        set_aside=(
            SetAside(rule="goal-date", path="goals/g2/due", fingerprint="0f", reason=ODD),
            SetAside(rule="vision-missing", path="vision/statement", fingerprint="1a", reason="later"),
        ),
        not_known=(NotKnown(path="goals/g1/baseline", note=ODD), NotKnown(path="vision/horizon", note="")),
    )


TEXTS = st.text(max_size=40).map(storable)
IDS = st.text("abcXYZ019-_. ü", min_size=1, max_size=8).filter(lambda text: bool(text.strip()))
NUMBERS = (
    st.none() | st.builds(Unread, TEXTS) | st.decimals("-1e15", "1e15", places=4) | st.just(Decimal("1.50"))
)
DAYS = st.none() | st.builds(Unread, TEXTS) | st.dates()


@st.composite
def concepts(draw: st.DrawFn, concept_id: str = "k1") -> Concept:
    """Return any concept whose links lead somewhere, with parts in up to eight of its lists."""
    lists = [key for key, spec in SECTIONS.items() if spec.is_list]
    filled = draw(st.lists(st.sampled_from(lists), max_size=8, unique=True))
    ids = {
        key: draw(st.lists(IDS, min_size=1, max_size=4, unique=True)) if key in filled else []
        for key in lists
    }
    sections: dict[str, Any] = {}
    for key, section in SECTIONS.items():
        if section.is_list:
            sections[key] = tuple(_part(draw, section, ids, id=part_id) for part_id in ids[key])
        else:
            sections[key] = _part(draw, section, ids)
    paths = st.sampled_from(["vision/statement", "strategy", "goals/g1/due", "channels/gone"])
    aside = st.builds(SetAside, rule=TEXTS, path=paths, fingerprint=TEXTS, reason=TEXTS)
    return Concept(
        id=concept_id,
        language=draw(st.sampled_from(LANGUAGES)),
        set_aside=tuple(draw(st.lists(aside, max_size=3))),
        not_known=tuple(draw(st.lists(st.builds(NotKnown, path=paths, note=TEXTS), max_size=3))),
        **sections,
    )


def _part(draw: st.DrawFn, section: SectionSpec, ids: dict[str, list[str]], **given: str) -> Any:
    values = {field.key: draw(_values(field, ids)) for field in fields_of(section.part_type)}
    return section.part_type(**given, **values)


def _values(field: Field, ids: dict[str, list[str]]) -> st.SearchStrategy[Any]:
    match field.kind:
        case Kind.NUMBER:
            return NUMBERS
        case Kind.DATE:
            return DAYS
        case Kind.CHOICE:
            return st.sampled_from(["", *(str(choice.key) for choice in field.choices)])
        case Kind.LINK:
            return st.sampled_from(["", *ids[field.target]])
        case Kind.LINKS:
            return st.lists(st.sampled_from(ids[field.target] or [""]), unique=True, max_size=4).map(
                lambda links: tuple(filter(None, links))
            )
        case _:
            return TEXTS


def exactly(concept: Concept) -> str:
    """Return all that the concept holds in words that tell 1.5 from 1.50."""
    return repr(dataclasses.asdict(concept))
