"""Numbers that are written as words, read where a text has no other number."""

from __future__ import annotations

import re
from collections.abc import Mapping

from smm_desk.advice.rules.reading.vocabulary import words_in

_VALUES = (10, 11, 12, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100)
_GERMAN = """
    zehn elf zwoelf fuenfzehn zwanzig fuenfundzwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig
    neunzig hundert
"""
_ENGLISH = """
    ten eleven twelve fifteen twenty twenty-five thirty forty fifty sixty seventy eighty ninety
"""
_WORDS: Mapping[str, Mapping[str, int]] = {
    language: dict(zip(words.split(), _VALUES, strict=False))
    for language, words in (("de", _GERMAN), ("en", _ENGLISH))
}
_GERMAN_OTHERS = """
    zwei drei vier fuenf sechs sieben acht neun halb halbe haelfte drittel viertel dutzend prozent
"""
_ENGLISH_OTHERS = """
    one two three four five six seven eight nine half third quarter dozen hundred thousand percent cent
"""
_OTHERS = {"de": frozenset(_GERMAN_OTHERS.split()), "en": frozenset(_ENGLISH_OTHERS.split())}
_FIGURES = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")


def in_figures(text: str, language: str) -> str:
    """Return a text with its one number in figures, as long as before; "nine out of ten" stays as it is."""
    if _FIGURES.search(_YEAR.sub("", text)):
        return text
    words, others = _WORDS[language], _OTHERS[language]
    counting = [word for word in words_in(text) if word.form in words or word.form in others]
    if len(counting) != 1 or counting[0].form not in words:
        return text
    (word,) = counting
    # Half of "forty-two" or "a hundred" is no number.
    if text[word.end : word.end + 1] == "-" or text[word.start - 1 : word.start] == "-":
        return text
    number = str(words[word.form]).ljust(word.end - word.start)
    return f"{text[: word.start]}{number}{text[word.end :]}"
