"""The rule about how audiences are spoken of: nothing that nobody would say to their face."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import is_in, places_of_sentences, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.outreach import Audience
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_FIELDS = ("name", "needs", "questions", "situation", "pains", "objections")
_NEAR = 2


def _check(audience: Audience, look: Look) -> Iterator[Notice]:
    for key in _FIELDS:
        text = getattr(audience, key)
        spans = said(text, look.language, "contempt")
        spans = joined_spans(
            text,
            (
                *(span for span in spans if not _is_taken_back(text, span, look.language)),
                *_in_own_voice(text, look.language),
            ),
        )
        if spans:
            yield Notice(
                path=FieldPath("audiences", key, audience.id),
                evidence=text,
                values={"words": quoted(text, spans)},
                spans=spans,
            )
            return


def _in_own_voice(text: str, language: str) -> tuple[Span, ...]:
    """Return where a text runs people down, and not what others say of them or they of themselves."""
    places = places_of_sentences(text)
    return tuple(
        span
        for span in said(text, language, "looked_down_on")
        for place in places
        if place.start <= span.start < place.end
        and not _is_denied(text[place.start : span.start], language)
        and "?" not in text[place.start : place.end]
        and not said(text[place.start : span.start], language, "said_of_them")
        and not said(text[span.end : place.end], language, "said_of_them")
    )


def _is_taken_back(text: str, span: Span, language: str) -> bool:
    """Tell whether people only feel or fear it of themselves, or a "no" stands right before it."""
    place = next(place for place in places_of_sentences(text) if place.start <= span.start < place.end)
    is_denied = _is_denied(text[place.start : span.start], language)
    return is_denied or bool(said(text[place.start : place.end], language, "feels_so"))


def _is_denied(before: str, language: str) -> bool:
    return any(is_in("denials", language, word.form) for word in words_in(before)[-_NEAR:])


AUDIENCE_LOOKED_DOWN_ON = Rule(
    id="audience-looked-down-on",
    severity=Severity.WARNING,
    title=N_("Would you say this to their face?"),
    explanation=N_("{words}: whoever looks down on people does not learn what they need."),
    question=N_("What do these people know and do well, and what do they find hard?"),
    source=N_("A rule of the desk itself: what is written of people is read by them one day."),
    watches=(Watch(section="audiences", check=_check),),
    field="audiences/a1/needs",
    examples={
        "de": Examples(
            hits=(
                "Leute mit mehr Geld als Geschmack, die nicht auf den Preis schauen",
                "Die sind zu blöd, um selber einen Nagel einzuschlagen.",
                "Touristen, lauter Trottel, die alles kaufen",
                "Denen kann man jeden Ramsch andrehen.",
                "Humorlose Kundschaft",
                "Handwerker ohne jeden Anstand",
            ),
            misses=(
                "Sie haben Angst, für zu dumm gehalten zu werden.",
                "Die Jungen sind nicht zu dumm für das Handwerk, es fragt sie nur niemand.",
                "Sie fühlen sich zu doof für das Formular.",
                "Eltern von Kindern, die als faul gelten",
                "Haben mehr Geld als Zeit und wollen einen Termin am Abend",
                "Mieter, die ohne eigenen Garten leben",
            ),
        ),
        "en": Examples(
            hits=(
                "People with more money than taste who do not look at the price",
                "They are too dumb to hit a nail.",
                "Tourists, morons who buy everything",
                "You can sell them any old junk.",
                "A humourless crowd",
                "Craftsmen without any manners",
            ),
            misses=(
                "They are afraid to be taken for too dumb to learn it.",
                "The young are not too dumb for the trade, only nobody asks them.",
                "They feel too stupid to ask.",
                "Parents of children who get called lazy",
                "Have more money than time and want an appointment in the evening",
                "Tenants who live without a garden of their own",
            ),
        ),
    },
)

RULES = (AUDIENCE_LOOKED_DOWN_ON,)
