"""Rules about vision and strategy: whether they are there, and whether a strategy stands in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from smm_desk.advice.findings import Fix, Severity
from smm_desk.advice.fixes import move_to_goals, move_to_measures, move_to_vision
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Look, Notice, Rule, Watch
from smm_desk.advice.rules.direction import direction_examples as examples
from smm_desk.advice.rules.direction.thrusts import chooses, only_channels
from smm_desk.advice.rules.reading.kept_free import is_kept_free, says_nothing
from smm_desk.advice.rules.reading.phrases import affirmed, said
from smm_desk.advice.rules.reading.vocabulary import (
    holds_any,
    places_of_sentences,
    says_only,
    says_what_is_done,
    speaks_of_a_choice,
    words_in,
)
from smm_desk.advice.sorter import Label
from smm_desk.advice.span import Span
from smm_desk.concept.direction import Strategy, Thrust, Vision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

SURE_OF_POLICY = {Label.GOAL: 0.75, Label.VISION: 0.9, Label.MEASURE: 0.9}
"""Chosen on real strategies, so that few are noticed by mistake: how many, says docs/sorter.md."""
_SURE_OF_TITLE = 0.9
"""A title has few words and may lean on its description, so more must speak against it."""
_SURE_OF_WAY = 0.95
_SURE_OF_DESCRIPTION = 0.6
_SURE_OF_PLAN = 0.5
_SURE_OF_STEPS = 0.9
_SURE_OF_PICTURE = 0.7
_SURE_OF_REST = 0.7
_SURE_OF_AIM = 0.75
_FEWEST_IN_WAY = 6
_MOST_AROUND = 5
_LONGEST_READ = 600
_CLAUSES = re.compile(
    r"[;:]\s|[.!?]\s+|,\s*(?:aber|sondern|but)\s|\s[–—]\s"
    r"|,?\s+(?:und\s+|and\s+)?(?=(?:darum|deshalb|daher|deswegen|dafür|dazu|therefore|(?:that|which)\s+is\s+why"
    r"|that['’]s\s+why)\b)|,\s+(?=so\s+we\b)",
    re.IGNORECASE,
)

_WISHES = ("growth", "effects", "business", "channels", "grammar")
"""Lists of words beside which a "more" or "better" only wishes."""

_BETWEEN_NAMES = re.compile(r"\s*[,–:]\s*|\s+(?:und|and)\s+")
_LONGEST_NAME = 3
_LONGEST_STEPS = 160
_COUNTED = {
    "de": ("ein", "eine", "einer", "zwei", "drei", "vier", "fuenf", "sechs", "kein", "keine"),
    "en": ("a", "an", "one", "two", "three", "four", "five", "six", "no"),
}

_POLICY = FieldPath("strategy", "guiding_policy")
_VISION = FieldPath("vision", "statement")


def _in_place_of_policy(strategy: Strategy, look: Look, label: Label, fix: Fix) -> Iterator[Notice]:
    text = strategy.guiding_policy
    found = look.sort(text, look.language)
    if found.label is label and found.confidence >= _enough_for(label, text, look.language):
        if label is Label.VISION and _goes_on_with_a_way(text, look):
            return
        spans = joined_spans(text, (piece.span for piece in found.evidence))
        yield Notice(
            path=_POLICY, evidence=text, values={"words": quoted(text, spans)}, spans=spans, fixes=(fix,)
        )


def _enough_for(label: Label, text: str, language: str) -> float:
    """Return how sure the sorter must be; less where a text begins as a picture of a year to come."""
    if label is Label.VISION and said(text, language, "pictures_ahead"):
        return _SURE_OF_PICTURE
    return SURE_OF_POLICY[label]


def _goes_on_with_a_way(text: str, look: Look) -> bool:
    """Tell whether a way follows a picture: "others dream of it; we sit down with them and …"."""
    _, *rest = _CLAUSES.split(text[:_LONGEST_READ])
    ways = (
        clause
        for clause in rest
        if len(words_in(clause)) >= _FEWEST_IN_WAY
        and (holds_any("firm", look.language, clause) or chooses(clause, look.language))
    )
    return any(_is_way(clause, look) for clause in ways)


def _is_way(clause: str, look: Look) -> bool:
    """Tell whether a clause says what the firm does for its picture, or leaves for it."""
    found = look.sort(clause, look.language)
    if found.label is Label.VISION and found.confidence >= _SURE_OF_REST:
        return False
    is_left = holds_any("we", look.language, clause) and (
        chooses(clause, look.language) or holds_any("denials", look.language, clause)
    )
    return is_left or (found.label is Label.STRATEGY and found.confidence >= _SURE_OF_REST)


def _goal_among_facts(text: str, look: Look) -> Span | None:
    """Return the one sentence that names an aim with a figure, where the others choose nothing."""
    places = places_of_sentences(text)
    if not 1 < len(places) <= _MOST_AROUND or len(text) > _LONGEST_READ:
        return None
    aims = [place for place in places if said(text[place.start : place.end], look.language, "aims")]
    if len(aims) != 1 or holds_any("choice", look.language, text) or chooses(text, look.language):
        return None
    found = look.sort(text[aims[0].start : aims[0].end], look.language)
    return aims[0] if found.label is Label.GOAL and found.confidence >= _SURE_OF_AIM else None


def _in_place_of_thrust(thrust: Thrust, look: Look, label: Label, fix: Fix) -> Iterator[Notice]:
    found = look.sort(thrust.title, look.language)
    if found.label is not label or found.confidence < _SURE_OF_TITLE:
        return
    if label is Label.GOAL and _only_names(thrust.title, look.language):
        return
    if _describes_a_way(thrust, look):
        return
    spans = joined_spans(thrust.title, (piece.span for piece in found.evidence))
    yield _told(thrust, "title", spans, fix)


def _only_names(title: str, language: str) -> bool:
    """Tell whether a title names a channel or, like "one number, four voices", the way in a nutshell."""
    pieces = [words_in(piece) for piece in _BETWEEN_NAMES.split(title)]
    return bool(only_channels(title, language)) or (
        len(pieces) > 1
        and not any(holds_any(name, language, title) for name in ("vague", "growth"))
        and all(1 < len(piece) <= _LONGEST_NAME and piece[0].form in _COUNTED[language] for piece in pieces)
    )


def _told(thrust: Thrust, key: str, spans: tuple[Span, ...], fix: Fix) -> Notice:
    text = getattr(thrust, key)
    return Notice(
        path=FieldPath("thrusts", key, thrust.id),
        evidence=text,
        values={"words": quoted(text, spans)},
        spans=spans,
        fixes=(fix,),
    )


def _describes_a_way(thrust: Thrust, look: Look) -> bool:
    """Tell whether the description gives the way that the title lacks.

    A title may be a short name for a way, so any description will do that is no goal and no measure; one
    that only wishes ("more turnover") needs a description that plainly is a way.
    """
    description = thrust.description
    if says_nothing(description) or said(description, look.language, "everywhere"):
        return False
    found = look.sort(description, look.language)
    if says_only(thrust.title, look.language, "vague", _WISHES):
        is_way = found.label in (Label.STRATEGY, Label.GOAL_AND_STRATEGY)
        is_sure = found.confidence >= _SURE_OF_WAY or speaks_of_a_choice(description, look.language)
        return is_way and is_sure
    if found.label is Label.MEASURE and says_what_is_done(description, look.language):
        return found.confidence < _SURE_OF_DESCRIPTION
    return found.label is not Label.GOAL or found.confidence < _SURE_OF_DESCRIPTION


def _title_of(thrust: Thrust) -> FieldPath:
    return FieldPath("thrusts", "title", thrust.id)


def _goal_as_policy(strategy: Strategy, look: Look) -> Iterator[Notice]:
    fix = move_to_goals(_POLICY)
    if aim := _goal_among_facts(strategy.guiding_policy, look):
        text = strategy.guiding_policy
        yield Notice(
            path=_POLICY, evidence=text, values={"words": quoted(text, (aim,))}, spans=(aim,), fixes=(fix,)
        )
        return
    yield from _in_place_of_policy(strategy, look, Label.GOAL, fix)


def _goal_as_thrust(thrust: Thrust, look: Look) -> Iterator[Notice]:
    return _in_place_of_thrust(thrust, look, Label.GOAL, move_to_goals(_title_of(thrust)))


def _vision_as_policy(strategy: Strategy, look: Look) -> Iterator[Notice]:
    return _in_place_of_policy(strategy, look, Label.VISION, move_to_vision(_POLICY))


def _activity_as_policy(strategy: Strategy, look: Look) -> Iterator[Notice]:
    return _in_place_of_policy(strategy, look, Label.MEASURE, move_to_measures(_POLICY))


def _activity_as_thrust(thrust: Thrust, look: Look) -> Iterator[Notice]:
    planned = _plan_of(thrust, look)
    if planned is not None:
        key, spans = planned
        yield _told(thrust, key, spans, move_to_measures(FieldPath("thrusts", key, thrust.id)))
    # "Repair within 48 hours" sounds like a rhythm; a measure also says what is done.
    elif says_what_is_done(thrust.title, look.language) or said(thrust.title, look.language, "bare_steps"):
        yield from _in_place_of_thrust(thrust, look, Label.MEASURE, move_to_measures(_title_of(thrust)))


def _plan_of(thrust: Thrust, look: Look) -> tuple[str, tuple[Span, ...]] | None:
    """Return where a thrust plainly plans what is put out or bought: "a reel every Friday"."""
    for key in ("title", "description"):
        text = getattr(thrust, key)
        spans = joined_spans(text, affirmed(text, look.language, "putting_out_plans", "buying_plans"))
        if spans and not holds_any("choice", look.language, f"{thrust.title}\n{thrust.description}"):
            found = look.sort(text, look.language)
            if found.label is Label.MEASURE and found.confidence >= _SURE_OF_PLAN:
                return key, spans
    return _steps_described(thrust, look)


def _steps_described(thrust: Thrust, look: Look) -> tuple[str, tuple[Span, ...]] | None:
    """Return the description of a thrust that only names a thing, when it does no more than set to work."""
    text, language = thrust.description, look.language
    if len(words_in(thrust.title)) > _LONGEST_NAME or len(text) > _LONGEST_STEPS:
        return None
    spans = joined_spans(text, affirmed(text, language, "sets_to_work"))
    if not spans or holds_any("choice", language, f"{thrust.title}\n{text}") or chooses(text, language):
        return None
    found = look.sort(text, language)
    is_sure = found.label is Label.MEASURE and found.confidence >= _SURE_OF_STEPS
    return ("description", spans) if is_sure else None


def _no_vision(vision: Vision, look: Look) -> Iterator[Notice]:
    if is_kept_free(vision.statement, look.language):
        yield Notice(path=_VISION, evidence=vision.statement)


def _no_strategy(strategy: Strategy, look: Look) -> Iterator[Notice]:
    if is_kept_free(strategy.guiding_policy, look.language):
        yield Notice(path=_POLICY, evidence=strategy.guiding_policy)


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
    yields_to=("strategy-missing",),
    examples=examples.GOAL_AS_STRATEGY,
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
    yields_to=("strategy-missing", "goal-as-strategy"),
    examples=examples.ACTIVITY_AS_STRATEGY,
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
    yields_to=("strategy-missing", "policy-without-choice"),
    examples=examples.VISION_AS_STRATEGY,
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
    examples=examples.VISION_MISSING,
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
    examples=examples.STRATEGY_MISSING,
)

RULES = (VISION_MISSING, STRATEGY_MISSING, GOAL_AS_STRATEGY, VISION_AS_STRATEGY, ACTIVITY_AS_STRATEGY)
