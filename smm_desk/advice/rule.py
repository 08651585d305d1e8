"""What a rule is: data that says what it notices, and small checks that find it.

A rule says everything a person may want to know of it and carries texts that it must notice and texts that
it must not, in every language of concepts. Its checks are pure functions of the part they look at and
of what their `Watch` fetches from around it; that is what lets the advisor check again only what changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from smm_desk.advice.findings import Fix, Severity
from smm_desk.advice.sorter import Sorted
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import FieldPath

Example = str | Mapping[str, object]
"""A text for the field that the rule is about, or values by the written paths of their fields."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a check may know beside its part: what its `Watch` fetched, the language, and the sorter."""

    around: Any
    language: str
    today: date
    sort: Callable[[str, str], Sorted]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One thing that a check found. What is left empty is taken from the rule.

    `values` fill the placeholders of the texts; `evidence` is the text that the notice speaks of.
    """

    path: FieldPath
    evidence: str
    values: Mapping[str, object] = field(default_factory=dict)
    spans: tuple[Span, ...] = ()
    fixes: tuple[Fix, ...] = ()
    title: str = ""
    explanation: str = ""
    question: str = ""


Check = Callable[[Any, Look], Iterable[Notice]]
"""Looks at a part of a list, at a section, or at a whole list, and says what it noticed."""


def _nothing(_concept: Concept) -> object:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """A place that a rule looks at.

    A list section is looked at part by part, or as a `whole`. `around` fetches what else of the concept the
    check depends on, as small values that can be compared; `severity` overrides that of the rule here.
    """

    section: str
    check: Check
    around: Callable[[Concept], object] = _nothing
    whole: bool = False
    severity: Severity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """Texts of one language that the rule must notice, and texts that look alike and must be left alone."""

    hits: tuple[Example, ...]
    misses: tuple[Example, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule. All texts are English source texts, translated where they are shown.

    `title`, `explanation` and `question` are what a finding says, with placeholders in braces; `source` is
    where the idea comes from; `aspect` names the letter of SMART that a goal lacks. `field` is the written
    path at which a plain text of the examples stands. `yields_to` names rules that say more: where one of
    them speaks of the same part (of the same field, where there are no parts), this rule keeps quiet.
    """

    id: str
    severity: Severity
    title: str
    explanation: str
    question: str
    source: str
    watches: tuple[Watch, ...]
    field: str
    examples: Mapping[str, Examples]
    yields_to: tuple[str, ...] = ()
    aspect: str = ""
