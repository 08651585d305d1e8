"""The rule about what social media does for the strategy: more than reach, and not everything by itself."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.direction.thrusts import chooses
from smm_desk.advice.rules.reading.phrases import affirmed, said
from smm_desk.advice.rules.reading.vocabulary import holds_any, places_of_sentences, says_only, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.direction import Strategy
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_CONTRIBUTION = FieldPath("strategy", "contribution")
_FEW_WORDS = 18
_LONGEST = 300
"""Whoever writes more has said something beside it."""


def _unsaid(strategy: Strategy, look: Look) -> Iterator[Notice]:
    text = strategy.contribution
    if not text.strip() or len(text) > _LONGEST:
        return
    language = look.language
    places = affirmed(text, language, "by_itself") or says_only(
        text, language, "hopes", ("grammar", "channels", "business", "hoping", "applicants", "workers")
    )
    if not places and len(words_in(text)) <= _FEW_WORDS:
        places = said(text, language, "hoped_for")
    if not places and len(words_in(text)) <= _FEW_WORDS and not holds_any("choice", language, text):
        places = said(text, language, "being_known")
    if not holds_any("choice", language, text) and not chooses(text, language):
        places = places or _hopes_among_facts(text, language)
    if places:
        spans = joined_spans(text, places)
        yield Notice(path=_CONTRIBUTION, evidence=text, values={"words": quoted(text, spans)}, spans=spans)


def _hopes_among_facts(text: str, language: str) -> tuple[Span, ...]:
    """Return the hopes of a text whose other sentences only tell of the account itself."""
    found: list[Span] = []
    for place in places_of_sentences(text):
        sentence = text[place.start : place.end]
        hopes = said(sentence, language, "hoped_for", "being_known")
        if not hopes and not said(sentence, language, "about_the_account"):
            return ()
        found += (Span(place.start + hope.start, place.start + hope.end) for hope in hopes)
    return tuple(found)


CONTRIBUTION_UNSAID = Rule(
    id="contribution-unsaid",
    severity=Severity.HINT,
    title=N_("What social media does for the strategy is not said yet"),
    explanation=N_("{words}: every company hopes for that; what it does on your way stays open."),
    question=N_("Which step of your strategy would be harder or slower without these accounts?"),
    source=N_(
        "A rule of the desk itself: social media gets its hours from the strategy, so it has to be said "
        "what it does for it that nothing else does as well."
    ),
    watches=(Watch(section="strategy", check=_unsaid),),
    field="strategy/contribution",
    examples={
        "de": Examples(
            hits=(
                "Mehr Reichweite",
                "Social Media macht uns bekannter.",
                "Wenn man uns sieht, läuft der Rest von selbst.",
                "Soll alles bringen: Gäste, Personal und einen guten Ruf.",
                "Gehört heute halt dazu.",
            ),
            misses=(
                "",
                "Reichweite bei den Hebammen, die uns weiterempfehlen",
                "Die Leute kommen nicht von selbst, sie wollen zuerst die Werkstatt sehen.",
                "Man sieht, wie wir arbeiten, und kann fragen, ohne anzurufen.",
                "Neue Lernende fragen zuerst die Lernenden, die dort antworten.",
            ),
        ),
        "en": Examples(
            hits=(
                "More reach",
                "Social media makes us better known.",
                "Once they have seen us, the rest happens by itself.",
                "It should bring everything: guests, staff and a good name.",
                "So that we keep up with the others.",
            ),
            misses=(
                "",
                "Reach among the midwives who recommend us",
                "Orders do not come by themselves; people first want to see the workshop.",
                "People see how we work and can ask without having to phone.",
                "New apprentices first ask the apprentices who answer there.",
            ),
        ),
    },
)

RULES = (CONTRIBUTION_UNSAID,)
