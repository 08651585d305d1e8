"""Who is meant by the words for a caretaker or a deputy: nobody by name, one person, or two."""

from __future__ import annotations

import re

from smm_desk.advice.rules.reading.kept_free import says_nothing
from smm_desk.advice.rules.reading.persons import is_no_name, people, places_of_nobody
from smm_desk.advice.rules.reading.phrases import affirmed, said
from smm_desk.advice.rules.reading.vocabulary import folded, is_in, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept

_I_AND_MY_NAME = re.compile(r"^\s*(?:ich|i|me|myself)\s*[,(–]\s*(?=[^\W\d_])", re.IGNORECASE)

_WHERE_TO = re.compile(r"\b(?:to|from|in|nach|aus|on|auf) ([A-ZÄÖÜ]\w+)")

OF_A_HOLDER = ("not_needed", "room", "board", "nobody_keeps_it")
"""What names nobody where it is asked who looks after something; at the reception somebody may stand in."""


def names_nobody(text: str, language: str, *also: str) -> bool:
    """Tell whether a text leaves open who it is; `also` as for `places_of_nobody`."""
    return says_nothing(text) or bool(places_of_nobody(text, language, "not_needed", *also))


def refuses_deputy(text: str, language: str, holder: str) -> bool:
    """Tell whether a text says that nobody need stand in, or names only the holder once more."""
    own = {word.form for word in words_in(holder)}
    names = [word.form for word in words_in(text)]
    if own and _is_the_holder(names, own, language) and len(people(holder, language)) < 2:
        return True
    lists: tuple[str, ...] = ("nobody_at_all", "not_needed", "deputy_is_there", "still_in_holidays")
    if own & set(names):
        lists = (*lists, "always_there")
    refused = said(text, language, *lists)
    if not refused or said(text, language, "other_person", "nobody_but"):
        return False
    beside = (*refused, *_places(text))
    return all(name in own for name in people(text, language, pronouns=False, beside=beside))


def _places(text: str) -> tuple[Span, ...]:
    """Return the names that tell where somebody is: "from Croatia"."""
    return tuple(Span(*found.span(1)) for found in _WHERE_TO.finditer(text))


def _is_the_holder(names: list[str], own: set[str], language: str) -> bool:
    """Tell whether words say only the holder once more: "Anna", "Anna too", "she herself"."""
    the_same = [name for name in names if name in own or is_in("the_same", language, name)]
    others = (name for name in names if name not in own)
    return bool(the_same) and all(is_in("once_more", language, name) for name in others)


def somebody_stands_in(text: str, language: str, known: frozenset[str]) -> bool:
    """Tell whether the words for the caretaker name a deputy or a second person."""
    if affirmed(text, language, "stands_in"):
        return True
    text = _I_AND_MY_NAME.sub("", text)
    named = {word.form for word in words_in(text) if word.form in known}
    return len(set(people(text, language))) > 1 or len(named) > 1


def is_same_person(owner: str, deputy: str) -> bool:
    """Tell whether the deputy is the owner once more."""
    names = folded(" ".join(owner.split())), folded(" ".join(deputy.split()))
    return bool(names[0]) and names[0] == names[1]


def known_names(concept: Concept) -> frozenset[str]:
    """Return the first names of the people of the concept."""
    names = (
        *(person.name for person in concept.people),
        *(account.owner for account in concept.accounts),
        *(account.deputy for account in concept.accounts),
    )
    firsts = (next(iter(words_in(name)), None) for name in names)
    return frozenset(
        word.form
        for word in firsts
        if word and word.is_capital and not is_no_name(word.form) and len(word.form) > 2
    )
