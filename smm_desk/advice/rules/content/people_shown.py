"""The rule about people in pictures: whether they have been asked, and what is never shown."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Check, Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import affirmed, meant, of_the_firm_today, said
from smm_desk.advice.rules.reading.slots import in_one_clause, sentence_of
from smm_desk.advice.rules.reading.told import TOLD_IN, Texts, texts_of
from smm_desk.advice.rules.reading.vocabulary import (
    LANGUAGES,
    holds_any,
    is_in,
    places_of_sentences,
    words_in,
)
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_TAKES_IT_BACK = ("denials", "forbidding", "supposing")
_HIDES = ("hiding", "consent")


def _check_of(texts: Callable[[Any], Texts]) -> Check:
    def check(part: Any, look: Look) -> Iterator[Notice]:
        if look.language in LANGUAGES:
            found = _mocked(texts(part), look) or _first(texts(part), look)
            if found is not None:
                yield found

    return check


def _mocked(texts: Texts, look: Look) -> Notice | None:
    """Notice when customers are to be laughed at, whether in pictures or in words."""
    for path, text in texts:
        spans = meant(text, look.language, "mocked")
        if spans:
            return _notice(
                path,
                text,
                spans,
                title=N_("These people would be laughed at"),
                explanation=N_("{words}: whoever has been laughed at once does not come back."),
                question=N_("Which mishap of your own could you tell of instead?"),
            )
    return None


def _first(texts: Texts, look: Look) -> Notice | None:
    together = "\n".join(text for _, text in texts)
    if not _shows(texts, together, look.language):
        return None
    for path, text in texts:
        found = _shown_unasked(path, text, together, look.language)
        if found is not None:
            return found
    return None if look.around else _without_a_word_of_consent(texts, together, look.language)


def _shows(texts: Texts, together: str, language: str) -> bool:
    return (
        any(path.field == "picture" for path, _ in texts)
        or holds_any("pictures", language, together)
        or bool(said(together, language, "slot_showing"))
        or bool(said(together, language, "patients_shown", "chats_shown"))
    )


def _may_object(text: str, language: str) -> tuple[Span, ...]:
    """Return where whoever does not want to be shown has to say so, and nothing speaks of consent."""
    spans = said(text, language, "people_opt_out")
    return () if spans and said(text, language, "in_writing", "signed", "asked_first") else spans


def _shown_unasked(path: FieldPath, text: str, together: str, language: str) -> Notice | None:
    spans = of_the_firm_today(text, language, affirmed(text, language, "consent_assumed", "nobody_asked"))
    if spans and said(text, language, "consent_assumed"):
        return _notice(path, text, spans)
    spans = _unasked(text, language) if holds_any("people_shown", language, together) else ()
    spans = spans or _may_object(text, language) or _left_unasked(text, together, language)
    spans = of_the_firm_today(text, language, spans)
    if spans:
        return _notice(path, text, spans)
    spans = _confidential(text, language) or _correspondence(text, together, language)
    if spans:
        return _notice(
            path,
            text,
            spans,
            title=N_("This was entrusted to you"),
            explanation=N_("{words}: what people entrust to you is not shown, even in passing."),
            question=N_("What could you show instead, with made-up names and figures?"),
        )
    return None


def _without_a_word_of_consent(texts: Texts, together: str, language: str) -> Notice | None:
    """Notice patients, and children by name, when nothing in the concept speaks of consent."""
    for path, text in texts:
        spans = affirmed(text, language, "patients_shown")
        if spans and not _is_hidden(together, language):
            return _notice(path, text, spans)
    for path, text in texts if _named_children(together, language) else ():
        own = _named_children_in(text, language)
        if own:
            return _notice(
                path,
                text,
                own,
                title=N_("Nothing is said of the parents' consent yet"),
                explanation=N_(
                    "{words}: children are to be shown by name, and nowhere does it say that parents agree."
                ),
                question=N_("Who asks the parents, and where is their consent kept?"),
            )
    return None


def _notice(
    path: FieldPath,
    text: str,
    spans: tuple[Span, ...],
    *,
    title: str = "",
    explanation: str = "",
    question: str = "",
) -> Notice:
    joined = joined_spans(text, spans)
    return Notice(
        path=path,
        evidence=text,
        values={"words": quoted(text, joined)},
        spans=joined,
        title=title,
        explanation=explanation,
        question=question,
    )


@lru_cache(maxsize=1024)
def _unasked(text: str, language: str) -> tuple[Span, ...]:
    """Return where a text says itself that nobody was asked, unless it says so to forbid it."""
    spans = said(text, language, "nobody_asked", "people_unaware", "people_unasked")
    return tuple(span for span in spans if not _is_taken_back(text, spans, span, language))


@lru_cache(maxsize=1024)
def _left_unasked(text: str, together: str, language: str) -> tuple[Span, ...]:
    """Return where it says of people who are shown that asking is left out, a nuisance or needless."""
    if not said(together, language, "slot_person") or not said(together, language, "slot_showing"):
        return ()
    found = [*in_one_clause(text, language, "slot_consent", "slot_no", far=8)]
    found += in_one_clause(text, language, "slot_asked", "slot_no", far=7)
    found += said(text, language, "asking_bothers")
    if not said(together, language, "agreed_before"):
        found += said(text, language, "no_harm")
    return tuple(span for span in sorted(found) if not _is_ruled_out(text, span, language))


def _is_ruled_out(text: str, span: Span, language: str) -> bool:
    sentence = sentence_of(text, span)
    return (
        bool(said(sentence, language, "not_shown"))
        or any(holds_any(name, language, sentence) for name in ("supposing", "hiding"))
        or sentence.rstrip().endswith("?")
    )


def _is_taken_back(text: str, spans: tuple[Span, ...], span: Span, language: str) -> bool:
    for place in places_of_sentences(text):
        if place.start <= span.start < place.end:
            return any(
                is_in(name, language, word.form)
                for word in words_in(text[place.start : place.end])
                for name in _TAKES_IT_BACK
                if not any(s.start <= place.start + word.start < s.end for s in spans)
            )
    return False


@lru_cache(maxsize=1024)
def _confidential(text: str, language: str) -> tuple[Span, ...]:
    """Return where files of patients or customers are to be shown and nothing hides whose they are."""
    spans = said(text, language, "files_shown")
    if any(holds_any(name, language, text) for name in (*_HIDES, "denials", "forbidding")):
        return spans if spans and said(text, language, "if_there_is_time") else ()
    return spans


def _correspondence(text: str, together: str, language: str) -> tuple[Span, ...]:
    """Return where pictures of what people wrote are to be shown, and nothing says that they agreed."""
    spans = affirmed(text, language, "chats_shown")
    if not spans or not holds_any("people_shown", language, together):
        return ()
    return () if _is_hidden(together, language) else spans


def _is_hidden(text: str, language: str) -> bool:
    return any(holds_any(name, language, text) for name in _HIDES)


def _named_children(text: str, language: str) -> tuple[Span, ...]:
    if any(holds_any(name, language, text) for name in (*_HIDES, "denials", "forbidding")):
        return ()
    return _named_children_in(text, language)


@lru_cache(maxsize=1024)
def _named_children_in(text: str, language: str) -> tuple[Span, ...]:
    """Return the words for children and for their names when pictures of them are spoken of."""
    if not holds_any("pictures", language, text):
        return ()
    names = said(text, language, "named")
    children = [word for word in words_in(text) if is_in("children", language, word.form)]
    if not names or not children:
        return ()
    return tuple(sorted((Span(children[0].start, children[0].end), names[0])))


def _speaks_of_consent(concept: Concept) -> bool:
    """Tell whether the concept speaks of consent anywhere where rules for pictures may stand."""
    language = concept.language[:2]
    if concept.consents or language not in LANGUAGES:
        return True
    sections: tuple[Any, ...] = (
        concept.content,
        concept.voice,
        concept.measures,
        concept.community,
        concept.staff_rules,
        concept.dialogue,
        concept.strategy,
        *concept.pillars,
        *concept.actions,
        *concept.posts,
        *concept.legal_duties,
    )
    return any(
        holds_any("consent", language, text)
        for section in sections
        for field in dataclasses.fields(section)
        if isinstance(text := getattr(section, field.name), str) and len(text) > 3
    )


PEOPLE_NOT_ASKED = Rule(
    id="people-not-asked",
    severity=Severity.WARNING,
    title=N_("These people have not been asked"),
    explanation=N_("{words}: whoever can be recognised decides about it, and silence is no consent."),
    question=N_("Who asks them beforehand, and where is their consent kept?"),
    source=N_(
        "Articles 6 and 7 of the General Data Protection Regulation (EU) 2016/679, article 6 of the Swiss "
        "Federal Act on Data Protection, and section 22 of the German Act on Copyright in Works of Art and "
        "Photography: as a rule, whoever is shown must have agreed."
    ),
    watches=tuple(
        Watch(section=section, check=_check_of(texts_of(section)), around=_speaks_of_consent)
        for section in TOLD_IN
    ),
    field="content/topics",
    examples={
        "de": Examples(
            hits=(
                "Bilder der Gäste; wer etwas dagegen hat, soll sich melden.",
                "Fotos unserer Gäste beim Essen, bis jetzt hat sich noch niemand beschwert",
                "Wir filmen die Kundinnen im Laden heimlich, das wirkt echter.",
                "Bilder der Bewohner, ohne gross zu fragen",
                "Fotos vom Fest. Wer mitfeiert, ist automatisch einverstanden.",
                "Filme von Gästen im Bad, fragen müssen wir da nicht",
                "Fotos der Chorprobe, jede Sängerin anzufragen wäre ein Riesenaufwand",
                "Die peinlichsten Missgeschicke unserer Kundinnen",
                {
                    "pillars/p1/topic": "Porträts",
                    "pillars/p1/benefit": "Jede Woche ein Kind mit Bild und Vornamen",
                },
                "Screenshots aus der Patientenakte, damit man das Programm sieht",
            ),
            misses=(
                "Bilder vom Teig, den Gäste sonst nie sehen",
                "Kein Foto von Gästen ohne zu fragen",
                "Unsere besten Pannen mit Kunden am Telefon",
                "Unsere lustigsten Pannen in der Backstube, mit Bildern",
                "Fragen, die wir nicht gleich beantworten, mit Bildern von Kundinnen",
                "Fotos von Kunden ohne Einwilligung löschen wir sofort.",
                "Bilder der Bewohner, die einverstanden sind",
                {
                    "pillars/p1/topic": "Porträts",
                    "pillars/p1/benefit": "Jede Woche ein Kind mit Bild und Vornamen",
                    "measures/first_steps": "Im Januar unterschreiben die Eltern die Einwilligung.",
                },
                "Wie man Kinder auf dem Velo mitnimmt, mit Bildern und den Namen der Sitze",
                "Screenshots zeigen, wie wir Patientendaten schützen.",
                "Filme über Paare, die sich heimlich lieben",
                "Screenshots einer Patientenakte mit erfundenen Namen",
            ),
        ),
        "en": Examples(
            hits=(
                "Pictures of the guests; whoever minds can tell us.",
                "Photos of our guests at dinner; so far nobody has complained",
                "We secretly film customers in the shop, it looks more genuine.",
                "Pictures of the residents, without asking them first",
                "Photos of the party. Whoever joins in has automatically agreed.",
                "Films of guests in the pool; we don't have to ask them",
                "Photos of the choir; asking all the singers would be a huge effort",
                "The most embarrassing mishaps of our customers",
                {
                    "pillars/p1/topic": "Portraits",
                    "pillars/p1/benefit": "Every week a child with a picture and first name",
                },
                "Screenshots of a patient record, so that people see the program",
            ),
            misses=(
                "Pictures of the dough that guests never see otherwise",
                "No photo of guests without asking",
                "Our best mishaps with customers on the phone",
                "Our funniest mishaps in the bakery, with pictures",
                "Questions that we do not answer at once, with pictures of customers",
                "Photos of customers without consent are deleted at once.",
                "Pictures of residents who have agreed",
                {
                    "pillars/p1/topic": "Portraits",
                    "pillars/p1/benefit": "Every week a child with a picture and first name",
                    "measures/first_steps": "In January the parents sign their consent.",
                },
                "How to carry children on a bicycle, with pictures and the names of the seats",
                "Screenshots show how we protect patient records.",
                "Films about people who love each other secretly",
                "Screenshots of a patient record with invented names",
            ),
        ),
    },
)

RULES = (PEOPLE_NOT_ASKED,)
