"""The corpus that the sorter learns from, and that the weights are current."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from smm_desk.advice.sorter import LANGUAGE_FAMILIES, Label
from smm_desk.bootstrap import workplace
from sorter import written
from sorter_corpus import FOLDER, corpus, digest
from sorter_leaning import LABELS, Leaning, best_leaning, decided, score
from sorter_training import Settings, Statement, exp, learned, shares, shuffled, vocabulary

CORPUS = FOLDER / "corpus"
SHAPES = {
    "bullet",
    "dressed",
    "imperative",
    "infinitive",
    "nominal",
    "number_words",
    "plan",
    "sentence",
    "several",
    "typo",
    "word",
}


def entries(language: str) -> list[dict[str, str]]:
    files = sorted((CORPUS / language).glob("*.jsonl"))
    return [
        json.loads(line)
        for file in files
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


@pytest.mark.parametrize("language", LANGUAGE_FAMILIES)
def test_the_corpus_is_large_and_of_many_trades_and_shapes(language: str) -> None:
    trades = [file for file in (CORPUS / language).glob("*.jsonl") if not file.name.startswith("extra_")]
    found = entries(language)
    assert len(trades) >= 40
    assert len(found) >= 1500
    assert {entry["shape"] for entry in found} == SHAPES
    counts = Counter(entry["label"] for entry in found)
    assert set(counts) == set(Label)
    assert min(counts[label] for label in Label if label is not Label.UNCLEAR) >= 100


@pytest.mark.parametrize("language", LANGUAGE_FAMILIES)
def test_no_statement_stands_twice(language: str) -> None:
    counts = Counter(" ".join(entry["text"].casefold().split()) for entry in entries(language))
    assert [text for text, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGE_FAMILIES)
def test_every_line_holds_a_text_a_label_and_a_shape(language: str) -> None:
    for entry in entries(language):
        assert set(entry) == {"text", "label", "shape"}
        assert entry["text"].strip() == entry["text"] != ""


@pytest.mark.parametrize("language", LANGUAGE_FAMILIES)
def test_the_weights_are_current(language: str) -> None:
    weights = workplace().sorter_weights(language)
    assert weights["made_from"] == digest(language), "run `make sorter`"
    assert len(weights["weights"]) < 2_500_000


@pytest.mark.parametrize("language", LANGUAGE_FAMILIES)
def test_the_weights_are_written_sorted_and_rounded(language: str) -> None:
    text = (FOLDER / f"weights.{language}.json").read_text(encoding="utf-8")
    data = json.loads(text)
    assert written(data) == text
    assert data["labels"] == sorted(Label)
    rows = (FOLDER / f"weights.{language}.txt").read_bytes().decode().splitlines()
    assert rows == sorted(rows)
    values = [[int(value) for value in row.rpartition(": ")[2].split()] for row in rows]
    assert {len(of_row) for of_row in values} == {len(Label)}


def test_learning_is_the_same_every_time() -> None:
    few = corpus("de")[::12]
    settings = Settings(rounds=3, least_trades=1)
    weights = learned(few, LABELS, settings)
    assert weights == learned(list(few), LABELS, settings)
    given = decided(few, [score(one, weights) for one in few], Leaning())
    right = sum(label == one.label for label, one in zip(given, few, strict=True))
    assert right >= 0.9 * len(few)


def test_a_trait_of_one_trade_is_not_learned() -> None:
    def statement(trade: str, *traits: str) -> Statement:
        return Statement("", "goal", trade, "word", traits)

    seen = [statement("bakery", "a", "b"), statement("bakery", "b"), statement("butcher", "a")]
    assert vocabulary(seen, 2) == ["a"]


def test_the_order_of_learning_depends_on_the_seed_alone() -> None:
    assert shuffled(6, 1) == shuffled(6, 1) != shuffled(6, 2)
    assert sorted(shuffled(100, 7)) == list(range(100))


def test_probabilities_add_up() -> None:
    assert exp(0) == 1
    assert exp(-1) == pytest.approx(0.36787944)
    assert exp(-1000) == 0
    assert sum(shares([3.0, 1.0, -50.0])) == pytest.approx(1)


def test_a_view_sees_only_its_share_of_the_traits() -> None:
    """What stands in no view has no weight; with all views each trait has some."""
    few = corpus("en")[::40]
    one_view = learned(few, LABELS, Settings(rounds=1, views=1, least_trades=1))
    seen = sum(any(weights) for weights in one_view.values())
    assert seen == pytest.approx(Settings().share_of_view * len(one_view), abs=1)
    all_views = learned(few, LABELS, Settings(rounds=1, views=20, least_trades=1))
    assert sum(any(weights) for weights in all_views.values()) > 0.9 * len(all_views)


def test_leaning_keeps_the_false_alarms_low() -> None:
    unsure = [Statement("", "strategy", "t", "s", ()), Statement("", "goal", "t", "s", ())]
    goal, strategy = LABELS.index(Label.GOAL), LABELS.index(Label.STRATEGY)
    scores = [[0.0] * len(LABELS) for _ in unsure]
    scores[0][goal], scores[0][strategy] = 1.0, 0.5
    scores[1][goal] = 5.0
    lean = best_leaning(unsure, scores, 1.0)
    assert decided(unsure, scores, lean) == ["strategy", "goal"]


def test_without_a_cue_of_a_way_a_goal_is_held_back_from_having_one() -> None:
    both = LABELS.index(Label.GOAL_AND_STRATEGY)
    lean = Leaning(2.0, 1.0)
    assert lean.of_labels(shows_way=True)[both] == 1.0
    assert lean.of_labels(shows_way=False)[both] < 0.0


def test_without_a_cue_of_a_way_only_a_share_of_the_leaning_is_left() -> None:
    strategy = LABELS.index(Label.STRATEGY)
    lean = Leaning(2.0, 1.0, share_without_way=0.5)
    assert lean.of_labels(shows_way=True)[strategy] == 2.0
    assert lean.of_labels(shows_way=False)[strategy] == 1.0
    assert Leaning(2.0, 1.0).of_labels(shows_way=False)[strategy] == 2.0
