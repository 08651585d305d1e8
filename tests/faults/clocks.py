"""Clocks that are set back and forward, the change to summer time and back, 29 February."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from smm_desk.advice.advisor import Advisor
from smm_desk.advice.agenda import agenda_of
from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.goals import Goal
from smm_desk.concept.planning import Measure, Post
from smm_desk.concept.review import Review
from smm_desk.documents.calendar_file import write_calendar
from smm_desk.store import backups
from smm_desk.store.store import Store
from smm_desk.store.taking_out import taken_out
from tests.faults.stage import Scene
from tests.faults.tally import Tally
from tests.store.concepts import exactly
from tests.store.saving_child import version

ZURICH = ZoneInfo("Europe/Zurich")
LEAP_DAY = date(2028, 2, 29)


class SetClock:
    """A clock that shows what it is set to; some of the times stand in a zone, as a desk's do."""

    def __init__(self, time: datetime) -> None:
        self.time = time

    def __call__(self) -> datetime:
        return self.time


def measure(scene: Scene) -> Iterator[Tally]:
    """Set clocks and count days."""
    yield set_clocks(scene)
    yield summer_time(scene)
    yield leap_days(scene)


def set_clocks(scene: Scene) -> Tally:
    """Set the clock by days and years between saves of three concepts, and make a backup after each."""
    tally = Tally("the clock set back and forward between saves")
    clock = SetClock(datetime(2026, 11, 27, 9, tzinfo=UTC))
    order: list[str] = []
    with Store.open(scene.place("clock"), now=clock) as store:
        for number in range(scene.tries):
            jump = timedelta(days=scene.chance.choice((-800, -30, -1, 1, 30, 800)), seconds=number)
            clock.time = max(datetime(2001, 1, 1, tzinfo=UTC), clock.time + jump)
            concept_id = scene.chance.choice("abc")
            tally.attempt(partial(_change, store, concept_id, number), told=False)
            order = [concept_id, *(each for each in order if each != concept_id)]
            _look(tally, store, order, concept_id, number)
    return tally


def _change(store: Store, concept_id: str, number: int) -> None:
    """Save another state of a concept, or insert it when it is not there."""
    known = {each.id for each in store.summaries()}
    after = _state(concept_id, number)
    if concept_id in known:
        store.save(store.load(concept_id), after)
    else:
        store.insert(after)


def _state(concept_id: str, number: int) -> Concept:
    return Concept(id=concept_id, vision=version(number).vision)


def _look(tally: Tally, store: Store, order: list[str], concept_id: str, number: int) -> None:
    """Look at the order of the concepts, and whether the newest state is in a backup."""
    tally.tries += 1
    listed = [each.id for each in store.summaries()]
    if listed != order:
        tally.blame("unexpected", f"changed in the order {order}, listed as {listed}")
    made = tally.attempt(store.back_up, told=False)
    if made is None or made.path not in {each.path for each in store.backups()}:
        tally.blame("lost", "no backup was made of a change, or it was let go at once")
        return
    kept = taken_out(made, concept_id, store._now).concept
    if exactly(kept) != exactly(_state(concept_id, number)):
        tally.blame("lost", "the backup does not hold the last change")


def summer_time(scene: Scene) -> Tally:
    """Save and back up each quarter of an hour through the nights in which the clock is changed."""
    tally = Tally("the change to summer time and back")
    for night in (datetime(2027, 3, 28, tzinfo=UTC), datetime(2027, 10, 31, tzinfo=UTC)):
        clock = SetClock(night)
        with Store.open(scene.place("summer"), now=clock) as store:
            moments = []
            for number in range(16):
                clock.time = (night + number * timedelta(minutes=15)).astimezone(ZURICH)
                tally.attempt(partial(_change, store, "a", number), told=False)
                _look(tally, store, ["a"], "a", number)
                moments.append(store.summaries()[0].changed_at)
            made = [each.made_at for each in reversed(store.backups())]
        if moments != sorted(moments) or len(set(moments)) != len(moments):
            tally.blame("damaged", "two moments of the night are one, or stand in another order")
        if made != sorted(made) or len(made) < backups.LAST:
            tally.blame("lost", f"{len(made)} backups are left of the night")
    return tally


def leap_days(scene: Scene) -> Tally:
    """Look at plans with 29 February on every day around leap days, and at the end of each month."""
    del scene
    tally = Tally("29 February, ends of months and the ends of time")
    concept = _planned()
    advisor = Advisor()
    days = [LEAP_DAY + timedelta(days=offset) for offset in range(-3, 4)]
    days += [day.replace(year=year) for year in (2025, 2100) for day in (date(2024, 2, 28), date(2024, 3, 1))]
    days += [date(2027, month, 1) - timedelta(days=1) for month in range(2, 13)]
    days += [date(9999, 12, 31), date(1, 1, 1)]
    texts = workplace().texts("de_CH")
    for day in days:
        tally.tries += 1
        tally.attempt(partial(agenda_of, concept, day), told=False)
        tally.attempt(partial(advisor.findings, concept, day), told=False)
        now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        tally.attempt(partial(write_calendar, concept, texts, io.BytesIO(), now=now), told=False)
    return tally


def _planned() -> Concept:
    """Return a concept that plans for 29 February and for the last day of time."""
    rhythms = ("every month", "every quarter", "every year", "every week", "daily")
    return Concept(
        id="leap",
        goals=tuple(
            Goal(id=f"g{number}", statement="Rides", due=day, rhythm=rhythm)
            for number, (rhythm, day) in enumerate(
                (rhythm, day) for rhythm in rhythms for day in (LEAP_DAY, date(2027, 1, 31), date.max)
            )
        ),
        actions=(
            Measure(id="m1", title="Film", starts_on=LEAP_DAY, ends_on=LEAP_DAY),
            Measure(id="m2", title="Film", starts_on=date.max, ends_on=date.min),
        ),
        posts=(Post(id="o1", title="Leap", planned_for=LEAP_DAY), Post(id="o2", planned_for=date.max)),
        review=Review(next_on=LEAP_DAY),
    )
