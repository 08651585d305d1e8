"""The rule about private matters: nobody is asked for them in public or in a messenger."""

from __future__ import annotations

from smm_desk.advice.findings import Severity
from smm_desk.advice.rule import Examples, Look, Rule
from smm_desk.advice.rules.reading.first_found import watches_on
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.slots import SENTENCE, together, words_of_clause
from smm_desk.advice.span import Span
from smm_desk.i18n import N_

_FIELDS = {
    "replies": ("answer",),
    "community": ("enquiries", "escalation"),
    "channels": ("purpose",),
    "actions": ("how",),
}


def _asked_in_the_open(text: str, look: Look, _before: str) -> tuple[Span, ...]:
    """Return where people are asked for health or money matters in a messenger or in public."""
    language = look.language
    return tuple(
        span
        for span in together(text, language, "ask_for", "ailment", "open_place", apart=SENTENCE)
        if not said(words_of_clause(text, span, SENTENCE), language, "safe_way")
    )


PRIVATE_ASKED = Rule(
    id="private-asked",
    severity=Severity.HINT,
    title=N_("Some things do not belong in a chat"),
    explanation=N_("{words}: health and money matters need a way on which only you can read them."),
    question=N_("On which protected way can people tell you this, and what do you answer until then?"),
    source=N_(
        "Article 9 of the General Data Protection Regulation (EU) 2016/679 and article 5 letter c of the "
        "Swiss Federal Act on Data Protection: data on health need special protection."
    ),
    watches=watches_on(_FIELDS, _asked_in_the_open),
    field="replies/r1/answer",
    examples={
        "de": Examples(
            hits=(
                "Schicken Sie uns den Befund einfach per WhatsApp.",
                "Beschreiben Sie Ihre Schmerzen bitte hier in den Kommentaren.",
                {"community/enquiries": "Auf Instagram fragen wir zuerst nach Diagnose und Medikamenten."},
                {"channels/c1/purpose": "Per WhatsApp können Patientinnen Röntgenbilder schicken."},
            ),
            misses=(
                "",
                "Bitte schicken Sie uns keine Befunde per WhatsApp.",
                "Schreiben Sie uns auf WhatsApp, wann Sie Zeit haben; über den Befund reden wir am Telefon.",
                "Ihre Diagnose besprechen wir in der Praxis und nicht in den Kommentaren.",
            ),
        ),
        "en": Examples(
            hits=(
                "Just send us your test results by WhatsApp.",
                "Please describe your symptoms here in the comments.",
                {"community/enquiries": "On Instagram we first ask for the diagnosis and the medication."},
                {"channels/c1/purpose": "Patients can send their x-rays by WhatsApp."},
            ),
            misses=(
                "",
                "Please do not send us any test results by WhatsApp.",
                "Write to us on WhatsApp when you have time; your results we discuss on the phone.",
                "We talk about your diagnosis in person and not in the comments.",
            ),
        ),
    },
)

RULES = (PRIVATE_ASKED,)
