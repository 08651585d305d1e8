"""What the firm knows itself of where its audiences are, against what studies say (chapter 6)."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desk.concept.fields import Depth, day, link, number, text
from smm_desk.concept.values import Day, Number
from smm_desk.i18n import N_


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEvidence:
    """Something the firm has asked or counted itself; it overrules what a study says."""

    id: str
    name: str = text(
        N_("What you know"),
        question=N_("What did you ask or count, and whom?"),
        good=N_("24 customers at the counter: who writes to shops on WhatsApp?"),
        bad=N_("Everyone has it"),
        required=True,
        depth=Depth.FULL,
    )
    audience: str = link(
        N_("About the audience"),
        target="audiences",
        question=N_("Which of your audiences does it tell you about?"),
        good=N_("Commuters who ride every day"),
        bad=N_("All of them"),
        depth=Depth.FULL,
    )
    channel: str = link(
        N_("About the channel"),
        target="channels",
        question=N_("Which channel does it concern?"),
        good="WhatsApp",
        bad=N_("Social media"),
        depth=Depth.FULL,
    )
    share: Number = number(
        N_("Share who use it, in %"),
        question=N_("How many out of a hundred use the channel?"),
        good="75",
        bad=N_("most of them"),
        depth=Depth.FULL,
    )
    asked: Number = number(
        N_("How many were asked"),
        question=N_("How many people did you ask or count?"),
        good="24",
        bad=N_("enough"),
        depth=Depth.FULL,
    )
    seen_on: Day = day(
        N_("When"),
        question=N_("On which day, or until which day, did you ask or count?"),
        good=N_("30 October 2026"),
        bad=N_("some time ago"),
        depth=Depth.FULL,
    )
