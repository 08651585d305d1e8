"""Whether a text only keeps its place free: "to follow", "we don't have one", "ask the boss"."""

from __future__ import annotations

import re
from functools import lru_cache

from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, is_in, words_in

_FILLERS = frozenset(
    (
        *("tbd", "tba", "tbc", "todo", "to do", "xxx", "n/a", "na", "nn", "n.n", "n. n", "none", "later"),
        *("to come", "to follow", "coming soon", "nothing yet", "no", "not yet"),
        *("folgt", "folgt noch", "offen", "noch offen", "später", "keine", "noch keine", "kommt noch"),
        *("nein", "open", "noch nicht", "pendent", "ausstehend", "k. a", "k.a", "still open"),
    )
)
_CLAUSES = re.compile(r"[,;:()–—.!?…\n]+|\s[-/]\s")
_LABEL = re.compile(
    r"\W*(?:(?:vision|mission|strategie|strategy|leitbild|richtung|herausforderung|challenge|positionierung)"
    r"\s*[:–—-]\s*)?",
    re.IGNORECASE,
)
_TELLS_AFTER_ALL = re.compile(r"\b20[2-9]\d\b|\b(?:aber|sondern|dafür|but|yet\s+we|instead)\b", re.IGNORECASE)
_LONGEST = 300
_LONGEST_CLAUSE = 14
_MOST_REST = 45
_LONGEST_TITLE = 3
_LONGEST_LEAD = 5
"""So many words may stand before the clause that says so, as in "good question, I would have to think"."""
_MOST_OTHER_WORDS = 2
"""What says more beside "a strategy", "written" and "not" says something: "a town without road deaths"."""


def says_nothing(text: str) -> bool:
    """Tell whether a text is empty, holds no letter, or only keeps the place free."""
    start = text[:200].strip(" \t\r\n.:;-–—_?!()[]…*").casefold()
    return not any(character.isalpha() for character in (start or text[:2000])) or start in _FILLERS


def is_kept_free(text: str, language: str) -> bool:
    """Tell whether a text says nothing, or says in its own words that it is still to be written.

    What follows may tell why; a year or a "but" in it tells a picture or a way after all.
    """
    if says_nothing(text):
        return True
    return len(text) <= _LONGEST and language in LANGUAGES and _is_to_be_written(text, language)


@lru_cache(maxsize=1024)
def _is_to_be_written(text: str, language: str) -> bool:
    label = _LABEL.match(text)
    pieces = (piece.strip() for piece in _CLAUSES.split(text[label.end() if label else 0 :]))
    clauses = _with_title_joined([piece for piece in pieces if words_in(piece)], language)
    rest = clauses[1:]
    # "Open, to be discussed" keeps the place free, "open, warm and honest" does not.
    first = clauses[: 2 if clauses and says_nothing(clauses[0]) else 1]
    is_open = any(
        len(words_in(piece)) <= _LONGEST_CLAUSE and said(piece, language, "kept_free") for piece in first
    ) or any(_is_unwritten(piece, language) for piece in _leading(clauses))
    return (
        is_open
        and sum(len(words_in(piece)) for piece in rest) <= _MOST_REST
        and not any(_TELLS_AFTER_ALL.search(piece) for piece in rest)
    )


def _leading(clauses: list[str]) -> list[str]:
    """Return the first clause, and the second where the first is only a few words long."""
    return clauses[: 2 if clauses and len(words_in(clauses[0])) <= _LONGEST_LEAD else 1]


def _with_title_joined(clauses: list[str], language: str) -> list[str]:
    """Join "a strategy?" with the clause that answers it."""
    is_title = len(clauses) > 1 and len(words_in(clauses[0])) <= _LONGEST_TITLE
    if is_title and said(clauses[0], language, "the_plan"):
        return [f"{clauses[0]} {clauses[1]}", *clauses[2:]]
    return clauses


def _is_unwritten(clause: str, language: str) -> bool:
    """Tell whether a clause says that nobody has written it: in a phrase, or by three words in any order."""
    if len(words_in(clause)) > _LONGEST_CLAUSE or _TELLS_AFTER_ALL.search(clause):
        return False
    return bool(said(clause, language, "unwritten")) or _is_not_put_down(clause, language)


def _is_not_put_down(clause: str, language: str) -> bool:
    slots = [said(clause, language, name) for name in ("the_plan", "put_down", "not_at_all")]
    if not all(slots):
        return False
    filled = [span for spans in slots for span in spans]
    others = [
        word
        for word in words_in(clause)
        if not is_in("grammar", language, word.form)
        and not any(span.start <= word.start < span.end for span in filled)
    ]
    return len(others) <= _MOST_OTHER_WORDS
