"""What a closed card says of a part: a tag and one line. Pure, tested without a window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from smm_desk.concept.concept import Concept, Part
from smm_desk.concept.content import Pillar
from smm_desk.concept.direction import Thrust
from smm_desk.concept.fields import Kind, fields_of
from smm_desk.concept.goals import Goal
from smm_desk.concept.moderation import Account
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.outreach import Audience, Channel, Decision
from smm_desk.concept.paths import title_of
from smm_desk.concept.planning import Measure
from smm_desk.concept.values import Day, Number, Unread, is_empty
from smm_desk.desk.labels import shortened
from smm_desk.i18n import N_, Texts, message

_MOST_PIECES = 3


@dataclass(frozen=True, slots=True)
class Summary:
    """The tag at the right of a card, its tone in the style sheet, and the line below the title."""

    tag: str
    tone: str
    line: str


def summarise(concept: Concept, part: Part, texts: Texts) -> Summary:
    """Return what a closed card shows of a part."""
    match part:
        case Goal():
            tag, line = _choice(texts, "goals", "level", part.level), _goal_line(concept, part, texts)
        case Audience():
            tag, line = _choice(texts, "audiences", "kind", part.kind), _audience_line(part, texts)
        case Channel():
            tag = _choice(texts, "channels", "decision", part.decision)
            line = _channel_line(concept, part, texts)
        case Thrust():
            tag, line = "", shortened(part.description)
        case Pillar():
            tag, line = (
                "",
                _joined(shortened(part.benefit, 80), _titles(concept, "audiences", part.audiences)),
            )
        case Measure():
            tag, line = _choice(texts, "actions", "status", part.status), _measure_line(concept, part, texts)
        case Account():
            tag, line = "", _account_line(part, texts)
        case _:
            tag, line = _any_part(concept, part, texts)
    in_use = isinstance(part, Channel) and part.decision == Decision.USE
    return Summary(tag, "accent" if in_use else "", line)


def _goal_line(concept: Concept, goal: Goal, texts: Texts) -> str:
    values = f"{_value(goal.baseline, texts)} → {_value(goal.target, texts)}"
    if goal.unit:
        values += f" {goal.unit}"
    pieces = [values, texts(message(N_("by {date}"), date=_value(goal.due, texts)))]
    thrust = title_of(concept, "thrusts", goal.thrust) if goal.thrust else "–"
    pieces.append(texts(message(N_("serves: {thrust}"), thrust=shortened(thrust or "?", 48))))
    return "  ·  ".join(pieces)


def _audience_line(audience: Audience, texts: Texts) -> str:
    pieces = []
    if audience.age_from is not None or audience.age_to is not None:
        ages = f"{_value(audience.age_from, texts)}–{_value(audience.age_to, texts)}"
        pieces.append(texts(message(N_("aged {ages}"), ages=ages)))
    pieces += [shortened(text, 70) for text in (audience.place, audience.needs) if text.strip()]
    return "  ·  ".join(pieces)


def _channel_line(concept: Concept, channel: Channel, texts: Texts) -> str:
    if channel.decision != Decision.USE:
        return shortened(channel.reason or channel.purpose)
    numbers = [outline().part_number(concept, "goals", link) for link in channel.goals]
    serves = texts(message(N_("serves {numbers}"), numbers=", ".join(numbers))) if numbers else ""
    return _joined(shortened(channel.purpose, 80), _titles(concept, "audiences", channel.audiences), serves)


def _measure_line(concept: Concept, measure: Measure, texts: Texts) -> str:
    start = ""
    if measure.starts_on is not None:
        start = texts(message(N_("from {date} on"), date=_value(measure.starts_on, texts)))
    number = outline().part_number(concept, "goals", measure.goal)
    serves = texts(message(N_("serves {numbers}"), numbers=number)) if number else ""
    return _joined(shortened(measure.responsible, 48), start, serves)


def _account_line(account: Account, texts: Texts) -> str:
    deputy = shortened(account.deputy, 48)
    stands_in = texts(message(N_("stands in: {name}"), name=deputy)) if deputy else ""
    return _joined(shortened(account.owner, 48), stands_in)


def _any_part(concept: Concept, part: Part, texts: Texts) -> tuple[str, str]:
    """Return the first choice of a part as its tag, and its first other answers as its line."""
    section = next(key for key, spec in SECTIONS.items() if isinstance(part, spec.part_type))
    tag, pieces = "", []
    for field in fields_of(type(part)):
        value = getattr(part, field.key)
        if is_empty(value) or field.key == SECTIONS[section].title_field:
            continue
        if field.kind is Kind.CHOICE:
            tag = tag or _choice(texts, section, field.key, value)
        elif field.target:
            pieces.append(_titles(concept, field.target, value if isinstance(value, tuple) else (value,)))
        elif field.kind in (Kind.NUMBER, Kind.DATE):
            said = message(N_("{field}: {value}"), field=message(field.label), value=_value(value, texts))
            pieces.append(texts(said))
        else:
            pieces.append(shortened(value, 48))
    return tag, _joined(*pieces[:_MOST_PIECES])


def _titles(concept: Concept, section: str, links: tuple[str, ...]) -> str:
    names = [shortened(title_of(concept, section, link), 36) for link in links]
    return ", ".join(name for name in names if name)


def _joined(*pieces: str) -> str:
    return "  ·  ".join(piece for piece in pieces if piece)


def _choice(texts: Texts, section: str, key: str, value: str) -> str:
    choices = outline().field(section, key).field.choices
    return next((texts(choice.label) for choice in choices if choice.key == value), "")


def _value(value: Number | Day, texts: Texts) -> str:
    if isinstance(value, Decimal):
        return texts.number(value)
    if isinstance(value, date):
        return texts.day(value)
    return value.text if isinstance(value, Unread) else "?"
