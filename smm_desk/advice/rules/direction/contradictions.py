"""The rules about the firm's own direction: plans for what it has left, or decided against."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted, shortened
from smm_desk.advice.rule import Check, Look, Notice, Rule, Watch
from smm_desk.advice.rules.direction import contradictions_examples as examples
from smm_desk.advice.rules.direction.left_out import LeftOut, Only, left_out
from smm_desk.advice.rules.direction.left_out_places import places_against
from smm_desk.advice.rules.direction.platforms_left import (
    decided_against,
    decided_against_and_kept,
    places_counted_on,
)
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import places_of_sentences
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import SocialMediaRole
from smm_desk.concept.goals import Direction, Goal
from smm_desk.concept.outreach import Channel, Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_PLANS = {
    "strategy": ("contribution",),
    "thrusts": ("title", "description"),
    "goals": ("statement", "kpi"),
    "audiences": ("name", "benefit"),
    "channels": ("platform", "purpose"),
    "content": ("topics",),
    "pillars": ("topic", "benefit"),
    "measures": ("first_steps",),
    "actions": ("title", "how"),
    "posts": ("title", "copy", "picture"),
    "formats": ("name",),
}
"""The fields that say what is to be done; elsewhere a thing may be mentioned without being planned."""

_PUBLISHED = ("channels", "content", "pillars", "measures", "actions", "posts", "formats", "strategy")
"""Where a thing is planned that is left only as far as it is shown or published."""

_SAID_ONCE = ("pillars", "actions", "posts", "formats")
"""Lists of which many parts may plan the same; it is said at the first."""

_STEPS = ("measures", "actions", "posts")
"""Where it may be planned how an account comes to its end."""

_DECIDED_NOT = re.compile(
    r"\W*(?:kein(?:e[nmrs]?)?|nicht\s+mehr|nie\s+mehr|schluss\s+mit|verzicht\s+auf|no(?:\s+more)?|stop(?:ping)?|never"
    r"\s+again)\s",
    re.IGNORECASE,
)
"""How a decision begins that leaves something."""

_SOMETIMES = re.compile(
    r"\b(?:ohne|außer|ausser|bis|ausgenommen|without|except|unless|until)\b", re.IGNORECASE
)
"""A decision with an exception leaves nothing as such."""

_AMONG_DECISIONS = N_("{words} is planned here, but one of your decisions reads: “{left}”.")

_OUT_OF_SCOPE = N_("{words} is planned here, and under “Out of scope” you wrote: “{left}”.")

_PLAINLY_PLANNED = ("statement", "platform", "title", "topic", "name")
"""Fields that name a plan; elsewhere what is out of scope may be spoken of."""

_OWN_MEDIA = re.compile(r"web|homepage|newsletter|blog|e-?mail", re.IGNORECASE)
"""Channels that are no social media."""


def _against_direction(section: str) -> Check:
    def check(value: Any, look: Look) -> Iterator[Notice]:
        things: tuple[LeftOut, ...] = look.around
        if section not in _PUBLISHED:
            things = tuple(thing for thing in things if thing.only is Only.ALL)
        if not things or _plans_nothing(value, look.language):
            return
        within = tuple(thing for thing in things if not thing.is_outside)
        named: set[LeftOut] = set()
        for path, text in _texts(section, value):
            here = things if path.field in _PLAINLY_PLANNED else within
            found = places_against(text, here, look.language, is_picture=path.field == "picture")
            if not named.issuperset(thing for thing, _ in found):
                named.update(thing for thing, _ in found)
                spans = joined_spans(text, dict.fromkeys(span for _, span in found))
                values = {"words": quoted(text, spans), "left": shortened(found[0][0].quote)}
                evidence = _sentences_of(text, (span for _, span in found))
                explanation = _where_left(found[0][0])
                yield Notice(
                    path=path, evidence=evidence, values=values, spans=spans, explanation=explanation
                )

    return check


def _where_left(thing: LeftOut) -> str:
    if thing.is_outside:
        return _OUT_OF_SCOPE
    return _AMONG_DECISIONS if thing.is_decided else ""


def _plans_nothing(value: Any, language: str) -> bool:
    """Tell whether a channel is not used, or a goal is to have less of something."""
    if isinstance(value, Channel):
        return value.decision != Decision.USE
    return isinstance(value, Goal) and (
        value.direction in (Direction.DECREASE, Direction.NEVER_ABOVE)
        or bool(said(value.statement, language, "at_most"))
    )


def _against_decision(section: str) -> Check:
    def check(value: Any, look: Look) -> Iterator[Notice]:
        names: tuple[str, ...] = look.around
        if not names or _plans_nothing(value, look.language):
            return
        for path, text in _texts(section, value):
            spans = places_counted_on(text, names, look.language)
            if spans:
                yield Notice(
                    path=path,
                    evidence=_sentences_of(text, spans),
                    values={"words": quoted(text, spans)},
                    spans=spans,
                )
                if section in _SAID_ONCE:
                    return

    return check


def _against_role(channels: tuple[Channel, ...], look: Look) -> Iterator[Notice]:
    """Notice once, at the first channel, that something is used which the strategy gives no part."""
    for channel in channels if look.around == SocialMediaRole.NONE else ():
        name = channel.platform.strip()
        if channel.decision == Decision.USE and name and not _OWN_MEDIA.search(name):
            path = FieldPath("channels", "platform", channel.id)
            spans = (Span(0, len(name)),) if channel.platform.startswith(name) else ()
            yield Notice(path=path, evidence=name, values={"words": quoted(name, ())}, spans=spans)
            return


def _texts(section: str, value: Any) -> Iterator[tuple[FieldPath, str]]:
    """Yield the texts of a part, or of all parts of a list, with their places."""
    for part in value if isinstance(value, tuple) else (value,):
        for key in _PLANS[section]:
            yield FieldPath(section, key, getattr(part, "id", "")), getattr(part, key)


def _sentences_of(text: str, spans: Iterable[Span]) -> str:
    """Return the sentences in which something stands; only when they change, a note returns."""
    wanted = list(spans)
    places = [p for p in places_of_sentences(text) if any(p.start <= s.start < p.end for s in wanted)]
    return "\n".join(text[place.start : place.end] for place in places)


def _left_out(concept: Concept) -> tuple[LeftOut, ...]:
    """Return what the strategy leaves, and what has been decided to be left."""
    strategy, outside = concept.strategy, concept.brief.out_of_scope
    decided = (one.decision for one in concept.decisions if _DECIDED_NOT.match(one.decision))
    family, country = concept.language[:2], concept.company.country or concept.language[-2:]
    return _all_left_out(
        strategy.deliberately_not, strategy.guiding_policy, "\n".join(decided), outside, family, country
    )


def _left_out_elsewhere(concept: Concept) -> tuple[LeftOut, ...]:
    """Return what is left, without the platforms that are used; those are told at the channel."""
    used = (channel.platform for channel in concept.channels if channel.decision == Decision.USE)
    return _without_used(_left_out(concept), tuple(used), concept.language[:2])


@lru_cache(maxsize=64)
def _all_left_out(
    deliberately_not: str, guiding_policy: str, decided: str, outside: str, family: str, country: str
) -> tuple[LeftOut, ...]:
    plain = "\n".join(line for line in decided.splitlines() if not _SOMETIMES.search(line))
    return (
        *left_out(deliberately_not, guiding_policy, family, country),
        *(replace(thing, is_decided=True) for thing in left_out(plain, "", family, country)),
        *(
            replace(thing, is_outside=True)
            for thing in left_out(outside, "", family, country)
            if not any(_OWN_MEDIA.search(form) for forms in thing.words for form in forms)
        ),
    )


@lru_cache(maxsize=64)
def _without_used(things: tuple[LeftOut, ...], used: tuple[str, ...], language: str) -> tuple[LeftOut, ...]:
    told = {thing for name in used for thing, _ in places_against(name, things, language)}
    return tuple(thing for thing in things if thing not in told) if told else things


def _role(concept: Concept) -> str:
    return concept.strategy.role


def _watches(check: Callable[[str], Check], around: Callable[[str], Callable[[Concept], object]]) -> Any:
    return tuple(
        Watch(section=key, check=check(key), around=around(key), whole=key in _SAID_ONCE) for key in _PLANS
    )


def _what_is_left_for(section: str) -> Callable[[Concept], object]:
    return _left_out if section == "channels" else _left_out_elsewhere


def _what_is_decided_for(section: str) -> Callable[[Concept], object]:
    return decided_against_and_kept if section in _STEPS else decided_against


AGAINST_OWN_DIRECTION = Rule(
    id="against-own-direction",
    severity=Severity.WARNING,
    title=N_("This goes against what you leave out"),
    explanation=N_("{words} is planned here, and under “Deliberately not” you wrote: “{left}”."),
    question=N_("Which of the two still holds?"),
    source=N_(
        "Michael Porter, What Is Strategy? (Harvard Business Review, 1996): the essence of strategy is "
        "choosing what not to do."
    ),
    watches=_watches(_against_direction, _what_is_left_for),
    field="measures/first_steps",
    examples=examples.AGAINST_OWN_DIRECTION,
)

AGAINST_OWN_DECISION = Rule(
    id="against-own-decision",
    severity=Severity.WARNING,
    title=N_("You have decided to do without this channel"),
    explanation=N_("{words} is counted on here, although the decision in chapter 6 is “deliberately not”."),
    question=N_("Has the decision changed, or is there another way to do this?"),
    source=N_(
        "A rule of the desk itself: a decision against a channel is worth something only when nothing is "
        "planned on it any more."
    ),
    watches=tuple(
        watch
        for watch in _watches(_against_decision, _what_is_decided_for)
        if watch.section not in ("audiences", "channels")
    ),
    field="measures/first_steps",
    yields_to=("against-own-direction",),
    examples=examples.AGAINST_OWN_DECISION,
)

AGAINST_OWN_ROLE = Rule(
    id="against-own-role",
    severity=Severity.WARNING,
    title=N_("The strategy gives social media no part"),
    explanation=N_("{words} is to be used, although the role of social media in chapter 3 is “none”."),
    question=N_("Does it have a part to play after all, or is the account not needed?"),
    source=N_(
        "A rule of the desk itself: a channel gets its hours from the part that the strategy gives it; where "
        "that is none, one of the two has to give way."
    ),
    watches=(Watch(section="channels", check=_against_role, around=_role, whole=True),),
    field="channels/c1/platform",
    examples=examples.AGAINST_OWN_ROLE,
)

RULES = (AGAINST_OWN_DIRECTION, AGAINST_OWN_DECISION, AGAINST_OWN_ROLE)
