"""What a strategy leaves: read from the owner's words, and found again in other texts.

"Keine Rabatte, die machen auf Dauer die Preise kaputt" leaves discounts and not prices; "kein Konto, für
das wir keine Stunden haben" leaves no account as such. So only plain things are read, explanations are
passed over, and whatever is narrowed by a clause is not looked for. A thing is found again in other forms of
its words and in compounds, unless its sentence says no to it there, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from smm_desk.advice.rules.direction import left_out_marks as marks
from smm_desk.advice.rules.direction.left_out_marks import KINDS, SWISS, SWISS_CONTESTS, Kind, compiled
from smm_desk.advice.rules.direction.word_forms import as_small, forms_of
from smm_desk.advice.rules.reading.vocabulary import (
    LANGUAGES,
    Word,
    is_in,
    places_of_sentences,
    says_only,
    words_in,
)
from smm_desk.advice.sentences import LONGEST_TEXT

_MOST_WORDS = 3
"""A thing that needs more words than this is too particular to be found again."""

SHORTEST_IN_COMPOUND = 5
_MOST_THINGS = 40
_NOTS = ("nicht", "not")
_ADJECTIVES = (
    "paid",
    "bought",
    "free",
    "cheap",
    "big",
    "large",
    "small",
    "long",
    "short",
    "new",
    "loud",
    "fake",
)
_NOT_AS_SUCH = (
    *("weitere", "weiteren", "weiterer", "zusaetzliche", "zusaetzlichen", "further", "additional"),
    *("als", "than"),
)
"""What there is stays when only further ones are left, or more than so many."""
_SAYS_MORE = ("wir", "ich")
"""Where they stand behind a thing, a clause has begun."""
_INVITED = {"eingeladen": "einladen", "invited": "invite"}
"""Words that are found again as verbs: "invited guests", "invite two guests"."""
_LONGEST_QUOTE = 60
"""Of a longer sentence only the part is quoted in which the thing stands."""


class Only(StrEnum):
    """How far a thing is left."""

    ALL = ""
    PUBLISHED = "published"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that is left: the forms of each of its words, other turns for it, and the owner's words."""

    words: tuple[frozenset[str], ...]
    quote: str
    turns: tuple[str, ...] = ()
    only: Only = Only.ALL
    is_decided: bool = False
    """Whether it is one of the decisions that leave it."""
    is_outside: bool = False
    """Whether it is the brief that leaves it to others or to later."""


@lru_cache(maxsize=64)
def left_out(
    deliberately_not: str, guiding_policy: str, language: str, country: str = ""
) -> tuple[LeftOut, ...]:
    """Return the things that the strategy leaves; of the guiding policy only what it plainly does without."""
    if language not in LANGUAGES:
        return ()
    if says_only(deliberately_not, language, "nothing", ("nothing_around", "grammar")):
        deliberately_not = ""
    reader = _Reader(language, country)
    sources = [reader.things(deliberately_not, strong=False), reader.things(guiding_policy, strong=True)]
    if not compiled(marks.CUES[language]).search(deliberately_not[:LONGEST_TEXT]):
        sources.append(reader.listed_things(deliberately_not))
    found: dict[LeftOut, None] = {}
    for thing in chain.from_iterable(sources):
        found[thing] = None
        if len(found) == _MOST_THINGS:
            break
    return tuple(found)


def plainly_leaves(guiding_policy: str, language: str) -> bool:
    """Tell whether a guiding policy says outright that it does without something."""
    return (
        language in LANGUAGES
        and compiled(marks.STRONG_CUES[language]).search(guiding_policy[:LONGEST_TEXT]) is not None
    )


class _Reader(NamedTuple):
    """Reads what is left from the texts of one language; the country decides what some words mean."""

    language: str
    country: str

    def things(self, text: str, *, strong: bool) -> Iterator[LeftOut]:
        """Read sentences that say no to something."""
        for sentence in _segments(text):
            yield from self._things_of(sentence, strong=strong)

    def listed_things(self, text: str) -> Iterator[LeftOut]:
        """Read a plain list: "Rabatte, Versand, Rennvelos"."""
        for sentence in _segments(text):
            pieces = _pieces(sentence, self.language)
            forms = [word.form for word in words_in(sentence)]
            says_nothing = any(is_in("nothing", self.language, form) for form in forms)
            if not says_nothing and all(len(words_in(piece)) <= _MOST_WORDS for piece in pieces):
                yield from self._named(pieces, sentence, sentence)

    def _things_of(self, sentence: str, *, strong: bool) -> Iterator[LeftOut]:
        if not strong:
            yield from self._before_the_verb(sentence)
        cue = compiled((marks.STRONG_CUES if strong else marks.CUES)[self.language])
        for run in _runs(sentence, self.language):
            first = cue.search(run)
            if first is None:
                continue
            plain, is_narrowed = _plain_part(run, first.end(), self.language)
            starts = [match for match in cue.finditer(plain) if match.start() >= first.start()]
            ends = [*(match.start() for match in starts[1:]), len(plain)]
            for start, end in zip(starts, ends, strict=True):
                if _holds_only_there(run[: start.start()], self.language):
                    continue
                pieces = _sharing_a_noun(_pieces(plain[start.end() : end], self.language), self.language)
                # What is narrowed is not left as such; before the next "no" a new clause has begun.
                if (end < len(plain) and len(pieces) > 1) or (is_narrowed and end == len(plain)):
                    pieces = pieces[:-1]
                up_to = sentence[: sentence.find(run) + len(run)]
                part = run if len(run) <= _LONGEST_QUOTE else plain[start.start() : end]
                yield from self._named(_up_to_a_purpose(pieces, self.language), part, sentence, up_to)

    def _before_the_verb(self, sentence: str) -> Iterator[LeftOut]:
        """Read "Rabatte machen wir nicht", "discounts are not for us": the things stand first."""
        pattern = marks.VERB_LEADS if self.language == "de" else marks.REFUSED_EN
        if found := compiled(pattern).match(sentence):
            things = next(filter(None, found.groups()))
            yield from self._named(_pieces(things, self.language), sentence, sentence)

    def _named(
        self, pieces: Iterable[str], part: str, sentence: str, up_to_it: str = ""
    ) -> Iterator[LeftOut]:
        is_short = len(sentence) <= _LONGEST_QUOTE
        for piece in pieces:
            words = _words_of_thing(piece, sentence, self.language)
            if words and (self.country == SWISS or not _is_competition(words)):
                up_to_piece = part[: part.find(piece) + len(piece)] if piece in part else piece
                written = sentence if is_short else up_to_piece
                written = written if len(written) <= _LONGEST_QUOTE else piece
                yield self._thing(words, " ".join(written.split()).strip(".,;:-–• "), up_to_it or sentence)

    def _thing(self, words: list[Word], quote: str, up_to_it: str) -> LeftOut:
        only = _how_far(up_to_it, self.language)
        forms = tuple(_forms(word, self.language) for word in words)
        is_competition = _is_competition(words)
        kind = self._kind(forms[0] if len(words) == 1 else forms_of("".join(w.form for w in words), "en"))
        if kind is None:
            return LeftOut(forms, quote, only=only)
        one = forms[0] if len(words) == 1 and not is_competition else frozenset()
        turns = tuple(turn for place, turn in kind.turns.items() if place in (self.language, self.country))
        return LeftOut((one | kind.words,), quote, turns, only)

    def _kind(self, forms: frozenset[str]) -> Kind | None:
        """Return what a word is a kind of, if it is one that owners often leave."""
        if self.country == SWISS and not forms.isdisjoint(SWISS_CONTESTS):
            forms |= {"verlosung"}
        return next((kind for kind in KINDS[self.language] if not forms.isdisjoint(kind.words)), None)


def _is_competition(words: list[Word]) -> bool:
    """Tell whether a thing is a Wettbewerb and no more: only in Switzerland somebody can win in it."""
    return len(words) == 1 and words[0].form in SWISS_CONTESTS


def _segments(text: str) -> Iterator[str]:
    for place in places_of_sentences(text):
        yield from text[place.start : place.end].split(";")


def _runs(sentence: str, language: str) -> Iterator[str]:
    """Cut a sentence where its list goes on, as far as what follows is still left and no explanation."""
    begin, is_in_clause = 0, False
    for found in compiled(marks.GOES_ON[language]).finditer(sentence):
        if is_in_clause and "," not in found[0]:
            continue
        run = sentence[begin : found.start()]
        yield run
        begin, is_in_clause = found.end(), _clause_of(run, language) is not None
        if compiled(marks.REASON[language]).search(run) or _says_no(_clause_of(run, language), language):
            return
    yield sentence[begin:]


def _clause_of(run: str, language: str) -> str | None:
    """Return the clause that narrows what stands last."""
    found = compiled(marks.NARROWED[language]).search(run)
    explained = compiled(marks.EXPLAINED[language]).search(run)
    return run[found.start() :] if found and not (explained and explained.start() <= found.start()) else None


def _says_no(clause: str | None, language: str) -> bool:
    return bool(clause) and compiled(marks.CUES[language]).search(clause or "") is not None


def _holds_only_there(before: str, language: str) -> bool:
    """Tell whether a no holds only sometimes or somewhere: "sonntags keine Kurse"."""
    clause = before[max(map(before.rfind, ",:;")) + 1 :]
    return compiled(marks.NARROWED_BEFORE[language]).search(clause) is not None


@lru_cache(maxsize=256)
def _how_far(sentence: str, language: str) -> Only:
    """Tell how far something is left by the verbs up to it: "wir zeigen keine Kinder"."""
    if compiled(marks.SHOWS[language]).search(sentence):
        return Only.SHOWN
    return Only.PUBLISHED if compiled(marks.PUBLISHES[language]).search(sentence) else Only.ALL


def _plain_part(run: str, start: int, language: str) -> tuple[str, bool]:
    """Return a run up to where it explains or narrows, and whether it narrows what stands last."""
    kinds = (marks.EXPLAINED, marks.ENDS, marks.NARROWED)
    found = [compiled(kind[language]).search(run, start) for kind in kinds]
    places = [mark.start() if mark else len(run) for mark in found]
    return run[: min(places)], places[2] < min(places[:2])


def _pieces(clause: str, language: str) -> list[str]:
    return compiled(marks.BETWEEN_THINGS[language]).split(clause)


def _sharing_a_noun(pieces: list[str], language: str) -> list[str]:
    """Give an adjective the noun that it shares with the next: "no paid or invited influencers"."""
    whole: list[str] = []
    for piece in reversed(pieces):
        words = words_in(piece)
        follows = words_in(whole[0]) if whole else ()
        if (
            len(words) == 1
            and 1 < len(follows) <= _MOST_WORDS
            and _is_adjective(words[0], follows[-1], language)
        ):
            noun = whole[0][follows[-1].start : follows[-1].end]
            whole.insert(0, f"{piece.strip()} {noun}")
        else:
            whole.insert(0, piece)
    return whole


def _is_adjective(word: Word, noun: Word, language: str) -> bool:
    if language == "de":
        is_inflected = len(word.form) > 4 and word.form.endswith(("e", "en", "em", "er", "es"))
        return is_inflected and noun.is_capital and not word.is_capital
    return word.form.endswith(("ed", "ive", "ous", "able", "less")) or word.form in _ADJECTIVES


def _up_to_a_purpose(pieces: list[str], language: str) -> Iterator[str]:
    """Leave out what may belong to a purpose: "no advertising for guitars, pianos" does not leave pianos."""
    for piece in pieces:
        yield piece
        if compiled(marks.PURPOSE[language]).search(piece):
            return


def _words_of_thing(piece: str, sentence: str, language: str) -> list[Word]:
    """Return the words by which a thing can be found again; none when it is too common or too particular."""
    words = [
        word
        for word in words_in(piece)
        if not is_in("fillers", language, word.form) and not is_in("grammar", language, word.form)
    ]
    if not 1 <= len(words) <= _MOST_WORDS or any(w.form[0].isdigit() or w.form in _NOTS for w in words):
        return []
    if any(word.form in _NOT_AS_SUCH or word.form in _SAYS_MORE for word in words_in(piece)):
        return []
    if (
        language == "de"
        and not any(word.is_capital for word in words)
        and sentence[:200] != sentence[:200].lower()
    ):
        return []
    heads = ["generic_heads"]
    if any(is_in("platforms", language, word.form) for word in words):
        heads.append("homes")
    if len(words) > 1:
        words = [w for w in words if not any(is_in(name, language, w.form) for name in heads)] or words
    if len(words) == 1 and (is_in("not_enough_alone", language, words[0].form) or len(words[0].form) < 4):
        return []
    return words


def _forms(named: Word, language: str) -> frozenset[str]:
    """Return the forms in which a word of a thing is looked for."""
    word = named.form
    forms = set(forms_of(word, language))
    forms |= {verb for participle, verb in _INVITED.items() if word.startswith(participle)}
    for head in _compounding_heads(language):
        if word.endswith(head) and len(word) - len(head) >= SHORTEST_IN_COMPOUND:
            forms.add(word[: -len(head)])
    return frozenset(forms) if named.is_capital else frozenset(forms) | as_small(frozenset(forms))


def _compounding_heads(language: str) -> Iterable[str]:
    return (
        ("aktion", "aktionen", "schlacht", "schlachten", "kampagne", "kampagnen") if language == "de" else ()
    )
