"""The rule about first steps: whether anyone begins, and on which day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import affirmed, said
from smm_desk.advice.rules.reading.vocabulary import is_in, places_of_sentences, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.planning import Measures
from smm_desk.i18n import N_

_NAME_DOES = re.compile(
    # "Reto legt an", and not "Instagram kommt später" or "Jeder bringt etwas".
    r"(?!(?:Jede|Alle|Wer|Das|Es|Man|Jemand|Irgend|Niemand|Keine|Instagram|Facebook|Tiktok|Linkedin|Insta|Der|Die)\w*\b)"
    r"[A-ZÄÖÜ][a-zäöüé]+\s+(?!(?:ist|hat|kommt|folgt|startet|beginnt|geht|steht|bleibt|läuft|nicht|erst|jetzt|mit|seit"
    r"|wird|soll)\b)[a-zäöü]{2,}t\b",
)
_SHORTEST_NAME = 3
_FEWEST_PHRASES = 2
_LONGEST = 2000
_SHORT = 30
"""Who writes more has thought of somebody."""
_A_LIST = 12
_FEWEST_STEPS = 3
_FEW_WORDS = 6
"""In a longer text one such phrase may stand beside somebody who does something."""


def _check(measures: Measures, look: Look) -> Iterator[Notice]:
    """Notice steps that everybody takes at once, or that are left to come about, without a name and a day."""
    text = measures.first_steps[:_LONGEST]
    spans = _left_open(text, look.language)
    forms = {word.form for word in words_in(text)}
    if not spans or not forms.isdisjoint(look.around):
        return
    if any(form[0].isdigit() for form in forms) and not said(text, look.language, "who_is_open"):
        return
    joined = joined_spans(text, spans)
    yield Notice(
        path=FieldPath("measures", "first_steps"),
        evidence=measures.first_steps,
        values={"words": quoted(text, joined)},
        spans=joined,
    )


@lru_cache(maxsize=512)
def _left_open(text: str, language: str) -> tuple[Span, ...]:
    """Return the words by which a text leaves open who begins, or when; nothing where it says enough."""
    spans = affirmed(text, language, "steps_left_open", "everyone_a_bit")
    words = words_in(text)
    nobody_yet = said(text, language, "who_is_open")
    if nobody_yet:
        return tuple(sorted({*spans, *nobody_yet}))
    if len(spans) >= _FEWEST_PHRASES or (spans and len(words) <= _FEW_WORDS):
        return spans
    if len(words) > _SHORT or said(text, language, "day_named"):
        return ()
    open_phrases = affirmed(text, language, "begins_some_day", "not_yet_planned")
    open_phrases += affirmed(text, language, "somebody_begins")
    loose = affirmed(text, language, "bit_by_bit")
    # In a longer text one such phrase may stand beside something that is well thought of.
    if len(loose) > 1 or open_phrases or len(words) <= _A_LIST:
        open_phrases += loose
    if open_phrases and not _names_somebody(text, language):
        return tuple(sorted({*spans, *open_phrases}))
    if len(words) <= _A_LIST and not _names_somebody(text, language):
        steps = said(text, language, "steps_alone")
        return tuple(steps) if len(steps) >= _FEWEST_STEPS else ()
    return ()


def _names_somebody(text: str, language: str) -> bool:
    """Tell whether a name may stand in a text: a title, or a word with a capital."""
    if said(text, language, "somebody_named"):
        return True
    if language == "de":
        return any(_NAME_DOES.match(text[place.start : place.end]) for place in places_of_sentences(text))
    if language == "en":
        for place in places_of_sentences(text):
            first, *inside = words_in(text[place.start : place.end]) or (None,)
            if any(w.is_capital and not is_in("channels", "en", w.form) for w in inside):
                return True
            # "Rita takes": a word that means nothing else, before what one person does.
            does = inside[0].form if inside else ""
            if first and len(does) > 2 and does.endswith("s") and not is_in("nobody", "en", first.form):
                return not is_in("grammar", "en", first.form) and not is_in("grammar", "en", does)
    return False


def _names(concept: Concept) -> tuple[str, ...]:
    """Return the names of those who work on it."""
    texts = (*(person.name for person in concept.people), concept.dialogue.caretaker)
    words = {word.form for text in texts for word in words_in(text[:100]) if word.is_capital}
    return tuple(sorted(word for word in words if len(word) >= _SHORTEST_NAME))


FIRST_STEPS_OPEN = Rule(
    id="first-steps-open",
    severity=Severity.WARNING,
    title=N_("Who does what by when is not said yet"),
    explanation=N_("{words}: a plan begins when one person knows what to do on which day."),
    question=N_("Who does the first thing, and on which day is it done?"),
    source=N_("A rule of the desk itself: a measure is something that one person does and can tick off."),
    watches=(Watch(section="measures", check=_check, around=_names),),
    field="measures/first_steps",
    examples={
        "de": Examples(
            hits=(
                "Im Frühling einfach mal anfangen, dann schauen wir weiter.",
                "Wer es macht, klären wir noch, los geht es am 3. Mai.",
                "Alle packen mit an, der Rest ergibt sich dann.",
                "Irgendwann im Herbst legen wir los.",
                "Konto anlegen, Bilder sammeln, posten, auswerten.",
                "Jemand müsste ein Konzept machen.",
            ),
            misses=(
                "Bis 15. Januar richtet Anna das Konto ein, dann schauen wir weiter.",
                {
                    "measures/first_steps": "Petra soll nach den Ferien einfach anfangen und filmen.",
                    "people/p1/name": "Petra Moser",
                },
                "Die Lernende filmt jede Woche, und dann schauen wir, was es bringt.",
                "Reto probiert drei Formate aus, Schritt für Schritt.",
                "Die Geschäftsleitung schreibt im März einen Brief an alle Vereine.",
                "Reto legt nächste Woche ein Konto an, sobald er Zeit hat.",
            ),
        ),
        "en": Examples(
            hits=(
                "In spring we just start and see what happens.",
                "Everybody helps out, the rest takes care of itself.",
                "Who does what we settle later, we open on 3 May.",
                "Sometime in autumn we get going.",
                "Open an account, post, evaluate.",
                "Somebody should make a plan.",
            ),
            misses=(
                "By 15 January Anna opens the account, then we see what happens.",
                {
                    "measures/first_steps": "Petra will just start filming after the holidays.",
                    "people/p1/name": "Petra Moser",
                },
                "The apprentice films every week, and then we see what happens.",
                "Rita tries out three formats, step by step.",
                "In March the management writes a letter to all clubs.",
                "Rita opens an account next week as soon as she has time.",
            ),
        ),
    },
)

RULES = (FIRST_STEPS_OPEN,)
