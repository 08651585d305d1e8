"""Build the weights of the sentence sorter from our own corpus: `make sorter`.

Reads `resources/sorter/corpus/<language>/*.jsonl` and `resources/sorter/senses.<language>.json`, learns,
chooses how far to lean towards "strategy" by cross-validation over the trades, and writes
`resources/sorter/weights.<language>.txt` (a trait a line, sorted) and `.json` (all else). The same corpus,
lexicon, cues and code give the same bytes on every machine. `make sorter ARGS=--compare` prints how other
ways of sorting do instead.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from smm_desk.advice.model import FORMAT
from smm_desk.advice.sorter import LANGUAGE_FAMILIES
from sorter_corpus import FOLDER, ROOT, corpus, digest, lexicon
from sorter_leaning import LABELS, best_leaning, held_out_scores, sharpness
from sorter_training import Settings, learned

_TABLES = ("senses", "weights")
LEAST = 0.45
_SMALLEST_WEIGHT = 0.3


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
