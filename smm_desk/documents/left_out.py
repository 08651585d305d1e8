"""Deliberately not: the channels and measures that were struck, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.concept.concept import Concept
from smm_desk.concept.outreach import Decision, Loss
from smm_desk.concept.planning import MeasureStatus
from smm_desk.documents.answers import Answers
from smm_desk.documents.content import Cell, Column, Span, Table, Tone, plain
from smm_desk.i18n import N_, Texts

_LIMIT = 80


def left_out(concept: Concept, texts: Texts, answers: Answers) -> Iterator[Table]:
    """Yield the table of what was struck; nothing when nothing was."""
    rows: list[tuple[Cell, ...]] = []
    for channel in concept.channels:
        if channel.decision == Decision.NOT:
            reason = _reason(channel.reason, channel.do_without, texts, answers)
            rows.append(((answers.reference("channels", channel.id, _LIMIT),), reason))
    for measure in concept.actions:
        if measure.status == MeasureStatus.DROPPED:
            reason = _reason(measure.lost_without, measure.do_without, texts, answers)
            rows.append(((answers.reference("actions", measure.id, _LIMIT),), reason))
    if rows:
        columns = (Column(texts(N_("Struck")), 1.0), Column(texts(N_("Why")), 2.0))
        yield Table(texts(N_("Deliberately not: channels and measures")), columns, tuple(rows))


def _reason(words: str, loss: str, texts: Texts, answers: Answers) -> Cell:
    if words.strip():
        return (plain(words),)
    if loss == Loss.NOTHING:
        return (plain(texts(N_("nothing would be missing"))),)
    return ((Span(answers.gap, Tone.OPEN),),)
