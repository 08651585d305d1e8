"""The rule about machines that write and draw: whether somebody reads, and whether it is what there is."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import meant, said, unopposed
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES
from smm_desk.concept.content import Voice
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_


def _check(voice: Voice, look: Look) -> Iterator[Notice]:
    """Notice answers that nobody reads, and pictures or voices of what there is not."""
    text = voice.use_of_ai
    if look.language not in LANGUAGES or not text.strip():
        return
    path = FieldPath("voice", "use_of_ai")
    invented = (*meant(text, look.language, "more_than_real"), *meant(text, look.language, "made_up"))
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
    answers = unopposed(text, look.language, "machine_answers")
    spans = joined_spans(text, (span for span in answers if "," not in text[span.start : span.end]))
    if spans and not said(text, look.language, "reads_first"):
        yield Notice(path=path, evidence=text, values={"words": quoted(text, spans)}, spans=spans)


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
                "ChatGPT beantwortet die Nachrichten, das spart Zeit.",
                "Die KI darf alle Anfragen beantworten.",
                "Bilder macht das Programm, die sind schöner als in echt.",
            ),
            misses=(
                "Die KI beantwortet keine Nachrichten.",
                "Die KI sortiert die Nachrichten, antworten tun wir selbst.",
                "ChatGPT entwirft, wie man Anfragen beantworten kann; Anna liest alles gegen.",
                "Untertitel ja, Bilder nein. Echte Bilder sind schöner als erfundene.",
            ),
        ),
        "en": Examples(
            hits=(
                "ChatGPT answers the messages, that saves time.",
                "The bot may answer all enquiries.",
                "The program makes the pictures, they are prettier than in reality.",
            ),
            misses=(
                "The AI does not answer messages.",
                "ChatGPT drafts how to answer enquiries; Anna reads everything first.",
                "Subtitles yes, pictures no. Real pictures are prettier than invented ones.",
            ),
        ),
    },
)

RULES = (MACHINE_UNREAD,)
