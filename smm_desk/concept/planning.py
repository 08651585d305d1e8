"""What is done, by whom and with what: the parts of chapter 8."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desk.concept.fields import long_text
from smm_desk.i18n import N_


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """What is done, by whom and until when."""

    first_steps: str = long_text(
        N_("First measures"),
        question=N_("Who does what by when, and which goal does it serve?"),
        good=N_(
            "Reto films a test ride every Thursday from 1 March; this serves the goal of five test rides a "
            "week."
        ),
        bad=N_("Do more on Instagram."),
    )
