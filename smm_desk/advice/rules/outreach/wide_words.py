"""Whether a name says everybody in more words than one: clause by clause, and nothing beside it."""

from __future__ import annotations

import re
from functools import lru_cache

from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import Word, is_in, words_in
from smm_desk.advice.span import Span

_CLAUSE = re.compile(
    r"[;:,.!?()\n/]+\s*|\s[-–—]+\s|\b(?:because|after\s+all|denn|weil|schlie(?:ß|ss)lich)\b", re.IGNORECASE
)
_RELATIVE = re.compile(r"(?:der|die|das|welche[rs]?|mit|who|whose|that|with)\b", re.IGNORECASE)
_ALL_AGES = re.compile(
    r"(?:\b(?:von|ab|from|aged?s?)\s+)?\b[0-8]\s*(?:bis|to|till|until|[-–])\s*(?:[89]\d|1[0-2]\d)\b"
    r"(?:\s*(?:jahren?|years?(?:\s+old)?)\b)?",
    re.IGNORECASE,
)
_FROM_CHILDHOOD = re.compile(
    r"\b(?:ab|über|over|above|from|aged?)\s+(?:[0-9]|1[0-8])\b(?:\s*(?:jahren?|years?(?:\s+old)?)\b)?"
    r"(?!\s*(?:bis|to|till|until|and|und|[-–]))",
    re.IGNORECASE,
)
_IDIOMS = re.compile(r"\b(?:every\s+)?tom,?\s+dick,?\s+(?:and|&|or)\s+harry\b", re.IGNORECASE)
_ITEMS = re.compile(r"\s*[,;/+&\n]\s*|\s+(?:und|sowie|oder|and|or|as\s+well\s+as)\s+", re.IGNORECASE)
_OPPOSITES = ("sex", "age", "purse", "buyer", "home")
_HALVES = (*(f"{half}_{pair}" for pair in _OPPOSITES for half in ("one", "other")), "broad_people")
_FEWEST_ITEMS = 3
_LONGEST_ITEM = 3
_NO_NARROWING = ("grammar", "beside_everybody", "beside_groups", "private_groups", "business_groups")
_MOST_BESIDE_OPEN = 2
_MOST_BESIDE_NEEDS = 3
_LONGEST_PLACE = 4
_BEFORE_A_PLACE = frozenset(("of", "in", "from", "around", "von", "im", "aus", "rund", "vom"))
_WHOLE = re.compile(
    r"population|bevölkerung|public|öffentlichkeit|einwohner|bewohner|inhabitants|residents|citizens|everyone"
    r"|everybody",
    re.IGNORECASE,
)
_WHOLE_PLACE = re.compile(r"\b(?:[Gg]anz|[Aa]ll\s+(?:of|over))\s+[A-ZÄÖÜ]\w+(?<!e)\b")


@lru_cache(maxsize=256)
def says_everybody(name: str, language: str) -> bool:
    """Tell whether each clause of a name is everybody or narrows nothing, and one of them is everybody."""
    if _names_all_kinds(name, language):
        return True
    kinds = [_is_wide(clause, language) for clause in _clauses(_IDIOMS.sub("everybody", name))]
    return any(kinds) and None not in kinds


def _names_all_kinds(name: str, language: str) -> bool:
    """Tell whether a name is a list of broad kinds of people, and two of them together are everybody."""
    items = [item for item in _ITEMS.split(name.strip(" .!")) if item]
    if len(items) < _FEWEST_ITEMS:
        return False
    sides = [side for item in items for side in _sides(item, language)]
    return len(sides) == len(items) and any(
        {f"one_{pair}", f"other_{pair}"} <= set(sides) for pair in _OPPOSITES
    )


def _sides(item: str, language: str) -> tuple[str, ...]:
    """Return of which pair an item is which half; nothing for people of a narrower kind."""
    if len(words_in(item)) > _LONGEST_ITEM:
        return ()
    return next(((name,) for name in _HALVES if said(item, language, name)), ())


def _clauses(name: str) -> list[str]:
    """Return the clauses of a name; "all, who …" is one."""
    clauses: list[str] = []
    for clause in _CLAUSE.split(name):
        if clauses and _RELATIVE.match(clause):
            clauses[-1] += f" {clause}"
        elif clause.strip():
            clauses.append(clause)
    return clauses


def _is_wide(clause: str, language: str) -> bool | None:
    """Tell whether a clause says everybody, says nothing, or names somebody in particular."""
    everybody = said(clause, language, "everybody_said")
    everybody += tuple(
        Span(found.start(), found.end())
        for pattern in (_ALL_AGES, _FROM_CHILDHOOD, _WHOLE_PLACE)
        if pattern is not _FROM_CHILDHOOD or said(clause, language, "everybody_said")
        for found in pattern.finditer(clause)
    )
    for name, most in (("everybody_open", _MOST_BESIDE_OPEN), ("everybody_needs", _MOST_BESIDE_NEEDS)):
        found = said(clause, language, name)
        if name == "everybody_needs":
            found = tuple(f for f in found if not any(map(_RELATIVE.match, clause[f.start : f.end].split())))
        if found and len(_narrowing(clause, (*found, *everybody), language)) <= most:
            return True
    if everybody:
        everybody = (*everybody, *said(clause, language, "everyone_has"))
    left = _narrowing(clause, everybody, language)
    if left or any(is_in("denials", language, word.form) for word in _beside(clause, everybody)):
        return None
    return bool(everybody)


def _narrowing(clause: str, spans: tuple[Span, ...], language: str) -> list[Word]:
    """Return the words beside what was found that name somebody in particular."""
    words = _beside(clause, spans)
    end = max((span.end for span in spans), default=0)
    after = [word for word in words if word.start >= end]
    if (
        end
        and len(after) <= _LONGEST_PLACE
        and after
        and after[0].form in _BEFORE_A_PLACE
        and _WHOLE.search(clause)
        and all(word.is_capital or is_in("grammar", language, word.form) for word in after)
    ):
        words = [word for word in words if word.start < end]
    return [
        word
        for word in words
        if word.form[0].isdigit() or not any(is_in(name, language, word.form) for name in _NO_NARROWING)
    ]


def _beside(clause: str, spans: tuple[Span, ...]) -> list[Word]:
    return [
        word for word in words_in(clause) if not any(span.start <= word.start < span.end for span in spans)
    ]
