"""Rules about audiences: whether they are people of whom something is known."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.vocabulary import says_only
from smm_desk.advice.span import Span
from smm_desk.concept.outreach import Audience
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.values import is_empty
from smm_desk.i18n import N_

_LONGEST_NAME = 200


def _consumers(audience: Audience, look: Look) -> Iterator[Notice]:
    name = audience.name
    if len(name) <= _LONGEST_NAME:
        spans = says_only(name, look.language, "people_nobody_is", ("people_around",))
        if spans:
            yield _notice(audience, "name", name, spans)


def _only_figures(audience: Audience, _look: Look) -> Iterator[Notice]:
    if (
        not is_empty(audience.name)
        and has_figures(audience)
        and is_empty(audience.needs)
        and is_empty(audience.questions)
    ):
        yield Notice(path=FieldPath("audiences", "needs", audience.id), evidence=audience.name)


def has_figures(audience: Audience) -> bool:
    """Tell whether an age or a place is known."""
    return audience.age_from is not None or audience.age_to is not None or not is_empty(audience.place)


def _notice(audience: Audience, key: str, text: str, spans: tuple[Span, ...]) -> Notice:
    return Notice(
        path=FieldPath("audiences", key, audience.id),
        evidence=text,
        values={"words": quoted(text, spans)},
        spans=spans,
    )


AUDIENCE_CONSUMERS = Rule(
    id="audience-consumers",
    severity=Severity.WARNING,
    title=N_("This is a word for buyers, not yet for people"),
    explanation=N_("{words}: nobody calls themselves that, so nobody feels spoken to."),
    question=N_("What do these people call themselves, and what are they doing when they think of you?"),
    source=N_(
        "Rick Levine, Christopher Locke, Doc Searls and David Weinberger, The Cluetrain Manifesto (1999): "
        "we are not end users or consumers, we are human beings."
    ),
    watches=(Watch(section="audiences", check=_consumers),),
    field="audiences/a1/name",
    yields_to=("audience-everybody",),
    examples={
        "de": Examples(
            hits=(
                "Konsumenten",
                "Endverbraucher",
                "Potenzielle Kundinnen und Kunden",
                "B2B-Entscheider",
                "Kundschaft für hochwertige Waren",
                "Serviceorientierte Käufer",
            ),
            misses=(
                "Leute auf dem Arbeitsweg",
                "Kundinnen der Schärfwerkstatt",
                "Privatkunden mit altem Haus",
                "Eltern mit kleinen Kindern",
                "Käufer einer alten Mühle",
            ),
        ),
        "en": Examples(
            hits=(
                "Consumers",
                "End users",
                "Potential customers",
                "Decision-makers (B2B)",
                "Customers for premium goods",
                "Service-minded buyers",
            ),
            misses=(
                "People on their way to work",
                "Customers of the sharpening workshop",
                "Private clients with an old house",
                "Parents of small children",
                "Buyers of an old mill",
            ),
        ),
    },
)

AUDIENCE_ONLY_FIGURES = Rule(
    id="audience-only-figures",
    severity=Severity.HINT,
    title=N_("Only age or place is known so far"),
    explanation=N_("People of the same age in the same town want very different things."),
    question=N_("What do they ask before they come to you?"),
    source=N_(
        "Clayton Christensen, Scott Cook and Taddy Hall, Marketing Malpractice (Harvard Business Review, "
        "2005): what people want to get done explains what they buy, and not their age."
    ),
    watches=(Watch(section="audiences", check=_only_figures),),
    field="audiences/a1/name",
    yields_to=("audience-everybody",),
    examples={
        "de": Examples(
            hits=(
                {"audiences/a1/name": "Junge Familien", "audiences/a1/age_from": "25"},
                {
                    "audiences/a1/name": "Ältere Leute",
                    "audiences/a1/age_to": "80",
                    "audiences/a1/place": "Olten",
                },
                {"audiences/a1/name": "Einheimische", "audiences/a1/place": "Olten und Umgebung"},
            ),
            misses=(
                "Junge Familien",
                {
                    "audiences/a1/name": "Junge Familien",
                    "audiences/a1/age_from": "25",
                    "audiences/a1/needs": "Ein Velo, das bergauf sicher fährt",
                },
                {
                    "audiences/a1/name": "Einheimische",
                    "audiences/a1/place": "Olten",
                    "audiences/a1/questions": "Wann habe ich es zurück?",
                },
            ),
        ),
        "en": Examples(
            hits=(
                {"audiences/a1/name": "Young families", "audiences/a1/age_from": "25"},
                {
                    "audiences/a1/name": "Older people",
                    "audiences/a1/age_to": "80",
                    "audiences/a1/place": "Olten",
                },
                {"audiences/a1/name": "Locals", "audiences/a1/place": "Olten and around"},
            ),
            misses=(
                "Young families",
                {
                    "audiences/a1/name": "Young families",
                    "audiences/a1/age_from": "25",
                    "audiences/a1/needs": "A bicycle that climbs safely",
                },
                {
                    "audiences/a1/name": "Locals",
                    "audiences/a1/place": "Olten",
                    "audiences/a1/questions": "When do I get it back?",
                },
            ),
        ),
    },
)

RULES = (AUDIENCE_CONSUMERS, AUDIENCE_ONLY_FIGURES)
