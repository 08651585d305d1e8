"""What tells topics about the firm alone, such as "our offers, our awards, our team"."""

from __future__ import annotations

import re
from functools import lru_cache

from smm_desk.advice.rules.vocabulary import LANGUAGES, holds_any, hollow_places, is_in, long_words, words_in
from smm_desk.concept.concept import Concept
from smm_desk.i18n import N_

CLUETRAIN = N_(
    "Rick Levine, Christopher Locke, Doc Searls and David Weinberger, The Cluetrain Manifesto (1999): "
    "markets are conversations."
)
"""The book on which the rules about talking with people rest."""

_ITEM = re.compile(r"\s*[,;\n•·]\s*|\s+(?:und|and|sowie)\s+", re.IGNORECASE)
_LONGEST_ITEM = 6
_FEWEST_ITEMS = 3
_FEWEST_OWN = 2
_LONGEST_TEXT = 600


def offer_of(concept: Concept) -> frozenset[str]:
    """Return the words for what the firm sells."""
    return long_words(concept.company.offer, concept.company.trade)


@lru_cache(maxsize=64)
def is_only_own(text: str, language: str, offer: frozenset[str]) -> bool:
    """Tell whether topics are about nothing but the firm; `offer` holds the words for what it sells."""
    if language not in LANGUAGES or not text.strip() or holds_any("exchange", language, text):
        return False
    known = offer if holds_any("we", language, text) else frozenset()
    return bool(hollow_places(text, language, ("own",), ("grammar", "own_around"), known)) or _lists_only_own(
        text, language
    )


def _lists_only_own(text: str, language: str) -> bool:
    """Tell whether each item of a list is "our" something, and several are what a firm says of itself."""
    items = [item for item in _ITEM.split(text.strip(" .\n")) if item.strip()]
    if len(items) < _FEWEST_ITEMS or len(text) > _LONGEST_TEXT:
        return False
    own = 0
    for item in items:
        forms = [word.form for word in words_in(item)]
        is_own = any(is_in("own", language, f) or is_in("own_things", language, f) for f in forms)
        is_ours = bool(forms) and is_in("firm", language, forms[0])
        is_padding = any(is_in("padding", language, form) for form in forms)
        if len(forms) > _LONGEST_ITEM or not (is_own or is_ours or is_padding):
            return False
        own += is_own
    return own >= _FEWEST_OWN
