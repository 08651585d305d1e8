"""The rule about thrusts that push everywhere at once, or name no more than a channel."""

from __future__ import annotations

import re
from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import affirmed, said
from smm_desk.advice.rules.reading.vocabulary import holds_any, says_only
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Thrust
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_DENIED = 8
_HALTS = re.compile(
    r",(?!\s*(?:was|wie|ob|wo|wer|what|how|whether|where|so|also|and|und|aber|but)\b)", re.IGNORECASE
)
"""A comma behind which something is narrowed; "and see, what works" goes on."""
_NOT_ONLY = re.compile(r"\b(?:nicht|not)\s+$", re.IGNORECASE)
_NARROWED = re.compile(
    r"\s*,?\s*(?:die|der|wo|welche|mit|ohne|gleich|egal|ob|nach|wenn|dort"
    r"|who|that|whose|with|without|in|there|here|after|when|if|whatever)\b",
    re.IGNORECASE,
)


def _without_choice(thrust: Thrust, look: Look) -> Iterator[Notice]:
    whole = f"{thrust.title}\n{thrust.description}"
    if holds_any("choice", look.language, whole) or chooses(whole, look.language):
        return
    if channel := only_channels(thrust.title, look.language):
        yield _notice(thrust, "title", channel)
        return
    for phrases, explanation in _OPEN_ENDS:
        for key in ("title", "description"):
            if places := plain_places(getattr(thrust, key), look.language, *phrases):
                yield _notice(thrust, key, places, explanation)
                return


def _without_goal(thrust: Thrust, look: Look) -> Iterator[Notice]:
    """Notice a thrust that no goal serves, once there are goals enough and all have found theirs."""
    if look.around and thrust.id not in look.around and thrust.title.strip():
        yield Notice(path=FieldPath("thrusts", "title", thrust.id), evidence=thrust.title)


def _served(concept: Concept) -> frozenset[str]:
    """Return the thrusts that goals serve; none as long as there are few goals, or one serves no thrust."""
    goals = [goal for goal in concept.goals if goal.statement.strip()]
    thrusts = [thrust for thrust in concept.thrusts if thrust.title.strip()]
    if len(goals) < len(thrusts) or not all(goal.thrust for goal in goals):
        return frozenset()
    return frozenset(thrust for goal in goals for thrust in (goal.thrust, *goal.further_thrusts))


def plain_places(text: str, language: str, *phrases: str) -> tuple[Span, ...]:
    """Return where a text says phrases without narrowing them: "for everybody who works at night" chooses."""
    return tuple(
        span
        for span in affirmed(text, language, *phrases)
        if not (
            _HALTS.search(text, span.start, span.end)
            or _NARROWED.match(text, span.end)
            or text[max(span.start - _DENIED, 0) : span.start].replace("’", "'").rstrip().endswith("n't")
        )
    )


def chooses(text: str, language: str) -> bool:
    """Tell whether a text says what is done only or no more: "nur noch", "pass on", but not "not only"."""
    return any(
        not _NOT_ONLY.search(text[max(span.start - _DENIED, 0) : span.start])
        for span in said(text, language, "chooses")
    )


def only_channels(title: str, language: str) -> tuple[Span, ...]:
    """Return the title when it names no more than channels, and perhaps that there should be more of them."""
    if holds_any("denials", language, title):
        return ()
    beside = ("platforms", "social_media", "bare_channel", "the_net", "being_there", "vague", "grammar")
    named = (says_only(title, language, key, beside) for key in ("platforms", "social_media", "the_net"))
    return next(filter(None, named), ())


def _notice(thrust: Thrust, key: str, places: tuple[Span, ...], explanation: str = "") -> Notice:
    text = getattr(thrust, key)
    spans = joined_spans(text, places)
    path = FieldPath("thrusts", key, thrust.id)
    values = {"words": quoted(text, spans)}
    return Notice(path=path, evidence=text, values=values, spans=spans, explanation=explanation)


_BY_LUCK = N_("{words}: that is luck, and nobody can choose it or repeat it.")
_OPEN_ENDS = ((("everywhere",), ""), (("by_luck",), _BY_LUCK), (("trying", "joins_in", "tries_it_all"), ""))


THRUST_WITHOUT_CHOICE = Rule(
    id="thrust-without-choice",
    severity=Severity.WARNING,
    title=N_("This is no direction yet"),
    explanation=N_(
        "{words}: this says where you want to be seen or what you want to try, but not where you are heading."
    ),
    question=N_("What will you do differently from now on, and what do you leave for it?"),
    source=N_(
        "Michael Porter, What Is Strategy? (Harvard Business Review, 1996): the essence of strategy is "
        "choosing what not to do."
    ),
    watches=(Watch(section="thrusts", check=_without_choice),),
    field="thrusts/t1/title",
    yields_to=("goal-as-strategy", "activity-as-strategy"),
    examples={
        "de": Examples(
            hits=(
                "Instagram und Facebook",
                "Social Media",
                "Auf allen Kanälen mitmischen",
                "Schritt auf TikTok wagen",
                {
                    "thrusts/t1/title": "Ein Film",
                    "thrusts/t1/description": "Ein Clip, der durch die Decke geht.",
                },
                {
                    "thrusts/t1/title": "Dabei sein",
                    "thrusts/t1/description": "Wir sind überall präsent und sehen dann, was funktioniert.",
                },
            ),
            misses=(
                "",
                "Auf Instagram fragen, statt zu senden",
                "Nicht überall dabei sein",
                {
                    "thrusts/t1/title": "Ein Ton für alles",
                    "thrusts/t1/description": "Auf allen Kanälen antworten dieselben zwei Leute.",
                },
                "Werkstatt als Treffpunkt",
            ),
        ),
        "en": Examples(
            hits=(
                "Instagram and Facebook",
                "Social media",
                "Visible on all platforms",
                "Taking the plunge on TikTok",
                {"thrusts/t1/title": "Fame", "thrusts/t1/description": "A clip that finally takes off."},
                {
                    "thrusts/t1/title": "Joining in",
                    "thrusts/t1/description": "We are present everywhere and then see what works.",
                },
            ),
            misses=(
                "",
                "Asking on Instagram instead of sending",
                "Not on every platform",
                {
                    "thrusts/t1/title": "One voice",
                    "thrusts/t1/description": "On all channels the same two people answer.",
                },
                "The workshop as a meeting place",
            ),
        ),
    },
)

_TWO_DE = {
    "thrusts/t1/title": "Probefahren statt Bestellen",
    "thrusts/t2/title": "Werkstatt als Treffpunkt",
    "goals/g1/statement": "Mehr Probefahrten",
    "goals/g1/thrust": "t1",
}
_TWO_EN = {
    "thrusts/t1/title": "Test rides instead of ordering",
    "thrusts/t2/title": "The workshop as a meeting place",
    "goals/g1/statement": "More test rides",
    "goals/g1/thrust": "t1",
}

THRUST_WITHOUT_GOAL = Rule(
    id="thrust-without-goal",
    severity=Severity.HINT,
    title=N_("No goal serves this thrust yet"),
    explanation=N_(
        "The other thrusts have goals; with this one, nobody will be able to say later how far you have got."
    ),
    question=N_("How would you notice within a year that this direction was right?"),
    source=N_(
        "Robert Kaplan and David Norton, Strategy Maps (2004): every objective is linked to the strategy "
        "that it serves."
    ),
    watches=(Watch(section="thrusts", check=_without_goal, around=_served),),
    field="thrusts/t1/title",
    yields_to=("goal-as-strategy", "activity-as-strategy", "thrust-without-choice"),
    examples={
        "de": Examples(
            hits=(
                {**_TWO_DE, "goals/g2/statement": "Weniger Retouren", "goals/g2/thrust": "t1"},
                {
                    **_TWO_DE,
                    "goals/g2/statement": "Achtzehn Leute am Abend",
                    "goals/g2/thrust": "t1",
                    "goals/g1/further_thrusts": ["t1"],
                },
                {
                    **_TWO_DE,
                    "goals/g1/thrust": "t2",
                    "goals/g2/statement": "Weniger Retouren",
                    "goals/g2/thrust": "t2",
                },
            ),
            misses=(
                "Probefahren statt Bestellen",
                {**_TWO_DE, "goals/g2/statement": "Achtzehn Leute am Abend", "goals/g2/thrust": "t2"},
                {**_TWO_DE, "goals/g1/further_thrusts": ["t2"]},
                {**_TWO_DE, "goals/g2/statement": "Achtzehn Leute am Abend"},
                {**_TWO_DE, "goals/g1/thrust": ""},
                _TWO_DE,
            ),
        ),
        "en": Examples(
            hits=(
                {**_TWO_EN, "goals/g2/statement": "Fewer returns", "goals/g2/thrust": "t1"},
                {
                    **_TWO_EN,
                    "goals/g2/statement": "Eighteen people an evening",
                    "goals/g2/thrust": "t1",
                    "goals/g1/further_thrusts": ["t1"],
                },
                {
                    **_TWO_EN,
                    "goals/g1/thrust": "t2",
                    "goals/g2/statement": "Fewer returns",
                    "goals/g2/thrust": "t2",
                },
            ),
            misses=(
                "Test rides instead of ordering",
                {**_TWO_EN, "goals/g2/statement": "Eighteen people an evening", "goals/g2/thrust": "t2"},
                {**_TWO_EN, "goals/g1/further_thrusts": ["t2"]},
                {**_TWO_EN, "goals/g2/statement": "Eighteen people an evening"},
                {**_TWO_EN, "goals/g1/thrust": ""},
                _TWO_EN,
            ),
        ),
    },
)

RULES = (THRUST_WITHOUT_CHOICE, THRUST_WITHOUT_GOAL)
