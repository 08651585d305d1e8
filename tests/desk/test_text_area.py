"""The text editor: grows with its text, keeps the cursor, counts as Python counts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from smm_desk.desk.text_area import MOST_LINES, Line, Mark, TextArea, _from_utf16, _to_utf16
from smm_desk.store.storable import storable

TEXTS = st.text(alphabet=st.sampled_from("ab \n\t🚲é\u0301ש\u00a0\u202f\ufeff"), max_size=12)


@pytest.fixture
def area(qtbot: QtBot) -> Iterator[TextArea]:
    made = TextArea(lines=3)
    qtbot.addWidget(made)
    made.resize(300, made.height())
    made.show()
    made.set_mark_colours("#b45309", "#ffe9cf")
    yield made
    made.close()


def selection(area: TextArea) -> tuple[int, int]:
    cursor = area.textCursor()
    return cursor.anchor(), cursor.position()


def put_cursor(area: TextArea, start: int, end: int | None = None) -> None:
    cursor = area.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start if end is None else end, QTextCursor.MoveMode.KeepAnchor)
    area.setTextCursor(cursor)


@given(texts=st.lists(TEXTS, min_size=1, max_size=6))
def test_a_text_that_is_shown_is_read_back_and_tells_nobody(area: TextArea, texts: list[str]) -> None:
    told: list[object] = []
    area.text_edited.connect(told.append)
    for text in texts:
        area.set_text(text)
        assert area.text() == text
    area.text_edited.disconnect()
    assert told == []


@pytest.mark.parametrize(
    ("before", "cursor", "after", "expected"),
    [
        ("one two", 3, "one and two", 3),
        ("one two", 7, "one and two", 11),
        ("one two", 7, "one", 3),
        ("🚲 two", 6, "🚲🚲 two", 8),
        ("same", 2, "same", 2),
        ("abc", 1, "", 0),
    ],
)
def test_the_cursor_stays_where_it_was_in_the_text(
    area: TextArea, before: str, cursor: int, after: str, expected: int
) -> None:
    area.set_text(before)
    put_cursor(area, cursor)
    area.set_text(after)
    assert selection(area) == (expected, expected)


def test_every_change_by_hand_is_told_once(area: TextArea) -> None:
    told: list[object] = []
    area.text_edited.connect(told.append)
    area.insertPlainText("one")
    area.selectAll()
    area.insertPlainText("two")
    area.insertPlainText("")
    assert told == ["one", "two"]


@given(text=st.text(max_size=30), data=st.data())
def test_places_are_counted_there_and_back(text: str, data: st.DataObject) -> None:
    text = storable(text)
    index = data.draw(st.integers(0, len(text)))
    assert _to_utf16(text, index) == len(text[:index].encode("utf-16-le")) // 2
    assert _from_utf16(text, _to_utf16(text, index)) == index


@pytest.mark.parametrize(
    ("text", "start", "end", "expected"),
    [
        ("one two", 4, 7, "two"),
        ("🚲 one 🚲 two", 6, 7, "🚲"),
        ("a\nb\nc", 2, 3, "b"),
        ("שלום עולם", 5, 9, "עולם"),
    ],
)
def test_characters_are_selected_as_python_counts_them(
    area: TextArea, text: str, start: int, end: int, expected: str
) -> None:
    area.set_text(text)
    area.select_range(start, end)
    assert area.textCursor().selectedText() == expected
    assert area.cursor_index() == end


@given(text=TEXTS, spans=st.lists(st.tuples(st.integers(0, 14), st.integers(0, 14)), max_size=3))
def test_marks_never_reach_beyond_the_text(area: TextArea, text: str, spans: list[tuple[int, int]]) -> None:
    area.set_text(text)
    area.set_marks([Mark(min(span), max(span), "tip") for span in spans])
    end = area.document().characterCount() - 1
    assert all(s.cursor.selectionEnd() <= end for s in area.extraSelections())


def test_lines_that_moved_with_the_text_are_not_drawn_anew(area: TextArea) -> None:
    area.set_text("Räder 🚲 verkaufen")
    area.set_marks([Mark(8, 17, "tip")])
    drawn = area._underlines
    put_cursor(area, 0)
    area.insertPlainText("ä🚲")
    area.set_marks([Mark(10, 19, "tip")])
    assert area._underlines is drawn
    assert [line.selectedText() for line in drawn] == ["verkaufen"]
    put_cursor(area, len("ä🚲Räder 🚲 verkaufen") + 2)
    area.insertPlainText("!")
    area.set_marks([Mark(10, 19, "tip")])
    assert area._underlines is not drawn
    assert [selection.cursor.selectedText() for selection in area.extraSelections()] == ["verkaufen"]


def test_a_tip_is_another_though_the_line_stays(area: TextArea) -> None:
    area.set_text("Sell more")
    area.set_marks([Mark(0, 9, "one")])
    area.set_marks([Mark(0, 9, "two")])
    assert [mark.tip for mark in area._marks] == ["two"]


def test_the_tool_tip_of_a_mark_says_what_it_means_and_is_no_markup(area: TextArea) -> None:
    area.set_text("Sell <b>more</b>")
    area.set_marks([Mark(0, 9, "No <b>strategy</b>")])
    place = area.cursorRect(QTextCursor(area.document())).center()
    at = area.viewport().mapTo(area, place)
    QApplication.sendEvent(area, QHelpEvent(QEvent.Type.ToolTip, at, area.mapToGlobal(at)))
    assert QToolTip.text() == "<span>No &lt;b&gt;strategy&lt;/b&gt;</span>"
    QToolTip.hideText()


def test_the_editor_grows_with_its_text_up_to_a_measure(area: TextArea) -> None:
    empty = area.height()
    heights = []
    for lines in (2, 3, 6, MOST_LINES, MOST_LINES + 20):
        area.set_text("\n".join("x" * lines))
        heights.append(area.height())
    assert heights[0] == heights[1] == empty
    assert empty < heights[2] < heights[3] == heights[4]
    area.set_text("")
    assert area.height() == empty


def test_long_lines_wrap_and_nothing_scrolls_sideways(area: TextArea) -> None:
    area.set_text("Donaudampfschifffahrt" * 8)
    assert area.horizontalScrollBar().maximum() == 0
    wide = area.height()
    area.resize(150, area.height())
    assert area.height() > wide


def test_return_in_a_single_line_is_no_new_line(qtbot: QtBot) -> None:
    made = TextArea(single_line=True)
    qtbot.addWidget(made)
    made.show()
    QTest.keyClicks(made, "one")
    QTest.keyClick(made, Qt.Key.Key_Return)
    QTest.keyClick(made, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert made.text() == "one"
    assert made.height() < TextArea(lines=3).maximumHeight()


def menu_of(widget: TextArea | Line) -> list[str]:
    """Return the entries of the context menu of an editor."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(4, 4), QPoint(4, 4))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return names


def test_the_menu_of_an_editor_leaves_undo_to_the_desk(area: TextArea, qtbot: QtBot) -> None:
    line = Line()
    qtbot.addWidget(line)
    for editor in (area, line):
        names = menu_of(editor)
        assert "edit-paste" in names
        assert "edit-undo" not in names
        assert "edit-redo" not in names


def test_a_question_is_shortened_at_a_word_to_the_lines_there_are(qtbot: QtBot) -> None:
    made = TextArea(lines=1, single_line=True)
    qtbot.addWidget(made)
    made.resize(260, made.height())
    made.show()
    question = "Whom does somebody ask who is not sure or has made a mistake?"
    made.ask(question)
    shortened = made.placeholderText()
    assert shortened.endswith(" …")
    assert question.startswith(shortened.removesuffix(" …"))
    assert made.fontMetrics().horizontalAdvance(shortened) <= made.viewport().width()

    made.resize(900, made.height())
    assert made.placeholderText() == question
