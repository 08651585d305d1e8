"""Papers that are printed on, and how large the print stands on them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smm_desk.i18n import N_

LARGE = 1.4
"""How much larger a large print is: body text of 14.5 points, as sight charities ask for at least 14."""


MILLIMETRE = 72 / 25.4
"""A millimetre in points."""


class Paper(StrEnum):
    """A size of paper; the value is its name in files and on the command line."""

    A4 = "a4"
    LETTER = "letter"
    A3 = "a3"


PAPER_NAMES = {Paper.A4: N_("A4"), Paper.LETTER: N_("US Letter"), Paper.A3: N_("A3, for the wall")}
"""What each paper is called."""

DESK_PAPERS = (Paper.A4, Paper.LETTER)
"""Papers of an ordinary printer; on A3 all that stands on A4 is simply larger."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How pages are laid out: on which paper, how much enlarged, and whether two stand on one to be folded.

    The pages of a booklet are half the paper; they come in an order that reads right after printing on
    both sides (turned over the short edge) and folding.
    """

    paper: Paper = Paper.A4
    zoom: float = 1.0
    is_booklet: bool = False


ON_A4 = Layout()
"""How everything is laid out unless it is asked for otherwise."""
