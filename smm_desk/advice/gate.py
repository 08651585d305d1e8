"""The gate: without a vision and a strategy that is one, what follows stays a draft.

It speaks from the texts themselves where nothing stands: to set that note aside, or to switch its rule off,
does not make up for a vision. Where something else stands in the place of the strategy the desk may be
wrong, so there the open findings decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from smm_desk.advice.findings import Finding, Severity
from smm_desk.advice.rules.reading.kept_free import is_kept_free
from smm_desk.concept.concept import Concept
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_, Message, message

CHAPTERS_BEFORE = ("vision", "strategy")
CHAPTERS_BEHIND = ("goals", "audiences", "channels", "content", "measures", "dialogue")
"""The chapters on either side of the gate."""

_VISION = FieldPath("vision", "statement")
_POLICY = FieldPath("strategy", "guiding_policy")
_NO_VISION = N_("The vision is still missing.")
_NO_STRATEGY = N_("The strategy is still missing.")
_SEEN_IN_THE_TEXT = ("vision-missing", "strategy-missing")
_IN_ITS_PLACE = {
    "goal-as-strategy": N_("A goal stands in the place of the strategy."),
    "vision-as-strategy": N_("A vision stands in the place of the strategy."),
    "activity-as-strategy": N_("A measure stands in the place of the strategy."),
}


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One thing that keeps the gate shut: why, and the place where it is mended."""

    reason: Message
    place: FieldPath


@dataclass(frozen=True, slots=True)
class GateState:
    """What keeps the gate shut, and whether somebody went on nevertheless."""

    obstacles: tuple[Obstacle, ...]
    is_overridden: bool

    @property
    def is_open(self) -> bool:
        """Tell whether the concept is more than a draft."""
        return self.is_overridden or not self.obstacles


def gate_of(concept: Concept, findings: Iterable[Finding]) -> GateState:
    """Tell whether the gate of a concept stands open; `findings` may hold some that were set aside."""
    return GateState(tuple(_obstacles(concept, findings)), is_overridden(concept))


def is_overridden(concept: Concept) -> bool:
    """Tell whether somebody opened the gate: with a reason and with a name, for one alone is not enough."""
    return bool(concept.gate.reason.strip() and concept.gate.signed_by.strip())


def _obstacles(concept: Concept, findings: Iterable[Finding]) -> Iterator[Obstacle]:
    if is_kept_free(concept.vision.statement, concept.language[:2]):
        yield Obstacle(message(_NO_VISION), _VISION)
    if is_kept_free(concept.strategy.guiding_policy, concept.language[:2]):
        yield Obstacle(message(_NO_STRATEGY), _POLICY)
    for finding in findings:
        if (
            finding.severity is Severity.BLOCKING
            and finding.rule not in _SEEN_IN_THE_TEXT
            and outline().chapter_of(finding.path.section).key in CHAPTERS_BEFORE
            and finding.aside_in(concept) is None
        ):
            words = _IN_ITS_PLACE.get(finding.rule)
            yield Obstacle(message(words) if words else finding.title, finding.path)
