"""The rule about messages to many: whether those who get them have said yes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Check, Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.phrases import said, unopposed
from smm_desk.advice.span import Span
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.planning import Measure, MeasureStatus
from smm_desk.i18n import N_

_FIELDS = {
    "channels": ("purpose",),
    "measures": ("first_steps",),
    "actions": ("title", "how"),
    "owned_media": ("newsletter",),
}


def _check(section: str) -> Check:
    def check(part: Any, look: Look) -> Iterator[Notice]:
        if isinstance(part, Measure) and part.status == MeasureStatus.DROPPED:
            return
        for key in _FIELDS[section]:
            text = getattr(part, key)
            spans = _unasked(text, look.language, is_sent=key == "newsletter")
            if spans:
                yield Notice(
                    path=FieldPath(section, key, getattr(part, "id", "")),
                    evidence=text,
                    values={"words": quoted(text, spans)},
                    spans=spans,
                )
                return

    return check


def _unasked(text: str, language: str, *, is_sent: bool) -> tuple[Span, ...]:
    """Return where messages go to numbers and addresses that were given for something else."""
    everyone = unopposed(text, language, "sends_to_all")
    unasked = said(text, language, "need_not_ask")
    if not (everyone and (is_sent or said(text, language, "is_sent"))):
        return ()
    if unasked or not said(text, language, "has_agreed"):
        return joined_spans(text, everyone)
    return ()


MESSAGES_UNASKED = Rule(
    id="messages-unasked",
    severity=Severity.WARNING,
    title=N_("These people have not said yes to it yet"),
    explanation=N_(
        "{words}: a number or address given for an order is no yes to advertising; the law makes only narrow "
        "exceptions for one's own customers."
    ),
    question=N_("Where could people say yes themselves, at the counter, say, or when they order?"),
    source=N_(
        "Swiss Unfair Competition Act (UCA), Art. 3 para. 1 lit. o; German Act against Unfair Competition "
        "(UWG), § 7; Austrian Telecommunications Act 2021 (TKG 2021), § 174."
    ),
    watches=tuple(Watch(section=section, check=_check(section)) for section in _FIELDS),
    field="channels/c1/purpose",
    examples={
        "de": Examples(
            hits=(
                "Aktionen an alle Nummern schicken, die wir haben.",
                "Alle Kontakte aus der Kundenkartei in eine WhatsApp-Gruppe nehmen.",
                {"owned_media/newsletter": "Geht an die Adressen aus den Rechnungen, jeden Freitag."},
                {"actions/m1/how": "Mailing an alle Kunden von der Kasse; fragen müssen wir nicht."},
            ),
            misses=(
                "",
                "Neuigkeiten an alle schicken, die sich dafür angemeldet haben.",
                "Alle Adressen aus der Kundenkartei fragen wir im Laden, wer den Rundbrief möchte.",
                "Nie schreiben wir alle Nummern aus den Bestellungen an.",
                {"owned_media/newsletter": "380 Kundinnen, im März und im Oktober"},
                {"actions/m1/how": "Anna ruft die Nummern aus dem Terminbuch am Vortag an."},
            ),
        ),
        "en": Examples(
            hits=(
                "Send offers to all the numbers we have.",
                "Put all contacts from the customer file in a WhatsApp group.",
                {"owned_media/newsletter": "Goes to the addresses from our invoices, every Friday."},
                {"actions/m1/how": "Mailing to all customers in the till system, no need to ask."},
            ),
            misses=(
                "",
                "Send news to all who have signed up for it.",
                "We ask all contacts in the customer file who would like the newsletter.",
                "We never write to all numbers from the orders.",
                {"owned_media/newsletter": "380 customers, in March and in October"},
                {"actions/m1/how": "Anna rings the numbers from the diary the day before."},
            ),
        ),
    },
)

RULES = (MESSAGES_UNASKED,)
