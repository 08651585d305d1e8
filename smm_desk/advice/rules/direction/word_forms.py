"""The forms by which a word is found again."""

from __future__ import annotations

from functools import lru_cache

_ENDINGS = {
    "de": ("", "n", "en", "e", "s", "es", "nen", "innen"),
    "en": ("", "s", "es", "ing", "ed"),
}


@lru_cache(maxsize=8192)
def forms_of(word: str, language: str) -> frozenset[str]:
    """Return a word without the endings that it may carry."""
    cut = {word[: len(word) - len(end)] for end in _ENDINGS[language] if word.endswith(end)}
    kept = {form for form in cut if len(form) >= 4}
    if language == "de":
        kept |= {form.replace("ae", "a").replace("oe", "o").replace("ue", "u") for form in kept}
    if language == "en" and word.endswith("ies"):
        kept.add(f"{word[:-3]}y")
    return frozenset(kept | {word})


def as_small(forms: frozenset[str]) -> frozenset[str]:
    """Return the forms of a word as it is found where it is written small."""
    return frozenset(f"_{form}" for form in forms)
