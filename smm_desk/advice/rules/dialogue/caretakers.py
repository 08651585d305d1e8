"""Who is meant by the words for a caretaker or a deputy: nobody by name, one person, or two."""

from __future__ import annotations

import re

from smm_desk.advice.quoting import joined_spans
from smm_desk.advice.rules.direction.direction import says_nothing
from smm_desk.advice.rules.reading.phrases import affirmed, said
from smm_desk.advice.rules.reading.vocabulary import Word, folded, is_in, says_only, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept

_BETWEEN_PEOPLE = re.compile(r"[,;:/+&()\n–]|\b(?:und|oder|sowie|and|or|resp\.|bzw\.)", re.IGNORECASE)
_NO_NAMES = frozenset(
    (
        *("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "wochenende"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekend"),
        *("mo", "di", "mi", "do", "fr", "sa", "so", "mon", "tue", "wed", "thu", "fri", "sat", "sun"),
        *("januar", "februar", "april", "mai", "juni", "juli", "august", "september", "oktober"),
        *("january", "february", "march", "may", "june", "july", "october", "november", "december"),
        *("stunde", "stunden", "woche", "wochen", "tag", "tage", "tagen", "monat", "uhr", "morgen", "abend"),
        *("schicht", "passwort", "zugang", "handy", "lust", "laune", "reihe", "moment", "dienst", "telefon"),
        *("ferien", "urlaub", "krankheit", "zeit", "team", "laden", "betrieb", "werkstatt", "empfang"),
        *("facebook", "instagram", "insta", "linkedin", "whatsapp", "tiktok", "youtube", "google", "social"),
        *("media", "kanal", "konto", "konten", "beitrag", "fragen", "nachrichten", "anfragen", "kommentare"),
        *("inhaber", "inhaberin", "chef", "chefin", "marketing", "leitung", "verkauf", "annahme"),
        *("frau", "herr", "mr", "mrs", "ms", "dr", "the", "she", "he", "in", "on", "at", "from", "only"),
    )
)

_I_AND_MY_NAME = re.compile(r"^\s*(?:ich|i|me|myself)\s*[,(–]\s*(?=[^\W\d_])", re.IGNORECASE)
_WHEN_OR_WHERE = frozenset(
    (
        *("in", "im", "am", "an", "auf", "bei", "beim", "nach", "vor", "ab", "bis", "zum", "zur", "vom"),
        *("aus", "während", "waehrend", "pro", "je", "jeden", "jede", "jedes", "ohne", "über", "ueber"),
    )
)
_ARTICLES = frozenset(("der", "die", "das", "den", "dem", "ihrer", "seiner", "meiner", "unserer", "jeder"))


def places_of_nobody(text: str, language: str) -> tuple[Span, ...]:
    """Return where a text names everyone, whoever or nobody, if it names no person beside."""
    only = says_only(text, language, "nobody", ("nobody_around",))
    if only:
        return only
    first = _first_part(text)
    spans = joined_spans(
        text,
        (
            *said(text, language, "nobody_by_name", "nobody_at_all"),
            *says_only(first, language, "nobody", ("nobody_around",)),
        ),
    )
    beside = _without(text, spans)
    if not spans or said(beside, language, "role_word"):
        return ()
    pronouns = not said(text, language, "nobody_at_all")
    return () if _people(beside, language, pronouns=pronouns) else spans


def names_nobody(text: str, language: str) -> bool:
    """Tell whether a text leaves open who it is."""
    return says_nothing(text) or bool(places_of_nobody(text, language))


def refuses_deputy(text: str, language: str, holder: str) -> bool:
    """Tell whether a text says that nobody need stand in, or names only the holder once more."""
    own = {word.form for word in words_in(holder)}
    names = [word.form for word in words_in(text)]
    if own and names and names[0] in own and set(names) <= own:
        return True
    lists = ("no_deputy_wanted", "always_there") if own & set(names) else ("no_deputy_wanted",)
    refused = said(text, language, *lists)
    if not refused or said(text, language, "other_person"):
        return False
    return all(name in own for name in _people(_without(text, refused), language, pronouns=False))


def says_that_nobody_does(text: str, language: str) -> bool:
    """Tell whether a text says outright that it is nobody, and not that it is everyone."""
    return bool(said(text, language, "nobody_at_all", "no_deputy_wanted"))


def somebody_stands_in(text: str, language: str, known: frozenset[str]) -> bool:
    """Tell whether the words for the caretaker name a deputy or a second person."""
    if affirmed(text, language, "stands_in"):
        return True
    text = _I_AND_MY_NAME.sub("", text)
    named = {word.form for word in words_in(text) if word.form in known}
    return len(set(_people(text, language))) > 1 or len(named) > 1


def is_same_person(owner: str, deputy: str) -> bool:
    """Tell whether the deputy is the owner once more."""
    names = folded(" ".join(owner.split())), folded(" ".join(deputy.split()))
    return bool(names[0]) and names[0] == names[1]


def known_names(concept: Concept) -> frozenset[str]:
    """Return the first names of the people of the concept."""
    names = (
        *(person.name for person in concept.people),
        *(account.owner for account in concept.accounts),
        *(account.deputy for account in concept.accounts),
    )
    firsts = (next(iter(words_in(name)), None) for name in names)
    return frozenset(
        word.form
        for word in firsts
        if word and word.is_capital and word.form not in _NO_NAMES and len(word.form) > 2
    )


def _first_part(text: str) -> str:
    """Return what stands before the first comma or bracket: "everyone" in "everyone, by turns"."""
    return re.split(r"[,;(–]", text, maxsplit=1)[0]


def _people(text: str, language: str, *, pronouns: bool = True) -> list[str]:
    """Return who seems to be named in a text, part by part: by a capital letter, or as "I"."""
    named = (_named(part, language, pronouns) for part in _BETWEEN_PEOPLE.split(text))
    return [name for name in named if name]


def _named(part: str, language: str, pronouns: bool) -> str:
    spans = said(part, language, "person_word") if pronouns else ()
    if spans:
        return folded(part[spans[0].start : spans[0].end])
    words = words_in(part)
    names = (
        word.form
        for place, word in enumerate(words)
        if word.is_capital
        and len(word.form) > 2
        and not (language == "de" and _is_a_thing(words[max(0, place - 2) : place]))
        and word.form not in _NO_NAMES
        and not any(
            is_in(name, language, word.form) for name in ("grammar", "nobody", "nobody_around", "business")
        )
    )
    return next(names, "")


def _is_a_thing(before: tuple[Word, ...]) -> bool:
    """Tell whether a German noun follows that tells when or where: "in der Mittagspause", "am Empfang"."""
    forms = [word.form for word in before[-2:]]
    return bool(forms) and (
        forms[-1] in _WHEN_OR_WHERE
        or (forms[-1] in _ARTICLES and len(forms) > 1 and forms[0] in _WHEN_OR_WHERE)
    )


def _without(text: str, spans: tuple[Span, ...]) -> str:
    kept, start = "", 0
    for span in spans:
        kept += text[start : span.start] + " "
        start = span.end
    return kept + text[start:]
