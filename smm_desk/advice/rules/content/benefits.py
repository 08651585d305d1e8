"""The rule about benefits: whether they are people's, or end in what the firm sells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Check, Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import clause_at, meant, said, sentence_at
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, holds_any, places_of_sentences
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_CLAUSE = re.compile(r"[^,;:.!?()\n–—]+")
_LONGEST = 2000


def _check(section: str) -> Check:
    def check(parts: tuple[Any, ...], look: Look) -> Iterator[Notice]:
        """Notice once, at the first of them, a benefit at whose end people buy."""
        for part in parts:
            text = part.benefit
            spans = joined_spans(text, _sold(text, look.language, serves_firms=bool(look.around)))
            if spans:
                yield Notice(
                    path=FieldPath(section, "benefit", part.id),
                    evidence=text,
                    values={"words": quoted(text, spans)},
                    spans=spans,
                )
                return

    return check


def _sold(text: str, language: str, *, serves_firms: bool) -> tuple[Span, ...]:
    """Return where people are to buy, or the firm gains; whom it serves may be firms that gain so, too."""
    bare = text.rstrip(" .!")
    sales = (
        span
        for span in meant(bare, language, "sale_follows")
        if not said(_upto(bare, clause_at(bare, span), span), language, "leaves_it_open")
        and not said(_upto(bare, sentence_at(bare, span), span), language, "may_do")
    )
    gains = () if serves_firms else meant(text, language, "own_gain_told")
    by_clause = () if serves_firms else _in_clauses(text, language)
    return (*meant(bare, language, "ends_in_a_sale"), *sales, *gains, *by_clause)


@lru_cache(maxsize=256)
def _in_clauses(text: str, language: str) -> tuple[Span, ...]:
    """Return where people buy, come or hear of the firm, in clauses that tell of no gain of theirs."""
    if language not in LANGUAGES:
        return ()
    found: list[Span] = []
    for place in places_of_sentences(text[:_LONGEST]):
        for clause in _CLAUSE.finditer(text, place.start, place.end):
            before = text[place.start : clause.start()]
            if said(clause[0], language, "benefit_of_theirs") or said(before, language, "may_do_so"):
                continue
            found += (
                Span(clause.start() + span.start, clause.start() + span.end)
                for span in said(clause[0], language, "benefit_is_sale")
            )
    return tuple(found)


def _upto(text: str, place: Span, span: Span) -> str:
    return text[place.start : span.end]


def _serves_firms(concept: Concept) -> bool:
    """Tell whether those who are served are firms, to which more sales are a benefit of their own."""
    language = concept.language[:2]
    served = (audience.name for audience in concept.audiences)
    company = f"{concept.company.trade[:500]}. {concept.company.offer[:500]}"
    return any(holds_any("business_groups", language, name) for name in served) or bool(
        said(company, language, "serves_firms")
    )


BENEFIT_IS_SALE = Rule(
    id="benefit-is-sale",
    severity=Severity.HINT,
    title=N_("This is your benefit, not yet theirs"),
    explanation=N_("{words}: people look at what helps them even when they buy nothing."),
    question=N_("What can somebody do with it who never buys from you?"),
    source=N_("Jay Baer, Youtility: Why Smart Marketing Is About Help Not Hype (2013)."),
    watches=tuple(
        Watch(section=section, check=_check(section), around=_serves_firms, whole=True)
        for section in ("audiences", "pillars")
    ),
    field="pillars/p1/benefit",
    examples={
        "de": Examples(
            hits=(
                "Mehr Aufträge im Winter",
                "Sie probieren und kommen öfter zu uns.",
                "Man sieht unsere Blumen und kommt, damit sie mehr kaufen.",
                "Dass sie öfter bei uns bestellen",
                "Sie wissen, was neu ist, und kommen es kaufen.",
                "Am Ende sollen sie ein Abo lösen und öfter spenden.",
            ),
            misses=(
                "Mehr Ruhe beim Einkaufen",
                "Man weiß, woran man ein gutes Velo erkennt, bevor man eines kauft.",
                "Sie dürfen zwei Wochen vor allen anderen buchen.",
                "Man kann vor dem Mittag entscheiden, ob man bestellt.",
                "Sie müssen nichts bei uns kaufen.",
            ),
        ),
        "en": Examples(
            hits=(
                "More orders in winter",
                "They taste it, so that they come to us more often.",
                "They see our flowers, so that they buy more.",
                "That they order again from us",
                "They know what is new and come to buy it.",
                "In the end they should subscribe and donate more.",
            ),
            misses=(
                "More peace while shopping",
                "They know how to tell a good bicycle before they buy one.",
                "They may book two weeks before everyone else.",
                "They can decide before noon whether to order.",
                "They do not have to buy from us.",
            ),
        ),
    },
)

RULES = (BENEFIT_IS_SALE,)
