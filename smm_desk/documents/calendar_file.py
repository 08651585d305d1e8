"""Posts, duties, values to read and reviews as a file for calendars (iCalendar, RFC 5545).

Every entry has a name of its own that stays the same, so that a second import updates the first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote

from smm_desk.advice.agenda import next_reading
from smm_desk.advice.rhythms import Rhythm, read_rhythm, read_weekdays
from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import title_of
from smm_desk.concept.planning import MeasureStatus, PostStatus
from smm_desk.documents.characters import cleaned
from smm_desk.i18n import N_, Texts, message
from smm_desk.whole_file import write_whole

_DAY_NAMES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_COUNTED_FROM = datetime(2020, 1, 1, tzinfo=UTC)
_HIGHEST_SEQUENCE = 2**31 - 1  # a clock may stand anywhere


@dataclass(frozen=True, slots=True)
class Written:
    """What went into a file: how many entries, and the duties whose words name no day and no rhythm."""

    entries: int
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry for a whole day: its lasting key, what it says, and how it comes round."""

    key: str
    day: date
    summary: str
    details: tuple[str, ...] = ()
    rule: tuple[tuple[str, object], ...] = ()


def write_calendar(concept: Concept, texts: Texts, target: Path | BinaryIO, *, now: datetime) -> Written:
    """Write a calendar file of all-day entries and say what it holds.

    Posts that are published and measures that are done or dropped are left out. Later writing gives higher
    sequence numbers, so that calendars take what has changed. A path holds the old file or the new one, never
    half of one; `FileNotWrittenError` says why it still holds the old one.
    """
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//SMM Desk//SMM Desk//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    name = " ".join(cleaned(concept.company.name).split()) or texts(N_("Social media concept"))
    calendar.add("x-wr-calname", name)
    moment = now.astimezone(UTC).replace(microsecond=0)
    minutes = int((moment - _COUNTED_FROM).total_seconds() // 60)
    sequence = min(max(0, minutes), _HIGHEST_SEQUENCE)
    duties, left_out = _duties(concept, texts, now.date())
    entries = [*_posts(concept, texts), *_plans(concept, texts, now.date()), *duties]
    for entry in entries:
        event = Event()
        event.add("uid", f"{quote(f'{concept.id}.{entry.key}')}@smm-desk")
        event.add("dtstamp", moment)
        event.add("sequence", sequence)
        event.add("summary", " ".join(cleaned(entry.summary).split()))
        event.add("dtstart", entry.day)
        event.add("dtend", _day_after(entry.day))
        event.add("transp", "TRANSPARENT")
        if entry.details:
            event.add("description", "\n".join(cleaned(line) for line in entry.details))
        if entry.rule:
            event.add("rrule", dict(entry.rule))
        calendar.add_component(event)
    data = calendar.to_ical()
    if isinstance(target, Path):
        write_whole(target, data)
    else:
        target.write(data)
    return Written(len(entries), left_out)


def _posts(concept: Concept, texts: Texts) -> Iterator[_Entry]:
    for post in concept.posts:
        if isinstance(post.planned_for, date) and post.status != PostStatus.PUBLISHED:
            channel = title_of(concept, "channels", post.channel)
            title = post.title or texts(N_("Post"))
            details = (post.form, post.assignee, post.copy, post.picture)
            yield _Entry(
                f"post.{post.id}",
                post.planned_for,
                f"{channel}: {title}" if channel else title,
                tuple(line for line in details if line.strip()),
            )


def _plans(concept: Concept, texts: Texts, today: date) -> Iterator[_Entry]:
    """Yield measures with their days, goals on the day they are checked, values to read, and the review."""
    for measure in concept.actions:
        is_over = measure.status in (MeasureStatus.DONE, MeasureStatus.DROPPED)
        if isinstance(measure.starts_on, date) and not is_over:
            begins = texts(message(N_("Begins: {name}"), name=measure.title))
            yield _Entry(f"measure.{measure.id}", measure.starts_on, begins, _filled(measure.responsible))
        if isinstance(measure.ends_on, date) and not is_over:
            ends = texts(message(N_("Should be done: {name}"), name=measure.title))
            yield _Entry(f"measure.{measure.id}.end", measure.ends_on, ends, _filled(measure.responsible))
    for goal in concept.goals:
        due = goal.due if isinstance(goal.due, date) else None
        rhythm, reading = read_rhythm(goal.rhythm), next_reading(concept, goal, today)
        if rhythm is not None and reading is not None and (due is None or reading < due):
            said = texts(message(N_("Read the value: {name}"), name=goal.kpi or goal.statement))
            details = _filled(goal.source, goal.owner)
            yield _Entry(f"reading.{goal.id}", reading, said, details, _rule(rhythm, due))
        if due is not None:
            said = texts(message(N_("Check the goal: {name}"), name=goal.statement))
            yield _Entry(f"goal.{goal.id}", due, said, _filled(goal.source, goal.owner))
    if isinstance(concept.review.next_on, date):
        rhythm = read_rhythm(concept.review.rhythm)
        said, details = texts(N_("Review of the concept")), _filled(concept.review.questions)
        yield _Entry("review", concept.review.next_on, said, details, _rule(rhythm) if rhythm else ())


def _duties(concept: Concept, texts: Texts, today: date) -> tuple[list[_Entry], tuple[str, ...]]:
    """Return duties on the days of the week that their words name, and those whose words name none."""
    entries, left_out = [], []
    for duty in concept.duties:
        days = read_weekdays(duty.name)
        rhythm = None if days else read_rhythm(duty.name)
        if not days and rhythm is None:
            left_out.append(duty.name)
            continue
        channel = title_of(concept, "channels", duty.channel)
        said = texts(message(N_("Look into it: {channel}"), channel=channel or duty.name))
        reply = (
            texts(message(N_("Answer within: {time}"), time=duty.reply_within)) if duty.reply_within else ""
        )
        details = _filled(duty.name, duty.responsible, duty.deputy, reply)
        if rhythm is not None:
            entries.append(_Entry(f"duty.{duty.id}", today, said, details, _rule(rhythm)))
            continue
        first = next(day for day in (today + timedelta(days=n) for n in range(7)) if day.weekday() in days)
        rule = (("freq", "weekly"), ("byday", [_DAY_NAMES[day] for day in days]))
        entries.append(_Entry(f"duty.{duty.id}", first, said, details, rule))
    return entries, tuple(left_out)


def _rule(rhythm: Rhythm, until: date | None = None) -> tuple[tuple[str, object], ...]:
    """Return how an entry comes round, as RRULE says it."""
    count = rhythm.months or rhythm.days
    large, small, size = ("yearly", "monthly", 12) if rhythm.months else ("weekly", "daily", 7)
    frequency, interval = (small, count) if count % size else (large, count // size)
    rule: tuple[tuple[str, object], ...] = (("freq", frequency), ("interval", interval))
    return (*rule, ("until", until)) if until is not None else rule


def _filled(*lines: str) -> tuple[str, ...]:
    return tuple(line for line in lines if line.strip())


def _day_after(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day
