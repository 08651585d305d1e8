"""A concept that was changed on the disk: it is said, the backups help, and nobody is locked out."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company, Vision
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.backups_dialog import BackupsDialog
from smm_desk.store.backups import backups_of, check
from smm_desk.store.exchange import write_exchange
from smm_desk.store.store import FILE_NAME
from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import Desk
from tests.store.flipping import swap

CONCEPT = Concept(
    id="c", language="en", company=Company(name="Bakery"), vision=Vision(statement="Bread for everybody")
)
STATEMENT = FieldPath("vision", "statement")


def damaged(desk: Desk) -> None:
    """Open a desk with a backup and a concept in which one letter was flipped after that."""
    desk.insert(CONCEPT)
    with desk.place.open_store() as store:
        store.keep_snapshot(CONCEPT, "s", "before")
        store.back_up()
    desk.world.pass_time(3600)
    swap(desk.folder / FILE_NAME, b"Bread for everybody", b"Broad for everybody")
    desk.open()


def test_what_is_wrong_is_said_and_nothing_is_opened(desk: Desk) -> None:
    damaged(desk)
    before = (desk.folder / FILE_NAME).read_bytes()
    with in_dialogue(desk) as seen:
        desk.window.open_concept("c")
    (told,) = seen.words
    assert told.startswith("This concept was changed on the disk, and not by SMM Desk: chapter 2 “")
    assert desk.window.opened is None
    assert (desk.folder / FILE_NAME).read_bytes() == before


def test_the_backups_are_at_hand_and_give_the_concept_back_as_a_copy(desk: Desk) -> None:
    damaged(desk)

    def take_out() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, BackupsDialog):
            press(dialog, "Take out as a copy")
        else:
            QTimer.singleShot(5, take_out)

    def to_the_backups(box: QDialog) -> None:
        press(box, "Show the backups")
        take_out()

    with in_dialogue(desk, to_the_backups):
        desk.window.open_concept("c")
    copies = [each for each in desk.stored_ids() if each != "c"]
    assert len(copies) == 1
    assert desk.stored(copies[0]).vision.statement == "Bread for everybody"


def test_the_concept_opens_as_it_stands_and_is_whole_from_then_on(desk: Desk) -> None:
    damaged(desk)
    with in_dialogue(desk, "Open as it stands"):
        desk.window.open_concept("c")
    assert desk.concept.vision.statement == "Broad for everybody"
    assert len(list(desk.folder.glob("smm-desk-damaged-*.sqlite3"))) == 1
    desk.bench.apply(edits.write(STATEMENT, "Bread for all"))
    desk.window.show_start()
    desk.window.open_concept("c")
    assert desk.concept.vision.statement == "Bread for all"


def test_a_version_is_read_as_it_stands_when_the_owner_says_so(desk: Desk) -> None:
    damaged(desk)
    with in_dialogue(desk, "Open as it stands"):
        desk.window.open_concept("c")

    def take(dialog: QDialog) -> None:
        assert "This version cannot be read." in desk.labels(dialog)
        assert any("a kept version" in words for words in desk.labels(dialog))
        press(dialog, "Take it as it stands")
        assert "“before” says the same." in desk.labels(dialog)
        assert not desk.has_button("Take it as it stands", dialog)

    with in_dialogue(desk, take):
        desk.window.actions_by_key["versions"].trigger()
    desk.close()
    check(desk.folder / FILE_NAME)


def test_a_damaged_concept_is_told_at_the_start_and_hinders_no_other_one(desk: Desk) -> None:
    damaged(desk)
    assert desk.window.shelf is not None
    desk.window.shelf.archive("c", True)
    desk.window._reception.back_up()
    desk.until(lambda: any("No backup could be made: “Bakery” was changed" in each for each in desk.labels()))
    assert len(backups_of(desk.folder / FILE_NAME)) == 1

    path = desk.folder / "other.smmdesk"
    write_exchange(Concept(id="x", company=Company(name="Other")), path)
    desk.window.import_path(path)
    assert desk.concept.company.name == "Other"


def test_a_file_that_is_damaged_as_a_whole_leads_to_the_backups_too(desk: Desk) -> None:
    damaged(desk)
    desk.close()
    swap(desk.folder / FILE_NAME, b"guiding_policy TEXT", b"guiding_polocy TEXT")
    desk.open()

    def go_back() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, BackupsDialog):
            QTimer.singleShot(0, lambda: press_in_question("Go back"))
            press(dialog, "Go back to this backup …")
        else:
            QTimer.singleShot(5, go_back)

    def press_in_question(words: str) -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QDialog)
        press(question, words)

    def to_the_backups(box: QDialog) -> None:
        assert not desk.has_button("Open as it stands", box)
        press(box, "Show the backups")
        go_back()

    with in_dialogue(desk, to_the_backups):
        desk.window.open_concept("c")
    assert desk.stored("c").vision.statement == "Bread for everybody"
