"""The calendar of posts as a picture on paper."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company
from smm_desk.concept.planning import Post, PostStatus
from smm_desk.concept.values import Unread
from smm_desk.documents.content import Drawing, Shade
from smm_desk.documents.post_calendar import _sign, post_calendars
from smm_desk.i18n import Texts
from tests.documents.pictured import faults_of, frame_of, pictured, room_of
from tests.store.concepts import concepts

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
TEXTS = Texts("en", TRANSLATIONS)
TODAY = date(2027, 3, 1)
HOSTILE = "Donaudampfschifffahrtsgesellschaft " * 9 + "W" * 200


def calendars(concept: Concept, today: date = TODAY) -> list[Drawing]:
    return list(post_calendars(concept, TEXTS, today))


def on(*days: date | Unread | None, country: str = "DE") -> Concept:
    posts = tuple(Post(id=f"p{n}", title=f"Post {n}", planned_for=day) for n, day in enumerate(days))
    return Concept(id="c", language="en", company=Company(country=country), posts=posts)


def said(found: Drawing) -> list[str]:
    return [caption.words for caption in found.captions]


def fields(found: Drawing) -> dict[tuple[int, int], str]:
    """Return what stands in each week, by month and place in it."""
    words: dict[tuple[int, int], list[str]] = {}
    for caption in found.captions:
        if caption.cell:
            words.setdefault(caption.cell, []).append(caption.words)
    return {cell: " / ".join(lines) for cell, lines in words.items()}


@pytest.mark.parametrize(
    "concept",
    [on(), on(date(2027, 3, 1)), on(None, Unread("soon"), date(2027, 3, 1))],
    ids=["none", "one", "one dated"],
)
def test_fewer_than_two_dated_posts_make_no_picture(concept: Concept) -> None:
    assert calendars(concept) == []


def test_posts_stand_in_the_weeks_of_their_days() -> None:
    (found,) = calendars(on(date(2027, 3, 3), date(2027, 3, 7), date(2027, 4, 30), None))
    assert found.heading == "Posts by week, March 2027 to April 2027"
    assert found.words == "3 posts, each in its week. 1 post has no day yet."
    assert fields(found)[1, 0] == "March / 2027 / 2 posts" or fields(found)[1, 0] == "March 2027 / 2 posts"
    assert fields(found)[1, 1] == "W 9 · 1–7 / 3 Post 0 / 7 Post 1"
    assert fields(found)[2, 5].endswith("30 Post 2")
    assert {cell[0] for cell in fields(found)} == {1, 2}
    assert [caption.to for caption in found.captions if caption.to] == ["8.3.1", "8.3.2", "8.3.3"]


def test_a_week_belongs_to_the_month_of_its_thursday() -> None:
    (found,) = calendars(on(date(2026, 12, 28), date(2027, 1, 3)))
    assert found.heading == "Posts by week, December 2026"
    assert "W 53 · 28–3" in fields(found)[1, 5]


def test_season_is_named_and_what_few_regions_have_is_not() -> None:
    (found,) = calendars(on(date(2027, 5, 6), date(2027, 5, 20), country="CH"))
    words = " ".join(said(found))
    assert "6 Ascension Day" in words
    assert "17 (Pentecost Monday)" in words
    assert "Independence" not in words
    assert "in brackets: no holiday in some regions" in said(found)
    (german,) = calendars(on(date(2027, 5, 6), date(2027, 5, 20)))
    assert not [each for each in said(german) if "brackets" in each and "(" not in " ".join(said(german))]


def test_channels_are_named_where_there_are_several() -> None:
    concept = pictured(posts=3, channels=2)
    (several,) = calendars(concept)
    assert any("Facebook: Post 0" in each.replace(" / ", " ") for each in fields(several).values())
    one = tuple(replace(post, channel="c1") for post in concept.posts)
    (single,) = calendars(replace(concept, posts=one))
    assert "Instagram" not in " ".join(said(single))


def test_every_status_has_a_sign_of_its_own_without_colour() -> None:
    signs = {status: tuple(_sign(status, (0.0, 10.0))) for status in PostStatus}
    shapes = {tuple((stroke.points, stroke.fill) for stroke in strokes) for strokes in signs.values()}
    assert len(shapes) == len(PostStatus)
    assert {stroke.shade for strokes in signs.values() for stroke in strokes} == {Shade.TEXT}
    (found,) = calendars(pictured(posts=4))
    assert {"idea", "planned", "ready", "published"} <= set(said(found))


@pytest.mark.parametrize("posts", [2, 30, 100, 400])
@pytest.mark.parametrize("text", ["", HOSTILE])
def test_every_post_is_named_or_counted_and_nothing_leaves_or_covers_another(posts: int, text: str) -> None:
    found = calendars(pictured(posts=posts, words=text, language="de_CH"))
    assert len(found) <= 2
    named = Counter(caption.to for each in found for caption in each.captions if caption.to)
    more = [caption.words for each in found for caption in each.captions if caption.words.startswith("+ ")]
    assert set(named.values()) == {1}
    assert sum(named.values()) + sum(int(words[2:]) for words in more) == posts
    for each in found:
        assert faults_of(each) == []


@pytest.mark.parametrize("text", ["", HOSTILE])
def test_words_of_a_week_stand_inside_its_field(text: str) -> None:
    for each in calendars(pictured(posts=150, words=text)):
        grounds = [frame_of(stroke) for stroke in each.strokes if stroke.shade is Shade.FAINT]
        for caption in each.captions:
            if caption.cell and caption.cell[1]:
                left, top, right, foot = room_of(caption)
                assert any(
                    g[0] <= left and right <= g[2] and g[1] <= top and foot <= g[3] for g in grounds
                ), caption


def test_a_week_with_posts_has_a_ground_of_its_own() -> None:
    (found,) = calendars(on(date(2027, 3, 3), date(2027, 3, 20)))
    fills = [stroke.fill for stroke in found.strokes if stroke.shade is Shade.FAINT]
    assert Counter(fills) == {Shade.SOFT: 2, Shade.PAPER: 2}


def test_short_gaps_are_shown_and_long_ones_part_the_pictures() -> None:
    (near,) = calendars(on(date(2027, 1, 14), date(2027, 5, 13)))
    assert near.heading == "Posts by week, January 2027 to May 2027"
    one, other = calendars(on(date(2027, 1, 14), date(2027, 8, 12)))
    assert (one.heading, other.heading) == ("Posts by week, January 2027", "Posts by week, August 2027")


def test_of_many_years_the_nearest_months_are_shown_and_the_others_counted() -> None:
    first = date(2020, 1, 15)
    found = calendars(on(*(first + timedelta(days=31 * number) for number in range(120))))
    assert sum(each.captions[0].cell is not None for each in found) == len(found)
    months = {
        cell for number, each in enumerate(found) for cell in ((number, row) for row, _ in fields(each))
    }
    assert len(months) == 24
    assert found[0].heading.startswith("Posts by week, March 2026")
    assert "posts lie further away." in found[0].words
    assert "further" not in found[-1].words


@settings(max_examples=60, deadline=None)
@given(st.lists(st.dates(), min_size=2, max_size=12), st.dates())
def test_any_days_at_all_make_sound_pictures(days: list[date], today: date) -> None:
    found = calendars(on(*days), today)
    assert found
    for each in found:
        assert faults_of(each) == []


@settings(max_examples=25)
@given(concepts())
def test_any_concept_has_sound_calendars_or_none(concept: Concept) -> None:
    for each in calendars(concept):
        assert faults_of(each) == []
