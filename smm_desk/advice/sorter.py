"""The sentence sorter: says whether a text is a vision, a strategy, a goal, a measure, or nothing clear.

It weighs linguistic cues (`cues_de.py`, `cues_en.py`), and beside them what was learned from a corpus of
our own (`model.py`), and explains itself by places in the text. A false alarm costs more trust than a
missed one: what is unsure is rather taken for a strategy, and what is not clear stays `UNCLEAR`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from smm_desk.advice.cues import LONGEST_SENTENCE, CueHit, Sign
from smm_desk.advice.languages import cue_book
from smm_desk.advice.model import Model, model_from
from smm_desk.advice.sentences import LONGEST_TEXT, sentences
from smm_desk.advice.span import Span


class Label(StrEnum):
    """What a text is."""

    VISION = "vision"
    STRATEGY = "strategy"
    GOAL = "goal"
    MEASURE = "measure"
    GOAL_AND_STRATEGY = "goal+strategy"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that decided: their place in the text and the name of the cue."""

    span: Span
    cue: str


@dataclass(frozen=True, slots=True)
class Sorted:
    """What a text is, how sure that is (0 to 1), and by which words."""

    label: Label
    confidence: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class SortedSentence:
    """A sentence of a text, its place, and what it is."""

    span: Span
    found: Sorted


_UNCLEAR = Sorted(Label.UNCLEAR, 0.0)
_SIGNS_OF: dict[Label, tuple[Sign, ...]] = {
    Label.VISION: (Sign.PICTURE,),
    Label.STRATEGY: (Sign.WAY,),
    Label.GOAL: (Sign.RESULT,),
    Label.MEASURE: (Sign.ACTION,),
    Label.GOAL_AND_STRATEGY: (Sign.RESULT, Sign.WAY),
    Label.UNCLEAR: (),
}
_WITH_A_WAY = frozenset((Label.STRATEGY, Label.GOAL_AND_STRATEGY))
_WITH_A_RESULT = frozenset((Label.GOAL, Label.GOAL_AND_STRATEGY))
_WITHOUT_A_WAY = frozenset((Label.GOAL, Label.MEASURE))
_CLEAR_WEIGHT = 2
_STRONG_WEIGHT = 4
_SURE = 0.5
"""Sentences less certain than this do not decide."""
_FEW_SENTENCES = 4
"""A text of so many sentences is read as one by the learned model."""
_SHARE = 0.4
"""Less than this certainty over all sentences says nothing about the text."""


LANGUAGE_FAMILIES = ("de", "en")
"""The languages that have cues."""

Weights = Callable[[str], Mapping[str, Any]]
"""Gives the weights of a language, as they stand in `resources/sorter/weights.*.json`."""


class Sorter:
    """Sorts texts and remembers the sentences it has seen, so that a keystroke costs one sentence.

    With `weights` the learned model decides, in which the cues are one kind of trait among others; they are
    asked for when the first text of a language comes. Without them the cues alone decide.
    """

    def __init__(self, weights: Weights | None = None) -> None:
        self._weights = weights
        self._model = cache(self._read_model)
        self._sorted_sentence = lru_cache(maxsize=4096)(self._sort_one)
        self._sorted_text = lru_cache(maxsize=256)(self._sort_all)

    def sort(self, text: str, language: str) -> Sorted:
        """Sort a text as a whole; `language` is the family, "de" or "en". Any other stays unclear."""
        return self._sorted_text(text[: LONGEST_TEXT + 1], language)

    def sentences(self, text: str, language: str) -> tuple[SortedSentence, ...]:
        """Sort each sentence of a text; the places are those in the text."""
        places = sentences(text) if language in LANGUAGE_FAMILIES else ()
        found = self._in_place(text, places, language)
        return tuple(SortedSentence(span, _moved(one, span.start)) for span, one in found)

    def _read_model(self, language: str) -> Model | None:
        return None if self._weights is None else model_from(self._weights(language))

    def _sort_one(self, text: str, language: str) -> Sorted:
        model = self._model(language)
        if model is None:
            return _sort_sentence(text, language)
        label, confidence, reasons = model.judge(text, cue_book(language))
        evidence = tuple(Evidence(Span(reason.start, reason.end), reason.cue) for reason in reasons)
        return Sorted(Label(label), confidence, evidence)

    def _sort_all(self, text: str, language: str) -> Sorted:
        places = sentences(text) if language in LANGUAGE_FAMILIES else ()
        if places and self._weights is not None:
            start, end = places[0].start, places[-1].end
            if len(places) <= _FEW_SENTENCES and end - start <= LONGEST_SENTENCE:
                # The sentences themselves are not sorted: nobody asks for them, and a key would cost twice.
                return _moved(self._sorted_sentence(text[start:end], language), start)
        return _together(self._in_place(text, places, language))

    def _in_place(self, text: str, places: Iterable[Span], language: str) -> list[tuple[Span, Sorted]]:
        """Sort the sentences at these places; the evidence is still counted from the beginning of each."""
        return [
            (
                span,
                self._sorted_sentence(
                    text[span.start : min(span.end, span.start + LONGEST_SENTENCE)], language
                ),
            )
            for span in places
        ]


def sort_text(text: str, language: str) -> Sorted:
    """Sort one text by the cues alone; `language` is the family, "de" or "en"."""
    return Sorter().sort(text, language)


def _sort_sentence(sentence: str, language: str) -> Sorted:
    hits = _widest(cue_book(language).hits(sentence))
    weights = {sign: _weight(hits, sign) for sign in Sign}
    label = _label(weights)
    if label is Label.UNCLEAR:
        return _UNCLEAR
    signs = _SIGNS_OF[label]
    own = [hit for hit in hits if hit.cue.sign in signs]
    strong = [hit for hit in own if hit.cue.weight >= _CLEAR_WEIGHT] or own
    deciding = tuple(Evidence(Span(hit.start, hit.end), hit.cue.key) for hit in strong)
    return Sorted(label, _confidence(weights, signs), deciding)


def _label(weights: dict[Sign, int]) -> Label:
    result, way = weights[Sign.RESULT], weights[Sign.WAY]
    action, picture = weights[Sign.ACTION], weights[Sign.PICTURE]
    if picture >= _STRONG_WEIGHT and picture >= max(result, way, action):
        return Label.VISION
    if way >= _CLEAR_WEIGHT:
        return Label.GOAL_AND_STRATEGY if result >= _CLEAR_WEIGHT else Label.STRATEGY
    needed = _STRONG_WEIGHT if way else _CLEAR_WEIGHT
    if result >= needed and result >= max(action, picture):
        return Label.GOAL
    if action >= needed and action > picture:
        return Label.MEASURE
    return Label.VISION if picture >= needed and picture > result else Label.UNCLEAR


def _confidence(weights: dict[Sign, int], signs: Iterable[Sign]) -> float:
    own = sum(weights[sign] for sign in signs)
    rival = max((weight for sign, weight in weights.items() if sign not in signs), default=0)
    return round(own / (own + rival + 1), 2)


def _weight(hits: Iterable[CueHit], sign: Sign) -> int:
    """Add the weights for a sign; a cue that stands twice counts once."""
    weights = {hit.cue.key: hit.cue.weight for hit in hits if hit.cue.sign is sign}
    return sum(weights.values())


def _widest(hits: list[CueHit]) -> list[CueHit]:
    """Leave out hits that lie within a weightier one of the same sign, as a word lies within its phrase."""
    kept: list[CueHit] = []
    for hit in sorted(hits, key=lambda hit: (-hit.cue.weight, hit.start - hit.end, hit.start)):
        if not any(wider.cue.sign is hit.cue.sign and wider.holds(hit) for wider in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: (hit.start, hit.end))


def _together(found: list[tuple[Span, Sorted]]) -> Sorted:
    """Sort a text from its sentences: one that shows a way settles it; else the most certain reading wins."""
    sure = [(span, one) for span, one in found if one.confidence >= _SURE or one.label in _WITH_A_WAY]
    labels = {one.label for _, one in sure}
    if labels & _WITH_A_WAY:
        label = Label.GOAL_AND_STRATEGY if labels & _WITH_A_RESULT else Label.STRATEGY
        deciding = [(span, one) for span, one in sure if one.label in _WITH_A_WAY | _WITH_A_RESULT]
        return Sorted(label, max(one.confidence for _, one in deciding), _evidence(deciding))
    sums = {label: sum(one.confidence for _, one in sure if one.label is label) for label in labels}
    if not sums:
        return _UNCLEAR
    label = max(sums, key=lambda label: (sums[label], label))
    # Goals and measures side by side are both no strategy, so they add to each other's certainty.
    allies = _WITHOUT_A_WAY if label in _WITHOUT_A_WAY else {label}
    share = sum(sums.get(ally, 0.0) for ally in allies) / len(found)
    if share < _SHARE:
        return _UNCLEAR
    return Sorted(
        label, round(share, 2), _evidence([(span, one) for span, one in sure if one.label is label])
    )


def _evidence(deciding: list[tuple[Span, Sorted]]) -> tuple[Evidence, ...]:
    return tuple(piece for span, one in deciding for piece in _moved(one, span.start).evidence)


def _moved(found: Sorted, by: int) -> Sorted:
    if not by or not found.evidence:
        return found
    moved = (Evidence(Span(e.span.start + by, e.span.end + by), e.cue) for e in found.evidence)
    return Sorted(found.label, found.confidence, tuple(moved))
