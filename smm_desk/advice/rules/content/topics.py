"""The rule about topics and the questions of the audiences: whether any of them is taken up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.stems import found_within, meaningful, stems, touch
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, holds_any
from smm_desk.concept.concept import Concept
from smm_desk.concept.content import Content
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_TOPICS = FieldPath("content", "topics")
_MOST_POSTS = 200
_ITEM = re.compile(r"\s*[,;\n•·]\s*")
_SAME_MATTER = ("asks_hours", "asks_price", "asks_way")


class _Asked(NamedTuple):
    """What the audiences ask, what pillars and posts tell beside the topics, and what it is all about."""

    questions: tuple[str, ...]
    told: tuple[str, ...]
    matter: str


def _answers_nobody(content: Content, look: Look) -> Iterator[Notice]:
    """Notice topics when neither they nor the pillars and posts share a word with any question.

    Topics about what people need, or what the firm does for them, may well hold the answer in other words.
    """
    asked: _Asked = look.around
    text = content.topics
    if look.language not in LANGUAGES or not asked.questions or not text.strip():
        return
    text = _in_earnest(text, look.language)
    told = (text, *asked.told)
    if any("?" in each or holds_any("exchange", look.language, each) for each in told):
        return
    if _take_up(text, asked.matter, look.language):
        return
    if len(stems(text, look.language)) >= 2 and not any(
        _take_up(each, question, look.language) for each in told for question in asked.questions
    ):
        yield Notice(
            path=_TOPICS, evidence=content.topics, values={"question": shortened(asked.questions[0])}
        )


def _in_earnest(text: str, language: str) -> str:
    """Return topics without jokes and greetings: a trade that is joked about answers nobody."""
    items = _ITEM.split(text)
    return ", ".join(item for item in items if not holds_any("padding", language, item))


def _take_up(text: str, question: str, language: str) -> bool:
    """Tell whether a text shares a word with a question, also one that is part of a longer one.

    What people ask in other words than a firm uses, such as when it is open, is known by itself.
    """
    if any(said(text, language, name) and said(question, language, name) for name in _SAME_MATTER):
        return True
    told, asked = stems(text, language), stems(question, language)
    return (
        touch(told, asked)
        or found_within(told, meaningful(question, language))
        or found_within(asked, meaningful(text, language))
    )


def _asked(concept: Concept) -> _Asked:
    pillars = (text for pillar in concept.pillars for text in (pillar.topic, pillar.benefit))
    posts = (post.title for post in concept.posts[:_MOST_POSTS])
    return _Asked(
        tuple(audience.questions for audience in concept.audiences if audience.questions.strip()),
        tuple(text for text in (*pillars, *posts) if text.strip()),
        ". ".join((concept.company.trade, concept.company.offer, *(a.needs for a in concept.audiences))),
    )


TOPICS_ANSWER_NOBODY = Rule(
    id="topics-answer-nobody",
    severity=Severity.HINT,
    title=N_("The topics answer no question of your audiences"),
    explanation=N_("Your audiences ask “{question}”; nothing of it comes up in the topics."),
    question=N_("Which of their questions would you like to answer first?"),
    source=N_(
        "Rick Levine, Christopher Locke, Doc Searls and David Weinberger, The Cluetrain Manifesto (1999): "
        "markets are conversations."
    ),
    watches=(Watch(section="content", check=_answers_nobody, around=_asked),),
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
                    "content/topics": "Velowitze, Ostergrüße, Feste im Dorf, Räume",
                    "company/trade": "Velowerkstatt",
                    "audiences/a1/questions": "Lohnt sich die Reparatur?",
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
                    "content/topics": "Geschichte, Räume, Öffnungszeiten",
                    "audiences/a1/questions": "Habt ihr am Montag offen?",
                },
                {
                    "content/topics": "Was wir diese Woche gefragt wurden",
                    "audiences/a1/questions": "Lohnt sich die Reparatur?",
                },
                {
                    "content/topics": "Reparaturen zum Selbermachen",
                    "audiences/a1/questions": "Lohnt es sich, zu reparieren?",
                },
                {
                    "content/topics": "Bremsen, Licht, Schaltung",
                    "company/offer": "Reparaturen: Bremsen, Ketten",
                    "audiences/a1/questions": "Was kostet ein Service?",
                },
                {
                    "content/topics": "Licht und Reifen, Arbeiten im Winter",
                    "audiences/a1/questions": "Halten meine Winterreifen noch ein Jahr?",
                },
                {
                    "content/topics": "Team, Geschichte, Räume",
                    "pillars/p1/topic": "Preise offen gelegt",
                    "pillars/p1/benefit": "Man weiss vorher, was ein Service kostet",
                    "audiences/a1/questions": "Was kostet ein Service?",
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
                    "content/topics": "Bicycle jokes, Easter greetings, village feasts, premises",
                    "company/trade": "Bicycle workshop",
                    "audiences/a1/questions": "Is the repair worth it?",
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
                    "content/topics": "History, premises, opening hours",
                    "audiences/a1/questions": "Are you open on Mondays?",
                },
                {
                    "content/topics": "What people asked us this week",
                    "audiences/a1/questions": "Is the repair worth it?",
                },
                {
                    "content/topics": "Repairs to do yourself",
                    "audiences/a1/questions": "Is it worth repairing?",
                },
                {
                    "content/topics": "Brakes, lights, gears",
                    "company/offer": "Repairs: brakes, chains",
                    "audiences/a1/questions": "What does a service cost?",
                },
                {
                    "content/topics": "Light and tyres, working outdoors",
                    "audiences/a1/questions": "Will my snowtyres last another winter?",
                },
                {
                    "content/topics": "Staff, history, premises",
                    "pillars/p1/topic": "Open prices",
                    "pillars/p1/benefit": "You know beforehand what a service will be",
                    "audiences/a1/questions": "What does a service cost?",
                },
            ),
        ),
    },
)

RULES = (TOPICS_ANSWER_NOBODY,)
