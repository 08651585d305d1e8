"""The calendar of posts on paper: a row for each month, a field for each of its weeks.

A field names as many posts as it has room for and counts the others, so that rhythm and gaps of a year are
seen at a glance. How far a post is says a sign of lines, not a colour. A week belongs to the month in which
its Thursday lies, as ISO 8601 counts weeks into years.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from smm_desk.advice.editorial import STATUS_WORDS, posts_by_day, season_in_short, status_of
from smm_desk.advice.starting import country_of
from smm_desk.concept.concept import Concept
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.paths import title_of
from smm_desk.concept.planning import Post, PostStatus
from smm_desk.documents.characters import shortened
from smm_desk.documents.content import Drawing, Point, Shade, Stroke
from smm_desk.documents.drawing_parts import (
    FULL_WIDTH,
    Hand,
    Sheet,
    box,
    captions_of,
    cut_to,
    lines_of,
    runs_of,
)
from smm_desk.i18n import N_, Texts, message, plural_message
from smm_desk.knowledge.seasons import Season, is_common, seasons_of

# Translators: a day of the month and what is on it, in a calendar: 25 Christmas
_DATED = N_("{day} {name}")
_FEWEST_POSTS = 2
_MOST_MONTHS, _MOST_IN_ALL, _LONGEST_GAP = 6, 24, 3
"""Months of a picture, of all pictures, and months without a post that are still shown between others."""

_MONTHS, _WEEKS = 52.0, 5
"""Width of the names of the months, and the weeks that a month has at most."""

_PAD, _GAP, _HANG, _LEGEND = 4.0, 2.0, 10.0, 20.0
_MOST_HEIGHT = 500.0
_MOST_LINES, _MOST_OF_SEASONS, _MOST_OF_POST = 11, 3, 4
_MONTH, _COUNT = Hand(8.2, 9.8, is_strong=True), Hand(7.0, 8.8, Shade.QUIET)
_WEEK, _POST = Hand(6.8, 9.0, Shade.QUIET), Hand(7.2, 8.8)
_MORE = Hand(7.2, 8.8, is_strong=True)
_SIGN = 5.0
_TITLE_LIMIT = 120
_DAYS, _THURSDAY = 7, 3

_Month = int
"""A month as the number of months since the beginning of time."""

_Planned = tuple[date, Post]
"""A post with its day."""


@dataclass(frozen=True, slots=True)
class _Week:
    """A week of a month: its Monday as a number of days, its posts by their days, its seasons."""

    monday: int
    posts: tuple[_Planned, ...]
    seasons: tuple[Season, ...]


@dataclass(frozen=True, slots=True)
class _Field:
    """What stands in the field of a week, broken into lines; `more` posts found no room."""

    week: _Week
    seasons: list[str]
    posts: list[tuple[Post, list[str]]]
    more: int

    @property
    def lines(self) -> int:
        """How many lines that makes."""
        return len(self.seasons) + sum(len(lines) for _, lines in self.posts) + bool(self.more)


def post_calendars(concept: Concept, texts: Texts, as_of: date) -> Iterator[Drawing]:
    """Yield the calendar, half a year at a time; none for fewer than two posts that have a day.

    Of a plan of many years, the months nearest to `as_of` are shown.
    """
    days = posts_by_day(concept)
    dated = sum(map(len, days.values()))
    if dated < _FEWEST_POSTS:
        return
    weeks = _weeks_of(days)
    months = _shown({month for month, _ in weeks}, _month_of(as_of.toordinal()))
    shown = [post for (month, _), posts in weeks.items() if month in months for _, post in posts]
    painter = _Painter(concept, texts, weeks, shown)
    said = _left_out(len(concept.posts) - dated, dated - len(shown), texts)
    for run in _runs(sorted(months)):
        yield painter.drawing(run, said)
        said = ""


def _weeks_of(days: Mapping[date, list[Post]]) -> dict[tuple[_Month, int], list[_Planned]]:
    """Return the posts by month and week."""
    weeks: defaultdict[tuple[_Month, int], list[_Planned]] = defaultdict(list)
    for day in sorted(days):
        monday = day.toordinal() - day.weekday()
        weeks[_month_of(monday + _THURSDAY), monday] += [(day, post) for post in days[day]]
    return dict(weeks)


def _month_of(day: int) -> _Month:
    found = date.fromordinal(min(day, date.max.toordinal()))
    return found.year * 12 + found.month - 1


def _first_of(month: _Month) -> date:
    return date(month // 12, month % 12 + 1, 1)


def _shown(months: set[_Month], now: _Month) -> set[_Month]:
    """Return the months to show: those with posts and short gaps between them, those nearest to now."""
    filled = set(months)
    for first, last in pairwise(sorted(months)):
        if last - first <= _LONGEST_GAP + 1:
            filled.update(range(first, last))
    return set(sorted(filled, key=lambda month: (abs(month - now), month))[:_MOST_IN_ALL])


def _runs(months: Sequence[_Month]) -> Iterator[Sequence[_Month]]:
    """Yield months that follow each other, at most half a year at a time."""
    start = 0
    for place in range(1, len(months) + 1):
        if place == len(months) or months[place] != months[place - 1] + 1:
            yield from runs_of(months[start:place], _MOST_MONTHS)
            start = place


def _left_out(undated: int, distant: int, texts: Texts) -> str:
    """Say which posts are in no picture."""
    said = []
    if undated:
        found = plural_message("{count} post has no day yet.", "{count} posts have no day yet.", undated)
        said.append(texts(found))
    if distant:
        found = plural_message("{count} post lies further away.", "{count} posts lie further away.", distant)
        said.append(texts(found))
    return " ".join(said)


class _Painter:
    """Draws the months of one concept."""

    def __init__(
        self,
        concept: Concept,
        texts: Texts,
        weeks: Mapping[tuple[_Month, int], list[_Planned]],
        shown: Sequence[Post],
    ) -> None:
        self._concept, self._texts, self._weeks = concept, texts, weeks
        self._numbers = {post.id: outline().part_number(concept, "posts", post.id) for post in shown}
        self._names_channels = len({post.channel for post in shown}) > 1
        self._step = (FULL_WIDTH - _MONTHS) / _WEEKS
        self._room = self._step - _GAP - 2 * _PAD

    def drawing(self, months: Sequence[_Month], further: str) -> Drawing:
        """Return the picture of some months; `further` is said, too."""
        sheet, texts = Sheet(), self._texts
        room = (_MOST_HEIGHT - _LEGEND) / len(months) - 2 * _PAD - _WEEK.leading
        most = min(_MOST_LINES, int(room / _POST.leading))
        count, has_brackets = 0, False
        for number, month in enumerate(months, 1):
            fields = [self._field(week, most) for week in self._weeks_in(month)]
            count += self._draw_month(sheet, month, fields, number)
            has_brackets |= any(season.regions for each in fields for season in each.week.seasons)
        self._draw_legend(sheet, has_brackets=has_brackets)
        said = texts(plural_message("{count} post in its week.", "{count} posts, each in its week.", count))
        first, last = (texts.month(_first_of(month)) for month in (months[0], months[-1]))
        heading = N_("Posts by week, {first}") if first == last else N_("Posts by week, {first} to {last}")
        return sheet.drawing(texts(message(heading, first=first, last=last)), f"{said} {further}".strip())

    def _weeks_in(self, month: _Month) -> Iterator[_Week]:
        first = _first_of(month)
        thursday = first.toordinal() + (_THURSDAY - first.weekday()) % _DAYS
        while thursday <= date.max.toordinal() and _month_of(thursday) == month:
            monday = thursday - _THURSDAY
            yield _Week(monday, tuple(self._weeks.get((month, monday), ())), self._seasons_from(monday))
            thursday += _DAYS

    def _seasons_from(self, monday: int) -> tuple[Season, ...]:
        """Return what the season brings in a week; holidays of few regions are left out."""
        country = country_of(self._concept)
        years = sorted({_month_of(monday) // 12, _month_of(monday + _DAYS - 1) // 12})
        return tuple(
            season
            for year in years
            for season in seasons_of(country, year, self._texts.family)
            if monday <= season.day.toordinal() < monday + _DAYS and is_common(season, country)
        )

    def _field(self, week: _Week, most: int) -> _Field:
        """Break what a week holds into at most so many lines."""
        seasons = list(self._season_lines(week.seasons))
        left, count = most - len(seasons), len(week.posts)
        named = week.posts if count <= left else week.posts[: left - 1]
        each_has = min(_MOST_OF_POST, left // max(1, len(named)))
        posts = [(post, self._lines(day, post, each_has)) for day, post in named]
        return _Field(week, seasons, posts, count - len(named))

    def _season_lines(self, seasons: Sequence[Season]) -> Iterator[str]:
        for season in seasons[:_MOST_OF_SEASONS]:
            name = self._dated(season.day, season_in_short(season, self._texts))
            if len(seasons) > 1:
                yield cut_to(name, self._room, _WEEK)
            else:
                yield from lines_of(name, self._room, _WEEK, 2)

    def _dated(self, day: date, name: str) -> str:
        return self._texts(message(_DATED, day=str(day.day), name=name))

    def _lines(self, day: date, post: Post, most: int) -> list[str]:
        """Return day and title of a post; before it the channel, where there are several and room for it."""
        room = self._room - _HANG
        title = post.title.strip() or self._texts(SECTIONS["posts"].one)
        if most == 1:
            return [cut_to(self._dated(day, title), room, _POST)]
        channel = title_of(self._concept, "channels", post.channel) if self._names_channels else ""
        name = self._dated(day, f"{channel}: {title}" if channel else title)
        return lines_of(shortened(name, _TITLE_LIMIT), room, _POST, most)

    def _draw_month(self, sheet: Sheet, month: _Month, fields: Sequence[_Field], number: int) -> int:
        """Draw a month and return how many posts it has."""
        count = sum(len(each.week.posts) for each in fields)
        name = lines_of(self._texts.month(_first_of(month)), _MONTHS - _PAD, _MONTH, 2)
        at = (0.0, sheet.y + _PAD + _MONTH.size)
        sheet.captions += captions_of(name, at, _MONTHS - _PAD, _MONTH, cell=(number, 0))
        if count:
            said = self._texts(plural_message("{count} post", "{count} posts", count))
            below = (0.0, at[1] + len(name) * _MONTH.leading)
            sheet.captions += captions_of([said], below, _MONTHS - _PAD, _COUNT, cell=(number, 0))
        lines = max(each.lines for each in fields)
        beside = _WEEK.leading + lines * _POST.leading
        height = 2 * _PAD + max(beside, len(name) * _MONTH.leading + _COUNT.leading)
        for place, each in enumerate(fields):
            corner = (_MONTHS + place * self._step, sheet.y)
            self._draw_field(sheet, each, corner, height - _GAP, (number, place + 1))
        sheet.y += height
        return count

    def _draw_field(
        self, sheet: Sheet, shown: _Field, corner: Point, height: float, cell: tuple[int, int]
    ) -> None:
        ground = Shade.SOFT if shown.week.posts else Shade.PAPER
        sheet.strokes.append(box(corner, (self._step - _GAP, height), Shade.FAINT, 0.6, fill=ground))
        x, y = corner[0] + _PAD, corner[1] + _PAD + _WEEK.size - 0.8
        sheet.captions += captions_of([self._week_words(shown.week)], (x, y), self._room, _WEEK, cell=cell)
        y += _WEEK.leading
        sheet.captions += captions_of(shown.seasons, (x, y), self._room, _WEEK, cell=cell)
        y += len(shown.seasons) * _WEEK.leading
        for post, lines in shown.posts:
            sheet.strokes += _sign(status_of(post), (x, y))
            at, number = (x + _HANG, y), self._numbers[post.id]
            sheet.captions += captions_of(lines, at, self._room - _HANG, _POST, to=number, cell=cell)
            y += len(lines) * _POST.leading
        if shown.more:
            more = f"+ {shown.more}"
            sheet.captions += captions_of([more], (x + _HANG, y), self._room - _HANG, _MORE, cell=cell)

    def _week_words(self, week: _Week) -> str:
        monday = date.fromordinal(week.monday)
        sunday = date.fromordinal(min(week.monday + _DAYS - 1, date.max.toordinal()))
        return self._texts(
            message(
                N_("W {week} · {first}–{last}"),
                week=str(monday.isocalendar().week),
                first=str(monday.day),
                last=str(sunday.day),
            )
        )

    def _draw_legend(self, sheet: Sheet, *, has_brackets: bool) -> None:
        """Draw what the signs stand for."""
        x, base = 0.0, sheet.y + 13
        for status, words in STATUS_WORDS.items():
            sheet.strokes += _sign(status, (x, base))
            sheet.captions += captions_of([self._texts(words)], (x + _HANG, base), 54.0, _COUNT)
            x += _HANG + 54.0
        if has_brackets:
            said = self._texts(N_("in brackets: no holiday in some regions"))
            sheet.captions += captions_of([said], (x, base), FULL_WIDTH - x, _COUNT)
        sheet.y += _LEGEND


def _sign(status: PostStatus, at: Point) -> Iterator[Stroke]:
    """Yield the lines of a sign on a base line: empty, half full and full square, and a tick."""
    x, base = at
    if status is PostStatus.PUBLISHED:
        tick = ((x, base - 2.4), (x + 2, base - 0.2), (x + _SIGN, base - _SIGN))
        yield Stroke(tick, Shade.TEXT, 1.2)
        return
    corner = (x, base - _SIGN)
    fill = Shade.TEXT if status is PostStatus.READY else Shade.PAPER
    yield box(corner, (_SIGN, _SIGN), Shade.TEXT, 0.8, fill=fill)
    if status is PostStatus.PLANNED:
        yield box(corner, (_SIGN / 2, _SIGN), Shade.TEXT, 0.4, fill=Shade.TEXT)
