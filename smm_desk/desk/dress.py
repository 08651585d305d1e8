"""What every page of the window is made with: words, colours and icons of one language and appearance."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desk.desk.icons import Icons
from smm_desk.desk.palette import Colours
from smm_desk.i18n import Texts


@dataclass(frozen=True, slots=True)
class Dress:
    """Words, colours and icons; a change of language or appearance makes a new one and all pages with it."""

    texts: Texts
    colours: Colours
    icons: Icons
