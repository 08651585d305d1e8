"""Sorts statements of the corpus, each once. Arguments: the language, how many."""

from __future__ import annotations

import json
import re
import sys
import time
from itertools import islice
from pathlib import Path

from tests.bench.children.first_paint import peak_memory_kib

CORPUS = Path(__file__).resolve().parents[3] / "resources" / "sorter" / "corpus"
PLAIN = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        "mehr|more|möglichst|as many",
        r"\d+ ?%|prozent|percent",
        r"bis (?:ende )?20\d\d|by (?:the end of )?20\d\d",
        "steiger\\w*|increase\\w*|erhöh\\w*|raise\\w*",
        "gewinn\\w*|win|gain",
        "umsatz\\w*|turnover|sales|revenue",
        "kund\\w*|customers?",
        "statt|instead|rather than",
        "verzicht\\w*|do without|no",
        "nur|only|exclusively",
        "welt|world|zukunft|future",
        "posten?|post|poste?",
        "erstell\\w*|create|set up|launch",
        "jede[nr]? woche|every week|weekly",
    )
)


def statements(language: str, count: int) -> list[str]:
    """Return the first statements of a language."""
    lines = (
        line
        for file in sorted((CORPUS / language).glob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    )
    return [str(json.loads(line)["text"]) for line in islice(lines, count)]


def main(language: str, count: int) -> dict[str, object]:
    """Return milliseconds to the first result and of each statement, and the memory it takes."""
    texts = statements(language, count + 1)
    before = peak_memory_kib()
    begun = time.perf_counter_ns()

    from smm_desk.bootstrap import workplace

    sorter = workplace().sorter()
    sorter.sort(texts[-1], language)
    first = time.perf_counter_ns() - begun
    each, plain = [], []
    for text in texts[:count]:
        begun = time.perf_counter_ns()
        sorter.sort(text, language)
        sorted_by = time.perf_counter_ns()
        for pattern in PLAIN:
            pattern.search(text)
        each.append((sorted_by - begun) / 1e6)
        plain.append((time.perf_counter_ns() - sorted_by) / 1e6)
    return {
        "first_ms": first / 1e6,
        "each_ms": each,
        "plain_ms": plain,
        "memory_kib": peak_memory_kib() - before,
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(sys.argv[1], int(sys.argv[2]))) + "\n")
