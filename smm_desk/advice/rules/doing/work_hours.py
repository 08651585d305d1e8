"""The rule about hours: whether the plan takes more of them than there are."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from smm_desk.advice.findings import Severity
from smm_desk.advice.hours import hours_of
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.planning import Resources
from smm_desk.i18n import N_

_LEAST_MISSING = Decimal("0.5")
_LEAST_SHARE_MISSING = Decimal("0.1")
_TENTHS = Decimal("0.1")
_MOST = Decimal(10_000)
_OF_PEOPLE = N_(
    "The plan takes {needed} hours a week, and the hours of the people in chapter 8 add up to {available}."
)
_WITH_LOOKING_BACK = N_(
    "The plan takes {needed} hours a week, {back} of them for looking back at the numbers, and there are "
    "{available}."
)


class _Week(NamedTuple):
    """The hours a week that the plan takes, how many of them go into looking back, and those there are."""

    needed: Decimal
    looking_back: Decimal
    available: Decimal
    is_by_person: bool


def _check(_resources: Resources, look: Look) -> Iterator[Notice]:
    """Notice when clearly more hours are planned than there are; quiet while nobody has said how many."""
    week: _Week | None = look.around
    if week is not None:
        yield Notice(
            path=FieldPath("resources", "hours"),
            evidence=f"{week.needed} {week.available}",
            values={"needed": week.needed, "back": week.looking_back, "available": week.available},
            explanation=_words_for(week),
        )


def _words_for(week: _Week) -> str:
    if week.is_by_person:
        return _OF_PEOPLE
    return _WITH_LOOKING_BACK if week.looking_back else ""


def _week_too_full(concept: Concept) -> _Week | None:
    hours = hours_of(concept)
    if hours.available is None or not (hours.needed < _MOST and hours.available < _MOST):
        return None
    if hours.missing <= max(_LEAST_MISSING, _LEAST_SHARE_MISSING * hours.available):
        return None
    return _Week(
        _rounded(hours.needed), _rounded(hours.looking_back), _rounded(hours.available), hours.is_by_person
    )


def _rounded(hours: Decimal) -> Decimal:
    tenths = hours.quantize(_TENTHS)
    return tenths.quantize(Decimal(1)) if tenths == tenths.to_integral_value() else tenths


def _week(there: str, *efforts: str) -> dict[str, str]:
    values = {"resources/hours": there} if there else {}
    for number, effort in enumerate(efforts, 1):
        values[f"channels/c{number}/platform"] = ("Instagram", "WhatsApp", "LinkedIn")[number - 1]
        values[f"channels/c{number}/decision"] = "use"
        values[f"channels/c{number}/effort"] = effort
    return values


def _format(there: str, times: str, minutes: str) -> dict[str, str]:
    return {
        "resources/hours": there,
        "formats/f1/name": "Video",
        "formats/f1/times_a_week": times,
        "formats/f1/minutes": minutes,
    }


_HITS = (_week("3", "4", "5"), _week("1", "2"), _format("4", "7", "60"))
_MISSES = (
    "4",
    _week("9", "4", "5"),
    _week("", "4", "5"),
    _week("5", "2.5", "2.9"),
    {**_week("3", "4"), "channels/c1/decision": "not"},
)

HOURS_MISSING = Rule(
    id="hours-missing",
    severity=Severity.WARNING,
    title=N_("More hours are planned than there are"),
    explanation=N_("The plan takes {needed} hours a week, and there are {available}."),
    question=N_("Which channel or format could you leave out without anybody missing it?"),
    source=N_("A rule of the desk itself: what has no hours is done in the evening, and soon not at all."),
    watches=(Watch(section="resources", check=_check, around=_week_too_full),),
    field="resources/hours",
    examples={
        "de": Examples(hits=_HITS, misses=_MISSES),
        "en": Examples(hits=_HITS, misses=_MISSES),
    },
)

RULES = (HOURS_MISSING,)
