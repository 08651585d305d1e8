"""The editorial plan by month or week, with the season; beside it ideas without a day and what is due."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smm_desk.advice.agenda import Due, Occasion, agenda_of
from smm_desk.advice.editorial import STATUS_WORDS
from smm_desk.advice.starting import country_of
from smm_desk.concept import edits
from smm_desk.concept.paths import FieldPath, with_values
from smm_desk.concept.planning import Post
from smm_desk.desk.calendar_model import SIGNS, CalendarModel
from smm_desk.desk.calendar_view import FIRST_DAY, LAST_DAY, CalendarView, month_away
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.labels import Page, PointCard, button, label, shortened
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, Message, message
from smm_desk.knowledge.seasons import Season, seasons_of

_BESIDE_PX = 250
_IDEAS_SHOWN, _DUE_SHOWN = 40, 40
_DUE_WORDS = {
    Occasion.READ_VALUE: N_("Read the value: {name}"),
    Occasion.CHECK_GOAL: N_("Check the goal: {name}"),
    Occasion.REVIEW: N_("Review of the concept"),
    Occasion.MEASURE_BEGINS: N_("Begins: {name}"),
    Occasion.MEASURE_ENDS: N_("Should be done: {name}"),
    Occasion.POST: N_("Not published yet: {name}"),
}


def due_words(due: Due) -> Message:
    """Return what an entry of the agenda says."""
    return message(_DUE_WORDS[due.occasion], name=shortened(due.name, 60) or "…")


class CalendarPane(QWidget):
    """Shows the plan by days; `place_requested` carries the path of a post or of what is due."""

    place_requested = Signal(object)

    def __init__(self, workbench: Workbench, context: EditorContext) -> None:
        super().__init__()
        self._workbench = workbench
        self._texts = texts = context.texts
        self.shown = workbench.today()
        self._whole_month = True
        self._seen: tuple[object, ...] = ()
        self._menu: QMenu | None = None
        self.model = CalendarModel(texts, self._seasons)
        self.view = CalendarView(self.model, context.colours, texts(N_("Calendar")))
        self.view.day_changed.connect(self.show_day)
        self.view.day_chosen.connect(self._on_view_day_chosen)
        self.view.move_requested.connect(self._on_view_move_requested)
        self.view.dropped.connect(self._on_view_dropped)
        self._beside = QScrollArea()
        self._beside.setWidgetResizable(True)
        self._beside.setFrameShape(QFrame.Shape.NoFrame)
        self._beside.setFixedWidth(_BESIDE_PX)
        self._beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(self._tools())
        left.addWidget(self.view, 1)
        signs = "   ".join(f"{SIGNS[key]} {texts(words)}" for key, words in STATUS_WORDS.items())
        how = texts(N_("Return opens a day or plans a post on it, Alt with an arrow key moves its post."))
        left.addWidget(label(signs, "muted"))
        left.addWidget(label(how, "muted", wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 16, 12)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self._beside)

    def _tools(self) -> QHBoxLayout:
        texts, row = self._texts, QHBoxLayout()
        row.setSpacing(6)
        self._heading = label("", "heading")
        for words, name, places in (
            ("‹", N_("Earlier"), -1),
            (texts(N_("Today")), N_("Today"), 0),
            ("›", N_("Later"), 1),
        ):
            press = button(words)
            press.setAccessibleName(texts(name))
            press.setToolTip(texts(name))
            press.clicked.connect(lambda _=False, places=places: self._step(places))
            row.addWidget(press)
        row.addSpacing(8)
        row.addWidget(self._heading, 1)
        ways, choice = [], QButtonGroup(self)
        for words, whole_month in ((N_("Month"), True), (N_("Week"), False)):
            way: QPushButton = button(texts(words), "tab")
            way.setCheckable(True)
            way.setChecked(whole_month)
            way.clicked.connect(lambda _=False, whole=whole_month: self._show_span(whole_month=whole))
            choice.addButton(way)
            row.addWidget(way)
            ways.append(way)
        return row

    def _seasons(self, year: int) -> tuple[Season, ...]:
        return seasons_of(country_of(self._workbench.concept), year, self._texts.family)

    def refresh(self) -> None:
        """Show the plan as it is now."""
        concept, today = self._workbench.concept, self._workbench.today()
        rests_on = ("company", "posts", "goals", "readings", "actions", "review")
        seen = (today, self.shown, self._whole_month, *(getattr(concept, key) for key in rests_on))
        if seen == self._seen:
            return
        self._seen = seen
        self.model.show_weeks(concept, self.shown, today, whole_month=self._whole_month)
        week = message(N_("Week {week}"), week=str(self.shown.isocalendar().week))
        month = self._texts.month(self.shown)
        self._heading.setText(month if self._whole_month else f"{self._texts(week)}, {month}")
        self.view.show_day(self.shown)
        self._show_beside()

    def focus_first(self) -> None:
        """Put the keyboard on the day that is shown."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def show_day(self, day: date) -> None:
        """Show a day with the keyboard on it."""
        self.shown = day
        self.refresh()

    def _show_span(self, *, whole_month: bool) -> None:
        self._whole_month = whole_month
        self.refresh()

    def _step(self, places: int) -> None:
        if not places:
            day = self._workbench.today()
        elif self._whole_month:
            day = month_away(self.shown, places)
        else:
            day = self.shown + timedelta(days=7 * places)
        if FIRST_DAY <= day <= LAST_DAY:
            self.show_day(day)

    # Posts

    @Slot(object)
    def _on_view_day_chosen(self, day: date) -> None:
        """Open the only thing that can be done with a day, or let it be chosen."""
        posts = self.model.day_at(self.model.index_of(day)).posts
        if not posts:
            self._plan_post(day)
            return
        menu = QMenu(self)
        for post in posts:
            words = shortened(post.title, 60) or self._texts(N_("Post"))
            path = FieldPath("posts", "title", post.id)
            menu.addAction(words.replace("&", "&&"), partial(self.place_requested.emit, path))
        menu.addSeparator()
        menu.addAction(self._texts(N_("New post on this day")), lambda: self._plan_post(day))
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu = menu
        menu.popup(self.view.corner_of(day))

    def _plan_post(self, day: date) -> None:
        part_id = self._workbench.new_id()
        post = with_values(edits.new_part("posts", part_id), {"planned_for": day, "status": "planned"})
        self._workbench.seal()
        self._workbench.apply(edits.add("posts", post))
        self._workbench.seal()
        self.place_requested.emit(FieldPath("posts", "title", part_id))

    @Slot(object, int)
    def _on_view_move_requested(self, day: date, days: int) -> None:
        self._on_view_dropped(day, day + timedelta(days=days))

    @Slot(object, object)
    def _on_view_dropped(self, before: date, after: date) -> None:
        """Move the post of a day; of several it is the first, the others can be moved after it."""
        posts: tuple[Post, ...] = self.model.day_at(self.model.index_of(before)).posts
        if posts and FIRST_DAY <= after <= LAST_DAY:
            self._workbench.seal()
            self._workbench.apply(edits.write(FieldPath("posts", "planned_for", posts[0].id), after))
            self._workbench.seal()
            self.show_day(after)

    # Beside

    def _show_beside(self) -> None:
        concept, texts, page = self._workbench.concept, self._texts, Page()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(6)
        due = agenda_of(concept, self._workbench.today())
        column.addWidget(label(texts(N_("Due in the next three months")), "heading", wraps=True))
        for each in due[:_DUE_SHOWN]:
            is_over = each.day < self._workbench.today()
            when = texts(message(N_("overdue since {day}"), day=each.day)) if is_over else texts.day(each.day)
            self._add_point(column, f"{when}\n{texts(due_words(each))}", each.place)
        if not due:
            column.addWidget(label(texts(N_("Nothing is due.")), "muted", wraps=True))
        column.addSpacing(10)
        ideas = [post for post in concept.posts if not isinstance(post.planned_for, date)]
        column.addWidget(label(texts(N_("Ideas without a day")), "heading", wraps=True))
        for post in ideas[:_IDEAS_SHOWN]:
            words = shortened(post.title, 80) or texts(N_("Post"))
            self._add_point(column, words, FieldPath("posts", "planned_for", post.id))
        if not ideas:
            none = N_("None. An idea needs no day yet: add a post in chapter 8.")
            column.addWidget(label(texts(none), "muted", wraps=True))
        column.addStretch(1)
        self._beside.setWidget(page)

    def _add_point(self, column: QVBoxLayout, words: str, place: FieldPath) -> None:
        point = PointCard(words, "")
        point.chosen.connect(lambda: self.place_requested.emit(place))
        column.addWidget(point)
