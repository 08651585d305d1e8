"""The red thread: which goal serves which thrust, whom it is about, and where they are met."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.concept.concept import Concept
from smm_desk.concept.goals import Goal
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.outreach import Decision
from smm_desk.documents.answers import Answers
from smm_desk.documents.content import Cell, Column, Span, Table, Tone, plain
from smm_desk.i18n import N_, Texts

_NONE = plain("–")
_LIMIT, _SHORT_LIMIT = 60, 40  # letters of a title


def red_thread(concept: Concept, texts: Texts, answers: Answers) -> Iterator[Table]:
    """Yield the table, one row for each goal; nothing as long as there is neither thrust nor goal.

    A thrust is named in the first of its rows; the others repeat its number.
    """
    rows = tuple(_rows(concept, answers))
    if rows:
        sections = (("thrusts", 1.1), ("goals", 1.4), ("audiences", 1.25), ("channels", 0.9))
        columns = tuple(Column(texts(SECTIONS[section].one), share) for section, share in sections)
        yield Table(texts(N_("The red thread")), columns, rows)


def _rows(concept: Concept, answers: Answers) -> Iterator[tuple[Cell, ...]]:
    gap: Cell = ((Span(answers.gap, Tone.OPEN),),)
    for thrust in concept.thrusts:
        name: Cell = (answers.reference("thrusts", thrust.id, _LIMIT),)
        goals = [goal for goal in concept.goals if goal.thrust == thrust.id]
        for position, goal in enumerate(goals):
            yield _number_of(name) if position else name, *_onward(goal, concept, answers)
        if not goals:
            yield name, gap, (_NONE,), (_NONE,)
    known = {thrust.id for thrust in concept.thrusts}
    for goal in concept.goals:
        if goal.thrust not in known:
            yield gap, *_onward(goal, concept, answers)


def _number_of(name: Cell) -> Cell:
    number = name[0][0].to
    return ((Span(number, Tone.QUIET, number),),)


def _onward(goal: Goal, concept: Concept, answers: Answers) -> tuple[Cell, Cell, Cell]:
    """Return the cells of a goal, of the audiences of the channels that serve it, and of those channels."""
    channels = [
        channel
        for channel in concept.channels
        if goal.id in channel.goals and channel.decision != Decision.NOT
    ]
    audiences = dict.fromkeys(audience for channel in channels for audience in channel.audiences)
    gap: Cell = ((Span(answers.gap, Tone.OPEN),),)
    return (
        (answers.reference("goals", goal.id, _LIMIT),),
        tuple(answers.reference("audiences", audience, _SHORT_LIMIT) for audience in audiences) or gap,
        tuple(answers.reference("channels", channel.id, _SHORT_LIMIT) for channel in channels) or gap,
    )
