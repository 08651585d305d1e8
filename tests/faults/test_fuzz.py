"""Mutilated files of every kind are read or refused in a sentence, and nothing else happens."""

from __future__ import annotations

import random
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import fuzz, seeds
from tests.faults.fuzz import TARGETS, Fuzzer, Target, changed_exchange

EXAMPLES = {
    "CSV files": 300,
    "exchange files": 300,
    "workbooks": 40,
    "filled forms": 6,
    "photos": 60,
    "logos": 60,
    "checked backups": 60,
}
"""How many files a reader gets; the others, which are slower, get a few."""


@pytest.fixture(autouse=True, scope="module")
def memory_is_traced() -> Iterator[None]:
    tracemalloc.start()
    yield
    tracemalloc.stop()


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_a_mutilated_file_is_read_or_refused_in_a_sentence(target: Target, tmp_path: Path) -> None:
    fuzzer = Fuzzer(target, tmp_path, seed=7)
    for data in target.files():
        fuzzer.feed(data)
    assert fuzzer.tally.told == 0, fuzzer.tally.sentences
    for _ in range(EXAMPLES.get(target.name, 6)):
        fuzzer.step()
    assert fuzzer.tally.told > 0 or target.name == "CSV files"
    assert fuzzer.tally.is_good, fuzzer.tally.problems


def test_changing_goes_on_when_nothing_is_left_to_change() -> None:
    """Choosing from an empty document ended the run with an IndexError."""
    for seed in range(3_000):
        chance = random.Random(seed)
        document: dict[str, object] = {"a": {}, "b": [[]]}
        for _ in range(12):
            fuzz._change(document, chance)
        pictures = [("pictures/logo.png", b"x")]
        for _ in range(4):
            fuzz._change_pictures(pictures, chance, (b"y",))


def test_the_same_seed_gives_the_same_files() -> None:
    """What was put into one file was changed there, and stood changed in the next."""
    files = seeds.exchange_files()

    def made() -> list[bytes]:
        chance = random.Random(3)
        return [changed_exchange(chance.choice(files), chance, files) for _ in range(200)]

    assert made() == made()
