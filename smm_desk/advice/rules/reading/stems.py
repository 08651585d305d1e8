"""The words of texts that carry meaning, cut so that their forms are one, to see whether two texts touch."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from smm_desk.advice.rules.reading.vocabulary import is_in, places_of_sentences, words_in

_SHORTEST_STEM = 4
_LONGEST_STEM = 5


def stems(text: str, language: str) -> frozenset[str]:
    """Return the words that carry meaning, cut so that their forms are one."""
    return frozenset(_cut(form) for form in meaningful(text, language))


def meaningful(text: str, language: str) -> frozenset[str]:
    """Return the words that carry meaning, whole."""
    sentences = (text[place.start : place.end] for place in places_of_sentences(text))
    return frozenset().union(*(_meaningful(sentence, language) for sentence in sentences))


def touch(first: Iterable[str], second: frozenset[str]) -> bool:
    """Tell whether two sets of stems touch, also where one begins like the other."""
    return any(a in second or any(a.startswith(b) or b.startswith(a) for b in second) for a in first)


def found_within(parts: frozenset[str], words: frozenset[str]) -> bool:
    """Tell whether a stem stands within one of the words, as "dough" does in "doughnut"."""
    return any(part in word for part in parts if len(part) >= _SHORTEST_STEM for word in words)


def _cut(form: str) -> str:
    return form[:_LONGEST_STEM].rstrip("s")


@lru_cache(maxsize=4096)
def _meaningful(sentence: str, language: str) -> frozenset[str]:
    return frozenset(
        word.form
        for word in words_in(sentence)
        if len(word.form) >= _SHORTEST_STEM
        and not word.form[0].isdigit()
        and not is_in("grammar", language, word.form)
        and not is_in("too_common", language, word.form)
    )
