"""Each kind of field takes what is entered, shows what is there, and throws nothing away."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QToolButton

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Thrust
from smm_desk.concept.goals import Goal
from smm_desk.concept.outreach import PLATFORMS, Audience, Channel
from smm_desk.concept.values import Day, Number, Unread
from smm_desk.desk.chooser import Chooser
from smm_desk.desk.field_editors import EntryEditor, SuggestedEditor
from tests.desk.driving import CONTROL, SHIFT, Desk, visible


@pytest.fixture
def one(opened: Desk) -> Desk:
    """Return a desk with one part in each list."""
    opened.open_concept(
        Concept(
            id="k1",
            language="en",
            thrusts=(Thrust(id="t1", title="Test rides"), Thrust(id="t2", title="R&D <b>&amp;</b>")),
            goals=(Goal(id="g1", statement="Five rides"), Goal(id="g2", statement="Ten & more")),
            audiences=(Audience(id="a1", name="Commuters"),),
            channels=(Channel(id="c1", platform="WhatsApp"),),
        )
    )
    return opened


def line(desk: Desk, path: str) -> QLineEdit:
    target = desk.into(path)
    assert isinstance(target, QLineEdit)
    return target


def combo(desk: Desk, path: str) -> QComboBox:
    target = desk.into(path)
    assert isinstance(target, QComboBox)
    return target


def replace(desk: Desk, text: str) -> None:
    desk.press(Qt.Key.Key_A, CONTROL)
    desk.press(Qt.Key.Key_Delete)
    desk.type(text)


# Numbers and dates


@pytest.mark.parametrize(
    ("entry", "value", "shown"),
    [
        ("5", Decimal(5), "5"),
        ("12,5", Decimal("12.5"), "12.5"),
        ("1'234.50", Decimal("1234.50"), "1,234.50"),
        ("-3", Decimal(-3), "-3"),
        ("about 5", Unread("about 5"), "about 5"),
        ("as many as possible", Unread("as many as possible"), "as many as possible"),
        ("  ", None, ""),
        ("<b 5 €", Unread("<b 5 €"), "<b 5 €"),
        ("%s &amp; 🚲", Unread("%s &amp; 🚲"), "%s &amp; 🚲"),
    ],
)
def test_a_number_is_read_and_what_is_none_is_kept(one: Desk, entry: str, value: Number, shown: str) -> None:
    field = line(one, "goals/g1/target")
    one.type(entry)
    assert one.concept.goals[0].target == value
    assert field.text() == entry
    one.press(Qt.Key.Key_Tab)
    assert field.text() == shown
    assert one.stored().goals[0].target == value


@pytest.mark.parametrize(
    ("entry", "value", "shown"),
    [
        ("30.6.2027", date(2027, 6, 30), "30/06/2027"),
        ("2027-06-30", date(2027, 6, 30), "30/06/2027"),
        ("30 June 2027", date(2027, 6, 30), "30/06/2027"),
        ("soon", Unread("soon"), "soon"),
        ("30.2.2027", Unread("30.2.2027"), "30.2.2027"),
    ],
)
def test_a_date_is_read_and_what_is_none_is_kept(one: Desk, entry: str, value: Day, shown: str) -> None:
    field = line(one, "goals/g1/due")
    one.type(entry)
    assert one.concept.goals[0].due == value
    one.press(Qt.Key.Key_Tab)
    assert field.text() == shown
    assert one.stored().goals[0].due == value


def test_what_is_none_is_marked_and_noticed_once_the_field_is_left(one: Desk) -> None:
    field = line(one, "goals/g1/target")
    one.type("many")
    assert not field.property("invalid")
    assert "This entry is not a number" not in one.labels(one.page.side)
    one.press(Qt.Key.Key_Tab)
    assert field.property("invalid")
    assert "This entry is not a number" in one.labels(one.page.side)
    line(one, "goals/g1/target")
    replace(one, "5")
    one.press(Qt.Key.Key_Tab)
    assert not field.property("invalid")


def test_typing_a_number_leaves_the_cursor_alone(one: Desk) -> None:
    field = line(one, "goals/g1/target")
    one.type("1234")
    one.press(Qt.Key.Key_Home)
    one.press(Qt.Key.Key_Right)
    one.type("9")
    assert (field.text(), field.cursorPosition()) == ("19234", 2)


def test_an_entry_survives_closing_and_opening(one: Desk) -> None:
    line(one, "goals/g1/due")
    one.type("soon, hopefully")
    one.close()
    one.open()
    assert line(one, "goals/g1/due").text() == "soon, hopefully"
    assert line(one, "goals/g1/due").property("invalid") or one.focus.hasFocus()


def test_numbers_and_dates_are_shown_in_the_way_of_the_window(one: Desk) -> None:
    line(one, "goals/g1/target")
    one.type("1234.5")
    line(one, "goals/g1/due")
    one.type("30.6.2027")
    for language, number, day in [
        ("de_DE", "1.234,5", "30.06.2027"),
        ("de_CH", "1’234.5", "30.06.2027"),
        ("en", "1,234.5", "30/06/2027"),
    ]:
        one.window.set_language(language)
        one.settle()
        assert line(one, "goals/g1/target").text() == number
        assert line(one, "goals/g1/due").text() == day
        one.press(Qt.Key.Key_Tab)
    assert one.concept.goals[0].target == Decimal("1234.5")
    assert one.concept.goals[0].due == date(2027, 6, 30)


def test_looking_at_a_number_is_no_step(one: Desk) -> None:
    for path in (
        "goals/g1/target",
        "goals/g1/due",
        "goals/g1/level",
        "goals/g1/thrust",
        "channels/c1/platform",
    ):
        one.into(path)
        one.press(Qt.Key.Key_Tab)
    assert one.bench.undo_name is None


@pytest.mark.parametrize("path", ["goals/g1/target", "goals/g1/due", "channels/c1/platform"])
def test_undo_in_a_single_line_is_the_undo_of_the_desk(one: Desk, path: str) -> None:
    before = one.concept
    one.into("goals/g2/kpi")
    one.type("Rides")
    one.into(path)
    one.type("12")
    one.press(Qt.Key.Key_Z, CONTROL)
    assert one.concept.goals[1].kpi == "Rides"
    assert one.concept.goals[0] == before.goals[0]
    assert one.concept.channels == before.channels
    one.press(Qt.Key.Key_Z, CONTROL)
    assert one.concept == before
    one.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    one.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert one.concept != before
    assert one.bench.redo_name is None


def test_undo_brings_back_what_a_number_was(one: Desk) -> None:
    field = line(one, "goals/g1/target")
    one.type("5")
    one.press(Qt.Key.Key_Tab)
    line(one, "goals/g1/target")
    replace(one, "many")
    one.press(Qt.Key.Key_Z, CONTROL)
    assert field.text() in ("5", "")
    assert one.concept.goals[0].target in (Decimal(5), None)


def test_a_date_is_chosen_from_the_calendar(one: Desk) -> None:
    box = one.box("goals/g1/due")
    editor = box.editor
    assert isinstance(editor, EntryEditor)
    (button,) = visible(editor, QToolButton)
    assert button.accessibleName() == "Choose a date from the calendar"
    editor._menu.aboutToShow.emit()
    editor._calendar.clicked.emit(QDate(2027, 6, 30))
    assert one.concept.goals[0].due == date(2027, 6, 30)
    assert line(one, "goals/g1/due").text() == "30/06/2027"


def test_the_calendar_opens_at_the_date_that_is_there(one: Desk) -> None:
    box = one.box("goals/g1/due")
    line(one, "goals/g1/due")
    one.type("30.6.2031")
    editor = box.editor
    assert isinstance(editor, EntryEditor)
    editor._menu.aboutToShow.emit()
    assert editor._calendar.selectedDate() == QDate(2031, 6, 30)


# Choices and links


def test_a_choice_is_made_and_taken_back(one: Desk) -> None:
    field = combo(one, "goals/g1/direction")
    assert [field.itemText(row) for row in range(field.count())] == [
        "– choose –",
        "increase",
        "decrease",
        "never below",
        "never above",
    ]
    one.press(Qt.Key.Key_Down, times=4)
    assert one.concept.goals[0].direction == "never_above"
    one.press(Qt.Key.Key_Home)
    assert one.concept.goals[0].direction == ""
    assert one.stored().goals[0].direction == ""


def test_a_link_offers_the_parts_there_are_with_their_numbers(one: Desk) -> None:
    field = combo(one, "goals/g1/thrust")
    assert [field.itemText(row) for row in range(field.count())] == [
        "– none yet –",
        "3.4.1  Test rides",
        "3.4.2  R&D <b>&amp;</b>",
    ]
    one.press(Qt.Key.Key_Down, times=2)
    assert one.concept.goals[0].thrust == "t2"


def test_a_link_follows_the_name_of_what_it_points_at(one: Desk) -> None:
    field = combo(one, "goals/g1/thrust")
    one.press(Qt.Key.Key_Down)
    one.into("thrusts/t1/title")
    replace(one, "Rides")
    one.show("goals")
    assert field.currentText() == "3.4.1  Rides"
    assert field.currentData() == "t1"


def test_a_link_to_what_was_removed_shows_none(one: Desk) -> None:
    from smm_desk.concept import edits

    field = combo(one, "goals/g1/thrust")
    one.press(Qt.Key.Key_Down)
    one.bench.apply(edits.remove("thrusts", "t1"))
    assert field.currentText() == "– none yet –"
    one.bench.undo()
    assert field.currentData() == "t1"


def test_boxes_link_to_any_number_of_parts(one: Desk) -> None:
    box = one.box("channels/c1/goals")
    first, second = visible(box, QCheckBox)
    assert [first.text(), second.text()] == ["4.1  Five rides", "4.2  Ten && more"]
    one.click(second, QPoint(10, second.height() // 2))
    one.click(first, QPoint(10, first.height() // 2))
    assert list(one.concept.channels[0].goals) == ["g2", "g1"]
    one.click(second, QPoint(10, second.height() // 2))
    assert list(one.concept.channels[0].goals) == ["g1"]
    assert list(one.stored().channels[0].goals) == ["g1"]
    one.bench.undo()
    assert second.isChecked()


def test_nothing_to_link_to_is_said(opened: Desk) -> None:
    opened.open_concept(Concept(id="k1", language="en", channels=(Channel(id="c1"),)))
    box = opened.box("channels/c1/goals")
    assert "Nothing to choose from yet." in opened.labels(box)
    assert not list(visible(box, QCheckBox))


def test_the_wheel_turns_no_list_that_the_pointer_only_lies_over(one: Desk) -> None:
    field = combo(one, "goals/g1/direction")
    one.into("goals/g1/statement")

    def turn() -> bool:
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(field.mapToGlobal(QPoint(5, 5))),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        one.application.sendEvent(field, event)
        return event.isAccepted()

    assert not turn()
    assert one.concept.goals[0].direction == ""
    field.setFocus()
    turn()
    assert one.concept.goals[0].direction == "increase"


# Suggestions


def test_a_platform_is_chosen_or_written_freely(one: Desk) -> None:
    field = combo(one, "channels/c1/platform")
    assert [field.itemText(row) for row in range(field.count())] == list(PLATFORMS)
    assert field.currentText() == "WhatsApp"
    replace(one, "Nachbarschafts-App <Olten> & Co")
    assert one.concept.channels[0].platform == "Nachbarschafts-App <Olten> & Co"
    one.press(Qt.Key.Key_Tab)
    assert one.stored().channels[0].platform == "Nachbarschafts-App <Olten> & Co"
    assert isinstance(one.box("channels/c1/platform").editor, SuggestedEditor)


def test_a_platform_in_small_letters_is_not_corrected(one: Desk) -> None:
    combo(one, "channels/c1/platform")
    replace(one, "instagram")
    one.press(Qt.Key.Key_Tab)
    assert one.concept.channels[0].platform == "instagram"


def test_a_chooser_shows_that_it_opens(one: Desk) -> None:
    field = combo(one, "goals/g1/direction")
    assert isinstance(field, Chooser)
    picture = field.grab().toImage()
    row = {
        picture.pixelColor(x, picture.height() // 2 + 2).name()
        for x in range(picture.width() - 22, picture.width() - 8)
    }
    assert len(row) > 1
