"""What tells topics about the firm alone, such as "our offers, our awards, our team"."""

from __future__ import annotations

import re
from functools import lru_cache

from smm_desk.advice.rules.reading.phrases import meant, said
from smm_desk.advice.rules.reading.vocabulary import (
    LANGUAGES,
    holds_any,
    hollow_places,
    is_in,
    long_words,
    words_in,
)
from smm_desk.concept.concept import Concept
from smm_desk.i18n import N_

CLUETRAIN = N_(
    "Rick Levine, Christopher Locke, Doc Searls and David Weinberger, The Cluetrain Manifesto (1999): "
    "markets are conversations."
)
"""The book on which the rules about talking with people rest."""

_ITEM = re.compile(
    r"\s*[,;\n•·]\s*(?:(?:und|and|sowie)\s+)?|(?<!before)\s+(?:und|and|sowie)\s+", re.IGNORECASE
)
_LONGEST_ITEM = 6
_FEWEST_ITEMS = 3
_FEWEST_OWN = 2
_FEWEST_FOR_ANOTHER = 4
_LONGEST_TEXT = 600


def offer_of(concept: Concept) -> frozenset[str]:
    """Return the words for what the firm sells."""
    return long_words(concept.company.offer, concept.company.trade)


@lru_cache(maxsize=256)
def is_only_own(text: str, language: str, offer: frozenset[str]) -> bool:
    """Tell whether topics are about nothing but the firm; `offer` holds the words for what it sells."""
    if language not in LANGUAGES or not text.strip() or holds_any("exchange", language, text):
        return False
    if meant(text, language, "mostly_us"):
        return True
    known = offer if holds_any("we", language, text) else frozenset()
    return bool(hollow_places(text, language, ("own",), ("grammar", "own_around"), known)) or _lists_only_own(
        text, language
    )


def _lists_only_own(text: str, language: str) -> bool:
    """Tell whether the items of a list are "our" something or what a firm says of itself.

    In a longer list one item may be something else, unless it is what people ask.
    """
    items = [item for item in _ITEM.split(text.strip(" .\n")) if item.strip()]
    is_said = meant(text, language, "all_about_us")
    if len(items) < (1 if is_said else _FEWEST_ITEMS) or len(text) > _LONGEST_TEXT:
        return False
    kinds = [_kind(item, language) for item in items]
    own, others = kinds.count("own"), [i for i, kind in zip(items, kinds, strict=True) if kind == "other"]
    fewest = 1 if is_said or meant(text, language, "we_show_ours") else _FEWEST_OWN
    if own < fewest or len(others) > (len(items) >= _FEWEST_FOR_ANOTHER):
        return False
    return not any(_could_be_asked(item, language) for item in others)


@lru_cache(maxsize=1024)
def _kind(item: str, language: str) -> str:
    """Tell what an item of topics is: "own", "ours", "padding" or "other"."""
    if meant(item, language, "all_about_us", "we_show_ours"):
        return "own"
    forms = [word.form for word in words_in(item)]
    if len(forms) > _LONGEST_ITEM or not forms:
        return "other"
    if said(item, language, "firm_heads"):
        return "own"
    life, is_ours = _holds("own_life", forms, language), is_in("firm", language, forms[0])
    if _holds("own", forms, language) or _holds("own_things", forms, language) or (life and is_ours):
        return "own"
    if is_ours:
        return "ours"
    is_padding = life or _holds("padding", forms, language) or said(item, language, "whats_new")
    return "padding" if is_padding or _says_nothing(forms, language) else "other"


def _says_nothing(forms: list[str], language: str) -> bool:
    return all(is_in("own_around", language, form) or is_in("grammar", language, form) for form in forms)


def _holds(name: str, forms: list[str], language: str) -> bool:
    return any(is_in(name, language, form) for form in forms)


def _could_be_asked(item: str, language: str) -> bool:
    forms = [word.form for word in words_in(item)]
    return len(forms) > _LONGEST_ITEM or any(is_in("asking", language, form) for form in forms)
