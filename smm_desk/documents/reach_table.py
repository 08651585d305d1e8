"""Whom each channel reaches, as the print shows it: numbers with year and study, and what they rest on.

The heat map says all that the tables say; those stand where there is no picture.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from smm_desk.advice.reach import Reach, compared_channels, reach_of_all
from smm_desk.advice.reach_words import letters, number_words, series_words, short_words
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import SECTIONS
from smm_desk.documents.answers import Answers
from smm_desk.documents.content import Cell, Column, Drawing, Paragraph, Span, Table, Tone, plain
from smm_desk.documents.heat_map import ReachMap, heat_maps
from smm_desk.i18n import N_, Texts
from smm_desk.knowledge.handbook import Handbook
from smm_desk.knowledge.packs import PackError
from smm_desk.knowledge.usage import Series

_AT_ONCE = 4
"""So many audiences stand beside each other; more would leave too little room for their names."""

_LIMIT = 60
_NOTE = N_(
    "How many of an audience use the platform. Only numbers with the same letter can be compared with each "
    "other; index 100 is the average of all who were asked. An age in front of the year says that the number "
    "is that of this wider group. Each year of age counts the same."
)


def reach_tables(
    concept: Concept, texts: Texts, answers: Answers, handbook: Handbook | None, as_of: date
) -> Iterator[Drawing | Table | Paragraph]:
    """Yield the reach of the channels in the full concept; nothing where no figure is known.

    A pack that cannot be read leaves the table out: the window says so, and the print goes on.
    """
    if handbook is None or answers.depth is not Depth.FULL:
        return
    try:
        rows = reach_of_all(concept, handbook.usage, handbook.platforms, as_of)
    except PackError:
        return
    if not any(reach.percent is not None for row in rows for reach in row):
        return
    named = letters(reach for row in rows for reach in row)
    heading = texts(N_("Whom each channel reaches"))
    shown = ReachMap(compared_channels(concept), concept.audiences, rows, named, texts(_NOTE))
    drawings = tuple(heat_maps(shown, heading, texts, answers))
    yield from drawings
    for first in range(0, len(concept.audiences), _AT_ONCE):
        table = _table(concept, texts, answers, rows, named, first)
        yield replace(table, heading=heading, is_drawn=bool(drawings))
    yield Paragraph((Span(texts(_NOTE), Tone.QUIET),))
    if named:
        legend = "\n".join(f"{letter}  {series_words(series, texts)}" for series, letter in named.items())
        yield Paragraph((Span(legend, Tone.QUIET),))


def _table(
    concept: Concept,
    texts: Texts,
    answers: Answers,
    rows: tuple[tuple[Reach, ...], ...],
    named: dict[Series, str],
    first: int,
) -> Table:
    audiences = concept.audiences[first : first + _AT_ONCE]
    titles = (answers.reference("audiences", audience.id, _LIMIT) for audience in audiences)
    columns = (
        Column(texts(SECTIONS["channels"].one), 1.2),
        *(Column("".join(span.words for span in title), 1.0) for title in titles),
    )
    cells = tuple(
        (
            (answers.reference("channels", channel.id, _LIMIT),),
            *(_cell(reach, texts, named) for reach in row[first : first + _AT_ONCE]),
        )
        for channel, row in zip(compared_channels(concept), rows, strict=True)
    )
    return Table("", columns, cells)


def _cell(reach: Reach, texts: Texts, named: dict[Series, str]) -> Cell:
    if reach.percent is None:
        return ((Span(number_words(reach, texts), Tone.QUIET),),)
    letter = named.get(reach.estimate.series, "") if reach.estimate and not reach.own else ""
    return plain(number_words(reach, texts)), (Span(short_words(reach, letter, texts), Tone.QUIET),)
