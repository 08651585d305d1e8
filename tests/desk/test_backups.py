"""Backups in the real window: made on their own, looked into, gone back to, offered in need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget

from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company, Vision
from smm_desk.concept.paths import FieldPath
from smm_desk.store.backups import backups_of, count_in
from smm_desk.store.exchange import write_exchange
from smm_desk.store.store import FILE_NAME
from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import Desk, visible
from tests.store.picture_bytes import logo, sheet

CONCEPT = Concept(
    id="c", language="en", company=Company(name="Bakery"), vision=Vision(statement="Bread for everybody")
)
STATEMENT = FieldPath("vision", "statement")


def filled(desk: Desk) -> None:
    desk.insert(CONCEPT)
    desk.open()


def back_up(desk: Desk) -> None:
    desk.window._reception.back_up()
    desk.until(lambda: backups_of(desk.folder / FILE_NAME))
    desk.world.pass_time(3600)


def show(desk: Desk) -> None:
    desk.window.actions_by_key["backups"].trigger()


def items(dialog: QDialog, number: int) -> list[str]:
    found = list(visible(dialog, QListWidget))[number]
    return [found.item(row).text() for row in range(found.count())]


def test_a_backup_is_made_in_the_background_and_listed(desk: Desk) -> None:
    filled(desk)
    back_up(desk)

    def look(dialog: QDialog) -> None:
        (backup,) = items(dialog, 0)
        assert "1 concept" in backup
        assert items(dialog, 1)[0].startswith("Bakery")

    with in_dialogue(desk, look):
        show(desk)


def test_a_concept_is_taken_out_of_a_backup_as_a_copy(desk: Desk) -> None:
    filled(desk)
    back_up(desk)
    desk.window.open_concept("c")
    desk.bench.apply(edits.write(STATEMENT, "Something else"))
    desk.window.show_start()

    with in_dialogue(desk, "Take out as a copy"):
        show(desk)
    copies = [each for each in desk.stored_ids() if each != "c"]
    assert len(copies) == 1
    copy = desk.stored(copies[0])
    assert copy.vision.statement == "Bread for everybody"
    assert copy.company.name == "Bakery (from a backup)"
    assert desk.stored("c").vision.statement == "Something else"


def test_a_concept_is_taken_out_with_its_pictures_and_the_list_says_so_before(desk: Desk) -> None:
    desk.insert(Concept(id="d", language="en", company=Company(name="Dairy")))
    with desk.place.open_store() as store:
        store.insert(CONCEPT, pictures=(logo(), sheet(1, turns=3), sheet(2)))
        kept = store.kept_pictures("c")
    desk.open()
    back_up(desk)
    with desk.place.open_store() as store:
        store.purge("c")

    def take_out(dialog: QDialog) -> None:
        first, second = items(dialog, 1)
        assert first.startswith("Bakery\n")
        assert first.endswith(" · with the logo and 2 photos of worksheets")
        assert "photo" not in second
        press(dialog, "Take out as a copy")

    with in_dialogue(desk, take_out):
        show(desk)
    (copy,) = [each for each in desk.stored_ids() if each != "d"]
    with desk.place.open_store() as store:
        assert store.kept_pictures(copy) == kept
    assert "Taken out of the backup, with the logo and 2 photos of worksheets" in desk.labels()


def test_going_back_saves_what_is_open_and_keeps_it_as_a_backup(desk: Desk) -> None:
    filled(desk)
    back_up(desk)
    desk.window.open_concept("c")
    desk.bench.apply(edits.write(STATEMENT, "Something else"))

    def go_back(dialog: QDialog) -> None:
        with in_dialogue(desk, "Go back"):
            press(dialog, "Go back to this backup …")

    with in_dialogue(desk, go_back):
        show(desk)
    assert desk.window.opened is None
    assert desk.stored("c").vision.statement == "Bread for everybody"
    assert len(backups_of(desk.folder / FILE_NAME)) == 2
    assert any("as it was at the backup" in words for words in desk.labels())
    desk.window.open_concept("c")
    assert desk.concept.vision.statement == "Bread for everybody"


def test_a_damaged_store_is_moved_aside_and_the_backup_offered(desk: Desk) -> None:
    filled(desk)
    back_up(desk)
    desk.close()
    store = desk.folder / FILE_NAME
    store.write_bytes(b"SQLite format 3\x00" + b"\xff" * 50_000)

    desk.open()
    (button,) = desk.window.start.remedy_buttons
    assert button.isVisible()
    assert button.text().startswith("Go back to the backup of ")
    assert not desk.window.start.new_button.isEnabled()
    desk.click(button)

    assert desk.window.start.remedy_buttons == ()
    assert desk.window.start.new_button.isEnabled()
    assert desk.stored("c").vision.statement == "Bread for everybody"
    (aside,) = desk.folder.glob("smm-desk-damaged-*.sqlite3")
    assert aside.read_bytes().startswith(b"SQLite format 3\x00\xff")


def test_a_damaged_store_without_a_backup_offers_nothing(desk: Desk) -> None:
    (desk.folder / FILE_NAME).write_bytes(b"SQLite format 3\x00" + b"\xff" * 50_000)
    desk.open()
    assert desk.window.start.remedy_buttons == ()
    assert any("damaged" in words for words in desk.labels())


def test_nothing_new_is_told_when_it_is_asked_for_twice(desk: Desk) -> None:
    filled(desk)

    def twice(dialog: QDialog) -> None:
        for expected in ("A backup was made.", "Nothing has changed since the last backup."):
            press(dialog, "Back up now")
            assert expected in [label.text() for label in visible(dialog, QLabel)]

    with in_dialogue(desk, twice):
        show(desk)
    assert len(backups_of(desk.folder / FILE_NAME)) == 1


def test_a_backup_is_made_before_a_file_is_taken_in(desk: Desk) -> None:
    filled(desk)
    path = desk.folder / "other.smmdesk"
    write_exchange(Concept(id="x"), path)
    desk.window.import_path(path)
    desk.settle()
    (made,) = backups_of(desk.folder / FILE_NAME)
    assert count_in(made) == 1
    assert desk.window.opened is not None
    assert len(desk.stored_ids()) == 2


def test_a_backup_that_cannot_be_made_is_told_and_nothing_else_happens(desk: Desk) -> None:
    filled(desk)
    (desk.folder / "backups").write_text("in the way", encoding="utf-8")
    desk.window._reception.back_up()
    desk.until(lambda: any("No backup could be made" in words for words in desk.labels()))
    desk.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.opened is not None
