"""Rules about what stands in the place of the challenge: a trouble of the channel, or a measure."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.fixes import move_to_measures
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import (
    holds_any,
    places_of_sentences,
    says_what_is_done,
)
from smm_desk.advice.sorter import Label
from smm_desk.advice.span import Span
from smm_desk.concept.direction import Strategy
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_SURE_OF_MEASURE = 0.85
_SURE_OF_STEP = 0.75
_MOST_SENTENCES = 5
_LONGEST = 400
"""Whoever writes more names more than the channel."""

_CHALLENGE = FieldPath("strategy", "challenge")


def _is_channel(strategy: Strategy, look: Look) -> Iterator[Notice]:
    text = strategy.challenge
    spans = joined_spans(
        text[:_LONGEST], said(text, look.language, "channel_troubles", "troubles_with_posts", "idle_accounts")
    )
    if not spans or len(text) > _LONGEST:
        return
    # Whoever names people or sales beside it may name the obstacle, unless it is only a wish.
    if not _names_an_obstacle(text, spans, look) or look.sort(text, look.language).label is Label.GOAL:
        yield Notice(path=_CHALLENGE, evidence=text, values={"words": quoted(text, spans)}, spans=spans)


def _names_an_obstacle(text: str, troubles: tuple[Span, ...], look: Look) -> bool:
    """Tell whether people or sales are spoken of: with the trouble, or with one of their own."""
    for place in places_of_sentences(text):
        sentence = text[place.start : place.end]
        if holds_any("matters", look.language, sentence) and (
            any(place.start <= span.start < place.end for span in troubles)
            or holds_any("trouble", look.language, sentence)
        ):
            return True
    return False


def _is_measure(strategy: Strategy, look: Look) -> Iterator[Notice]:
    text = strategy.challenge
    found = look.sort(text, look.language)
    is_bare = bool(said(text, look.language, "bare_steps", "made_things", "chores"))
    enough = _SURE_OF_STEP if is_bare else _SURE_OF_MEASURE
    is_sure = found.label is Label.MEASURE and found.confidence >= enough
    is_done = is_bare or says_what_is_done(text, look.language)
    if needed := _thing_needed(text, look.language):
        yield Notice(
            path=_CHALLENGE,
            evidence=text,
            values={"words": quoted(text, needed)},
            spans=needed,
            fixes=(move_to_measures(_CHALLENGE),),
        )
        return
    step = None if is_sure and is_done else _step_among_facts(text, look)
    if (is_sure and is_done) or step:
        spans = joined_spans(text, (step,) if step else (piece.span for piece in found.evidence))
        fixes = (move_to_measures(_CHALLENGE),)
        yield Notice(
            path=_CHALLENGE, evidence=text, values={"words": quoted(text, spans)}, spans=spans, fixes=fixes
        )


def _thing_needed(text: str, language: str) -> tuple[Span, ...]:
    """Return where a short text only asks for a thing to be made: "we need a new website"."""
    if len(text) > _LONGEST or any(holds_any(name, language, text) for name in ("trouble", "matters")):
        return ()
    return joined_spans(text, said(text, language, "made_needed", "chores_needed"))


def _step_among_facts(text: str, look: Look) -> Span | None:
    """Return the one sentence that says what has to be done, where the others have no trouble to tell."""
    places = places_of_sentences(text)
    if len(text) > _LONGEST or not 1 < len(places) <= _MOST_SENTENCES:
        return None
    steps = [place for place in places if said(text[place.start : place.end], look.language, "to_be_done")]
    if len(steps) != 1 or holds_any("trouble", look.language, text[: steps[0].start] + text[steps[0].end :]):
        return None
    found = look.sort(text[steps[0].start : steps[0].end], look.language)
    return steps[0] if found.label is Label.MEASURE and found.confidence >= _SURE_OF_STEP else None


_RUMELT = N_(
    "Richard Rumelt, Good Strategy/Bad Strategy (2011): not to face the challenge is one of the four "
    "hallmarks of a bad strategy."
)

CHALLENGE_IS_CHANNEL = Rule(
    id="challenge-is-channel",
    severity=Severity.WARNING,
    title=N_("This is about the channel, not yet about the business"),
    explanation=N_("{words}: this is about your posts; it does not say yet what keeps people away from you."),
    question=N_("Suppose you had enough posts and followers: what would still stand in your way?"),
    source=_RUMELT,
    watches=(Watch(section="strategy", check=_is_channel),),
    field="strategy/challenge",
    examples={
        "de": Examples(
            hits=(
                "Wir posten zu selten.",
                "Wir posten einfach nicht oft genug.",
                "Unser Instagram-Konto dümpelt vor sich hin.",
                "Die Werkstatt ist voll. Nur schaut unsere Storys niemand.",
                "Wir müssen auf Facebook endlich aktiver werden.",
                "Zu wenige Leute kennen uns. Wir müssen einfach viel mehr posten.",
            ),
            misses=(
                "",
                "Wir haben 900 Follower, aber die Kundinnen bestellen anderswo.",
                "Junge Leute kennen unser Handwerk nur aus Videos.",
                "Im Netz sieht man nicht, wie lange ein Schuh hält.",
                "Uns fehlt die Zeit, Lernende anzuleiten.",
                "Nur Fans von Schallplatten finden den Weg hierher.",
            ),
        ),
        "en": Examples(
            hits=(
                "We post too little.",
                "We just don't publish often enough.",
                "Our Facebook page is a ghost town.",
                "There is no time for Instagram, and we only have 80 followers.",
                "The garage is full. I just never know what to film.",
            ),
            misses=(
                "",
                "We have 900 followers, but customers order elsewhere.",
                "Young people know our craft only from videos.",
                "Online nobody can see how long a shoe lasts.",
                "We have too little time to train apprentices.",
                "Only fans of vinyl find their way here.",
            ),
        ),
    },
)

CHALLENGE_IS_MEASURE = Rule(
    id="challenge-is-measure",
    severity=Severity.WARNING,
    title=N_("This is a measure, not yet a challenge"),
    explanation=N_("{words}: this says what is to be done, but not which obstacle it is meant to remove."),
    question=N_("Which obstacle makes this necessary?"),
    source=_RUMELT,
    watches=(Watch(section="strategy", check=_is_measure),),
    field="strategy/challenge",
    yields_to=("challenge-is-channel", "challenge-is-goal"),
    examples={
        "de": Examples(
            hits=(
                "Flyer drucken und im Quartier verteilen",
                "Website aktualisieren und Newsletter verschicken",
                "Jemanden fürs Marketing suchen",
                "Wir brauchen endlich einen neuen Onlineshop.",
            ),
            misses=(
                "",
                "Das Internet verkauft dieselben Velos günstiger, als wir sie einkaufen.",
                "Wer unsere Flyer liest, wohnt schon hier.",
                "Die Stammgäste werden älter, und niemand rückt nach.",
                "Der neue Onlineshop läuft, aber bestellt wird weiterhin am Telefon.",
            ),
        ),
        "en": Examples(
            hits=(
                "Print flyers and hand them out in the quarter",
                "Update the website and send a newsletter",
                "Find someone for marketing",
                "We urgently need a new webshop.",
            ),
            misses=(
                "",
                "The internet sells the same bicycles for less than we pay our suppliers.",
                "Whoever reads our flyers lives here already.",
                "The regulars grow old, and nobody follows.",
                "The new webshop runs, but people still order by phone.",
            ),
        ),
    },
)

RULES = (CHALLENGE_IS_CHANNEL, CHALLENGE_IS_MEASURE)
