"""Rules about the accounts: one person looks after each, and a second one can get in.

Each of them speaks once for the whole list, at the first account of which it is true.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted, shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.dialogue.caretakers import (
    OF_A_HOLDER,
    is_same_person,
    names_nobody,
    refuses_deputy,
    somebody_stands_in,
)
from smm_desk.advice.rules.reading.kept_free import says_nothing
from smm_desk.advice.rules.reading.persons import places_of_nobody, says_that_nobody_does
from smm_desk.advice.rules.reading.phrases import affirmed, said
from smm_desk.advice.rules.reading.slots import SENTENCE, together
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.moderation import Account
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.values import Unread
from smm_desk.i18n import N_

OWN = N_(
    "A rule of the desk itself: an account belongs to the company, one person looks after it, and a second "
    "one can get in."
)
_NOBODYS = N_("{words}: as long as no name stands here, messages are left lying.")
_MOST_NAMES = 4

Accounts = tuple[Account, ...]


def stays(account: Account) -> bool:
    """Tell whether an account is not to be closed anyway."""
    return account.closes_on is None or isinstance(account.closes_on, Unread)


def _names(accounts: list[Account]) -> str:
    names = [shortened(account.name or account.owner) for account in accounts]
    return ", ".join(names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")


def notice_of(
    key: str, found: list[Account], *, spans: tuple[Span, ...] = (), explanation: str = ""
) -> Notice:
    """Return a notice at a field of the first of these accounts that speaks of all of them."""
    text = str(getattr(found[0], key))
    return Notice(
        path=FieldPath("accounts", key, found[0].id),
        evidence="\n".join((*(account.name for account in found), text)),
        values={"accounts": _names(found), "words": quoted(text, spans)},
        spans=spans,
        explanation=explanation,
    )


def where_access_is_open(account: Account, language: str) -> tuple[str, tuple[Span, ...], bool] | None:
    """Return the field that lays access open, its words, and whether it is shared rather than lying about."""
    for key in ("access_kept", "owner", "rights", "deputy"):
        text = str(getattr(account, key))
        if said(text, language, "only_read"):
            continue
        lies = affirmed(text, language, "access_open")
        if lies and (key == "access_kept" or affirmed(text, language, "access_word")):
            return key, joined_spans(text, lies), False
        lists = ("access_shared", "knows_password") if key == "deputy" else ("access_shared",)
        shared = affirmed(text, language, *lists)
        if shared and not said(text, language, "own_login", "nobody_at_all"):
            return key, joined_spans(text, shared), True
        opened = () if said(text, language, "is_locked") else _opened_to_many(key, text, language)
        if opened:
            return key, joined_spans(text, opened), True
    return None


def _opened_to_many(key: str, text: str, language: str) -> tuple[Span, ...]:
    """Return where many know what opens an account, or where it lies open for them."""
    if key != "access_kept" and not said(text, language, "access_word"):
        return ()
    many = together(text, language, "many_people", "opens_it", apart=SENTENCE)
    return many or (affirmed(text, language, "lies_open") if key == "access_kept" else ())


def _by_nobody(accounts: Accounts, look: Look) -> Iterator[Notice]:
    found = [
        account
        for account in accounts
        if stays(account)
        and account.owner.strip()
        and names_nobody(account.owner, look.language, *OF_A_HOLDER)
    ]
    if found:
        text = found[0].owner
        yield notice_of(
            "owner",
            found,
            spans=places_of_nobody(text, look.language, *OF_A_HOLDER),
            explanation=_NOBODYS if says_that_nobody_does(text, look.language) else "",
        )


def _without_deputy(accounts: Accounts, look: Look) -> Iterator[Notice]:
    """Notice accounts into which only one person gets, unless that is said of all of them already."""
    if _has_caretaker_without_deputy(look):
        return
    found = [
        account
        for account in accounts
        if stays(account)
        and not names_nobody(account.owner, look.language, *OF_A_HOLDER)
        and not where_access_is_open(account, look.language)
        and _has_no_deputy(account, look)
    ]
    if found:
        yield notice_of("deputy", found)


def _has_caretaker_without_deputy(look: Look) -> bool:
    dialogue: _Dialogue = look.around
    return (
        not names_nobody(dialogue.caretaker, look.language, *OF_A_HOLDER)
        and names_nobody(dialogue.deputy, look.language)
        and not somebody_stands_in(dialogue.caretaker, look.language, frozenset())
    )


def _has_no_deputy(account: Account, look: Look) -> bool:
    if not says_nothing(account.deputy):
        return (
            is_same_person(account.owner, account.deputy)
            or names_nobody(account.deputy, look.language)
            or refuses_deputy(account.deputy, look.language, account.owner)
        )
    dialogue: _Dialogue = look.around
    return (
        names_nobody(dialogue.deputy, look.language)
        and names_nobody(dialogue.caretaker, look.language, *OF_A_HOLDER)
        and not somebody_stands_in(account.owner, look.language, frozenset())
    )


@dataclass(frozen=True, slots=True)
class _Dialogue:
    """Who looks after all accounts, and who stands in."""

    caretaker: str
    deputy: str


def _dialogue(concept: Concept) -> _Dialogue:
    return _Dialogue(concept.dialogue.caretaker, concept.dialogue.deputy)


ACCOUNT_OF_NOBODY = Rule(
    id="account-of-nobody",
    severity=Severity.WARNING,
    title=N_("This account is in nobody's hands yet"),
    explanation=N_("{words}: an account needs one person who reads and answers there, by name."),
    question=N_("Which one person reads and answers there?"),
    source=OWN,
    watches=(Watch(section="accounts", check=_by_nobody, whole=True),),
    field="accounts/k1/owner",
    examples={
        "de": Examples(
            hits=(
                "Alle, die das Passwort haben",
                "Alle, je nach Schicht",
                "Das ganze Team",
                "Wer grad Zeit hat",
                "niemand",
            ),
            misses=(
                "",
                "Anna",
                "Anna, die als Einzige das Passwort hat",
                "Team Annahme: Anna und Reto",
                {"accounts/k1/owner": "niemand", "accounts/k1/closes_on": "2027-03-01"},
            ),
        ),
        "en": Examples(
            hits=(
                "Everyone who has the password",
                "Everyone, by turns",
                "The whole team",
                "Whoever has time",
                "nobody",
            ),
            misses=(
                "",
                "Anna",
                "Anna, the only one who has the password",
                "Reception team: Anna and Reto",
                {"accounts/k1/owner": "nobody", "accounts/k1/closes_on": "2027-03-01"},
            ),
        ),
    },
)


def _owned(owner: str, deputy: str, caretaker: str = "", stands_in: str = "") -> dict[str, object]:
    return {
        "accounts/k1/name": "Instagram",
        "accounts/k1/owner": owner,
        "accounts/k1/deputy": deputy,
        "dialogue/caretaker": caretaker,
        "dialogue/deputy": stands_in,
    }


ACCOUNT_WITHOUT_DEPUTY = Rule(
    id="account-without-deputy",
    severity=Severity.HINT,
    title=N_("Only one person gets into this account"),
    explanation=N_(
        "{accounts}: nobody else is named yet who gets in when this person or agency is away or leaves."
    ),
    question=N_("Who gets a login of their own as well?"),
    source=OWN,
    watches=(Watch(section="accounts", check=_without_deputy, around=_dialogue, whole=True),),
    field="accounts/k1/owner",
    examples={
        "de": Examples(
            hits=(
                _owned("Anna", "Anna"),
                _owned("Anna", "niemand"),
                _owned("Anna", "braucht es nicht"),
                _owned("Anna", "Derzeit niemand, sie hat das Passwort"),
                _owned("Anna", "brauchen wir nicht"),
                _owned("Anna Frei", "Anna, sie ist immer erreichbar"),
            ),
            misses=(
                "",
                _owned("Anna", "Reto"),
                _owned("Alle", ""),
                _owned("Anna", "", "Anna", "Reto, mit eigenem Zugang"),
                _owned("Anna", "", "Anna"),
                _owned("Anna", "niemand", "Anna"),
                _owned("Anna und Reto", ""),
                _owned("Anna", "Alle, das Passwort steht im Chat"),
            ),
        ),
        "en": Examples(
            hits=(
                _owned("Anna", "Anna"),
                _owned("Anna", "nobody"),
                _owned("Anna", "not needed"),
                _owned("Anna", "Nobody at present, she has the password"),
                _owned("Anna", "We don't need one"),
                _owned("Anna Free", "Anna, she is always around"),
            ),
            misses=(
                "",
                _owned("Anna", "Reto"),
                _owned("Everyone", ""),
                _owned("Anna", "", "Anna", "Reto, with access of his own"),
                _owned("Anna", "", "Anna"),
                _owned("Anna", "nobody", "Anna"),
                _owned("Anna and Reto", ""),
                _owned("Anna", "Everyone, the password is in the chat"),
            ),
        ),
    },
)

RULES = (ACCOUNT_OF_NOBODY, ACCOUNT_WITHOUT_DEPUTY)
