"""The rule about promised replies: whether anybody looks in at the time for which they are promised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted, shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.persons import people
from smm_desk.advice.rules.reading.phrases import said, unopposed
from smm_desk.advice.rules.reading.vocabulary import holds_any
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.moderation import Dialogue
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_FEW_DAYS = 3
_FEWER_DAYS = 2
_LONG = 3
_HOURS = re.compile(r"\b(\d{1,2})(?:[.:]\d\d)?\s*(?:bis|–|-|to|till|until)\s*(\d{1,2})\b")
_MORE_TIMES = re.compile(r"\d|\b(?:und|and|sowie)\b", re.IGNORECASE)
_TO = ("bis", "–", "-", "to", "till", "until")


class _Watched(NamedTuple):
    """When somebody looks in: the words of the two fields that tell it."""

    hours: str
    caretaker: str


class _Promise(NamedTuple):
    """What is promised: replies on any day, within hours, within a day."""

    any_day: bool
    soon: bool
    a_day: bool


def _check(dialogue: Dialogue, look: Look) -> Iterator[Notice]:
    """Notice replies promised for days or hours on which, by the concept's own words, nobody looks in."""
    watched: _Watched = look.around
    text = dialogue.reply_time
    if not text.strip() or said(text, look.language, "never_unwatched"):
        return
    any_day = unopposed(text, look.language, "promises_any_day")
    soon = unopposed(text, look.language, "promises_hours", "promises_soon")
    a_day = unopposed(text, look.language, "promises_a_day")
    told = _told(watched, _Promise(bool(any_day), bool(soon), bool(a_day)), look.language)
    if any_day and not told and _leaves_out_sunday(text, watched.hours, look.language):
        told = watched.hours
    if told:
        spans = joined_spans(text, any_day or soon or a_day)
        yield Notice(
            path=FieldPath("dialogue", "reply_time"),
            evidence=f"{text}\n{told}",
            values={"words": quoted(text, spans), "hours": shortened(told)},
            spans=spans,
        )


def _told(watched: _Watched, promise: _Promise, language: str) -> str:
    """Return the words that tell when somebody looks in, if a promise goes beyond them."""
    hours = watched.hours
    if promise.any_day and _only_weekdays(hours, language):
        return hours
    seldom = said(hours, language, "watched_now_and_then")
    if (promise.soon or promise.a_day) and seldom and not said(hours, language, "watched_daily"):
        return hours
    few = promise.soon and (_only_a_few_days(hours, language, _FEW_DAYS) or _only_once(hours, language))
    if few or (promise.a_day and _only_a_few_days(hours, language, _FEWER_DAYS)):
        return hours
    return "" if hours.strip() else _told_of_caretaker(watched.caretaker, promise, language)


def _told_of_caretaker(caretaker: str, promise: _Promise, language: str) -> str:
    if promise.any_day and said(caretaker, language, "watched_at_times"):
        return caretaker
    days = said(caretaker, language, "weekday", "saturday")
    is_alone = len(people(caretaker, language, beside=days)) <= 1
    is_seldom = promise.soon and is_alone and _only_a_few_days(caretaker, language, _FEWER_DAYS)
    return caretaker if is_seldom else ""


def _leaves_out_sunday(promise: str, hours: str, language: str) -> bool:
    """Tell whether days are named that end before Sunday, and more than Saturday is promised."""
    return (
        bool(said(hours, language, "watched_on_days"))
        and not said(hours, language, "watched_on_sunday")
        and bool(said(promise, language, "promises_sunday"))
    )


def _only_weekdays(hours: str, language: str) -> bool:
    if not said(hours, language, "watched_on_days"):
        return False
    return not said(hours, language, "watched_daily") or holds_any("denials", language, hours)


def _only_a_few_days(hours: str, language: str, most: int) -> bool:
    """Tell whether at most so many days are named one by one, and no range of them."""
    days = said(hours, language, "weekday", "saturday")
    return (
        0 < len(days) <= most
        and bool(said(hours, language, "weekday"))
        and not said(hours, language, "watched_on_sunday")
        and not any(_is_long(found) for found in _HOURS.finditer(hours))
        and not any(_is_range(hours, *pair) for pair in pairwise(days))
    )


def _only_once(hours: str, language: str) -> bool:
    """Tell whether one time of the day is named, and neither an hour nor a second one."""
    return bool(said(hours, language, "watched_at_times")) and not _MORE_TIMES.search(hours)


def _is_long(found: re.Match[str]) -> bool:
    """Tell whether somebody is there for hours on end, "8 to 17", and not for a moment."""
    return int(found[2]) - int(found[1]) >= _LONG


def _is_range(hours: str, first: Span, second: Span) -> bool:
    return hours[first.end : second.start].strip(" .,").casefold() in _TO


def _watched(concept: Concept) -> _Watched:
    return _Watched(concept.community.monitoring_hours, concept.dialogue.caretaker)


def _promised(reply: str, hours: str = "", caretaker: str = "") -> dict[str, object]:
    return {
        "dialogue/reply_time": reply,
        "community/monitoring_hours": hours,
        "dialogue/caretaker": caretaker,
    }


REPLY_UNWATCHED = Rule(
    id="reply-unwatched",
    severity=Severity.HINT,
    title=N_("Nobody looks in often enough for this"),
    explanation=N_("{words}: you write that somebody looks in at these times: “{hours}”."),
    question=N_("Which reply time can you keep with the hours at which somebody looks in?"),
    source=N_("A rule of the desk itself: a promise that holds is worth more than a quick one."),
    watches=(Watch(section="dialogue", check=_check, around=_watched),),
    field="dialogue/reply_time",
    examples={
        "de": Examples(
            hits=(
                _promised("Innert einer Stunde, auch sonntags", "Mo–Fr 9 und 15 Uhr"),
                _promised("Rund um die Uhr", "Werktags um zehn Uhr"),
                _promised("Innert einer Stunde", "Einmal am Tag, nach Ladenschluss"),
                _promised("Innerhalb von drei Stunden", "Montag und Donnerstag, 10 Uhr"),
                _promised("Tag und Nacht", caretaker="Nina, in der Mittagspause"),
                _promised("Am selben Tag", "Jeden dritten Tag, nach der Arbeit"),
            ),
            misses=(
                "Innert einer Stunde, auch sonntags",
                _promised("Innert einer Stunde, auch sonntags", "Täglich um neun und um fünf"),
                _promised("Am nächsten Werktag", "Montag und Donnerstag, 10 Uhr"),
                _promised("Sofort mit einer automatischen Antwort, auch sonntags", "Mo–Fr 9 Uhr"),
                _promised("Am selben Tag bis 20 Uhr, am Wochenende bis Montag Mittag", "Mo–Fr 9–20 Uhr"),
                _promised("Innerhalb von drei Stunden", "Montag bis Donnerstag, laufend"),
                _promised("Innerhalb von drei Stunden", "Montag und Donnerstag, 8 bis 17 Uhr"),
            ),
        ),
        "en": Examples(
            hits=(
                _promised("Within an hour, also on Sundays", "Mon–Fri 9 am and 3 pm"),
                _promised("Around the clock", "On weekdays at ten"),
                _promised("Within an hour", "Once a day, after closing"),
                _promised("Within three hours", "Monday and Thursday, 10 am"),
                _promised("Day and night", caretaker="Nina, in her lunch break"),
                _promised("The same day", "Every third day, after work"),
            ),
            misses=(
                "Within an hour, also on Sundays",
                _promised("Within an hour, also on Sundays", "Daily at nine and at five"),
                _promised("On the next working day", "Monday and Thursday, 10 am"),
                _promised("At once by an automatic reply, also on Sundays", "Mon–Fri 9 am"),
                _promised("The same day by 8 pm, at the weekend by Monday noon", "Mon–Fri 9 am to 8 pm"),
                _promised("Within three hours", "Monday to Thursday, all day"),
                _promised("Within three hours", "Monday and Thursday, 8 to 17"),
            ),
        ),
    },
)

RULES = (REPLY_UNWATCHED,)
