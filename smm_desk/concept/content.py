"""What is spoken about, and how it sounds: the parts of chapter 7."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desk.concept.fields import long_text
from smm_desk.i18n import N_


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What is spoken about, and in which voice."""

    topics: str = long_text(
        N_("Topics"),
        question=N_("What do you talk about that answers a question of your audiences?"),
        good=N_("Repairs that anyone can do; rides around Olten; what the workbench teaches us."),
        bad=N_("Our offers of the week."),
    )
    voice: str = long_text(
        N_("Tone of voice"),
        question=N_("How do you sound, and how do you never sound?"),
        good=N_(
            "As in the shop: brief, friendly, with first names. Never shouting, never in capital letters."
        ),
        bad=N_("Professional and authentic."),
    )
