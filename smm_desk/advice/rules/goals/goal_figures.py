"""The rule about figures that please and say little: followers, likes, reach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import clause_at, said, sentence_at
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, holds_any, is_in, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.goals import Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_LONGEST_KPI = 300
_AFTER_REACH = (
    "",
    "and",
    "or",
    "on",
    "of",
    "in",
    "by",
    "for",
    "per",
    "rate",
    "figures",
    "up",
    "plus",
    "grows",
    "rises",
)
"""Words after which "reach" is a figure, and not what one wants to do with people."""
_BEFORE_A_VERB = ("to", "can", "could", "will", "would", "we", "they", "may", "must", "you")
_AFTER_LIKES = ("to", "being", "it", "us", "our", "what", "the", "having", "that")
_WHO_LIKES = ("who", "nobody", "everyone", "everybody", "he", "she", "that", "which")
_MORE_HEARTS = ("mehr", "viele", "und", "oder", "anzahl", "zahl", "likes")
_NO_LOOKING = ("interviews", "reviews")
"""Words that end like "views"."""


def vain_figures(goal: Goal, look: Look) -> Iterator[Notice]:
    """Notice a figure that pleases; a link to the business in the statement makes no KPI of it."""
    kpi = goal.kpi[:_LONGEST_KPI]
    if look.language not in LANGUAGES or holds_any("business_link", look.language, kpi):
        return
    is_linked = holds_any("business_link", look.language, goal.statement[:2000])
    for key in ("kpi",) if is_linked else ("kpi", "statement"):
        text = getattr(goal, key)[:2000]
        spans = [
            span
            for span in (*_vain_words(text, look.language), *_crowd_counted(text, look.language))
            if not _does_something(text, span, look.language)
        ]
        if spans and not _is_set_aside(text, spans, look.language):
            path = FieldPath("goals", key, goal.id)
            joined = joined_spans(text, spans)
            values = {"words": quoted(text, joined)}
            yield Notice(path=path, evidence=getattr(goal, key), values=values, spans=joined)
            return


def _crowd_counted(text: str, language: str) -> tuple[Span, ...]:
    """Return where a text counts lookers-on in other words; who pays for a subscription is none of them."""
    found = said(text, language, "crowd_counted")
    if not said(text, language, "sold_subscription"):
        found = (*found, *said(text, language, "subscribers"))
    return found


def _does_something(text: str, span: Span, language: str) -> bool:
    """Tell whether a clause says what fans and followers do: "20 followers come to the table"."""
    clause = clause_at(text, span)
    return bool(said(text[clause.start : clause.end], language, "fans_do"))


def _is_set_aside(text: str, spans: Iterable[Span], language: str) -> bool:
    """Tell whether every sentence with such a figure says that it does not matter."""
    places = {sentence_at(text, span) for span in spans}
    return all(said(text[place.start : place.end], language, "of_no_matter") for place in places)


def _vain_words(text: str, language: str) -> list[Span]:
    words = words_in(text)
    before = ["", *(word.form for word in words)]
    after = [*(word.form for word in words), ""][1:]
    return [
        Span(word.start, word.end)
        for word, previous, following in zip(words, before, after, strict=False)
        if is_in("vanity", language, word.form)
        and not word.form.endswith(_NO_LOOKING)
        and not _is_a_verb(word.form, previous, following)
        and not (word.form == "herzen" and not (previous in _MORE_HEARTS or previous[:1].isdigit()))
        and not (word.form == "gefaellt" and following != "mir")
        and not (word.form == "subscribers" and said(text, language, "sold_subscription"))
    ]


def _is_a_verb(form: str, previous: str, following: str) -> bool:
    """Tell whether "reach" and "likes" say what somebody does."""
    if form == "reach":
        return following not in _AFTER_REACH or previous in _BEFORE_A_VERB
    return form == "likes" and (following in _AFTER_LIKES or previous in _WHO_LIKES)


VANITY_FIGURE = Rule(
    id="vanity-figure",
    severity=Severity.WARNING,
    title=N_("This number pleases, but decides nothing"),
    explanation=N_("{words}: it can grow without anyone coming, asking or buying."),
    question=N_("What should these people do, and which number shows that?"),
    source=N_("Eric Ries, The Lean Startup (2011): vanity metrics and actionable metrics."),
    watches=(Watch(section="goals", check=vain_figures),),
    field="goals/g1/statement",
    examples={
        "de": Examples(
            hits=(
                "10 000 Follower auf Instagram",
                "Mehr Likes und mehr Reichweite",
                {"goals/g1/statement": "Bekannter werden", "goals/g1/kpi": "Impressionen"},
                {"goals/g1/statement": "Zehn Anfragen pro Woche", "goals/g1/kpi": "Gefällt-mir-Angaben"},
                "Ein Film, der viral geht",
                "2000 Abonnenten auf YouTube",
            ),
            misses=(
                "30 Fans im Stadion",
                "500 Follower aus Olten, von denen 20 einen Termin abmachen",
                {"goals/g1/statement": "Mehr Reichweite", "goals/g1/kpi": "Anfragen über Instagram"},
                "Doppelte Reichweite des Akkus",
                {"goals/g1/statement": "Das Menü gefällt neun von zehn Gästen", "goals/g1/kpi": "Fragebogen"},
                "150 Abonnenten für die Brotkiste",
            ),
        ),
        "en": Examples(
            hits=(
                "10,000 followers on Instagram",
                "More likes and more reach",
                {"goals/g1/statement": "Become better known", "goals/g1/kpi": "Impressions"},
                {"goals/g1/statement": "Ten enquiries a week", "goals/g1/kpi": "Likes for each post"},
                "A film that goes viral",
                "2,000 subscribers on YouTube",
            ),
            misses=(
                "30 fans in the stadium",
                "500 followers from Olten, 20 of whom make an appointment",
                {"goals/g1/statement": "More reach", "goals/g1/kpi": "Enquiries through Instagram"},
                "Everyone within our catchment area knows whom to ask",
                "150 subscribers to the bread box",
                "Likes do not matter, six apprenticeship contracts do",
            ),
        ),
    },
)

RULES = (VANITY_FIGURE,)
