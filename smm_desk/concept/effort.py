"""The hours that the plan takes, and the people who have them (chapter 8)."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desk.concept.fields import Depth, link, number, text
from smm_desk.concept.values import Number
from smm_desk.i18n import N_


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who works on it, with the hours there really are."""

    id: str
    name: str = text(
        N_("Person"),
        question=N_("Who works on it?"),
        good=N_("Anna Keller"),
        bad=N_("The team"),
        required=True,
        depth=Depth.FULL,
    )
    tasks: str = text(
        N_("What this person does"),
        question=N_("What does this person do for it?"),
        good=N_("Writes, answers, decides"),
        bad=N_("Social media"),
        depth=Depth.FULL,
    )
    hours: Number = number(
        N_("Hours a week of this person"),
        question=N_("How many hours a week does this person really have for it?"),
        good=N_("2.5"),
        bad=N_("when things are quiet"),
        depth=Depth.FULL,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """Something that is made again and again, and what it takes."""

    id: str
    name: str = text(
        N_("What is made"),
        question=N_("Which format is it: story, short video, article?"),
        good=N_("Short video from the workbench"),
        bad=N_("Content"),
        required=True,
        depth=Depth.FULL,
    )
    channel: str = link(
        N_("For the channel"),
        target="channels",
        question=N_("For which of your channels is it made?"),
        good="Instagram",
        bad=N_("For all of them"),
        depth=Depth.FULL,
    )
    times_a_week: Number = number(
        N_("Times a week"),
        question=N_("How often a week does it appear?"),
        good="1",
        bad=N_("often"),
        depth=Depth.FULL,
    )
    minutes: Number = number(
        N_("Minutes each time"),
        question=N_("How many minutes does one take, from the idea to the post?"),
        good="45",
        bad=N_("quickly done"),
        depth=Depth.FULL,
    )
