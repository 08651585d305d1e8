"""The rule about audiences that are everybody, and what tells them from a group of people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.outreach.wide import ALL_WHO, EVERYBODY, FOND_OF_IT, WIDE_PLACE
from smm_desk.advice.rules.outreach.wide_words import says_everybody
from smm_desk.advice.rules.reading.vocabulary import folded, is_in, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.outreach import Audience
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_SURROUNDING = " \t\r\n.,;:!?\"'«»„“”()[]–—-"
_LONGEST_NAME = 200
_WIDE_AGES = 45
_WIDEST_AGES = 70
_NARROW_AGES = 25
_SHORTEST_STEM = 4
_FEWEST_GROUPS = 5
_LONGEST_GROUP = 4
_MOST_WORDS, _MOST_WORDS_WHEN_WIDE = 2, 4
_KINDS = ("private_groups", "business_groups")
_AND = re.compile(r"\s*[,;/+&\n]\s*|\s+(?:und|sowie|oder|and|or)\s+", re.IGNORECASE)


@cache
def _pattern(patterns: str, language: str) -> re.Pattern[str]:
    return re.compile(_PATTERNS[patterns][language], re.VERBOSE | re.IGNORECASE)


_PATTERNS = {"everybody": EVERYBODY, "all who": ALL_WHO, "fond": FOND_OF_IT, "place": WIDE_PLACE}


def is_everybody(audience: Audience, trade: str, language: str) -> bool:
    """Tell whether an audience is everybody, for rules that have nothing to add then."""
    return _found(audience, trade, language) is not None


def trade_of(concept: Concept) -> str:
    """Return what the firm says of its trade and its offer."""
    return f"{concept.company.trade} {concept.company.offer}"[:2000]


def _check(audience: Audience, look: Look) -> Iterator[Notice]:
    found = _found(audience, look.around, look.language)
    if found is not None:
        yield found


def _found(audience: Audience, trade: str, language: str) -> Notice | None:
    if language not in EVERYBODY or len(audience.name) > _LONGEST_NAME:
        return None
    words = audience.name.strip(_SURROUNDING)
    if not words:
        return None
    if _pattern("everybody", language).fullmatch(words):
        return _notice(audience, words)
    if _pattern("fond", language).fullmatch(words) or _is_all_who(audience, words, trade, language):
        return _all_who(audience, words, language)
    if not 0 < _ages(audience) <= _NARROW_AGES and says_everybody(words, language):
        return _notice(audience, words)
    groups = _groups(words, language)
    return _many_groups(audience, groups) if groups else None


def _is_all_who(audience: Audience, words: str, trade: str, language: str) -> bool:
    """Tell whether "all who …" says no more than that they are fond of what the firm sells."""
    opened = _pattern("all who", language).match(words)
    if not opened:
        return False
    clause = tuple(word.form for word in words_in(words[opened.end() :]))
    if any(is_in("narrowing", language, form) or form[0].isdigit() for form in clause):
        return False
    liking = [form for form in clause if is_in("liking", language, form)]
    wishing = [form for form in clause if is_in("wishing", language, form)]
    rest = [f for f in clause if f not in liking + wishing and not is_in("grammar", language, f)]
    ages, is_wide_place = _ages(audience), _is_wide_place(audience, language)
    is_wide = ages >= _WIDE_AGES or is_wide_place
    if not rest or 0 < ages <= _NARROW_AGES:
        return False
    if not liking and not wishing:
        is_wide = ages >= _WIDEST_AGES or (ages >= _WIDE_AGES and is_wide_place)
        is_ailment = any(is_in("ailments", language, form) for form in rest)
        return is_wide and len(rest) <= _MOST_WORDS and not is_ailment
    if len(rest) > (_MOST_WORDS_WHEN_WIDE if is_wide else _MOST_WORDS):
        return False
    return bool(liking) or is_wide or _repeats(tuple(rest), trade)


@lru_cache(maxsize=64)
def _repeats(words: tuple[str, ...], trade: str) -> bool:
    known = folded(trade)
    return any(len(word) >= _SHORTEST_STEM and word[:_SHORTEST_STEM] in known for word in words)


def _ages(audience: Audience) -> Decimal:
    youngest, oldest = audience.age_from, audience.age_to
    if not (isinstance(youngest, Decimal) and isinstance(oldest, Decimal)):
        return Decimal(0)
    return oldest - youngest if youngest.is_finite() and oldest.is_finite() else Decimal(0)


def _is_wide_place(audience: Audience, language: str) -> bool:
    return bool(_pattern("place", language).search(audience.place[:_LONGEST_NAME]))


@lru_cache(maxsize=256)
def _groups(words: str, language: str) -> tuple[str, ...]:
    """Return the groups of an enumeration of private people and businesses, when it is a long one."""
    groups = tuple(group for group in _AND.split(words) if group.strip())
    if len(groups) < _FEWEST_GROUPS:
        return ()
    kinds: set[str] = set()
    for group in groups:
        forms = [w.form for w in words_in(group) if not is_in("beside_groups", language, w.form)]
        if not forms or len(forms) > _LONGEST_GROUP or any(is_in("narrowing", language, f) for f in forms):
            return ()
        kinds |= {kind for kind in _KINDS for form in forms if is_in(kind, language, form)}
    return groups if len(kinds) == len(_KINDS) else ()


def _notice(audience: Audience, words: str) -> Notice:
    start = audience.name.index(words)
    span = Span(start, start + len(words))
    return Notice(
        path=FieldPath("audiences", "name", audience.id),
        evidence=audience.name,
        values={"words": quoted(audience.name, (span,))},
        spans=(span,),
    )


def _all_who(audience: Audience, words: str, language: str) -> Notice:
    """Name what makes it everybody: the words, and the ages or the place when they are wide."""
    notice = _notice(audience, words)
    values = dict(notice.values)
    explanation = N_("{words}: that holds for nearly everyone who could ever buy from a firm like yours.")
    if _ages(audience) >= _WIDE_AGES:
        values |= {"youngest": audience.age_from, "oldest": audience.age_to}
        explanation = N_(
            "{words}, from {youngest} to {oldest} years: that holds for nearly everyone who could ever buy "
            "from a firm like yours."
        )
    elif _is_wide_place(audience, language):
        values |= {"place": quoted(audience.place, ())}
        explanation = N_(
            "{words}, and {place}: that holds for nearly everyone who could ever buy from a firm like yours."
        )
    return Notice(
        path=notice.path,
        evidence=notice.evidence,
        values=values,
        spans=notice.spans,
        explanation=explanation,
    )


def _many_groups(audience: Audience, groups: tuple[str, ...]) -> Notice:
    first = groups[0]
    last = groups[-1].rstrip(_SURROUNDING)
    start, end = audience.name.index(first), audience.name.rindex(last)
    spans = (Span(start, start + len(first)), Span(end, end + len(last)))
    return Notice(
        path=FieldPath("audiences", "name", audience.id),
        evidence=audience.name,
        values={"number": len(groups), "words": quoted(audience.name, spans)},
        spans=spans,
        title=N_("These are many audiences in one"),
        explanation=N_(
            "{number} groups at once, among them {words}: each needs something else and is met elsewhere."
        ),
        question=N_("Which of these groups matters most to you, and what does it need?"),
    )


def _named(
    name: str, youngest: str = "", oldest: str = "", place: str = "", trade: str = ""
) -> dict[str, str]:
    values = {
        "audiences/a1/name": name,
        "audiences/a1/age_from": youngest,
        "audiences/a1/age_to": oldest,
        "audiences/a1/place": place,
        "company/trade": trade,
    }
    return {path: value for path, value in values.items() if value}


AUDIENCE_EVERYBODY = Rule(
    id="audience-everybody",
    severity=Severity.WARNING,
    title=N_("This audience is everybody"),
    explanation=N_("{words}: whoever speaks to everybody has nothing particular to say to anyone."),
    question=N_("Who would miss you most if you closed tomorrow?"),
    source=N_(
        "Wendell Smith, Product Differentiation and Market Segmentation as Alternative Marketing Strategies "
        "(Journal of Marketing, 1956)."
    ),
    watches=(Watch(section="audiences", check=_check, around=trade_of),),
    field="audiences/a1/name",
    examples={
        "de": Examples(
            hits=(
                "Alle, die gern Kaffee trinken",
                _named("Jeder, der schwimmen möchte", trade="Schwimmschule"),
                _named("Alle, die ein Velo haben", "14", "80", "Ganze Schweiz"),
                "Familien, Paare, Firmen, Vereine, Gemeinden und Senioren",
                "Kinder, Jugendliche, Erwachsene und Senioren",
                "Wir beliefern alle, ohne Beschränkung",
            ),
            misses=(
                "Alle, die täglich mit dem Velo pendeln",
                "Jede, die nach einer Geburt wieder laufen möchte",
                _named("Alle, die einen Tanzkurs machen möchten", "16", "24", "Olten", "Tanzschule"),
                _named("Alle mit einem Schrebergarten", "25", "85", "Olten"),
                "Jede Schule, die selber kocht",
                "Halterinnen von Hunden, Katzen, Hasen, Vögeln und Fischen",
            ),
        ),
        "en": Examples(
            hits=(
                "Anyone who loves coffee",
                _named("Everyone who wants to swim", trade="Swimming school"),
                _named("Everyone who has a bicycle", "14", "80", "All of Switzerland"),
                "Families, couples, companies, clubs, councils and pensioners",
                "Children, teenagers, adults and seniors",
                "We supply everybody, without restriction",
            ),
            misses=(
                "Everyone who commutes by bicycle",
                "Anyone who wants to run again after giving birth",
                _named("Everyone who wants a dance course", "16", "24", "Olten", "Dance school"),
                _named("Everyone with an allotment", "25", "85", "Olten"),
                "Every school that cooks its own lunch",
                "Owners of dogs, cats, rabbits, birds and fish",
            ),
        ),
    },
)

RULES = (AUDIENCE_EVERYBODY,)
