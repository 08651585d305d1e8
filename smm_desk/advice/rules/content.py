"""Rules about what is spoken of: whether it is about more than the firm, and whether anyone may answer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import quoted, shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.vocabulary import (
    LANGUAGES,
    holds_any,
    hollow_places,
    is_in,
    long_words,
    places_of_sentences,
    says_only,
    words_in,
)
from smm_desk.concept.concept import Concept
from smm_desk.concept.content import Content
from smm_desk.concept.outreach import Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_TOPICS = FieldPath("content", "topics")
_SHORTEST_STEM = 4
_LONGEST_STEM = 5
_CLUETRAIN = N_(
    "Rick Levine, Christopher Locke, Doc Searls and David Weinberger, The Cluetrain Manifesto (1999): "
    "markets are conversations."
)


def _only_own(content: Content, look: Look) -> Iterator[Notice]:
    text = content.topics
    if holds_any("exchange", look.language, text):
        return
    offer: frozenset[str] = look.around if holds_any("we", look.language, text) else frozenset()
    if hollow_places(text, look.language, ("own",), ("grammar", "own_around"), offer):
        yield Notice(path=_TOPICS, evidence=text, values={"words": quoted(text, ())})


def _only_sending(content: Content, look: Look) -> Iterator[Notice]:
    """Notice topics of a firm that uses channels and nowhere speaks of listening or answering."""
    if content.topics.strip() and look.around:
        yield Notice(path=_TOPICS, evidence=content.topics)


def _answers_nobody(content: Content, look: Look) -> Iterator[Notice]:
    """Notice topics that share no word with any question of the audiences."""
    questions: tuple[str, ...] = look.around
    text = content.topics
    if look.language not in LANGUAGES or not questions or not text.strip() or "?" in text:
        return
    if holds_any("exchange", look.language, text):
        return
    topics = _stems(text, look.language)
    if len(topics) >= 2 and not any(
        _share(topics, _stems(question, look.language)) for question in questions
    ):
        yield Notice(path=_TOPICS, evidence=text, values={"question": shortened(questions[0])})


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
    )
    if any(_speaks_of_exchange(text, language) for text in texts):
        return False
    return not dialogue.reply_time.strip() or bool(
        says_only(dialogue.reply_time, language, "sometime", ("sometime_around", "grammar"))
    )


@lru_cache(maxsize=2048)
def _speaks_of_exchange(text: str, language: str) -> bool:
    return "?" in text or holds_any("exchange", language, text)


def _offer(concept: Concept) -> frozenset[str]:
    return long_words(concept.company.offer, concept.company.trade)


def _questions(concept: Concept) -> tuple[str, ...]:
    return tuple(audience.questions for audience in concept.audiences if audience.questions.strip())


def _stems(text: str, language: str) -> frozenset[str]:
    """Return the words that carry meaning, cut so that their forms are one."""
    sentences = (text[place.start : place.end] for place in places_of_sentences(text))
    return frozenset().union(*(_stems_of(sentence, language) for sentence in sentences))


@lru_cache(maxsize=4096)
def _stems_of(sentence: str, language: str) -> frozenset[str]:
    return frozenset(
        word.form[:_LONGEST_STEM].rstrip("s")
        for word in words_in(sentence)
        if len(word.form) >= _SHORTEST_STEM
        and not word.form[0].isdigit()
        and not is_in("grammar", language, word.form)
        and not is_in("too_common", language, word.form)
    )


def _share(first: frozenset[str], second: frozenset[str]) -> bool:
    """Tell whether two sets of words touch, also where one begins like the other."""
    if not first.isdisjoint(second):
        return True
    return any(a.startswith(b) or b.startswith(a) for a in first for b in second)


CONTENT_ONLY_OWN = Rule(
    id="content-only-own",
    severity=Severity.WARNING,
    title=N_("These topics are only about yourselves"),
    explanation=N_("{words}: people stay where their own questions are the subject."),
    question=N_("What did somebody ask you last week that others would like to know, too?"),
    source=_CLUETRAIN,
    watches=(Watch(section="content", check=_only_own, around=_offer),),
    field="content/topics",
    examples={
        "de": Examples(
            hits=(
                "Unsere Angebote, unsere Neuheiten, unsere Auszeichnungen.",
                "Aktionen der Woche\nNeue Produkte\nFirmenjubiläum",
                "Wir präsentieren unser Sortiment und unsere Bestseller.",
                {
                    "content/topics": "Unsere Kurse der Woche, neue Produkte und Aktionen",
                    "company/offer": "Geräte, Kurse, Sauna",
                },
            ),
            misses=(
                "",
                "Handgriffe, die jeder selbst machen kann; Touren um Olten; was die Werkbank lehrt",
                "Fragen zu unseren Produkten, mit Antworten von der Werkbank",
                "Unsere Angebote und was man im Oktober im Garten tut: Rosen schneiden, Beete decken",
            ),
        ),
        "en": Examples(
            hits=(
                "Our offers, our new products, our awards.",
                "Offers of the week\nNew products\nCompany anniversary",
                "We present our range and our bestsellers.",
                {
                    "content/topics": "Our classes of the week, new products and promotions",
                    "company/offer": "Machines, classes, sauna",
                },
            ),
            misses=(
                "",
                "Repairs that anyone can do; rides around Olten; what the workbench teaches us",
                "Questions about our products, with answers from the workbench",
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
    source=_CLUETRAIN,
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

TOPICS_ANSWER_NOBODY = Rule(
    id="topics-answer-nobody",
    severity=Severity.HINT,
    title=N_("The topics answer no question of your audiences"),
    explanation=N_("Your audiences ask “{question}”; nothing of it comes up in the topics."),
    question=N_("Which of their questions would you like to answer first?"),
    source=_CLUETRAIN,
    watches=(Watch(section="content", check=_answers_nobody, around=_questions),),
    field="content/topics",
    yields_to=("content-only-own", "sender-without-dialogue"),
    examples={
        "de": Examples(
            hits=(
                {
                    "content/topics": "Team, Geschichte, Räume",
                    "audiences/a1/questions": "Flickt ihr auch fremde Velos?",
                },
                {
                    "content/topics": "Sponsoring und Vereinsleben",
                    "audiences/a1/questions": "Was kostet ein Service?",
                },
                {
                    "content/topics": "Porträts der Mannschaft, Feste im Dorf",
                    "audiences/a1/questions": "Wann habe ich es zurück?\nLohnt sich die Reparatur?",
                },
            ),
            misses=(
                "Team, Geschichte, Räume",
                {
                    "content/topics": "Fremde Velos auf der Werkbank",
                    "audiences/a1/questions": "Flickt ihr Velos?",
                },
                {
                    "content/topics": "Was wir diese Woche gefragt wurden",
                    "audiences/a1/questions": "Lohnt sich die Reparatur?",
                },
                {
                    "content/topics": "Reparaturen zum Selbermachen",
                    "audiences/a1/questions": "Lohnt es sich, zu reparieren?",
                },
            ),
        ),
        "en": Examples(
            hits=(
                {
                    "content/topics": "Staff, history, premises",
                    "audiences/a1/questions": "Do you mend bicycles?",
                },
                {
                    "content/topics": "Sponsoring and village life",
                    "audiences/a1/questions": "What does a service cost?",
                },
                {
                    "content/topics": "Portraits of the crew, feasts in the village",
                    "audiences/a1/questions": "When do I get it back?\nIs the repair worth it?",
                },
            ),
            misses=(
                "Staff, history, premises",
                {
                    "content/topics": "Bicycles on the workbench",
                    "audiences/a1/questions": "Do you mend bicycles?",
                },
                {
                    "content/topics": "What people asked us this week",
                    "audiences/a1/questions": "Is the repair worth it?",
                },
                {
                    "content/topics": "Repairs to do yourself",
                    "audiences/a1/questions": "Is it worth repairing?",
                },
            ),
        ),
    },
)

RULES = (CONTENT_ONLY_OWN, SENDER_WITHOUT_DIALOGUE, TOPICS_ANSWER_NOBODY)
