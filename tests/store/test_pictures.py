"""Pictures that belong to a concept: kept, turned, counted, gone with their concept."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company
from smm_desk.store.backups import back_up, backups_of, check
from smm_desk.store.errors import ConceptExistsError, PictureMissingError, PictureRefusedError
from smm_desk.store.pictures import MOST_BYTES, MOST_SHEETS, PictureCount, PictureKind
from smm_desk.store.store import FILE_NAME, Store

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)
CONCEPT = Concept(id="k1", language="en", company=Company(name="Velo Muster"))
PHOTO = bytes(range(256)) * 5


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store.open(tmp_path, now=lambda: NOW)
    made.insert(CONCEPT)
    return made


def test_a_picture_comes_back_as_it_was_and_stays_turned(store: Store, tmp_path: Path) -> None:
    store.keep_picture("k1", "p2", PictureKind.SHEET, "second", PHOTO)
    store.keep_picture("k1", "p1", PictureKind.SHEET, "first", PHOTO[::-1])
    store.turn_picture("k1", "p2", -1)
    store.close()
    with Store.open(tmp_path, now=lambda: NOW) as again:
        found = again.pictures("k1", PictureKind.SHEET)
        assert [(each.id, each.name, each.turns) for each in found] == [
            ("p1", "first", 0),
            ("p2", "second", 3),
        ]
        assert again.picture("k1", "p2") == PHOTO
        assert again.pictures("k1", PictureKind.LOGO) == ()


def test_a_picture_can_be_removed_and_is_then_missing(store: Store) -> None:
    store.keep_picture("k1", "p1", PictureKind.SHEET, "sheet", PHOTO)
    store.drop_picture("k1", "p1")
    for step in (
        lambda: store.picture("k1", "p1"),
        lambda: store.turn_picture("k1", "p1", 1),
        lambda: store.drop_picture("k1", "p1"),
    ):
        with pytest.raises(PictureMissingError):
            step()


def test_a_new_logo_takes_the_place_of_the_old_one(store: Store) -> None:
    store.keep_picture("k1", "p1", PictureKind.LOGO, "old", PHOTO)
    store.keep_picture("k1", "p2", PictureKind.LOGO, "new", PHOTO)
    assert [each.name for each in store.pictures("k1", PictureKind.LOGO)] == ["new"]


def test_too_large_and_too_many_are_refused_and_what_is_there_stays(store: Store) -> None:
    with pytest.raises(PictureRefusedError):
        store.keep_picture("k1", "big", PictureKind.SHEET, "big", bytes(MOST_BYTES + 1))
    for number in range(MOST_SHEETS):
        store.keep_picture("k1", f"p{number}", PictureKind.SHEET, f"{number:02}", b"x")
    with pytest.raises(PictureRefusedError):
        store.keep_picture("k1", "more", PictureKind.SHEET, "more", b"x")
    assert len(store.pictures("k1", PictureKind.SHEET)) == MOST_SHEETS
    store.keep_picture("k1", "logo", PictureKind.LOGO, "logo", b"x")


def test_pictures_go_with_their_concept_and_a_copy_has_them_too(store: Store, tmp_path: Path) -> None:
    store.keep_picture("k1", "p1", PictureKind.SHEET, "sheet", PHOTO)
    store.keep_picture("k1", "p2", PictureKind.LOGO, "logo", PHOTO[::-1])
    store.turn_picture("k1", "p1", 1)
    store.duplicate("k1", "k2", "Copy")
    assert store.kept_pictures("k2") == store.kept_pictures("k1")
    assert [each.content for each in store.kept_pictures("k2", (PictureKind.LOGO,))] == [PHOTO[::-1]]
    assert store.picture_counts() == {name: PictureCount(logos=1, sheets=1) for name in ("k1", "k2")}
    store.purge("k1")
    with pytest.raises(PictureMissingError):
        store.picture("k1", "p1")
    assert store.picture("k2", "p1") == PHOTO
    assert store.picture_counts() == {"k2": PictureCount(logos=1, sheets=1)}
    check(tmp_path / FILE_NAME)  # every copied row has its own seal


def test_a_copy_that_fails_leaves_neither_concept_nor_pictures(store: Store) -> None:
    store.keep_picture("k1", "p1", PictureKind.SHEET, "sheet", PHOTO)
    store.duplicate("k1", "k2", "Copy")
    with pytest.raises(ConceptExistsError):
        store.duplicate("k1", "k2", "Copy")
    assert len(store.summaries()) == 2
    assert len(store.kept_pictures("k2")) == 1


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (PictureCount(1, 3), "with the logo and 3 photos of worksheets"),
        (PictureCount(1, 1), "with the logo and 1 photo of worksheets"),
        (PictureCount(0, 2), "with 2 photos of worksheets"),
        (PictureCount(1, 0), "with the logo"),
    ],
)
def test_a_count_is_said_in_words(count: PictureCount, words: str) -> None:
    assert str(count.words) == words
    assert count
    assert not PictureCount()


def test_a_picture_is_a_change_that_a_backup_notices(store: Store, tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    assert back_up(file, NOW) is not None
    assert back_up(file, NOW) is None
    store.keep_picture("k1", "p1", PictureKind.SHEET, "sheet", PHOTO)
    assert back_up(file, NOW) is not None
    store.turn_picture("k1", "p1", 1)
    assert back_up(file, NOW) is not None
    assert len(backups_of(file)) == 3
