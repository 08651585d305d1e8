"""Lists of goals, audiences, channels and thrusts: add, duplicate, remove, reorder, by mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QRadioButton, QWidget

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Thrust
from smm_desk.concept.fields import Depth
from smm_desk.concept.goals import Goal
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.outreach import Audience, Channel
from smm_desk.concept.paths import parts_of
from smm_desk.concept.scope import Scope
from smm_desk.desk.part_card import PART_MIME, Grip, PartCard
from smm_desk.desk.part_list import PartList
from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import ALT, CONTROL, SHIFT, Desk, visible

LISTS = tuple(
    block.section.key
    for chapter in outline().chapters
    for block in Scope(Depth.CORE).chapter(Concept(id="c"), chapter).blocks
    if block.section.is_list
)
"""The lists that the window shows."""


@pytest.fixture
def three(opened: Desk) -> Desk:
    """Return a desk with three goals, a thrust that two of them serve, and a channel that links to two."""
    opened.open_concept(
        Concept(
            id="k1",
            language="en",
            thrusts=(Thrust(id="t1", title="Test rides"), Thrust(id="t2", title="Repairs")),
            goals=(
                Goal(id="g1", statement="Five rides", thrust="t1"),
                Goal(id="g2", statement="Ten repairs", thrust="t2"),
                Goal(id="g3", statement="Three calls", thrust="t1"),
            ),
            audiences=(Audience(id="a1", name="Commuters"),),
            channels=(Channel(id="c1", platform="WhatsApp", goals=("g1", "g3"), audiences=("a1",)),),
        ),
        "goals",
    )
    return opened


def ids(desk: Desk, section: str = "goals") -> list[str]:
    return [part.id for part in parts_of(desk.concept, section)]


def shown(desk: Desk, section: str = "goals") -> list[str]:
    """Return the ids of the cards from top to bottom."""
    cards = sorted(visible(desk.list_of(section), PartCard), key=lambda card: card.y())
    return [card.part_id for card in cards]


def focused_card(desk: Desk) -> str:
    """Return the id of the card that has the keyboard, or that holds what has it."""
    widget: QWidget | None = desk.focus
    while widget is not None and not isinstance(widget, PartCard):
        widget = widget.parentWidget()
    return widget.part_id if widget is not None else ""


def tip(desk: Desk) -> str:
    return desk.window.actions_by_key["undo"].toolTip()


# Add


@pytest.mark.parametrize("section", LISTS)
def test_a_new_part_opens_with_the_keyboard_in_its_title(empty: Desk, section: str) -> None:
    empty.show(outline().chapter_of(section).key)
    empty.click(empty.list_of(section).add_button)
    (part_id,) = ids(empty, section)
    assert shown(empty, section) == [part_id]
    assert empty.card(section, part_id).is_open
    assert empty.page.place() == empty.page.place()
    number = outline().list_number(section)
    assert empty.focus.accessibleName().startswith(f"{number}.1 ")
    assert tip(empty) == f"Undo: Add {SECTIONS[section].one}"
    empty.type("Title")
    assert getattr(parts_of(empty.concept, section)[0], SECTIONS[section].title_field) == "Title"


def test_adding_is_taken_back_and_done_again(empty: Desk) -> None:
    empty.show("goals")
    empty.click(empty.list_of("goals").add_button)
    (part_id,) = ids(empty)
    empty.press(Qt.Key.Key_Z, CONTROL)
    assert ids(empty) == shown(empty) == []
    assert empty.page.chapter.key == "goals"
    assert empty.focus is empty.list_of("goals").add_button
    empty.press(Qt.Key.Key_Y, CONTROL)
    assert ids(empty) == shown(empty) == [part_id]


def test_one_card_is_open_at_a_time(three: Desk) -> None:
    for part_id in ("g1", "g3"):
        three.click(three.card("goals", part_id), QPoint(60, 20))
        assert [card.part_id for card in visible(three.page, PartCard) if card.is_open] == [part_id]
    three.click(three.list_of("goals").add_button)
    assert [card.part_id for card in visible(three.page, PartCard) if card.is_open] == [ids(three)[-1]]


def test_a_click_on_an_open_card_closes_it(three: Desk) -> None:
    for is_open in (True, False):
        three.click(three.card("goals", "g1"), QPoint(60, 20))
        assert three.card("goals", "g1").is_open is is_open


def test_a_card_says_what_it_is_about(three: Desk) -> None:
    card = three.card("goals", "g1")
    assert card.accessibleName() == "Goal 4.1: Five rides"
    assert "serves: Test rides" in card.accessibleDescription()
    assert "4.1" in three.labels(card)
    assert "Five rides" in three.labels(card)


def test_a_card_follows_what_is_typed_and_what_it_is_linked_to(three: Desk) -> None:
    three.into("goals/g1/statement")
    three.press(Qt.Key.Key_End, CONTROL)
    three.type(" a week")
    assert three.card("goals", "g1").accessibleName() == "Goal 4.1: Five rides a week"
    three.into("thrusts/t1/title")
    three.press(Qt.Key.Key_End)
    three.type("!")
    three.show("goals")
    assert "serves: Test rides!" in three.card("goals", "g1").accessibleDescription()


def test_a_card_without_a_title_says_that_it_is_new(three: Desk) -> None:
    three.click(three.list_of("goals").add_button)
    assert three.card("goals", ids(three)[-1]).accessibleName() == "Goal 4.4: New: Goal"


# Duplicate


def test_a_copy_opens_behind_its_original(three: Desk) -> None:
    three.card("goals", "g1").setFocus()
    three.press(Qt.Key.Key_D, CONTROL)
    assert ids(three) == shown(three) == ["g1", three.concept.goals[1].id, "g2", "g3"]
    assert three.concept.goals[1].statement == "Five rides"
    assert focused_card(three) == three.concept.goals[1].id
    assert tip(three) == "Undo: Duplicate Goal"


def test_a_part_is_copied_from_within_its_fields(three: Desk) -> None:
    three.into("goals/g2/kpi")
    three.press(Qt.Key.Key_D, CONTROL)
    assert [goal.statement for goal in three.concept.goals] == [
        "Five rides",
        "Ten repairs",
        "Ten repairs",
        "Three calls",
    ]


# Remove


def test_a_part_that_nothing_points_at_goes_without_a_question(three: Desk) -> None:
    three.card("goals", "g2").setFocus()
    three.press(Qt.Key.Key_Delete)
    assert ids(three) == shown(three) == ["g1", "g3"]
    assert focused_card(three) == "g3"
    assert tip(three) == "Undo: Remove Goal"
    three.press(Qt.Key.Key_Z, CONTROL)
    assert ids(three) == shown(three) == ["g1", "g2", "g3"]


def test_removing_the_last_one_leaves_the_keyboard_at_the_list(empty: Desk) -> None:
    empty.show("audiences")
    empty.click(empty.list_of("audiences").add_button)
    empty.press(Qt.Key.Key_Escape)
    empty.press(Qt.Key.Key_Delete)
    assert ids(empty, "audiences") == []
    assert empty.focus is empty.list_of("audiences").add_button


def test_delete_in_a_field_removes_letters_and_no_parts(three: Desk) -> None:
    for path in ("goals/g2/statement", "goals/g2/kpi", "goals/g2/target"):
        three.into(path)
        three.press(Qt.Key.Key_Delete)
        three.press(Qt.Key.Key_Backspace)
    assert ids(three) == ["g1", "g2", "g3"]


def test_a_part_is_removed_from_within_its_tools(three: Desk) -> None:
    three.click(three.card("goals", "g2"), QPoint(60, 20))
    three.click(three.button("Remove", three.card("goals", "g2")))
    assert ids(three) == ["g1", "g3"]


def test_what_points_at_a_part_is_named_before_it_goes(three: Desk) -> None:
    three.card("goals", "g1").setFocus()
    with in_dialogue(three) as dialogue:
        three.press(Qt.Key.Key_Delete)
    assert dialogue.title == "Remove Goal"
    assert dialogue.words[0] == "1 field points at 4.1 Five rides:"
    assert "6.1 e" in dialogue.words[1]
    assert "WhatsApp" in dialogue.words[1]
    assert ids(three) == ["g1", "g2", "g3"]


def test_links_can_be_led_to_another_part(three: Desk) -> None:
    def answer(dialog: QDialog) -> None:
        other = dialog.findChild(QComboBox)
        assert other is not None
        assert [other.itemData(row) for row in range(other.count())] == ["g2", "g3"]
        other.setCurrentIndex(0)
        press(dialog, "Remove")

    three.card("goals", "g1").setFocus()
    with in_dialogue(three, answer):
        three.press(Qt.Key.Key_Delete)
    assert ids(three) == shown(three) == ["g2", "g3"]
    assert three.concept.channels[0].goals == ("g2", "g3")
    assert focused_card(three) == "g2"


def test_links_can_be_taken_away(three: Desk) -> None:
    def answer(dialog: QDialog) -> None:
        next(box for box in dialog.findChildren(QRadioButton) if "away" in box.text()).click()
        press(dialog, "Remove")

    three.show("strategy")
    three.card("thrusts", "t1").setFocus()
    with in_dialogue(three, answer) as dialogue:
        three.press(Qt.Key.Key_Delete)
    assert dialogue.words[0] == "2 fields point at 3.4.1 Test rides:"
    assert [goal.thrust for goal in three.concept.goals] == ["", "t2", ""]


def test_a_removal_with_links_is_taken_back_whole(three: Desk) -> None:
    before = three.concept
    three.card("goals", "g1").setFocus()
    with in_dialogue(three, "Remove"):
        three.press(Qt.Key.Key_Delete)
    three.press(Qt.Key.Key_Z, CONTROL)
    assert three.concept == before
    assert shown(three) == ["g1", "g2", "g3"]


def test_nothing_can_be_led_elsewhere_when_there_is_no_other_part(three: Desk) -> None:
    def answer(dialog: QDialog) -> None:
        assert [box.text() for box in visible(dialog, QRadioButton)] == ["Take these links away"]
        assert not list(visible(dialog, QComboBox))
        press(dialog, "Remove")

    three.show("audiences")
    three.card("audiences", "a1").setFocus()
    with in_dialogue(three, answer):
        three.press(Qt.Key.Key_Delete)
    assert three.concept.channels[0].audiences == ()
    assert three.focus is three.list_of("audiences").add_button


def test_many_links_are_counted_and_not_all_listed(opened: Desk) -> None:
    goals = tuple(Goal(id=f"g{n}", statement=f"Goal {n}", thrust="t1") for n in range(12))
    opened.open_concept(
        Concept(id="k1", language="en", thrusts=(Thrust(id="t1", title="<b>T</b>"),), goals=goals), "strategy"
    )
    opened.card("thrusts", "t1").setFocus()

    def answer(dialog: QDialog) -> None:
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in visible(dialog, QLabel))

    with in_dialogue(opened, answer) as dialogue:
        opened.press(Qt.Key.Key_Delete)
    assert dialogue.words[0] == "12 fields point at 3.4.1 <b>T</b>:"
    assert dialogue.words[-1] == "and 4 more"


# Reorder


def test_a_card_moves_by_keyboard_and_keeps_the_keyboard(three: Desk) -> None:
    three.card("goals", "g3").setFocus()
    three.press(Qt.Key.Key_Up, ALT)
    assert ids(three) == shown(three) == ["g1", "g3", "g2"]
    assert focused_card(three) == "g3"
    assert three.card("goals", "g3").accessibleName() == "Goal 4.2: Three calls"
    three.press(Qt.Key.Key_Up, ALT, times=3)
    assert ids(three) == shown(three) == ["g3", "g1", "g2"]
    three.press(Qt.Key.Key_Down, ALT, times=5)
    assert ids(three) == shown(three) == ["g1", "g2", "g3"]
    assert tip(three) == "Undo: Move Goal"


def test_a_card_moves_from_within_its_fields(three: Desk) -> None:
    area = three.area("goals/g1/statement")
    three.press(Qt.Key.Key_Down, ALT)
    assert ids(three) == shown(three) == ["g2", "g1", "g3"]
    assert three.focus is area
    assert area.accessibleName() == "4.2 a Goal"
    three.type("x")
    assert three.concept.goals[1].statement != "Five rides"


def test_a_card_moves_by_its_buttons(three: Desk) -> None:
    three.click(three.card("goals", "g2"), QPoint(60, 20))
    three.click(three.button("Move up", three.card("goals", "g2")))
    assert ids(three) == shown(three) == ["g2", "g1", "g3"]
    three.click(three.button("Move down", three.card("goals", "g2")))
    assert ids(three) == shown(three) == ["g1", "g2", "g3"]


def test_links_show_the_new_numbers(three: Desk) -> None:
    three.into("channels/c1/goals")
    assert three.has_button("4.1  Five rides")
    three.show("goals")
    three.card("goals", "g1").setFocus()
    three.press(Qt.Key.Key_Down, ALT)
    three.into("channels/c1/goals")
    assert three.has_button("4.2  Five rides")
    assert three.concept.channels[0].goals == ("g1", "g3")


def drop(target: PartList, mime: QMimeData, y: int) -> bool:
    """Drag what is in the mime data over a list and drop it at a height; return whether it was taken."""
    action, buttons, keys = (
        Qt.DropAction.MoveAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(20, y), action, mime, buttons, keys)
    enter.setAccepted(False)
    target.dragEnterEvent(enter)
    if not enter.isAccepted():
        return False
    target.dragMoveEvent(QDragMoveEvent(QPoint(20, y), action, mime, buttons, keys))
    target.dropEvent(QDropEvent(QPointF(20, y), action, mime, buttons, keys))
    return True


def dragged(section: str, part_id: str) -> QMimeData:
    mime = QMimeData()
    mime.setData(PART_MIME, f"{section}/{part_id}".encode())
    return mime


@pytest.mark.parametrize(
    ("part_id", "before", "order"),
    [
        ("g3", "g1", ["g3", "g1", "g2"]),
        ("g3", "g2", ["g1", "g3", "g2"]),
        ("g1", "g3", ["g2", "g1", "g3"]),
        ("g1", "", ["g2", "g3", "g1"]),
        ("g2", "", ["g1", "g3", "g2"]),
        ("g1", "g2", ["g1", "g2", "g3"]),
        ("g2", "g2", ["g1", "g2", "g3"]),
    ],
)
def test_a_card_is_dropped_before_another_or_at_the_end(
    three: Desk, part_id: str, before: str, order: list[str]
) -> None:
    list_ = three.list_of("goals")
    y = three.card("goals", before).y() + 4 if before else list_.height() - 4
    assert drop(list_, dragged("goals", part_id), y)
    three.settle()
    assert ids(three) == shown(three) == order


def test_a_card_of_another_list_is_not_taken(three: Desk) -> None:
    assert not drop(three.list_of("goals"), dragged("thrusts", "t1"), 10)
    assert not drop(three.list_of("goals"), dragged("goals", "gone"), 10)
    text = QMimeData()
    text.setText("goals/g1")
    assert not drop(three.list_of("goals"), text, 10)
    assert ids(three) == ["g1", "g2", "g3"]


def test_the_landing_line_shows_only_while_something_is_dragged(three: Desk) -> None:
    list_ = three.list_of("goals")
    move = QDragMoveEvent(
        QPoint(20, 4),
        Qt.DropAction.MoveAction,
        dragged("goals", "g2"),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    list_.dragMoveEvent(move)
    assert list_._drop_line.isVisible()
    list_.dragLeaveEvent(QDragLeaveEvent())
    assert not list_._drop_line.isVisible()


def test_every_card_has_a_handle_that_says_how_to_move_it(three: Desk) -> None:
    for part_id in ids(three):
        (grip,) = three.card("goals", part_id).findChildren(Grip)
        assert "Alt" in grip.toolTip()


# The keyboard within cards


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_card_opens_with_a_key_and_escape_leads_back(three: Desk, key: Qt.Key) -> None:
    card = three.card("goals", "g2")
    card.setFocus()
    three.press(key)
    assert three.focus.accessibleName() == "4.2 a Goal"
    three.press(Qt.Key.Key_Escape)
    assert three.focus is card
    three.press(key)
    assert not card.is_open
    assert three.focus is card


def test_the_tab_key_goes_through_the_cards_in_their_order(three: Desk) -> None:
    three.card("goals", "g1").setFocus()
    three.press(Qt.Key.Key_Down, ALT)
    three.show("goals")
    seen = []
    for _ in range(4):
        seen.append(focused_card(three))
        three.press(Qt.Key.Key_Tab)
    assert seen[:3] == ["g2", "g1", "g3"]


def test_the_tab_key_goes_through_every_field_of_an_open_card_in_order(three: Desk) -> None:
    three.into("goals/g2/statement")
    names = []
    for _ in range(40):
        names.append(three.focus.accessibleName())
        three.press(Qt.Key.Key_Tab)
        if focused_card(three) != "g2":
            break
    letters = [name.split()[1] for name in names if name.startswith("4.2 ")]
    assert letters == list("abcdefghij")
    assert focused_card(three) == "g3"
    three.press(Qt.Key.Key_Tab, SHIFT)
    assert focused_card(three) == "g2"


def test_a_new_card_is_reached_by_tab_from_the_one_before(three: Desk) -> None:
    three.click(three.list_of("goals").add_button)
    new_id = ids(three)[-1]
    three.card("goals", "g3").setFocus()
    three.press(Qt.Key.Key_Tab)
    assert focused_card(three) == new_id


def test_boxes_of_links_keep_their_place_for_the_tab_key(three: Desk) -> None:
    three.into("channels/c1/goals")
    three.into("goals/g2/statement")
    three.press(Qt.Key.Key_End, CONTROL)
    three.type(" a month")
    three.click(three.list_of("goals").add_button)
    three.card("goals", "g3").setFocus()
    three.press(Qt.Key.Key_Up, ALT)
    three.into("channels/c1/purpose")
    seen = []
    for _ in range(6):
        three.press(Qt.Key.Key_Tab)
        seen.append(three.focus)
    texts = [widget.text() if isinstance(widget, QCheckBox) else widget.accessibleName() for widget in seen]
    assert texts == [
        "5.1  Commuters",
        "4.1  Five rides",
        "4.2  Three calls",
        "4.3  Ten repairs a month",
        "4.4",
        "6.1 f Reason",
    ]
