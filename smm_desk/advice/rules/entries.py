"""The rule about entries: what stands in a number or date field and is neither."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Part
from smm_desk.concept.goals import Goal
from smm_desk.concept.outreach import Audience
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.values import Day, Number, Unread
from smm_desk.i18n import N_


def _unread_in_goal(goal: Goal, _look: Look) -> Iterator[Notice]:
    yield from _no_number("goals", goal, "baseline", goal.baseline)
    yield from _no_number("goals", goal, "target", goal.target)
    yield from _no_date("goals", goal, "due", goal.due)


def _unread_in_audience(audience: Audience, _look: Look) -> Iterator[Notice]:
    yield from _no_number("audiences", audience, "age_from", audience.age_from)
    yield from _no_number("audiences", audience, "age_to", audience.age_to)


def _no_number(section: str, part: Part, key: str, value: Number) -> Iterator[Notice]:
    if isinstance(value, Unread):
        yield Notice(
            path=FieldPath(section, key, part.id),
            evidence=value.text,
            values={"text": shortened(value.text)},
            spans=(Span(0, len(value.text)),),
            title=N_("This entry is not a number"),
            explanation=N_("“{text}” is not a number, so it cannot be compared with what was measured."),
            question=N_("Which number do you mean?"),
        )


def _no_date(section: str, part: Part, key: str, value: Day) -> Iterator[Notice]:
    if isinstance(value, Unread):
        yield Notice(
            path=FieldPath(section, key, part.id),
            evidence=value.text,
            values={"text": shortened(value.text)},
            spans=(Span(0, len(value.text)),),
            title=N_("This entry is not a date"),
            explanation=N_("“{text}” is not a date, so nobody can look on that day whether it has worked."),
            question=N_("Which day do you mean?"),
        )


ENTRY_NOT_UNDERSTOOD = Rule(
    id="entry-not-understood",
    severity=Severity.WARNING,
    title=N_("This entry is neither a number nor a date"),
    explanation=N_("“{text}” cannot be compared with anything."),
    question=N_("Which number or day do you mean?"),
    source=N_(
        "A rule of the desk itself: what is typed is kept, but only numbers and dates can be compared."
    ),
    watches=(
        Watch(section="goals", check=_unread_in_goal),
        Watch(section="audiences", check=_unread_in_audience),
    ),
    field="goals/g1/statement",
    examples={
        "de": Examples(
            hits=(
                {"goals/g1/target": {"unread": "möglichst viele"}},
                {"goals/g1/due": {"unread": "bald"}},
                {"audiences/a1/age_from": {"unread": "jung"}},
            ),
            misses=(
                "Bald mehr Probefahrten",
                {"goals/g1/target": "5", "goals/g1/due": "2027-06-30"},
                {"audiences/a1/age_from": "25", "audiences/a1/age_to": "39"},
            ),
        ),
        "en": Examples(
            hits=(
                {"goals/g1/target": {"unread": "as many as possible"}},
                {"goals/g1/due": {"unread": "soon"}},
                {"audiences/a1/age_to": {"unread": "old"}},
            ),
            misses=(
                "More test rides soon",
                {"goals/g1/target": "5", "goals/g1/due": "2027-06-30"},
                {"audiences/a1/age_from": "25", "audiences/a1/age_to": "39"},
            ),
        ),
    },
)

RULES = (ENTRY_NOT_UNDERSTOOD,)
