"""The learned part of the sorter: weights of traits, from the two files `resources/sorter/weights.*`.

A label scores the sum of its weights over the traits of a text, divided by the root of how many there are.
The scores become probabilities, and the words whose traits weigh most for the label are the reason that is
given. The weights are learned by `make sorter`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from smm_desk.advice.cues import CueBook
from smm_desk.advice.reasons import Reason, reasons
from smm_desk.advice.rows import Rows
from smm_desk.advice.senses import Senses, senses_from
from smm_desk.advice.traits import NO_WAY, Seen, seen_in, share_of_trait

UNCLEAR = "unclear"
FORMAT = 4
_PARTS_OF_ONE = 100
LEAST_OF_STRANGE_WORDS = 0.8
"""What holds no word that was ever learned must be clearer by its parts and figures."""


class Judgement(NamedTuple):
    """The label of a text, how probable it is, and why."""

    label: str
    confidence: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Model:
    """The weights of one language."""

    labels: tuple[str, ...]
    senses: Senses
    rows: Rows
    """Each trait with its weights in hundredths, one for each label: "word mehr: 12 -3 0 0 0 -9"."""
    leaning: tuple[float, ...]
    """Added to the scores: what is unsure is rather taken for a strategy, for a false alarm costs most."""
    leaning_without_way: tuple[float, ...]
    """The same for a text in which no cue speaks of a way: no result becomes a way by leaning."""
    sharpness: float
    """Factor of the scores that makes the probabilities true on statements that were not learned from."""
    least: float
    """A label that is less probable is not given."""

    def judge(self, text: str, book: CueBook) -> Judgement:
        """Say what a text is."""
        seen = seen_in(text, book, self.senses)
        known = self._known(seen)
        leaning = self.leaning_without_way if NO_WAY in seen.traits else self.leaning
        chances = self.chances(list(known.values()), share_of_trait(len(seen.traits)), leaning)
        best = max(range(len(self.labels)), key=chances.__getitem__)
        label, confidence = self.labels[best], chances[best]
        least = self.least if _is_familiar(seen, known) else LEAST_OF_STRANGE_WORDS
        if label == UNCLEAR or confidence < least or not seen.reading.tokens:
            return Judgement(UNCLEAR, 0.0, ())
        weighed = {name: row[best] / _PARTS_OF_ONE for name, row in known.items()}
        return Judgement(label, round(confidence, 2), reasons(text, seen, weighed))

    def _known(self, seen: Seen) -> dict[str, tuple[int, ...]]:
        """Return the weights of the traits that were learned."""
        values = self.rows.values
        return {name: row for name in seen.traits if (row := values(name))}

    def chances(self, rows: Sequence[Sequence[int]], share: float, leaning: Sequence[float]) -> list[float]:
        """Return the probability of each label for traits of these weights; each counts by a share."""
        sums = [sum(column) for column in zip(*rows, strict=True)] if rows else [0] * len(self.labels)
        factor = self.sharpness * share / _PARTS_OF_ONE
        leaned = [factor * value + lean for value, lean in zip(sums, leaning, strict=True)]
        highest = max(leaned)
        powers = [math.exp(score - highest) for score in leaned]
        total = math.fsum(powers)
        return [power / total for power in powers]


def _is_familiar(seen: Seen, known: Mapping[str, object]) -> bool:
    """Tell whether a text holds a cue or a word that was learned."""
    return bool(seen.reading.hits) or any(name.startswith(("word ", "list ", "sense ")) for name in known)


def model_from(data: Mapping[str, Any]) -> Model:
    """Return the model that a file of weights describes; raise `ValueError` for a file of another format."""
    if data.get("format") != FORMAT:
        raise ValueError(f"weights of format {data.get('format')!r}, not {FORMAT}")
    return Model(
        labels=tuple(data["labels"]),
        senses=senses_from(data["senses"]),
        rows=Rows(data["weights"]),
        leaning=tuple(data["leaning"]),
        leaning_without_way=tuple(data["leaning_without_way"]),
        sharpness=data["sharpness"],
        least=data["least"],
    )
