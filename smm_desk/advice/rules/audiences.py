"""Rules about audiences: whether they are people of whom something is known."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.vocabulary import says_only
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


def _without_need(audience: Audience, look: Look) -> Iterator[Notice]:
    """Notice an audience of which no need is named, or whose need is said to be our offer."""
    if is_empty(audience.name):
        return
    if is_empty(audience.needs):
        if is_empty(audience.questions) and not _has_figures(audience):
            yield Notice(path=FieldPath("audiences", "needs", audience.id), evidence=audience.name)
        return
    spans = says_only(audience.needs, look.language, "our_offer", ("grammar",))
    if spans:
        yield Notice(
            path=FieldPath("audiences", "needs", audience.id),
            evidence=audience.needs,
            values={"words": quoted(audience.needs, spans)},
            spans=spans,
            title=N_("This is what you offer, not yet what they need"),
            explanation=N_("{words}: nobody needs an offer; people need what it does for them."),
        )


def _only_figures(audience: Audience, _look: Look) -> Iterator[Notice]:
    if (
        not is_empty(audience.name)
        and _has_figures(audience)
        and is_empty(audience.needs)
        and is_empty(audience.questions)
    ):
        yield Notice(path=FieldPath("audiences", "needs", audience.id), evidence=audience.name)


def _without_evidence(audience: Audience, look: Look) -> Iterator[Notice]:
    """Notice an audience that is described, but not asked."""
    evidence = audience.evidence
    if is_empty(evidence):
        if not is_empty(audience.needs) and not is_empty(audience.meeting_places):
            yield Notice(path=FieldPath("audiences", "evidence", audience.id), evidence="")
        return
    spans = says_only(evidence, look.language, "hearsay", ("hearsay_around",))
    if spans:
        yield Notice(
            path=FieldPath("audiences", "evidence", audience.id),
            evidence=evidence,
            values={"words": quoted(evidence, spans)},
            spans=spans,
            explanation=N_("{words}: that is a good guess until somebody has asked."),
        )


def _has_figures(audience: Audience) -> bool:
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
            hits=("Konsumenten", "Endverbraucher", "Unsere Zielgruppe", "Potenzielle Kundinnen und Kunden"),
            misses=(
                "Leute auf dem Arbeitsweg",
                "Kundinnen der Schärfwerkstatt",
                "Privatkunden mit altem Haus",
                "Eltern mit kleinen Kindern",
            ),
        ),
        "en": Examples(
            hits=("Consumers", "End users", "Our target market", "Potential customers"),
            misses=(
                "People on their way to work",
                "Customers of the sharpening workshop",
                "Private clients with an old house",
                "Parents of small children",
            ),
        ),
    },
)

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
    watches=(Watch(section="audiences", check=_without_need),),
    field="audiences/a1/name",
    examples={
        "de": Examples(
            hits=(
                "Leute auf dem Arbeitsweg",
                {"audiences/a1/name": "Familien", "audiences/a1/meeting_places": "Auf dem Spielplatz"},
                {"audiences/a1/name": "Familien", "audiences/a1/needs": "Unsere Produkte."},
            ),
            misses=(
                "",
                {"audiences/a1/name": "Familien", "audiences/a1/needs": "Ein Velo, das bergauf sicher fährt"},
                {"audiences/a1/name": "Familien", "audiences/a1/questions": "Passt unser Kindersitz?"},
                {"audiences/a1/name": "Familien", "audiences/a1/needs": "Produkte ohne Nüsse"},
            ),
        ),
        "en": Examples(
            hits=(
                "People on their way to work",
                {"audiences/a1/name": "Families", "audiences/a1/meeting_places": "At the playground"},
                {"audiences/a1/name": "Families", "audiences/a1/needs": "Our products."},
            ),
            misses=(
                "",
                {"audiences/a1/name": "Families", "audiences/a1/needs": "A bicycle that climbs safely"},
                {"audiences/a1/name": "Families", "audiences/a1/questions": "Does our child seat fit?"},
                {"audiences/a1/name": "Families", "audiences/a1/needs": "Products without nuts"},
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

AUDIENCE_WITHOUT_EVIDENCE = Rule(
    id="audience-without-evidence",
    severity=Severity.HINT,
    title=N_("This is still an assumption"),
    explanation=N_("Needs and meeting places are written down, but not yet how you know of them."),
    question=N_("Which five of these people could you ask this week?"),
    source=N_(
        "Steve Blank, The Four Steps to the Epiphany (2005): a plan holds guesses until one has been out "
        "and asked."
    ),
    watches=(Watch(section="audiences", check=_without_evidence),),
    field="audiences/a1/evidence",
    yields_to=("audience-everybody",),
    examples={
        "de": Examples(
            hits=(
                "Das weiß doch jeder.",
                "Annahme",
                "Unser Bauchgefühl",
                {
                    "audiences/a1/name": "Familien",
                    "audiences/a1/needs": "Ein Velo, das bergauf sicher fährt",
                    "audiences/a1/meeting_places": "Auf dem Spielplatz",
                },
            ),
            misses=(
                "",
                "23 Probefahrten im Sommer 2026, nach jeder drei Fragen gestellt",
                "Eine Annahme, die wir im Mai mit neun Schulen prüfen",
                {"audiences/a1/name": "Familien", "audiences/a1/needs": "Ein Velo, das bergauf sicher fährt"},
            ),
        ),
        "en": Examples(
            hits=(
                "Everyone knows that.",
                "Assumption",
                "Our gut feeling",
                {
                    "audiences/a1/name": "Families",
                    "audiences/a1/needs": "A bicycle that climbs safely",
                    "audiences/a1/meeting_places": "At the playground",
                },
            ),
            misses=(
                "",
                "23 test rides in summer 2026, three questions after each",
                "An assumption which we check with nine schools in May",
                {"audiences/a1/name": "Families", "audiences/a1/needs": "A bicycle that climbs safely"},
            ),
        ),
    },
)

RULES = (AUDIENCE_CONSUMERS, AUDIENCE_WITHOUT_NEED, AUDIENCE_ONLY_FIGURES, AUDIENCE_WITHOUT_EVIDENCE)
