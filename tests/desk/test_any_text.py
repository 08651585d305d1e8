"""Whatever is typed or pasted into any field is on the screen, in the store and back as it was."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth, Kind
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import FieldPath, field_paths, read, spec_at, text_values, written
from smm_desk.concept.values import Unread
from smm_desk.desk.text_area import TextArea
from tests.desk.driving import CONTROL, Desk, visible
from tests.desk.texts import HOSTILE, HOSTILE_LINES

ENTRIES = (Kind.NUMBER, Kind.DATE)


def core_texts(concept: Concept) -> list[tuple[FieldPath, str]]:
    """Return path and text of the core fields that hold words."""
    return [(path, text) for path, text in text_values(concept) if spec_at(path).field.is_at(Depth.CORE)]


def one_of_each() -> Concept:
    """Return an empty concept with one part in each list."""
    parts: dict[str, Any] = {
        key: (section.part_type(id=f"{key}1"),) for key, section in SECTIONS.items() if section.is_list
    }
    return Concept(id="k1", language="en", **parts)


def shown_text(desk: Desk, path: FieldPath) -> str:
    """Return what stands in the control of a field."""
    control = desk.into(str(path))
    if isinstance(control, TextArea):
        return control.text()
    return control.currentText() if isinstance(control, QComboBox) else control.property("text")


def fields(concept: Concept) -> list[FieldPath]:
    """Return the paths of all fields in the window into which words can be typed."""
    kinds = (Kind.TEXT, Kind.LONG_TEXT, Kind.SUGGESTED, *ENTRIES)
    return [
        path
        for path in field_paths(concept)
        if spec_at(path).field.kind in kinds and spec_at(path).field.is_at(Depth.CORE)
    ]


def kept(concept: Concept, path: FieldPath) -> str:
    value = read(concept, path)
    return value.text if isinstance(value, Unread) else str(value)


@pytest.mark.parametrize(
    "path",
    [
        "company/name",
        "vision/statement",
        "goals/goals1/target",
        "goals/goals1/due",
        "channels/channels1/platform",
    ],
)
def test_texts_typed_into_each_kind_of_field_come_back_as_they_were(opened: Desk, path: str) -> None:
    text = " | ".join(HOSTILE.values())
    opened.open_concept(one_of_each())
    opened.into(path)
    opened.type(text)
    check_everywhere(opened, [FieldPath.parse(path)], text)


def test_texts_pasted_into_every_field_come_back_as_they_were(opened: Desk) -> None:
    text = " | ".join(HOSTILE.values())
    concept = one_of_each()
    opened.open_concept(concept)
    for path in fields(concept):
        opened.into(str(path))
        opened.paste(text)
    check_everywhere(opened, fields(concept), text)


def test_several_lines_pasted_into_every_long_field_come_back_as_they_were(opened: Desk) -> None:
    text = "\n".join([*HOSTILE_LINES.values(), *HOSTILE.values()])
    concept = one_of_each()
    opened.open_concept(concept)
    paths = [path for path, _ in core_texts(concept) if spec_at(path).field.kind is Kind.LONG_TEXT]
    for path in paths:
        opened.into(str(path))
        opened.paste(text)
    check_everywhere(opened, paths, text)


def check_everywhere(desk: Desk, paths: list[FieldPath], text: str) -> None:
    """See a text in the concept, on the screen and in the store, now and after closing and opening."""
    expected = {str(path): text for path in paths}
    for _ in range(2):
        assert {str(path): kept(desk.concept, path) for path in paths} == expected
        assert {str(path): shown_text(desk, path) for path in paths} == expected
        desk.until(lambda: desk.bench.is_kept)
        assert desk.stored() == desk.concept
        desk.close()
        desk.open()
        assert desk.bench.undo_name is None


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        (
            "one\r\ntwo\rthree\u2028four\u2029five\x0bsix\x0cseven\x85eight",
            "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight",
        ),
        ("a\x00b\x07c\x1bd", "abcd"),
    ],
)
def test_what_no_text_may_hold_is_cleaned_when_it_is_pasted(empty: Desk, pasted: str, expected: str) -> None:
    area = empty.area("vision/statement")
    empty.paste(pasted)
    assert area.text() == empty.concept.vision.statement == expected


@pytest.mark.parametrize(
    "text", ["\ufeffbegins with a mark", "ends with a mark\ufeff", "one\ufeff\ufeff\ntwo"]
)
def test_looking_at_a_text_never_changes_it(opened: Desk, text: str) -> None:
    concept = one_of_each()
    for path, _ in core_texts(concept):
        concept = written(concept, path, text)
    opened.open_concept(concept)
    for path, _ in core_texts(concept):
        opened.into(str(path))
    assert opened.bench.undo_name is None
    assert opened.concept == opened.stored() == concept


def test_lines_pasted_into_a_single_line_become_one(empty: Desk) -> None:
    area = empty.area("company/name")
    empty.paste("Huber\r\nBakery\nOlten")
    assert area.text() == empty.concept.company.name == "Huber Bakery Olten"


def test_a_tab_leaves_the_field_and_is_not_typed(empty: Desk) -> None:
    empty.area("vision/statement")
    empty.type("a")
    empty.press(Qt.Key.Key_Tab)
    assert empty.concept.vision.statement == "a"
    assert empty.focus.accessibleName() == "2.2 Horizon"


def test_formatted_text_is_pasted_plain(empty: Desk) -> None:
    from PySide6.QtCore import QMimeData

    area = empty.area("vision/statement")
    mime = QMimeData()
    mime.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    mime.setText("bold")
    QApplication.clipboard().setMimeData(mime)
    empty.press(Qt.Key.Key_V, CONTROL)
    assert area.text() == empty.concept.vision.statement == "bold"


def test_every_text_is_shown_as_it_is_and_never_as_markup(opened: Desk) -> None:
    text = HOSTILE["image"] + " " + HOSTILE["bold"]
    concept = one_of_each()
    for path, _ in core_texts(concept):
        concept = written(concept, path, text)
    opened.open_concept(concept)
    for number in range(10):
        opened.press(Qt.Key(int(Qt.Key.Key_0) + number), CONTROL)
        for label in visible(opened.window, QLabel):
            if "<" in label.text():
                assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
        for widget in [*visible(opened.window, QPushButton), *visible(opened.window, QLineEdit)]:
            assert "<img" not in widget.toolTip()
            assert "<b>" not in widget.toolTip()
    assert opened.window.windowTitle().startswith(text)


@pytest.mark.parametrize("path", ["strategy/guiding_policy", "company/name", "channels/channels1/platform"])
def test_two_hundred_thousand_characters_are_kept(opened: Desk, path: str) -> None:
    text = ("We win on the saddle 🚲 and at the workbench. " * 5000)[:200_000]
    opened.open_concept(one_of_each())
    opened.into(path)
    opened.paste(text)
    where = FieldPath.parse(path)
    assert kept(opened.concept, where) == text
    assert shown_text(opened, where) == text
    opened.type("!")
    assert kept(opened.concept, where) == text + "!"
    opened.press(Qt.Key.Key_Z, CONTROL)
    opened.press(Qt.Key.Key_Y, CONTROL)
    opened.close()
    opened.open()
    assert kept(opened.concept, where) == text + "!"
    assert shown_text(opened, where) == text + "!"
    assert opened.bench.undo_name is None


def test_a_text_of_many_lines_scrolls_inside_its_field(empty: Desk) -> None:
    area = empty.area("vision/statement")
    empty.paste("line\n" * 5000)
    assert area.height() < empty.window.height()
    assert area.verticalScrollBar().maximum() > 0
    assert area.cursorRect().top() >= 0
    empty.press(Qt.Key.Key_A, CONTROL)
    empty.type("x")
    assert area.verticalScrollBar().maximum() == 0


def test_copy_gives_back_what_was_pasted(empty: Desk) -> None:
    text = "12\u00a0000\u202fCHF 🚲\n\tzwei"
    empty.area("vision/statement")
    empty.paste(text)
    empty.press(Qt.Key.Key_A, CONTROL)
    empty.press(Qt.Key.Key_X, CONTROL)
    assert empty.concept.vision.statement == ""
    empty.press(Qt.Key.Key_V, CONTROL)
    assert empty.concept.vision.statement == text
