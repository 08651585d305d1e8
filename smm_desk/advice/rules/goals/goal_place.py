"""Rules about what stands in the place of a goal: an activity, a strategy or a vision."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from smm_desk.advice.findings import Fix, Severity
from smm_desk.advice.fixes import move_to_measures, move_to_thrusts, move_to_vision
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import (
    places_of_sentences,
    says_what_is_done,
    speaks_of_a_choice,
    words_in,
)
from smm_desk.advice.sorter import Label
from smm_desk.concept.goals import Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_SURE_OF_ACTIVITY = 0.6
_SURE_OF_WAY = 0.65
_SURE_OF_CHOICE = 0.85
_SURE_OF_MAKING = 0.65
_SURE_OF_DEED = 0.87
_VERY_SURE = 0.9
_SURE_OF_NAMED_DEED = 0.86
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_VERB_ENDINGS = ("en", "ern", "eln")


def _activity(goal: Goal, look: Look) -> Iterator[Notice]:
    text = goal.statement
    # "Twenty paid measurements carried out" counts what others decided.
    if said(text, look.language, "sold") or said(text, look.language, "others_decide", "others_begin"):
        return iter(())
    sure = _sure_of_activity(text, look.language)
    if sure is None:
        return iter(())
    return _sorted_as(goal, look, Label.MEASURE, sure, move_to_measures(_statement(goal)))


@lru_cache(maxsize=1024)
def _sure_of_activity(text: str, language: str) -> float | None:
    """Return how sure the sorter must be that a text is an activity; nothing where it does not look so."""
    if said(text, language, "made_things") or says_what_is_done(text, language):
        return _SURE_OF_ACTIVITY
    if said(text, language, "people_answered"):
        return None
    if said(text, language, "new_thing_made", "made_by_noun"):
        return _SURE_OF_MAKING
    if said(text, language, "reaches_out"):
        return _VERY_SURE
    does_it = bool(said(text, language, "made_by_us", "begins_with_a_deed")) or (
        language == "de" and _ends_in_a_verb(text)
    )
    if does_it and not holds_a_number(text, language):
        return _SURE_OF_DEED
    return _SURE_OF_NAMED_DEED if said(text, language, "deed_named") else None


def _ends_in_a_verb(text: str) -> bool:
    """Tell whether a text ends like "tidy up the files" in German, with the verb in small letters."""
    words = words_in(text)
    return len(words) > 1 and not words[-1].is_capital and words[-1].form.endswith(_VERB_ENDINGS)


def holds_a_number(text: str, language: str) -> bool:
    """Tell whether a text counts anything, in figures or in words."""
    return bool(said(text, language, "counted")) or any(word.form[0].isdigit() for word in words_in(text))


def _strategy(goal: Goal, look: Look) -> Iterator[Notice]:
    """Notice a way, in a sentence that counts nothing: "five instead of ten complaints" is a goal."""
    text = goal.statement
    if isinstance(goal.target, Decimal):
        return iter(())
    sure = _sure_of_way(text, look.language)
    if sure is None:
        return iter(())
    return _sorted_as(goal, look, Label.STRATEGY, sure, move_to_thrusts(_statement(goal)))


@lru_cache(maxsize=1024)
def _sure_of_way(text: str, language: str) -> float | None:
    """Return how sure the sorter must be that a text is a way; nothing where it does not look so."""
    found: list[float] = []
    for place in places_of_sentences(text):
        sentence = text[place.start : place.end]
        # "Guests book with us instead of a platform" is what should come of it.
        if holds_a_number(_YEAR.sub(" ", sentence), language) or said(
            sentence, language, "others_act", "amount", "others_begin"
        ):
            continue
        if speaks_of_a_choice(sentence, language):
            found.append(_SURE_OF_WAY)
        elif said(sentence, language, "way_chosen", "way_taken"):
            found.append(_SURE_OF_CHOICE)
    return min(found, default=None)


def _vision(goal: Goal, look: Look) -> Iterator[Notice]:
    if isinstance(goal.target, Decimal):
        return iter(())
    return _sorted_as(goal, look, Label.VISION, _SURE_OF_WAY, move_to_vision(_statement(goal)))


def _sorted_as(goal: Goal, look: Look, label: Label, sure: float, fix: Fix) -> Iterator[Notice]:
    text = goal.statement
    found = look.sort(text, look.language)
    if found.label is label and found.confidence >= sure:
        spans = joined_spans(text, (piece.span for piece in found.evidence))
        values = {"words": quoted(text, spans)}
        yield Notice(path=_statement(goal), evidence=text, values=values, spans=spans, fixes=(fix,))


def _statement(goal: Goal) -> FieldPath:
    return FieldPath("goals", "statement", goal.id)


ACTIVITY_AS_GOAL = Rule(
    id="activity-as-goal",
    severity=Severity.WARNING,
    title=N_("This is a measure, not yet a goal"),
    explanation=N_("{words}: this says what you do, but not what should be true afterwards."),
    question=N_("By what would you notice that the work was worth it?"),
    source=N_(
        "Joshua Seiden, Outcomes over Output (2019): what is made is output; a result is what people do "
        "differently."
    ),
    watches=(Watch(section="goals", check=_activity),),
    field="goals/g1/statement",
    yields_to=("output-as-goal",),
    examples={
        "de": Examples(
            hits=(
                "Wir eröffnen einen Instagram-Kanal und posten dreimal pro Woche.",
                "Facebook-Seite einrichten und Newsletter verschicken",
                "Umfrage bei der Nachbarschaft",
                "Relaunch der Homepage",
                "Schaufenster neu beschriften und Nachbarn einladen",
                "Aufbau einer Kundendatenbank",
            ),
            misses=(
                "",
                "Fünf Probefahrten pro Woche",
                "Niemand wartet länger als einen Tag auf Antwort",
                "Jede zweite Bestellung kommt von früherer Kundschaft",
                "Neue Kundinnen finden uns über die Website",
                "Durchführung von 30 bezahlten Rundgängen",
            ),
        ),
        "en": Examples(
            hits=(
                "We will launch an Instagram account and post 3x a week.",
                "Set up a Facebook page and send a newsletter",
                "A film shoot with the crew",
                "Redesign of the homepage",
                "Carry out a tasting for the neighbours",
                "Creation of a new catalogue",
            ),
            misses=(
                "",
                "Five test rides a week",
                "Nobody waits longer than a day for an answer",
                "Every second order comes from earlier customers",
                "A blog post brings ten enquiries every quarter",
                "Organise 30 tours booked and paid",
            ),
        ),
    },
)

STRATEGY_AS_GOAL = Rule(
    id="strategy-as-goal",
    severity=Severity.WARNING,
    title=N_("This is a way, not yet a goal"),
    explanation=N_(
        "{words}: this says how you want to win, but not what should have come of it by a certain day."
    ),
    question=N_("If this way is right: which number will show it, and when?"),
    source=N_("A rule of the desk itself: a strategy says which way, a goal how far and by when."),
    watches=(Watch(section="goals", check=_strategy),),
    field="goals/g1/statement",
    examples={
        "de": Examples(
            hits=(
                "Wir verzichten auf Rabatte und beraten dafür jede Kundin eine Stunde lang.",
                "Wir konzentrieren uns auf Pendlerinnen und verzichten auf Rennvelos.",
                "Uns vom Baumarkt abheben, indem wir jedes Werkzeug selber schärfen",
                "Lieber wenige Stammgäste als volle Busse",
                "Beratung statt Rabatte",
            ),
            misses=(
                "Zwei von drei kommen innert eines Jahres wieder",
                "Höchstens sechs von hundert Geräten kommen zurück",
                {
                    "goals/g1/statement": "Wir verzichten auf Rabatte und beraten dafür eine Stunde lang.",
                    "goals/g1/target": "40",
                },
                "Gäste buchen direkt statt über ein Portal",
                "Acht statt zwölf Reklamationen im Monat",
            ),
        ),
        "en": Examples(
            hits=(
                "We do without discounts and advise every customer for an hour instead.",
                "We focus on commuters and do without racing bicycles.",
                "Set ourselves apart from the big shops by sharpening every tool ourselves",
                "Quality over discounts, no online shop",
                "Rely on the market rather than on ads",
            ),
            misses=(
                "Two out of three come back within a year",
                "At most six tools in a hundred come back",
                {
                    "goals/g1/statement": "We do without discounts and advise for an hour instead.",
                    "goals/g1/target": "40",
                },
                "Guests book directly instead of through a portal",
                "Eight instead of twelve complaints a month",
            ),
        ),
    },
)

VISION_AS_GOAL = Rule(
    id="vision-as-goal",
    severity=Severity.WARNING,
    title=N_("This is a vision, not yet a goal"),
    explanation=N_(
        "{words}: this is a picture to walk towards, but no day comes on which it can be ticked off."
    ),
    question=N_("What would be a first piece of it that can be counted within a year?"),
    source=N_("A rule of the desk itself: a vision says where to, a goal how far and by when."),
    watches=(Watch(section="goals", check=_vision),),
    field="goals/g1/statement",
    examples={
        "de": Examples(
            hits=(
                "Unsere Vision ist eine Stadt, in der jedes Kind ein Instrument spielt.",
                "Wir träumen von einer Welt, in der niemand mehr einsam isst.",
                "Wir wünschen uns eine Welt, in der kein Brot weggeworfen wird.",
            ),
            misses=(
                "Jedes dritte Kind der Schule spielt ein Instrument",
                "Kein Brot wird nach Ladenschluss weggeworfen",
                "Achtzehn Leute an jedem Werkstattabend",
            ),
        ),
        "en": Examples(
            hits=(
                "Our vision is a town in which every child plays an instrument.",
                "We dream of a world in which nobody eats alone.",
                "We believe in a world in which no bread is thrown away.",
            ),
            misses=(
                "Every third child at the school plays an instrument",
                "No bread is thrown away after closing time",
                "Eighteen people at every workshop evening",
            ),
        ),
    },
)

RULES = (ACTIVITY_AS_GOAL, STRATEGY_AS_GOAL, VISION_AS_GOAL)
