"""Who keeps the accounts alive, answers and looks back: the parts of chapters 9 and 10."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desk.concept.fields import text
from smm_desk.i18n import N_


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """Who keeps the accounts alive and answers."""

    caretaker: str = text(
        N_("Owner of the accounts"),
        question=N_("Who looks after the accounts, reads and answers?"),
        good=N_("Anna, two hours a week"),
        bad=N_("The team"),
    )
    deputy: str = text(
        N_("Deputy"),
        question=N_("Who does it when this person is away?"),
        good=N_("Reto, with access of his own"),
        bad=N_("Nobody"),
    )
    reply_time: str = text(
        N_("Reply time"),
        question=N_("How soon does somebody get an answer?"),
        good=N_("Within half a working day, Tuesday to Saturday"),
        bad=N_("As soon as possible"),
    )
