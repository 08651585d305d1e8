"""The rule about a goal that wants more of those whom the firm cannot take at the moment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.direction.word_forms import forms_of
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, places_of_sentences, words_in
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


def _wants_them(goal: Goal, look: Look) -> Iterator[Notice]:
    who, sentence = look.around
    if not who or goal.direction != Direction.INCREASE:
        return
    for key in ("statement", "kpi"):
        words = words_in(getattr(goal, key)[:_LONGEST])
        for first, second in pairwise(words):
            if first.form in _NEW[look.language] and not forms_of(second.form, look.language).isdisjoint(who):
                path = FieldPath("goals", key, goal.id)
                values = {"offer": shortened(sentence)}
                yield Notice(path=path, evidence=f"{getattr(goal, key)}\n{sentence}", values=values)
                return


def _whom_it_cannot_take(concept: Concept) -> tuple[frozenset[str], str]:
    return _turned_away(concept.company.offer, concept.language[:2])


@lru_cache(maxsize=16)
def _turned_away(text: str, language: str) -> tuple[frozenset[str], str]:
    """Return whom the firm says it takes no more of, and where it says so."""
    offer = text[:_LONGEST]
    if language in LANGUAGES and (found := _TAKES_NO_NEW[language].search(offer)):
        place = next(p for p in places_of_sentences(offer) if p.start <= found.start() < p.end)
        named = words_in(found["who"] or found["stop"])
        if named:
            return forms_of(named[0].form, language), offer[place.start : place.end]
    return frozenset(), ""


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
            ),
            misses=(
                "Achtzig neue Patienten",
                _more("Achtzig neue Patienten", "Hausarztpraxis; wir nehmen neue Patienten auf."),
                _more("Zwei neue Ärztinnen", _OFFEN),
                _more("Höchstens zehn neue Patienten im Jahr", _OFFEN, "never_above"),
            ),
        ),
        "en": Examples(
            hits=(
                _more("Eighty new patients", _STOP),
                _more("50 new patients by June", "A practice that is not taking on new patients."),
                _more("Twenty new pupils", "Guitar lessons; we take no new pupils before Easter."),
            ),
            misses=(
                "Eighty new patients",
                _more("Eighty new patients", "A practice that takes new patients."),
                _more("Two new doctors", _STOP),
                _more("At most ten new patients a year", _STOP, "never_above"),
            ),
        ),
    },
)

RULES = (WANTS_WHOM_IT_CANNOT_TAKE,)
