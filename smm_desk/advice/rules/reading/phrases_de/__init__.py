"""German phrases that the rules know, by what they are about."""

from __future__ import annotations

from smm_desk.advice.rules.reading.phrases_de import (
    accounts,
    answers,
    audiences,
    channels,
    conduct,
    honesty,
    people,
    reasons,
    strategy,
    unnamed,
)

MATTERS = (strategy, audiences, channels, accounts, conduct, honesty, answers, people, reasons, unnamed)
"""Each with its `LISTS` of words and its `PHRASES`; a name stands in one of them only."""
