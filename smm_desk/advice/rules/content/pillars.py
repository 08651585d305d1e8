"""Rules about content pillars: whether their shares add up, and whether most of them are about the firm."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.content.own import CLUETRAIN, is_only_own, offer_of
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import holds_any, hollow_places, words_in
from smm_desk.concept.concept import Concept
from smm_desk.concept.content import Pillar
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_ALL = Decimal(100)
_TOLERANCE = Decimal(1)
_MOST = Decimal(50)
_LONGEST_HEAD = 6


class _Told(NamedTuple):
    """What the firm sells, and whether its topics were noticed for the same already."""

    offer: frozenset[str]
    is_said_of_topics: bool


def _too_much(pillars: tuple[Pillar, ...], _look: Look) -> Iterator[Notice]:
    """Notice once, at the last pillar with a share, shares that add up to more than there is."""
    shared = [(pillar, share) for pillar in pillars if (share := _share(pillar))]
    total = sum((share for _, share in shared), Decimal(0))
    if len(shared) > 1 and total > _ALL + _TOLERANCE:
        yield Notice(
            path=FieldPath("pillars", "share", shared[-1][0].id),
            evidence=" ".join(str(share) for _, share in shared),
            values={"total": total},
        )


def _mostly_own(pillars: tuple[Pillar, ...], look: Look) -> Iterator[Notice]:
    """Notice once, at the largest of them, pillars about the firm that take most of what is posted."""
    told: _Told = look.around
    if told.is_said_of_topics:
        return
    own = [pillar for pillar in pillars if _share(pillar) and _is_own(pillar, told.offer, look.language)]
    total = sum((_share(pillar) for pillar in own), Decimal(0))
    if own and total >= _MOST:
        largest = max(own, key=_share)
        explanation = N_("{words} takes {total}%: people stay where their own questions are the subject.")
        yield Notice(
            path=FieldPath("pillars", "topic", largest.id),
            evidence="\n".join(f"{pillar.topic} {pillar.share}" for pillar in own),
            values={"words": quoted(_head(largest), ()), "total": total},
            explanation=explanation if len(own) == 1 else "",
        )


def _share(pillar: Pillar) -> Decimal:
    share = pillar.share
    return share if isinstance(share, Decimal) and 0 < share < 10 * _ALL else Decimal(0)


def _head(pillar: Pillar) -> str:
    return pillar.topic.partition(":")[0]


def _is_own(pillar: Pillar, offer: frozenset[str], language: str) -> bool:
    """Tell whether a pillar is about the firm by its head, and by what people are said to get out of it."""
    return _is_about_us(_head(pillar), offer, language) and (
        not pillar.benefit.strip() or holds_any("firm", language, pillar.benefit)
    )


def _is_about_us(head: str, offer: frozenset[str], language: str) -> bool:
    if said(head, language, "firm_heads") and len(words_in(head)) <= _LONGEST_HEAD and "?" not in head:
        return True
    if holds_any("exchange", language, head):
        return False
    known = offer if holds_any("we", language, head) else frozenset()
    return bool(
        said(head, language, "about_us", "all_about_us")
        or hollow_places(head, language, ("own", "own_things"), ("grammar", "own_around"), known)
    )


def _told(concept: Concept) -> _Told:
    offer = offer_of(concept)
    return _Told(offer, is_only_own(concept.content.topics, concept.language[:2], offer))


def _shares(*shares: str) -> dict[str, str]:
    values: dict[str, str] = {}
    for number, share in enumerate(shares, 1):
        values |= {f"pillars/p{number}/topic": f"{number}", f"pillars/p{number}/share": share}
    return values


_SHARES_HITS = (_shares("80", "40"), _shares("50", "30", "22.5"), _shares("100", "10"))
_SHARES_MISSES = (_shares("60", "40"), _shares("33.5", "33.5", "33.5"), _shares("120"), _shares("50", "20"))

PILLAR_SHARES = Rule(
    id="pillar-shares-too-much",
    severity=Severity.HINT,
    title=N_("The shares add up to more than 100%"),
    explanation=N_("Together they are {total}%, so some topics get less room than it says here."),
    question=N_("Which topic takes less room than you thought?"),
    source=N_("A rule of the desk itself: whoever gives out more than there is has not decided yet."),
    watches=(Watch(section="pillars", check=_too_much, whole=True),),
    field="pillars/p1/topic",
    examples={
        "de": Examples(hits=_SHARES_HITS, misses=_SHARES_MISSES),
        "en": Examples(hits=_SHARES_HITS, misses=_SHARES_MISSES),
    },
)


def _pillar(topic: str, share: str, benefit: str = "") -> dict[str, str]:
    values = {"pillars/p1/topic": topic, "pillars/p1/share": share, "pillars/p1/benefit": benefit}
    return {path: value for path, value in values.items() if value}


PILLARS_MOSTLY_OWN = Rule(
    id="pillars-mostly-own",
    severity=Severity.WARNING,
    title=N_("Most of what you post is about yourselves"),
    explanation=N_(
        "{words} and the like take {total}%: people stay where their own questions are the subject."
    ),
    question=N_("What did somebody ask you last week that others would like to know, too?"),
    source=CLUETRAIN,
    watches=(Watch(section="pillars", check=_mostly_own, around=_told, whole=True),),
    field="pillars/p1/topic",
    examples={
        "de": Examples(
            hits=(
                _pillar("Angebote", "70"),
                _pillar("Wir über uns: der Betrieb, die Geschichte", "60"),
                _pillar("Unsere Medaillen", "50", "Sie sehen, wie gut unser Käse ist."),
                {
                    **_pillar("Aktionen der Woche", "30"),
                    "pillars/p2/topic": "Unser Team",
                    "pillars/p2/share": "40",
                },
            ),
            misses=(
                "Angebote",
                _pillar("Angebote", "20"),
                _pillar("Neue Produkte", "60", "Man weiss, welcher Sattel für den Arbeitsweg taugt."),
                _pillar("Handgriffe für zu Hause", "80"),
                _pillar("Fragen zu unseren Angeboten", "60"),
            ),
        ),
        "en": Examples(
            hits=(
                _pillar("Offers", "70"),
                _pillar("About us: the company, its history", "60"),
                _pillar("Our medals", "50", "They see how good our cheese is."),
                {
                    **_pillar("Deals of the week", "30"),
                    "pillars/p2/topic": "Our team",
                    "pillars/p2/share": "40",
                },
            ),
            misses=(
                "Offers",
                _pillar("Offers", "20"),
                _pillar("New products", "60", "You know which saddle suits the way to work."),
                _pillar("Repairs to do at home", "80"),
                _pillar("Questions about our offers", "60"),
            ),
        ),
    },
)

RULES = (PILLAR_SHARES, PILLARS_MOSTLY_OWN)
