"""The rule about evidence: whether anything shows that the people of an audience were asked or counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, listed, quoted, shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.outreach import everybody, needs
from smm_desk.advice.rules.outreach.evidence_shown import Known, counts, known, tells_of_asking
from smm_desk.advice.rules.outreach.meeting_places import is_nowhere
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.stems import stems
from smm_desk.advice.rules.reading.vocabulary import holds_any, says_only
from smm_desk.advice.span import Span
from smm_desk.concept.outreach import Audience
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.values import is_empty
from smm_desk.i18n import N_

_OLDEST = 120
_LONGEST = 2000
_AGES = re.compile(
    r"\b(\d{1,2})-?(?:\s*(?:jährigen?|years?))?\s*(?:-|–|bis|to|und|and)\s*(\d{1,2})[- ]?"
    r"(?:jährige[nr]?\b(?!\s+(?:erfahrung|praxis|tradition|jubil))|jahre\w*\s+alt\b|years?[- ]olds?\b)",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"eltern|mütter|väter|kind|enkel|parent|mother|father|mum|child|kids|pupil", re.IGNORECASE
)
_MOST_BESIDE = 7


def _check(audiences: tuple[Audience, ...], look: Look) -> Iterator[Notice]:
    """Notice once, at the first of them, the audiences that are described, but not asked."""
    found = [audience for audience in audiences if _is_assumed(audience, look)]
    if not found:
        yield from _of_another_age(audiences)
        return
    first = found[0]
    path = FieldPath("audiences", "evidence", first.id)
    spans = _hearsay(first.evidence, look.language)
    if spans and len(found) == 1:
        yield Notice(
            path=path,
            evidence=first.evidence,
            values={"words": quoted(first.evidence, spans)},
            spans=spans,
            explanation=N_("{words}: that stays a guess until somebody has asked."),
        )
        return
    names = [audience.name for audience in found if not is_empty(audience.name)]
    yield Notice(
        path=path,
        evidence="\n".join((*names, *(audience.evidence for audience in found))).strip(),
        values={"audiences": listed(names or [first.evidence])},
    )


def _of_another_age(audiences: tuple[Audience, ...]) -> Iterator[Notice]:
    """Notice once evidence that speaks of ages only, none of which the audience has."""
    for audience in audiences:
        spans = _other_ages(audience)
        if spans:
            yield Notice(
                path=FieldPath("audiences", "evidence", audience.id),
                evidence=audience.evidence,
                values={"words": quoted(audience.evidence, spans), "audience": shortened(audience.name)},
                spans=spans,
                title=N_("This evidence is about another age"),
                explanation=N_("{words}: going by the ages you gave, this says nothing about “{audience}”."),
            )
            return


def _other_ages(audience: Audience) -> tuple[Span, ...]:
    youngest, oldest = (
        int(age) if isinstance(age, Decimal) and age.is_finite() else other
        for age, other in ((audience.age_from, 0), (audience.age_to, _OLDEST))
    )
    if (youngest, oldest) == (0, _OLDEST) or _OF_OTHERS.search(f"{audience.name} {audience.evidence}"):
        return ()
    found = list(_AGES.finditer(audience.evidence[:_LONGEST]))
    if any(int(one[1]) <= oldest and youngest <= int(one[2]) for one in found):
        return ()
    return tuple(Span(one.start(), one.end()) for one in found)


def _is_assumed(audience: Audience, look: Look) -> bool:
    around: Known = look.around
    if everybody.is_everybody(audience, around.offer, look.language):
        return False
    if not is_empty(audience.evidence):
        return bool(_hearsay(audience.evidence, look.language))
    return (
        not is_empty(audience.name)
        and audience.id not in around.audiences
        and not is_empty(audience.needs)
        and not is_empty(audience.meeting_places)
        and not needs.names_no_need(audience, around.trade, look.language)
        and not is_nowhere(audience.meeting_places, look.language)
    )


def _hearsay(evidence: str, language: str) -> tuple[Span, ...]:
    return says_only(evidence, language, "hearsay", ("hearsay_around",)) or _repute(evidence, language)


@lru_cache(maxsize=256)
def _repute(evidence: str, language: str) -> tuple[Span, ...]:
    """Return where evidence is what everyone says, long years or a relative, and nothing else shows it."""
    repute = said(evidence, language, "by_repute")
    spans = (*repute, *said(evidence, language, "assumed"))
    if not spans:
        return ()
    rest = evidence
    for span in spans:
        rest = rest[: span.start] + " " * (span.end - span.start) + rest[span.end :]
    if tells_of_asking(rest, language) or counts(rest, language) or holds_any("checking", language, rest):
        return ()
    if not repute and (said(rest, language, "shown_by") or len(stems(rest, language)) > _MOST_BESIDE):
        return ()
    return joined_spans(evidence, spans)


def _described(needed: str, places: str) -> dict[str, object]:
    return {
        "audiences/a1/name": "Familien",
        "audiences/a1/needs": needed,
        "audiences/a1/meeting_places": places,
    }


def _aged(youngest: str, oldest: str, evidence: str) -> dict[str, object]:
    return {
        "audiences/a1/name": "Velo & Co",
        "audiences/a1/age_from": youngest,
        "audiences/a1/age_to": oldest,
        "audiences/a1/evidence": evidence,
    }


AUDIENCE_WITHOUT_EVIDENCE = Rule(
    id="audience-without-evidence",
    severity=Severity.HINT,
    title=N_("This is still an assumption"),
    explanation=N_(
        "You describe {audiences}; how you know what they need and where they meet is not said yet."
    ),
    question=N_("Which five of these people could you ask this week?"),
    source=N_(
        "Steve Blank, The Four Steps to the Epiphany (2005): a plan holds guesses until one has been out "
        "and asked."
    ),
    watches=(Watch(section="audiences", check=_check, around=known, whole=True),),
    field="audiences/a1/evidence",
    examples={
        "de": Examples(
            hits=(
                "Das weiß doch jeder.",
                "Annahme",
                "Unser Bauchgefühl",
                "Nach 17 Jahren kennt man das Publikum.",
                "Es ist allgemein bekannt, dass Handwerker keine Prospekte lesen.",
                "Unsere Tochter meint das auch.",
                "Liegt für uns auf der Hand, gefragt haben wir nie.",
                _aged("50", "65", "Jugendstudie: Von den 14- bis 17-Jährigen schauen fast alle Kurzfilme."),
                _described("Ein Velo, das bergauf sicher fährt", "Auf dem Spielplatz"),
                {
                    **_described("Ein Velo, das bergauf sicher fährt", "Auf dem Spielplatz"),
                    "audiences/a2/name": "Pendler",
                    "audiences/a2/needs": "Ein Velo, das am Montag fährt",
                    "audiences/a2/meeting_places": "Im Zug",
                },
            ),
            misses=(
                "",
                "23 Probefahrten im Sommer 2026, nach jeder drei Fragen gestellt",
                "Eine Annahme, die wir im Mai mit neun Schulen prüfen",
                "Die Erfahrung zeigt es; im Mai prüfen wir, ob es stimmt.",
                "Meine Frau hat am Samstag 34 Leute gefragt.",
                "Liegt auf der Hand, wenn man die Bestellungen im Shop durchsieht.",
                _aged("16", "24", "Jugendstudie: Von den 14- bis 17-Jährigen schauen fast alle Kurzfilme."),
                "Liste neben der Kasse; mein Bruder sagt, dass sie selten leer ist",
                {"audiences/a1/name": "Familien", "audiences/a1/needs": "Ein Velo, das bergauf sicher fährt"},
                _described("Ein sicheres Velo, sagten neun von zwölf Eltern", "Auf dem Spielplatz"),
                _described("Ein Velo, das bergauf sicher fährt", "Überall"),
                {
                    **_described("Ein Velo, das bergauf sicher fährt", "Auf dem Spielplatz"),
                    "review/sources": "Gespräche mit elf Familien, Oktober 2026",
                },
                {
                    **_described("Ein Velo, das bergauf sicher fährt", "Auf dem Spielplatz"),
                    "channels/c1/platform": "WhatsApp",
                    "channels/c1/decision": "use",
                    "channels/c1/audiences": ["a1"],
                    "channels/c1/reason": "14 Familien haben uns dort geschrieben.",
                },
            ),
        ),
        "en": Examples(
            hits=(
                "Everyone knows that.",
                "Assumption",
                "Our gut feeling",
                "After 17 years we know our visitors.",
                "It is generally known that craftsmen read no brochures.",
                "My daughter thinks so, too.",
                "It stands to reason; we never asked anyone.",
                _aged("50", "65", "Youth study: nearly all 14 to 17 year olds watch short films."),
                _described("A bicycle that climbs safely", "At the playground"),
                {
                    **_described("A bicycle that climbs safely", "At the playground"),
                    "audiences/a2/name": "Commuters",
                    "audiences/a2/needs": "A bicycle that works on Monday",
                    "audiences/a2/meeting_places": "On the train",
                },
            ),
            misses=(
                "",
                "23 test rides in summer 2026, three questions after each",
                "An assumption which we check with nine schools in May",
                "Experience shows it; in May we check whether it is true.",
                "My wife asked 34 people on Saturday.",
                "It stands to reason when you go through the orders in the shop.",
                _aged("16", "24", "Youth study: nearly all 14 to 17 year olds watch short films."),
                "The list beside the till; my brother says that it is seldom empty",
                {"audiences/a1/name": "Families", "audiences/a1/needs": "A bicycle that climbs safely"},
                _described("A safe bicycle, said nine of twelve parents", "At the playground"),
                _described("A bicycle that climbs safely", "Everywhere"),
                {
                    **_described("A bicycle that climbs safely", "At the playground"),
                    "review/sources": "Talks with eleven families, October 2026",
                },
                {
                    **_described("A bicycle that climbs safely", "At the playground"),
                    "channels/c1/platform": "WhatsApp",
                    "channels/c1/decision": "use",
                    "channels/c1/audiences": ["a1"],
                    "channels/c1/reason": "14 families wrote to us there.",
                },
            ),
        ),
    },
)

RULES = (AUDIENCE_WITHOUT_EVIDENCE,)
