"""From the keystroke to the note and from the note to the mended text: chapters, notes, fixes, help."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCharFormat
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Strategy, Thrust
from smm_desk.concept.edits import add, move, remove, write
from smm_desk.concept.fields import Depth
from smm_desk.concept.goals import Goal
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import FieldPath, field_paths, spec_at
from smm_desk.desk.appearance import colours_for
from smm_desk.desk.settings import Appearance
from smm_desk.desk.side_panel import FindingCard, HelpCard
from smm_desk.desk.text_area import TextArea
from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import ALT, CONTROL, SHIFT, Desk, visible

GOAL = "Sell as many products as possible."
POLICY = "strategy/guiding_policy"
RGB = QImage.Format.Format_RGB32


def cards(desk: Desk) -> list[FindingCard]:
    return list(visible(desk.page.side, FindingCard))


def card_of(desk: Desk, rule: str) -> FindingCard:
    return next(card for card in cards(desk) if card.finding.rule == rule)


def underlined(area: TextArea) -> list[str]:
    """Return the pieces of text under which a wavy line is drawn."""
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    return [
        selection.cursor.selectedText()
        for selection in area.extraSelections()
        if selection.format.underlineStyle() is wave
    ]


def chapter_list(desk: Desk) -> QListWidget:
    return next(list_ for list_ in desk.page.findChildren(QListWidget) if list_.objectName() == "chapters")


def spoken(desk: Desk, chapter: str) -> str:
    row = outline().chapter(chapter).number - 1
    return str(chapter_list(desk).item(row).data(Qt.ItemDataRole.AccessibleTextRole))


# A goal in the place of the strategy


@pytest.fixture
def mistaken(empty: Desk) -> Desk:
    """Return a desk at which a goal was typed where the strategy belongs."""
    empty.area(POLICY)
    empty.type(GOAL)
    return empty


def test_a_goal_typed_as_strategy_is_noticed_while_it_is_typed(mistaken: Desk) -> None:
    card = card_of(mistaken, "goal-as-strategy")
    words = mistaken.labels(card)
    assert words[:2] == ["3.2", "This is a goal, not yet a strategy"]
    assert "“Sell as many products as possible”" in words[2]
    assert words[3].endswith("?")
    assert mistaken.has_button("Move to the goals", card)
    assert mistaken.has_button("Set aside …", card)


def test_what_the_note_speaks_of_is_underlined_in_the_text(mistaken: Desk) -> None:
    assert underlined(mistaken.area(POLICY)) == ["Sell as many products as possible"]


def test_the_line_does_not_grow_with_what_is_typed_behind_it(mistaken: Desk) -> None:
    mistaken.type("!!!")
    assert underlined(mistaken.area(POLICY)) == ["Sell as many products as possible"]


def test_the_line_is_drawn_under_the_same_letters_behind_an_emoji(empty: Desk) -> None:
    area = empty.area(POLICY)
    empty.type("🚲🚲 " + GOAL)
    assert underlined(area) == ["Sell as many products as possible"]


def test_the_line_goes_when_the_text_is_mended(mistaken: Desk) -> None:
    area = mistaken.area(POLICY)
    area.selectAll()
    mistaken.type("We win where the internet cannot go: on the saddle and at the workbench.")
    assert underlined(area) == []
    assert not mistaken.findings("goal-as-strategy")
    assert "goal-as-strategy" not in [card.finding.rule for card in cards(mistaken)]


def test_the_fix_moves_the_text_to_the_goals_and_leads_there(mistaken: Desk) -> None:
    mistaken.click(mistaken.button("Move to the goals"))
    assert mistaken.concept.strategy.guiding_policy == ""
    assert [goal.statement for goal in mistaken.concept.goals] == [GOAL]
    assert mistaken.page.chapter.key == "goals"
    assert mistaken.focus.accessibleName() == "4.1 a Goal"
    assert mistaken.window.actions_by_key["undo"].toolTip() == "Undo: Move text to Goals"


def test_the_fix_is_taken_back_in_one_step_and_leads_back(mistaken: Desk) -> None:
    before = mistaken.concept
    mistaken.click(mistaken.button("Move to the goals"))
    mistaken.press(Qt.Key.Key_Z, CONTROL)
    assert mistaken.concept == before
    assert mistaken.page.chapter.key == "strategy"
    assert mistaken.focus is mistaken.box(POLICY).editor.focus_target()
    mistaken.press(Qt.Key.Key_Z, CONTROL)
    assert mistaken.concept.strategy.guiding_policy == ""


def test_the_fix_works_by_keyboard_from_the_field(mistaken: Desk) -> None:
    mistaken.press(Qt.Key.Key_Return, ALT)
    assert [goal.statement for goal in mistaken.concept.goals] == [GOAL]


def test_the_fix_works_by_keyboard_from_the_note(mistaken: Desk) -> None:
    mistaken.button("Move to the goals").setFocus()
    mistaken.press(Qt.Key.Key_Space)
    assert [goal.statement for goal in mistaken.concept.goals] == [GOAL]


def test_a_note_leads_to_what_it_speaks_of(mistaken: Desk) -> None:
    mistaken.into("strategy/challenge")
    mistaken.click(card_of(mistaken, "goal-as-strategy"))
    area = mistaken.focus
    assert isinstance(area, TextArea)
    assert area.textCursor().selectedText() == "Sell as many products as possible"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_note_leads_there_by_keyboard_too(mistaken: Desk, key: Qt.Key) -> None:
    card_of(mistaken, "goal-as-strategy").setFocus()
    mistaken.press(key)
    assert mistaken.focus.accessibleName() == "3.2 Guiding policy"


def test_screen_readers_hear_the_note_at_its_field(mistaken: Desk) -> None:
    assert "This is a goal, not yet a strategy" in mistaken.area(POLICY).accessibleDescription()
    assert "3.2 This is a goal, not yet a strategy" in [card.accessibleName() for card in cards(mistaken)]


def test_typing_on_keeps_the_cards_that_stay(mistaken: Desk) -> None:
    mistaken.area("strategy/positioning")
    before = {card.finding.rule: card for card in cards(mistaken)}
    mistaken.type("The workshop.")
    after = {card.finding.rule: card for card in cards(mistaken)}
    assert after["goal-as-strategy"] is before["goal-as-strategy"]


# Setting aside


def set_aside(desk: Desk, reason: str) -> None:
    def answer(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText(reason)
        press(dialog, "Set aside")

    with in_dialogue(desk, answer):
        desk.click(desk.button("Set aside …", card_of(desk, "goal-as-strategy")))


def test_a_note_that_was_set_aside_is_quiet_and_counted(mistaken: Desk) -> None:
    set_aside(mistaken, "agreed with the bank")
    assert not mistaken.findings("goal-as-strategy")
    assert underlined(mistaken.area(POLICY)) == []
    assert mistaken.has_button("1 note set aside", mistaken.page.side)
    (entry,) = mistaken.concept.set_aside
    assert (entry.rule, entry.path, entry.reason) == ("goal-as-strategy", POLICY, "agreed with the bank")
    assert mistaken.window.actions_by_key["undo"].toolTip() == "Undo: Set note aside"


def test_a_note_that_was_set_aside_returns_when_the_text_changes(mistaken: Desk) -> None:
    set_aside(mistaken, "agreed with the bank")
    area = mistaken.area(POLICY)
    area.selectAll()
    mistaken.type("Sell more than last year.")
    assert mistaken.findings("goal-as-strategy")


def test_setting_aside_needs_a_reason(mistaken: Desk) -> None:
    def answer(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText("   ")
        press(dialog, "Set aside")
        assert dialog.isVisible()

    with in_dialogue(mistaken, answer):
        mistaken.press(Qt.Key.Key_A, CONTROL | SHIFT)
    assert mistaken.concept.set_aside == ()


def test_thinking_better_of_it_sets_nothing_aside(mistaken: Desk) -> None:
    with in_dialogue(mistaken, "Cancel") as dialogue:
        mistaken.press(Qt.Key.Key_A, CONTROL | SHIFT)
    assert "This is a goal, not yet a strategy" in dialogue.words
    assert mistaken.concept.set_aside == ()


def test_what_is_set_aside_is_brought_back_in_the_review(mistaken: Desk) -> None:
    set_aside(mistaken, "agreed with the bank")
    mistaken.click(mistaken.button("1 note set aside", mistaken.page.side))
    assert mistaken.page.chapter.key == "review"
    assert "Reason: agreed with the bank" in mistaken.labels()
    mistaken.click(mistaken.button("Bring back"))
    assert mistaken.findings("goal-as-strategy")
    assert mistaken.concept.set_aside == ()


def test_setting_aside_leads_back_to_the_field(mistaken: Desk) -> None:
    set_aside(mistaken, "agreed with the bank")
    assert mistaken.focus.accessibleName() == "3.2 Guiding policy"


# From note to note


def test_notes_are_visited_one_after_the_other_around_the_ends(empty: Desk) -> None:
    empty.show("start")
    seen = []
    for _ in range(len(empty.bench.findings) + 1):
        empty.press(Qt.Key.Key_F8)
        seen.append(empty.focus.accessibleName())
    assert seen[0] == "2.1 Vision"
    assert seen[-1] == seen[0]
    empty.press(Qt.Key.Key_F8, SHIFT)
    assert empty.focus.accessibleName() == seen[-2]


def test_there_is_nothing_to_visit_without_notes(workshop: Desk) -> None:
    workshop.set_all_aside()
    before = workshop.focus
    workshop.press(Qt.Key.Key_F8)
    assert workshop.focus is before


def test_a_chapter_without_notes_says_so(workshop: Desk) -> None:
    workshop.set_all_aside()
    workshop.show("vision")
    assert "Nothing stands out in this chapter." in workshop.labels(workshop.page.side)


def test_notes_of_other_chapters_are_not_shown(mistaken: Desk) -> None:
    mistaken.show("vision")
    rules = [card.finding.rule for card in cards(mistaken)]
    assert "vision-missing" in rules
    assert "goal-as-strategy" not in rules


# Chapters


def test_chapters_are_named_with_their_state(empty: Desk) -> None:
    assert spoken(empty, "vision").startswith("Vision, still empty. complete: nothing stands here yet.")
    empty.into("vision/horizon")
    empty.type("2032")
    assert spoken(empty, "vision").startswith("Vision, with notes. complete: 1 answer is missing. clear: ")
    empty.into("vision/statement")
    empty.type("No bicycle gathers dust.")
    assert spoken(empty, "vision").startswith("Vision, begun. complete: all that is required is answered.")
    empty.bench.apply(add("thrusts", Thrust(id="t1", title="Test rides")))
    assert spoken(empty, "vision").startswith("Vision, filled in, no open notes. ")
    empty.into("strategy/advantage")
    empty.type("Two master mechanics.")
    empty.into(POLICY)
    empty.type("We win where the internet cannot go: on the saddle and at the workbench.")
    assert spoken(empty, "strategy").startswith("Strategy, begun. ")
    assert spoken(empty, "review").startswith("Review & print. ")


def test_every_chapter_has_an_icon(workshop: Desk) -> None:
    assert all(not chapter_list(workshop).item(row).icon().isNull() for row in range(10))


@pytest.mark.parametrize("number", range(1, 11))
def test_every_chapter_has_a_key(empty: Desk, number: int) -> None:
    empty.show("review" if number == 1 else "start")
    empty.press(Qt.Key(int(Qt.Key.Key_0) + number % 10), CONTROL)
    assert empty.page.chapter.number == number
    assert empty.page.isAncestorOf(empty.focus)


def test_chapters_go_round(empty: Desk) -> None:
    seen = []
    for _ in range(11):
        seen.append(empty.page.chapter.number)
        empty.press(Qt.Key.Key_PageDown, CONTROL)
    assert seen == [*range(1, 11), 1]
    empty.press(Qt.Key.Key_PageUp, CONTROL)
    assert empty.page.chapter.number == 1


def test_the_keyboard_goes_to_the_list_of_chapters_and_back(empty: Desk) -> None:
    area = empty.focus
    empty.press(Qt.Key.Key_F6)
    assert empty.focus is chapter_list(empty)
    empty.press(Qt.Key.Key_Down)
    assert empty.page.chapter.key == "vision"
    assert empty.focus is chapter_list(empty)
    empty.press(Qt.Key.Key_Return)
    assert empty.focus.accessibleName() == "2.1 Vision"
    empty.press(Qt.Key.Key_F6)
    empty.press(Qt.Key.Key_Up)
    empty.press(Qt.Key.Key_F6)
    assert empty.focus is area


def test_a_click_on_a_chapter_shows_it(empty: Desk) -> None:
    list_ = chapter_list(empty)
    place = list_.visualItemRect(list_.item(4)).center()
    empty.click(list_.viewport(), place)
    assert empty.page.chapter.key == "audiences"


# Help


def help_card(desk: Desk) -> HelpCard:
    return desk.page.side.help


def test_help_follows_the_keyboard(empty: Desk) -> None:
    for path, number in [("company/trade", "1.2"), ("company/place", "1.3")]:
        empty.into(path)
        field = empty.box(path).entry.field
        words = empty.labels(help_card(empty))
        assert words[0] == f"{number}  {field.label}"
        assert words[1] == field.question
        assert f"“{field.good}”" in words
        assert f"“{field.bad}”" in words


def test_help_on_a_field_in_a_list_names_its_part(workshop: Desk) -> None:
    goal = workshop.concept.goals[1]
    workshop.into(f"goals/{goal.id}/kpi")
    assert workshop.labels(help_card(workshop))[0] == "4.2 c  KPI"


def test_every_field_of_a_concept_can_be_gone_to(workshop: Desk) -> None:
    for path in (path for path in field_paths(workshop.concept) if spec_at(path).field.is_at(Depth.CORE)):
        workshop.page.go_to(path)
        workshop.settle()
        assert workshop.page.place() == path
        box = next(box for box in workshop.boxes() if box.path == path)
        assert box.isVisible(), path
        # A text that has just been built still grows, and the page with it.
        workshop.until(
            lambda box=box: box.visibleRegion().boundingRect().height() >= min(box.height(), 120)  # type: ignore[misc]
        )


def test_a_thrust_that_was_a_goal_goes_with_its_text(opened: Desk) -> None:
    concept = Concept(
        id="k1",
        language="en",
        strategy=Strategy(guiding_policy="We win where the internet cannot go: at the workbench."),
        thrusts=(Thrust(id="t1", title="More turnover"), Thrust(id="t2", title="Test rides")),
        goals=(Goal(id="g1", thrust="t2"),),
    )
    opened.open_concept(concept, "strategy")
    opened.click(opened.button("Move to the goals"))
    assert [thrust.id for thrust in opened.concept.thrusts] == ["t2"]
    assert [goal.statement for goal in opened.concept.goals] == ["", "More turnover"]
    opened.press(Qt.Key.Key_Z, CONTROL)
    assert opened.concept == concept
    assert opened.page.chapter.key == "strategy"


# Chapters that are not in view


def test_a_chapter_that_was_not_in_view_shows_the_newest_text_and_notes(empty: Desk) -> None:
    area = empty.area(POLICY)
    empty.show("vision")
    empty.bench.apply(write(FieldPath.parse(POLICY), GOAL))
    assert area.text() == ""
    empty.show("strategy")
    assert area.text() == GOAL
    assert underlined(area) == ["Sell as many products as possible"]
    assert "This is a goal, not yet a strategy" in area.accessibleDescription()
    empty.show("vision")
    empty.bench.apply(
        write(FieldPath.parse(POLICY), "We win at the workbench, where the internet cannot go.")
    )
    empty.show("strategy")
    assert underlined(area) == []
    assert "goal" not in area.accessibleDescription()


def test_a_chapter_that_was_not_in_view_shows_the_parts_there_are_now(workshop: Desk) -> None:
    workshop.show("goals")
    first, second = workshop.concept.goals[:2]
    workshop.show("vision")
    workshop.bench.apply(remove("goals", first.id))
    workshop.bench.apply(write(FieldPath("goals", "statement", second.id), "Fifty rides"))
    workshop.show("goals")
    words = workshop.labels(workshop.page.page("goals"))
    assert "Fifty rides" in words
    assert first.statement not in words


def test_only_the_chapter_in_view_follows_a_key(workshop: Desk) -> None:
    for chapter in outline().chapters[:-1]:
        workshop.show(chapter.key)
    workshop.into(POLICY)
    shown = {key: page._shown for key, page in workshop.page._pages.items()}
    workshop.type("x")
    assert {key for key, page in workshop.page._pages.items() if page._shown is not shown[key]} == {
        "strategy"
    }


def test_a_card_is_not_shown_anew_for_a_key_in_another(workshop: Desk) -> None:
    first, second = workshop.concept.goals[:2]
    workshop.into(f"goals/{first.id}/statement")
    card = workshop.list_of("goals").card(second.id)
    assert card is not None
    card._title.setText("left alone")
    workshop.type("x")
    assert card._title.text() == "left alone"
    workshop.bench.apply(move("goals", first.id, 1))
    assert card._title.text() == second.statement


def test_a_card_follows_the_names_of_what_it_links_to(workshop: Desk) -> None:
    workshop.show("goals")
    goal = next(goal for goal in workshop.concept.goals if goal.thrust)
    workshop.bench.apply(write(FieldPath("thrusts", "title", goal.thrust), "Open evenings"))
    card = workshop.list_of("goals").card(goal.id)
    assert card is not None
    assert "serves: Open evenings" in card._line.text()


def test_a_note_that_says_the_same_after_a_key_is_left_alone(mistaken: Desk) -> None:
    card = card_of(mistaken, "goal-as-strategy")
    before = card.finding
    card._title.setText("left alone")
    mistaken.type(" ")
    assert card.finding is not before
    assert card.finding.evidence == f"{GOAL} "
    assert card._title.text() == "left alone"


def test_a_line_more_is_given_its_room_at_once(workshop: Desk) -> None:
    area = workshop.area(POLICY)
    below = workshop.page.page("strategy").box_at(FieldPath.parse("strategy/advantage"))
    assert below is not None
    top = below.mapTo(workshop.page, below.rect().topLeft()).y()
    height = area.height()
    area.moveCursor(area.textCursor().MoveOperation.End)
    area.insertPlainText("\n" * 4)  # no event is processed in between
    grown = area.height() - height
    assert grown > 0
    assert below.mapTo(workshop.page, below.rect().topLeft()).y() == top + grown
    workshop.settle()
    assert below.mapTo(workshop.page, below.rect().topLeft()).y() == top + grown


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_what_is_moved_and_left_alone_looks_as_if_it_were_painted_anew(
    workshop: Desk, appearance: Appearance
) -> None:
    workshop.window.set_appearance(appearance)
    area = workshop.area(POLICY)
    for text in ("\n" * 4 + GOAL, "\n" * 12):
        area.insertPlainText(text)
        workshop.until(lambda: as_it_stands(workshop) == as_painted_anew(workshop))
    area.selectAll()
    workshop.press(Qt.Key.Key_Delete)
    workshop.until(lambda: as_it_stands(workshop) == as_painted_anew(workshop))


def as_it_stands(desk: Desk) -> QImage:
    """Return what a person sees of the window."""
    return desk.window.screen().grabWindow(desk.window.winId()).toImage().convertToFormat(RGB)


def as_painted_anew(desk: Desk) -> QImage:
    return desk.window.grab().toImage().convertToFormat(RGB)


def test_a_field_hides_what_lies_behind_it_so_that_a_key_need_not_paint_that(workshop: Desk) -> None:
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        workshop.window.set_appearance(appearance)
        area = workshop.area(POLICY)
        assert area.viewport().autoFillBackground()
        ground = area.viewport().palette().color(area.viewport().backgroundRole()).name()
        assert ground == colours_for(appearance).field
