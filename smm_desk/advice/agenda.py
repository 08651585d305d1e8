"""What is due: values to read, goals to check, the next review, measures and posts whose day has come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from smm_desk.advice.rhythms import read_rhythm
from smm_desk.concept.concept import Concept
from smm_desk.concept.goals import Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.planning import Measure, MeasureStatus, Post, PostStatus

AHEAD = timedelta(days=90)
"""How far the agenda looks ahead."""


class Occasion(StrEnum):
    """Why something stands in the agenda."""

    READ_VALUE = "read_value"
    CHECK_GOAL = "check_goal"
    REVIEW = "review"
    MEASURE_BEGINS = "measure_begins"
    MEASURE_ENDS = "measure_ends"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Due:
    """Something that is due on a day; `place` leads to it, `name` is the title of the part."""

    day: date
    occasion: Occasion
    name: str
    place: FieldPath


def agenda_of(concept: Concept, today: date, ahead: timedelta = AHEAD) -> tuple[Due, ...]:
    """Return what is overdue or due within a time, the earliest first.

    A post is named only when its day is over and nobody has noted it as published.
    """
    until = today + ahead if today <= date.max - ahead else date.max
    due = [
        *(each for goal in concept.goals for each in _goal(concept, goal, today)),
        *(each for measure in concept.actions for each in _measure(measure)),
        *(each for post in concept.posts for each in _late(post, today)),
        *_reviews(concept),
    ]
    return tuple(sorted((each for each in due if each.day <= until), key=lambda each: each.day))


def next_reading(concept: Concept, goal: Goal, today: date) -> date | None:
    """Return when the number of a goal is to be read next; None when nobody has said how often."""
    rhythm = read_rhythm(goal.rhythm)
    if rhythm is None:
        return None
    read = [r.read_on for r in concept.readings if r.goal == goal.id and isinstance(r.read_on, date)]
    return rhythm.after(max(read)) if read else today


def _goal(concept: Concept, goal: Goal, today: date) -> Iterator[Due]:
    reading = next_reading(concept, goal, today)
    is_over = isinstance(goal.due, date) and goal.due < today
    if reading is not None and not is_over:
        yield Due(reading, Occasion.READ_VALUE, goal.statement, FieldPath("goals", "rhythm", goal.id))
    if isinstance(goal.due, date) and not _was_checked(concept, goal, goal.due):
        yield Due(goal.due, Occasion.CHECK_GOAL, goal.statement, FieldPath("goals", "due", goal.id))


def _was_checked(concept: Concept, goal: Goal, due: date) -> bool:
    """Tell whether a value was read on the day of the goal or later."""
    read = (r.read_on for r in concept.readings if r.goal == goal.id)
    return any(isinstance(day, date) and day >= due for day in read)


def _measure(measure: Measure) -> Iterator[Due]:
    if measure.status in ("", MeasureStatus.PLANNED) and isinstance(measure.starts_on, date):
        place = FieldPath("actions", "starts_on", measure.id)
        yield Due(measure.starts_on, Occasion.MEASURE_BEGINS, measure.title, place)
    is_open = measure.status not in (MeasureStatus.DONE, MeasureStatus.DROPPED)
    if is_open and isinstance(measure.ends_on, date):
        place = FieldPath("actions", "ends_on", measure.id)
        yield Due(measure.ends_on, Occasion.MEASURE_ENDS, measure.title, place)


def _late(post: Post, today: date) -> Iterator[Due]:
    is_waiting = post.status != PostStatus.PUBLISHED
    if is_waiting and isinstance(post.planned_for, date) and post.planned_for < today:
        place = FieldPath("posts", "planned_for", post.id)
        yield Due(post.planned_for, Occasion.POST, post.title, place)


def _reviews(concept: Concept) -> Iterator[Due]:
    if isinstance(concept.review.next_on, date):
        yield Due(concept.review.next_on, Occasion.REVIEW, "", FieldPath("review", "next_on"))
