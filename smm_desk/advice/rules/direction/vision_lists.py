"""Whether a text is nothing but a list of what a firm sells."""

from __future__ import annotations

import re
from functools import cache

from smm_desk.advice.rules.reading.vocabulary import Word, is_in, words_in

_SELLS = {
    "de": r"""
        (?:[^.!?\n]{0,80}[.!?]\s+)?
        (?: (?:wir|ich)\s+(?:verkaufe?n?|führen?|liefe?re?n?|vertreiben?|produziere?n?|handel?n?\s+mit
              |biete?n?|machen?|haben?)
          | (?:im|in\s+unserem|zum|zu\s+unserem)\s+(?:angebot|sortiment|laden|programm|geschäft)
            \s+(?:führen|haben|bieten|finden|gehören)\s*(?:wir|sie)?(?:\s+unter\s+anderem)?
          | (?:bei\s+(?:uns|mir)|hier)\s+(?:gibt['’]?s|(?:gibt|bekommt|bekommen|finden)\s+(?:es|sie|man|ihr))
          | (?:unser|mein)\s+(?:angebot|sortiment)\s*(?:ist|umfasst|:)
          | (?:angebot|sortiment|leistungen)\s*: )
        \s+(?:(?:auch|alles|frische[nsr]?|gute[nsr]?)\s+)?(?P<list>[^.!?\n]+?)(?:\s+an)?(?:[.!?].{0,80})?
    """,
    "en": r"""
        (?:[^.!?\n]{0,80}[.!?]\s+)?
        (?: we(?:['’]ve\s+got|\s+(?:also\s+)?(?:sell|supply|stock|deliver|produce|manufacture|offer|trade\s+in
              |make|have|do)) | i\s+(?:sell|offer|make|do)
          | (?:what\s+)?(?:we['’]ve\s+got|we\s+(?:have|offer|sell))\s*(?:is|are)?\s*:
          | (?:in\s+our\s+(?:shop|range|store)\s+)
            (?:you(?:['’]ll|\s+will)?\s+(?:find|get)|we\s+(?:have|stock|sell))
          | our\s+(?:offer|range)\s*(?:is|includes|:) | (?:services|range|offer|products)\s*: )
        \s+(?:also\s+)?(?P<list>[^.!?\n]+?)(?:[.!?].{0,80})?
    """,
}
_LIST_MARKS = {
    "de": r"\s*,\s*(?:(?:und|dazu|plus|sowie)\s+)?|\s+und\s+|\s+sowie\s+|\s+plus\s+|"
    r"\s*[/&;]\s*|\s*\n\s*[-–•*]?\s*",
    "en": r"\s*,\s*(?:(?:and|plus)\s+)?|\s+and\s+|\s+plus\s+|\s*[/&;]\s*|\s*\n\s*[-–•*]?\s*",
}
_LONGEST_LIST = 400
_FEWEST_THINGS = 3
_LONGEST_THING = 3
_CLOSER = re.compile(
    r"(?<=\w)\s+(?:in|im|aus|von|vom|für|nach|mit|zum|zur|ab|from|for|of|with|on|at)\s+(?:\S+\s*){1,5}$",
    re.IGNORECASE,
)
"""What only says more of a thing: "eggs from our own hens"."""
_TELLS_A_PICTURE = re.compile(
    r"\b(?:20[2-9]\d|dass|damit|worum|wofür|niemand|kein\w*|so\s+that|nobody|no\s+one|because|weil|because)\b",
    re.IGNORECASE,
)
_VERBS = ("is", "are", "costs", "ist", "sind", "kostet", "kosten")
_IN_BRACKETS = re.compile(r"\([^)]*\)")


def is_list_of_products(text: str, language: str, offer: frozenset[str]) -> bool:
    """Tell whether a text is nothing but a list, and at least two of its things are for sale."""
    if not 0 < len(text) <= _LONGEST_LIST:
        return False
    line = text.strip(" \t\n.-–•*")
    sold = _compiled(_SELLS[language]).fullmatch(line)
    marks = _LIST_MARKS[language] + ("" if sold else r"|\.\s+")
    listed = _IN_BRACKETS.sub("", sold["list"] if sold else line)
    if sold and _TELLS_A_PICTURE.search(line.replace(sold["list"], "")):
        return False
    pieces = (_CLOSER.sub("", piece) for piece in re.split(marks, listed) if piece.strip())
    things = [words_in(piece) for piece in pieces]
    if any(word.form in _VERBS for thing in things for word in thing):
        return False
    if any(not 1 <= len(thing) <= _LONGEST_THING + bool(sold) for thing in things):
        return False
    if len(things) < _FEWEST_THINGS or any(_is_of_value(thing, language) for thing in things):
        return False
    for_sale = sum(
        any(
            word.form in offer
            or is_in("things_for_sale", language, word.form)
            or is_in("goods", language, word.form)
            for word in thing
        )
        for thing in things
    )
    return for_sale >= (1 if sold else 2)


def _is_of_value(thing: tuple[Word, ...], language: str) -> bool:
    """Tell whether a thing of a list cannot be sold: "warmth", "children who laugh"."""
    return any(
        is_in("worth_living_for", language, w.form) or is_in("denials", language, w.form) for w in thing
    )


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.VERBOSE | re.IGNORECASE if "\n" in source else re.IGNORECASE)
