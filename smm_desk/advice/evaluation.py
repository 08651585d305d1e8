"""How well the sorter sorts statements whose label is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from smm_desk.advice.sorter import Label

ALARMS = frozenset((Label.GOAL, Label.VISION, Label.MEASURE))
"""What a text with a strategy in it must not be taken for."""
WITH_A_WAY = frozenset((Label.STRATEGY, Label.GOAL_AND_STRATEGY))


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How often each label was given for each right one."""

    pairs: Counter[tuple[Label, Label]]
    """Right label and given label."""

    @classmethod
    def of(cls, pairs: Iterable[tuple[Label, Label]]) -> Evaluation:
        """Count pairs of the right and the given label."""
        return cls(Counter(pairs))

    @property
    def accuracy(self) -> float:
        """Return the share of statements that were given the right label."""
        return _share(
            sum(n for (right, given), n in self.pairs.items() if right is given), self.pairs.total()
        )

    @property
    def false_alarms(self) -> float:
        """Return the share of texts with a strategy that were sorted as goal, vision or measure."""
        found = {pair: n for pair, n in self.pairs.items() if pair[0] in WITH_A_WAY}
        return _share(sum(n for (_, given), n in found.items() if given in ALARMS), sum(found.values()))

    @property
    def goals_caught(self) -> float:
        """Return the share of goals that were sorted as goals."""
        return self.recall(Label.GOAL)

    def recall(self, label: Label) -> float:
        """Return the share of the statements of a label that were given it."""
        return _share(self.pairs[label, label], sum(self.pairs[label, given] for given in Label))

    def precision(self, label: Label) -> float:
        """Return the share of the statements given a label that have it."""
        return _share(self.pairs[label, label], sum(self.pairs[right, label] for right in Label))

    def lines(self) -> Iterator[str]:
        """Tell the figures, line by line."""
        yield f"statements    {self.pairs.total()}"
        yield f"accuracy      {self.accuracy:.3f}"
        yield f"false alarms  {self.false_alarms:.3f}"
        yield f"goals caught  {self.goals_caught:.3f}"
        yield ""
        yield f"{'right / given':<14}" + "".join(f"{label:>14}" for label in Label)
        for right in Label:
            yield f"{right:<14}" + "".join(f"{self.pairs[right, given]:>14}" for given in Label)
        yield ""
        yield f"{'label':<14}{'precision':>14}{'recall':>14}"
        for label in Label:
            yield f"{label:<14}{self.precision(label):>14.3f}{self.recall(label):>14.3f}"


def _share(part: int, whole: int) -> float:
    """Return a share; of nothing it is 0."""
    return part / whole if whole else 0.0
