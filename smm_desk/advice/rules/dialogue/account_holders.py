"""Rules about what opens an account: it belongs to the company, and few can get in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.dialogue.accounts import OWN, Accounts, notice_of, stays, where_access_is_open
from smm_desk.advice.rules.reading.phrases import meant, said
from smm_desk.advice.rules.reading.slots import SENTENCE, together
from smm_desk.advice.rules.reading.vocabulary import words_in
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.moderation import Account, Holder
from smm_desk.i18n import N_

_ME = ("ich", "i", "me", "ich selbst", "ich selber", "myself")
_PERSONAL = ("linkedin", "xing")

_SHARED = N_(
    "{words}: whoever knows it can get in, even long after leaving; a login of one's own can be closed."
)
_LEFT = N_("{words}: somebody who is no longer with you holds the key to it.")
_HELD = N_(
    "{accounts}: registered to a person. When that person goes, the account and all its followers go too."
)


def _of_a_person(accounts: Accounts, look: Look) -> Iterator[Notice]:
    """Notice accounts in the name of a person, by the choice or by the words.

    Who is the company herself is left alone, and so are networks in which people speak in their own name.
    """
    held = [
        (account, *found)
        for account in accounts
        if stays(account) and not _may_be_personal(account, look) and (found := _person_at(account, look))
    ]
    if held:
        account, key, spans = held[0]
        has_left = bool(meant(str(getattr(account, key)), look.language, "has_left"))
        yield notice_of(
            key,
            [account for account, _, _ in held],
            spans=spans,
            explanation=(_LEFT if has_left else "") if spans else _HELD,
        )


def _person_at(account: Account, look: Look) -> tuple[str, tuple[Span, ...]] | None:
    """Return the field that shows that an account belongs to a person, and its words."""
    for key, list_of_those_gone in (("owner", "has_left"), ("name", "has_moved_on")):
        text = str(getattr(account, key))
        gone = () if said(text, look.language, "still_here") else (list_of_those_gone,)
        spans = joined_spans(text, meant(text, look.language, "private_account", *gone))
        if spans:
            return key, spans
    text = account.rights
    if said(text, look.language, "runs_on") and not said(text, look.language, "still_here", "taken_away"):
        spans = joined_spans(text, meant(text, look.language, "has_left"))
        if spans:
            return "rights", spans
    for key in ("rights", "access_kept"):
        text = str(getattr(account, key))
        spans = joined_spans(text, meant(text, look.language, "private_number"))
        if spans and said(text, look.language, "runs_on"):
            return key, spans
    for key in ("owner", "rights", "access_kept", "name"):
        spans = joined_spans(
            str(getattr(account, key)), _in_their_hands(str(getattr(account, key)), look.language)
        )
        if spans:
            return key, spans
    return ("held_by", ()) if account.held_by == Holder.PERSON else None


def _in_their_hands(text: str, language: str) -> tuple[Span, ...]:
    """Return where an account was set up by or on a person, and nothing says that it is the firm's now."""
    if said(text, language, "is_of_the_firm", "taken_away", "still_here"):
        return ()
    return (
        *together(text, language, "set_up_by", "by_one_gone", apart=SENTENCE),
        *together(text, language, "set_up_by", "by_another", apart=SENTENCE),
        *meant(text, language, "stays_with_them"),
    )


def _may_be_personal(account: Account, look: Look) -> bool:
    around: _Firm = look.around
    owner = [word.form for word in words_in(account.owner)]
    if " ".join(owner) in _ME or any(len(word) > 3 and word in around.name for word in owner):
        return True
    platforms = (around.platforms.get(account.channel, ""), account.name, account.address)
    return any(word.form in _PERSONAL for text in platforms for word in words_in(text))


@dataclass(frozen=True, slots=True)
class _Firm:
    """The words of the company's name, and the platforms of its channels."""

    name: frozenset[str]
    platforms: Mapping[str, str]


def _firm(concept: Concept) -> _Firm:
    return _Firm(
        frozenset(word.form for word in words_in(concept.company.name)),
        {channel.id: channel.platform for channel in concept.channels},
    )


def _open_to_many(accounts: Accounts, look: Look) -> Iterator[Notice]:
    """Notice access that lies in a chat or hangs at the till; the password itself is another matter."""
    for account in accounts:
        found = where_access_is_open(account, look.language)
        if found:
            key, spans, is_shared = found
            yield notice_of(key, [account], spans=spans, explanation=_SHARED if is_shared else "")
            return


def _held(owner: str) -> dict[str, object]:
    return {"accounts/k1/name": "Instagram", "accounts/k1/owner": owner, "accounts/k1/held_by": "person"}


ACCOUNT_OF_A_PERSON = Rule(
    id="account-of-a-person",
    severity=Severity.WARNING,
    title=N_("This account does not belong to the company yet"),
    explanation=N_("{words}: when this person goes, the account and everyone who follows it go too."),
    question=N_("When and how does the account pass into the name of the company?"),
    source=OWN,
    watches=(Watch(section="accounts", check=_of_a_person, around=_firm, whole=True),),
    field="accounts/k1/owner",
    examples={
        "de": Examples(
            hits=(
                "Privatkonto unserer Lernenden",
                "Der ehemalige Praktikant",
                _held("Anna"),
                {"accounts/k1/name": "Läuft über das private Profil des Präsidenten"},
                {"accounts/k1/rights": "Läuft auf die Adresse von Nina, einer ehemaligen Lernenden."},
                {"accounts/k1/rights": "Inhaberin ist die Agentur, wir dürfen mitposten."},
            ),
            misses=(
                "",
                "Anna",
                _held("Ich"),
                {**_held("Anna"), "accounts/k1/closes_on": "2027-03-01"},
                "Anna, nicht über ihr privates Profil",
                {"accounts/k1/rights": "Der Zugang der ehemaligen Lernenden ist gelöscht."},
                "Mia, ehemalige Lernende, heute im Büro",
                {"accounts/k1/name": "Ehemalige der Schule", "accounts/k1/owner": "Anna"},
                {**_held("Anna"), "accounts/k1/name": "LinkedIn von Anna"},
                {**_held("Anna Huber"), "company/name": "Nähkurse Anna Huber"},
            ),
        ),
        "en": Examples(
            hits=(
                "Private account of our apprentice",
                "Our former trainee",
                _held("Anna"),
                {"accounts/k1/name": "Runs through the personal profile of the president"},
                {"accounts/k1/rights": "Runs on the address of Nina, a former trainee."},
                {"accounts/k1/rights": "It is really her channel, she lets us post."},
            ),
            misses=(
                "",
                "Anna",
                _held("I"),
                {**_held("Anna"), "accounts/k1/closes_on": "2027-03-01"},
                "Anna, not through her private profile",
                {"accounts/k1/rights": "The access of the former trainee is closed."},
                "Mia, a former trainee, now in the office",
                {"accounts/k1/name": "Former pupils", "accounts/k1/owner": "Anna"},
                {**_held("Anna"), "accounts/k1/name": "LinkedIn of Anna"},
                {**_held("Anna Huber"), "company/name": "Anna Huber Sewing Classes"},
            ),
        ),
    },
)


ACCESS_OPEN = Rule(
    id="access-open",
    severity=Severity.WARNING,
    title=N_("Too many people can get in here"),
    explanation=N_(
        "{words}: whoever reads it there can write in the name of the company, even after they have left."
    ),
    question=N_(
        "Where could you keep the login so that only the person in charge and their deputy can find it?"
    ),
    source=N_(
        "A rule of the desk itself: who can get in is known by name, and whoever leaves can get in no more."
    ),
    watches=(Watch(section="accounts", check=_open_to_many, whole=True),),
    field="accounts/k1/access_kept",
    yields_to=("secret-written",),
    examples={
        "de": Examples(
            hits=(
                "In der WhatsApp-Gruppe des Teams",
                "Ordner auf dem gemeinsamen Laufwerk, da kommen alle rein",
                "An der Pinnwand im Pausenraum",
                {"accounts/k1/owner": "Anna, das Passwort steht im Chat"},
                {"accounts/k1/deputy": "Alle haben das gleiche Passwort"},
                "Dasselbe Passwort wie bei der Kasse",
            ),
            misses=(
                "",
                "Im Passwort-Safe der Firma, Ordner „Konten“",
                "Zettel im Tresor, in einem verschlossenen Umschlag",
                "Nie in einem Chat, nur im Passwortspeicher",
                {"accounts/k1/owner": "Anna, sie antwortet auch im Chat"},
                "Im Tresor; alle haben einen eigenen Zugang",
            ),
        ),
        "en": Examples(
            hits=(
                "In the WhatsApp group of the team",
                "Folder on the shared drive that everybody opens",
                "On the noticeboard in the break room",
                {"accounts/k1/owner": "Anna, the password is in the chat"},
                {"accounts/k1/deputy": "Everyone has the same password"},
                "Same password as the till",
            ),
            misses=(
                "",
                "In the password safe of the company, folder “Accounts”",
                "Slip in the safe, in a sealed envelope",
                "Never in a chat, only in the password safe",
                {"accounts/k1/owner": "Anna, who also answers in the chat"},
                "In the safe; everyone has a login of their own",
            ),
        ),
    },
)

RULES = (ACCOUNT_OF_A_PERSON, ACCESS_OPEN)
