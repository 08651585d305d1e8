"""Learning the weights of the sentence sorter: logistic regression, each label against all others.

Everything is decided by the corpus alone: the order of the steps comes from a fixed generator, `exp` is
computed by plain multiplication, and nothing is added up by `sum`, which rounds differently from Python
3.12 on. So the weights are the same on every machine.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from smm_desk.advice.traits import share_of_trait

SEED = 20_260_727
Columns = list[list[float]]


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of the corpus: what it is, where it comes from, and the traits of its text."""

    text: str
    label: str
    trade: str
    shape: str
    traits: tuple[str, ...]

    @property
    def share_of_trait(self) -> float:
        """By so much counts a single trait: in a long text less than in a short one."""
        return share_of_trait(len(self.traits))


@dataclass(frozen=True, slots=True)
class Settings:
    """How is learned; chosen on real statements, see docs/sorter.md."""

    rounds: int = 6
    rate: float = 0.3
    """Of the first step; the steps become smaller."""
    pull: float = 1 / 3
    """Strength with which all weights are held near 0, as a count of statements."""
    views: int = 40
    """So many times is learned, each time from other traits; what counts is the mean."""
    share_of_view: float = 0.3
    """So much of all traits is seen in one view."""
    least_trades: int = 3
    """A trait that is seen in fewer trades is no knowledge of the language."""


def exp(x: float) -> float:
    """Return e to the power of a number up to 0, the same on every machine."""
    if x < -30:
        return 0.0
    small = x / 1024
    result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in range(10):
        result *= result
    return result


def chance(score: float) -> float:
    """Return the probability that belongs to a score of one label against all others."""
    if score >= 0:
        return 1 / (1 + exp(-score))
    power = exp(score)
    return power / (1 + power)


def shares(scores: Sequence[float]) -> list[float]:
    """Return the probabilities that belong to scores."""
    highest = max(scores)
    powers = [exp(score - highest) for score in scores]
    total = math.fsum(powers)
    return [power / total for power in powers]


def shuffled(count: int, seed: int) -> list[int]:
    """Return the numbers below a count in an order that depends on the seed alone."""
    order = list(range(count))
    state = seed
    for n in range(count - 1, 0, -1):
        state = (state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) % 2**64
        other = (state >> 33) % (n + 1)
        order[n], order[other] = order[other], order[n]
    return order


def vocabulary(statements: Iterable[Statement], least_trades: int) -> list[str]:
    """Return the traits that are seen in enough trades, sorted."""
    trades: dict[str, set[str]] = {}
    for statement in statements:
        for trait in statement.traits:
            trades.setdefault(trait, set()).add(statement.trade)
    return sorted(trait for trait, seen in trades.items() if len(seen) >= least_trades)


def learned(
    statements: Sequence[Statement], labels: Sequence[str], settings: Settings
) -> dict[str, list[float]]:
    """Return the weights of the traits, one for each label: the mean of what several views have learned.

    Learned all at once, the surest traits explain the corpus and the others learn little; in a text without
    the surest, little is then known. A view sees a share of the traits, so each trait has to stand for
    itself (feature bagging: Sutton, Sindelar and McCallum, Reducing Weight Undertraining, 2006).
    """
    number = {trait: n for n, trait in enumerate(vocabulary(statements, settings.least_trades))}
    rows = [[number[trait] for trait in one.traits if trait in number] for one in statements]
    right = [labels.index(one.label) for one in statements]
    shares_of_trait = [one.share_of_trait for one in statements]
    pace = _paces(rows, len(number))
    views = []
    for view in range(settings.views):
        seen = set(shuffled(len(number), SEED - 1 - view)[: math.ceil(settings.share_of_view * len(number))])
        of_view = [[trait for trait in row if trait in seen] for row in rows]
        views.append(_of_one_view(of_view, right, shares_of_trait, pace, len(labels), settings))
    seen_in_views = settings.share_of_view * len(views)
    return {
        trait: [
            math.fsum(column) / seen_in_views for column in zip(*(view[n] for view in views), strict=True)
        ]
        for trait, n in number.items()
    }


def _paces(rows: Iterable[Iterable[int]], count: int) -> list[float]:
    """Return how fast each trait learns: rare ones faster, as the root of their rareness."""
    times = [0] * count
    for row in rows:
        for trait in row:
            times[trait] += 1
    rareness = [math.sqrt(math.sqrt(1 / seen)) for seen in times]
    mean = math.fsum(rareness) / count if count else 1.0
    return [(one / mean) ** 2 for one in rareness]


def _of_one_view(
    rows: Sequence[Sequence[int]],
    right: Sequence[int],
    shares_of_trait: Sequence[float],
    pace: Sequence[float],
    labels: int,
    settings: Settings,
) -> Columns:
    """Return the weights, trait by trait, by stochastic gradient descent."""
    weights: Columns = [[0.0] * labels for _ in pace]
    pull = settings.pull / len(rows)
    scale, step = 1.0, 0
    for turn in range(settings.rounds):
        for n in shuffled(len(rows), SEED + turn):
            rate = settings.rate / (1 + settings.rate * pull * step)
            step += 1
            share = shares_of_trait[n]
            chances = [chance(scale * share * score) for score in _sums(weights, rows[n], labels)]
            chances[right[n]] -= 1
            scale *= 1 - rate * pull
            change = [rate * share * chance / scale for chance in chances]
            for trait in rows[n]:
                of_trait = pace[trait]
                weights[trait] = [
                    weight - of_trait * by for weight, by in zip(weights[trait], change, strict=True)
                ]
    return [[weight * scale for weight in of_trait] for of_trait in weights]


def _sums(weights: Columns, row: Iterable[int], count: int) -> list[float]:
    """Add up the weights of a statement label by label; `fsum` gives the same on every machine."""
    columns = list(zip(*(weights[trait] for trait in row), strict=True))
    return [math.fsum(column) for column in columns] if columns else [0.0] * count
