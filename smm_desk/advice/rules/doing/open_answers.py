"""How answers that leave their question open are looked for, in many fields with the same question.

In a list the thing is said once, at the first part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from smm_desk.advice.quoting import quoted
from smm_desk.advice.rule import Check, Look, Notice, Watch
from smm_desk.advice.rules.reading.kept_free import says_nothing
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, is_in, places_of_sentences, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import FieldPath

_MOST_OTHER_WORDS = 3
"""A sentence that says more beside the phrase may answer the question after all."""

_MOST_SMALL_WORDS = 5
"""So many words beside it that say nothing of themselves: "we have that just so"."""

Explain = Callable[[str, str, str], str]
"""What is to be said of the words of a field of this key, if other than ever."""

Find = Callable[[str, str, str], tuple[Span, ...]]
"""Where a field of this key leaves its question open, in a text and a language."""


def watches_for(
    fields: Mapping[str, tuple[str, ...]], find: Find, explain: Explain = lambda *_: ""
) -> tuple[Watch, ...]:
    """Return the watches on these fields by their sections."""
    return tuple(
        Watch(section=section, check=_check(section, keys, find, explain), whole=SECTIONS[section].is_list)
        for section, keys in fields.items()
    )


def _check(section: str, keys: tuple[str, ...], find: Find, explain: Explain) -> Check:
    def check(found: Any, look: Look) -> Iterator[Notice]:
        parts = found if SECTIONS[section].is_list else (found,)
        for key in keys:
            for part in parts:
                text = getattr(part, key)
                if _says_no_more(text, find(key, text, look.language), look.language) or _only_asks(
                    text, look.language
                ):
                    spans = (Span(0, len(text)),)
                    yield Notice(
                        path=FieldPath(section, key, getattr(part, "id", "")),
                        evidence=text,
                        values={"words": quoted(text, spans)},
                        spans=spans,
                        explanation=explain(key, text, look.language),
                    )
                    break

    return check


def is_within(span: Span, place: Span) -> bool:
    """Tell whether something begins within a place."""
    return place.start <= span.start < place.end


def _only_asks(text: str, language: str) -> bool:
    """Tell whether nothing stands there but a question mark."""
    return language in LANGUAGES and "?" in text[:20] and says_nothing(text)


def _says_no_more(text: str, found: tuple[Span, ...], language: str) -> bool:
    """Tell whether each sentence of a text says such a phrase and hardly anything beside it."""
    places = places_of_sentences(text)
    telling = [place for place in places if len(words_in(text[place.start : place.end])) > 1] or places
    return bool(found) and all(_is_phrase(text, place, found, language) for place in telling)


def _is_phrase(text: str, place: Span, found: tuple[Span, ...], language: str) -> bool:
    inside = [span for span in found if is_within(span, place)]
    words = words_in(text[place.start : place.end])
    others = [
        word
        for word in words
        if not any(span.start <= place.start + word.start < span.end for span in inside)
    ]
    small = [word for word in others if is_in("grammar", language, word.form)]
    return bool(inside) and len(others) - len(small) <= _MOST_OTHER_WORDS and len(small) <= _MOST_SMALL_WORDS
