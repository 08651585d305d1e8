"""The exercise "goal or strategy?" for a workshop: cards to cut out and sort, and the sheet of answers."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from textwrap import wrap

from smm_desk.documents.content import (
    Block,
    Caption,
    Column,
    Drawing,
    Paragraph,
    Point,
    Shade,
    Stroke,
    Table,
    plain,
)
from smm_desk.i18n import N_, Texts, message


class Kind(StrEnum):
    """What a statement is."""

    VISION = "vision"
    STRATEGY = "strategy"
    GOAL = "goal"
    MEASURE = "measure"


KIND_WORDS = {
    Kind.VISION: N_("Vision"),
    Kind.STRATEGY: N_("Strategy"),
    Kind.GOAL: N_("Goal"),
    Kind.MEASURE: N_("Measure"),
}

CARDS = (
    (
        Kind.GOAL,
        N_("We want to sell as many rolls as we can."),
        N_("A result. It does not say why anybody should buy them here."),
    ),
    (
        Kind.STRATEGY,
        N_("We bake for people who work early, open at five and leave the Saturday cakes to others."),
        N_("A choice: for whom, with what, and what is left to others."),
    ),
    (
        Kind.VISION,
        N_("In our valley nobody throws a piece of furniture away that could still be mended."),
        N_("A picture of a day to come. Nobody reaches it alone, and it has no number."),
    ),
    (
        Kind.MEASURE,
        N_("Post a picture of the day's bread every morning at six."),
        N_("Something that is done. It serves a goal or none."),
    ),
    (
        Kind.GOAL,
        N_("500 followers by the end of the year."),
        N_("A result with a number, and one that says little about customers."),
    ),
    (
        Kind.STRATEGY,
        N_(
            "Instead of the lowest price we offer the answer on the same day, with the name of who did the "
            "work."
        ),
        N_("It says by what one is chosen and what one does without."),
    ),
    (
        Kind.MEASURE,
        N_("Ask the ten most loyal customers in May what they would miss."),
        N_("A step with a date. What comes of it is not said yet."),
    ),
    (
        Kind.GOAL,
        N_("By March every second enquiry is answered within four hours."),
        N_("A result, a number, a date. The way there is open."),
    ),
    (
        Kind.VISION,
        N_("Children in our town know where their vegetables grow."),
        N_("A wished-for state for people, not a result of the firm."),
    ),
    (
        Kind.STRATEGY,
        N_("We concentrate on old buildings, train our own people for them and turn new ones down."),
        N_("It concentrates strength at one place and leaves another."),
    ),
    (
        Kind.MEASURE,
        N_("Advertise on Facebook for 200 francs in autumn."),
        N_("An action with a cost, not the reason for it."),
    ),
    (
        Kind.GOAL,
        N_("Our strategy is to become number one in the region."),
        N_("It calls itself a strategy and is a result: how is not said."),
    ),
    (
        Kind.STRATEGY,
        N_(
            "We work only where we can be within half an hour; whoever lives further away gets the address "
            "of a colleague."
        ),
        N_("A limit that one keeps to is a choice."),
    ),
    (
        Kind.GOAL,
        N_("More awareness among young families."),
        N_("A direction without a number and without a way."),
    ),
    (
        Kind.VISION,
        N_("Whoever is old in our village can stay at home for as long as he or she wishes."),
        N_("It says what the work is good for."),
    ),
    (
        Kind.MEASURE,
        N_("Film a short guide for each of the five most frequent questions."),
        N_("A task that can be ticked off."),
    ),
)
"""Statements of our own with their kind and the reason."""

_WIDTH, _COLUMNS, _ROWS = 476.0, 2, 4
_CARD_WIDTH, _CARD_HEIGHT = _WIDTH / _COLUMNS, 126.0
_SIZE, _LINE, _PAD, _LETTERS = 12.0, 16.0, 16.0, 32


def exercise_blocks(texts: Texts) -> Iterator[Block]:
    """Yield how the exercise goes, and the cards, eight to a page."""
    how = N_(
        "Cut the cards out along the lines and shuffle them. Two by two, sort them into four piles: vision, "
        "strategy, goal, measure. Then compare: where you disagree, the talk begins."
    )
    yield Paragraph(plain(texts(how)))
    on_page = _COLUMNS * _ROWS
    for start in range(0, len(CARDS), on_page):
        shown = range(start, min(start + on_page, len(CARDS)))
        heading = texts(message(N_("Cards {first} to {last}"), first=shown[0] + 1, last=shown[-1] + 1))
        yield _sheet(heading, shown, texts)


def answer_blocks(texts: Texts) -> Iterator[Block]:
    """Yield what each card is, and why."""
    columns = (
        Column(texts(N_("Card")), 0.4),
        Column(texts(N_("Is")), 0.8),
        Column(texts(N_("Because")), 3.0),
    )
    rows = tuple(
        ((plain(str(number)),), (plain(texts(KIND_WORDS[kind])),), (plain(texts(why)),))
        for number, (kind, _, why) in enumerate(CARDS, 1)
    )
    yield Table(texts(N_("Answers")), columns, rows)


def _sheet(heading: str, numbers: range, texts: Texts) -> Drawing:
    strokes, captions = [], []
    for place, number in enumerate(numbers):
        left, top = (place % _COLUMNS) * _CARD_WIDTH, (place // _COLUMNS) * _CARD_HEIGHT
        right, foot = left + _CARD_WIDTH, top + _CARD_HEIGHT
        corners: tuple[Point, ...] = ((left, top), (right, top), (right, foot), (left, foot), (left, top))
        strokes.append(Stroke(corners, Shade.QUIET, 0.7, is_dashed=True))
        captions.append(Caption((left + _PAD, top + 20), 60, str(number + 1), 9, Shade.QUIET))
        for row, line in enumerate(wrap(texts(CARDS[number][1]), _LETTERS)):
            at = (left + _PAD, top + 46 + row * _LINE)
            captions.append(Caption(at, _CARD_WIDTH - 2 * _PAD, line, _SIZE))
    height = -(-len(numbers) // _COLUMNS) * _CARD_HEIGHT
    return Drawing(heading, "", _WIDTH, height, tuple(strokes), tuple(captions))
