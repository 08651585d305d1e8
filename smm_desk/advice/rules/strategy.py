"""Rules about what belongs to a strategy: a challenge that is named, and something that is left."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.fixes import move_to_goals
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.direction import says_nothing
from smm_desk.advice.rules.vocabulary import says_only
from smm_desk.advice.sorter import Label
from smm_desk.concept.direction import Strategy
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_SURE = 0.6
_CHALLENGE = FieldPath("strategy", "challenge")
_LEFT = FieldPath("strategy", "deliberately_not")


def _no_challenge(strategy: Strategy, _look: Look) -> Iterator[Notice]:
    if says_nothing(strategy.challenge) and not says_nothing(strategy.guiding_policy):
        yield Notice(path=_CHALLENGE, evidence=strategy.challenge)


def _goal_as_challenge(strategy: Strategy, look: Look) -> Iterator[Notice]:
    text = strategy.challenge
    found = look.sort(text, look.language)
    if found.label is Label.GOAL and found.confidence >= _SURE:
        spans = joined_spans(text, (piece.span for piece in found.evidence))
        fixes = (move_to_goals(_CHALLENGE),)
        yield Notice(
            path=_CHALLENGE, evidence=text, values={"words": quoted(text, spans)}, spans=spans, fixes=fixes
        )


def _nothing_left(strategy: Strategy, look: Look) -> Iterator[Notice]:
    text = strategy.deliberately_not
    if not text.strip():
        if not says_nothing(strategy.guiding_policy):
            yield Notice(path=_LEFT, evidence=text)
        return
    spans = says_only(text, look.language, "nothing", ("nothing_around", "grammar"))
    if spans or says_nothing(text):
        yield Notice(
            path=_LEFT,
            evidence=text,
            spans=spans,
            values={"words": quoted(text, spans)},
            explanation=N_(
                "{words}: whoever leaves nothing has not chosen yet, and does a little of everything."
            ),
        )


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
    watches=(Watch(section="strategy", check=_nothing_left),),
    field="strategy/deliberately_not",
    examples={
        "de": Examples(
            hits=(
                "Wir schließen nichts aus.",
                "Nichts",
                "Keine",
                {"strategy/guiding_policy": "Wir gewinnen auf dem Sattel, nicht im Netz."},
            ),
            misses=(
                "",
                "Keine Rabatte, kein Versand",
                "Nichts, was wir nicht selbst im Beet benutzt haben",
                {"strategy/guiding_policy": "folgt"},
            ),
        ),
        "en": Examples(
            hits=(
                "We do not rule anything out.",
                "Nothing",
                "None",
                {"strategy/guiding_policy": "We win on the saddle, not on the internet."},
            ),
            misses=(
                "",
                "No discounts, no shipping",
                "Nothing that we have not used in our own garden",
                {"strategy/guiding_policy": "tbd"},
            ),
        ),
    },
)

RULES = (CHALLENGE_MISSING, CHALLENGE_IS_GOAL, NOTHING_LEFT_UNDONE)
