"""The line at the foot of the window stays within it, however long its words are."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from tests.desk.driving import Desk, visible

LONG = (
    "Saved with the logo and 12 photos of worksheets: /home/anna/"
    + "Concepts to talk about/" * 12
    + "a.smmdesk"
)


@pytest.mark.parametrize("can_be_taken_back", [False, True])
def test_long_words_go_onto_several_lines_within_the_window(opened: Desk, can_be_taken_back: bool) -> None:
    window, notice = opened.window, opened.window.notice
    notice.tell(LONG, opened.window.show_start if can_be_taken_back else None)
    opened.settle()
    window.resize(1000, 800)
    opened.settle()
    assert window.rect().contains(notice.geometry())
    (words,) = visible(notice, QLabel)
    assert words.height() >= words.heightForWidth(words.width()) > 2 * words.fontMetrics().height()
    notice.tell("Saved")
    opened.settle()
    assert notice.width() < 300
    assert words.height() < 2 * words.fontMetrics().height()
