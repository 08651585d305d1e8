"""Other ways of sorting, on the same statements: `make sorter ARGS=--compare`.

Every figure is of statements that were held out: a fifth of the trades and kinds of documents. A file of real
statements, one JSON object a line, can be given in the environment variable
SMM_DESK_STATEMENTS ({} stands for the language).
"""

from __future__ import annotations

import json
import math
import os
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from smm_desk.advice.evaluation import Evaluation
from smm_desk.advice.sorter import LANGUAGE_FAMILIES, Label, sort_text
from sorter_corpus import corpus, statement
from sorter_leaning import LABELS, Leaning, best_leaning, decided, part_of, score, sharpness
from sorter_training import SEED, Settings, Statement, learned, shuffled

Learner = Callable[[Sequence[Statement]], dict[str, list[float]]]

_CUES = ("cue ", "early cue ", "sign ", "no sign ", "highest sign ")
_WORDS = ("word ", "begins ", "ends ", "pair ", "apart ", "first ", "last ")
_LISTS = ("list ", "lists ", "first list ", "last list ", "pair <")
_SENSES = ("sense ", "first sense ", "last sense ")
_HELD_OUT = 0
_ROUNDS = 5
_VIEWS = 6
"""Fewer than the product learns in, so that all ways can be tried in a quarter of an hour."""


def compare() -> int:
    """Print the figures of every way."""
    for language in LANGUAGE_FAMILIES:
        statements = corpus(language)
        real = _real(language)
        print(f"\n{language}: {len(statements)} statements of our own, {len(real)} real ones")
        print(f"{'':38}{'held-out trades':^26}{'real statements':^26}")
        print(f"{'':38}" + f"{'accuracy':>9}{'alarms':>8}{'goals':>8}" * (2 if real else 1))
        _print("cues only", _cues_only(statements, language), _cues_only(real, language))
        for name, way, left_out in _WAYS:
            _print(
                name,
                *_tried(_without(statements, left_out), _without(real, left_out), way),
            )
    return 0


def _real(language: str) -> list[Statement]:
    name = os.environ.get("SMM_DESK_STATEMENTS", "").format(language)
    if not name:
        return []
    lines = Path(name).read_text(encoding="utf-8").splitlines()
    entries = [json.loads(line) for line in lines if line.strip()]
    return [statement({"shape": "", **entry}, "", language) for entry in entries]


def _without(statements: Iterable[Statement], left_out: tuple[str, ...]) -> list[Statement]:
    def kept(one: Statement) -> tuple[str, ...]:
        return tuple(trait for trait in one.traits if not left_out or not trait.startswith(left_out))

    return [Statement(one.text, one.label, one.trade, one.shape, kept(one)) for one in statements]


def _print(name: str, *figures: Evaluation | None) -> None:
    cells = "".join(
        f"{found.accuracy:9.3f}{found.false_alarms:8.3f}{found.goals_caught:8.3f}"
        for found in figures
        if found is not None
    )
    print(f"{name:38}{cells}", flush=True)


def _cues_only(statements: Sequence[Statement], language: str) -> Evaluation | None:
    if not statements:
        return None
    return Evaluation.of((Label(one.label), sort_text(one.text, language).label) for one in statements)


def _tried(
    statements: Sequence[Statement], real: Sequence[Statement], learn: Learner
) -> tuple[Evaluation, Evaluation | None]:
    """Learn without one part of the trades, lean as the product does, and say how that goes."""
    parts = part_of(statements)
    weights = learn([one for one in statements if parts[one.trade] != _HELD_OUT])
    held_out = [one for one in statements if parts[one.trade] == _HELD_OUT]
    scores = [score(one, weights) for one in held_out]
    factor = sharpness(held_out, scores)
    scores = [[factor * value for value in of_one] for of_one in scores]
    lean = best_leaning(held_out, scores)
    if not real:
        return _evaluated(held_out, scores, lean), None
    of_real = [[factor * value for value in score(one, weights)] for one in real]
    return _evaluated(held_out, scores, lean), _evaluated(real, of_real, lean)


def _evaluated(
    statements: Sequence[Statement], scores: Sequence[Sequence[float]], lean: Leaning
) -> Evaluation:
    given = decided(statements, scores, lean)
    return Evaluation.of((Label(one.label), label) for one, label in zip(statements, given, strict=True))


def regression(statements: Sequence[Statement]) -> dict[str, list[float]]:
    """Learn as the product does."""
    return learned(statements, LABELS, Settings(rounds=_ROUNDS, views=_VIEWS))


def all_at_once(statements: Sequence[Statement]) -> dict[str, list[float]]:
    """Learn all traits together, as the product did before it learned in views."""
    return learned(statements, LABELS, Settings(rounds=_ROUNDS, pull=3.0, views=1, share_of_view=1.0))


def naive_bayes(statements: Sequence[Statement]) -> dict[str, list[float]]:
    """Count in how many statements of each label a trait stands."""
    totals = Counter(one.label for one in statements)
    counts: dict[str, Counter[str]] = {}
    for one in statements:
        for trait in one.traits:
            counts.setdefault(trait, Counter())[one.label] += 1
    weights = {
        trait: [math.log((of_trait[label] + 0.5) / (totals[label] + 1)) for label in LABELS]
        for trait, of_trait in counts.items()
        if of_trait.total() > 1
    }
    weights["any text"] = [math.log(totals[label] / len(statements)) for label in LABELS]
    return weights


def averaged_perceptron(statements: Sequence[Statement]) -> dict[str, list[float]]:
    """Correct the weights after each mistake, and average them over all steps."""
    weights: dict[str, list[float]] = {}
    sums: dict[str, list[float]] = {}
    step = 0
    for turn in range(10):
        for n in shuffled(len(statements), SEED + turn):
            one, step = statements[n], step + 1
            found = score(one, weights)
            given, right = found.index(max(found)), LABELS.index(Label(one.label))
            if given != right:
                for trait in one.traits:
                    for label, by in ((right, 1.0), (given, -1.0)):
                        weights.setdefault(trait, [0.0] * len(LABELS))[label] += by
                        sums.setdefault(trait, [0.0] * len(LABELS))[label] += by * step
    return {
        trait: [weight - total / step for weight, total in zip(of_trait, sums[trait], strict=True)]
        for trait, of_trait in weights.items()
    }


_WAYS: tuple[tuple[str, Learner, tuple[str, ...]], ...] = (
    ("naive Bayes", naive_bayes, ()),
    ("averaged perceptron", averaged_perceptron, ()),
    ("logistic regression: the product", regression, ()),
    ("  all traits at once", all_at_once, ()),
    ("  words and pairs alone", regression, (*_CUES, *_LISTS, *_SENSES, "shape ")),
    ("  senses alone", regression, (*_CUES, *_WORDS, *_LISTS, "shape ")),
    ("  without words and pairs", regression, _WORDS),
    ("  without lists", regression, _LISTS),
    ("  without senses", regression, _SENSES),
    ("  without cues", regression, _CUES),
    ("  without figures and years", regression, ("shape ",)),
)
