"""Rules about goals: whether they can be checked and what they serve."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.fixes import LinkTargets, link_fixes, link_targets
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.goals.smart import MEASURABLE, RELEVANT, TIME_BOUND
from smm_desk.concept.concept import Concept
from smm_desk.concept.goals import Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.values import is_empty
from smm_desk.i18n import N_

MISPLACED = ("output-as-goal", "activity-as-goal", "strategy-as-goal", "vision-as-goal")
"""Rules after which nothing more needs to be said of a goal that is none."""

_NO_REAL_GOAL = (*MISPLACED, "vanity-figure")
"""Rules after which neither a day nor a thrust makes a goal better."""

_DORAN = N_(
    "George Doran, There's a S.M.A.R.T. way to write management's goals and objectives (Management Review, "
    "1981): measurable and time-related."
)


def _no_target(goal: Goal, _look: Look) -> Iterator[Notice]:
    if goal.target is None and _is_begun(goal):
        yield Notice(path=FieldPath("goals", "target", goal.id), evidence=_words(goal))


def _no_date(goal: Goal, _look: Look) -> Iterator[Notice]:
    if goal.due is None and _is_begun(goal):
        yield Notice(path=FieldPath("goals", "due", goal.id), evidence=_words(goal))


def _serves_none(goal: Goal, look: Look) -> Iterator[Notice]:
    """Notice a goal that serves none of the thrusts that there are."""
    thrusts: LinkTargets = look.around
    if thrusts.are_there and not goal.thrust and not is_empty(goal.statement):
        path = FieldPath("goals", "thrust", goal.id)
        fixes = link_fixes(path, thrusts, is_one_of_many=False)
        yield Notice(path=path, evidence=goal.statement, fixes=fixes)


def _nothing_to_serve(goals: tuple[Goal, ...], look: Look) -> Iterator[Notice]:
    """Notice once, at the first goal, that a strategy has no thrust."""
    for goal in goals if look.around else ():
        if not is_empty(goal.statement):
            yield Notice(
                path=FieldPath("goals", "thrust", goal.id),
                evidence=goal.statement,
                title=N_("The goals have no thrust to serve yet"),
                explanation=N_(
                    "The strategy names no thrust so far, so nobody can see what the goals are good for."
                ),
                question=N_("In which two or three directions do you push?"),
            )
            return


def _thrusts(concept: Concept) -> LinkTargets:
    return link_targets(concept, "thrusts")


def _is_without_thrust(concept: Concept) -> bool:
    """Tell whether a strategy has no thrust; that the strategy itself is missing is said elsewhere."""
    return not _thrusts(concept).are_there and not is_empty(concept.strategy.guiding_policy)


def _is_begun(goal: Goal) -> bool:
    return not (is_empty(goal.statement) and is_empty(goal.kpi))


def _words(goal: Goal) -> str:
    return goal.statement if not is_empty(goal.statement) else goal.kpi


GOAL_WITHOUT_TARGET = Rule(
    id="goal-without-target",
    severity=Severity.WARNING,
    title=N_("No target yet"),
    explanation=N_("Without a number nobody can tell when this goal has been reached."),
    question=N_("By which number would you notice that it has worked?"),
    aspect=MEASURABLE,
    source=_DORAN,
    watches=(Watch(section="goals", check=_no_target),),
    field="goals/g1/statement",
    yields_to=MISPLACED,
    examples={
        "de": Examples(
            hits=(
                "Mehr Probefahrten",
                {"goals/g1/kpi": "Probefahrten pro Woche"},
                {"goals/g1/statement": "Fünf Probefahrten pro Woche", "goals/g1/due": "2027-06-30"},
            ),
            misses=(
                "",
                {"goals/g1/statement": "Mehr Probefahrten", "goals/g1/target": "5"},
                {"goals/g1/statement": "Keine Retouren", "goals/g1/target": "0"},
                {"goals/g1/statement": "Mehr Probefahrten", "goals/g1/target": {"unread": "einige"}},
            ),
        ),
        "en": Examples(
            hits=(
                "More test rides",
                {"goals/g1/kpi": "Test rides a week"},
                {"goals/g1/statement": "Five test rides a week", "goals/g1/due": "2027-06-30"},
            ),
            misses=(
                "",
                {"goals/g1/statement": "More test rides", "goals/g1/target": "5"},
                {"goals/g1/statement": "No returns", "goals/g1/target": "0"},
                {"goals/g1/statement": "More test rides", "goals/g1/target": {"unread": "some"}},
            ),
        ),
    },
)

GOAL_WITHOUT_DATE = Rule(
    id="goal-without-date",
    severity=Severity.HINT,
    title=N_("No date yet"),
    explanation=N_("Without a day this goal can always be reached later."),
    question=N_("On which day will you look whether it has worked?"),
    aspect=TIME_BOUND,
    source=_DORAN,
    watches=(Watch(section="goals", check=_no_date),),
    field="goals/g1/statement",
    yields_to=_NO_REAL_GOAL,
    examples={
        "de": Examples(
            hits=(
                "Fünf Probefahrten pro Woche",
                {"goals/g1/kpi": "Probefahrten", "goals/g1/target": "5"},
                {"goals/g1/statement": "Mehr Lernende bis Ende Jahr", "goals/g1/target": "2"},
            ),
            misses=(
                "",
                {"goals/g1/statement": "Fünf Probefahrten", "goals/g1/due": "2027-06-30"},
                {"goals/g1/statement": "Fünf Probefahrten", "goals/g1/due": {"unread": "bald"}},
            ),
        ),
        "en": Examples(
            hits=(
                "Five test rides a week",
                {"goals/g1/kpi": "Test rides", "goals/g1/target": "5"},
                {"goals/g1/statement": "More apprentices by the end of the year", "goals/g1/target": "2"},
            ),
            misses=(
                "",
                {"goals/g1/statement": "Five test rides", "goals/g1/due": "2027-06-30"},
                {"goals/g1/statement": "Five test rides", "goals/g1/due": {"unread": "soon"}},
            ),
        ),
    },
)

GOAL_SERVES_NO_THRUST = Rule(
    id="goal-serves-no-thrust",
    severity=Severity.WARNING,
    title=N_("This goal serves no thrust yet"),
    explanation=N_("A goal that no part of the strategy needs takes hours away from those that it does."),
    question=N_("Which thrust comes closer when this goal is reached?"),
    aspect=RELEVANT,
    source=N_(
        "Robert Kaplan and David Norton, Strategy Maps (2004): every objective is linked to the strategy "
        "that it serves."
    ),
    watches=(
        Watch(section="goals", check=_serves_none, around=_thrusts),
        Watch(section="goals", check=_nothing_to_serve, around=_is_without_thrust, whole=True),
    ),
    field="goals/g1/statement",
    yields_to=_NO_REAL_GOAL,
    examples={
        "de": Examples(
            hits=(
                {"goals/g1/statement": "Mehr Probefahrten", "thrusts/t1/title": "Beratung auf dem Sattel"},
                {
                    "goals/g1/statement": "Weniger Retouren",
                    "thrusts/t1/title": "Beratung auf dem Sattel",
                    "thrusts/t2/title": "Reparatur in zwei Tagen",
                },
                {
                    "goals/g1/statement": "Mehr Probefahrten",
                    "strategy/guiding_policy": "Wir gewinnen dort, wo das Internet nicht hinkommt.",
                },
            ),
            misses=(
                "Mehr Probefahrten",
                {
                    "goals/g1/statement": "Mehr Probefahrten",
                    "goals/g1/thrust": "t1",
                    "thrusts/t1/title": "Beratung auf dem Sattel",
                },
                {"goals/g1/statement": "", "thrusts/t1/title": "Beratung auf dem Sattel"},
            ),
        ),
        "en": Examples(
            hits=(
                {"goals/g1/statement": "More test rides", "thrusts/t1/title": "Advice on the saddle"},
                {
                    "goals/g1/statement": "Fewer returns",
                    "thrusts/t1/title": "Advice on the saddle",
                    "thrusts/t2/title": "Repairs in two days",
                },
                {
                    "goals/g1/statement": "More test rides",
                    "strategy/guiding_policy": "We win where the internet cannot go.",
                },
            ),
            misses=(
                "More test rides",
                {
                    "goals/g1/statement": "More test rides",
                    "goals/g1/thrust": "t1",
                    "thrusts/t1/title": "Advice on the saddle",
                },
                {"goals/g1/statement": "", "thrusts/t1/title": "Advice on the saddle"},
            ),
        ),
    },
)

RULES = (GOAL_WITHOUT_TARGET, GOAL_WITHOUT_DATE, GOAL_SERVES_NO_THRUST)
