"""Everything that the keyboard can reach has a name for those who hear the desk instead of seeing it."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

import smm_desk.desk
from smm_desk.concept.outline import outline
from smm_desk.desk.side_panel import FindingCard
from tests.desk.driving import Desk, visible
from tests.desk.looking import PLACES, dialogs, go_to, spoken_name, stops


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(stop).__name__} {stop.objectName()}" for stop in stops(root) if not spoken_name(stop).strip()
    ]


def own(kind: type[QWidget]) -> set[type[QWidget]]:
    """Return the desk's own classes of a kind, all of them: its modules are imported first."""
    for module in iter_modules(smm_desk.desk.__path__):
        import_module(f"smm_desk.desk.{module.name}")
    below = {each for direct in kind.__subclasses__() for each in {direct, *own(direct)}}
    return {each for each in below if each.__module__.startswith("smm_desk.desk.")}


@pytest.mark.parametrize("language", ["en", "de_CH"])
def test_every_control_of_every_page_has_a_name(desk: Desk, language: str) -> None:
    desk.prepare(language)
    desk.open()
    for place in PLACES:
        go_to(desk, place, language)
        assert list(stops(desk.window)), place
        assert nameless(desk.window) == [], place


def test_every_control_of_a_dialog_has_a_name(opened: Desk) -> None:
    found = {type(dialog).__name__: nameless(dialog) for dialog in dialogs(opened, opened.example())}
    assert {each.__name__ for each in (*own(QDialog), QMessageBox)} == set(found)
    assert [name for name, missing in found.items() if missing] == []


def test_fields_are_named_with_number_and_label_and_ask_their_question(workshop: Desk) -> None:
    for chapter in outline().chapters:
        go_to(workshop, chapter.key, "en")
    assert len(workshop.boxes()) > 50
    for box in workshop.boxes():
        field, control = box.entry.field, box.editor.focus_target()
        if control.accessibleName():
            assert control.accessibleName() == f"{box.number} {field.label}"
            assert control.accessibleDescription().startswith(field.question)
        else:  # a box to tick is named by what it links to, and described by its field
            assert control.accessibleDescription() == f"{box.number} {field.label}"


def test_no_two_fields_in_sight_have_the_same_name(workshop: Desk) -> None:
    go_to(workshop, "goals", "en")
    targets = [box.editor.focus_target() for box in workshop.boxes() if box.isVisible()]
    spoken = [(spoken_name(target), target.accessibleDescription()) for target in targets]
    assert len(set(spoken)) == len(spoken)


def test_names_follow_when_a_part_moves(workshop: Desk) -> None:
    goal = workshop.concept.goals[0]
    workshop.into(f"goals/{goal.id}/kpi")
    workshop.list_of("goals")._on_card_move_requested(goal.id, 1)
    workshop.settle()
    assert workshop.focus.accessibleName() == "4.2 c KPI"


def test_notes_are_read_out_with_their_reason_and_question(empty: Desk) -> None:
    empty.show("vision")
    card = next(visible(empty.page.side, FindingCard))
    assert spoken_name(card).startswith("2.1 ")
    assert card.accessibleDescription().endswith("?")


def test_texts_are_editable_text_for_screen_readers(empty: Desk) -> None:
    area = empty.area("vision/statement")
    empty.type("No bicycle gathers dust.")
    interface = QAccessible.queryAccessibleInterface(area)
    assert interface is not None
    assert interface.role() is QAccessible.Role.EditableText
    assert interface.text(QAccessible.Text.Value) == "No bicycle gathers dust."


def test_what_has_just_happened_is_read_out(opened: Desk) -> None:
    opened.insert(opened.example())
    opened.window._reception.show_concepts()
    opened.window.start.focus_concepts()
    opened.window.start._delete.click()
    opened.settle()
    assert opened.window.notice.isVisible()
    assert "Deleted." in " ".join(opened.labels(opened.window.notice))
