"""Words read from right to left, against the second implementation that python-bidi ships."""

from __future__ import annotations

import bidi
from hypothesis import example, given
from hypothesis import strategies as st

from smm_desk.documents.pdf.direction import on_paper

_BRACKETS = str.maketrans("()[]", "||||")
_LETTERS = st.text("abc אבגד 123,.-()[] مرح", max_size=25)


@given(_LETTERS, st.booleans())
@example("Deutsch (שלום) 123.", False)
def test_order_agrees_with_the_other_implementation(text: str, from_right: bool) -> None:
    theirs = bidi.get_display(text, base_dir="R" if from_right else "L")
    assert on_paper(text, from_right=from_right).translate(_BRACKETS) == theirs.translate(_BRACKETS)


def test_brackets_turn_around() -> None:
    assert on_paper("שלום (אב) ג", from_right=True) == "ג (בא) םולש"
    assert on_paper("Deutsch (שלום) 12", from_right=False) == "Deutsch (םולש) 12"


@given(st.text(max_size=60), st.booleans())
def test_no_visible_character_is_lost(text: str, from_right: bool) -> None:
    for character in set(on_paper(text, from_right=from_right)):
        assert character in text or bidi.mirror.MIRRORED.get(character, "") in text
