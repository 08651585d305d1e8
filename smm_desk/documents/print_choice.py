"""What is printed of a concept and as what: which chapters, with questions, working copy or approved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from smm_desk.advice.findings import Finding, Severity
from smm_desk.advice.gate import gate_of
from smm_desk.concept.concept import Concept
from smm_desk.documents.content import Chapter, Gaps, Part
from smm_desk.documents.papers import ON_A4, Layout
from smm_desk.i18n import N_, Message, plural_message


@dataclass(frozen=True, slots=True)
class Approval:
    """Who approves a copy; with a reason, grave notes may still be open, and the reason is printed."""

    by: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PrintChoice:
    """How a concept is printed.

    `chapters` are keys, all when none is named; `language` is that of the concept when it is empty. Without
    an approval it is a working copy, in which gaps and notes stand. `logo` is a PNG, or empty.
    """

    chapters: tuple[str, ...] = ()
    has_questions: bool = False
    language: str = ""
    approval: Approval | None = None
    layout: Layout = ON_A4
    logo: bytes = b""


class NotApprovedError(ValueError):
    """A copy cannot be approved: grave notes are open and no reason was given; `message` says so."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def count_of_obstacles(concept: Concept, findings: Iterable[Finding]) -> int:
    """Return how much stands against an approval: grave notes that are open, or no vision and no strategy."""
    held = tuple(findings)
    grave = [f for f in held if f.severity is Severity.BLOCKING and f.aside_in(concept) is None]
    return len(grave) or int(not gate_of(concept, held).is_open)


def check_approval(choice: PrintChoice, concept: Concept, findings: Iterable[Finding]) -> int:
    """Return how many obstacles an approval passes over; raise `NotApprovedError` when it gives no reason."""
    if choice.approval is None:
        return 0
    obstacles = count_of_obstacles(concept, findings)
    if obstacles and not choice.approval.reason.strip():
        raise NotApprovedError(
            plural_message(
                "{count} grave note is open. Settle it, or give a reason for approving nevertheless.",
                "{count} grave notes are open. Settle them, or give a reason for approving nevertheless.",
                obstacles,
            )
        )
    return obstacles


def without_gaps(chapter: Chapter) -> Chapter:
    """Return a chapter without what is named as open; an approved copy says only what there is."""
    kept = [block for block in chapter.blocks if not isinstance(block, Gaps)]
    return replace(chapter, blocks=tuple(replace(b, gaps=None) if isinstance(b, Part) else b for b in kept))


APPROVED = N_("Approved by {name} on {date}")
RELEASED = N_("Released although grave notes are open ({count}): {reason}")
"""What the title page of an approved copy says."""
