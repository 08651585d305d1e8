"""Moving the store in the real window, and what is offered when it is not where it was moved to."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLabel, QLineEdit

from smm_desk.cli import main
from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company, Vision
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.move_dialog import MoveDialog
from smm_desk.desk.single_instance import LOCK_NAME, claim
from smm_desk.store.backups import back_up, backups_of
from smm_desk.store.place import PLACE_FILE, STORE_FILE, Place, place_of, remember
from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import Desk, visible
from tests.desk.test_keyboard_alone import menu_choice

CONCEPT = Concept(
    id="c", language="en", company=Company(name="Bakery"), vision=Vision(statement="Bread for everybody")
)
STATEMENT = FieldPath("vision", "statement")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    target = tmp_path / "Other disk"
    target.mkdir()
    return target


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """Return an open desk with one concept and one backup."""
    desk.insert(CONCEPT)
    back_up(desk.folder / STORE_FILE, desk.world.now)
    desk.open()
    return desk


def type_folder(dialog: QDialog, folder: Path) -> None:
    """Type a folder and press Return, with nothing but the keyboard."""
    field = next(visible(dialog, QLineEdit))
    assert dialog.focusWidget() is not None
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, str(folder))
    QTest.keyClick(field, Qt.Key.Key_Return)


def said(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in visible(dialog, QLabel)).replace("\u200b", "")


def buttons(dialog: QDialog) -> dict[str, bool]:
    found = visible(dialog, QAbstractButton)
    return {button.text().replace("&", ""): button.isEnabled() for button in found}


def move(desk: Desk, folder: Path) -> None:
    def answer(dialog: QDialog) -> None:
        type_folder(dialog, folder)
        press(dialog, "Move")

    with in_dialogue(desk, answer):
        desk.window.actions_by_key["move_store"].trigger()
    desk.until(lambda: any("has been moved" in words for words in desk.labels()))
    desk.settle()


def move_in_vain(desk: Desk, answer: Callable[[QDialog], None]) -> str:
    """Wish for a move that fails afterwards, and return what is told then."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, MoveDialog):
            timer.stop()
            answer(dialog)
            press(dialog, "Move")

    timer = QTimer(desk.window, interval=5)
    timer.timeout.connect(look)
    timer.start()
    desk.is_answering = True
    desk.window.actions_by_key["move_store"].trigger()
    with in_dialogue(desk) as told:
        desk.until(lambda: told.was_asked)
    return told.words[0]


def remedies(desk: Desk) -> list[str]:
    return [button.text() for button in desk.window.start.remedy_buttons]


def test_the_store_is_moved_and_the_desk_goes_on_with_what_was_open(filled: Desk, target: Path) -> None:
    filled.window.open_concept("c", "vision")
    filled.bench.apply(edits.write(STATEMENT, "Written a moment ago"))
    move(filled, target)

    assert place_of(filled.folder) == Place(target)
    assert filled.concept.vision.statement == "Written a moment ago"
    assert filled.page.chapter.key == "vision"
    filled.bench.apply(edits.write(STATEMENT, "Written afterwards"))
    filled.window.show_start()
    assert filled.stored("c").vision.statement == "Written afterwards"
    (kept,) = filled.folder.glob("smm-desk-moved-*.sqlite3")
    assert any(kept.name in words for words in filled.labels())
    assert any(words == f"Data folder: {target}" for words in filled.labels())
    assert len(backups_of(target / STORE_FILE)) == 1
    assert (target / LOCK_NAME).exists()

    filled.close()
    assert not (target / LOCK_NAME).exists()
    filled.open()
    assert filled.stored_ids() == ["c"]
    assert filled.window.start.model.rowCount() == 1


def test_the_commands_use_the_moved_store(
    filled: Desk, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    move(filled, target)
    filled.close()
    assert main(["list", "--data-dir", str(filled.folder)]) == 0
    assert "Bakery" in capsys.readouterr().out
    assert main(["new", "--data-dir", str(filled.folder)]) == 0
    assert main(["backup", "--data-dir", str(filled.folder)]) == 0
    made = Path(capsys.readouterr().out.splitlines()[-1])
    assert made.parent == target / "backups"
    assert main(["backups", "--data-dir", str(filled.folder)]) == 0
    assert made.name in capsys.readouterr().out
    assert main(["restore", made.name, "--data-dir", str(filled.folder)]) == 0
    assert capsys.readouterr().out == f"{target / STORE_FILE}\n"
    assert not (filled.folder / STORE_FILE).exists()
    shutil.rmtree(target)
    for command in ("list", "new", "backups", "backup"):
        assert main([command, "--data-dir", str(filled.folder)]) == 2
        assert "stick" in capsys.readouterr().err
    assert not (filled.folder / STORE_FILE).exists()


def test_the_backups_are_those_beside_the_moved_store(filled: Desk, target: Path) -> None:
    move(filled, target)
    filled.window.open_concept("c")
    filled.bench.apply(edits.write(STATEMENT, "Later"))
    filled.window.show_start()
    filled.world.pass_time(3600)
    filled.window._reception.back_up()
    filled.until(lambda: len(backups_of(target / STORE_FILE)) == 2)
    assert len(backups_of(filled.folder / STORE_FILE)) == 1


def test_what_will_happen_is_said_before_anything_is_done(filled: Desk, target: Path) -> None:
    (target / "letter.txt").touch()

    def look(dialog: QDialog) -> None:
        assert not buttons(dialog)["Move"]
        type_folder(dialog, target)
        words = said(dialog)
        assert str(filled.folder) in words
        assert f"Copied to {target / 'SMM Desk'} and checked there: 1 concept, 1 backup" in words
        assert "smm-desk-moved-" in words
        assert buttons(dialog)["Move"]
        QTest.keyClicks(next(visible(dialog, QLineEdit)), "x")
        assert not buttons(dialog)["Move"]

    with in_dialogue(filled, look):
        filled.window.actions_by_key["move_store"].trigger()
    assert place_of(filled.folder) == Place(filled.folder)
    assert [path.name for path in target.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(("name", "service"), [("OneDrive - Bakery", "OneDrive"), ("Nextcloud", "Nextcloud")])
def test_a_folder_of_a_cloud_is_warned_of_and_not_refused(
    filled: Desk, tmp_path: Path, name: str, service: str
) -> None:
    (tmp_path / name / "smm").mkdir(parents=True)

    def look(dialog: QDialog) -> None:
        type_folder(dialog, tmp_path / name / "smm")
        assert f"kept in step by {service}" in said(dialog)
        assert buttons(dialog)["Move"]

    with in_dialogue(filled, look):
        filled.window.actions_by_key["move_store"].trigger()


def test_what_cannot_be_is_refused_in_a_sentence(filled: Desk, tmp_path: Path) -> None:
    def look(dialog: QDialog) -> None:
        for folder, words in (
            (filled.folder, "lies in"),
            (filled.folder / "backups", "for the backups"),
            (tmp_path / "nowhere", "There is no folder"),
        ):
            type_folder(dialog, folder)
            assert words in said(dialog)
            assert not buttons(dialog)["Move"]
            assert "Use the store there" not in buttons(dialog)

    with in_dialogue(filled, look):
        filled.window.actions_by_key["move_store"].trigger()


def test_a_folder_can_be_chosen_and_the_keyboard_goes_on_to_the_move(
    filled: Desk, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["", str(target)])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: next(answers))

    def look(dialog: QDialog) -> None:
        press(dialog, "Choose a folder …")
        assert not buttons(dialog)["Move"]
        press(dialog, "Choose a folder …")
        focused = dialog.focusWidget()
        assert isinstance(focused, QAbstractButton)
        assert focused.text() == "Move"
        QTest.keyClick(focused, Qt.Key.Key_Space)

    with in_dialogue(filled, look):
        filled.window.actions_by_key["move_store"].trigger()
    filled.until(lambda: any("has been moved" in words for words in filled.labels()))
    assert place_of(filled.folder) == Place(target)


def test_a_store_that_lies_there_is_offered_and_used(filled: Desk, target: Path) -> None:
    other = Desk(filled.application, filled.qtbot, target)
    other.insert(Concept(id="other", language="en", company=Company(name="Brewery")))

    def look(dialog: QDialog) -> None:
        type_folder(dialog, target)
        assert "(1 concept)" in said(dialog)
        press(dialog, "Use the store there")

    with in_dialogue(filled, look):
        filled.window.actions_by_key["move_store"].trigger()
    filled.settle()
    assert filled.stored_ids() == ["other"]
    assert filled.window.start.model.rowCount() == 1
    assert (filled.folder / STORE_FILE).exists()
    filled.window.open_concept("other")
    assert filled.concept.company.name == "Brewery"


def test_the_way_back_to_the_usual_place_is_one_button(filled: Desk, target: Path) -> None:
    move(filled, target)

    def back(dialog: QDialog) -> None:
        press(dialog, "The usual place")
        press(dialog, "Move")

    filled.window.notice.hide()
    with in_dialogue(filled, back):
        filled.window.actions_by_key["move_store"].trigger()
    filled.until(lambda: place_of(filled.folder) == Place(filled.folder))
    filled.until(lambda: any("has been moved" in words for words in filled.labels()))
    assert filled.stored_ids() == ["c"]
    assert not (filled.folder / PLACE_FILE).exists()
    assert not (target / LOCK_NAME).exists()


def test_a_move_that_fails_is_told_and_the_desk_goes_on(filled: Desk, target: Path) -> None:
    filled.window.open_concept("c")

    def look(dialog: QDialog) -> None:
        type_folder(dialog, target)
        (target / "backups").write_text("in the way", encoding="utf-8")

    assert str(target) in move_in_vain(filled, look)
    assert place_of(filled.folder) == Place(filled.folder)
    assert [path.name for path in target.iterdir()] == ["backups"]
    assert filled.concept.id == "c"
    filled.bench.apply(edits.write(STATEMENT, "Goes on"))
    filled.window.show_start()
    assert filled.stored("c").vision.statement == "Goes on"


# The store is not there


@pytest.fixture
def unplugged(filled: Desk, target: Path) -> Desk:
    """Return a desk that was opened while the disk with its store was not connected."""
    move(filled, target)
    filled.close()
    target.rename(target.with_name("drawer"))
    filled.open()
    return filled


def test_a_missing_disk_is_told_with_three_ways_on_and_no_store_is_begun(
    unplugged: Desk, target: Path
) -> None:
    start = unplugged.window.start
    assert any(str(target) in words and "stick" in words for words in unplugged.labels())
    assert remedies(unplugged) == ["Try again", "Choose another folder …", "Begin at the usual place"]
    assert unplugged.focus is start.remedy_buttons[0]
    assert not start.new_button.isEnabled()
    unplugged.window.actions_by_key["new"].trigger()
    assert unplugged.window.opened is None
    assert not (unplugged.folder / STORE_FILE).exists()
    assert not target.exists()


def test_after_the_disk_is_connected_trying_again_goes_on(unplugged: Desk, target: Path) -> None:
    unplugged.press(Qt.Key.Key_Space)
    assert remedies(unplugged)[0] == "Try again"
    target.with_name("drawer").rename(target)
    unplugged.press(Qt.Key.Key_Space)
    assert remedies(unplugged) == []
    assert unplugged.window.start.model.rowCount() == 1
    assert unplugged.window.start.new_button.isEnabled()
    unplugged.window.open_concept("c")
    assert unplugged.concept.vision.statement == "Bread for everybody"


def test_the_disk_may_have_another_name_now(
    unplugged: Desk, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([str(target.parent), str(target.with_name("drawer"))])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: next(answers))
    with in_dialogue(unplugged) as told:
        unplugged.click(unplugged.window.start.remedy_buttons[1])
    assert "There is no store" in told.words[0]
    assert place_of(unplugged.folder) == Place(target)
    unplugged.click(unplugged.window.start.remedy_buttons[1])
    assert place_of(unplugged.folder) == Place(target.with_name("drawer"))
    assert unplugged.stored_ids() == ["c"]
    assert unplugged.window.start.model.rowCount() == 1


def test_beginning_at_the_usual_place_touches_nothing_elsewhere(unplugged: Desk, target: Path) -> None:
    unplugged.click(unplugged.window.start.remedy_buttons[2])
    assert place_of(unplugged.folder) == Place(unplugged.folder)
    assert unplugged.stored_ids() == []
    assert any(str(target) in words for words in unplugged.labels())
    unplugged.open_new()
    assert len(unplugged.stored_ids()) == 1
    assert (target.with_name("drawer") / STORE_FILE).exists()


def test_the_trouble_stays_said_in_another_language(unplugged: Desk, target: Path) -> None:
    unplugged.window.set_language("de_CH")
    unplugged.settle()
    assert remedies(unplugged) == [
        "Erneut versuchen",
        "Anderen Ordner wählen …",
        "Am üblichen Ort beginnen",
    ]
    assert any(str(target) in words for words in unplugged.labels())
    assert not unplugged.window.start.new_button.isEnabled()


def test_a_note_of_the_place_that_cannot_be_read_is_told(desk: Desk) -> None:
    desk.insert(CONCEPT)
    (desk.folder / PLACE_FILE).write_bytes(b"\xff\xfe\x00")
    desk.open()
    assert remedies(desk) == ["Try again", "Choose another folder …", "Begin at the usual place"]
    assert desk.window.shelf is None
    desk.click(desk.window.start.remedy_buttons[2])
    assert desk.stored_ids() == ["c"]


# Two desks on one store


def test_a_store_that_another_desk_has_open_is_not_opened(filled: Desk, target: Path) -> None:
    move(filled, target)
    filled.close()
    lock = claim(target)
    assert lock is not None
    filled.open()
    assert remedies(filled) == ["Try again"]
    assert any("another window" in words for words in filled.labels())
    lock.unlock()
    filled.press(Qt.Key.Key_Space)
    assert filled.window.start.model.rowCount() == 1
    assert claim(target) is None


def test_a_store_that_another_desk_has_open_is_not_moved_away_from_it(
    filled: Desk, target: Path, tmp_path: Path
) -> None:
    move(filled, target)
    filled.close()
    lock = claim(target)
    assert lock is not None
    filled.open()
    (tmp_path / "third").mkdir()
    words = move_in_vain(filled, lambda dialog: type_folder(dialog, tmp_path / "third"))
    assert "another window" in words
    assert place_of(filled.folder) == Place(target)
    assert list((tmp_path / "third").iterdir()) == []
    lock.unlock()


def test_a_stick_that_was_pulled_out_of_another_computer_can_be_opened(filled: Desk, target: Path) -> None:
    move(filled, target)
    filled.close()
    (target / LOCK_NAME).write_text("4711\nsmm-desk\nreception-pc\n", encoding="utf-8")
    filled.open()
    assert any("on the computer reception-pc" in words for words in filled.labels())
    assert remedies(filled) == ["Try again", "Open it nevertheless"]
    filled.press(Qt.Key.Key_Space)
    assert filled.window.shelf is None
    filled.click(filled.window.start.remedy_buttons[1])
    assert filled.window.start.model.rowCount() == 1
    held = QLockFile(str(target / LOCK_NAME))
    assert not held.tryLock(0)


def test_a_folder_that_another_desk_holds_takes_no_store(filled: Desk, target: Path) -> None:
    lock = claim(target)
    assert lock is not None

    assert "another window" in move_in_vain(filled, lambda dialog: type_folder(dialog, target))
    lock.unlock()
    assert place_of(filled.folder) == Place(filled.folder)
    assert filled.window.start.model.rowCount() == 1


def test_a_move_that_was_stopped_is_finished_at_the_next_start(desk: Desk, target: Path) -> None:
    desk.insert(CONCEPT)
    shutil.copy(desk.folder / STORE_FILE, target / STORE_FILE)
    remember(desk.folder, Place(target, left=desk.folder))
    desk.open()
    assert place_of(desk.folder) == Place(target)
    assert list(desk.folder.glob("smm-desk-moved-*.sqlite3"))
    assert not (desk.folder / STORE_FILE).exists()


def test_the_dialog_reaches_every_control_by_keyboard(filled: Desk, target: Path) -> None:
    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, MoveDialog)
        type_folder(dialog, target)
        seen = set()
        for _ in range(8):
            focused = dialog.focusWidget()
            assert focused is not None
            seen.add(focused.accessibleName() or (focused.text() if hasattr(focused, "text") else ""))
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert {"New folder", "Choose a folder …", "Move", "Cancel"} <= seen

    with in_dialogue(filled, look) as dialogue:
        menu_choice(filled, "Move the store …")
        filled.until(lambda: dialogue.was_asked)
