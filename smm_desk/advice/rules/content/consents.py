"""The rule about consents: whether somebody has agreed, or is only taken to agree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import affirmed, said
from smm_desk.advice.rules.reading.slots import in_one_clause, sentence_of, undenied
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, holds_any
from smm_desk.advice.span import Span
from smm_desk.concept.organisation import Consent
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_FIELDS = ("person", "kept_at", "scope", "name")
_TAKEN_FOR_GRANTED = ("consent_assumed", "consent_needless", "consent_for_ever", "nobody_asked")
_FEWEST_SIGNS = 2


def _check(consent: Consent, look: Look) -> Iterator[Notice]:
    """Notice a consent that nobody gave, or that is given for everyone and everything at once."""
    if look.language not in LANGUAGES:
        return
    for key in _FIELDS:
        text = getattr(consent, key)
        spans = _taken_for_granted(consent, text, look.language)
        if spans:
            yield _notice(consent, key, text, spans)
            return
    for key in ("person", "scope", "name"):
        text = getattr(consent, key)
        spans = joined_spans(text, affirmed(text, look.language, "agreed_aloud"))
        if spans and not said(_all_of(consent), look.language, "in_writing", "signed"):
            yield replace(
                _notice(consent, key, text, spans),
                title=N_("This was only said"),
                explanation=N_("{words}: a year from now nobody can tell what was agreed to, and by whom."),
                question=N_("Where can you note who agreed to which picture, and when?"),
            )
            return
    if _is_for_everything(consent, look.language):
        yield Notice(
            path=FieldPath("consents", "person", consent.id),
            evidence="\n".join(getattr(consent, key) for key in _FIELDS),
            values={"words": quoted(consent.person, ())},
            title=N_("One consent for everyone and everything"),
            explanation=N_(
                "{words}: people who agree to everything at once cannot know what they are agreeing to."
            ),
        )


def _taken_for_granted(consent: Consent, text: str, language: str) -> tuple[Span, ...]:
    spans = affirmed(text, language, *_TAKEN_FOR_GRANTED)
    if not said(_all_of(consent), language, "signed"):
        spans = (*spans, *affirmed(text, language, "nobody_refused", "agreed_by_paper"))
        spans = (*spans, *_implied(text, _all_of(consent), language))
    if said(text, language, "consent_needless") and not _shows_people(consent, language):
        return ()
    return joined_spans(text, spans)


def _implied(text: str, whole: str, language: str) -> tuple[Span, ...]:
    """Return what stands in for a consent that is in writing nowhere: a smile, the job, no wish to ask."""
    if undenied(whole, language, said(whole, language, "in_writing")):
        return ()
    found = (
        *said(text, language, "consent_implied", "no_harm", "asking_bothers"),
        *in_one_clause(text, language, "slot_consent", "slot_no", far=8),
        *in_one_clause(text, language, "slot_asked", "slot_no", far=7),
    )
    return tuple(span for span in found if not said(sentence_of(text, span), language, "not_shown"))


def _shows_people(consent: Consent, language: str) -> bool:
    """Tell whether people can be seen; a picture of a workbench needs nobody's consent."""
    texts = f"{consent.name}. {consent.person}"
    return holds_any("people_shown", language, texts) and not said(texts, language, "nobody_seen")


def _is_for_everything(consent: Consent, language: str) -> bool:
    """Tell whether two things come together: everyone, by a contract, or everywhere and for ever."""
    texts = _all_of(consent)
    if said(texts, language, "each_for_itself"):
        return False
    signs = (
        said(consent.person, language, "all_people"),
        said(f"{consent.person}\n{consent.kept_at}", language, "by_contract"),
        said(consent.scope, language, "all_media"),
    )
    return sum(bool(sign) for sign in signs) >= _FEWEST_SIGNS


def _all_of(consent: Consent) -> str:
    return "\n".join(getattr(consent, key) for key in _FIELDS)


def _notice(consent: Consent, key: str, text: str, spans: tuple[Span, ...]) -> Notice:
    return Notice(
        path=FieldPath("consents", key, consent.id),
        evidence=text,
        values={"words": quoted(text, spans)},
        spans=spans,
    )


def _consent(person: str, scope: str = "", kept_at: str = "", name: str = "") -> dict[str, str]:
    values = {
        "consents/k1/name": name,
        "consents/k1/person": person,
        "consents/k1/scope": scope,
        "consents/k1/kept_at": kept_at,
    }
    return {path: value for path, value in values.items() if value}


CONSENT_ASSUMED = Rule(
    id="consent-assumed",
    severity=Severity.WARNING,
    title=N_("Nobody has agreed to this yet"),
    explanation=N_("{words}: people agree for themselves, to a certain picture, and may change their mind."),
    question=N_("Whom will you ask, for which picture, and how can they take it back?"),
    source=N_(
        "Articles 4 (11) and 7 of the General Data Protection Regulation (EU) 2016/679, and article 6, "
        "paragraph 6 of the Swiss Federal Act on Data Protection: consent is given freely, for something "
        "certain, and by someone who knows what it is about."
    ),
    watches=(Watch(section="consents", check=_check),),
    field="consents/k1/person",
    examples={
        "de": Examples(
            hits=(
                "Der Chor; bisher hat niemand Nein gesagt",
                "Frau Aebi hat am Markt gesagt, das gehe schon in Ordnung",
                "Wer an den Kurs kommt, ist damit einverstanden.",
                "Gäste, nicht nötig, man sieht sie nur kurz",
                "Die Aushilfen, das gehört zur Stelle",
                "Einwilligung gilt mit der Anmeldung als erteilt",
                _consent("Alle Lernenden", "Alle Medien, unbefristet"),
                _consent("Alle Schülerinnen", kept_at="Im Vertrag, Ziffer 7"),
            ),
            misses=(
                "Frau Aebi hat gesagt, das gehe in Ordnung, und hat unterschrieben",
                "Frau Meier und Reto, beide haben unterschrieben",
                "Wer kommt, wird gefragt und unterschreibt.",
                "Ein Kunde, er ist damit einverstanden",
                _consent("Nicht nötig, niemand erkennbar", name="Hände an der Werkbank"),
                _consent("Alle fünf Gäste, jede Unterschrift liegt vor", "Alle Kanäle bis Ende 2028"),
                _consent("Alle Teilnehmenden vom 4. März", "Instagram, bis auf Widerruf", "Vertragsordner"),
                "Eine pauschale Einwilligung holen wir nicht ein, Herr Suter hat für dieses Bild zugesagt",
            ),
        ),
        "en": Examples(
            hits=(
                "The choir; nobody has objected yet",
                "Mrs Brown told us at the market that it was fine",
                "Whoever comes to the course has thereby agreed.",
                "Guests, not necessary, they are only seen for a moment",
                "The temps, it comes with the job",
                "Consent is implied when they register",
                _consent("All apprentices", "All media, without limit of time"),
                _consent("All pupils", kept_at="In the contract, clause 7"),
            ),
            misses=(
                "Mrs Brown told us that it was fine and has signed",
                "Mrs Meier and Reto, both have signed",
                "Whoever comes is asked and signs.",
                "A customer who has also agreed to the film",
                _consent("Not needed, nobody recognisable", name="Hands at the workbench"),
                _consent("All five guests, each signed", "All channels until the end of 2028"),
                _consent("All participants of 4 March", "Instagram, until withdrawn", "Contracts folder"),
                "We do not ask for blanket consent; Mr Suter agreed to this picture",
            ),
        ),
    },
)

RULES = (CONSENT_ASSUMED,)
