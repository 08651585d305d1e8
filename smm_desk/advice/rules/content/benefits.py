"""The rule about benefits: whether they are people's, or end in what the firm sells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Check, Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import meant
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_


def _check(section: str) -> Check:
    def check(parts: tuple[Any, ...], look: Look) -> Iterator[Notice]:
        """Notice once, at the first of them, a benefit at whose end people buy."""
        for part in parts:
            text = part.benefit
            spans = joined_spans(text, meant(text.strip(" .!"), look.language, "ends_in_a_sale"))
            if spans:
                yield Notice(
                    path=FieldPath(section, "benefit", part.id),
                    evidence=text,
                    values={"words": quoted(text, spans)},
                    spans=spans,
                )
                return

    return check


BENEFIT_IS_SALE = Rule(
    id="benefit-is-sale",
    severity=Severity.HINT,
    title=N_("This is your benefit, not yet theirs"),
    explanation=N_("{words}: people look at what helps them even when they buy nothing."),
    question=N_("What can somebody do with it who never buys from you?"),
    source=N_("Jay Baer, Youtility: Why Smart Marketing Is About Help Not Hype (2013)."),
    watches=tuple(
        Watch(section=section, check=_check(section), whole=True) for section in ("audiences", "pillars")
    ),
    field="pillars/p1/benefit",
    examples={
        "de": Examples(
            hits=(
                "Man sieht unsere Blumen und kommt, damit sie mehr kaufen.",
                "Dass sie öfter bei uns bestellen",
                "Sie wissen, was neu ist, und kommen es kaufen.",
            ),
            misses=(
                "Man weiß, woran man ein gutes Velo erkennt, bevor man eines kauft.",
                "Sie dürfen zwei Wochen vor allen anderen buchen.",
                "Man kann vor dem Mittag entscheiden, ob man bestellt.",
                "Sie müssen nichts bei uns kaufen.",
            ),
        ),
        "en": Examples(
            hits=(
                "They see our flowers, so that they buy more.",
                "That they order again from us",
                "They know what is new and come to buy it.",
            ),
            misses=(
                "They know how to tell a good bicycle before they buy one.",
                "They may book two weeks before everyone else.",
                "They can decide before noon whether to order.",
                "They do not have to buy from us.",
            ),
        ),
    },
)

RULES = (BENEFIT_IS_SALE,)
