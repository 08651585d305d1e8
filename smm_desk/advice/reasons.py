"""The words that decided: which of them the learned model leans on, and under which name.

The weight of a trait is shared out among its words; the weight of a sign ("much speaks for a result") among
the cues of that sign. Cues are named first, for they are whole phrases; only where none weighs enough,
single words are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from smm_desk.advice.cues import CueHit
from smm_desk.advice.traits import NOWHERE, Place, Seen

_LEAST_SHARE = 0.35
"""What weighs less than this share of the weightiest is not named."""
_LEAST_WEIGHT = 0.15
"""Cues that weigh less than this explain nothing."""
_MOST_REASONS = 4
_CONJUNCTIONS = frozenset(("und", "oder", "sowie", "and", "or"))
_SMALL_WORDS = """
    der die das den dem des ein eine einen einem einer eines unser unsere unseren unserem unserer an auf aus
    bei bis durch für gegen im in ins mit nach ohne per pro um unter vom von vor zum zur zu dass damit
    a an the our at by for from into of on than that to with without
"""
_LEADING_ON = _CONJUNCTIONS.union(_SMALL_WORDS.split())
"""Words with which a quote does not end, as they only lead on to the next."""
_BETWEEN_SENTENCES = re.compile(r"[.!?\n]\s")

_FARTHEST_BACK = 40
_TELLING_WORD = re.compile(
    r"\b(?!(?:mehr|noch|viele?|more|less|many|much|most)\b)\w*[^\W\d_]{4}", re.IGNORECASE
)
_ONE_WORD_ON = re.compile(r"[ \xa0-](?:[^\s,;.!?()]{1,3} ){0,2}[^\W\d_][\w-]{3,}")
_ONE_WORD_BACK = re.compile(r"[^\W\d_][\w-]{3,}:? (?:[^\s,;.!?()]{1,3} )?$")


class Reason(NamedTuple):
    """Words that decided: characters `start` to before `end`, and the cue or trait that weighs most there."""

    start: int
    end: int
    cue: str


def reasons(text: str, seen: Seen, weighed: Mapping[str, float]) -> tuple[Reason, ...]:
    """Return the places that weigh most for a label; `weighed` are its weights of the traits of the text."""
    chosen = _cues(seen, weighed) or _words(text, seen, weighed)
    places = [Reason(*_whole_words(text, start, end), name) for start, end, name in chosen]
    if not any(_TELLING_WORD.search(text, start, end) for start, end, _ in places):
        places = [Reason(*_with_a_word(text, start, end), name) for start, end, name in places]
    return tuple(sorted(places))


def _cues(seen: Seen, weighed: Mapping[str, float]) -> list[Reason]:
    """Return the weightiest cues, none within another."""
    hits = seen.reading.hits
    of_sign = {sign: _sign_weight(sign, weighed) for sign in {hit.cue.sign for hit in hits}}
    sums = {sign: sum(hit.cue.weight for hit in hits if hit.cue.sign is sign) for sign in of_sign}

    def weight(hit: CueHit) -> float:
        shared = of_sign[hit.cue.sign] * hit.cue.weight / sums[hit.cue.sign]
        return weighed.get(f"cue {hit.cue.key}", 0.0) + shared

    ordered = sorted(hits, key=lambda hit: (-weight(hit), hit.start, -hit.end, hit.cue.key))
    if not ordered or weight(ordered[0]) < _LEAST_WEIGHT:
        return []
    least = _LEAST_SHARE * weight(ordered[0])
    chosen: list[Reason] = []
    for hit in ordered:
        apart = all(hit.end <= other.start or other.end <= hit.start for other in chosen)
        if apart and weight(hit) >= least and len(chosen) < _MOST_REASONS:
            chosen.append(Reason(hit.start, hit.end, hit.cue.key))
    return chosen


def _sign_weight(sign: str, weighed: Mapping[str, float]) -> float:
    """Return what speaks for the label in that there are cues of this sign at all."""
    names = (name for name in weighed if name.startswith(f"sign {sign} ") or name == f"highest sign {sign}")
    return sum(weighed[name] for name in names)


def _words(text: str, seen: Seen, weighed: Mapping[str, float]) -> list[Reason]:
    """Return the weightiest words, those side by side as one."""
    tokens = seen.reading.tokens
    shares = [0.0] * len(tokens)
    for name, weight in weighed.items():
        first, last = seen.traits[name]
        if first != NOWHERE:
            for n in range(first, last + 1):
                shares[n] += weight / (last - first + 1)
    highest = max(shares)
    least = max(_LEAST_SHARE * highest, 1e-9)
    chosen = [n for n, share in enumerate(shares) if share >= least] or [shares.index(highest)]
    places = [(tokens[n].start, tokens[n].end) for n in range(len(tokens))]
    words = [text[start:end].casefold() for start, end in places]
    found = [_without_loose_ends(run, words) for run in _runs(text, places, chosen)]
    telling = [run for run in found if words[run.last] not in _LEADING_ON] or found
    runs = sorted(telling, key=lambda run: (-max(shares[run.first : run.last + 1]), run))
    return [
        Reason(tokens[run.first].start, tokens[run.last].end, _named(run, seen, weighed))
        for run in runs[:_MOST_REASONS]
    ]


def _runs(text: str, places: list[tuple[int, int]], chosen: Iterable[int]) -> list[Place]:
    """Join words that stand side by side, or with one word between, in the same sentence."""
    runs: list[Place] = []
    for n in chosen:
        before = runs[-1].last if runs else NOWHERE
        near = runs and n - before <= 2
        if near and not _BETWEEN_SENTENCES.search(text[places[before][1] : places[n][0] + 1]):
            runs[-1] = Place(runs[-1].first, n)
        else:
            runs.append(Place(n, n))
    return runs


def _without_loose_ends(run: Place, words: list[str]) -> Place:
    """Leave out words at the edges that belong to what stands beside; a run of nothing else stays."""
    first, last = run
    while last > first and words[last] in _LEADING_ON:
        last -= 1
    while first < last and words[first] in _CONJUNCTIONS:
        first += 1
    return run if words[last] in _LEADING_ON else Place(first, last)


def _named(run: Place, seen: Seen, weighed: Mapping[str, float]) -> str:
    """Return the trait that weighs most among those that lie in these words."""
    inside = [
        name
        for name in weighed
        if run.first <= seen.traits[name].first and seen.traits[name].last <= run.last
    ]
    return max(inside, key=lambda name: (weighed[name], name), default="words")


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a place to whole words, as "2" in "B2B"."""
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def _with_a_word(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a place of mere figures and small words by one word: "50" or "more" would explain nothing."""
    if found := _ONE_WORD_ON.match(text, end):
        return start, found.end()
    if found := _ONE_WORD_BACK.search(text[max(0, start - _FARTHEST_BACK) : start]):
        return start - len(found[0]), end
    return start, end
