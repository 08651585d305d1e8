"""The languages that the sorter reads: their cues, and telling them apart by their small words."""

from __future__ import annotations

import re
from functools import cache

from smm_desk.advice.cues import CueBook

_SMALL_WORDS = {
    "de": """
        aber alle als am an auch auf aus bei bis bleiben damit das dass dem den denen der deren des die dies
        diese dort du durch ein eine einem einen einer eines er erst es für gegen gibt haben hat ich ihr
        ihre im immer in indem ins ist jede jeden jeder kann kein keine keinen können lieber machen man mehr
        mit mindestens möchten möglichst nach neue neuen nicht noch nur ob oder ohne pro schon sein sich sie
        sind sollen sondern soll sowie statt über um und uns unser unsere unseren unserer unseres viele vom
        von vor was weil wenn wer werden wie wir wird wo wollen zu zum zur zwei zwischen weniger kunden ziel
        jahr monat woche steigern erhöhen gewinnen
    """,
    "en": """
        a about all an and are as at be because become before but by can do does each every first for from
        get has have help how if in instead into is it its make more most must need new no not of on one
        only or our out over people per rather so than that the their them then they this through to two
        until up us we what when where which who will with without would you your never goal year month week
        increase customers
    """,
}
_WORDS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_GERMAN = re.compile(
    r"[äöüß]|sch|tz\b|ung\b|ungen\b|keit|heit\b|schaft|ieren\b|isch\b|lich\b|ie[rl]|kund|ziel|eit(?:en)?\b|e[nr]n\b"
    r"|[bcdfghklmnprstwz]en\b|[aeiou]cht|ein|[zj][aeu]|kt\b|ck[es]|ei[nst]\b|pf"
)
_ENGLISH = re.compile(
    r"th|ing\b|tions?\b|ly\b|ness\b|ments?\b|ou|wh|ee|oo|[b-df-hj-np-tv-z]y\b|sh|ea|'s\b|ce\b|ow|ck\b|[aeiou]ke\b|aw"
)
_MOST = 600


def language_of(text: str) -> str:
    """Return the family of the language of a text, "de" or "en", by its small words; else by its letters."""
    read = text[:_MOST].casefold()
    words = _WORD.findall(read)
    german = 3 * sum(word in _WORDS["de"] for word in words) + len(_GERMAN.findall(read))
    english = 3 * sum(word in _WORDS["en"] for word in words) + len(_ENGLISH.findall(read))
    return "de" if german > english else "en"


@cache
def cue_book(language: str) -> CueBook:
    """Return the cues of a language, made ready when the first text in it is sorted."""
    if language == "de":
        from smm_desk.advice import cues_de, words_de

        return CueBook(words_de.WORDS, cues_de.CUES, reads_parts=True)
    from smm_desk.advice import cues_en, words_en

    return CueBook(words_en.WORDS, cues_en.CUES)
