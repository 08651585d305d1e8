"""The calendar, walked through by keyboard in the real window."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company
from smm_desk.concept.goals import Goal
from smm_desk.concept.planning import Post
from smm_desk.concept.review import Review
from smm_desk.desk.calendar_model import CalendarModel
from smm_desk.desk.calendar_pane import CalendarPane
from smm_desk.desk.labels import PointCard
from smm_desk.i18n import Texts
from smm_desk.knowledge.seasons import Season
from tests.desk.driving import ALT, CONTROL, NONE, SHIFT, Desk, visible

PLAN = Concept(
    id="c",
    language="en",
    company=Company(country="CH"),
    goals=(Goal(id="g", statement="Test rides", due=date(2026, 12, 31)),),
    posts=(
        Post(id="p1", title="Old chain", planned_for=date(2026, 11, 24), status="ready"),
        Post(id="p2", title="New chain", planned_for=date(2026, 11, 24)),
        Post(id="p3", title="Bells", planned_for=date(2026, 11, 30), status="planned"),
        Post(id="p4", title="Lights, some day"),
    ),
    review=Review(next_on=date(2027, 1, 15)),
)


@pytest.fixture
def plan(opened: Desk) -> Desk:
    """Return a desk with the calendar open by its keys; the clock says 23 November 2026, a Monday."""
    opened.open_concept(PLAN)
    opened.press(Qt.Key.Key_K, CONTROL | SHIFT)
    return opened


def pane(desk: Desk) -> CalendarPane:
    return desk.page.review_page().calendar


def said(desk: Desk, day: date) -> str:
    model = pane(desk).model
    return str(model.index_of(day).data(Qt.ItemDataRole.AccessibleTextRole))


def points(desk: Desk) -> list[str]:
    return [point.accessibleName() for point in visible(pane(desk), PointCard)]


def menu_of(desk: Desk) -> QMenu:
    menu = pane(desk).findChild(QMenu)
    assert menu is not None
    return menu


def test_the_calendar_opens_on_today_with_the_keyboard(plan: Desk) -> None:
    assert pane(plan).view.hasFocus()
    assert pane(plan).view.current == date(2026, 11, 23)
    assert "November 2026" in plan.labels(pane(plan))
    assert pane(plan).model.rowCount() == 6


def test_a_day_says_its_posts_with_their_status_and_its_season(plan: Desk) -> None:
    assert said(plan, date(2026, 11, 24)) == "24 November 2026; Old chain (ready); New chain (idea)"
    assert said(plan, date(2026, 11, 29)) == "29 November 2026; First Sunday of Advent"
    assert "All Saints' Day (only AG" in said(plan, date(2026, 11, 1))


def test_arrow_keys_walk_beyond_the_month(plan: Desk) -> None:
    plan.press(Qt.Key.Key_Down)
    assert pane(plan).view.current == date(2026, 11, 30)
    plan.press(Qt.Key.Key_Right)
    assert pane(plan).view.current == date(2026, 12, 1)
    assert "December 2026" in plan.labels(pane(plan))
    plan.press(Qt.Key.Key_PageDown)
    assert pane(plan).view.current == date(2027, 1, 1)
    assert "New Year's Day" in said(plan, date(2027, 1, 1))
    plan.press(Qt.Key.Key_PageUp, times=2)
    assert pane(plan).view.current == date(2026, 11, 1)


def test_return_on_an_empty_day_plans_a_post_there(plan: Desk) -> None:
    plan.press(Qt.Key.Key_Right, times=2)
    plan.press(Qt.Key.Key_Return)
    new = plan.concept.posts[-1]
    assert (new.planned_for, new.status) == (date(2026, 11, 25), "planned")
    assert str(plan.page.place()) == f"posts/{new.id}/title"
    plan.bench.undo()
    assert plan.concept == PLAN


def test_return_on_a_day_with_posts_lets_one_be_chosen(plan: Desk) -> None:
    plan.press(Qt.Key.Key_Right)
    plan.press(Qt.Key.Key_Return)
    words = [action.text() for action in menu_of(plan).actions() if not action.isSeparator()]
    assert words == ["Old chain", "New chain", "New post on this day"]
    menu_of(plan).actions()[1].trigger()
    menu_of(plan).close()
    plan.settle()
    assert str(plan.page.place()) == "posts/p2/title"


def test_alt_and_an_arrow_key_move_a_post_and_undo_brings_it_back(plan: Desk) -> None:
    pane(plan).show_day(date(2026, 11, 30))
    plan.press(Qt.Key.Key_Right, ALT)
    assert plan.concept.posts[2].planned_for == date(2026, 12, 1)
    assert pane(plan).view.current == date(2026, 12, 1)
    plan.press(Qt.Key.Key_Down, ALT)
    assert plan.concept.posts[2].planned_for == date(2026, 12, 8)
    plan.bench.undo()
    plan.bench.undo()
    assert plan.concept == PLAN


def test_a_post_is_pulled_to_another_day_with_the_mouse(plan: Desk) -> None:
    view = pane(plan).view
    start, end = (
        view.visualRect(pane(plan).model.index_of(day)).center()
        for day in (date(2026, 11, 30), date(2026, 12, 2))
    )
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(view.viewport(), end + QPoint(1, 1))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, NONE, end)
    plan.settle()
    assert plan.concept.posts[2].planned_for == date(2026, 12, 2)


def test_a_week_is_shown_alone(plan: Desk) -> None:
    plan.click(plan.button("Week"))
    assert pane(plan).model.rowCount() == 1
    assert "Week 48, November 2026" in plan.labels(pane(plan))
    plan.click(plan.button("Later"))
    assert pane(plan).view.current == date(2026, 11, 30)
    plan.click(plan.button("Today"))
    assert pane(plan).view.current == date(2026, 11, 23)


def test_what_is_due_and_ideas_without_a_day_stand_beside_and_lead_there(plan: Desk) -> None:
    assert points(plan) == [
        "31/12/2026\nCheck the goal: Test rides",
        "15/01/2027\nReview of the concept",
        "Lights, some day",
    ]
    plan.world.pass_time(3 * 24 * 3600)
    pane(plan).refresh()
    assert points(plan)[0] == "overdue since 24/11/2026\nNot published yet: Old chain"
    next(iter(visible(pane(plan), PointCard))).chosen.emit()
    plan.settle()
    assert str(plan.page.place()) == "posts/p1/planned_for"


def test_the_plan_leads_to_the_calendar(opened: Desk) -> None:
    opened.open_concept(PLAN, "measures")
    opened.page.switch_depth()
    opened.click(opened.button("Calendar", opened.list_of("posts")))
    assert pane(opened).view.hasFocus()


def test_the_calendar_ends_where_its_years_end(plan: Desk) -> None:
    pane(plan).show_day(date(2100, 12, 31))
    plan.press(Qt.Key.Key_Right)
    assert pane(plan).view.current == date(2100, 12, 31)
    pane(plan).show_day(date(1990, 1, 1))
    plan.press(Qt.Key.Key_PageUp)
    plan.click(plan.button("Earlier"))
    assert pane(plan).view.current == date(1990, 1, 1)


def test_the_model_keeps_to_the_rules_of_qt(opened: Desk) -> None:
    def seasons(year: int) -> tuple[Season, ...]:
        return (Season(date(year, 2, 2), "Candlemas", True),)

    texts: Texts = opened.window.texts
    model = CalendarModel(texts, seasons)
    QAbstractItemModelTester(
        cast(QAbstractItemModel, model), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    for day in (date(2027, 2, 28), date(2026, 3, 1)):
        model.show_weeks(PLAN, day, day, whole_month=True)
    assert [model.headerData(row, Qt.Orientation.Vertical) for row in range(2)] == ["W 9", "W 10"]
    assert model.headerData(6, Qt.Orientation.Horizontal) == "Sun"
