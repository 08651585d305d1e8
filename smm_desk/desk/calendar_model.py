"""The weeks of a calendar as a table: each cell a day with its posts and what the season brings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from smm_desk.advice.editorial import STATUS_WORDS, posts_by_day, season_in_short, season_words, status_of
from smm_desk.concept.concept import Concept
from smm_desk.concept.planning import Post, PostStatus
from smm_desk.i18n import N_, Texts, message
from smm_desk.knowledge.seasons import Season

AnyIndex = QModelIndex | QPersistentModelIndex
Seasons = Callable[[int], tuple[Season, ...]]
"""Gives the seasons of a year."""

DAY_ROLE = Qt.ItemDataRole.UserRole
DAYS_A_WEEK = 7
SIGNS = {
    PostStatus.IDEA: "○",
    PostStatus.PLANNED: "◐",
    PostStatus.READY: "●",
    PostStatus.PUBLISHED: "✓",
}
"""The sign of each status, so that nobody needs the colour."""


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of the calendar; it lies outside when it fills up a week of another month."""

    day: date
    posts: tuple[Post, ...]
    seasons: tuple[Season, ...]
    is_outside: bool
    is_today: bool


class CalendarModel(QAbstractTableModel):
    """The weeks from Monday to Sunday that a month touches, or one week."""

    def __init__(self, texts: Texts, seasons: Seasons) -> None:
        super().__init__()
        self._texts = texts
        self._seasons_of = seasons
        self._days: list[CalendarDay] = []

    def show_weeks(self, concept: Concept, shown: date, today: date, *, whole_month: bool) -> None:
        """Show the month of a day, or its week."""
        first, last = _span(shown, whole_month=whole_month)
        posts = posts_by_day(concept)
        years = {first.year, last.year}
        seasons: dict[date, list[Season]] = {}
        for season in (each for year in sorted(years) for each in self._seasons_of(year)):
            seasons.setdefault(season.day, []).append(season)
        self.beginResetModel()
        days = ((first + timedelta(days=number)) for number in range((last - first).days + 1))
        self._days = [
            CalendarDay(
                day,
                tuple(posts.get(day, ())),
                tuple(seasons.get(day, ())),
                is_outside=whole_month and day.month != shown.month,
                is_today=day == today,
            )
            for day in days
        ]
        self.endResetModel()

    def index_of(self, day: date) -> QModelIndex:
        """Return the cell of a day; an invalid index when it is not shown."""
        if not self._days or not self._days[0].day <= day <= self._days[-1].day:
            return QModelIndex()
        row, column = divmod((day - self._days[0].day).days, DAYS_A_WEEK)
        return self.index(row, column)

    def day_at(self, index: AnyIndex) -> CalendarDay:
        """Return the day of a cell."""
        return self._days[index.row() * DAYS_A_WEEK + index.column()]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        """Return how many weeks are shown."""
        return 0 if parent.isValid() else len(self._days) // DAYS_A_WEEK

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        """Return the days of a week."""
        return 0 if parent.isValid() else DAYS_A_WEEK

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the day of a cell, and all that stands in it as words."""
        if not index.isValid():
            return None
        if role == DAY_ROLE:
            return self.day_at(index)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._said(self.day_at(index), "\n" if role == Qt.ItemDataRole.ToolTipRole else "; ")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a day of the week, or the number of a week as ISO 8601 counts."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._texts.weekday_name(section)
        if not 0 <= section < self.rowCount():
            return None
        week = self._days[section * DAYS_A_WEEK].day.isocalendar().week
        return self._texts(message(N_("W {week}"), week=str(week)))

    def _said(self, shown: CalendarDay, between: str) -> str:
        posts = [
            self._texts(
                message(
                    N_("{post} ({status})"),
                    post=post.title or self._texts(N_("Post")),
                    status=message(STATUS_WORDS[status_of(post)]),
                )
            )
            for post in shown.posts
        ]
        seasons = [season_words(season, self._texts) for season in shown.seasons]
        return between.join([self._texts.long_day(shown.day), *seasons, *posts])

    def in_short(self, season: Season) -> str:
        """Return the name of a season for its place beside the day."""
        return season_in_short(season, self._texts)


def _span(shown: date, *, whole_month: bool) -> tuple[date, date]:
    """Return the first and the last day shown; years at the end of time are not reached."""
    first, last = shown, shown
    if whole_month:
        first = shown.replace(day=1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())
