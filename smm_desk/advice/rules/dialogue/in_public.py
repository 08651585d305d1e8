"""Rules about what is said in public when things go wrong: about customers, about guilt, about the law."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Check, Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import said, sentence_at, unopposed
from smm_desk.advice.rules.reading.slots import CLAUSE, HALF_SENTENCE, SENTENCE, together
from smm_desk.advice.rules.reading.vocabulary import (
    LANGUAGES,
    holds_any,
    is_in,
    places_of_sentences,
    words_in,
)
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.moderation import LegalDuty
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.values import is_empty
from smm_desk.i18n import N_

_ANSWERS = {"community": ("enquiries", "removal", "escalation", "netiquette"), "replies": ("answer",)}
_SHORTENED = re.compile(r"(?<=\b[A-Z])\. |(?<=\bMr)\. |(?<=\bMs)\. |(?<=\bMrs)\. ")
"""Dots that end no sentence, such as in "Mr. K. came"."""

_END_OF_CLAUSE = ".,;:–\n"
_SHORT_WAY = 20


def _exposed(section: str) -> Check:
    def check(part: Any, look: Look) -> Iterator[Notice]:
        if look.language not in LANGUAGES:
            return
        for key in _ANSWERS[section]:
            text = getattr(part, key)
            found = said(_SHORTENED.sub("  ", text), look.language, "somebody_exposed")
            spans = [
                span
                for span in found
                if "," not in text[span.start : span.end] and not _is_of_us(text, span, look.around)
            ]
            spans += [span for span in _publicly_told(text, look) if not _is_of_us(text, span, look.around)]
            spans += [
                span
                for span in _laid_open(text, look.language, is_answer=section == "replies")
                if not _is_of_us(text, span, look.around)
            ]
            if spans:
                yield _notice(FieldPath(section, key, getattr(part, "id", "")), text, spans)
                return

    return check


def _laid_open(text: str, language: str, *, is_answer: bool) -> Iterator[Span]:
    """Find what people told a firm, laid open; an answer also lays open what it says to their face."""
    yield from together(text, language, "their_secret", "laid_open", apart=SENTENCE)
    yield from unopposed(text, language, "shown_up")
    if is_answer and not said(text, language, "sorry"):
        yield from together(text, language, "addressed", "misdeed", apart=SENTENCE)
    if not said(text, language, "sorry"):
        yield from together(text, language, "your_body", "reproach", apart=SENTENCE, denials=1)


def _publicly_told(text: str, look: Look) -> Iterator[Span]:
    """Find where something about a customer is to be told in public, if no "no" stands in the clause."""
    read = _SHORTENED.sub("  ", text)
    told_of = said(read, look.language, "told_of_somebody")
    for span in (*told_of, *said(read, look.language, "publicly_told")):
        start = max(text.rfind(sign, 0, span.start) for sign in _END_OF_CLAUSE) + 1
        ends = (text.find(sign, span.end) for sign in _END_OF_CLAUSE)
        end = min((place for place in ends if place >= 0), default=len(text))
        outside = text[start : span.start] + ("" if span in told_of else " " + text[span.end : end])
        inside = text[span.start : span.end]
        if not holds_any("denials", look.language, outside) and not _is_kept_private(inside, look):
            yield span


def _is_kept_private(words: str, look: Look) -> bool:
    """Tell whether a "no" stands right before the public: "bills never in the comments"."""
    return any(
        is_in("denials", look.language, word.form)
        and said(words[word.end : word.end + _SHORT_WAY], look.language, "in_public")
        for word in words_in(words)
    )


def _is_of_us(text: str, span: Span, names: tuple[str, ...]) -> bool:
    return any(word.form in names for word in words_in(text[span.start : span.end]))


def _own_names(concept: Concept) -> tuple[str, ...]:
    """Return the names of those who work on it: what is said of them exposes no customer."""
    texts = (*(person.name for person in concept.people), concept.dialogue.caretaker, concept.dialogue.deputy)
    return tuple(sorted({word.form for text in texts for word in words_in(text[:100]) if word.is_capital}))


def _guilt(crisis: Any, look: Look) -> Iterator[Notice]:
    """Notice a first statement that says already who is to blame, and who is not."""
    text = crisis.first_statement
    spans = [span for span in said(text, look.language, "guilt_denied") if not _is_open(text, span, look)]
    spans += [span for span in said(text, look.language, "own_fault") if not _is_not_said(text, span, look)]
    spans += _blamed(text, look.language)
    if spans:
        yield _notice(FieldPath("crisis", "first_statement"), text, spans)


def _blamed(text: str, language: str) -> Iterator[Span]:
    """Find where others are said to have caused it, unless that is only being looked into."""
    ways = ((("culprit", "blamed"), HALF_SENTENCE), (("culprit", "blamed"), CLAUSE), (("only_slip",), CLAUSE))
    for slots, apart in ways:
        for span in together(text, language, *slots, apart=apart):
            sentence = sentence_at(text, span)
            if not said(text[sentence.start : sentence.end], language, "being_examined", "says_not"):
                yield span


def _is_open(text: str, span: Span, look: Look) -> bool:
    """Tell whether a sentence only asks whether it is so, or says that it is not said."""
    for place in places_of_sentences(text):
        if place.start <= span.start < place.end:
            sentence = text[place.start : place.end]
            asks = any(is_in("supposing", look.language, word.form) for word in words_in(sentence))
            return asks or bool(said(sentence, look.language, "says_not"))
    return False


def _is_not_said(text: str, span: Span, look: Look) -> bool:
    place = sentence_at(text, span)
    return bool(said(text[place.start : place.end], look.language, "says_not"))


def _denied(duty: LegalDuty, look: Look) -> Iterator[Notice]:
    """Notice a duty that is said not to hold, where no law is named."""
    if not is_empty(duty.source):
        return
    names_a_duty = bool(said(duty.requirement, look.language, "named_duty", "duty_word"))
    lists = ("duty_denied", "does_not_hold", "is_exempt") if names_a_duty else ("is_exempt",)
    for key in ("requirement", "found_at") if names_a_duty else ("requirement",):
        text = getattr(duty, key)
        spans = said(text, look.language, *lists)
        if spans:
            yield _notice(FieldPath("legal_duties", key, duty.id), text, spans)
            return


def _notice(path: FieldPath, text: str, spans: Iterator[Span] | tuple[Span, ...] | list[Span]) -> Notice:
    joined = joined_spans(text, spans)
    return Notice(path=path, evidence=text, values={"words": quoted(text, joined)}, spans=joined)


def _watches(check: Callable[[str], Check]) -> tuple[Watch, ...]:
    return tuple(Watch(section=section, check=check(section), around=_own_names) for section in _ANSWERS)


CUSTOMER_EXPOSED = Rule(
    id="customer-exposed",
    severity=Severity.WARNING,
    title=N_("This exposes a customer"),
    explanation=N_("{words}: people who read it wonder what you will say about them one day."),
    question=N_("What can you answer there that holds for everyone and names nobody?"),
    source=N_(
        "Articles 5 and 6 of the General Data Protection Regulation (EU) 2016/679 and article 6 of the Swiss "
        "Federal Act on Data Protection: what people entrust to a firm serves the purpose they gave it for."
    ),
    watches=_watches(_exposed),
    field="community/removal",
    examples={
        "de": Examples(
            hits=(
                "Wir schreiben dann, dass Frau B. noch nie bezahlt hat; Herr K. kam zu spät.",
                "Herr Moser war betrunken, das darf man ruhig wissen.",
                {"replies/r1/answer": "Familie Huber hat die Rechnung bis heute nicht bezahlt."},
                "Wer nicht bezahlt, kommt mit vollem Namen an den Pranger.",
                "Wer droht, dessen Chatverlauf stellen wir ins Netz.",
            ),
            misses=(
                "Frau Keller beantwortet Fragen zu Rechnungen, die nicht bezahlt sind.",
                {
                    "community/removal": "Frau Keller war schon oft zu spät beim Löschen.",
                    "people/p1/name": "Keller",
                },
                "Frau Huber hat die Liste, wer nicht bezahlt hat.",
                "Offene Rechnungen nie auf Facebook erwähnen, nur am Telefon.",
                "Wer zu spät kommt, bekommt eine Nachricht von Herrn Suter.",
            ),
        ),
        "en": Examples(
            hits=(
                "To bad reviews we answer that Mr. B. came late and Mrs. K. never paid.",
                "Mr Moser was drunk, people may know that.",
                {"replies/r1/answer": "Mrs Huber has not paid the bill to this day."},
                "We answer in the comments, with the diagnosis if need be.",
                "Whoever threatens us finds the private messages published.",
            ),
            misses=(
                "Mrs Keller answers questions about bills that are open.",
                {"community/removal": "Mrs Keller was often late at hiding.", "people/p1/name": "Keller"},
                "Ms Arnold has the list of paid posts.",
                "Unpaid bills are never mentioned on Facebook, only by telephone.",
                "Whoever comes late gets a message from Mr Suter.",
            ),
        ),
    },
)

GUILT_SETTLED = Rule(
    id="guilt-settled",
    severity=Severity.WARNING,
    title=N_("This settles who is to blame before anything is known"),
    explanation=N_("{words}: whoever has been hurt hears only that it was not you."),
    question=N_("What do you know for certain, what do you do now, and when will you say more?"),
    source=N_(
        "A rule of the desk itself: in the first hour nobody knows enough to say who is to blame, and a word "
        "that has to be taken back costs more than one that was not said."
    ),
    watches=(Watch(section="crisis", check=_guilt),),
    field="crisis/first_statement",
    examples={
        "de": Examples(
            hits=(
                "Uns trifft keine Schuld.",
                "Wir haben alles richtig gemacht.",
                "Die Ursache liegt beim Hersteller.",
                "Unsere Lehrerin hat vollkommen richtig gehandelt.",
                "Der Kunde hat die Anleitung nicht beachtet und ist selber schuld.",
                "Verursacht haben das die Besucher selber durch Unachtsamkeit.",
            ),
            misses=(
                "Wir klären, ob unsere Leute richtig gehandelt haben, und melden uns um 18 Uhr.",
                "Es tut uns leid. Wir wissen noch nicht, was geschehen ist.",
                "Unsere Lehrerin hat sofort Hilfe geholt. Um 17 Uhr sagen wir mehr.",
                "Wir sagen nie, ein Gast sei selber schuld.",
                "Der Kurs kann heute nicht bei uns stattfinden.",
            ),
        ),
        "en": Examples(
            hits=(
                "This is not our fault.",
                "We did everything right.",
                "The blame lies with the manufacturer.",
                "Our teacher acted entirely correctly.",
                "The customer did not follow the instructions.",
                "It was brought about by the visitors themselves, through carelessness.",
            ),
            misses=(
                "We find out whether our people acted correctly, and will be back at 6 p.m.",
                "We are sorry. We do not yet know what happened.",
                "Our teacher acted right away and called for help. We will say more at 5 p.m.",
                "We never say that it was the guest's own fault.",
                "The course cannot take place at our house today.",
            ),
        ),
    },
)

DUTY_DENIED = Rule(
    id="duty-denied",
    severity=Severity.HINT,
    title=N_("Where does it say that you need not?"),
    explanation=N_("{words}: most duties hold for small firms, too, and no law is named here."),
    question=N_("Which authority or association could tell you by Friday?"),
    source=N_("A rule of the desk itself: whoever leaves a duty out can show on which page it says so."),
    watches=(Watch(section="legal_duties", check=_denied),),
    field="legal_duties/l1/requirement",
    examples={
        "de": Examples(
            hits=(
                "Impressum: nur für große Firmen",
                "Datenschutzerklärung ist bei uns nicht nötig",
                "Ein Impressum brauchen wir nicht",
                "Urheberrecht: dafür sind wir zu klein, das prüft niemand",
            ),
            misses=(
                "Impressum mit Name, Adresse und E-Mail",
                "Keine Werbung ohne Einwilligung",
                "Abmelden geht jederzeit, eine Begründung ist nicht nötig",
                {
                    "legal_duties/l1/requirement": "Ein Datenschutzbeauftragter ist nicht nötig",
                    "legal_duties/l1/source": "§ 38 BDSG",
                },
            ),
        ),
        "en": Examples(
            hits=(
                "Imprint: only for big companies",
                "A privacy notice is not required with us",
                "An imprint is something we don't need",
                "Copyright: we are too small for that, nobody checks",
            ),
            misses=(
                "Imprint with name, address and e-mail",
                "No advertising without consent",
                "Unsubscribing is always possible, a reason is not needed",
                {
                    "legal_duties/l1/requirement": "A data protection officer is not required",
                    "legal_duties/l1/source": "Section 38 BDSG",
                },
            ),
        ),
    },
)

RULES = (CUSTOMER_EXPOSED, GUILT_SETTLED, DUTY_DENIED)
