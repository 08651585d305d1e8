"""The logo on the title page: chosen, kept, printed, taken away."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

import docx
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from smm_desk.concept.fields import Depth
from smm_desk.documents.concept_file import Making, concept_pdf, write_concept_file
from smm_desk.documents.print_choice import PrintChoice
from smm_desk.store.pictures import PictureKind
from tests.desk.dialogues import in_dialogue
from tests.desk.driving import Desk
from tests.desk.test_image_files import picture

NOW = datetime(2026, 11, 27, 10, tzinfo=UTC)


def pictures_on_cover(data: bytes) -> list[tuple[int, int]]:
    return [image.image.size for image in pypdf.PdfReader(io.BytesIO(data)).pages[0].images if image.image]


def printed(desk: Desk, logo: bytes) -> bytes:
    choice = PrintChoice(("vision",), logo=logo)
    making = Making(NOW, (), "1", Depth.CORE, desk.place.handbook(), choice)
    return concept_pdf(desk.concept, desk.place.texts("en"), making)


def test_a_logo_is_chosen_shown_printed_and_removed(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = picture(workshop.folder / "logo.png", 60, 20)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    workshop.show("review")
    preview = workshop.page.review_page().preview
    workshop.until(lambda: preview.pdf)
    assert pictures_on_cover(preview.pdf) == []

    def choose(dialog: QDialog) -> None:
        workshop.click(workshop.button("Choose a logo …", dialog))
        workshop.press(Qt.Key.Key_Escape)

    with in_dialogue(workshop, choose):
        workshop.click(workshop.button("Print options …"))
    workshop.until(lambda: pictures_on_cover(preview.pdf) == [(60, 20)])
    with workshop.place.open_store() as store:
        assert [each.name for each in store.pictures(workshop.concept.id, PictureKind.LOGO)] == ["logo"]

    with in_dialogue(workshop, lambda dialog: workshop.click(workshop.button("Remove", dialog))):
        workshop.click(workshop.button("Print options …"))
    workshop.until(lambda: pictures_on_cover(preview.pdf) == [])
    with workshop.place.open_store() as store:
        assert store.pictures(workshop.concept.id, PictureKind.LOGO) == ()


def test_what_is_no_logo_is_said_and_the_old_one_stays(
    workshop: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workshop.folder / "logo.png"
    path.write_bytes(b"no logo")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    workshop.show("review")

    def choose(dialog: QDialog) -> None:
        workshop.click(workshop.button("Choose a logo …", dialog))
        assert any("is no picture" in words for words in workshop.labels(dialog))

    with in_dialogue(workshop, choose):
        workshop.click(workshop.button("Print options …"))


def test_a_logo_that_cannot_be_read_any_more_stops_no_print(workshop: Desk) -> None:
    assert pictures_on_cover(printed(workshop, b"damaged")) == []


def test_a_large_logo_stays_on_the_title_page_above_the_name(workshop: Desk, tmp_path: Path) -> None:
    path = picture(tmp_path / "logo.png", 900, 900)
    data = printed(workshop, path.read_bytes())
    assert pictures_on_cover(data) == [(900, 900)]
    words = pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text()
    assert workshop.concept.company.name in words


def test_the_logo_stands_in_the_word_file_too(workshop: Desk, tmp_path: Path) -> None:
    path = picture(tmp_path / "logo.png", 400, 100)
    for logo, count in ((path.read_bytes(), 1), (b"damaged", 0), (b"", 0)):
        target = tmp_path / "concept.docx"
        making = Making(
            workshop.world.tell_time(),
            (),
            "1",
            Depth.CORE,
            workshop.place.handbook(),
            PrintChoice(("vision",), logo=logo),
        )
        write_concept_file(workshop.concept, workshop.place.texts("en"), target, making)
        assert len(docx.Document(str(target)).inline_shapes) == count
