"""The editorial plan by days."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from smm_desk.advice.editorial import posts_by_day, season_in_short, season_words, status_of
from smm_desk.concept.concept import Concept
from smm_desk.concept.planning import Post, PostStatus
from smm_desk.concept.values import Unread
from smm_desk.i18n import Texts
from smm_desk.knowledge.seasons import Season

ENGLISH = Texts("en", Path())
DAY = date(2027, 3, 26)


@pytest.mark.parametrize(
    ("status", "expected"),
    [("", PostStatus.IDEA), ("of old", PostStatus.IDEA), ("ready", PostStatus.READY)],
)
def test_a_post_of_which_nothing_is_said_is_an_idea(status: str, expected: PostStatus) -> None:
    assert status_of(Post(id="p", status=status)) is expected


def test_posts_stand_on_their_days_and_those_without_one_on_none() -> None:
    posts = (
        Post(id="a", planned_for=DAY),
        Post(id="b", planned_for=Unread("in spring")),
        Post(id="c"),
        Post(id="d", planned_for=DAY),
    )
    assert {
        day: [post.id for post in held] for day, held in posts_by_day(Concept(id="k", posts=posts)).items()
    } == {DAY: ["a", "d"]}


def test_a_holiday_of_some_regions_says_so_at_length_and_in_short() -> None:
    whole, some = Season(DAY, "Good Friday", True), Season(DAY, "Good Friday", True, ("ZH", "BE"))
    occasion = Season(DAY, "Mother's Day", False)
    assert [season_words(each, ENGLISH) for each in (whole, some, occasion)] == [
        "Good Friday",
        "Good Friday (only ZH, BE)",
        "Mother's Day",
    ]
    assert [season_in_short(each, ENGLISH) for each in (whole, some, occasion)] == [
        "Good Friday",
        "(Good Friday)",
        "Mother's Day",
    ]
