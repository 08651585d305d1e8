"""The rule about messages to many: whether those who get them have said yes."""

from __future__ import annotations

from functools import partial

from smm_desk.advice.findings import Severity
from smm_desk.advice.rule import Examples, Look, Rule
from smm_desk.advice.rules.reading.first_found import watches_on
from smm_desk.advice.rules.reading.phrases import said, unopposed
from smm_desk.advice.rules.reading.slots import SENTENCE, together
from smm_desk.advice.span import Span
from smm_desk.i18n import N_

_FIELDS = {
    "channels": ("purpose",),
    "measures": ("first_steps",),
    "actions": ("title", "how"),
    "owned_media": ("shop_and_events",),
}
_NEWSLETTER = {"owned_media": ("newsletter",)}


def _unasked(text: str, look: Look, _before: str, *, is_sent: bool = False) -> tuple[Span, ...]:
    """Return where messages go to numbers and addresses that were given for something else."""
    language = look.language
    everyone = unopposed(text, language, "sends_to_all")
    strangers = unopposed(text, language, "writes_to_strangers", denials_within=1)
    strangers = strangers or unopposed(text, language, "cold")
    if strangers:
        return strangers
    unasked = said(text, language, "need_not_ask")
    is_sent = is_sent or bool(said(text, language, "is_sent", "is_sent_out"))
    if is_sent and not everyone and not said(text, language, "is_service"):
        everyone = unopposed(text, language, "has_their_numbers")
    if not (everyone and is_sent):
        return _given_for_something_else(text, language, is_sent)
    if unasked or not said(text, language, "has_agreed"):
        return everyone
    return _given_for_something_else(text, language, is_sent)


def _given_for_something_else(text: str, language: str, is_sent: bool) -> tuple[Span, ...]:
    """Return where contacts given for a purchase are put on a list, unless those who gave them agreed."""
    source = said(text, language, "source_of_contacts")
    if not source or not (is_sent or said(text, language, "mass_mail")):
        return ()
    unasked = unopposed(text, language, "unasked", denials_within=2)
    if unasked:
        return (*source, *unasked)
    if said(text, language, "agreed"):
        return ()
    if said(text, language, "opts_out"):
        return source
    put = together(text, language, "source_of_contacts", "puts_in", apart=SENTENCE)
    return () if said(text, language, "wishes", "is_service") else put


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
    watches=(*watches_on(_FIELDS, _unasked), *watches_on(_NEWSLETTER, partial(_unasked, is_sent=True))),
    field="channels/c1/purpose",
    examples={
        "de": Examples(
            hits=(
                "Aktionen an alle Nummern schicken, die wir haben.",
                "Werbemails an eine gekaufte Adressliste.",
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
                "A mailing to addresses we bought.",
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
