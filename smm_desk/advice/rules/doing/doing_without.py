"""Rules about what is better left out: channels and measures nobody would miss, and passwords."""

from __future__ import annotations

import re
from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.fixes import choose
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.concept.moderation import Account
from smm_desk.concept.outreach import Channel, Decision, Loss
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.planning import Measure, MeasureStatus
from smm_desk.i18n import N_

_OWN = N_("A rule of the desk itself: what nobody would miss takes hours from what somebody would.")
_SECRET = N_(
    "A rule of the desk itself: the concept is printed and passed on, so no password may stand in it."
)

_WHERE_IT_LIES = (
    "tresor|schublade|manager|keepass|bitwarden|büro|ordner|office|folder|drawer|vault|bekannt|known"
)
_LIES_THERE = re.compile(
    rf"(?:{_WHERE_IT_LIES}|account|konto|profil|profile|user|username|nutzer|benutzer|benutzername)\W*$",
    re.IGNORECASE,
)
_PASSWORD = re.compile(
    r"(?:pass(?:wort|word|phrase)?|kennwort|pw|pin|login|code)\s*(?:ist|is|lautet|[:=])\s*"
    # A figure or a sign makes a secret of a word; a word of letters is one when nothing follows it.
    # No word is read further than 64 letters, as no password is longer and a paste may be.
    rf"(?:(?=\S{{4}})\S{{0,64}}[\d#$§%&*!?+=~^]|(?!\S{{0,64}}(?:{_WHERE_IT_LIES}))[a-zäöüß]{{6,64}}\s*[.,;!]?\s*$)",
    re.IGNORECASE | re.MULTILINE,
)
_NAMED_KEY = re.compile(
    # "PW Sonne77", "PIN 2580", "safe code 8832": the word and the secret, with nothing between them.
    r"(?<![\w-])(?:pw|pass(?:wort|word)|kennwort|passcode|login)\s+(?:„|“|\"|')?"
    r"(?=[^\s]{0,40}\d)(?=[^\s]{0,40}[^\W\d_])(?!\d{1,2}[.-])[^\s]{4,39}[\d!?#$%&*+=]"
    r"|(?<![\w-])(?<!qr\s)(?<!qr-)(?:pin|(?:safe|tür|zahlen|sperr|entsperr|zugangs|geräte|handy|door|access|unlock)"
    r"[\s-]?(?:code|pin)|code)\s+(?:(?:ist|is|lautet)\s+)?(?!(?:19|20)\d\d\b)\d{4,8}\b",
    re.IGNORECASE,
)
_SPEAKS_OF_ACCESS = re.compile(
    r"\b(?:pass(?:wort|wörter|word|words|phrase)\w*|kennw\w+|pw|zugang\w*|zugänge|login\w*|log\s?in\w*|logs?\s+in"
    r"|einlogg\w*|anmeld\w*|access|credentials|überall\s+(?:dasselbe|das\s+gleiche|gleich)"
    r"|everywhere\s+the\s+same|same\s+(?:everywhere|for\s+all)|always\s+the\s+same|immer\s+(?:dasselbe|das\s+gleiche))",
    re.IGNORECASE,
)
_WORD_WITH_FIGURES = re.compile(
    # "Berta22", "Salon_2023": no address, no handle, no device, and no folder.
    r"(?<![\w@./#-])(?=[^\W\d_])(?:[^\W\d_]+[_-])*[^\W\d_]{3,}[_-]?\d{2,6}[!?]?(?![\w@/]|\.\w|-\w)"
)
_NO_SECRET = re.compile(
    r"(?:office|microsoft|keepass|windows|iphone|ipad|galaxy|fritzbox|pixel|raum|zimmer|room|konto|account|seite"
    r"|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|january|february|march|june|july"
    r"|october|december|jan|feb|mar|apr|mai|may|jun|jul|aug|sept?|okt|oct|nov|dez|dec|tel|mobile|handy|iban|fach"
    r"|schrank|box|band|blatt|ordner|kuvert|folder|drawer)[\s_-]?\d",
    re.IGNORECASE,
)
_LOOKS_SECRET = re.compile(
    r"(?<!\S)(?=\S{8,64}(?!\S))(?=\S*[a-z])(?=\S*[A-Z])(?=\S*\d)(?=\S*[^\w\s.,;@/:()„“”\"'«»-])\S+"
)
_PLACES = ("access_kept", "name", "rights", "owner", "deputy", "address")


def _channel_to_strike(channel: Channel, _look: Look) -> Iterator[Notice]:
    if channel.do_without == Loss.NOTHING and channel.decision != Decision.NOT:
        yield Notice(
            path=FieldPath("channels", "do_without", channel.id),
            evidence=f"{channel.platform} {channel.do_without} {channel.decision}",
            fixes=(choose(FieldPath("channels", "decision", channel.id), Decision.NOT),),
        )


def _measure_to_strike(measure: Measure, _look: Look) -> Iterator[Notice]:
    if measure.do_without == Loss.NOTHING and measure.status not in (
        MeasureStatus.DROPPED,
        MeasureStatus.DONE,
    ):
        yield Notice(
            path=FieldPath("actions", "do_without", measure.id),
            evidence=f"{measure.title} {measure.do_without} {measure.status}",
            fixes=(choose(FieldPath("actions", "status", measure.id), MeasureStatus.DROPPED),),
        )


def _written_secret(account: Account, _look: Look) -> Iterator[Notice]:
    """Notice what looks like a password; it is not quoted, so that it stands nowhere once more."""
    for key in _PLACES:
        text = str(getattr(account, key))
        if _shows_a_secret(text):
            yield Notice(
                path=FieldPath("accounts", key, account.id),
                evidence=text,
            )
            return


def _shows_a_secret(text: str) -> bool:
    """Tell whether a text shows a password: named as one, of mixed signs, or a word with figures as a key."""
    if _PASSWORD.search(text) or _LOOKS_SECRET.search(text) or _NAMED_KEY.search(text):
        return True
    if not _SPEAKS_OF_ACCESS.search(text):
        return False
    return any(
        not _NO_SECRET.match(found[0]) and not _LIES_THERE.search(text[: found.start()])
        for found in _WORD_WITH_FIGURES.finditer(text)
    )


NOTHING_LOST = Rule(
    id="nothing-lost",
    severity=Severity.HINT,
    title=N_("Nothing would be missing without it"),
    explanation=N_("You wrote that nothing would be missing. Then its hours are free for something else."),
    question=N_("Do you strike it, or is something missing after all?"),
    source=_OWN,
    watches=(
        Watch(section="channels", check=_channel_to_strike),
        Watch(section="actions", check=_measure_to_strike),
    ),
    field="channels/c1/platform",
    examples={
        language: Examples(
            hits=(
                {
                    "channels/c1/platform": "X",
                    "channels/c1/do_without": "nothing",
                    "channels/c1/decision": "use",
                },
                {"channels/c1/platform": "X", "channels/c1/do_without": "nothing"},
                {
                    "actions/m1/title": "Flyer",
                    "actions/m1/do_without": "nothing",
                    "actions/m1/status": "running",
                },
            ),
            misses=(
                "X",
                {
                    "channels/c1/platform": "X",
                    "channels/c1/do_without": "something",
                    "channels/c1/decision": "use",
                },
                {
                    "channels/c1/platform": "X",
                    "channels/c1/do_without": "nothing",
                    "channels/c1/decision": "not",
                },
                {
                    "actions/m1/title": "Flyer",
                    "actions/m1/do_without": "nothing",
                    "actions/m1/status": "dropped",
                },
            ),
        )
        for language in ("de", "en")
    },
)

SECRET_WRITTEN = Rule(
    id="secret-written",
    severity=Severity.BLOCKING,
    title=N_("This looks like a password"),
    explanation=N_("The concept is printed and passed on. A password that stands here is no longer secret."),
    question=N_("Where does the deputy find the access, said without the password?"),
    source=_SECRET,
    watches=(Watch(section="accounts", check=_written_secret),),
    field="accounts/k1/access_kept",
    examples={
        "de": Examples(
            hits=(
                "Passwort: Hefe2024",
                "Kennwort ist sonne12",
                "Zettel in der Kasse, aP4!xu92Ks",
                "PIN: 4711",
                "Passwort: blumenwiese",
                "PW Glocke88",
            ),
            misses=(
                "Im Passwort-Safe der Firma, Ordner „Konten“",
                "Das Passwort liegt im Tresor.",
                "Passwort ist beim Chef hinterlegt",
                "Passwort: Passwortmanager",
                "KeePass-Datei auf dem Server, Zugang haben Anna und Reto",
                "Anna, Telefon 062 123 45 67",
                "Login im Ordner Konten2026",
            ),
        ),
        "en": Examples(
            hits=(
                "Password: Yeast2024",
                "The password is sunny12",
                "Slip in the till, aP4!xu92Ks",
                "PIN: 4711",
                "Door code 7731",
                "Login for all: Clover_88",
            ),
            misses=(
                "In the password safe of the company, folder “Accounts”",
                "The password lies in the safe.",
                "The password is kept in the safe.",
                "KeePass file on the server; Anna and Reto have access",
                "Anna, telephone 062 123 45 67",
                "Login through Office365",
                "Postcode 8400, second floor",
            ),
        ),
    },
)

RULES = (NOTHING_LOST, SECRET_WRITTEN)
