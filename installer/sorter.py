"""Build the weights of the sentence sorter from our own corpus: `make sorter`.

Reads `resources/sorter/corpus/<language>/*.jsonl` and `resources/sorter/senses.<language>.json`, learns,
chooses how far to lean towards "strategy" by cross-validation over the trades, and writes
`resources/sorter/weights.<language>.txt` (a trait a line, sorted) and `.json` (all else). The same corpus,
lexicon, cues and code give the same bytes on every machine. `make sorter ARGS=--compare` prints how other
ways of sorting do instead.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from smm_desk.advice.languages import cue_book
from smm_desk.advice.model import FORMAT
from smm_desk.advice.senses import Senses, SensesByWord, by_word
from smm_desk.advice.sorter import LANGUAGE_FAMILIES, Label
from smm_desk.advice.traits import NO_WAY, seen_in
from sorter_training import SEED, Settings, Statement, learned, shares, shuffled

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "sorter"
_ADVICE = ROOT / "smm_desk" / "advice"
_SOURCES = ("cues.py", "cues_{}*.py", "languages.py", "words_{}.py", "senses.py", "traits.py")

_TABLES = ("senses", "weights")

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
LEAST = 0.45
_SMALLEST_WEIGHT = 0.3
_LEANING_TO_AN_UNSEEN_WAY = -1.0
"""A goal has hardly a way where no cue speaks of one."""
_LEANINGS = tuple(n / 5 for n in range(26))
_SHARPNESS = tuple(n / 20 for n in range(1, 61))


def corpus(language: str) -> list[Statement]:
    """Return the statements of a language in the order of their files."""
    return [
        statement(json.loads(line), file.stem, language)
        for file in _files(language)
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def statement(entry: dict[str, str], trade: str, language: str) -> Statement:
    """Return a statement with what is seen in its text."""
    seen = tuple(sorted(seen_in(entry["text"], cue_book(language), _senses(language)).traits))
    return Statement(entry["text"], entry["label"], trade, entry["shape"], seen)


@cache
def lexicon(language: str) -> SensesByWord:
    """Return the lexicon of senses of a language."""
    return by_word(json.loads(_lexicon_file(language).read_text(encoding="utf-8")))


@cache
def _senses(language: str) -> Senses:
    return Senses(lexicon(language))


def _lexicon_file(language: str) -> Path:
    return FOLDER / f"senses.{language}.json"


def digest(language: str) -> str:
    """Return a digest of everything that the weights of a language are made from."""
    here = Path(__file__).parent
    sources = [file for name in _SOURCES for file in sorted(_ADVICE.glob(name.format(language)))]
    sources += [_lexicon_file(language), here / "sorter.py", here / "sorter_training.py"]
    read = sha256()
    for file in (*_files(language), *sources):
        read.update(file.name.encode() + b"\0" + file.read_text(encoding="utf-8").encode() + b"\0")
    return read.hexdigest()


def _files(language: str) -> list[Path]:
    return sorted((FOLDER / "corpus" / language).glob("*.jsonl"), key=lambda file: file.name)


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


def weights_of(language: str) -> dict[str, Any]:
    """Learn and return what the file of weights says."""
    statements, settings = corpus(language), Settings()
    scores = held_out_scores(statements, settings)
    factor = sharpness(statements, scores)
    sharp = [[factor * value for value in of_one] for of_one in scores]
    lean = best_leaning(statements, sharp)
    rows = sorted(
        f"{trait}: {' '.join(str(round(weight * 100)) for weight in of_trait)}"
        for trait, of_trait in learned(statements, LABELS, settings).items()
        if max(map(abs, of_trait)) >= _SMALLEST_WEIGHT
    )
    return {
        "format": FORMAT,
        "language": language,
        "made_by": "make sorter",
        "made_from": digest(language),
        "statements": len(statements),
        "labels": list(LABELS),
        "sharpness": factor,
        "leaning": lean.of_labels(shows_way=True),
        "leaning_without_way": lean.of_labels(shows_way=False),
        "least": LEAST,
        "senses": lexicon(language).as_json(),
        "weights": "".join(f"{row}\n" for row in rows).encode(),
    }


def written(data: dict[str, Any]) -> str:
    """Return the text of the file beside the weights: one word of the lexicon a line, sorted."""
    tables = {key: data["senses"][key] for key in ("words", "beginnings", "endings")}
    parts = [f" {json.dumps(key)}: {json.dumps(value)}" for key, value in data.items() if key not in _TABLES]
    senses = [f' "names": {json.dumps(data["senses"]["names"])}']
    senses += [f' "{key}": {_table(table)}' for key, table in tables.items()]
    parts.append(' "senses": {\n' + ",\n".join(senses) + "\n }")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _table(table: dict[str, str]) -> str:
    lines = [f"  {json.dumps(key, ensure_ascii=False)}: {json.dumps(table[key])}" for key in sorted(table)]
    return "{\n" + ",\n".join(lines) + "\n }"


def main(arguments: Sequence[str]) -> int:
    """Write the weights of both languages, or compare the ways of sorting."""
    if "--compare" in arguments:
        from sorter_comparison import compare

        return compare()
    with ProcessPoolExecutor() as pool:
        made = list(pool.map(weights_of, LANGUAGE_FAMILIES))
    for language, data in zip(LANGUAGE_FAMILIES, made, strict=True):
        file = FOLDER / f"weights.{language}.txt"
        file.write_bytes(data["weights"])
        file.with_suffix(".json").write_text(written(data), encoding="utf-8", newline="\n")
        count = data["weights"].count(b"\n")
        print(f"{file.relative_to(ROOT)}: {data['statements']} statements, {count} traits")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
