"""A finding: one thing that the desk noticed, where, how grave it is, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept, SetAside
from smm_desk.concept.edits import Edit
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import Message


class Severity(IntEnum):
    """How grave a finding is; a higher number stands first."""

    HINT = 1
    WARNING = 2
    BLOCKING = 3


@dataclass(frozen=True, slots=True)
class Fix:
    """A way to mend a finding with one click; `edit` builds the step from an id for a new part."""

    label: Message
    edit: Callable[[str], Edit]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the desk noticed.

    `title` names it in a few words, `explanation` says in one calm sentence why, `question` leads on.
    `evidence` is the text it speaks of; when that changes, a finding that was set aside returns.
    """

    rule: str
    severity: Severity
    path: FieldPath
    title: Message
    explanation: Message
    question: Message
    spans: tuple[Span, ...] = ()
    fixes: tuple[Fix, ...] = ()
    evidence: str = ""

    @property
    def fingerprint(self) -> str:
        """Return a short digest of the evidence; white space at the ends does not count."""
        from hashlib import sha256  # loads OpenSSL, and is needed only when something was set aside

        return sha256(self.evidence.strip().encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def set_aside_with(self, reason: str) -> SetAside:
        """Return the entry that puts this finding aside."""
        return SetAside(rule=self.rule, path=str(self.path), fingerprint=self.fingerprint, reason=reason)

    def aside_in(self, concept: Concept) -> SetAside | None:
        """Return the entry by which this very finding was put aside in the concept, if it was."""
        for entry in concept.set_aside:
            # The digest comes last: it is dear for long texts, and rarely needed.
            if (
                entry.rule == self.rule
                and entry.path == str(self.path)
                and entry.fingerprint == self.fingerprint
            ):
                return entry
        return None
