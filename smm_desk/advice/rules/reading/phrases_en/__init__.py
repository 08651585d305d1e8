"""English phrases that the rules know, by what they are about."""

from __future__ import annotations

from smm_desk.advice.rules.reading.phrases_en import (
    accounts,
    answers,
    audiences,
    channels,
    conduct,
    doing,
    evidence,
    gains,
    goals,
    honesty,
    machines,
    openness,
    people,
    pictures,
    places,
    promises,
    reasons,
    room,
    stops,
    strategy,
    unnamed,
    voices,
)

MATTERS = (
    accounts,
    answers,
    audiences,
    channels,
    conduct,
    doing,
    evidence,
    gains,
    goals,
    honesty,
    machines,
    openness,
    people,
    pictures,
    places,
    promises,
    reasons,
    room,
    stops,
    strategy,
    unnamed,
    voices,
)
"""Each with its `LISTS` of words and its `PHRASES`; a name stands in one of them only."""
