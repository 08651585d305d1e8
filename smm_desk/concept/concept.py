"""The concept: one immutable value that holds everything a firm has written down."""

from __future__ import annotations

from dataclasses import dataclass, field

from smm_desk.concept.answering import CrisisLevel, Duty, Reply, Watchword
from smm_desk.concept.content import Content, Pillar, Voice
from smm_desk.concept.direction import Brief, Company, Strategy, Thrust, Vision
from smm_desk.concept.effort import Format, Person
from smm_desk.concept.evidence import OwnEvidence
from smm_desk.concept.goals import Goal, Reading
from smm_desk.concept.moderation import Account, Community, Crisis, Dialogue, LegalDuty, StaffRules
from smm_desk.concept.organisation import Consent, Role
from smm_desk.concept.outreach import Audience, Channel, OwnedMedia
from smm_desk.concept.planning import Measure, Measures, Post, Resources
from smm_desk.concept.review import Gate, Resolution, Review
from smm_desk.concept.situation import AuditedAccount, Competitor, Readiness, Stakeholder, Swot

Part = (
    AuditedAccount
    | Competitor
    | Stakeholder
    | Thrust
    | Goal
    | Reading
    | Audience
    | Channel
    | Pillar
    | Measure
    | Post
    | Account
    | LegalDuty
    | Resolution
    | OwnEvidence
    | Person
    | Format
    | Role
    | Duty
    | Reply
    | CrisisLevel
    | Watchword
    | Consent
)
"""A part that stands in a list and has an id."""

Section = (
    Company
    | Brief
    | Readiness
    | Swot
    | Vision
    | Strategy
    | OwnedMedia
    | Content
    | Voice
    | Measures
    | Resources
    | Dialogue
    | Community
    | Crisis
    | StaffRules
    | Review
    | Gate
)
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
class NotKnown:
    """A field to which the honest answer is that the firm does not know yet.

    `path` is the written form of the field path, `note` says who finds it out until when. It holds as long as
    the field is empty: whoever fills it in knows.
    """

    path: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """All that a firm has written; attributes are named like the sections of the outline.

    `language` decides print and text checks and is one of `smm_desk.i18n.LANGUAGES`.
    """

    id: str
    language: str = "de_CH"
    company: Company = field(default_factory=Company)
    brief: Brief = field(default_factory=Brief)
    readiness: Readiness = field(default_factory=Readiness)
    swot: Swot = field(default_factory=Swot)
    audit: tuple[AuditedAccount, ...] = ()
    competitors: tuple[Competitor, ...] = ()
    stakeholders: tuple[Stakeholder, ...] = ()
    vision: Vision = field(default_factory=Vision)
    strategy: Strategy = field(default_factory=Strategy)
    thrusts: tuple[Thrust, ...] = ()
    goals: tuple[Goal, ...] = ()
    readings: tuple[Reading, ...] = ()
    audiences: tuple[Audience, ...] = ()
    channels: tuple[Channel, ...] = ()
    owned_media: OwnedMedia = field(default_factory=OwnedMedia)
    evidence: tuple[OwnEvidence, ...] = ()
    content: Content = field(default_factory=Content)
    pillars: tuple[Pillar, ...] = ()
    voice: Voice = field(default_factory=Voice)
    measures: Measures = field(default_factory=Measures)
    actions: tuple[Measure, ...] = ()
    posts: tuple[Post, ...] = ()
    resources: Resources = field(default_factory=Resources)
    people: tuple[Person, ...] = ()
    formats: tuple[Format, ...] = ()
    dialogue: Dialogue = field(default_factory=Dialogue)
    accounts: tuple[Account, ...] = ()
    community: Community = field(default_factory=Community)
    crisis: Crisis = field(default_factory=Crisis)
    staff_rules: StaffRules = field(default_factory=StaffRules)
    legal_duties: tuple[LegalDuty, ...] = ()
    roles: tuple[Role, ...] = ()
    duties: tuple[Duty, ...] = ()
    replies: tuple[Reply, ...] = ()
    crisis_levels: tuple[CrisisLevel, ...] = ()
    watchwords: tuple[Watchword, ...] = ()
    consents: tuple[Consent, ...] = ()
    review: Review = field(default_factory=Review)
    decisions: tuple[Resolution, ...] = ()
    gate: Gate = field(default_factory=Gate)
    set_aside: tuple[SetAside, ...] = ()
    not_known: tuple[NotKnown, ...] = ()
