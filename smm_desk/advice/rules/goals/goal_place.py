"""Rules about what stands in the place of a goal: an activity, own output, a strategy or a vision."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from smm_desk.advice.findings import Fix, Severity
from smm_desk.advice.fixes import move_to_measures, move_to_thrusts, move_to_vision
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import says_only, says_what_is_done, speaks_of_a_choice
from smm_desk.advice.sorter import Label
from smm_desk.concept.goals import Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_SURE_OF_ACTIVITY = 0.6
_SURE_OF_WAY = 0.65


def _output(goal: Goal, look: Look) -> Iterator[Notice]:
    """Notice a goal, or failing that its KPI, that counts what the firm itself puts out."""
    for key in ("statement", "kpi"):
        text = getattr(goal, key)
        spans = says_only(text, look.language, "output", ("rhythm", "grammar"))
        if not spans and key == "kpi" and not said(text, look.language, "what_comes_of_posts"):
            spans = said(text, look.language, "own_posts_counted")
        if spans:
            path = FieldPath("goals", key, goal.id)
            fixes = (move_to_measures(path),) if key == "statement" else ()
            values = {"words": quoted(text, spans)}
            yield Notice(path=path, evidence=text, values=values, spans=spans, fixes=fixes)
            return


def _activity(goal: Goal, look: Look) -> Iterator[Notice]:
    is_made = bool(said(goal.statement, look.language, "made_things"))
    if not is_made and not says_what_is_done(goal.statement, look.language):
        return iter(())
    # "Twenty paid measurements carried out" counts what others decided.
    if said(goal.statement, look.language, "sold"):
        return iter(())
    return _sorted_as(goal, look, Label.MEASURE, _SURE_OF_ACTIVITY, move_to_measures(_statement(goal)))


def _strategy(goal: Goal, look: Look) -> Iterator[Notice]:
    if isinstance(goal.target, Decimal) or not speaks_of_a_choice(goal.statement, look.language):
        return iter(())
    return _sorted_as(goal, look, Label.STRATEGY, _SURE_OF_WAY, move_to_thrusts(_statement(goal)))


def _vision(goal: Goal, look: Look) -> Iterator[Notice]:
    if isinstance(goal.target, Decimal):
        return iter(())
    return _sorted_as(goal, look, Label.VISION, _SURE_OF_WAY, move_to_vision(_statement(goal)))


def _sorted_as(goal: Goal, look: Look, label: Label, sure: float, fix: Fix) -> Iterator[Notice]:
    text = goal.statement
    found = look.sort(text, look.language)
    if found.label is label and found.confidence >= sure:
        spans = joined_spans(text, (piece.span for piece in found.evidence))
        values = {"words": quoted(text, spans)}
        yield Notice(path=_statement(goal), evidence=text, values=values, spans=spans, fixes=(fix,))


def _statement(goal: Goal) -> FieldPath:
    return FieldPath("goals", "statement", goal.id)


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
                "Dreimal am Tag posten",
                {"goals/g1/statement": "Lebendiger Auftritt", "goals/g1/kpi": "Anzahl Posts pro Monat"},
                {"goals/g1/statement": "Man kennt uns", "goals/g1/kpi": "Zahl der Beiträge zum Thema Garten"},
            ),
            misses=(
                "Fünf Probefahrten pro Woche",
                "Zehn Anfragen über Videos",
                "Jeder zweite Beitrag bekommt eine Antwort",
                {"goals/g1/statement": "Mehr Anfragen", "goals/g1/kpi": "Anfragen nach einem Beitrag"},
                {"goals/g1/statement": "Gespräche", "goals/g1/kpi": "Zahl der Beiträge mit einer Antwort"},
            ),
        ),
        "en": Examples(
            hits=(
                "Three posts a week",
                "A video every week",
                "Post three times a day",
                {"goals/g1/statement": "A lively presence", "goals/g1/kpi": "Number of posts per month"},
                {"goals/g1/statement": "People know us", "goals/g1/kpi": "Number of posts about gardens"},
            ),
            misses=(
                "Five test rides a week",
                "Ten enquiries through videos",
                "Every second post gets a reply",
                {"goals/g1/statement": "More enquiries", "goals/g1/kpi": "Enquiries after a post"},
                {"goals/g1/statement": "Conversations", "goals/g1/kpi": "Number of posts with a reply"},
            ),
        ),
    },
)

ACTIVITY_AS_GOAL = Rule(
    id="activity-as-goal",
    severity=Severity.WARNING,
    title=N_("This is a measure, not yet a goal"),
    explanation=N_("{words}: this says what you do, but not what should be true afterwards."),
    question=N_("By what would you notice that the work was worth it?"),
    source=N_(
        "Joshua Seiden, Outcomes over Output (2019): what is made is output; a result is what people do "
        "differently."
    ),
    watches=(Watch(section="goals", check=_activity),),
    field="goals/g1/statement",
    yields_to=("output-as-goal",),
    examples={
        "de": Examples(
            hits=(
                "Wir eröffnen einen Instagram-Kanal und posten dreimal pro Woche.",
                "Facebook-Seite einrichten und Newsletter verschicken",
                "Flyer drucken und verteilen",
                "Relaunch der Homepage",
            ),
            misses=(
                "",
                "Fünf Probefahrten pro Woche",
                "Niemand wartet länger als einen Tag auf Antwort",
                "Jede zweite Bestellung kommt von früherer Kundschaft",
                "Neue Kundinnen finden uns über die Website",
                "Durchführung von 30 bezahlten Rundgängen",
            ),
        ),
        "en": Examples(
            hits=(
                "We will launch an Instagram account and post 3x a week.",
                "Set up a Facebook page and send a newsletter",
                "Print flyers and hand them out",
                "Redesign of the homepage",
            ),
            misses=(
                "",
                "Five test rides a week",
                "Nobody waits longer than a day for an answer",
                "Every second order comes from earlier customers",
                "A blog post brings ten enquiries every quarter",
                "Organise 30 tours booked and paid",
            ),
        ),
    },
)

STRATEGY_AS_GOAL = Rule(
    id="strategy-as-goal",
    severity=Severity.WARNING,
    title=N_("This is a way, not yet a goal"),
    explanation=N_(
        "{words}: this says how you want to win, but not what should have come of it by a certain day."
    ),
    question=N_("If this way is right: which number will show it, and when?"),
    source=N_("A rule of the desk itself: a strategy says which way, a goal how far and by when."),
    watches=(Watch(section="goals", check=_strategy),),
    field="goals/g1/statement",
    examples={
        "de": Examples(
            hits=(
                "Wir verzichten auf Rabatte und beraten dafür jede Kundin eine Stunde lang.",
                "Wir konzentrieren uns auf Pendlerinnen und verzichten auf Rennvelos.",
                "Statt auf Masse setzen wir auf persönliche Beratung und verzichten auf Versand.",
            ),
            misses=(
                "Zwei von drei kommen innert eines Jahres wieder",
                "Höchstens sechs von hundert Geräten kommen zurück",
                {
                    "goals/g1/statement": "Wir verzichten auf Rabatte und beraten dafür eine Stunde lang.",
                    "goals/g1/target": "40",
                },
            ),
        ),
        "en": Examples(
            hits=(
                "We do without discounts and advise every customer for an hour instead.",
                "We focus on commuters and do without racing bicycles.",
                "Instead of volume we rely on personal advice and do without shipping.",
            ),
            misses=(
                "Two out of three come back within a year",
                "At most six tools in a hundred come back",
                {
                    "goals/g1/statement": "We do without discounts and advise for an hour instead.",
                    "goals/g1/target": "40",
                },
            ),
        ),
    },
)

VISION_AS_GOAL = Rule(
    id="vision-as-goal",
    severity=Severity.WARNING,
    title=N_("This is a vision, not yet a goal"),
    explanation=N_(
        "{words}: this is a picture to walk towards, but no day comes on which it can be ticked off."
    ),
    question=N_("What would be a first piece of it that can be counted within a year?"),
    source=N_("A rule of the desk itself: a vision says where to, a goal how far and by when."),
    watches=(Watch(section="goals", check=_vision),),
    field="goals/g1/statement",
    examples={
        "de": Examples(
            hits=(
                "Unsere Vision ist eine Stadt, in der jedes Kind ein Instrument spielt.",
                "Wir träumen von einer Welt, in der niemand mehr einsam isst.",
                "Wir wünschen uns eine Welt, in der kein Brot weggeworfen wird.",
            ),
            misses=(
                "Jedes dritte Kind der Schule spielt ein Instrument",
                "Kein Brot wird nach Ladenschluss weggeworfen",
                "Achtzehn Leute an jedem Werkstattabend",
            ),
        ),
        "en": Examples(
            hits=(
                "Our vision is a town in which every child plays an instrument.",
                "We dream of a world in which nobody eats alone.",
                "We believe in a world in which no bread is thrown away.",
            ),
            misses=(
                "Every third child at the school plays an instrument",
                "No bread is thrown away after closing time",
                "Eighteen people at every workshop evening",
            ),
        ),
    },
)

RULES = (OUTPUT_AS_GOAL, ACTIVITY_AS_GOAL, STRATEGY_AS_GOAL, VISION_AS_GOAL)
