"""Who is meant by the words for a caretaker or a deputy: nobody by name, one person, or two."""

from __future__ import annotations

import re

from smm_desk.advice.quoting import joined_spans
from smm_desk.advice.rules.direction import says_nothing
from smm_desk.advice.rules.phrases import affirmed, said
from smm_desk.advice.rules.vocabulary import folded, is_in, says_only, words_in
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


def somebody_stands_in(text: str, language: str, known: frozenset[str]) -> bool:
    """Tell whether the words for the caretaker name a deputy or a second person."""
    if affirmed(text, language, "stands_in"):
        return True
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
    names = (
        word.form
        for word in words_in(part)
        if word.is_capital
        and len(word.form) > 2
        and word.form not in _NO_NAMES
        and not any(
            is_in(name, language, word.form) for name in ("grammar", "nobody", "nobody_around", "business")
        )
    )
    return next(names, "")


def _without(text: str, spans: tuple[Span, ...]) -> str:
    kept, start = "", 0
    for span in spans:
        kept += text[start : span.start] + " "
        start = span.end
    return kept + text[start:]
