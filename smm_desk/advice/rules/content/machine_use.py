"""The rule about machines that write and draw: whether somebody reads, and whether it is what there is."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import (
    clause_at,
    meant,
    of_the_firm_today,
    said,
    sentence_at,
    unopposed,
)
from smm_desk.advice.rules.reading.slots import in_one_clause, side_by_side, undenied
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES
from smm_desk.advice.span import Span
from smm_desk.concept.content import Voice
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_


def _check(voice: Voice, look: Look) -> Iterator[Notice]:
    """Notice answers that nobody reads, and pictures or voices of what there is not."""
    text = voice.use_of_ai
    if look.language not in LANGUAGES or not text.strip():
        return
    path = FieldPath("voice", "use_of_ai")
    embellished = side_by_side(text, look.language, "slot_picture", "slot_embellish", far=9)
    invented = (
        *undenied(text, look.language, embellished),
        *meant(text, look.language, "more_than_real", "made_up", "drawn_of_ours"),
        *said(text, look.language, "ours_never_so_good"),
    )
    spans = joined_spans(text, invented)
    if spans:
        yield Notice(
            path=path,
            evidence=text,
            values={"words": quoted(text, spans)},
            spans=spans,
            title=N_("This shows what there is not"),
            explanation=N_("{words}: people who come because of it will be disappointed by the real thing."),
            question=N_("What do you have that is worth showing as it is?"),
        )
        return
    spans = joined_spans(text, unopposed(text, look.language, "types_in_secrets"))
    if spans:
        yield Notice(
            path=path,
            evidence=text,
            values={"words": quoted(text, spans)},
            spans=spans,
            title=N_("This leaves your house"),
            explanation=N_(
                "{words}: what people entrust to you would then lie with a company they never chose."
            ),
            question=N_("What is never typed in, whoever is in a hurry?"),
        )
        return
    unread = of_the_firm_today(text, look.language, _unread(text, look.language))
    spans = joined_spans(text, unread)
    if spans:
        yield Notice(path=path, evidence=text, values={"words": quoted(text, spans)}, spans=spans)


def _unread(text: str, language: str) -> tuple[Span, ...]:
    """Return where it says that nobody reads, or what goes out when nothing says that somebody does."""
    unread = tuple(
        span
        for span in said(text, language, "goes_out_unread")
        if not said(_sentence(text, span), language, "nothing_goes_out")
        and not said(_beside(text, span), language, "reads_first")
    )
    if unread or said(text, language, "reads_first", "works_it_over"):
        return unread
    left = unopposed(text, language, "machine_answers", "machine_replies", "machine_does_all")
    alone = (
        *in_one_clause(text, language, "slot_writer", "slot_letter", "slot_handles"),
        *(span for span in said(text, language, "runs_alone") if "," not in text[span.start : span.end]),
    )
    by_slots = (
        span
        for span in undenied(text, language, alone)
        if not said(_clause(text, span), language, "machine_helps")
    )
    whole = (span for span in left if "," not in text[span.start : span.end])
    handed = (span for span in whole if not said(_clause(text, span), language, "machine_drafts"))
    return (*handed, *by_slots)


def _sentence(text: str, span: Span) -> str:
    place = sentence_at(text, span)
    return text[place.start : place.end]


def _clause(text: str, span: Span) -> str:
    place = clause_at(text, span)
    return text[place.start : place.end]


def _beside(text: str, span: Span) -> str:
    """Return the sentence without what was found in it."""
    place = sentence_at(text, span)
    return f"{text[place.start : span.start]} … {text[span.end : place.end]}"


MACHINE_UNREAD = Rule(
    id="machine-unread",
    severity=Severity.WARNING,
    title=N_("Nobody reads what the machine answers"),
    explanation=N_("{words}: whoever writes to you wants your answer, and you answer for each word of it."),
    question=N_("Who reads it before it goes out, and what is never typed in?"),
    source=N_(
        "A rule of the desk itself: people take an answer for yours and a picture for what there is, whoever "
        "made it."
    ),
    watches=(Watch(section="voice", check=_check),),
    field="voice/use_of_ai",
    examples={
        "de": Examples(
            hits=(
                "Die Texte der KI gehen ungeprüft online.",
                "Wir kopieren Patientendaten ins ChatGPT.",
                "ChatGPT beantwortet die Nachrichten, das spart Zeit.",
                "Um Reklamationen kümmert sich der Bot ganz allein.",
                "Bilder macht das Programm, die sind schöner als in echt.",
            ),
            misses=(
                "Nichts geht ungeprüft online.",
                "Patientendaten kopieren wir nie ins ChatGPT.",
                "Die KI beantwortet keine Nachrichten.",
                "Die KI sortiert die Nachrichten, antworten tun wir selbst.",
                "ChatGPT entwirft, wie man Anfragen beantworten kann; Anna liest alles gegen.",
                "Untertitel ja, Bilder nein. Echte Bilder sind schöner als erfundene.",
            ),
        ),
        "en": Examples(
            hits=(
                "What the AI writes goes online unchecked.",
                "We paste patient records into ChatGPT.",
                "ChatGPT answers the messages, that saves time.",
                "The bot looks after complaints on its own.",
                "The program makes the pictures, they are prettier than in reality.",
            ),
            misses=(
                "Nothing goes online unchecked.",
                "We never paste patient records into ChatGPT.",
                "The AI does not answer messages.",
                "ChatGPT drafts how to answer enquiries; Anna reads everything first.",
                "Subtitles yes, pictures no. Real pictures are prettier than invented ones.",
            ),
        ),
    },
)

RULES = (MACHINE_UNREAD,)
