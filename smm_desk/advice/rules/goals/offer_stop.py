"""The rule about a goal that wants more of those whom the firm cannot take at the moment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.direction.word_forms import forms_of
from smm_desk.advice.rules.goals.goal_place import holds_a_number
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.stems import stems, touch
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, places_of_sentences, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.goals import Direction, Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_LONGEST = 2000

_TAKES_NO_NEW = {
    "de": re.compile(
        r"\b(?:nehmen|nehme|können|kann)\b[^.;]{0,40}?\b(?:keine|nicht)\s+neuen?\s+(?P<who>[^\W\d_]+)[^.;]{0,30}?"
        r"\b(?:auf|an|aufnehmen|annehmen|mehr)\b"
        r"|\baufnahmestopp\s+für\s+(?:neue\s+)?(?P<stop>[^\W\d_]+)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:cannot|can\s?not|can['’]t|do\s+not|don['’]t|are\s+not|aren['’]t|not)\s+"
        r"(?:currently\s+|at\s+the\s+moment\s+)?(?:take|taking|accept|accepting)(?:\s+on)?(?:\s+any)?\s+new\s+"
        r"(?P<who>[^\W\d_]+)|\btake\s+no\s+new\s+(?P<stop>[^\W\d_]+)",
        re.IGNORECASE,
    ),
}
_NEW = {"de": ("neue", "neuen", "neuer"), "en": ("new",)}


class _Stop(NamedTuple):
    """Of whom the firm takes no more, the sentence that says so, its words, and those of the others."""

    who: frozenset[str] = frozenset()
    sentence: str = ""
    is_full: bool = False
    names_a_part: bool = False
    words: frozenset[str] = frozenset()
    other_words: frozenset[str] = frozenset()


_NO_STOP = _Stop()
_SINCE_WHEN = re.compile(
    r"\b(?:bis|seit|wegen|until|till|since|due\s+to)\s+(?:(?:zum|end|ende|mitte|anfang|of|den|der|the|this|next)\s+)*"
    r"[\w.]+|\b(?:zurzeit|derzeit|momentan|aktuell|leider|currently|sorry|unfortunately|at\s+(?:present|the\s+moment)"
    r"|for\s+now)\b",
    re.IGNORECASE,
)
_NO_PART = re.compile(
    r",\s*(?:nur|only|just|ausser|außer|except)\b.*|\b(?:right|through|anybody|anyone|enquir\w+|anfragen|away|neue\w*"
    r"|take|cannot|order|books?|next|before|already|bereits|leute|people|summer|winter|spring|autumn|sommer|herbst"
    r"|frühling|year|jahr\w*)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAKERS = {
    "de": "kunden kundinnen kundschaft neukunden patienten patientinnen anmeldungen buchungen aufträge",
    "en": "customers clients patients registrations bookings orders mandates guests people pupils members",
}


def _wants_them(goal: Goal, look: Look) -> Iterator[Notice]:
    stop: _Stop = look.around
    if not stop.sentence or goal.direction != Direction.INCREASE:
        return
    for key in ("statement", "kpi"):
        text = getattr(goal, key)[:_LONGEST]
        if _asks_for(text, stop.who, look.language) or (
            stop.is_full and _asks_for_more(text, stop, look.language)
        ):
            path = FieldPath("goals", key, goal.id)
            values = {"offer": shortened(stop.sentence)}
            yield Notice(path=path, evidence=f"{getattr(goal, key)}\n{stop.sentence}", values=values)
            return


def _asks_for(text: str, who: frozenset[str], language: str) -> bool:
    """Tell whether a text asks for new ones of those whom the firm takes no more of."""
    return bool(who) and any(
        first.form in _NEW[language] and not forms_of(second.form, language).isdisjoint(who)
        for first, second in pairwise(words_in(text))
    )


def _asks_for_more(text: str, stop: _Stop, language: str) -> bool:
    """Tell whether a text wants more people or orders, of the kind of which there is no room left."""
    if said(text, language, "no_takers"):
        return False
    meant = stems(text, language) - _everyone(language)
    counts_ours = holds_a_number(text, language) and touch(meant, stop.words | stop.other_words)
    if not counts_ours and not said(text, language, "more_takers"):
        return False
    # "More guests at lunch" is not touched by an evening that is full.
    is_elsewhere = touch(meant, stop.other_words) and not touch(meant, stop.words)
    return not (is_elsewhere and stop.names_a_part)


@cache
def _everyone(language: str) -> frozenset[str]:
    return stems(_TAKERS[language], language)


def _whom_it_cannot_take(concept: Concept) -> _Stop:
    return _turned_away(concept.company.offer, concept.language[:2])


@lru_cache(maxsize=16)
def _turned_away(text: str, language: str) -> _Stop:
    """Return whom the firm says it takes no more of, and where it says so."""
    offer = text[:_LONGEST]
    if language not in LANGUAGES:
        return _NO_STOP
    full = said(offer, language, "no_room")
    full = tuple(span for span in full if not said(_around(offer, span), language, "room_after_all"))
    found = _TAKES_NO_NEW[language].search(offer)
    if not found and not full:
        return _NO_STOP
    start = found.start() if found else full[0].start
    place = next(p for p in places_of_sentences(offer) if p.start <= start < p.end)
    named = words_in(found["who"] or found["stop"]) if found else ()
    sentence = offer[place.start : place.end]
    rest = f"{offer[: place.start]} {offer[place.end :]}"
    beside = sentence
    for span in full:
        beside = beside.replace(offer[span.start : span.end], " ")
    return _Stop(
        who=forms_of(named[0].form, language) if named else frozenset(),
        sentence=sentence,
        is_full=True,
        names_a_part=bool(stems(_without_time(beside), language) - _everyone(language)),
        words=stems(sentence, language),
        other_words=stems(rest, language),
    )


def _without_time(text: str) -> str:
    """Return a text without since when, until when and for whom there is no room."""
    return _NO_PART.sub(" ", _SINCE_WHEN.sub(" ", text))


def _around(offer: str, span: Span) -> str:
    place = next(p for p in places_of_sentences(offer) if p.start <= span.start < p.end)
    return offer[place.start : place.end]


_OFFEN = "Hausarztpraxis; wir nehmen bis Herbst keine neuen Patienten auf."
_STOP = "A practice; we cannot take new patients until autumn."


def _more(statement: str, offer: str, direction: str = "increase") -> dict[str, object]:
    return {
        "goals/g1/statement": statement,
        "goals/g1/direction": direction,
        "company/offer": offer,
    }


WANTS_WHOM_IT_CANNOT_TAKE = Rule(
    id="goal-beyond-offer",
    severity=Severity.WARNING,
    title=N_("By your own words there is no room for them"),
    explanation=N_("In chapter 1 you wrote: “{offer}”. This goal still asks for more of them."),
    question=N_("Does the goal begin only when there is room, or is there another that helps you now?"),
    source=N_(
        "Richard Rumelt, Good Strategy/Bad Strategy (2011): objectives that conflict or cannot be met are "
        "one of the four hallmarks of a bad strategy."
    ),
    watches=(Watch(section="goals", check=_wants_them, around=_whom_it_cannot_take),),
    field="goals/g1/statement",
    examples={
        "de": Examples(
            hits=(
                _more(
                    "50 neue Patientinnen und Patienten bis Juni", _OFFEN.replace("Patienten", "Patientinnen")
                ),
                _more("Achtzig neue Patienten", _OFFEN),
                _more("Zwanzig neue Schüler", "Gitarre. Aufnahmestopp für neue Schüler bis Ostern."),
                _more("Mehr Anmeldungen", "Spielgruppe, die Warteliste reicht über zwei Jahre."),
                _more("Zehn neue Abonnentinnen", "Brotabos; bis Ostern ausgebucht."),
            ),
            misses=(
                "Achtzig neue Patienten",
                _more("Achtzig neue Patienten", "Hausarztpraxis; wir nehmen neue Patienten auf."),
                _more("Zwei neue Ärztinnen", _OFFEN),
                _more("Höchstens zehn neue Patienten im Jahr", _OFFEN, "never_above"),
                _more("Mehr Gäste am Montag", "Gasthof; am Samstag ist der Saal voll, sonst ist Platz frei."),
                _more("Vier Bewerbungen für die Lehrstelle", "Schreinerei; bis Herbst ausgebucht."),
            ),
        ),
        "en": Examples(
            hits=(
                _more("Eighty new patients", _STOP),
                _more("50 new patients by June", "A practice that is not taking on new patients."),
                _more("Twenty new pupils", "Guitar lessons; we take no new pupils before Easter."),
                _more("More registrations", "A playgroup; the waiting list is two years long."),
                _more("Ten new families", "Bread boxes, booked out until Easter."),
            ),
            misses=(
                "Eighty new patients",
                _more("Eighty new patients", "A practice that takes new patients."),
                _more("Two new doctors", _STOP),
                _more("At most ten new patients a year", _STOP, "never_above"),
                _more("More guests on Mondays", "An inn; on Fridays the hall is full."),
                _more("Four applications for the apprenticeship", "A joinery; order book full until autumn."),
            ),
        ),
    },
)

RULES = (WANTS_WHOM_IT_CANNOT_TAKE,)
