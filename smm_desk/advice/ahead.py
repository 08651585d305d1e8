"""What the first look at a concept needs, done ahead step by step, so that opening one waits for less."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

from smm_desk.advice import rules
from smm_desk.advice.sorter import LANGUAGE_FAMILIES

_READING = "reading"
"""The room whose words and phrases are read when a rule first asks for them."""


def steps_to_first_look(language: str) -> Iterator[None]:
    """Load the rules, one module a step, and then the phrases of a language family, one book a step.

    A step takes a few milliseconds. What the desk has loaded already costs nothing; a language without
    rules of its own has no phrases to load.
    """
    for room in pkgutil.iter_modules(rules.__path__):
        if room.name != _READING:
            package = import_module(f"{rules.__name__}.{room.name}")
            for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
                import_module(found.name)
                yield
    import_module("smm_desk.advice.advisor")
    yield
    if language in LANGUAGE_FAMILIES:
        from smm_desk.advice.rules.reading.phrases import books_made

        yield from books_made(language)
