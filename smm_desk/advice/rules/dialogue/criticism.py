"""The rule about criticism: it is answered and not deleted; what insults people may go."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.rule import Examples, Look, Rule
from smm_desk.advice.rules.reading.first_found import watches_on
from smm_desk.advice.rules.reading.phrases import said, sentence_at, unopposed
from smm_desk.advice.rules.reading.slots import CLAUSE, together, words_of_clause
from smm_desk.advice.span import Span
from smm_desk.i18n import N_

_FIELDS = {
    "dialogue": ("reply_time", "approval_path"),
    "community": ("removal", "enquiries", "escalation", "netiquette"),
    "crisis": ("signs", "first_statement"),
    "measures": ("first_steps",),
    "actions": ("title", "how"),
    "content": ("topics", "voice"),
}
_APART = ",;:–"
_AT_LENGTH = r"[;()\n–]"
_FURTHER_APART = ";:–"
"""What a comma does not part: "whoever complains, gets blocked"."""


def _deletes_criticism(text: str, look: Look, _before: str) -> tuple[Span, ...]:
    language = look.language
    found = [
        span
        for span in unopposed(text, language, "delete_criticism")
        if not any(sign in text[span.start : span.end] for sign in _APART)
    ]
    found += (
        span
        for span in unopposed(text, language, "delete_critics")
        if not any(sign in text[span.start : span.end] for sign in _FURTHER_APART)
    )
    found += (
        span
        for span in unopposed(text, language, "criticism_removed")
        if not any(sign in text[span.start : span.end] for sign in ",;–")
    )
    found += _criticism_erased(text, language)
    found = [span for span in found if not _speaks_of_abuse(text, span, language)]
    found += unopposed(text, language, "delete_unliked", denials_within=1)
    return tuple(found)


def _criticism_erased(text: str, language: str) -> Iterator[Span]:
    """Find where criticism, or whoever voices it, is to go, and no answer or abuse is named in the clause."""
    for apart in (_AT_LENGTH, CLAUSE):
        for span in together(text, language, "criticism", "is_erased", apart=apart):
            if not said(words_of_clause(text, span, apart), language, "criticism_stays"):
                yield span


def _speaks_of_abuse(text: str, span: Span, language: str) -> bool:
    """Tell whether it is about fakes, or insults are named after it: "bad comments that insult people"."""
    place = sentence_at(text, span)
    return bool(
        said(text[span.start : place.end], language, "abuse")
        or said(text[place.start : place.end], language, "fake")
    )


CRITICISM_DELETED = Rule(
    id="criticism-deleted",
    severity=Severity.WARNING,
    title=N_("Criticism is to be deleted here"),
    explanation=N_(
        "{words}: whoever deletes criticism also deletes the answer that all the others would have read."
    ),
    question=N_("What would you answer, so that those who read along see how you deal with it?"),
    source=N_(
        "Rick Levine, Christopher Locke, Doc Searls and David Weinberger, The Cluetrain Manifesto (1999): "
        "markets are conversations."
    ),
    watches=watches_on(_FIELDS, _deletes_criticism),
    field="community/removal",
    examples={
        "de": Examples(
            hits=(
                "Negative Bewertungen werden sofort gelöscht.",
                "Wir löschen, was uns nicht passt.",
                {"dialogue/reply_time": "Am selben Tag. Wir entfernen schlechte Rezensionen gleich."},
                "Negative Rezensionen entfernen wir gleich, so etwas brauchen wir nicht.",
                "Wer schlecht über uns schreibt, wird gesperrt.",
                "Ablehnende Meinungen schalten wir nicht auf, Nörgler kommen auf die Blockliste.",
            ),
            misses=(
                "Negative Kommentare, die jemanden beleidigen, blenden wir aus.",
                "Wir löschen Spam und Werbung und melden gefälschte schlechte Bewertungen.",
                {"dialogue/reply_time": "Auf schlechte Bewertungen antworten wir am selben Tag."},
                "Negative Rezensionen löschen, das machen wir nicht.",
                "Unzufriedene rufen wir an, bevor wir jemanden sperren.",
                "Wer andere beleidigt oder schlecht über Gäste schreibt, wird blockiert.",
            ),
        ),
        "en": Examples(
            hits=(
                "Negative reviews are deleted at once.",
                "We delete what does not suit us.",
                {"dialogue/reply_time": "The same day. We remove bad reviews right away."},
                "Negative reviews are removed right away, we do not want that here.",
                "Whoever writes something bad about us gets banned.",
                "Moaners go on the blacklist, unflattering opinions are not approved.",
            ),
            misses=(
                "We hide negative comments that insult somebody.",
                "We delete spam and advertising and report bad reviews that are fake.",
                {"dialogue/reply_time": "We answer bad reviews the same day."},
                "Deleting bad reviews, that is not our way.",
                "Unhappy people get a call before anybody is blocked.",
                "Whoever insults others or writes bad things about guests gets blocked.",
            ),
        ),
    },
)

RULES = (CRITICISM_DELETED,)
