"""Rules about what belongs to a strategy: a challenge that is named, and something that is left."""

from __future__ import annotations

import re
from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.fixes import move_to_goals
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.direction.left_out import left_out, plainly_leaves
from smm_desk.advice.rules.reading.kept_free import is_kept_free
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import (
    LANGUAGES,
    holds_any,
    places_of_sentences,
    says_only,
    words_in,
)
from smm_desk.advice.sorter import Label
from smm_desk.advice.span import Span
from smm_desk.concept.direction import Strategy
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_SURE = 0.6
_SURE_OF_AIM = 0.7
_LONGEST = 400
_MOST_SENTENCES = 5
_FEWEST_IN_OBSTACLE = 4
_BUT = re.compile(
    r"(?:[,;–—]|[.!]\s)\s*(?:aber|doch|nur|jedoch|bloss|bloß|leider|but|however|only|yet|unfortunately)\b[,\s]",
    re.IGNORECASE,
)
_CHALLENGE = FieldPath("strategy", "challenge")
_LEFT = FieldPath("strategy", "deliberately_not")

_EXCEPT = re.compile(
    r"\b(?:aber|sondern|ausser|außer|nur|dafür|bis\s+auf|but|except|only|unless|instead|apart)\b",
    re.IGNORECASE,
)
_NOTS = ("nicht", "nie", "kaum", "not", "never", "don", "hardly")

# "Nothing, we …", and not "Nothing that we have not used" or "nothing but tea".
_BEGINS_WITH_NOTHING = {
    "de": re.compile(
        r"\W*((?:(?:eigentlich|im\s+grunde|im\s+prinzip|grundsätzlich|ehrlich\s+gesagt|derzeit|momentan|bisher"
        r"|bis\s+jetzt|noch|gar|so\s+gut\s+wie)\s+){0,3}(?:nichts|nix|nüt|nüscht))"
        r"\s*(?:$|[.!;\n–—]|-\s|,(?!\s*(?:was|das|wo\w*|welches|außer|ausser|bis|nur|aber)\b))",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\W*((?:(?:actually|honestly|really|basically|in\s+fact|so\s+far|for\s+now|to\s+be\s+honest),?\s+){0,2}"
        r"(?:nothing|none)(?:\s+(?:really|at\s+all|yet|so\s+far))?)"
        r"\s*(?:$|[.!;\n–—]|-\s|,(?!\s*(?:that|which|except|but|only|apart)\b))",
        re.IGNORECASE,
    ),
}


def _no_challenge(strategy: Strategy, look: Look) -> Iterator[Notice]:
    if is_kept_free(strategy.challenge, look.language) and not is_kept_free(
        strategy.guiding_policy, look.language
    ):
        yield Notice(path=_CHALLENGE, evidence=strategy.challenge)


def _goal_as_challenge(strategy: Strategy, look: Look) -> Iterator[Notice]:
    text = strategy.challenge
    if said(text, look.language, "states_of_business", "made_needed", "chores_needed"):
        return
    if _goes_on_with_an_obstacle(text, look):
        return
    found = look.sort(text, look.language)
    is_goal = found.label is Label.GOAL and found.confidence >= _SURE
    aim = None if is_goal else _aim_among_facts(text, look)
    if is_goal or aim:
        spans = joined_spans(text, (aim,) if aim else (piece.span for piece in found.evidence))
        fixes = (move_to_goals(_CHALLENGE),)
        yield Notice(
            path=_CHALLENGE, evidence=text, values={"words": quoted(text, spans)}, spans=spans, fixes=fixes
        )


def _goes_on_with_an_obstacle(text: str, look: Look) -> bool:
    """Tell whether a "but" follows a wish, and then what stands against it."""
    wish = _BUT.search(text[:_LONGEST])
    rest = text[wish.end() : _LONGEST] if wish else ""
    if len(words_in(rest)) < _FEWEST_IN_OBSTACLE:
        return False
    wishes_again = any(holds_any(name, look.language, rest) for name in ("growth", "vague", "we"))
    return not wishes_again or look.sort(rest, look.language).label is not Label.GOAL


def _aim_among_facts(text: str, look: Look) -> Span | None:
    """Return the one sentence that names an aim, where the others have no trouble to tell."""
    places = places_of_sentences(text)
    if len(text) > _LONGEST or not 1 < len(places) <= _MOST_SENTENCES:
        return None
    aims = [p for p in places if said(text[p.start : p.end], look.language, "aims", "called_so")]
    if len(aims) != 1 or holds_any("trouble", look.language, text):
        return None
    found = look.sort(text[aims[0].start : aims[0].end], look.language)
    return aims[0] if found.label is Label.GOAL and found.confidence >= _SURE_OF_AIM else None


def _none_named(strategy: Strategy, look: Look) -> Iterator[Notice]:
    """Notice that nothing is named, here or in the policy, or that the place is only kept free."""
    text, language = strategy.deliberately_not, look.language
    policy = strategy.guiding_policy
    if text.strip():
        is_open = is_kept_free(text, language) and not _places_of_nothing(text, language)
    else:
        is_open = not is_kept_free(policy, language) and not plainly_leaves(policy, language)
    if is_open:
        yield Notice(path=_LEFT, evidence=text)


def _nothing_left(strategy: Strategy, look: Look) -> Iterator[Notice]:
    """Notice that a firm says outright that it leaves nothing."""
    text = strategy.deliberately_not
    spans = _places_of_nothing(text, look.language)
    if spans:
        yield Notice(
            path=_LEFT,
            evidence=text,
            spans=spans,
            values={"words": quoted(text, spans)},
            explanation=N_(
                "{words}: whoever leaves nothing has not chosen yet, and does a little of everything."
            ),
        )


def _places_of_nothing(text: str, language: str) -> tuple[Span, ...]:
    """Return where a text says that nothing is left, and nothing if it leaves something all the same."""
    if language not in LANGUAGES or not text.strip():
        return ()
    if places := says_only(text, language, "nothing", ("nothing_around", "grammar")):
        return places
    kept = said(text, language, "gives_up_nothing")
    if not kept and not said(text, language, "refuses_nothing") and left_out(text, "", language):
        return ()
    start = _BEGINS_WITH_NOTHING[language].match(text)
    said_so = (
        span
        for span in said(text, language, "takes_everything", "keeps_everything")
        if not _is_denied(text, span)
    )
    refused = () if _EXCEPT.search(text) else said(text, language, "refuses_nothing")
    return joined_spans(text, (*refused, *((Span(*start.span(1)),) if start else ()), *kept, *said_so))


def _is_denied(text: str, span: Span) -> bool:
    """Tell whether a "not" stands in a phrase or right before it: "we do not take every job"."""
    words = words_in(text[: span.end])
    inside = sum(word.start >= span.start for word in words)
    return any(word.form in _NOTS for word in words[-inside - 2 :])


CHALLENGE_MISSING = Rule(
    id="challenge-missing",
    severity=Severity.HINT,
    title=N_("The challenge is not named yet"),
    explanation=N_(
        "A strategy answers an obstacle; as long as that is not named, nobody can tell whether it fits."
    ),
    question=N_("What stands in your way that more effort alone will not remove?"),
    source=N_(
        "Richard Rumelt, Good Strategy/Bad Strategy (2011): not to face the challenge is one of the four "
        "hallmarks of a bad strategy."
    ),
    watches=(Watch(section="strategy", check=_no_challenge),),
    field="strategy/guiding_policy",
    examples={
        "de": Examples(
            hits=(
                "Wir beraten jede Kundin eine Stunde lang und verzichten dafür auf Laufkundschaft.",
                {"strategy/guiding_policy": "Beratung auf dem Sattel", "strategy/challenge": "folgt noch"},
                {"strategy/guiding_policy": "Beratung auf dem Sattel", "strategy/challenge": " \n"},
            ),
            misses=(
                "",
                "folgt",
                {
                    "strategy/guiding_policy": "Beratung auf dem Sattel",
                    "strategy/challenge": "Das Internet verkauft dieselben Velos günstiger.",
                },
            ),
        ),
        "en": Examples(
            hits=(
                "We advise every customer for an hour and do without passing trade for it.",
                {"strategy/guiding_policy": "Advice on the saddle", "strategy/challenge": "to follow"},
                {"strategy/guiding_policy": "Advice on the saddle", "strategy/challenge": " \n"},
            ),
            misses=(
                "",
                "tbd",
                {
                    "strategy/guiding_policy": "Advice on the saddle",
                    "strategy/challenge": "The internet sells the same bicycles for less.",
                },
            ),
        ),
    },
)

CHALLENGE_IS_GOAL = Rule(
    id="challenge-is-goal",
    severity=Severity.WARNING,
    title=N_("This is a goal, not yet a challenge"),
    explanation=N_("{words}: this says what you want to reach, but not what keeps you from it."),
    question=N_("Why has it not come about by itself so far?"),
    source=N_(
        "Richard Rumelt, Good Strategy/Bad Strategy (2011): not to face the challenge is one of the four "
        "hallmarks of a bad strategy."
    ),
    watches=(Watch(section="strategy", check=_goal_as_challenge),),
    field="strategy/challenge",
    yields_to=("challenge-is-channel",),
    examples={
        "de": Examples(
            hits=(
                "Wir müssen bekannter werden.",
                "Mehr Kundinnen gewinnen und den Umsatz steigern",
                "Wir wollen den Umsatz um 20 % steigern.",
            ),
            misses=(
                "",
                "Das Internet verkauft dieselben Velos günstiger, als wir sie einkaufen.",
                "Junge Leute kennen unser Handwerk nicht mehr, und die Stammgäste werden älter.",
                "Niemand fragt uns, bevor er anderswo bestellt.",
                "Wir hätten gerne mehr Lehrlinge, doch die Schule empfiehlt allen das Gymnasium.",
            ),
        ),
        "en": Examples(
            hits=(
                "We need to become better known.",
                "Win more customers and increase turnover",
                "We want to increase turnover by 20%.",
            ),
            misses=(
                "",
                "The internet sells the same bicycles for less than we pay our suppliers.",
                "Young people no longer know our craft, and the regulars grow old.",
                "Nobody asks us before they order elsewhere.",
                "We'd like more apprentices, but the school sends everybody to college.",
            ),
        ),
    },
)

NOTHING_LEFT_UNDONE = Rule(
    id="nothing-left-undone",
    severity=Severity.HINT,
    title=N_("Nothing is left undone yet"),
    explanation=N_("A choice shows in what it gives up; so far nothing is named that you do without."),
    question=N_("What will you stop doing, or never begin, so that you can do this well?"),
    source=N_(
        "Michael Porter, What Is Strategy? (Harvard Business Review, 1996): the essence of strategy is "
        "choosing what not to do."
    ),
    watches=(
        Watch(section="strategy", check=_none_named),
        Watch(section="strategy", check=_nothing_left, severity=Severity.WARNING),
    ),
    field="strategy/deliberately_not",
    examples={
        "de": Examples(
            hits=(
                "Wir schließen nichts aus.",
                "Nichts",
                "Als kleiner Betrieb darf man nicht wählerisch sein.",
                "Im Grunde nichts, wir halten uns alle Türen offen.",
                "Wir nehmen jeden Auftrag, der kommt.",
                {"strategy/guiding_policy": "Wir gewinnen auf dem Sattel, nicht im Netz."},
            ),
            misses=(
                "",
                "Keine Rabatte, kein Versand",
                "Nichts, was wir nicht selbst im Beet benutzt haben",
                "Nichts aus Plastik, nichts auf Vorrat",
                "Wir nehmen nicht jeden Auftrag an, der kommt.",
                {"strategy/guiding_policy": "folgt"},
            ),
        ),
        "en": Examples(
            hits=(
                "We do not rule anything out.",
                "Nothing",
                "We rarely say no.",
                "Nothing really, we keep all doors open.",
                "We accept every order, large or small.",
                {"strategy/guiding_policy": "We win on the saddle, not on the internet."},
            ),
            misses=(
                "",
                "No discounts, no shipping",
                "Nothing that we have not used in our own garden",
                "Nothing made of plastic, nothing from stock",
                "We do not take every job.",
                {"strategy/guiding_policy": "tbd"},
            ),
        ),
    },
)

RULES = (CHALLENGE_MISSING, CHALLENGE_IS_GOAL, NOTHING_LEFT_UNDONE)
