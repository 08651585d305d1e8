"""The editorial plan by days: how far a post is, which posts fall on a day, and how a season is named.

The calendar of the window and the one on paper show the same.
"""

from __future__ import annotations

from datetime import date

from smm_desk.concept.concept import Concept
from smm_desk.concept.planning import Post, PostStatus
from smm_desk.i18n import N_, Texts, message
from smm_desk.knowledge.seasons import Season

STATUS_WORDS = {
    PostStatus.IDEA: N_("idea"),
    PostStatus.PLANNED: N_("planned"),
    PostStatus.READY: N_("ready"),
    PostStatus.PUBLISHED: N_("published"),
}


def status_of(post: Post) -> PostStatus:
    """Return how far a post is; one that nobody has said anything of is an idea."""
    return PostStatus(post.status) if post.status in set(PostStatus) else PostStatus.IDEA


def posts_by_day(concept: Concept) -> dict[date, list[Post]]:
    """Return the posts that have a day, by it, in the order of the concept."""
    posts: dict[date, list[Post]] = {}
    for post in concept.posts:
        if isinstance(post.planned_for, date):
            posts.setdefault(post.planned_for, []).append(post)
    return posts


def season_words(season: Season, texts: Texts) -> str:
    """Return the name of a season, with the regions in which it is a holiday."""
    if not season.is_holiday:
        return texts(season.name)
    if not season.regions:
        return season.name
    regions = ", ".join(season.regions)
    return texts(message(N_("{holiday} (only {regions})"), holiday=season.name, regions=regions))


def season_in_short(season: Season, texts: Texts) -> str:
    """Return the name of a season for a small place; one that only some regions have stands in brackets."""
    return f"({season.name})" if season.regions else season_words(season, texts)
