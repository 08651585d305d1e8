"""The rule about the time within which somebody answers."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.dialogue.dialogue import OWN, USED, is_begun, worded
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import says_only
from smm_desk.concept.concept import Concept
from smm_desk.concept.moderation import Dialogue
from smm_desk.concept.outreach import Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_LEFT_OPEN = ("reply_whenever", "no_day", "on_need", "not_known", "settled_later")


def _no_reply_time(dialogue: Dialogue, look: Look) -> Iterator[Notice]:
    text = dialogue.reply_time
    if not look.around or not is_begun(dialogue):
        return
    if not text.strip():
        yield Notice(path=FieldPath("dialogue", "reply_time"), evidence=text)
        return
    spans = says_only(text, look.language, "sometime", ("sometime_around", "grammar"))
    if not spans and not said(text, look.language, "reply_by"):
        spans = joined_spans(text, said(text, look.language, *_LEFT_OPEN))
    if spans:
        yield worded(
            "reply_time", text, spans, N_("{words}: for one person that is an hour, for another a week.")
        )


def _uses_channels(concept: Concept) -> bool:
    return any(channel.decision == Decision.USE for channel in concept.channels)


REPLY_TIME_MISSING = Rule(
    id="reply-time-missing",
    severity=Severity.HINT,
    title=N_("The reply time is not settled yet"),
    explanation=N_(
        "Whoever writes wants to know when an answer comes; and whoever answers, how soon is soon enough."
    ),
    question=N_("By when do you promise an answer, and on which days?"),
    source=OWN,
    watches=(Watch(section="dialogue", check=_no_reply_time, around=_uses_channels),),
    field="dialogue/reply_time",
    examples={
        "de": Examples(
            hits=(
                {**USED, "dialogue/reply_time": "So bald wie möglich"},
                {**USED, "dialogue/reply_time": "Zeitnah"},
                {**USED, "dialogue/reply_time": "Sobald wir wieder etwas Luft haben"},
                {**USED, "dialogue/reply_time": "Abends vielleicht"},
                {**USED, "dialogue/reply_time": "Zügig, das ist uns wichtig"},
                {**USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Reto"},
            ),
            misses=(
                "Zeitnah",
                {**USED, "dialogue/reply_time": ""},
                {**USED, "dialogue/reply_time": "Innert eines halben Arbeitstags"},
                {**USED, "dialogue/reply_time": "Rasch, spätestens am nächsten Werktag"},
                {**USED, "dialogue/reply_time": "Innert eines Tages, wenn Zeit ist, sofort"},
            ),
        ),
        "en": Examples(
            hits=(
                {**USED, "dialogue/reply_time": "As soon as possible"},
                {**USED, "dialogue/reply_time": "Promptly"},
                {**USED, "dialogue/reply_time": "When we have a moment"},
                {**USED, "dialogue/reply_time": "In the evening, perhaps"},
                {**USED, "dialogue/reply_time": "Swiftly, that matters to us"},
                {**USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Reto"},
            ),
            misses=(
                "Promptly",
                {**USED, "dialogue/reply_time": ""},
                {**USED, "dialogue/reply_time": "Within half a working day"},
                {**USED, "dialogue/reply_time": "Quickly, by the next working day at the latest"},
                {**USED, "dialogue/reply_time": "Within a day, and at once when we have time"},
            ),
        ),
    },
)

RULES = (REPLY_TIME_MISSING,)
