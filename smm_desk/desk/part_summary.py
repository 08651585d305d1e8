"""What a closed card says of a part: a tag and one line. Pure, tested without a window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from smm_desk.concept.concept import Concept, Part
from smm_desk.concept.goals import Goal
from smm_desk.concept.outline import outline
from smm_desk.concept.outreach import Audience, Channel, Decision
from smm_desk.concept.paths import title_of
from smm_desk.concept.values import Day, Number, Unread
from smm_desk.desk.labels import shortened
from smm_desk.i18n import N_, Texts, message


@dataclass(frozen=True, slots=True)
class Summary:
    """The tag at the right of a card, its tone in the style sheet, and the line below the title."""

    tag: str
    tone: str
    line: str


def summarise(concept: Concept, part: Part, texts: Texts) -> Summary:
    """Return what a closed card shows of a part."""
    if isinstance(part, Goal):
        return Summary(_choice(texts, "goals", "level", part.level), "", _goal_line(concept, part, texts))
    if isinstance(part, Audience):
        return Summary(_choice(texts, "audiences", "kind", part.kind), "", _audience_line(part, texts))
    if isinstance(part, Channel):
        tone = "accent" if part.decision == Decision.USE else ""
        return Summary(
            _choice(texts, "channels", "decision", part.decision), tone, _channel_line(concept, part, texts)
        )
    return Summary("", "", shortened(part.description))


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
    names = [shortened(title_of(concept, "audiences", link), 36) for link in channel.audiences]
    numbers = [outline().part_number(concept, "goals", link) for link in channel.goals]
    pieces = [shortened(channel.purpose, 80), ", ".join(name for name in names if name)]
    if numbers:
        pieces.append(texts(message(N_("serves {numbers}"), numbers=", ".join(numbers))))
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
