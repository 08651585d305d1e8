"""The strategy builder and the page of rules, driven in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget

from smm_desk.desk.rules_dialog import RulesDialog
from smm_desk.desk.strategy_builder import StrategyBuilder
from smm_desk.desk.text_area import TextArea
from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import Desk, visible

RULE = "goal-as-strategy"
GOAL = "Sell as many products as possible."


def test_the_builder_writes_the_guiding_policy_in_one_step(workshop: Desk) -> None:
    workshop.show("strategy")
    before = workshop.concept.strategy.guiding_policy

    with in_dialogue(workshop, lambda dialog: press(dialog, "Take over")):
        workshop.click(workshop.button("Build a sentence …"))

    built = workshop.concept.strategy.guiding_policy
    assert built != before
    assert workshop.concept.audiences[0].name in built
    assert workshop.focus is workshop.area("strategy/guiding_policy")
    workshop.bench.undo()
    assert workshop.concept.strategy.guiding_policy == before


def test_what_is_typed_into_a_piece_stands_in_the_sentence(empty: Desk) -> None:
    empty.show("strategy")

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, StrategyBuilder)
        areas = list(visible(dialog, TextArea))
        areas[1].insertPlainText("people in a hurry")
        areas[4].insertPlainText("discounts")
        press(dialog, "Take over")

    with in_dialogue(empty, fill):
        empty.click(empty.button("Build a sentence …"))

    assert "people in a hurry" in empty.concept.strategy.guiding_policy
    assert "discounts" in empty.concept.strategy.guiding_policy


def test_a_refused_builder_changes_nothing(workshop: Desk) -> None:
    workshop.show("strategy")
    before = workshop.concept
    with in_dialogue(workshop):
        workshop.click(workshop.button("Build a sentence …"))
    assert workshop.concept is before


def test_a_rule_that_is_switched_off_keeps_quiet_and_stays_off(empty: Desk) -> None:
    empty.into("strategy/guiding_policy")
    empty.type(GOAL)
    assert empty.findings(RULE)

    def switch(dialog: QDialog) -> None:
        assert isinstance(dialog, RulesDialog)
        row = [rule.id for rule in dialog.rules].index(RULE)
        dialog.set_on(row, on=False)
        press(dialog, "Apply")

    with in_dialogue(empty, switch):
        empty.window.actions_by_key["rules"].trigger()

    assert not empty.findings(RULE)
    assert empty.settings().switched_off == {RULE}


def test_the_page_of_a_rule_shows_its_examples(opened: Desk) -> None:
    shown: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, RulesDialog)
        for row, rule in enumerate(dialog.rules):
            dialog.choose(row)
            shown.append(dialog.page_text)
            assert opened.window.texts(rule.title) in dialog.page_text
            assert dialog.is_on(row)

    with in_dialogue(opened, look):
        opened.window.actions_by_key["rules"].trigger()

    assert len(set(shown)) == len(shown) > 0


def test_rules_are_searched_by_what_they_say_and_keep_their_ticks(opened: Desk) -> None:
    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, RulesDialog)
        titles = [opened.window.texts(rule.title) for rule in dialog.rules]
        assert dialog.shown_rows == list(range(len(titles)))
        dialog.search("holidays")
        assert dialog.shown_rows
        assert not any("holidays" in titles[row] for row in dialog.shown_rows)
        dialog.search("{words}")
        assert dialog.shown_rows == []
        dialog.search("GOAL strategy")
        found = [row for row, title in enumerate(titles) if title == "This is a goal, not yet a strategy"]
        assert found[0] in dialog.shown_rows != list(range(len(titles)))
        dialog.choose(found[0])
        assert titles[found[0]] in dialog.page_text
        dialog.set_on(found[0], on=False)
        dialog.search("no rule says such words")
        assert dialog.shown_rows == []
        assert dialog.page_text == ""
        dialog.search("goal-as-strategy")
        assert dialog.shown_rows == found
        assert titles[found[0]] in dialog.page_text
        line = next(visible(dialog, QLineEdit))
        line.setFocus()
        opened.press(Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert isinstance(opened.focus, QListWidget)
        press(dialog, "Apply")

    with in_dialogue(opened, look):
        opened.window.actions_by_key["rules"].trigger()

    assert opened.settings().switched_off == {RULE}
