"""The last chapter: open points that lead to their place, and a preview that is the print itself."""

from __future__ import annotations

import io

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company
from smm_desk.desk.labels import PointCard
from smm_desk.desk.output import file_name
from smm_desk.desk.preview_pane import PreviewPane
from smm_desk.desk.review_page import ReviewPage
from smm_desk.store.exchange import read_exchange
from tests.desk.dialogues import in_dialogue
from tests.desk.driving import CONTROL, Desk, visible


def review(desk: Desk) -> ReviewPage:
    """Show the last chapter and wait for its preview."""
    desk.show("review")
    page = desk.page.review
    assert page is not None
    desk.until(
        lambda: (
            page.preview._drawn is not None
            and not page.preview._timer.isActive()
            and page.preview.pages is not None
        )
    )
    desk.until(lambda: "being drawn" not in " ".join(desk.labels(page)))
    return page


def words_in(pdf: bytes) -> str:
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(text.split())


@pytest.fixture
def shop(opened: Desk) -> Desk:
    """Return a desk with the example that has much to mend."""
    opened.open_concept(opened.example("online_shop_before"))
    return opened


def test_open_points_are_listed_by_chapter_and_lead_to_their_place(shop: Desk) -> None:
    page = review(shop)
    cards = list(visible(page, PointCard))
    assert len(cards) == len(shop.bench.findings)
    assert f"{len(cards)} open notes" in shop.labels(page)
    first = next(card for card in cards if card.accessibleName().startswith("3.2 "))
    shop.click(first)
    assert shop.focus.accessibleName() == "3.2 Guiding policy"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_open_points_lead_to_their_place_by_keyboard(shop: Desk, key: Qt.Key) -> None:
    card = next(card for card in visible(review(shop), PointCard) if card.accessibleName().startswith("3.2 "))
    card.setFocus()
    shop.press(key)
    assert shop.focus.accessibleName() == "3.2 Guiding policy"


def test_a_concept_without_open_points_says_so(workshop: Desk) -> None:
    workshop.set_all_aside()
    page = review(workshop)
    assert "No open notes" in workshop.labels(page)
    assert not list(visible(page, PointCard))


def test_the_preview_shows_the_print(workshop: Desk) -> None:
    page = review(workshop)
    assert page.preview.pages is not None
    pages = pypdf.PdfReader(io.BytesIO(page.preview.pdf)).pages
    assert page.preview.view.page_count == len(pages) == len(page.preview.pages.sizes)
    assert workshop.concept.company.name in words_in(page.preview.pdf)
    assert f"Page 1 of {len(pages)}" in workshop.labels(page)


def test_the_print_is_drawn_when_it_is_looked_at_and_not_behind_the_red_thread(
    workshop: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[object] = []
    monkeypatch.setattr(PreviewPane, "draw", lambda pane: drawn.append(pane._workbench.concept))
    workshop.page.show_pane("thread")
    preview = workshop.page.review_page().preview
    assert not preview._timer.isActive()
    assert drawn == []
    workshop.page.review_page().show_pane("preview")
    assert preview._timer.isActive()
    workshop.until(lambda: drawn == [workshop.concept])


def test_the_preview_follows_what_is_written(workshop: Desk) -> None:
    review(workshop)
    workshop.into("company/place")
    workshop.press(Qt.Key.Key_A, CONTROL)
    workshop.type("Zollikofen")
    workshop.show("review")
    page = workshop.page.review
    assert page is not None
    workshop.until(lambda: b"%PDF" in page.preview.pdf and "Zollikofen" in words_in(page.preview.pdf))


def test_the_print_speaks_the_language_of_the_concept(opened: Desk) -> None:
    opened.open_concept(opened.example(language="de_CH"))
    page = review(opened)
    assert "Wie wir gewinnen" in words_in(page.preview.pdf)
    opened.opened.set_language("en")
    opened.until(lambda: "How we win" in words_in(page.preview.pdf))


def test_the_preview_scrolls_by_keyboard_and_tells_its_page(workshop: Desk) -> None:
    page = review(workshop)
    page.preview.view.setFocus()
    count = page.preview.view.page_count
    workshop.press(Qt.Key.Key_End)
    assert f"Page {count} of {count}" in workshop.labels(page)
    assert page.preview.view.accessibleDescription().startswith(f"Page {count} of {count}.")
    workshop.press(Qt.Key.Key_Home)
    assert f"Page 1 of {count}" in workshop.labels(page)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_PageUp, Qt.Key.Key_Up):
        workshop.press(key)
    assert page.preview.view.verticalScrollBar().value() > 0


def test_the_preview_draws_its_pages(workshop: Desk) -> None:
    page = review(workshop)
    image = page.preview.view.grab().toImage()
    middle = image.pixelColor(image.width() // 2, 60)
    assert middle.lightness() > 240  # paper
    assert page.preview.view._images


def test_leaving_while_the_preview_is_drawn_leaves_nothing_behind(workshop: Desk) -> None:
    workshop.show("review")
    page = workshop.page.review
    assert page is not None
    page.preview.draw()
    workshop.window.show_start()
    workshop.settle()
    assert workshop.window.opened is None


def test_an_empty_concept_has_a_preview_too(empty: Desk) -> None:
    page = review(empty)
    assert page.preview.view.page_count >= 1


# Saving


def answer_file_dialog(monkeypatch: pytest.MonkeyPatch, path: str) -> list[tuple[object, ...]]:
    """Let the system's dialog answer with a path; return what it was asked."""
    asked: list[tuple[object, ...]] = []

    def answer(*arguments: object) -> tuple[str, str]:
        asked.append(arguments)
        return path, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return asked


def test_the_print_is_saved_as_a_file(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    target = workshop.folder / "out.pdf"
    asked = answer_file_dialog(monkeypatch, str(target))
    page = review(workshop)
    workshop.click(workshop.button("Save as PDF …", page))
    workshop.until(target.exists)
    workshop.until(lambda: f"Saved: {target}" in workshop.labels())
    assert words_in(target.read_bytes()) == words_in(page.preview.pdf)
    assert str(asked[0][2]).endswith("Velowerkstatt Lindenrain GmbH Social media concept.pdf")


def test_the_ending_is_added_when_it_is_left_out(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_file_dialog(monkeypatch, str(workshop.folder / "out.v2"))
    workshop.opened.save_pdf()
    workshop.until((workshop.folder / "out.v2.pdf").exists)
    workshop.until(lambda: any(words.startswith("Saved: ") for words in workshop.labels()))


def test_thinking_better_of_it_saves_nothing(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_file_dialog(monkeypatch, "")
    before = sorted(workshop.folder.iterdir())
    workshop.opened.save_pdf()
    workshop.opened.export()
    workshop.settle()
    assert sorted(workshop.folder.iterdir()) == before


def test_the_concept_is_saved_as_exchange_file(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    target = workshop.folder / "out.smmdesk"
    answer_file_dialog(monkeypatch, str(target))
    workshop.opened.export()
    assert read_exchange(target) == workshop.concept
    assert f"Saved: {target}" in workshop.labels()


def test_a_folder_that_is_gone_is_told(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_file_dialog(monkeypatch, str(workshop.folder / "gone" / "out.pdf"))
    with in_dialogue(workshop) as dialogue:
        workshop.opened.save_pdf()
        workshop.until(lambda: dialogue.was_asked)
    assert "the folder does not exist" in dialogue.words[0]


def test_the_last_folder_is_remembered(workshop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    target = workshop.folder / "elsewhere"
    target.mkdir()
    answer_file_dialog(monkeypatch, str(target / "out.smmdesk"))
    workshop.opened.export()
    asked = answer_file_dialog(monkeypatch, "")
    workshop.opened.export()
    assert str(asked[0][2]).startswith(str(target))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Huber", "Huber Social media concept"),
        ("", "Social media concept"),
        ('a/b\\c:d*e?"f<g>h|i', "a b c d e f g h i Social media concept"),
        ("  ..Huber.. ", "Huber Social media concept"),
        ("x" * 300, "x" * 80 + " Social media concept"),
        ("Huber\nVelo\t🚲", "Huber Velo 🚲 Social media concept"),
    ],
)
def test_proposed_file_names_suit_every_system(opened: Desk, name: str, expected: str) -> None:
    concept = Concept(id="k1", language="en", company=Company(name=name))
    assert file_name(concept, opened.window.texts) == expected
