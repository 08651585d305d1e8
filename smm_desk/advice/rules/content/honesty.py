"""Rules about honest means: no bought applause and no invented voices."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.rule import Examples, Look, Rule
from smm_desk.advice.rules.reading.first_found import watches_on
from smm_desk.advice.rules.reading.phrases import meant, said, sentence_at, told_against, unopposed
from smm_desk.advice.rules.reading.slots import in_one_clause, sentence_of, side_by_side, undenied
from smm_desk.advice.span import Span
from smm_desk.i18n import N_

_PLANS = {
    "goals": ("statement",),
    "channels": ("purpose",),
    "content": ("topics",),
    "pillars": ("topic", "source", "benefit"),
    "measures": ("first_steps",),
    "actions": ("title", "how"),
}

_FALSE_VOICES = N_(
    "Directive 2005/29/EC on unfair commercial practices, Annex I, no. 23c (added by Directive (EU) "
    "2019/2161): no false reviews or endorsements, neither submitted nor commissioned."
)
_END_OF_ORDER = re.compile(
    r"\s*(?:$|[,;.:!()\n–]|(?:für|zum|zur|um|und|oder|lassen|wir|ich|damit|dann|weil|bis|and|or|for|so|to)\b)"
)

_FAR_REWARD = 18
_BY_WHOM = re.compile(r",(?= (?:von|by|from)\b)")
_END_OF_SOME = re.compile(
    r"\s*(?:$|[,;.!()\n–]"
    r"|(?:damit|und|auch|davon|selber|selbst|zum|am|dazu|and|so|to|too|also|of them|at|as)\b)"
)


def _bought(text: str, look: Look, _before: str) -> tuple[Span, ...]:
    """Return where applause is bought; "our followers buy" is something else."""
    language = look.language
    bought = (
        *meant(text, language, "buys_applause"),
        *_closed(text, language, unopposed(text, language, "applause_ordered")),
        *(span for span in meant(text, language, "applause_buying") if _END_OF_ORDER.match(text, span.end)),
    )
    rewarded = (
        span
        for span in (
            *meant(text, language, "rewards_review"),
            *_closed(text, language, told_against(text, language, "review_paid")),
        )
        if not said(_rest_of_sentence(text, span), language, "answers_review")
    )
    return (*bought, *rewarded, *_bought_by_slots(text, language))


def _bought_by_slots(text: str, language: str) -> tuple[Span, ...]:
    """Return where applause and what buys it stand side by side, or a reward and the review it is for."""
    bought = undenied(
        text,
        language,
        (
            *side_by_side(text, language, "slot_applause", "slot_faker", "slot_by_faker"),
            *in_one_clause(text, language, "slot_bought", "slot_faker"),
        ),
    )
    rewarded = (
        span
        for span in side_by_side(text, language, "slot_for_review", "slot_reward", far=_FAR_REWARD)
        if not said(sentence_of(text, span), language, "answers_or_asks")
        and not set(";:–\n") & set(text[span.start : span.end])
    )
    return (*bought, *rewarded)


def _closed(text: str, language: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Return what runs through no comma but before a word that carries on, as in "whoever rates us, gets"."""
    for span in spans:
        rest = text[span.start : span.end].split(",")[1:]
        if all(said(part, language, "carries_on") for part in rest):
            yield span


def _invented(text: str, look: Look, before: str) -> tuple[Span, ...]:
    """Return where voices are made up, or the firm's own people write the reviews."""
    language = look.language
    own = (
        span
        for span in unopposed(text, language, "reviews_by_own", "own_asked")
        if not _is_of_customers(text, span, language)
        and not said(text[span.start : span.end], language, "of_others")
    )
    posed = (
        span
        for span in unopposed(text, language, "other_names", "as_customers")
        if said(_sentence(text, span), language, "writes_review")
        and not _is_of_customers(text, span, language)
    )
    some = (
        span
        for span in unopposed(text, language, "writes_some")
        if _END_OF_SOME.match(text, span.end)
        and said(f"{before}{text[: span.start]}", language, "reviews_spoken_of")
    )
    found = (*own, *posed, *some, *meant(text, language, "made_up"))
    plain = (span for span in found if "," not in _BY_WHOM.sub("", text[span.start : span.end]))
    by_slots = _praised_by_slots(text, language, before)
    return (*plain, *_by_house(text, language), *_voices_invented(text, language, before), *by_slots)


def _praised_by_slots(text: str, language: str, before: str) -> Iterator[Span]:
    """Return where those of the house write reviews, or somebody plays the customer to write them."""
    by_own = side_by_side(text, language, "slot_insider", "slot_writing", "slot_review")
    for span in undenied(text, language, _closed(text, language, by_own)):
        if not said(sentence_of(text, span), language, "house_asked_customers", "of_others", "from_real"):
            yield span
    if said(f"{before}{text}", language, "slot_review", "slot_review_place"):
        for span in undenied(text, language, said(text, language, "pretends")):
            if not said(sentence_of(text, span), language, "is_reported"):
                yield span


def _by_house(text: str, language: str) -> Iterator[Span]:
    """Return where family or staff praise the house, also told one after the other or under other names."""
    for span in unopposed(text, language, "reviews_by_house"):
        commas = text[span.start : span.end].split(",")[1:]
        if all(said(part, language, "own_folk") for part in commas) and not said(
            _sentence(text, span), language, "house_asked_customers", "of_others"
        ):
            yield span
    for span in _closed(text, language, unopposed(text, language, "as_others")):
        if not said(_sentence(text, span), language, "is_reported"):
            yield span


def _voices_invented(text: str, language: str, before: str) -> Iterator[Span]:
    """Return where machines or agencies write what customers say, or it is made up after such a heading."""
    for span in _closed(text, language, unopposed(text, language, "voices_invented")):
        if not said(_sentence(text, span), language, "from_real"):
            yield span
    if said(before, language, "voices_spoken_of", "reviews_spoken_of"):
        for span in unopposed(text, language, "thought_up", "each_does_some"):
            if not said(_sentence(text, span), language, "from_real", "house_asked_customers"):
                yield span


def _is_of_customers(text: str, span: Span, language: str) -> bool:
    """Tell whether reviews are answered or asked for, or customers write them too."""
    sentence = _sentence(text, span)
    if said(sentence, language, "as_customers"):
        return False
    asked = span in said(text, language, "own_asked")
    return bool(said(sentence, language, "own_people", *(() if asked else ("answers_review",))))


def _sentence(text: str, span: Span) -> str:
    place = sentence_at(text, span)
    return text[place.start : place.end]


def _rest_of_sentence(text: str, span: Span) -> str:
    place = sentence_at(text, span)
    return text[span.start : place.end]


APPLAUSE_BOUGHT = Rule(
    id="applause-bought",
    severity=Severity.WARNING,
    title=N_("This applause is bought"),
    explanation=N_(
        "{words}: applause that was paid for brings nobody who asks or buys, and misleads those who trust it."
    ),
    question=N_("Who was pleased with you lately, and could be asked for an honest word?"),
    source=_FALSE_VOICES,
    watches=watches_on(_PLANS, _bought),
    field="measures/first_steps",
    examples={
        "de": Examples(
            hits=(
                "Auf Fiverr holen wir uns 800 Fans.",
                "Glace aufs Haus gegen eine Bewertung",
                "Damit es nach mehr aussieht, liefert uns ein Bot täglich Likes.",
                "Wir kaufen ein paar Likes dazu.",
                "Für jede Bewertung mit fünf Sternen gibt es einen Gutschein.",
                "Wer uns auf Google bewertet, bekommt zehn Prozent Rabatt.",
                {"actions/m1/title": "Bewertungen kaufen, 20 Stück"},
                {"actions/m1/title": "Verlosung für Bewertungen auf Google"},
            ),
            misses=(
                "Glace aufs Haus am Geburtstag, Bewertungen freuen uns",
                "",
                "Wir kaufen nie Follower und keine Bewertungen.",
                "Unsere Follower kaufen im Laden mehr als andere.",
                "Nach jedem Auftrag bitten wir um eine Bewertung.",
                "Auf jede Bewertung antworten wir; Gutscheine verschenken wir an Weihnachten.",
                {"actions/m1/title": "Follower kaufen", "actions/m1/status": "dropped"},
            ),
        ),
        "en": Examples(
            hits=(
                "A bundle of 800 fans from a provider on Fiverr",
                "We take two pounds off the bill for a rating.",
                "We pay a click farm to begin with.",
                "We are buying a few likes.",
                "A voucher for every five-star review.",
                "Whoever leaves a review on Google gets ten percent off.",
                {"actions/m1/title": "Buy reviews, 20 of them"},
                {"actions/m1/title": "A draw for reviews on Google"},
                "Who leaves us a review gets a free coffee.",
            ),
            misses=(
                "We take two pounds off the bill on birthdays and answer each rating.",
                "",
                "We never buy followers or reviews.",
                "Our followers buy more in the shop than others.",
                "We ask for a review after each job.",
                "We answer every review; vouchers are given away at Christmas.",
                {"actions/m1/title": "Buy followers", "actions/m1/status": "dropped"},
            ),
        ),
    },
)

VOICES_MADE_UP = Rule(
    id="voices-made-up",
    severity=Severity.WARNING,
    title=N_("This voice is not a customer's"),
    explanation=N_(
        "{words}: praise from one's own house misleads those who trust it, and in the EU it is forbidden to "
        "pass it off as that of customers."
    ),
    question=N_("Which real customer could say it in their own words?"),
    source=_FALSE_VOICES,
    watches=watches_on(_PLANS, _invented),
    field="measures/first_steps",
    examples={
        "de": Examples(
            hits=(
                "Mein Schwager, die Tante und der Lehrling geben uns fünf Sterne.",
                "Mit Zweitprofilen loben wir unsere Beiträge.",
                "Das Team schreibt zum Start zehn Bewertungen.",
                "Die Lehrlinge sollen sich auf Google als Gäste ausgeben.",
                "Wir denken uns ein paar Kundenstimmen aus.",
                {"pillars/p1/source": "Zitate erfinden wir selbst."},
                "Rezensionen schreiben lassen von den Verwandten.",
                "Wir schreiben Rezensionen unter verschiedenen Namen.",
                "Das Team schreibt als Gäste je eine Bewertung, damit es nicht auffällt.",
                {
                    "actions/m1/title": "Bessere Bewertungen",
                    "actions/m1/how": "Die Mitarbeitenden schreiben zwei.",
                },
            ),
            misses=(
                "Mein Schwager macht die Fotos, die Tante liest die Bewertungen.",
                "",
                "Das Team beantwortet jede Bewertung am selben Tag.",
                "Die Mitarbeitenden bitten Kundinnen um eine Bewertung.",
                "Wir erfinden keine Kundenstimmen.",
                "Unsere Leute schreiben nie eine Bewertung über den eigenen Laden.",
                "Bewertungen unter falschem Namen melden wir.",
                "Die Familie der Braut schreibt uns oft eine Bewertung.",
                "Das Team schreibt jeden Freitag etwas über unsere Bewertungen.",
                "Das Team fragt die Gäste am Ende, ob sie eine Bewertung schreiben.",
                {
                    "actions/m1/title": "Mehr Bewertungen",
                    "actions/m1/how": "Das Team schreibt zwei Beiträge.",
                },
            ),
        ),
        "en": Examples(
            hits=(
                "My brother-in-law, my aunt and the trainee give us five stars.",
                "From a second account we praise our posts.",
                "The team writes ten reviews to begin with.",
                "Our people pretend to be guests on Tripadvisor.",
                "We make up a few customer quotes.",
                {"pillars/p1/source": "We invent the testimonials ourselves."},
                "Get relatives to leave reviews on Google.",
                "We write reviews under different names.",
                "The staff each write one review as guests so it does not look empty.",
                {"actions/m1/title": "Better reviews", "actions/m1/how": "The staff write two."},
            ),
            misses=(
                "My brother-in-law takes the photos, my aunt answers the reviews.",
                "",
                "The team answers every review the same day.",
                "Staff ask customers to write a review.",
                "We do not make up quotes.",
                "Our people never write reviews of our own shop.",
                "We report reviews under false names.",
                "Friends of the museum leave reviews after the tour.",
                "The team writes every Friday about our reviews.",
                "The team asks guests at the end whether they would write a review.",
                {"actions/m1/title": "More reviews", "actions/m1/how": "The team writes two posts."},
            ),
        ),
    },
)

RULES = (APPLAUSE_BOUGHT, VOICES_MADE_UP)
