"""The sentence pattern of a strategy: what stands in the way, for whom, how, by what, what not."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from smm_desk.concept.concept import Concept
from smm_desk.i18n import N_, Texts, message


@dataclass(frozen=True, slots=True, kw_only=True)
class StrategyPattern:
    """The five pieces of a strategy, each in the owner's words; a piece may be empty."""

    challenge: str = ""
    for_whom: str = ""
    how_differently: str = ""
    by_what: str = ""
    what_not: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the pattern: the name of its attribute, its question, and the clause that it fills."""

    key: str
    question: str
    clause: str


PIECES = (
    Piece("challenge", N_("What stands in your way?"), N_("What stands in our way: {words}.")),
    Piece("for_whom", N_("Whom do you want to win?"), N_("We win with: {words}.")),
    Piece(
        "how_differently",
        N_("What do you do differently from the others?"),
        N_("Unlike the others: {words}."),
    ),
    Piece("by_what", N_("What do you do for it, every day?"), N_("We do it by: {words}.")),
    Piece("what_not", N_("What do you leave for it?"), N_("For this we leave: {words}.")),
)
"""The pieces in the order of the sentence."""


def prefilled(concept: Concept) -> StrategyPattern:
    """Return the pattern with what already stands elsewhere in the concept."""
    strategy = concept.strategy
    return StrategyPattern(
        challenge=strategy.challenge.strip(),
        for_whom=_listed(audience.name for audience in concept.audiences),
        how_differently=strategy.advantage.strip(),
        by_what=_listed(thrust.title for thrust in concept.thrusts),
        what_not=strategy.deliberately_not.strip(),
    )


def sentence(pattern: StrategyPattern, texts: Texts) -> str:
    """Put the pieces that are filled into sentences, in the language of `texts`."""
    clauses = []
    for piece in PIECES:
        words = " ".join(str(getattr(pattern, piece.key)).split()).rstrip(" .;,:")
        if words:
            clauses.append(texts(message(piece.clause, words=words)))
    return " ".join(clauses)


def with_piece(pattern: StrategyPattern, key: str, words: str) -> StrategyPattern:
    """Return the pattern with other words in one piece."""
    changes = {key: words}
    return dataclasses.replace(pattern, **changes)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(" ".join(name.split()) for name in names if name.strip())
