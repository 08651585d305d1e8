"""The hours a week that the plan takes, against those there are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from smm_desk.concept.concept import Concept
from smm_desk.concept.effort import Format
from smm_desk.concept.outreach import Channel, Decision
from smm_desk.concept.values import Number

_MINUTES = Decimal(60)
_WEEKS_A_MONTH = Decimal(52) / Decimal(12)


@dataclass(frozen=True, slots=True)
class ChannelHours:
    """The hours a week that a channel takes.

    `making` and `answering` are reckoned from formats and minutes; where there are no formats, `stated` is
    what the owner wrote for the channel as a whole, less the answers that are reckoned already. `goals`
    counts the goals that it serves. `channel` is empty for formats that belong to no channel.
    """

    channel: str
    name: str
    making: Decimal = Decimal(0)
    answering: Decimal = Decimal(0)
    stated: Decimal = Decimal(0)
    goals: int = 0

    @property
    def total(self) -> Decimal:
        """All hours a week of the channel."""
        return self.making + self.answering + self.stated


@dataclass(frozen=True, slots=True)
class Hours:
    """What the plan takes and what there is, in hours a week; `available` is None when nobody has said."""

    channels: tuple[ChannelHours, ...]
    looking_back: Decimal
    available: Decimal | None
    is_by_person: bool

    @property
    def needed(self) -> Decimal:
        """All hours a week that the plan takes."""
        return sum((channel.total for channel in self.channels), self.looking_back)

    @property
    def missing(self) -> Decimal:
        """The hours a week that are missing; 0 when the plan fits or nobody has said what there is."""
        return Decimal(0) if self.available is None else max(Decimal(0), self.needed - self.available)

    @property
    def brings_least(self) -> ChannelHours | None:
        """The channel that serves the fewest goals for its hours; None when fewer than two take any."""
        taking = [channel for channel in self.channels if channel.channel and channel.total > 0]
        if len(taking) < 2:
            return None
        return min(taking, key=lambda channel: (channel.goals / channel.total, -channel.total))


def hours_of(concept: Concept) -> Hours:
    """Reckon the hours of a concept; what is no number counts as nothing."""
    used = [channel for channel in concept.channels if channel.decision in ("", Decision.USE)]
    there = {channel.id for channel in used}
    channels = [_channel_hours(concept, channel) for channel in used]
    others = [form for form in concept.formats if form.channel not in there]
    left = {channel.id for channel in concept.channels} - there
    loose = _making(form for form in others if form.channel not in left)
    if loose:
        channels.append(ChannelHours("", "", making=loose))
    people = [_number(person.hours) for person in concept.people if _is_number(person.hours)]
    stated = concept.resources.hours
    available = sum(people, Decimal(0)) if people else _number(stated) if _is_number(stated) else None
    return Hours(
        tuple(channel for channel in channels if channel.total),
        _number(concept.resources.review_hours) / _WEEKS_A_MONTH,
        available,
        is_by_person=bool(people),
    )


def _channel_hours(concept: Concept, channel: Channel) -> ChannelHours:
    making = _making(form for form in concept.formats if form.channel == channel.id)
    answering = _number(channel.answering_minutes) / _MINUTES
    stated = Decimal(0) if making else max(Decimal(0), _number(channel.effort) - answering)
    return ChannelHours(channel.id, channel.platform, making, answering, stated, len(channel.goals))


def _making(formats: Iterable[Format]) -> Decimal:
    minutes = (_number(form.times_a_week) * _number(form.minutes) for form in formats)
    return sum(minutes, Decimal(0)) / _MINUTES


def _is_number(value: Number) -> bool:
    return isinstance(value, Decimal)


def _number(value: Number) -> Decimal:
    return value if isinstance(value, Decimal) and value > 0 else Decimal(0)
