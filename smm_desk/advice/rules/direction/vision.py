"""Rules about the vision: a picture of the future, and no figure, no way, no list, and said only once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.fixes import move_to_goals, move_to_measures, move_to_policy
from smm_desk.advice.quoting import joined_spans, quoted, shortened
from smm_desk.advice.rule import Look, Notice, Rule, Watch
from smm_desk.advice.rules.direction import vision_examples as examples
from smm_desk.advice.rules.direction.among_facts import only_sentence_of
from smm_desk.advice.rules.direction.vision_figures import figures_in, waves_turnover_aside
from smm_desk.advice.rules.direction.vision_lists import is_list_of_products
from smm_desk.advice.rules.reading.kept_free import is_kept_free
from smm_desk.advice.rules.reading.phrases import affirmed, said
from smm_desk.advice.rules.reading.vocabulary import (
    LANGUAGES,
    holds_any,
    is_in,
    long_words,
    says_only,
    speaks_of_a_choice,
    words_in,
)
from smm_desk.advice.sorter import Label
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Vision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_SURE_OF_GOAL = 0.7
_SURE_OF_WAY = 0.65
"""Visions speak of ways, too, so more must speak for it."""

_SURE_OF_PICTURE = 0.9
_FIRST_WORDS = 3
_FIRST_IN_PICTURE = 5
_FEWEST_IN_PICTURE = 6
_SURE_OF_MISSION = 0.9

_STATEMENT = FieldPath("vision", "statement")
_MISSION = FieldPath("vision", "mission")
_HORIZON = FieldPath("vision", "horizon")

_HORIZON_IN_TEXT = {
    "de": r"\b20\d\d\b|\b(?:in|innert|binnen|innerhalb)\s+(?:von\s+)?\w+\s+jahr(?:en)?\b"
    r"|\bgeneration(?:en)?\b|\bjahrzehnt",
    "en": r"\b20\d\d\b|\b(?:in|within)\s+\w+(?:\s+\w+)?\s+years?\b|\bgenerations?\b|\bdecades?\b",
}


def _goal_as_vision(vision: Vision, look: Look) -> Iterator[Notice]:
    text = vision.statement
    if look.language not in LANGUAGES or not text.strip():
        return
    found = look.sort(text, look.language)
    is_goal = found.label is Label.GOAL and found.confidence >= _SURE_OF_GOAL
    is_goal = is_goal and not _tells_of_everybody(text, look.language)
    figures = figures_in(text, look.language)
    is_goal = is_goal and not waves_turnover_aside(text)
    is_picture = found.label is Label.VISION and found.confidence >= _SURE_OF_WAY
    ranks = list(affirmed(text, look.language, "own_rank", *(() if is_picture else ("own_standing",))))
    if is_goal or figures or ranks:
        sure = [piece.span for piece in found.evidence] if is_goal else [*figures, *ranks]
        spans = joined_spans(text, sure)
        yield Notice(
            path=_STATEMENT,
            evidence=text,
            values={"words": quoted(text, spans)},
            spans=spans,
            fixes=(move_to_goals(_STATEMENT),),
        )


def _tells_of_everybody(text: str, language: str) -> bool:
    """Tell whether a text says how it is for everybody or nobody, without the firm and its figures."""
    if (
        said(text, language, "pictures_ahead")
        and holds_any(
            "everybody_or_nobody", language, " ".join(w.form for w in words_in(text)[:_FIRST_IN_PICTURE])
        )
        and not any(holds_any(name, language, text) for name in ("firm", "growth", "our_offer"))
    ):
        return True
    return (
        len(words_in(text)) >= _FEWEST_IN_PICTURE
        and holds_any("everybody_or_nobody", language, text)
        and not any(map(str.isdigit, text))
        and not any(
            holds_any(name, language, text) for name in ("firm", "growth", "our_offer", "counted_or_due")
        )
        and not any(is_in("vague", language, word.form) for word in words_in(text)[:_FIRST_WORDS])
    )


def _goal_as_mission(vision: Vision, look: Look) -> Iterator[Notice]:
    text = vision.mission
    found = look.sort(text, look.language)
    if found.label is not Label.GOAL or found.confidence < _SURE_OF_MISSION:
        return
    if not any(map(str.isdigit, text)) and not holds_any("growth", look.language, text):
        return
    spans = joined_spans(text, (piece.span for piece in found.evidence))
    yield Notice(
        path=_MISSION,
        evidence=text,
        values={"words": quoted(text, spans)},
        spans=spans,
        fixes=(move_to_goals(_MISSION),),
        title=N_("This is a goal, not yet a mission"),
        explanation=N_(
            "{words}: this says what you want to reach, but not what you are there for every day."
        ),
        question=N_("Who do you get up for in the morning, and what do they get out of it?"),
    )


def _way_as_vision(vision: Vision, look: Look) -> Iterator[Notice]:
    text = vision.statement
    found = look.sort(text, look.language)
    is_way = found.label is Label.STRATEGY and speaks_of_a_choice(text, look.language)
    is_way = is_way and found.confidence >= _SURE_OF_WAY
    ways = affirmed(text, look.language, "ways_to_win")
    if is_way or (ways and not (found.label is Label.VISION and found.confidence >= _SURE_OF_PICTURE)):
        spans = joined_spans(text, ways or (piece.span for piece in found.evidence))
        fixes = (move_to_policy(_STATEMENT),)
        values = {"words": quoted(text, spans)}
        yield Notice(path=_STATEMENT, evidence=text, values=values, spans=spans, fixes=fixes)


def _measure_as_vision(vision: Vision, look: Look) -> Iterator[Notice]:
    text = vision.statement
    found = look.sort(text, look.language)
    plans = affirmed(text, look.language, "putting_out_plans")
    is_sure = found.label is Label.MEASURE and found.confidence >= _SURE_OF_WAY
    step = None if is_sure or plans else only_sentence_of(Label.MEASURE, text, look, (Label.VISION,))
    if is_sure or step or (plans and found.label is not Label.VISION):
        spans = joined_spans(text, plans or ((step,) if step else (piece.span for piece in found.evidence)))
        yield Notice(
            path=_STATEMENT,
            evidence=text,
            values={"words": quoted(text, spans)},
            spans=spans,
            fixes=(move_to_measures(_STATEMENT),),
            title=N_("This is a measure, not yet a vision"),
            explanation=N_("{words}: this says what you do, but not what it is good for in the end."),
        )


def _list_as_vision(vision: Vision, look: Look) -> Iterator[Notice]:
    text = vision.statement
    offer: frozenset[str] = look.around
    if look.language in LANGUAGES and is_list_of_products(text, look.language, offer):
        yield Notice(path=_STATEMENT, evidence=text, values={"words": quoted(text, ())})


def _no_horizon(vision: Vision, look: Look) -> Iterator[Notice]:
    text = vision.statement
    if look.language not in LANGUAGES or is_kept_free(text, look.language) or _is_none(vision, look):
        return
    if _compiled(_HORIZON_IN_TEXT[look.language]).search(text[:2000]):
        return
    if not any(map(str.isdigit, vision.horizon)) and (
        is_kept_free(vision.horizon, look.language)
        or says_only(vision.horizon, look.language, "sometime", ("sometime_around", "grammar"))
    ):
        yield Notice(path=_HORIZON, evidence=vision.horizon)


def _is_none(vision: Vision, look: Look) -> bool:
    """Tell whether something else stands in the place of the vision, so that a year would not mend it."""
    checks = (_goal_as_vision, _way_as_vision, _measure_as_vision, _list_as_vision)
    return any(any(check(vision, look)) for check in checks)


def _said_elsewhere(vision: Vision, look: Look) -> Iterator[Notice]:
    """Notice words that stand twice: where they are out of place, for a picture may stay in the vision."""
    own = _words(vision.statement)
    same = next(((path, text) for path, text in look.around if own and _words(text) == own), None)
    if same is not None:
        path, text = same
        found = look.sort(vision.statement, look.language)
        is_picture = found.label is Label.VISION and found.confidence >= _SURE_OF_WAY
        yield Notice(
            path=path if is_picture else _STATEMENT,
            evidence=vision.statement,
            values={"text": shortened(text)},
            title=N_("This repeats the vision") if is_picture else "",
            explanation=_AGAIN_HERE if is_picture else "",
            question=N_("If that is the picture: which way leads there, or how far do you get in a year?")
            if is_picture
            else "",
        )


@lru_cache(maxsize=2048)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word.form for word in words_in(text[:2000]))


_AGAIN_HERE = N_("“{text}” stands here and in the vision, so the way or the goal itself is still open.")


def _strategy_and_goals(concept: Concept) -> tuple[tuple[FieldPath, str], ...]:
    """Return what could stand in the vision a second time, with its place."""
    goals = ((FieldPath("goals", "statement", goal.id), goal.statement) for goal in concept.goals)
    return ((FieldPath("strategy", "guiding_policy"), concept.strategy.guiding_policy), *goals)


def _offer(concept: Concept) -> frozenset[str]:
    return long_words(concept.company.offer, concept.company.trade)


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.VERBOSE | re.IGNORECASE if "\n" in source else re.IGNORECASE)


_COLLINS = N_(
    "James Collins and Jerry Porras, Building Your Company's Vision (Harvard Business Review, 1996): a "
    "vision is a vivid picture of what is worth reaching."
)

GOAL_AS_VISION = Rule(
    id="goal-as-vision",
    severity=Severity.WARNING,
    title=N_("This is a goal, not yet a vision"),
    explanation=N_(
        "{words}: this says what you want to reach, but not what will be different for people then."
    ),
    question=N_("What would somebody see who walked through your town on that day?"),
    source=_COLLINS,
    watches=(
        Watch(section="vision", check=_goal_as_vision),
        Watch(section="vision", check=_goal_as_mission),
    ),
    field="vision/statement",
    yields_to=("vision-missing", "list-as-vision"),
    examples=examples.GOAL_AS_VISION,
)

WAY_AS_VISION = Rule(
    id="way-as-vision",
    severity=Severity.HINT,
    title=N_("This is a way, not yet a picture of the future"),
    explanation=N_("{words}: this says how you go about it, but not what it is good for in the end."),
    question=N_("What will be different for people when this has worked?"),
    source=_COLLINS,
    watches=(
        Watch(section="vision", check=_way_as_vision),
        Watch(section="vision", check=_measure_as_vision, severity=Severity.WARNING),
    ),
    field="vision/statement",
    examples=examples.WAY_AS_VISION,
    yields_to=("vision-missing", "goal-as-vision", "list-as-vision"),
)

LIST_AS_VISION = Rule(
    id="list-as-vision",
    severity=Severity.WARNING,
    title=N_("This is a list of products, not yet a vision"),
    explanation=N_("{words}: products come and go; a vision says what people have from them."),
    question=N_("What would be missing around you if nobody offered this any more?"),
    source=_COLLINS,
    watches=(Watch(section="vision", check=_list_as_vision, around=_offer),),
    field="vision/statement",
    examples=examples.LIST_AS_VISION,
    yields_to=("vision-missing",),
)

VISION_WITHOUT_HORIZON = Rule(
    id="vision-without-horizon",
    severity=Severity.HINT,
    title=N_("The vision has no year yet"),
    explanation=N_("With a year in it, a picture becomes something that people can walk towards."),
    question=N_("In which year should somebody be able to see it?"),
    source=_COLLINS,
    watches=(Watch(section="vision", check=_no_horizon, around=_offer),),
    field="vision/statement",
    examples=examples.VISION_WITHOUT_HORIZON,
)

VISION_SAID_ELSEWHERE = Rule(
    id="vision-said-elsewhere",
    severity=Severity.WARNING,
    title=N_("The vision repeats what stands elsewhere"),
    explanation=N_(
        "“{text}” stands here and again in the strategy or the goals, so one of the two is still open."
    ),
    question=N_("If this is the way or the goal: what is it good for in the end?"),
    source=N_(
        "A rule of the desk itself: a vision says where to, a strategy which way, a goal how far; the same "
        "words cannot be all of them."
    ),
    watches=(Watch(section="vision", check=_said_elsewhere, around=_strategy_and_goals),),
    field="vision/statement",
    examples=examples.VISION_SAID_ELSEWHERE,
    yields_to=("goal-as-vision", "way-as-vision", "list-as-vision"),
)

RULES = (GOAL_AS_VISION, WAY_AS_VISION, LIST_AS_VISION, VISION_WITHOUT_HORIZON, VISION_SAID_ELSEWHERE)
