"""Rules about vision and strategy: whether they are there, and whether a strategy stands in its place."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Fix, Severity
from smm_desk.advice.fixes import move_to_goals, move_to_measures, move_to_vision
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.vocabulary import says_what_is_done, speaks_of_a_choice
from smm_desk.advice.sorter import Label
from smm_desk.concept.direction import Strategy, Thrust, Vision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

SURE_OF_POLICY = {Label.GOAL: 0.75, Label.VISION: 0.9, Label.MEASURE: 0.9}
"""Chosen on real strategies, so that few are noticed by mistake: how many, says docs/sorter.md."""
_SURE_OF_TITLE = 0.9
"""A title has few words and may lean on its description, so more must speak against it."""
_SURE_OF_DESCRIPTION = 0.95

_POLICY = FieldPath("strategy", "guiding_policy")
_VISION = FieldPath("vision", "statement")
_WITH_A_WAY = (Label.STRATEGY, Label.GOAL_AND_STRATEGY)
_FILLERS = frozenset(
    (
        *(
            "tbd",
            "todo",
            "xxx",
            "n/a",
            "na",
            "none",
            "later",
            "to come",
            "to follow",
            "coming soon",
            "nothing yet",
        ),
        *(
            "folgt",
            "folgt noch",
            "offen",
            "noch offen",
            "später",
            "keine",
            "noch keine",
            "kommt noch",
            "no",
            "nein",
        ),
    )
)


def _in_place_of_policy(strategy: Strategy, look: Look, label: Label, fix: Fix) -> Iterator[Notice]:
    text = strategy.guiding_policy
    found = look.sort(text, look.language)
    if found.label is label and found.confidence >= SURE_OF_POLICY[label]:
        spans = joined_spans(text, (piece.span for piece in found.evidence))
        yield Notice(
            path=_POLICY, evidence=text, values={"words": quoted(text, spans)}, spans=spans, fixes=(fix,)
        )


def _in_place_of_thrust(thrust: Thrust, look: Look, label: Label, fix: Fix) -> Iterator[Notice]:
    found = look.sort(thrust.title, look.language)
    if found.label is not label or found.confidence < _SURE_OF_TITLE:
        return
    if _describes_a_way(thrust.description, look):
        return
    spans = joined_spans(thrust.title, (piece.span for piece in found.evidence))
    yield Notice(
        path=_title_of(thrust),
        evidence=thrust.title,
        values={"words": quoted(thrust.title, spans)},
        spans=spans,
        fixes=(fix,),
    )


def _describes_a_way(description: str, look: Look) -> bool:
    found = look.sort(description, look.language)
    if found.label not in _WITH_A_WAY:
        return False
    return found.confidence >= _SURE_OF_DESCRIPTION or speaks_of_a_choice(description, look.language)


def _title_of(thrust: Thrust) -> FieldPath:
    return FieldPath("thrusts", "title", thrust.id)


def _goal_as_policy(strategy: Strategy, look: Look) -> Iterator[Notice]:
    return _in_place_of_policy(strategy, look, Label.GOAL, move_to_goals(_POLICY))


def _goal_as_thrust(thrust: Thrust, look: Look) -> Iterator[Notice]:
    return _in_place_of_thrust(thrust, look, Label.GOAL, move_to_goals(_title_of(thrust)))


def _vision_as_policy(strategy: Strategy, look: Look) -> Iterator[Notice]:
    return _in_place_of_policy(strategy, look, Label.VISION, move_to_vision(_POLICY))


def _activity_as_policy(strategy: Strategy, look: Look) -> Iterator[Notice]:
    return _in_place_of_policy(strategy, look, Label.MEASURE, move_to_measures(_POLICY))


def _activity_as_thrust(thrust: Thrust, look: Look) -> Iterator[Notice]:
    # "Repair within 48 hours" sounds like a rhythm; a measure also says what is done.
    if not says_what_is_done(thrust.title, look.language):
        return iter(())
    return _in_place_of_thrust(thrust, look, Label.MEASURE, move_to_measures(_title_of(thrust)))


def _no_vision(vision: Vision, _look: Look) -> Iterator[Notice]:
    if says_nothing(vision.statement):
        yield Notice(path=_VISION, evidence=vision.statement)


def _no_strategy(strategy: Strategy, _look: Look) -> Iterator[Notice]:
    if says_nothing(strategy.guiding_policy):
        yield Notice(path=_POLICY, evidence=strategy.guiding_policy)


def says_nothing(text: str) -> bool:
    """Tell whether a text is empty, holds no letter, or only keeps the place free."""
    start = text[:200].strip(" \t\r\n.:;-–—_?!()[]…*").casefold()
    return not any(character.isalpha() for character in (start or text[:2000])) or start in _FILLERS


GOAL_AS_STRATEGY = Rule(
    id="goal-as-strategy",
    severity=Severity.BLOCKING,
    title=N_("This is a goal, not yet a strategy"),
    explanation=N_("{words}: this says what should come of it, but not yet which way leads there."),
    question=N_("Whom do you offer what the others do not, and what do you do without for it?"),
    source=N_(
        "Richard Rumelt, Good Strategy/Bad Strategy (2011): to mistake goals for strategy is one of the "
        "four hallmarks of a bad strategy."
    ),
    watches=(
        Watch(section="strategy", check=_goal_as_policy),
        Watch(section="thrusts", check=_goal_as_thrust, severity=Severity.WARNING),
    ),
    field="strategy/guiding_policy",
    examples={
        "de": Examples(
            hits=(
                "möglichst viele Produkte verkaufen",
                "Wir wollen möglichst viele E-Bikes verkaufen und den Umsatz bis 2027 um 20 % steigern.",
                "Steigerung der Bekanntheit in der Region",
                "- Mehr Umsatz\n- Neue Kundinnen gewinnen\n- Kundenbindung stärken",
                {"thrusts/t1/title": "Mehr Umsatz"},
            ),
            misses=(
                "Wir gewinnen dort, wo das Internet nicht hinkommt: auf dem Sattel und an der Werkbank.",
                "Mehr Umsatz pro Kopf machen wir, indem wir Wein zum Käse empfehlen, den niemand sonst hat.",
                "Lieber zehn treue Stammkundinnen als hundert Schnäppchenjäger.",
                {"thrusts/t1/title": "Probefahren statt Bestellen"},
                {
                    "thrusts/t1/title": "Mehr Stammkundschaft",
                    "thrusts/t1/description": "Wir verzichten auf Rabatte und rufen nach jeder Reparatur an.",
                },
            ),
        ),
        "en": Examples(
            hits=(
                "sell as many products as possible",
                "We want to sell as many e-bikes as possible and increase turnover by 20% by 2027.",
                "Become better known in the region",
                "- More turnover\n- Win new customers\n- Strengthen customer loyalty",
                {"thrusts/t1/title": "More turnover"},
            ),
            misses=(
                "We win where the internet cannot go: on the saddle and at the workbench.",
                "We earn more per guest by recommending a wine that nobody else in town stocks.",
                "Ten loyal regulars rather than a hundred bargain hunters.",
                {"thrusts/t1/title": "Test rides instead of ordering"},
                {
                    "thrusts/t1/title": "More regular customers",
                    "thrusts/t1/description": "We do without discounts and phone after every repair.",
                },
            ),
        ),
    },
)

ACTIVITY_AS_STRATEGY = Rule(
    id="activity-as-strategy",
    severity=Severity.BLOCKING,
    title=N_("This is a measure, not yet a strategy"),
    explanation=N_("{words}: this says what is done, but not yet how the company means to win with it."),
    question=N_("Which obstacle does it remove, and for whom?"),
    source=N_(
        "Richard Rumelt, Good Strategy/Bad Strategy (2011): actions belong to a strategy only when a "
        "guiding policy holds them together; a list of things to do is none."
    ),
    watches=(
        Watch(section="strategy", check=_activity_as_policy),
        Watch(section="thrusts", check=_activity_as_thrust, severity=Severity.WARNING),
    ),
    field="strategy/guiding_policy",
    examples={
        "de": Examples(
            hits=(
                "3x pro Woche posten",
                "Wir eröffnen einen Instagram-Kanal und posten dreimal pro Woche.",
                "- Facebook-Seite einrichten\n- Newsletter verschicken\n- Flyer drucken und verteilen",
                {"thrusts/t1/title": "Regelmässig Reels drehen"},
            ),
            misses=(
                "Statt Werbung zu machen, lassen wir unsere Lernenden aus der Backstube erzählen.",
                "Wir verkaufen über die Hebammen, nicht über Inserate.",
                "Wir antworten innert einer Stunde, auch am Sonntag.",
                {"thrusts/t1/title": "Reparatur in zwei Tagen"},
            ),
        ),
        "en": Examples(
            hits=(
                "Post three times a week",
                "We will launch an Instagram account and post 3x a week.",
                "- Set up a Facebook page\n- Send a newsletter\n- Print flyers and hand them out",
                {"thrusts/t1/title": "Film reels regularly"},
            ),
            misses=(
                "Instead of advertising, our apprentices tell what happens in the bakery.",
                "We sell through midwives, not through ads.",
                "We answer within the hour, Sundays included.",
                {"thrusts/t1/title": "Repairs in two days"},
            ),
        ),
    },
)

VISION_AS_STRATEGY = Rule(
    id="vision-as-strategy",
    severity=Severity.BLOCKING,
    title=N_("This is a vision, not yet a strategy"),
    explanation=N_("{words}: this says what the future should look like, but not yet how you get there."),
    question=N_("What will you do differently from the others to make this picture come true?"),
    source=N_(
        "Richard Rumelt, Good Strategy/Bad Strategy (2011): a vision is no strategy; a strategy says how "
        "an obstacle is dealt with."
    ),
    watches=(Watch(section="strategy", check=_vision_as_policy),),
    field="strategy/guiding_policy",
    examples={
        "de": Examples(
            hits=(
                "Unsere Vision ist eine Stadt, in der jedes Kind ein Instrument spielt.",
                "Wir wünschen uns eine Welt, in der kein Brot weggeworfen wird.",
                "Wir träumen von einer Welt, in der niemand mehr einsam isst.",
            ),
            misses=(
                "Wir gewinnen dort, wo das Internet nicht hinkommt: auf dem Sattel und an der Werkbank.",
                "Statt Kurse für alle zu geben, kommen wir zu den Familien nach Hause.",
                "Damit kein Kind ohne Instrument bleibt, vermieten wir Geigen, statt sie zu verkaufen.",
            ),
        ),
        "en": Examples(
            hits=(
                "Our vision is a town in which every child plays an instrument.",
                "We believe in a world in which no bread is thrown away.",
                "We dream of a world in which nobody eats alone.",
            ),
            misses=(
                "We win where the internet cannot go: on the saddle and at the workbench.",
                "Instead of giving courses for everyone, we go to the families' homes.",
                "So that no child goes without an instrument, we hire out violins instead of selling them.",
            ),
        ),
    },
)

VISION_MISSING = Rule(
    id="vision-missing",
    severity=Severity.BLOCKING,
    title=N_("The vision is still missing"),
    explanation=N_(
        "Without a picture of the future nobody can say whether strategy and goals lead the right way."
    ),
    question=N_("What should people around you tell each other about you in ten years?"),
    source=N_(
        "James Collins and Jerry Porras, Building Your Company's Vision (Harvard Business Review, 1996): a "
        "picture of the future keeps everything else on course."
    ),
    watches=(Watch(section="vision", check=_no_vision),),
    field="vision/statement",
    examples={
        "de": Examples(
            hits=("", " \n ", "folgt noch", "…"),
            misses=(
                "In Olten verstaubt kein Velo im Keller.",
                "Ein Dorf, in dem man sich beim Einkaufen wieder kennt",
                "Offen für alle, die ein Instrument spielen wollen",
            ),
        ),
        "en": Examples(
            hits=("", " \n ", "to follow", "?"),
            misses=(
                "In Olten no bicycle gathers dust in the cellar.",
                "A village where people know each other again",
                "Later generations still play the songs of this valley",
            ),
        ),
    },
)

STRATEGY_MISSING = Rule(
    id="strategy-missing",
    severity=Severity.BLOCKING,
    title=N_("The strategy is still missing"),
    explanation=N_(
        "Goals, channels and measures get their sense from the way that the company has chosen; without it "
        "they have nothing to serve."
    ),
    question=N_("Why do people come to you and not to the others?"),
    source=N_(
        "Michael Porter, What Is Strategy? (Harvard Business Review, 1996): strategy is the choice to be "
        "different."
    ),
    watches=(Watch(section="strategy", check=_no_strategy),),
    field="strategy/guiding_policy",
    examples={
        "de": Examples(
            hits=("", "\n", "offen", "–"),
            misses=(
                "Beratung auf dem Sattel",
                "möglichst viele Produkte verkaufen",
                "Offen von vier Uhr früh bis Mitternacht, mittags zu",
            ),
        ),
        "en": Examples(
            hits=("", "\n", "tbd", "-"),
            misses=(
                "Advice on the saddle",
                "sell as many products as possible",
                "None of our bread is older than four hours",
            ),
        ),
    },
)

RULES = (VISION_MISSING, STRATEGY_MISSING, GOAL_AS_STRATEGY, VISION_AS_STRATEGY, ACTIVITY_AS_STRATEGY)
