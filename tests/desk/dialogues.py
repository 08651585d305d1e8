"""Answering the questions that the desk asks, while it waits for the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMessageBox

from tests.desk.driving import Desk, visible


class Dialogue:
    """What a question said, and how it was answered."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.title = ""
        self.was_asked = False


@contextmanager
def in_dialogue(desk: Desk, answer: str | Callable[[QDialog], None] = "") -> Iterator[Dialogue]:
    """Answer the one question that comes: press the button with these words, or do something with it.

    Without an answer the question is refused, as with Escape.
    """
    dialogue = Dialogue()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isActiveWindow():
            return  # until it is active, keys would go to what lies behind it
        timer.stop()
        dialogue.was_asked = True
        dialogue.title = dialog.windowTitle()
        labels = [label.text() for label in visible(dialog, QLabel) if label.text()]
        dialogue.words = [dialog.text()] if isinstance(dialog, QMessageBox) else labels
        try:
            if callable(answer):
                answer(dialog)
            elif answer:
                press(dialog, answer)
        finally:
            if dialog.isVisible():
                dialog.reject()

    timer = QTimer(desk.window, interval=5)
    timer.timeout.connect(look)
    timer.start()
    was_answering, desk.is_answering = desk.is_answering, True  # a question may come out of another
    yield dialogue
    desk.is_answering = was_answering
    timer.stop()
    timer.deleteLater()
    if desk.window.isVisible():
        desk.window.activateWindow()  # as a window manager does
        desk.until(desk.window.isActiveWindow)
    desk.settle()
    assert dialogue.was_asked, "nothing was asked"


def press(dialog: QDialog, words: str) -> None:
    """Press the button with these words."""
    found = [button for button in visible(dialog, QAbstractButton) if button.text().replace("&", "") == words]
    assert found, f"there is no button “{words}”"
    found[0].click()
