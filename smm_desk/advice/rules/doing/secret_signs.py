"""Where a text shows a password or a PIN: only what is said to be one, and what nothing else could be.

The note that follows blocks the print, so it must be right. Names of users, days, versions, rooms and
folders are written with figures, too; they are none unless the text says that they are the password.
"""

from __future__ import annotations

import re
from itertools import pairwise

_NAMED = r"(?<![\w-])(?:pass(?:w[oö]rt|word|phrase|code)?|kenn-?wort|losungswort|pwd?)"
_FOR_WHAT = r"(?:\s+(?:f[uü]r(?:s)?|zu[mr]?|von|vom|am|beim?|for|of|to|on)(?:\s+[\w'’]+){1,3}?)?"
_IS_SAID = (
    r"\s*(?:\s(?:ist|is|lautet|heisst|heißt|reads)(?:\s+(?:überall|immer|noch|always|still|just|einfach))*\s*[:=]?\s"
    r"|[:=→]+)\s*"
)
_OPEN = r"[„“”\"'«»‹›‚‘(]?"
_VALUE = r"(?P<value>[^\s„“”\"'«»‹›‚‘(),;]{4,64})"

_SAID_TO_BE_IT = re.compile(rf"{_NAMED}{_FOR_WHAT}{_IS_SAID}{_OPEN}{_VALUE}", re.IGNORECASE)
_BESIDE_IT = re.compile(rf"{_NAMED}\s+{_OPEN}{_VALUE}", re.IGNORECASE)
_IN_SHORT = re.compile(
    rf"{_NAMED}\s+(?:ist|is)\b[^.;:\n]{{1,60}}?\b(?:so|also|sprich|nämlich|d\.\s?h\.|i\.e\.)\s+{_OPEN}{_VALUE}",
    re.IGNORECASE,
)
_AS_PASSWORD = re.compile(
    rf"{_VALUE}[”“\"'»]?\s+(?:als|as)\s+(?:(?:the|a|our|unser|das)\s+)?(?:passwor[dt]|kennwort|pw|pin)\b",
    re.IGNORECASE,
)
_WITH_A_USER = re.compile(
    r"\b(?:login|log-in|zugang|zugangsdaten|anmeldung|access|credentials|benutzer|user|logs?\s+in\s+with"
    rf"|einloggen\s+mit)\b\W{{0,3}}(?P<user>[\w.@-]{{3,50}})\s*(?:/|\||\+|\bund\b|\band\b)\s*{_VALUE}",
    re.IGNORECASE,
)
_THE_SAME = re.compile(
    r"\b(?:(?:überall|immer|stets)\s+(?:dasselbe|das\s+gleiche)|(?:everywhere|always)\s+the\s+same"
    rf"|the\s+same\s+(?:everywhere|for\s+all)):\s*{_VALUE}",
    re.IGNORECASE,
)
_LETTERS_ALONE = re.compile(
    rf"{_NAMED}{_FOR_WHAT}\s+(?:lautet|reads)\s+{_OPEN}(?P<value>[^\W\d_]{{6,64}})[”“\"'»]?\s*[.!]?\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_PIN = re.compile(
    r"(?:(?<![\w-])(?:pin(?:-?code|-?nummer|\s(?:number|code))?|(?:safe|tresor|tür|zahlen|sperr|entsperr|zugangs|geräte"
    r"|handy|natel|door|access|unlock|lock|phone|key)[\s-]?(?:code|pin))|(?:^|[.,;:(/\n]\s*|\b(?:der|den|dem|mit|with"
    r"|the|unser|our)\s+)code)"
    r"(?:\s+(?:f[uü]r(?:s)?|zu[mr]?|vom|am|for|to|on)(?:\s+[^\W\d_]+){1,3}?)?"
    r"(?P<said>\s*[:=]\s*|\s+(?:ist|is|lautet)\s+|\s+)(?P<value>\d{4,8}|\d\d\s\d\d|\d{3}\s\d{3})(?![\w%.:/-]*[\d%])"
    r"(?!\s+[A-ZÄÖÜ][a-zäöü]+)",
    re.IGNORECASE,
)
_FOLLOWED_BY_A_PLACE = re.compile(r"\s+[A-ZÄÖÜ][a-zäöü]")

_YEAR = re.compile(r"(?:19|20)\d\d")
_NO_SECRET = re.compile(
    r"(?:[qhv]\d|kw|nr|no|num|vers?(?:ion)?\W*\d|stand|ab|seit|since|bis|until|alle|jede|every|tel|mobile?|handy|natel"
    r"|telefon|phone|fon|iban|jan|feb|m[aä]r|apr|mai|may|jun|jul|aug|sep|o[kc]t|nov|de[zc]|frühling|herbst|winter|autumn"
    r"|spring|fall|anfang|mitte|ende|early|late"
    r"|office|microsoft|google|gmail|meta|facebook|insta\w*|tiktok|linkedin|youtube|pinterest|whatsapp|keepass\w*"
    r"|bitwarden|1password|lastpass|dashlane|nordpass|windows|macbook|iphone|ipad|galaxy|pixel|samsung|fritzbox|nas"
    r"|laptop|computer|server|pc|usb|raum|zimmer|room|büro|buero|konto|konten|account|profil|seite|page|liste|list|datei"
    r"|file|handbuch|handbook|manual|buch|book|heft|kapitel|chapter|punkt|anhang|fach|schrank|box|band|blatt|ordner|kuvert|couvert|umschlag|envelope|folder|drawer"
    r"|schublade|tresor|safe|vault|shelf|regal|kasse|etage|stock|floor|haus|house|strasse|straße|weg|platz|person|team|user"
    r"|nutzer|benutzer|login|mitarbeiter|filiale|standort|stufe|level|schritt|step|iso|www|http)",
    re.IGNORECASE,
)
_IS_CHANGED = re.compile(
    r"[^.;\n]{0,40}\b(?:geändert|gewechselt|erneuert|gesetzt|gültig|abgelaufen|changed|renewed|reset|valid|expired)\b",
    re.IGNORECASE,
)
_LIES_SOMEWHERE = re.compile(
    r"[^.;,\n]{0,60}\b(?:liegt|lies|steht|hat|haben|kennt|kennen|weiss|weiß|kept|has|have|knows?|stored|hinterlegt"
    r"|verwahrt|notiert|im|in|bei|beim|with|at|siehe|see|is|ist|wird|geändert|changed)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"(?:benutzer|nutzer|user|login|konto|account|profil|handle|seite|name)\w*\W*(?:\w+\W+)?$", re.IGNORECASE
)
_ADDRESS = re.compile(r"https?:|www\.|\S@\S+\.\w\w|\.(?:ch|de|at|com|org|net|li|eu|io|uk)\b|/|^@")
_OPEN_SIGNS = "#$§%&*!?+=~^_@"
_STRANGE_SIGNS = "#$§%^~!?"
_FEWEST_CHANGES = 4


def shows_a_secret(text: str) -> bool:
    """Tell whether a text shows a password or a PIN, and not only speaks of one."""
    if not any(letter.isdigit() or letter in _STRANGE_SIGNS for letter in text):
        return bool(_LETTERS_ALONE.search(text))
    return (
        any(
            _is_mixed(found["value"]) and not _is_of_a_day(text, found)
            for found in _SAID_TO_BE_IT.finditer(text)
        )
        or any(_is_figures(text, found) for found in _SAID_TO_BE_IT.finditer(text))
        or any(
            _is_word_with_figures(found["value"])
            and (_has_a_sign(found["value"]) or not _LIES_SOMEWHERE.match(text, found.end()))
            for found in _BESIDE_IT.finditer(text)
        )
        or any(
            _is_word_with_figures(found["value"])
            for pattern in (_IN_SHORT, _AS_PASSWORD)
            for found in pattern.finditer(text)
        )
        or any(_is_for_a_user(text, found) for found in _WITH_A_USER.finditer(text))
        or any(
            _is_chosen(found["value"]) and not _NAMES.search(text[: found.start()])
            for found in _THE_SAME.finditer(text)
        )
        or any(_is_pin(text, found) for found in _PIN.finditer(text))
        or bool(_LETTERS_ALONE.search(text))
        or any(_is_random(token) for token in text.split())
    )


def _bare(value: str) -> str:
    return value.strip(".:!?…„“”\"'«»()[]")


def _is_mixed(value: str) -> bool:
    """Tell whether something has letters and figures, or signs within it, as passwords do."""
    bare = _bare(value)
    if len(bare) < 5 or _NO_SECRET.match(bare) or _ADDRESS.search(bare):
        return False
    letters = sum(letter.isalpha() for letter in bare)
    if letters < 3:
        return False
    if any(sign in bare for sign in _STRANGE_SIGNS):
        return True
    # "sonne12", and not "2nd", "A4-Blatt" or "90-Tage-Regel".
    return (
        bool(re.search(r"[^\W\d_]{3,}[#$§%&*!?+=~^_@-]*\d+[^\w-]*$", bare))
        or _changes(bare) >= _FEWEST_CHANGES
    )


def _is_word_with_figures(value: str) -> bool:
    bare = _bare(value)
    figures = sum(letter.isdigit() for letter in bare)
    return _is_mixed(bare) and (
        figures > 1 or (figures == 1 and any(sign in bare for sign in _STRANGE_SIGNS))
    )


def _has_a_sign(value: str) -> bool:
    """Tell whether a sign of passwords stands in a word: "Beet2020!", and no name of a user."""
    return any(sign in value.rstrip("?.") for sign in _STRANGE_SIGNS)


def _is_chosen(value: str) -> bool:
    """Tell whether something has a capital beside its figures; names of users are written small."""
    return _is_word_with_figures(value) and any(letter.isupper() for letter in value)


def _is_figures(text: str, found: re.Match[str]) -> bool:
    bare = _bare(found["value"])
    return bare.isdigit() and len(bare) < 9 and not _YEAR.fullmatch(bare) and _ends_here(text, found.end())


def _ends_here(text: str, position: int) -> bool:
    return not text[position:].strip(" .”“\"'»)") or text[position] in ",;\n("


def _is_of_a_day(text: str, found: re.Match[str]) -> bool:
    return bool(_YEAR.search(found["value"]) and _IS_CHANGED.match(text, found.end()))


def _is_for_a_user(text: str, found: re.Match[str]) -> bool:
    has_figures = any(letter.isdigit() for letter in found["user"])
    return _is_chosen(found["value"]) and not has_figures and not _LIES_SOMEWHERE.match(text, found.end())


def _is_pin(text: str, found: re.Match[str]) -> bool:
    is_said = bool(found["said"].strip())
    value = found["value"]
    if _FOLLOWED_BY_A_PLACE.match(text, found.end()) and not is_said:
        return False
    if _YEAR.fullmatch(value):
        return is_said and _ends_here(text, found.end()) and not _IS_CHANGED.match(text, found.end())
    return True


def _is_random(token: str) -> bool:
    """Tell whether a word is of small and large letters, figures and signs in turn, like "aP4!xu92Ks"."""
    bare = token.strip(".,;:„“”\"'«»()[]")
    return (
        8 <= len(bare) <= 64
        and not _ADDRESS.search(bare)
        and any(letter.islower() for letter in bare)
        and any(letter.isupper() for letter in bare)
        and any(letter.isdigit() for letter in bare)
        and any(letter in _OPEN_SIGNS for letter in bare)
        and _changes(bare) >= _FEWEST_CHANGES
    )


def _changes(token: str) -> int:
    """Return how often letters, figures and signs take turns."""
    kinds = [
        "letter" if letter.isalpha() else "figure" if letter.isdigit() else "sign"
        for letter in token
        if letter.isalnum() or letter in _OPEN_SIGNS
    ]
    return sum(first != second for first, second in pairwise(kinds))
