"""The rule about a guiding policy that is for everybody, with everything, everywhere."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.direction.left_out import left_out
from smm_desk.advice.rules.direction.thrusts import plain_places
from smm_desk.advice.rules.reading.vocabulary import holds_any, places_of_sentences
from smm_desk.advice.span import Span
from smm_desk.concept.direction import Strategy
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_POLICY = FieldPath("strategy", "guiding_policy")

_MOST_OTHERS = 1
"""So many sentences beside those that choose nothing may stand in the text."""


def _without_choice(strategy: Strategy, look: Look) -> Iterator[Notice]:
    """Notice a policy of which nearly every sentence is for all, and that leaves nothing either."""
    text = strategy.guiding_policy
    places = plain_places(text, look.language, "for_everybody", "everywhere")
    if not places or holds_any("choice", look.language, text) or left_out("", text, look.language):
        return
    if _others(text, places) <= _MOST_OTHERS:
        spans = joined_spans(text, places)
        yield Notice(path=_POLICY, evidence=text, values={"words": quoted(text, spans)}, spans=spans)


def _others(text: str, places: tuple[Span, ...]) -> int:
    sentences = places_of_sentences(text)
    return sum(not any(s.start <= place.start < s.end for place in places) for s in sentences)


POLICY_WITHOUT_CHOICE = Rule(
    id="policy-without-choice",
    severity=Severity.WARNING,
    title=N_("Nothing is chosen here yet"),
    explanation=N_(
        "{words}: a firm that is there for everybody gives nobody a particular reason to choose it."
    ),
    question=N_("For whom are you worth a longer way, and who may well go to the others?"),
    source=N_(
        "Michael Porter, What Is Strategy? (Harvard Business Review, 1996): the essence of strategy is "
        "choosing what not to do."
    ),
    watches=(Watch(section="strategy", check=_without_choice),),
    field="strategy/guiding_policy",
    yields_to=("goal-as-strategy", "activity-as-strategy"),
    examples={
        "de": Examples(
            hits=(
                "Bei uns ist für jeden etwas dabei, von jung bis alt.",
                "Wir sind für alle da.",
                "Auf allen Plattformen präsent sein, mit einem bunten Mix aus Unterhaltung und Neuem.",
                "Wir sind überall dabei, irgendetwas bleibt immer hängen.",
            ),
            misses=(
                "",
                "Wir sind für alle da, die nachts arbeiten, und backen darum ab zehn Uhr abends.",
                "Wir sind nicht für alle da.",
                "Statt für jeden etwas haben wir für Wanderer alles.",
                "Für Familien: ein Raum, in dem es laut sein darf. Dort ist für alle etwas da. Es gibt Sand.",
                "Auf allen Kanälen antworten dieselben zwei Leute, die man aus dem Laden kennt.",
            ),
        ),
        "en": Examples(
            hits=(
                "There is something for everyone, young and old.",
                "We are here for everybody.",
                "Be present on all platforms, with a colourful mix of news and fun.",
                "We are active everywhere; something will stick.",
            ),
            misses=(
                "",
                "We are here for everyone who works at night, and so we bake from ten in the evening.",
                "We are not there for everybody.",
                "Instead of something for everyone we have everything for hikers.",
                "For families: a room that may be loud. There is something for all. There is sand.",
                "On all channels the same two people answer whom you know from the shop.",
            ),
        ),
    },
)

RULES = (POLICY_WITHOUT_CHOICE,)
