"""What is due."""

from __future__ import annotations

from datetime import date

from smm_desk.advice.agenda import Due, Occasion, agenda_of
from smm_desk.concept.concept import Concept
from smm_desk.concept.goals import Goal, Reading
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.planning import Measure, Post
from smm_desk.concept.review import Review
from smm_desk.concept.values import Unread

TODAY = date(2027, 3, 10)


def agenda(**sections: object) -> list[tuple[date, Occasion]]:
    concept = Concept(id="c", **sections)  # type: ignore[arg-type]
    return [(due.day, due.occasion) for due in agenda_of(concept, TODAY)]


def reading(day: date | Unread | None, goal: str = "g") -> Reading:
    return Reading(id=f"r{day}", goal=goal, read_on=day)


def test_a_value_is_due_a_rhythm_after_the_last_one_or_today() -> None:
    goal = Goal(id="g", statement="Test rides", rhythm="monatlich")
    assert agenda(goals=(goal,)) == [(TODAY, Occasion.READ_VALUE)]
    readings = (reading(date(2027, 2, 28)), reading(date(2027, 1, 31)), reading(Unread("spring")))
    assert agenda(goals=(goal,), readings=readings) == [(date(2027, 3, 28), Occasion.READ_VALUE)]
    assert agenda(goals=(goal,), readings=(reading(date(2027, 3, 1), "other"),)) == [
        (TODAY, Occasion.READ_VALUE)
    ]


def test_without_a_rhythm_no_value_is_due() -> None:
    assert agenda(goals=(Goal(id="g", rhythm="when there is time"), Goal(id="h"))) == []


def test_a_goal_is_checked_on_its_day_until_a_value_was_read_then() -> None:
    goal = Goal(id="g", statement="Test rides", rhythm="every week", due=date(2027, 3, 1))
    assert agenda(goals=(goal,)) == [(date(2027, 3, 1), Occasion.CHECK_GOAL)]
    assert agenda(goals=(goal,), readings=(reading(date(2027, 3, 1)),)) == []


def test_measures_begin_and_end_as_long_as_they_are_open() -> None:
    begin, end = date(2027, 3, 1), date(2027, 4, 1)
    measures = tuple(
        Measure(id=status, status=status, starts_on=begin, ends_on=end)
        for status in ("planned", "running", "done", "dropped")
    )
    assert agenda(actions=measures) == [
        (date(2027, 3, 1), Occasion.MEASURE_BEGINS),
        (date(2027, 4, 1), Occasion.MEASURE_ENDS),
        (date(2027, 4, 1), Occasion.MEASURE_ENDS),
    ]


def test_a_post_is_named_only_when_its_day_is_over_and_nobody_published_it() -> None:
    posts = (
        Post(id="a", planned_for=date(2027, 3, 9), status="ready"),
        Post(id="b", planned_for=date(2027, 3, 9), status="published"),
        Post(id="c", planned_for=TODAY),
        Post(id="d"),
    )
    assert agenda(posts=posts) == [(date(2027, 3, 9), Occasion.POST)]


def test_nothing_is_named_that_lies_far_ahead() -> None:
    assert agenda(review=Review(next_on=date(2027, 6, 8))) == [(date(2027, 6, 8), Occasion.REVIEW)]
    assert agenda(review=Review(next_on=date(2027, 6, 9))) == []


def test_an_entry_leads_to_its_field() -> None:
    concept = Concept(id="c", goals=(Goal(id="g", statement="Test rides", due=TODAY),))
    assert agenda_of(concept, TODAY) == (
        Due(TODAY, Occasion.CHECK_GOAL, "Test rides", FieldPath("goals", "due", "g")),
    )


def test_the_end_of_time_is_no_trouble() -> None:
    concept = Concept(id="c", goals=(Goal(id="g", rhythm="every year"),), readings=(reading(date.max),))
    assert [due.day for due in agenda_of(concept, date.max)] == [date.max]
