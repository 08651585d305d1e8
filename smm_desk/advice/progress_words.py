"""How a goal stands, in a sentence: the same in the window and on paper."""

from __future__ import annotations

from decimal import Decimal

from smm_desk.advice.progress import Progress, Standing
from smm_desk.concept.goals import Direction
from smm_desk.concept.values import Number
from smm_desk.i18n import N_, Texts, message, plural_message

_SENTENCES = {
    Standing.REACHED: N_("Reached: {last} on {day}; the target is {target}."),
    Standing.MISSED: N_("Missed: {last} on {day}; the target was {target}."),
    Standing.ON_THE_WAY: N_("On the way: {last} on {day}; the target is {target}."),
    Standing.NO_NEARER: N_("No nearer yet: {last} on {day}; the target is {target}."),
    Standing.KEPT: N_("The limit is kept ({limit}): {last} on {day}."),
    Standing.UNSAID: N_("{last} on {day}. Without a target and a direction nobody can say how it stands."),
}
_LIMITS: dict[str, str] = {
    Direction.NEVER_BELOW: N_("never below {limit}"),
    Direction.NEVER_ABOVE: N_("never above {limit}"),
}


def counted(progress: Progress, value: Number, texts: Texts) -> str:
    """Write a number with the unit of its goal."""
    number = texts.number(value) if isinstance(value, Decimal) else "–"
    return f"{number} {progress.goal.unit}".strip()


def limit_words(direction: str, limit: str, texts: Texts) -> str:
    """Say which limit a number shall keep; nothing when it shall rise or fall."""
    return texts(message(_LIMITS.get(direction, ""), limit=limit))


def said_of(progress: Progress, texts: Texts) -> str:
    """Say in a sentence how a goal stands."""
    goal, (day, value) = progress.goal, progress.values[-1]
    target = counted(progress, goal.target, texts)
    limit = limit_words(goal.direction, target, texts)
    if progress.standing is Standing.BROKEN:
        broken_on, beyond = progress.broken[-1]
        said = plural_message(
            "The limit ({limit}) was broken {count} time: {value} on {day}.",
            "The limit ({limit}) was broken {count} times, last on {day}: {value}.",
            len(progress.broken),
            limit=limit,
            value=counted(progress, beyond, texts),
            day=broken_on,
        )
        return texts(said)
    last = counted(progress, value, texts)
    return texts(message(_SENTENCES[progress.standing], last=last, day=day, target=target, limit=limit))
