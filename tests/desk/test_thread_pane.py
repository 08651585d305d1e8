"""The red thread in the window: walked through, opened and linked with keyboard and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from smm_desk.advice.red_thread import VISION
from smm_desk.advice.thread_picture import BOX_HEIGHT, BOX_WIDTH
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Thrust, Vision
from smm_desk.concept.goals import Goal
from smm_desk.concept.outreach import Audience, Channel
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.chooser import Chooser
from smm_desk.desk.thread_matrix import MAIN_MARK
from smm_desk.desk.thread_pane import ThreadPane
from tests.desk.driving import CONTROL, SHIFT, Desk, visible

CONCEPT = Concept(
    id="k1",
    language="en",
    vision=Vision(statement="Everybody repairs"),
    thrusts=(Thrust(id="t1", title="Open workshop"), Thrust(id="t2", title="Test rides")),
    goals=(
        Goal(id="g1", statement="Five rides a week", thrust="t1"),
        Goal(id="g2", statement="Ten at the bench"),
    ),
    audiences=(Audience(id="a1", name="Commuters"),),
    channels=(Channel(id="c1", platform="Instagram", decision="use", goals=("g1",), audiences=("a1",)),),
)
G2, T2 = FieldPath("goals", part="g2"), FieldPath("thrusts", part="t2")


@pytest.fixture
def pane(opened: Desk) -> ThreadPane:
    opened.open_concept(CONCEPT)
    opened.press(Qt.Key.Key_T, CONTROL | SHIFT)
    opened.settle()
    return opened.page.review_page().thread_pane


def at(pane: ThreadPane, part: FieldPath) -> QPoint:
    """Return the middle of a box in the viewport."""
    view = pane.picture
    box = view._picture.box_of(part)
    assert box is not None
    middle = QPointF(box.x + BOX_WIDTH / 2, box.y + BOX_HEIGHT / 2) * view.zoom + view._origin()
    return middle.toPoint()


def test_the_arrow_keys_walk_along_the_thread_and_return_opens(opened: Desk, pane: ThreadPane) -> None:
    assert opened.focus is pane.picture
    assert pane.picture.current == VISION
    opened.press(Qt.Key.Key_Right)
    assert pane.picture.current == FieldPath("thrusts", part="t1")
    opened.press(Qt.Key.Key_Right)
    assert pane.picture.current == FieldPath("goals", part="g1")
    opened.press(Qt.Key.Key_Down)
    assert pane.picture.current == G2
    assert "Goal 4.2: Ten at the bench. serves nothing yet" in pane.picture.accessibleDescription()
    opened.press(Qt.Key.Key_Return)
    assert opened.page.chapter.key == "goals"
    assert opened.focus.accessibleName() == "4.2 a Goal"


def test_two_parts_are_linked_and_unlinked_with_the_keyboard(opened: Desk, pane: ThreadPane) -> None:
    pane.picture.set_current(G2)
    opened.press(Qt.Key.Key_L)
    assert any(words.startswith("Link “Ten at the bench”") for words in opened.labels(pane))
    pane.picture.set_current(T2)
    opened.press(Qt.Key.Key_Return)
    assert opened.concept.goals[1].thrust == "t2"
    assert opened.bench.undo_name is not None
    opened.press(Qt.Key.Key_Z, CONTROL)
    assert opened.concept.goals[1].thrust == ""
    opened.press(Qt.Key.Key_T, CONTROL | SHIFT)
    pane.picture.set_current(G2)
    opened.press(Qt.Key.Key_L)
    opened.press(Qt.Key.Key_Escape)
    assert pane.picture.linking is None


@pytest.mark.parametrize("is_upwards", [True, False])
def test_pulling_one_box_onto_another_links_them_from_either_end(
    opened: Desk, pane: ThreadPane, is_upwards: bool
) -> None:
    view = pane.picture.viewport()
    first, second = (G2, T2) if is_upwards else (T2, G2)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at(pane, first))
    QTest.mouseMove(view, at(pane, second))
    opened.settle()
    pane.picture._dragged_to = QPointF(at(pane, second))  # the offscreen platform sends no button with a move
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(pane, second))
    assert opened.concept.goals[1].thrust == "t2"


def test_a_click_leads_to_the_part(opened: Desk, pane: ThreadPane) -> None:
    QTest.mouseClick(pane.picture.viewport(), Qt.MouseButton.LeftButton, pos=at(pane, T2))
    assert opened.focus.accessibleName() == "3.4.2 a Thrust"


def test_the_matrix_links_with_the_keyboard(opened: Desk, pane: ThreadPane) -> None:
    chooser = next(visible(pane, Chooser))
    words = [chooser.itemText(row) for row in range(chooser.count())]
    chooser.setCurrentIndex(words.index("Table: Goals and Thrusts"))
    chooser.activated.emit(chooser.currentIndex())
    pane.matrix.setFocus()
    pane.matrix.setCurrentIndex(pane.matrix.matrix.index(1, 1))
    opened.press(Qt.Key.Key_Space)
    assert opened.concept.goals[1].thrust == "t2"
    assert pane.matrix.matrix.index(1, 1).data() == MAIN_MARK
    spoken = pane.matrix.matrix.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "4.2 Ten at the bench with 3.4.2 Test rides: linked"
    opened.press(Qt.Key.Key_Space)
    assert opened.concept.goals[1].thrust == ""


def test_holes_lead_to_the_field_that_mends_them(opened: Desk, pane: ThreadPane) -> None:
    holes = next(visible(pane, QListWidget))
    words = [holes.item(row).text() for row in range(holes.count())]
    assert words[0] == "3.4.2  Nothing serves Thrust “Test rides” yet"
    row = next(row for row, text in enumerate(words) if text.startswith("4.2  Goal"))
    holes.setFocus()
    holes.setCurrentRow(row)
    opened.press(Qt.Key.Key_Return)
    assert opened.focus.accessibleName() == "4.2 j Serves the thrust"


def test_the_picture_is_zoomed_within_limits(opened: Desk, pane: ThreadPane) -> None:
    before = pane.picture.zoom
    opened.press(Qt.Key.Key_Plus)
    assert pane.picture.zoom > before
    for _ in range(30):
        opened.press(Qt.Key.Key_Minus)
    assert pane.picture.zoom == pytest.approx(0.25)
    opened.press(Qt.Key.Key_0)
    assert 0.7 <= pane.picture.zoom <= 1.0
