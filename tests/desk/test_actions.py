"""Every action with its words and keys; no key is given twice."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from smm_desk.desk.actions import ACTIONS
from smm_desk.desk.window_menu import DeskMenu
from tests.desk.dialogues import in_dialogue
from tests.desk.driving import Desk


def keys(desk: Desk) -> list[str]:
    text = QKeySequence.SequenceFormat.PortableText
    return [sequence.toString(text) for action in desk.window.actions() for sequence in action.shortcuts()]


def test_no_key_is_given_twice(opened: Desk) -> None:
    assert [key for key, times in Counter([*keys(opened), "F10"]).items() if times > 1] == []


def test_every_action_is_in_the_menu_or_the_tool_bar(opened: Desk) -> None:
    menu = opened.window._tool_bar.menu_button.menu()
    assert isinstance(menu, DeskMenu)
    menu.aboutToShow.emit()
    below = [action for inside in menu.findChildren(QMenu) for action in inside.actions()]
    shown: list[QAction] = [*menu.actions(), *below, *opened.window._tool_bar.actions()]
    by_keys_only = {
        *("find_next", "find_previous", "next_chapter", "previous_chapter", "chapters", "previous_finding")
    }
    missing = {spec.key for spec in ACTIONS if opened.window.actions_by_key[spec.key] not in shown}
    assert missing <= by_keys_only


def test_what_needs_a_concept_waits_for_one(opened: Desk) -> None:
    waiting = [spec.key for spec in ACTIONS if spec.needs_concept]
    assert waiting
    assert not any(opened.window.actions_by_key[key].isEnabled() for key in waiting)
    for key in waiting:
        opened.window.actions_by_key[key].trigger()
    opened.open_new()
    opened.type("a")
    opened.bench.undo()
    assert all(opened.window.actions_by_key[key].isEnabled() for key in waiting)


def test_the_overview_lists_every_key(opened: Desk) -> None:
    with in_dialogue(opened) as dialogue:
        opened.window.actions_by_key["shortcuts"].trigger()
    assert dialogue.title == "Keyboard shortcuts"
    for words in ("Undo", "Next note", "Chapters 1 to 10", "Duplicate it", "Next chapter"):
        assert words in dialogue.words
    assert any("Ctrl+Z" in words for words in dialogue.words)


def test_the_about_box_tells_place_and_licences(opened: Desk) -> None:
    with in_dialogue(opened) as dialogue:
        opened.window.actions_by_key["about"].trigger()
    told = "\n".join(dialogue.words)
    assert str(opened.folder) in told
    for licence in ("LGPL-3.0", "MIT", "OFL-1.1", "Apache-2.0"):
        assert licence in told


def test_quitting_saves(empty: Desk) -> None:
    concept_id = empty.concept.id
    empty.type("Huber")
    empty.window.actions_by_key["quit"].trigger()
    assert not empty.window.isVisible()
    assert empty.stored(concept_id).company.name == "Huber"
