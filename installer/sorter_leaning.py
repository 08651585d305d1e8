"""How far the sentence sorter leans towards "strategy": chosen on trades that were held out."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from smm_desk.advice.sorter import Label
from smm_desk.advice.traits import NO_WAY
from sorter_training import SEED, Settings, Statement, learned, shares, shuffled

LABELS = tuple(sorted(Label))
WITH_A_WAY = (Label.STRATEGY, Label.GOAL_AND_STRATEGY)
ALARMS = (Label.GOAL, Label.VISION, Label.MEASURE)
PARTS = 5
"""So many parts of the trades are held out in turn."""

ALARM_COST = 2.5
"""So many right labels are given up to avoid one false alarm."""
SHARE_WITHOUT_WAY = 1 / 3
"""So much of the leaning towards a strategy is left where no cue speaks of a way.

In the plans and on the pages of firms, clubs and towns nine of ten goals show no such cue, and one of six
strategies; our corpus has more strategies without one (three of ten), and would by itself lean too far there.
"""
VIEWS_OF_HELD_OUT = 8
"""Fewer views than for the weights themselves do where only the leaning is chosen."""
_LEANING_TO_AN_UNSEEN_WAY = -1.0
"""A goal has hardly a way where no cue speaks of one."""
_LEANINGS = tuple(n / 5 for n in range(26))
_SHARPNESS = tuple(n / 20 for n in range(1, 61))


def part_of(statements: Iterable[Statement]) -> dict[str, int]:
    """Return the part in which each trade is held out."""
    trades = sorted({statement.trade for statement in statements})
    order = shuffled(len(trades), SEED)
    return {trades[n]: place % PARTS for place, n in enumerate(order)}


def held_out_scores(statements: Sequence[Statement], settings: Settings) -> list[list[float]]:
    """Return the scores of every statement by weights that were learned without its trade."""
    parts = part_of(statements)
    scores: list[list[float]] = [[] for _ in statements]
    fewer = replace(settings, views=VIEWS_OF_HELD_OUT)
    for part in range(PARTS):
        weights = learned([one for one in statements if parts[one.trade] != part], LABELS, fewer)
        for n, one in enumerate(statements):
            if parts[one.trade] == part:
                scores[n] = score(one, weights)
    return scores


def score(statement: Statement, weights: dict[str, list[float]]) -> list[float]:
    """Return the score of each label."""
    sums = [0.0] * len(LABELS)
    for trait in statement.traits:
        for n, weight in enumerate(weights.get(trait, ())):
            sums[n] += weight
    return [statement.share_of_trait * value for value in sums]


def sharpness(statements: Sequence[Statement], scores: Sequence[Sequence[float]]) -> float:
    """Return the factor of the scores under which the right labels are most probable."""

    def surprise(factor: float) -> float:
        lost = 0.0
        for one, of_one in zip(statements, scores, strict=True):
            lost += (1 - shares([factor * value for value in of_one])[LABELS.index(Label(one.label))]) ** 2
        return lost

    return min(_SHARPNESS, key=surprise)


@dataclass(frozen=True, slots=True)
class Leaning:
    """What is added to the scores of a strategy, and of a goal with its way; and the share without a cue."""

    strategy: float = 0.0
    both: float = 0.0
    share_without_way: float = 1.0

    def of_labels(self, *, shows_way: bool) -> list[float]:
        """Return what is added to the score of each label; without a cue of a way no goal has one."""
        both = self.both if shows_way else _LEANING_TO_AN_UNSEEN_WAY
        strategy = self.strategy if shows_way else self.strategy * self.share_without_way
        by = {Label.STRATEGY: strategy, Label.GOAL_AND_STRATEGY: both, Label.UNCLEAR: -0.5}
        return [by.get(label, 0.0) for label in LABELS]


def best_leaning(
    statements: Sequence[Statement],
    scores: Sequence[Sequence[float]],
    alarm_cost: float = ALARM_COST,
    share_without_way: float = SHARE_WITHOUT_WAY,
) -> Leaning:
    """Return the leaning with the most right labels, a false alarm counted as several wrong ones."""
    best, highest = Leaning(), -math.inf
    for strategy in _LEANINGS:
        for both in (both for both in _LEANINGS if both <= strategy):
            lean = Leaning(strategy, both, share_without_way)
            given = decided(statements, scores, lean)
            right = sum(label == one.label for label, one in zip(given, statements, strict=True))
            worth = right - alarm_cost * count_of_alarms(given, statements)
            if worth > highest:
                best, highest = lean, worth
    return best


def decided(statements: Iterable[Statement], scores: Iterable[Sequence[float]], lean: Leaning) -> list[Label]:
    """Return the labels that scores give."""
    added = {shows_way: lean.of_labels(shows_way=shows_way) for shows_way in (True, False)}
    given = []
    for one, of_one in zip(statements, scores, strict=True):
        leaned = [value + by for value, by in zip(of_one, added[NO_WAY not in one.traits], strict=True)]
        given.append(LABELS[leaned.index(max(leaned))])
    return given


def count_of_alarms(labels: Iterable[str], statements: Iterable[Statement]) -> int:
    """Return how many statements with a way are sorted as goal, vision or measure."""
    pairs = zip(labels, statements, strict=True)
    return sum(given in ALARMS and one.label in WITH_A_WAY for given, one in pairs)
