"""Whom a text names, and where it names nobody: everyone, whoever, nobody at all, or not known yet.

Fields that ask for a person are in several rooms; they all read their answers here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from smm_desk.advice.quoting import joined_spans
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import Word, folded, is_in, says_only, words_in
from smm_desk.advice.span import Span

_UNNAMED = (
    "everyone",
    "whoever",
    "nobody_at_all",
    "nobody_yet",
    "not_known",
    "settled_later",
    "everyones_job",
)
_BY_SOMEBODY = re.compile(r"\b(?:von|durch|by) (?:[A-ZÄÖÜ]|(?:ihm|ihr|mir|me|him|her)\b)")
"""By whom a thing is still to be settled: "is decided by Anna" names somebody."""
_BETWEEN_PEOPLE = re.compile(r"[,;:/+&()\n–]|\b(?:und|oder|sowie|and|or|resp\.|bzw\.)", re.IGNORECASE)
_NO_NAMES = frozenset(
    (
        *("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "wochenende"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekend"),
        *("mo", "di", "mi", "do", "fr", "sa", "so", "mon", "tue", "wed", "thu", "fri", "sat", "sun"),
        *("januar", "februar", "april", "mai", "juni", "juli", "august", "september", "oktober"),
        *("january", "february", "march", "may", "june", "july", "october", "november", "december"),
        *("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct", "nov", "dez", "dec"),
        *("stunde", "stunden", "woche", "wochen", "tag", "tage", "tagen", "monat", "uhr", "morgen", "abend"),
        *("schicht", "passwort", "zugang", "handy", "lust", "laune", "reihe", "moment", "dienst", "telefon"),
        *("ferien", "urlaub", "krankheit", "zeit", "team", "laden", "betrieb", "werkstatt", "empfang"),
        *("facebook", "instagram", "insta", "linkedin", "whatsapp", "tiktok", "youtube", "google", "social"),
        *("media", "kanal", "konto", "konten", "beitrag", "fragen", "nachrichten", "anfragen", "kommentare"),
        *("inhaber", "inhaberin", "chef", "chefin", "marketing", "leitung", "verkauf", "annahme"),
        *(
            "küche",
            "kueche",
            "service",
            "büro",
            "buero",
            "backstube",
            "theke",
            "praxis",
            "filiale",
            "schalter",
        ),
        *("kitchen", "office", "counter", "shop", "bakery", "don", "doesn", "hasn", "isn", "haven", "won"),
        *("leute", "leut", "personal", "person", "niemand", "keiner", "zuständigkeit", "zustaendigkeit"),
        *("erste", "erster", "erstes", "ersten", "zweite", "zweiter", "letzte", "andere", "anderen"),
        *("frau", "herr", "mr", "mrs", "ms", "dr", "the", "she", "he", "in", "on", "at", "from", "only"),
    )
)

_WHEN_OR_WHERE = frozenset(
    (
        *("in", "im", "am", "an", "auf", "bei", "beim", "nach", "vor", "ab", "bis", "zum", "zur", "vom"),
        *("aus", "während", "waehrend", "pro", "je", "jeden", "jede", "jedes", "ohne", "über", "ueber"),
    )
)
_ARTICLES = frozenset(
    (
        "der",
        "die",
        "das",
        "den",
        "dem",
        "ihrer",
        "seiner",
        "meiner",
        "unserer",
        "jeder",
        "einer",
        "einem",
        "einen",
    )
)


@lru_cache(maxsize=2048)
def places_of_nobody(text: str, language: str, *also: str) -> tuple[Span, ...]:
    """Return where a text names everyone, whoever or nobody, if it names no person beside.

    `also` are further lists of phrases that leave the question of this field open.
    """
    only = says_only(text, language, "nobody", ("nobody_around",))
    if only:
        return only
    lists = (*_UNNAMED, *also)
    first = _first_part(text)
    spans = joined_spans(
        text,
        (
            *said(text, language, *lists),
            *said(first, language, *lists),
            *says_only(first, language, "nobody", ("nobody_around",)),
        ),
    )
    if not spans or said(without(text, spans), language, "role_word") or said(text, language, "by_plan"):
        return ()
    pronouns = not said(text, language, "nobody_at_all", "not_known", "settled_later")
    if people(text, language, pronouns=pronouns, beside=spans) or _BY_SOMEBODY.search(text):
        return ()
    return spans


def is_no_name(form: str) -> bool:
    """Tell whether a word with a capital letter is a day, a place or a thing and no name."""
    return form in _NO_NAMES


def says_that_nobody_does(text: str, language: str) -> bool:
    """Tell whether a text says outright that it is nobody, and not that it is everyone."""
    return bool(said(text, language, "nobody_at_all", "not_needed", "deputy_is_there"))


def _first_part(text: str) -> str:
    """Return what stands before the first comma or bracket: "everyone" in "everyone, by turns"."""
    return re.split(r"[,;(–]", text, maxsplit=1)[0]


def people(text: str, language: str, *, pronouns: bool = True, beside: tuple[Span, ...] = ()) -> list[str]:
    """Return who seems to be named in a text, part by part: by a capital letter, or as "I".

    What stands within the places `beside` which somebody is looked for names nobody.
    """
    found: list[str] = []
    start = 0
    for end in (*(between.start() for between in _BETWEEN_PEOPLE.finditer(text)), len(text)):
        spans = tuple(Span(span.start - start, span.end - start) for span in beside)
        found.append(_named(text[start:end], language, pronouns, spans))
        start = end
    return [name for name in found if name]


def _named(part: str, language: str, pronouns: bool, beside: tuple[Span, ...]) -> str:
    spans = said(without(part, beside) if beside else part, language, "person_word") if pronouns else ()
    if spans:
        return folded(part[spans[0].start : spans[0].end])
    words = words_in(part)
    names = (
        word.form
        for place, word in enumerate(words)
        if word.is_capital
        and not any(span.start <= word.start < span.end for span in beside)
        and len(word.form) > 2
        and not (language == "de" and _is_a_thing(words[max(0, place - 3) : place]))
        and word.form not in _NO_NAMES
        and not any(
            is_in(name, language, word.form) for name in ("grammar", "nobody", "nobody_around", "business")
        )
    )
    return next(names, "")


def _is_a_thing(before: tuple[Word, ...]) -> bool:
    """Tell whether a German noun follows that tells when or where: "in der Mittagspause", "am Empfang"."""
    if before and before[-1].form in _WHEN_OR_WHERE:
        return True
    return any(
        one.form in _WHEN_OR_WHERE
        and two.form in _ARTICLES
        and (two is before[-1] or not before[-1].is_capital)
        for one, two in pairwise(before)
    )


def without(text: str, spans: tuple[Span, ...]) -> str:
    """Return a text with these places left out."""
    kept, start = "", 0
    for span in spans:
        kept += text[start : max(start, span.start)] + " "
        start = max(start, span.end)
    return kept + text[start:]
