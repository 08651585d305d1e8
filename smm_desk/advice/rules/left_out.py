"""What a strategy leaves: read from the owner's words, and found again in other texts.

"Keine Rabatte, die machen auf Dauer die Preise kaputt" leaves discounts and not prices; "kein Konto, für
das wir keine Stunden haben" leaves no account as such. So only plain things are read, explanations are
passed over, and whatever is narrowed by a clause is not looked for. A thing is found again in other forms of
its words and in compounds, unless its sentence says no to it there, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from smm_desk.advice.rules.vocabulary import LANGUAGES, Word, is_in, places_of_sentences, says_only, words_in
from smm_desk.advice.sentences import LONGEST_TEXT
from smm_desk.advice.span import Span

_MOST_WORDS = 3
"""A thing that needs more words than this is too particular to be found again."""

_SHORTEST_IN_COMPOUND = 5
_SHORTEST_REST = 3
_LONGEST_COMPOUND = 60
_MOST_THINGS = 40
_NOTS = ("nicht", "not")
_FARTHEST_APART = {"de": 3, "en": 0}
"""So many words more than it has itself may a thing be spread over; English compounds stand side by side."""
_ENDINGS = {
    "de": ("", "n", "en", "e", "s", "es", "nen", "innen"),
    "en": ("", "s", "es", "ing", "ed"),
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that is left: the forms of each of its words, and the owner's words for it."""

    words: tuple[frozenset[str], ...]
    quote: str


# Where a thing that is left begins.
_CUES = {
    "de": r"""
        \b(?: kein(?:e[nmrs]?)?\b | ohne\b | weder\b | nicht\s+(?:mehr\s+)?(?:mit|für|auf)\b | nicht\s*:
          | verzicht(?:en|et)?\s+(?:\w+\s+){0,2}auf\b )
    """,
    "en": r"""
        \b(?: no(?!\s+one|\s+longer) | without | neither | nor | never | forgo(?:es)? | refrain(?:s)?\s+from
          | (?:do\s+not|don['’]t|will\s+not|won['’]t)
            (?:\s+(?:do|sell|offer|run|give|make|use|want|serve|take|buy|have))?
          | stay\s+away\s+from | leave\s+out ) \b
    """,
}
_STRONG_CUES = {
    "de": r"\bverzicht(?:en|et)?\s+(?:\w+\s+){0,2}auf\b",
    "en": r"\b(?:do|does|doing)\s+without\b|\bforgo(?:es)?\b|\brefrain(?:s)?\s+from\b",
}
# Where a clause begins that narrows the thing before it.
_NARROWED = {
    "de": r"""
        ,\s* (?: (?:für|mit|bei|von|in|auf|aus|zu|an|über|ohne|durch|unter)\s+
            (?:das|die|den|dem|denen|der|deren)\b
          | (?:der|die|das|den|dem|denen|deren|dessen|wo|wenn|welche\w?)\b )
        | (?<!,)(?<!\bund)(?<!\boder)\s+
          (?:ohne|ausser|außer|ausserhalb|außerhalb|vor|nach|bis|unter|über|ab|während|wenn|als)\b
    """,
    "en": r"""
        ,?\s+ (?: (?:for|with|on|in|from|to|of|by|at)\s+(?:which|whom) | which | that | who | whose
          | where | unless | if ) \b
        | (?<!,)(?<!\band)(?<!\bbut)(?<!\bor)\s+
          (?:we\s+\w+|without|outside|except|before|after|until|above|below|under|over|beyond)\b
    """,
}
# "…, die machen die Preise kaputt": a sentence of its own that explains.
_EXPLAINED = {
    "de": r",\s*(?:der|die|das)\s+(?:machen|macht|sind|ist|kosten|kostet|haben|hat|ruinieren|ruiniert|schaden"
    r"|schadet|zerstören|bringen|bringt|passen|passt|gehören|gehört|führen|führt|können|kann|überlassen|lohnt)\b",
    "en": r",\s*(?:they|it|this|that\s+is|these)\b",
}
# What follows is a reason or a comparison, and no longer the thing.
_ENDS = {
    "de": r"[;:(–—]|\s-\s|,\s*(?:weil|da|denn|damit|sonst|sondern|dafür|auch|so)\b"
    r"|\b(?:sondern|weil|dafür|statt|nur)\b",
    "en": r"[;:(–—]|\s-\s|,\s*we\b|,?\s*\b(?:because|since|so\s+that|otherwise|but|instead|as\s+they"
    r"|in\s+order|only|just)\b",
}
_BETWEEN_THINGS = {
    "de": r"\s*,\s*|\s+(?:und|oder|sowie|noch|bzw\.?)\s+|\s*[/&+]\s*",
    "en": r"\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|nor|as\s+well\s+as)\s+|\s*[/&+]\s*",
}
_VERB_LEADS = (
    r"(?P<things>[^\W\d_]+(?:\s*(?:,|und)\s*[^\W\d_]+){0,3})\s+\w+(?:en|t)\s+wir"
    r"\s+(?:bewusst\s+)?(?:nicht|keine)\b"
)
# Other words for what owners most often leave.
_SAME_THING = {
    "de": (("rabatt", "preisnachlass", "aktionspreis", "sonderrabatt"), ("gewinnspiel", "verlosung")),
    "en": (("discount", "markdown", "pricecut"), ("prizedraw", "raffle", "giveaway", "sweepstake")),
}


@lru_cache(maxsize=64)
def left_out(deliberately_not: str, guiding_policy: str, language: str) -> tuple[LeftOut, ...]:
    """Return the things that the strategy leaves; of the guiding policy only what it plainly does without."""
    if language not in LANGUAGES:
        return ()
    if says_only(deliberately_not, language, "nothing", ("nothing_around", "grammar")):
        deliberately_not = ""
    found = [
        *_things(deliberately_not, language, strong=False),
        *_things(guiding_policy, language, strong=True),
    ]
    is_plain_list = not _compiled(_CUES[language]).search(deliberately_not[:LONGEST_TEXT])
    if is_plain_list:
        found += _listed_things(deliberately_not, language)
    return tuple(dict.fromkeys(found))[:_MOST_THINGS]


@lru_cache(maxsize=4096)
def places_against(text: str, things: tuple[LeftOut, ...], language: str) -> tuple[tuple[LeftOut, Span], ...]:
    """Return where a text plans what is left: each thing with its place."""
    if not things or not text.strip():
        return ()
    found: list[tuple[LeftOut, Span]] = []
    for place in places_of_sentences(text):
        sentence = _read(text[place.start : place.end], language)
        for thing in things:
            span = _place_of(thing, sentence, language)
            if span is not None:
                found.append((thing, Span(place.start + span.start, place.start + span.end)))
    return tuple(found)


class _Sentence(NamedTuple):
    """The words of a sentence, by what each can be found, and that of all of them; empty when it says no."""

    words: tuple[Word, ...]
    keys: tuple[frozenset[str], ...]
    all_keys: frozenset[str]


@lru_cache(maxsize=8192)
def _read(sentence: str, language: str) -> _Sentence:
    words = words_in(sentence)
    if any(is_in("negators", language, word.form) for word in words):
        return _Sentence((), (), frozenset())
    writes_capitals = language == "de" and any(word.is_capital for word in words)
    keys = tuple(_keys(word.form, word.is_capital, writes_capitals, language) for word in words)
    return _Sentence(words, keys, frozenset().union(*keys))


def _place_of(thing: LeftOut, sentence: _Sentence, language: str) -> Span | None:
    """Return the place of a thing when all its words stand close together in a sentence."""
    if any(forms.isdisjoint(sentence.all_keys) for forms in thing.words):
        return None
    found = [
        next(n for n, keys in enumerate(sentence.keys) if not forms.isdisjoint(keys)) for forms in thing.words
    ]
    first, last = min(found), max(found)
    if last - first > len(found) + _FARTHEST_APART[language]:
        return None
    return Span(sentence.words[first].start, sentence.words[last].end)


@lru_cache(maxsize=16384)
def _keys(form: str, is_capital: bool, writes_capitals: bool, language: str) -> frozenset[str]:
    """Return by what a word is found: its forms, and in German the beginnings and ends of a compound.

    Where capitals are written, a small word is no noun: "messen" is not a trade fair.
    """
    forms = _forms_of(form, language)
    if language != "de":
        return forms
    if not is_capital:
        small = _as_small(forms)
        return small if writes_capitals else forms | small | _compounds(form, ())
    return forms | _compounds(form, forms)


def _as_small(forms: frozenset[str]) -> frozenset[str]:
    return frozenset(f"_{form}" for form in forms)


def _compounds(form: str, ends: Iterable[str]) -> set[str]:
    """Return what may begin a compound, and what may end one."""
    if len(form) > _LONGEST_COMPOUND:
        return set()
    found = {form[:cut] for cut in range(_SHORTEST_IN_COMPOUND, len(form) - _SHORTEST_REST + 1)}
    for other in ends:
        found.update(other[cut:] for cut in range(_SHORTEST_REST, len(other) - _SHORTEST_IN_COMPOUND + 1))
    return found


@lru_cache(maxsize=8192)
def _forms_of(word: str, language: str) -> frozenset[str]:
    """Return a word without the endings that it may carry."""
    cut = {word[: len(word) - len(end)] for end in _ENDINGS[language] if word.endswith(end)}
    kept = {form for form in cut if len(form) >= 4}
    if language == "de":
        kept |= {form.replace("ae", "a").replace("oe", "o").replace("ue", "u") for form in kept}
    if language == "en" and word.endswith("ies"):
        kept.add(f"{word[:-3]}y")
    return frozenset(kept | {word})


def _things(text: str, language: str, *, strong: bool) -> Iterator[LeftOut]:
    for sentence in _segments(text):
        yield from _things_of(sentence, language, strong)


@lru_cache(maxsize=2048)
def _things_of(sentence: str, language: str, strong: bool) -> tuple[LeftOut, ...]:
    found: list[LeftOut] = []
    if language == "de" and not strong:
        found += _before_the_verb(sentence)
    cue = _compiled((_STRONG_CUES if strong else _CUES)[language])
    first = cue.search(sentence)
    if first is None:
        return tuple(found)
    plain, is_narrowed = _plain_part(sentence, first.end(), language)
    starts = [match for match in cue.finditer(plain) if match.start() >= first.start()]
    ends = [*(match.start() for match in starts[1:]), len(plain)]
    for start, end in zip(starts, ends, strict=True):
        pieces = _pieces(plain[start.end() : end], language)
        narrows_last = is_narrowed and end == len(plain)
        found += _named(pieces[:-1] if narrows_last else pieces, sentence, language)
    return tuple(found)


def _segments(text: str) -> Iterator[str]:
    for place in places_of_sentences(text):
        yield from text[place.start : place.end].split(";")


def _plain_part(sentence: str, start: int, language: str) -> tuple[str, bool]:
    """Return a sentence up to where it explains or narrows, and whether it narrows what stands last."""
    marks = [_compiled(marks[language]).search(sentence, start) for marks in (_EXPLAINED, _ENDS, _NARROWED)]
    places = [found.start() if found else len(sentence) for found in marks]
    return sentence[: min(places)], places[2] < min(places[:2])


def _before_the_verb(sentence: str) -> Iterator[LeftOut]:
    """Read "Rabatte machen wir nicht": the things stand before the verb."""
    if found := _compiled(_VERB_LEADS).match(sentence):
        yield from _named(_pieces(found["things"], "de"), sentence, "de")


def _listed_things(text: str, language: str) -> Iterator[LeftOut]:
    """Read a plain list: "Rabatte, Versand, Rennvelos"."""
    for sentence in _segments(text):
        pieces = _pieces(sentence, language)
        if all(len(words_in(piece)) <= 2 for piece in pieces):
            yield from _named(pieces, sentence, language)


def _pieces(clause: str, language: str) -> list[str]:
    return _compiled(_BETWEEN_THINGS[language]).split(clause)


def _named(pieces: Iterable[str], sentence: str, language: str) -> Iterator[LeftOut]:
    for piece in pieces:
        thing = _thing(piece, sentence, language)
        if thing is not None:
            yield thing


def _thing(piece: str, sentence: str, language: str) -> LeftOut | None:
    words = [
        word
        for word in words_in(piece)
        if not is_in("fillers", language, word.form) and not is_in("grammar", language, word.form)
    ]
    if not 1 <= len(words) <= _MOST_WORDS or any(w.form[0].isdigit() or w.form in _NOTS for w in words):
        return None
    if (
        language == "de"
        and not any(word.is_capital for word in words)
        and sentence[:200] != sentence[:200].lower()
    ):
        return None
    if len(words) > 1:
        words = [w for w in words if not is_in("generic_heads", language, w.form)] or words
    if len(words) == 1 and (is_in("not_enough_alone", language, words[0].form) or len(words[0].form) < 4):
        return None
    return LeftOut(tuple(_forms(word, language) for word in words), " ".join(sentence.split()).rstrip(".,;:"))


def _forms(named: Word, language: str) -> frozenset[str]:
    """Return the forms in which a word of a thing is looked for."""
    word = named.form
    forms = set(_forms_of(word, language))
    for head in _compounding_heads(language):
        if word.endswith(head) and len(word) - len(head) >= _SHORTEST_IN_COMPOUND:
            forms.add(word[: -len(head)])
    for same in _SAME_THING[language]:
        if any(form in same for form in forms):
            forms.update(same)
    return frozenset(forms) if named.is_capital else frozenset(forms) | _as_small(frozenset(forms))


def _compounding_heads(language: str) -> Iterable[str]:
    return (
        ("aktion", "aktionen", "schlacht", "schlachten", "kampagne", "kampagnen") if language == "de" else ()
    )


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return (
        re.compile(source, re.VERBOSE | re.IGNORECASE)
        if "\n" in source
        else re.compile(source, re.IGNORECASE)
    )
