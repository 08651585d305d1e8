"""Print options beside the preview, in the real window."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
)

from smm_desk.documents.print_choice import Approval
from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import Desk, visible


def radio(dialog: QDialog, words: str) -> QRadioButton:
    return next(button for button in visible(dialog, QRadioButton) if words in button.text())


def accept_button(dialog: QDialog) -> QPushButton:
    box = next(visible(dialog, QDialogButtonBox))
    return next(button for button in visible(box, QPushButton) if button.text() == "Take over")


def open_options(desk: Desk) -> None:
    desk.show("review")
    desk.until(lambda: desk.page.review_page().preview.pages)
    desk.click(desk.button("Print options …"))


def pages_with(desk: Desk, words: str) -> int:
    pages = desk.page.review_page().preview.pages
    assert pages is not None
    import pypdfium2

    found = pypdfium2.PdfDocument(desk.page.review_page().preview.pdf)
    return sum(words in page.get_textpage().get_text_range() for page in found)


def test_an_approved_copy_needs_a_name_and_shows_it(workshop: Desk) -> None:
    def approve(dialog: QDialog) -> None:
        radio(dialog, "Approved copy").setChecked(True)
        assert not accept_button(dialog).isEnabled()
        (name,) = (line for line in visible(dialog, QLineEdit) if line.isEnabled())
        name.setText("Miriam Lanz")
        press(dialog, "Take over")

    with in_dialogue(workshop, approve):
        open_options(workshop)
    assert workshop.page.review_page().preview.choice.approval == Approval("Miriam Lanz")
    workshop.until(lambda: pages_with(workshop, "Approved by Miriam Lanz"))


def test_chapters_language_and_questions_are_chosen(workshop: Desk) -> None:
    def choose(dialog: QDialog) -> None:
        boxes = list(visible(dialog, QCheckBox))
        for box in boxes:
            box.setChecked("Vision" in box.text() or "question" in box.text())
        language = next(b for b in visible(dialog, QComboBox) if "Language" in b.accessibleName())
        language.setCurrentIndex(language.findData("de_CH"))
        press(dialog, "Take over")

    with in_dialogue(workshop, choose):
        open_options(workshop)
    choice = workshop.page.review_page().preview.choice
    assert (choice.chapters, choice.has_questions, choice.language) == (("vision",), True, "de_CH")
    workshop.until(lambda: pages_with(workshop, "Was wir sehen wollen"))
    assert pages_with(workshop, "Strategie") == 0


def test_nothing_is_taken_over_without_a_chapter(workshop: Desk) -> None:
    def empty(dialog: QDialog) -> None:
        for box in visible(dialog, QCheckBox):
            box.setChecked(False)
        assert not accept_button(dialog).isEnabled()

    with in_dialogue(workshop, empty):
        open_options(workshop)


def test_open_grave_notes_ask_for_a_reason(opened: Desk) -> None:
    opened.open_concept(opened.example("online_shop_before"))

    def approve(dialog: QDialog) -> None:
        radio(dialog, "Approved copy").setChecked(True)
        name, reason = (line for line in visible(dialog, QLineEdit) if line.isEnabled())
        name.setText("Jana")
        assert not accept_button(dialog).isEnabled()
        reason.setText("The fair is tomorrow.")
        press(dialog, "Take over")

    with in_dialogue(opened, approve):
        open_options(opened)
    opened.until(lambda: pages_with(opened, "The fair is tomorrow."))
