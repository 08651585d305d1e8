"""Texts to start from, in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from smm_desk.concept.fields import Depth
from tests.desk.driving import CONTROL, Desk


def test_a_text_and_a_list_are_put_in_and_taken_back(empty: Desk) -> None:
    empty.bench.set_depth(Depth.FULL)
    empty.into("community/netiquette")
    box = empty.box("community/netiquette")
    empty.click(empty.button("Template", box))
    assert empty.concept.community.netiquette.startswith("Good to have you here.")
    assert empty.focus.accessibleName().endswith("Netiquette")
    empty.press(Qt.Key.Key_Z, CONTROL)
    assert empty.concept.community.netiquette == ""
    empty.click(empty.button("Usual duties"))
    assert len(empty.concept.legal_duties) >= 4
    assert empty.focus.accessibleName().endswith("Duty")
    empty.bench.undo()
    assert len(empty.concept.legal_duties) == 0
