"""The rule about needs: whether they are people's own, and not an offer, the firm itself or its wish."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.outreach.audiences import has_figures
from smm_desk.advice.rules.reading.kept_free import says_nothing
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.stems import stems, touch
from smm_desk.advice.rules.reading.vocabulary import (
    LANGUAGES,
    holds_any,
    is_in,
    long_words,
    places_of_sentences,
    says_only,
    words_in,
)
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.outreach import Audience, AudienceKind
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.values import is_empty
from smm_desk.i18n import N_

_LONGEST_OFFER = 12
_SHORT_OFFER = 5
_SHORTEST_OFFER = 3
_LIKE_US = 7
_LONGEST_UNKNOWN = 9
_LONGEST_WORTH = 20
_STEM = 4
_NEAR = 60
_QUOTES = ("„", "“", "«", '"', "»", "”", "'", "‚", "‘")


def names_no_need(audience: Audience, trade: str, language: str) -> bool:
    """Tell whether what stands under the needs is none: an offer, the firm itself, its wish or its gain."""
    needs = audience.needs
    return bool(
        _is_not_known_yet(needs, language)
        or _offer(needs, trade, language)
        or _wish(audience, language)
        or _worth(needs, language)
    )


def trade_of(concept: Concept) -> str:
    """Return what the firm calls its trade."""
    return concept.company.trade[:500]


def _check(audience: Audience, look: Look) -> Iterator[Notice]:
    """Notice an audience of which no need is named, or whose need is said to be our offer or our wish."""
    if is_empty(audience.name):
        return
    path = FieldPath("audiences", "needs", audience.id)
    needs, language = audience.needs, look.language
    if is_empty(needs) or says_nothing(needs) or _is_not_known_yet(needs, language):
        says_more = is_empty(needs) and has_figures(audience)  # another rule says so then
        if is_empty(audience.questions) and not says_more:
            yield Notice(path=path, evidence="\n".join(filter(None, (audience.name, needs.strip()))))
        return
    title = N_("This is what you offer, not yet what they need")
    explanation = N_("{words}: nobody needs an offer; people need what it does for them.")
    spans = _offer(needs, look.around, language)
    if not spans:
        spans = _wish(audience, language)
        title = N_("This is what you want from them, not yet what they need")
        explanation = N_("{words}: that is your wish; what they get out of it is not said yet.")
    if not spans:
        spans = _worth(needs, language)
        title = N_("This is what they are worth to you, not yet what they need")
        explanation = N_("{words}: that is why you want them; why they should want you is not said yet.")
    if spans:
        yield Notice(
            path=path,
            evidence=needs,
            values={"words": quoted(needs, spans)},
            spans=spans,
            title=title,
            explanation=explanation,
        )


@lru_cache(maxsize=256)
def _is_not_known_yet(needs: str, language: str) -> bool:
    """Tell whether short needs say that nobody knows them yet, and hardly anything beside that."""
    words = words_in(needs)
    if len(words) > _LONGEST_UNKNOWN or language not in LANGUAGES:
        return False
    spans = said(needs, language, "need_unknown")
    beside = [w for w in words if not any(span.start <= w.start < span.end for span in spans)]
    return bool(spans) and all(is_in("grammar", language, word.form) for word in beside)


@lru_cache(maxsize=256)
def _worth(needs: str, language: str) -> tuple[Span, ...]:
    """Return the sentences of needs that say only what the people are worth to the firm."""
    places = places_of_sentences(needs)
    texts = [needs[place.start : place.end] for place in places]
    if all(
        said(text, language, "worth_to_us")
        and not said(text, language, "says_a_need")
        and len(words_in(text)) <= _LONGEST_WORTH
        for text in texts
    ):
        return places
    return ()


@lru_cache(maxsize=256)
def _offer(needs: str, trade: str, language: str) -> tuple[Span, ...]:
    """Return the sentences of needs that name nothing but what the firm sells, or the firm itself."""
    spans = says_only(needs, language, "our_offer", ("grammar",))
    if spans or language not in LANGUAGES:
        return spans
    places = places_of_sentences(needs)
    if places and all(_names_an_offer(needs[place.start : place.end], trade, language) for place in places):
        return places
    return ()


def _names_an_offer(sentence: str, trade: str, language: str) -> bool:
    forms = [word.form for word in words_in(sentence)]
    if len(forms) <= _SHORT_OFFER and said(sentence, language, "our_goods"):
        return not any(is_in("needing", language, form) for form in forms)
    if len(forms) <= _SHORTEST_OFFER and said(sentence, language, "what_is_ours"):
        return True
    if said(sentence, language, "our_offers"):
        return len(forms) <= _LONGEST_OFFER and not any(is_in("needing", language, form) for form in forms)
    if said(sentence, language, "that_is_us") and holds_any("praise", language, sentence):
        return len(forms) <= _LONGEST_OFFER
    if len(forms) <= _LIKE_US and said(sentence, language, "offer_like_us"):
        return not said(sentence, language, "not_denied_need")
    trades = {word[:_STEM] for word in long_words(trade)}
    left = [form for form in forms if len(form) > 1 and not _is_little(form, language)]
    return bool(left) and all(form[:_STEM] in trades for form in left)


def _is_little(form: str, language: str) -> bool:
    return any(
        is_in(name, language, form) for name in ("grammar", "seeking", "praise", "claims", "buzzwords")
    )


def _wish(audience: Audience, language: str) -> tuple[Span, ...]:
    """Return the sentences in which the needs say what the firm wants from these people, or whom it seeks."""
    needs = audience.needs
    if "?" in needs:
        return ()
    spans = () if holds_any("enabling", language, needs) else said(needs, language, "wish_of_firm")
    if not spans and not holds_any("enabling", language, needs):
        spans = _wish_of_them(audience, language)
    if (
        not spans
        and holds_any("applicants", language, audience.name)
        and holds_any("workers", language, needs)
        and not holds_any("employers", language, needs)
    ):
        spans = said(needs, language, "firm_seeks")
    starts = {span.start for span in spans}
    places = places_of_sentences(needs)
    return tuple(p for p in places if any(p.start <= start < p.end for start in starts))


def _wish_of_them(audience: Audience, language: str) -> tuple[Span, ...]:
    """Return where the needs say whom the firm looks for or what it wants from these people."""
    needs = audience.needs
    if needs.lstrip().startswith(_QUOTES):
        return ()
    people = stems(audience.name, language)
    named = said(needs, language, "wish_of_them")
    spans = tuple(s for s in named if touch(stems(needs[s.end : s.end + _NEAR], language), people))
    if spans or audience.kind == AudienceKind.BUSINESS:
        return spans
    is_firm = any(holds_any(name, language, audience.name) for name in ("business_groups", "employers"))
    return () if is_firm else said(needs, language, "wish_for_us", "wish_for_sale")


def _needing(name: str, needs: str, trade: str = "") -> dict[str, str]:
    values = {"audiences/a1/name": name, "audiences/a1/needs": needs}
    return {**values, "company/trade": trade} if trade else values


AUDIENCE_WITHOUT_NEED = Rule(
    id="audience-without-need",
    severity=Severity.HINT,
    title=N_("It is not said yet what these people need"),
    explanation=N_("Only whoever knows what moves people has something to say to them."),
    question=N_("What do they need, and what keeps them from it?"),
    source=N_(
        "Charlene Li and Josh Bernoff, Groundswell (2008): people first, then objectives and strategy, "
        "technology last."
    ),
    watches=(Watch(section="audiences", check=_check, around=trade_of),),
    field="audiences/a1/name",
    yields_to=("audience-everybody",),
    examples={
        "de": Examples(
            hits=(
                "Leute auf dem Arbeitsweg",
                _needing("Familien", "Muss noch erfragt werden."),
                _needing("Familien", "Sie brauchen einen guten Velomech, also uns."),
                _needing("Familien", "Eine gute Velowerkstatt", "Velowerkstatt"),
                _needing("Jugendliche vor der Lehre", "Wir suchen zuverlässige Lernende."),
                _needing("Familien", "Treue Kundinnen, die pünktlich zahlen und fürs Geschäft wichtig sind."),
            ),
            misses=(
                "",
                {"audiences/a1/name": "Familien", "audiences/a1/questions": "Passt unser Kindersitz?"},
                _needing("Familien", "Eine Velowerkstatt, die am Samstag offen hat", "Velowerkstatt"),
                _needing("Familien", "Unsere Angebote sind ihnen zu weit weg."),
                _needing("Firmen", "Wir suchen Lernende und finden keine."),
                _needing(
                    "Familien", "Wissen nicht, welcher Sitz passt, und geben viel Geld für Falsches aus"
                ),
            ),
        ),
        "en": Examples(
            hits=(
                "People on their way to work",
                _needing("Families", "Has to be asked yet."),
                _needing("Families", "They need a good bicycle mechanic, namely us."),
                _needing("Families", "A good bicycle workshop", "Bicycle workshop"),
                _needing("Pupils before their apprenticeship", "We need reliable apprentices."),
                _needing("Families", "Loyal customers who pay on time and matter a lot to us."),
            ),
            misses=(
                "",
                {"audiences/a1/name": "Families", "audiences/a1/questions": "Does our child seat fit?"},
                _needing("Families", "A bicycle workshop that is open on Saturdays", "Bicycle workshop"),
                _needing("Families", "Our offers are too far away for them."),
                _needing("Companies", "We need apprentices and find none."),
                _needing("Families", "Do not know which seat fits and spend a lot on the wrong one"),
            ),
        ),
    },
)

RULES = (AUDIENCE_WITHOUT_NEED,)
