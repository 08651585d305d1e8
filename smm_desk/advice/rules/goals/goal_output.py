"""The rule about a goal that counts what the firm itself puts out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.fixes import move_to_measures
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import said, sentence_at
from smm_desk.advice.rules.reading.vocabulary import (
    is_in,
    places_of_sentences,
    says_only,
    says_what_is_done,
    words_in,
)
from smm_desk.advice.span import Span
from smm_desk.concept.goals import Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_LONGEST = 2000


def _output(goal: Goal, look: Look) -> Iterator[Notice]:
    """Notice a goal, or failing that its KPI, that counts what the firm itself puts out."""
    for key in ("statement", "kpi"):
        text = getattr(goal, key)
        spans = says_only(text, look.language, "output", ("rhythm", "grammar"))
        spans = spans or _put_out(text[:_LONGEST], look.language)
        if not spans and not said(text, look.language, "pieces_for_others"):
            spans = said(text, look.language, "pieces_counted") if key == "kpi" else ()
        if not spans and key == "kpi" and not said(text, look.language, "what_comes_of_posts"):
            spans = said(text, look.language, "own_posts_counted")
        if spans:
            path = FieldPath("goals", key, goal.id)
            fixes = (move_to_measures(path),) if key == "statement" else ()
            values = {"words": quoted(text, spans)}
            yield Notice(path=path, evidence=text, values=values, spans=spans, fixes=fixes)
            return


@lru_cache(maxsize=1024)
def _put_out(text: str, language: str) -> tuple[Span, ...]:
    """Return where a text counts posts of which it says nothing that should come."""
    found = said(text, language, "posts_put_out")
    if not said(text, language, "pieces_for_others"):
        found = tuple(sorted({*found, *said(text, language, "pieces_put_out")}))
    if not found:
        return ()
    with_posts = {sentence_at(text, span) for span in found}
    for place in places_of_sentences(text):
        sentence = text[place.start : place.end]
        if not _says_what_comes(sentence, language):
            continue
        # Beside the posts, or where it is counted, it is what the goal is about.
        if place in with_posts or any(word.form[0].isdigit() for word in words_in(sentence)):
            return ()
    joined = joined_spans(text, found)
    beside = text
    for span in joined:
        beside = f"{beside[: span.start]}{' ' * (span.end - span.start)}{beside[span.end :]}"
    # Whoever opens an account as well has a list of things to do, and not a number of posts.
    return () if says_what_is_done(beside, language) else joined


def _says_what_comes(sentence: str, language: str) -> bool:
    return bool(said(sentence, language, "something_comes")) or any(
        is_in("business_link", language, word.form)
        and not word.form.startswith("newsletter")
        and not is_in("output", language, word.form)
        for word in words_in(sentence)
    )


OUTPUT_AS_GOAL = Rule(
    id="output-as-goal",
    severity=Severity.WARNING,
    title=N_("This counts what you put out, not what comes of it"),
    explanation=N_("{words}: that can be done to the full, and nothing has changed for anyone."),
    question=N_("What should people do because of it that they do not do today?"),
    source=N_(
        "Joshua Seiden, Outcomes over Output (2019): what is made is output; a result is what people do "
        "differently."
    ),
    watches=(Watch(section="goals", check=_output),),
    field="goals/g1/statement",
    examples={
        "de": Examples(
            hits=(
                "Drei Beiträge pro Woche",
                "Jede Woche ein Video",
                "Sechs Reels/Woche",
                {"goals/g1/statement": "Lebendiger Auftritt", "goals/g1/kpi": "Anz. hochgeladener Clips"},
                {"goals/g1/statement": "Man kennt uns", "goals/g1/kpi": "Zahl der Beiträge zum Thema Garten"},
                "Im Herbst sind 18 Kurzfilme hochgeladen.",
            ),
            misses=(
                "36 verkaufte Bilder im Jahr",
                "Zehn Anfragen über Videos",
                "Jeder zweite Beitrag bekommt eine Antwort",
                {"goals/g1/statement": "Mehr Anfragen", "goals/g1/kpi": "Anfragen nach einem Beitrag"},
                {"goals/g1/statement": "Gespräche", "goals/g1/kpi": "Zahl der Beiträge mit einer Antwort"},
                "Jede Woche fragt jemand wegen eines Beitrags an",
            ),
        ),
        "en": Examples(
            hits=(
                "Three posts a week",
                "A video every week",
                "Six reels/week",
                {"goals/g1/statement": "A lively presence", "goals/g1/kpi": "No. of clips uploaded"},
                {"goals/g1/statement": "People know us", "goals/g1/kpi": "Number of posts about gardens"},
                "By autumn 18 short clips are online.",
            ),
            misses=(
                "36 pictures sold a year",
                "Ten enquiries through videos",
                "Every second post gets a reply",
                {"goals/g1/statement": "More enquiries", "goals/g1/kpi": "Enquiries after a post"},
                {"goals/g1/statement": "Conversations", "goals/g1/kpi": "Number of posts with a reply"},
                "Each week somebody rings because of a post, 12 in all",
            ),
        ),
    },
)

RULES = (OUTPUT_AS_GOAL,)
