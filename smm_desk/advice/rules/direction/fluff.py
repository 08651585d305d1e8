"""The rule about words that sound well and that every company could write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Check, Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import affirmed
from smm_desk.advice.rules.reading.vocabulary import hollow_places, long_words
from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_AROUND = ("grammar", "business")
_BUZZ = ("buzzwords",)
_CLAIMS = ("buzzwords", "claims")
_FIELDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "company": {"offer": _BUZZ},
    "swot": {"strengths": _CLAIMS},
    "vision": {"statement": _BUZZ, "mission": _BUZZ, "values": _CLAIMS, "guiding_principles": _CLAIMS},
    "strategy": {
        "guiding_policy": _BUZZ,
        "advantage": _CLAIMS,
        "positioning": _CLAIMS,
        "benefit": _CLAIMS,
        "selling_proposition": _CLAIMS,
        "perception": _BUZZ,
    },
    "thrusts": {"description": _BUZZ},
    "audiences": {"key_message": _CLAIMS, "proof": _CLAIMS},
    "content": {"voice": _BUZZ},
    "voice": {"like_this": _BUZZ, "visual_style": _BUZZ},
}
"""The lists of words that are hollow in each field; "better" and "cheaper" are so only as an advantage."""


def _fluff(section: str) -> Check:
    def check(part: Any, look: Look) -> Iterator[Notice]:
        for key, hollow in _FIELDS[section].items():
            text = getattr(part, key)
            if not text:
                continue
            phrases = joined_spans(text, affirmed(text, look.language, "set_phrases"))
            places = hollow_places(text, look.language, hollow, _AROUND, look.around, phrases)
            if places:
                spans = joined_spans(text, places)
                yield Notice(
                    path=FieldPath(section, key, getattr(part, "id", "")),
                    evidence=text,
                    values={"words": quoted(text, spans)},
                    spans=spans,
                )

    return check


def _own_name_and_trade(concept: Concept) -> frozenset[str]:
    """Return the words that say who the firm is, but not what it does better."""
    return long_words(concept.company.name, concept.company.trade, concept.company.place)


FLUFF = Rule(
    id="fluff",
    severity=Severity.HINT,
    title=N_("Every company could write this"),
    explanation=N_("{words}: nobody would claim the opposite, so it tells people nothing about you."),
    question=N_("By what would a customer notice it on an ordinary Tuesday?"),
    source=N_(
        "Richard Rumelt, Good Strategy/Bad Strategy (2011): fluff, the restating of the obvious in "
        "inflated words, is one of the four hallmarks of a bad strategy."
    ),
    watches=tuple(
        Watch(section=section, check=_fluff(section), around=_own_name_and_trade) for section in _FIELDS
    ),
    field="strategy/advantage",
    yields_to=(
        "goal-as-strategy",
        "activity-as-strategy",
        "vision-as-strategy",
        "policy-without-choice",
        "goal-as-vision",
        "list-as-vision",
    ),
    examples={
        "de": Examples(
            hits=(
                "Wir sind besser und freundlicher.",
                "Seit 25 Jahren faire Preise und gute Qualität, alles aus einer Hand.",
                {"audiences/a1/proof": "Langjährige Erfahrung."},
                {"thrusts/t1/description": "Wir werden in allem noch besser."},
                "Wir bieten ganzheitliche Lösungen auf höchstem Niveau.",
                "Bei uns steht der Kunde im Mittelpunkt.",
                {"vision/values": "Qualität, Innovation, Leidenschaft."},
                {"content/voice": "Professionell und authentisch."},
                {
                    "strategy/positioning": "Wir sind die führende Bäckerei der Region.",
                    "company/trade": "Bäckerei",
                },
            ),
            misses=(
                "",
                "Zwei Fachleute mit zusammen 34 Jahren an der Werkbank",
                "Wir sind günstiger, weil wir ohne Zwischenhandel beim Schreiner einkaufen.",
                "Alles aus einer Hand heißt bei uns: Wer misst, montiert auch.",
                {"swot/strengths": "Zwölf Jahre Erfahrung mit Strohballenhäusern"},
                {"vision/values": "Zuerst reparieren, dann verkaufen."},
                {"content/voice": "Kurz und freundlich, per Du, nie in Großbuchstaben"},
                "Erstklassiges Holz aus dem eigenen Wald, im Februar bei abnehmendem Mond geschlagen",
            ),
        ),
        "en": Examples(
            hits=(
                "We are better and friendlier.",
                "For 25 years fair prices and good quality, everything from a single source.",
                {"audiences/a1/proof": "Many years of experience."},
                {"thrusts/t1/description": "We do everything even better."},
                "We offer holistic solutions at the highest level.",
                "We are a leading provider in our field.",
                {"vision/values": "Quality, innovation, passion."},
                {"content/voice": "Professional and authentic."},
                {
                    "strategy/positioning": "We are the leading hairdresser in the region.",
                    "company/trade": "Hairdresser",
                },
            ),
            misses=(
                "",
                "Two mechanics with 34 years at the workbench between them",
                "We are cheaper because we buy from the carpenter without a middleman.",
                "Everything from a single source means: whoever measures also fits the window.",
                {"swot/strengths": "Twelve years of experience with houses made of straw bales"},
                {"vision/values": "Repair first, sell second."},
                {"content/voice": "Brief and friendly, with first names, never in capital letters"},
                "Excellent wood from our own forest, felled in February when the moon is waning",
            ),
        ),
    },
)

RULES = (FLUFF,)
