"""Rules about where audiences are met: whether it is a place, and whether a channel leads there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, listed, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.outreach import everybody
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import holds_any, is_in, says_only, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.extent import is_short
from smm_desk.concept.outreach import Audience, Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.values import is_empty
from smm_desk.i18n import N_

_FEW_WORDS = 9
_SOME_WORDS = 14
_ITEMS = re.compile(r"[,;.\n]|\s(?:und|sowie|and)\s", re.IGNORECASE)
_NOWHERE = ("grammar", "nowhere", "nowhere_around")


def is_nowhere(places: str, language: str) -> bool:
    """Tell whether meeting places are no more than "everywhere" or "on the internet"."""
    return bool(_nowhere_in(places, language))


def _nowhere_in(places: str, language: str) -> tuple[Span, ...]:
    spans = says_only(places, language, "nowhere", ("grammar", "nowhere_around"))
    words = words_in(places)
    if not spans and len(words) <= _FEW_WORDS:
        spans = said(places, language, "on_all_platforms")
    if spans or len(words) > _SOME_WORDS:
        return spans
    spans = said(places, language, "nowhere_said", "nowhere_mixed", "nowhere_common")
    named = (*spans, *said(places, language, "nowhere_beside")) if spans else ()
    beside = [word for word in words if not any(span.start <= word.start < span.end for span in named)]
    is_all = all(any(is_in(name, language, word.form) for name in _NOWHERE) for word in beside)
    return joined_spans(places, spans) if is_all and named else ()


def _nowhere(audiences: tuple[Audience, ...], look: Look) -> Iterator[Notice]:
    """Notice once meeting places that leave no place out, unless the audience is everybody anyway."""
    for audience in audiences:
        text = audience.meeting_places
        spans = _nowhere_in(text, look.language)
        if spans and not everybody.is_everybody(audience, look.around, look.language):
            yield Notice(
                path=FieldPath("audiences", "meeting_places", audience.id),
                evidence=text,
                values={"words": quoted(text, spans)},
                spans=spans,
            )
            return


class _Reach(NamedTuple):
    """Whom the used channels are for, what they are called, and for whom there are topics of their own."""

    audiences: frozenset[str]
    platforms: frozenset[str]
    with_topic: frozenset[str]


def _on_no_channel(audiences: tuple[Audience, ...], look: Look) -> Iterator[Notice]:
    """Notice once the audiences that no used channel is for, unless they are only met offline.

    Whoever is only met offline needs no channel, and whoever is reached by the way has the topic of others.
    """
    reach: _Reach = look.around
    if not reach.audiences:
        return
    left = [audience for audience in audiences if _is_left(audience, reach, look.language)]
    if left:
        names = [audience.name for audience in left]
        yield Notice(
            path=FieldPath("audiences", "meeting_places", left[0].id),
            evidence="\n".join(names),
            values={"audiences": listed(names)},
        )


def _is_left(audience: Audience, reach: _Reach, language: str) -> bool:
    if is_empty(audience.name) or audience.id in reach.audiences:
        return False
    places = audience.meeting_places
    return (
        is_empty(places)
        or audience.id in reach.with_topic
        or _are_on(reach.platforms, places, language)
        or _are_online(places, language)
    )


def _are_on(platforms: frozenset[str], places: str, language: str) -> bool:
    """Tell whether a text names one of the platforms, and not to say that hardly anyone is there."""
    return any(word.form in platforms for word in words_in(places)) and not any(
        holds_any(name, language, places) for name in ("denials", "hardly")
    )


def _are_online(places: str, language: str) -> bool:
    """Tell whether a text names platforms and forums and no other place."""
    items = [item for item in _ITEMS.split(places) if item.strip()]
    return all(said(item, language, "meets_online") for item in items) and not any(
        holds_any(name, language, places) for name in ("denials", "hardly")
    )


def _reach(concept: Concept) -> _Reach:
    used = [channel for channel in concept.channels if channel.decision == Decision.USE]
    if is_short(concept):
        used = []
    reached = frozenset(audience for channel in used for audience in channel.audiences)
    own_topics = (pillar.audiences for pillar in concept.pillars if reached.isdisjoint(pillar.audiences))
    return _Reach(
        reached,
        frozenset(word.form for c in used for word in words_in(c.platform[:100]) if len(word.form) > 3),
        frozenset(audience for audiences in own_topics for audience in audiences),
    )


MEETING_PLACE_NOWHERE = Rule(
    id="meeting-place-nowhere",
    severity=Severity.HINT,
    title=N_("This is not yet a place"),
    explanation=N_("{words}: people who could be anywhere cannot be met anywhere in particular."),
    question=N_("Where did you last see some of them talk to each other?"),
    source=N_(
        "A rule of the desk itself: only a place that can be named can be visited, and only there can you "
        "see whether they are."
    ),
    watches=(Watch(section="audiences", check=_nowhere, around=everybody.trade_of, whole=True),),
    field="audiences/a1/meeting_places",
    examples={
        "de": Examples(
            hits=(
                "Überall",
                "Im Internet und auch im wirklichen Leben",
                "Heute sind doch alle am Handy.",
                "Schwierig zu sagen, auf verschiedenen Kanälen",
                "Auf allen gängigen Plattformen",
                "Mal hier, mal dort, das ist sehr verschieden.",
            ),
            misses=(
                "",
                {"audiences/a1/name": "Alle", "audiences/a1/meeting_places": "Überall"},
                "Überall, wo am Samstag Markt ist",
                "Auf Instagram und im Laden",
                "Online im Forum der Bergsteiger",
                "Verschieden: im Chor oder am Markt",
            ),
        ),
        "en": Examples(
            hits=(
                "Everywhere",
                "On the internet and in real life, too",
                "These days everybody is on their smartphone.",
                "Difficult to say, various channels",
                "On all usual platforms",
                "Here and there, that's very different.",
            ),
            misses=(
                "",
                {"audiences/a1/name": "Everybody", "audiences/a1/meeting_places": "Everywhere"},
                "Everywhere a market is held on Saturdays",
                "On Instagram and in the shop",
                "Online in the forum of the mountaineers",
                "Different: in the choir or at the market",
            ),
        ),
    },
)


def _two(places: str, *, second_is_linked: bool = False) -> dict[str, object]:
    return {
        "audiences/a1/name": "A",
        "audiences/a2/name": "B",
        "audiences/a2/meeting_places": places,
        "channels/c1/platform": "Instagram",
        "channels/c1/decision": "use",
        "channels/c1/audiences": ["a1", "a2"] if second_is_linked else ["a1"],
    }


AUDIENCE_ON_NO_CHANNEL = Rule(
    id="audience-on-no-channel",
    severity=Severity.HINT,
    title=N_("No channel is for this audience yet"),
    explanation=N_("You describe {audiences}, and none of the channels that you use is meant for them."),
    question=N_("Where do you meet these people, and what do you talk about there?"),
    source=N_(
        "Charlene Li and Josh Bernoff, Groundswell (2008): people first, then objectives and strategy, "
        "technology last."
    ),
    watches=(Watch(section="audiences", check=_on_no_channel, around=_reach, whole=True),),
    field="audiences/a1/meeting_places",
    examples={
        "de": Examples(
            hits=(
                _two("Instagram und Tagungen"),
                _two("Instagram-Konten der Vereine"),
                _two("Forum der Selbstbauer"),
                _two(""),
                {
                    **_two("Am Stammtisch"),
                    "pillars/p1/topic": "Geschichten vom Hof",
                    "pillars/p1/audiences": ["a2"],
                },
            ),
            misses=(
                "Instagram und Tagungen",
                _two("Am Stammtisch und in der Kirche"),
                _two("Kaum auf Instagram, eher am Telefon"),
                _two("Instagram und Tagungen", second_is_linked=True),
                {
                    **_two("Am Stammtisch"),
                    "pillars/p1/topic": "Geschichten vom Hof",
                    "pillars/p1/audiences": ["a1", "a2"],
                },
            ),
        ),
        "en": Examples(
            hits=(
                _two("Instagram and conferences"),
                _two("The Instagram accounts of the clubs"),
                _two("The self-builders' forum"),
                _two(""),
                {
                    **_two("At the regulars' table"),
                    "pillars/p1/topic": "Stories from the farm",
                    "pillars/p1/audiences": ["a2"],
                },
            ),
            misses=(
                "Instagram and conferences",
                _two("At the regulars' table and in church"),
                _two("Hardly on Instagram, more on the phone"),
                _two("Instagram and conferences", second_is_linked=True),
                {
                    **_two("At the regulars' table"),
                    "pillars/p1/topic": "Stories from the farm",
                    "pillars/p1/audiences": ["a1", "a2"],
                },
            ),
        ),
    },
)

RULES = (MEETING_PLACE_NOWHERE, AUDIENCE_ON_NO_CHANNEL)
