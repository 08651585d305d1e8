"""The concept: one immutable value that holds everything a firm has written down."""

from __future__ import annotations

from dataclasses import dataclass, field

from smm_desk.concept.content import Content
from smm_desk.concept.direction import Brief, Company, Strategy, Thrust, Vision
from smm_desk.concept.goals import Goal
from smm_desk.concept.moderation import Dialogue
from smm_desk.concept.outreach import Audience, Channel
from smm_desk.concept.planning import Measures

Part = Thrust | Goal | Audience | Channel
"""A part that stands in a list and has an id."""

Section = Company | Brief | Vision | Strategy | Content | Measures | Dialogue
"""A part that a concept has exactly once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A finding that the owner has put aside, with the reason; it returns when `fingerprint` changes.

    `path` is the written form of the field path, `fingerprint` a digest of the text it spoke of.
    """

    rule: str
    path: str
    fingerprint: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """All that a firm has written; attributes are named like the sections of the outline.

    `language` decides print and text checks and is one of `smm_desk.i18n.LANGUAGES`.
    """

    id: str
    language: str = "de_CH"
    company: Company = field(default_factory=Company)
    brief: Brief = field(default_factory=Brief)
    vision: Vision = field(default_factory=Vision)
    strategy: Strategy = field(default_factory=Strategy)
    thrusts: tuple[Thrust, ...] = ()
    goals: tuple[Goal, ...] = ()
    audiences: tuple[Audience, ...] = ()
    channels: tuple[Channel, ...] = ()
    content: Content = field(default_factory=Content)
    measures: Measures = field(default_factory=Measures)
    dialogue: Dialogue = field(default_factory=Dialogue)
    set_aside: tuple[SetAside, ...] = ()
