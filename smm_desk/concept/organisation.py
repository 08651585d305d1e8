"""Who may do what, and who has agreed to be shown (chapter 9)."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desk.concept.fields import Depth, day, text
from smm_desk.concept.values import Day
from smm_desk.i18n import N_


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A task and the four ways of having a part in it (RACI)."""

    id: str
    name: str = text(
        N_("Task"),
        question=N_("Which task comes back again and again?"),
        good=N_("Answer messages"),
        bad=N_("Social media"),
        required=True,
        depth=Depth.FULL,
    )
    responsible: str = text(
        N_("Does it"),
        question=N_("Who does it?"),
        good=N_("Reto"),
        bad=N_("All"),
        depth=Depth.FULL,
    )
    accountable: str = text(
        N_("Answers for it"),
        question=N_("Which one person has the last word and answers for it?"),
        good=N_("Anna"),
        bad=N_("Management"),
        depth=Depth.FULL,
    )
    consulted: str = text(
        N_("Is asked before"),
        question=N_("Whose advice is needed before?"),
        good=N_("The workshop, on technical questions"),
        bad=N_("Everybody"),
        depth=Depth.FULL,
    )
    informed: str = text(
        N_("Is told"),
        question=N_("Who hears of it afterwards?"),
        good=N_("The counter"),
        bad=N_("Nobody"),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """A picture and the consent of those who can be seen on it or made it."""

    id: str
    name: str = text(
        N_("Picture or film"),
        question=N_("Which picture or film is it?"),
        good=N_("Test ride at the bridge, 4 March 2027"),
        bad=N_("Pictures"),
        required=True,
        depth=Depth.FULL,
    )
    person: str = text(
        N_("Who has agreed"),
        question=N_("Who can be seen, or who made it, and has agreed?"),
        good=N_("Mrs Meier; photographer: Reto"),
        bad=N_("Nobody has complained"),
        depth=Depth.FULL,
    )
    scope: str = text(
        N_("Agreed to what"),
        question=N_("Where may it be shown, and for how long?"),
        good=N_("Instagram and website, until she says otherwise"),
        bad=N_("To everything"),
        depth=Depth.FULL,
    )
    given_on: Day = day(
        N_("Agreed on"),
        question=N_("On which day was it agreed?"),
        good=N_("4 March 2027"),
        bad=N_("beforehand"),
        depth=Depth.FULL,
    )
    kept_at: str = text(
        N_("Where the consent is kept"),
        question=N_("Where is the written consent found?"),
        good=N_("Folder “Consents”, shelf behind the counter"),
        bad=N_("It was said aloud"),
        depth=Depth.FULL,
    )
