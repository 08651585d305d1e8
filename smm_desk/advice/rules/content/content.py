"""Rules about what is spoken of: whether it is about more than the firm, and whether anyone may answer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.content.own import CLUETRAIN, is_only_own, offer_of
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, holds_any, says_only
from smm_desk.concept.concept import Concept
from smm_desk.concept.content import Content
from smm_desk.concept.outreach import Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_TOPICS = FieldPath("content", "topics")


def _only_own(content: Content, look: Look) -> Iterator[Notice]:
    text = content.topics
    if is_only_own(text, look.language, look.around):
        yield Notice(path=_TOPICS, evidence=text, values={"words": quoted(text, ())})
        return
    spans = said(text, look.language, "comes_to_mind")
    if spans and not _speaks_of_exchange(text, look.language):
        yield Notice(
            path=_TOPICS,
            evidence=text,
            values={"words": quoted(text, spans)},
            spans=spans,
            title=N_("No topic has been chosen here yet"),
            explanation=N_("{words}: people come back when they know what you talk about."),
        )


def _only_sending(content: Content, look: Look) -> Iterator[Notice]:
    """Notice topics of a firm that uses channels and nowhere speaks of listening or answering."""
    if content.topics.strip() and look.around:
        yield Notice(path=_TOPICS, evidence=content.topics)


def _nobody_is_heard(concept: Concept) -> bool:
    """Tell whether channels are used and nothing in the plan speaks of an exchange."""
    language = concept.language[:2]
    if language not in LANGUAGES or all(channel.decision != Decision.USE for channel in concept.channels):
        return False
    dialogue = concept.dialogue
    texts = (
        *(channel.purpose for channel in concept.channels if channel.decision == Decision.USE),
        *(channel.reason for channel in concept.channels if channel.decision == Decision.USE),
        concept.content.topics,
        concept.content.voice,
        concept.measures.first_steps,
        dialogue.caretaker,
        dialogue.deputy,
        dialogue.reply_time,
        concept.community.monitoring_hours,
        concept.community.enquiries,
    )
    if any(_speaks_of_exchange(text, language) for text in texts):
        return False
    return not dialogue.reply_time.strip() or bool(
        says_only(dialogue.reply_time, language, "sometime", ("sometime_around", "grammar"))
    )


@lru_cache(maxsize=2048)
def _speaks_of_exchange(text: str, language: str) -> bool:
    return "?" in text or holds_any("exchange", language, text)


CONTENT_ONLY_OWN = Rule(
    id="content-only-own",
    severity=Severity.WARNING,
    title=N_("These topics are only about yourselves"),
    explanation=N_("{words}: people stay where their own questions are the subject."),
    question=N_("What did somebody ask you last week that others would like to know, too?"),
    source=CLUETRAIN,
    watches=(Watch(section="content", check=_only_own, around=offer_of),),
    field="content/topics",
    examples={
        "de": Examples(
            hits=(
                "Alles über unseren Betrieb",
                "Unsere Angebote, unsere Neuheiten, unsere Auszeichnungen.",
                "Aktionen der Woche\nNeue Produkte\nFirmenjubiläum",
                "Wir präsentieren unser Sortiment und unsere Bestseller.",
                "Unser Käse, unsere Medaillen, unsere Alp, unsere Gutscheine",
                "Team, Betriebsausflug, neue Maschinen, der Hund, Ostergrüße, Aktionen",
                "Unsere Aktionen, unsere Öffnungszeiten, und was es Neues gibt",
                "Was uns grad einfällt: Sprüche, Wetter, Werbung",
                {
                    "content/topics": "Unsere Kurse der Woche, neue Produkte und Aktionen",
                    "company/offer": "Geräte, Kurse, Sauna",
                },
            ),
            misses=(
                "Alles über Ketten, Pflege und Rost",
                "",
                "Handgriffe, die jeder selbst machen kann; Touren um Olten; was die Werkbank lehrt",
                "Fragen zu unseren Produkten, mit Antworten von der Werkbank",
                "Unsere Hunde, unsere Katzen und wer auf sie wartet",
                "Team, Maschinen, Preise, wie man Brot aufbewahrt",
                "Was den Leuten zu ihrem Garten einfällt",
                "Unsere Angebote und was man im Oktober im Garten tut: Rosen schneiden, Beete decken",
            ),
        ),
        "en": Examples(
            hits=(
                "Everything about our firm",
                "Our offers, our new products, our awards.",
                "Offers of the week\nNew products\nCompany anniversary",
                "We present our range and our bestsellers.",
                "Our cheese, our medals, our alp, our vouchers",
                "Team, staff outing, new machines, the dog, Easter greetings, deals",
                "Our deals, our opening hours, and what's new",
                "Whatever comes to mind: sayings, the weather, advertising",
                {
                    "content/topics": "Our classes of the week, new products and promotions",
                    "company/offer": "Machines, classes, sauna",
                },
            ),
            misses=(
                "Everything about chains, care and rust",
                "",
                "Repairs that anyone can do; rides around Olten; what the workbench teaches us",
                "Questions about our products, with answers from the workbench",
                "Our dogs, our cats, and those who wait for them",
                "Team, machines, prices, how to keep bread",
                "What comes into bloom in your garden",
                "Our offers, and what to do in the garden in October: pruning roses, covering beds",
            ),
        ),
    },
)

SENDER_WITHOUT_DIALOGUE = Rule(
    id="sender-without-dialogue",
    severity=Severity.WARNING,
    title=N_("So far this plan only sends"),
    explanation=N_("Channels are used, but nowhere does anyone ask, listen or answer."),
    question=N_("What do you want to hear from people, and who replies?"),
    source=CLUETRAIN,
    watches=(Watch(section="content", check=_only_sending, around=_nobody_is_heard),),
    field="content/topics",
    examples={
        "de": Examples(
            hits=(
                {
                    "content/topics": "Handgriffe für zu Hause",
                    "channels/c1/platform": "Instagram",
                    "channels/c1/decision": "use",
                },
                {
                    "content/topics": "Touren um Olten",
                    "channels/c1/decision": "use",
                    "dialogue/reply_time": "So bald wie möglich",
                },
                {
                    "content/topics": "Unsere Angebote",
                    "measures/first_steps": "Jede Woche ein Bild",
                    "channels/c1/decision": "use",
                },
            ),
            misses=(
                "Handgriffe für zu Hause",
                {"content/topics": "Handgriffe für zu Hause", "channels/c1/decision": "not"},
                {"content/topics": "Jeder Beitrag endet mit einer Frage", "channels/c1/decision": "use"},
                {
                    "content/topics": "Touren um Olten",
                    "channels/c1/decision": "use",
                    "dialogue/reply_time": "Innert vier Stunden",
                },
            ),
        ),
        "en": Examples(
            hits=(
                {
                    "content/topics": "Simple repairs at home",
                    "channels/c1/platform": "Instagram",
                    "channels/c1/decision": "use",
                },
                {
                    "content/topics": "Rides around Olten",
                    "channels/c1/decision": "use",
                    "dialogue/reply_time": "As soon as possible",
                },
                {
                    "content/topics": "Our offers",
                    "measures/first_steps": "A picture every week",
                    "channels/c1/decision": "use",
                },
            ),
            misses=(
                "Simple repairs at home",
                {"content/topics": "Simple repairs at home", "channels/c1/decision": "not"},
                {"content/topics": "Every post ends with a question", "channels/c1/decision": "use"},
                {
                    "content/topics": "Rides around Olten",
                    "channels/c1/decision": "use",
                    "dialogue/reply_time": "Within four hours",
                },
            ),
        ),
    },
)

RULES = (CONTENT_ONLY_OWN, SENDER_WITHOUT_DIALOGUE)
