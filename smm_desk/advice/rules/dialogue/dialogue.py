"""Rules about who keeps the accounts alive: a person, a deputy, and a time within which somebody answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.dialogue.caretakers import (
    OF_A_HOLDER,
    is_same_person,
    known_names,
    names_nobody,
    refuses_deputy,
    somebody_stands_in,
)
from smm_desk.advice.rules.reading.kept_free import says_nothing
from smm_desk.advice.rules.reading.persons import places_of_nobody, says_that_nobody_does
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import says_only
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.moderation import Dialogue
from smm_desk.concept.outreach import Channel, Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_EVERYONES_JOB = N_("{words}: what is everyone's job is done by nobody in the holidays.")
_LEFT_LYING = N_("{words}: as long as no name stands here, messages are left lying.")
_THEN_NOBODY = N_("{words}: messages also come during holidays and illness, and then nobody answers.")
_LEFT_OPEN = ("reply_whenever", "no_day", "on_need", "not_known", "settled_later")
_OWN = N_("A rule of the desk itself: an account that nobody looks after is worse than none.")


def _nobody(dialogue: Dialogue, look: Look) -> Iterator[Notice]:
    """Notice accounts that belong to nobody by name, once the chapter is begun."""
    around: _Owners = look.around
    text = dialogue.caretaker
    if not around.uses_channels or not _is_begun(dialogue):
        return
    if not text.strip():
        if not around.each_channel_has_one(look.language):
            yield Notice(path=FieldPath("dialogue", "caretaker"), evidence=text)
        return
    spans = places_of_nobody(text, look.language, *OF_A_HOLDER)
    if spans or says_nothing(text):
        is_nobody = says_that_nobody_does(text, look.language)
        yield _worded("caretaker", text, spans, _LEFT_LYING if is_nobody else _EVERYONES_JOB)


def _no_deputy(dialogue: Dialogue, look: Look) -> Iterator[Notice]:
    """Notice that nobody stands in for the person who looks after the accounts, wherever it may be said.

    Who says outright that nobody need do so is heard even if the accounts have deputies.
    """
    around: _Accounts = look.around
    text = dialogue.deputy
    if not around.uses_channels or names_nobody(dialogue.caretaker, look.language, *OF_A_HOLDER):
        return
    stands_in = somebody_stands_in(dialogue.caretaker, look.language, around.known)
    if refuses_deputy(text, look.language, dialogue.caretaker) or _says_outright(text, look.language):
        yield _worded("deputy", text, (Span(0, len(text)),), _THEN_NOBODY)
    elif (
        not stands_in
        and names_nobody(text, look.language)
        and not around.all_accounts_have_deputies(look.language)
    ):
        yield Notice(path=FieldPath("dialogue", "deputy"), evidence=text)


def _says_outright(text: str, language: str) -> bool:
    return says_that_nobody_does(text, language) and not said(text, language, "nobody_but")


def _no_deputy_of_channel(channels: tuple[Channel, ...], look: Look) -> Iterator[Notice]:
    """Notice the first channel of which it is said that nobody need stand in, unless that is said of all."""
    dialogue: _Deputy = look.around
    if dialogue.caretaker and refuses_deputy(dialogue.deputy, look.language, dialogue.caretaker):
        return
    for channel in channels:
        text = channel.deputy
        if (
            channel.decision == Decision.USE
            and text.strip()
            and refuses_deputy(text, look.language, channel.owner)
        ):
            yield Notice(
                path=FieldPath("channels", "deputy", channel.id),
                evidence=text,
                values={"words": quoted(text, ())},
                spans=(Span(0, len(text)),),
                explanation=_THEN_NOBODY,
            )
            return


def _no_reply_time(dialogue: Dialogue, look: Look) -> Iterator[Notice]:
    text = dialogue.reply_time
    if not look.around or not _is_begun(dialogue):
        return
    if not text.strip():
        yield Notice(path=FieldPath("dialogue", "reply_time"), evidence=text)
        return
    spans = says_only(text, look.language, "sometime", ("sometime_around", "grammar"))
    if not spans and not said(text, look.language, "reply_by"):
        spans = joined_spans(text, said(text, look.language, *_LEFT_OPEN))
    if spans:
        yield _worded(
            "reply_time", text, spans, N_("{words}: for one person that is an hour, for another a week.")
        )


def _worded(key: str, text: str, spans: tuple[Span, ...], explanation: str) -> Notice:
    return Notice(
        path=FieldPath("dialogue", key),
        evidence=text,
        values={"words": quoted(text, spans)},
        spans=spans,
        explanation=explanation,
    )


def _is_begun(dialogue: Dialogue) -> bool:
    return any(text.strip() for text in (dialogue.caretaker, dialogue.deputy, dialogue.reply_time))


def _uses_channels(concept: Concept) -> bool:
    return any(channel.decision == Decision.USE for channel in concept.channels)


class _Owners(NamedTuple):
    """Who looks after each channel in use."""

    owners: tuple[str, ...]

    @property
    def uses_channels(self) -> bool:
        """Tell whether any channel is used."""
        return bool(self.owners)

    def each_channel_has_one(self, language: str) -> bool:
        """Tell whether somebody is named for each channel."""
        return not any(names_nobody(owner, language, *OF_A_HOLDER) for owner in self.owners)


def _owners(concept: Concept) -> _Owners:
    return _Owners(tuple(one.owner for one in concept.channels if one.decision == Decision.USE))


class _Deputy(NamedTuple):
    """Who looks after all accounts, and who stands in."""

    caretaker: str
    deputy: str


def _deputy(concept: Concept) -> _Deputy:
    return _Deputy(concept.dialogue.caretaker, concept.dialogue.deputy)


@dataclass(frozen=True, slots=True)
class _Accounts:
    """Whether channels are used, who looks after their accounts, and which names stand elsewhere."""

    uses_channels: bool
    deputies: tuple[str, ...]
    known: frozenset[str]

    def all_accounts_have_deputies(self, language: str) -> bool:
        """Tell whether there are accounts, and each of them has somebody who stands in."""
        return bool(self.deputies) and not any(names_nobody(deputy, language) for deputy in self.deputies)


def _accounts(concept: Concept) -> _Accounts:
    used = {channel.id for channel in concept.channels if channel.decision == Decision.USE}
    accounts = [account for account in concept.accounts if account.channel in used or not account.channel]
    return _Accounts(
        uses_channels=bool(used),
        deputies=tuple(
            "" if is_same_person(account.owner, account.deputy) else account.deputy for account in accounts
        ),
        known=known_names(concept),
    )


_USED = {"channels/c1/platform": "Instagram", "channels/c1/decision": "use"}
_ACCOUNT = {"accounts/k1/channel": "c1", "accounts/k1/owner": "Anna", "accounts/k1/deputy": "Reto"}

NOBODY_LOOKS_AFTER = Rule(
    id="nobody-looks-after",
    severity=Severity.WARNING,
    title=N_("Nobody looks after the accounts by name yet"),
    explanation=N_("Channels are used, but it is not said yet who reads and answers there."),
    question=N_("Who opens the messages on Monday morning, and how many hours has that person got?"),
    source=_OWN,
    watches=(Watch(section="dialogue", check=_nobody, around=_owners),),
    field="dialogue/caretaker",
    examples={
        "de": Examples(
            hits=(
                {**_USED, "dialogue/caretaker": "Das Team"},
                {**_USED, "dialogue/caretaker": "Wer gerade Zeit hat"},
                {**_USED, "dialogue/caretaker": "Wer es grad als Erste sieht"},
                {**_USED, "dialogue/caretaker": "Wer von uns eben dazukommt"},
                {**_USED, "dialogue/caretaker": "Steht noch nicht fest"},
                {**_USED, "dialogue/reply_time": "Innert vier Stunden"},
            ),
            misses=(
                "Das Team",
                {**_USED, "dialogue/caretaker": ""},
                {**_USED, "dialogue/caretaker": "Anna, zwei Stunden pro Woche"},
                {**_USED, "dialogue/caretaker": "Team Annahme: Reto und Anna im Wechsel"},
                {**_USED, "dialogue/caretaker": "Wer am Empfang Zeit hat, also Anna oder Reto"},
            ),
        ),
        "en": Examples(
            hits=(
                {**_USED, "dialogue/caretaker": "The team"},
                {**_USED, "dialogue/caretaker": "Whoever has time"},
                {**_USED, "dialogue/caretaker": "Whoever spots it first"},
                {**_USED, "dialogue/caretaker": "Whoever happens to be around"},
                {**_USED, "dialogue/caretaker": "That remains to be seen"},
                {**_USED, "dialogue/reply_time": "Within four hours"},
            ),
            misses=(
                "The team",
                {**_USED, "dialogue/caretaker": ""},
                {**_USED, "dialogue/caretaker": "Anna, two hours a week"},
                {**_USED, "dialogue/caretaker": "Reception team: Reto and Anna in turn"},
                {**_USED, "dialogue/caretaker": "Whoever is at reception, Anna or Reto"},
            ),
        ),
    },
)

DEPUTY_MISSING = Rule(
    id="deputy-missing",
    severity=Severity.HINT,
    title=N_("There is no deputy yet"),
    explanation=N_(
        "Messages also come in during holidays and illness; it does not say yet who answers them then."
    ),
    question=N_("Who answers when this person is away, and with which access?"),
    source=_OWN,
    watches=(
        Watch(section="dialogue", check=_no_deputy, around=_accounts),
        Watch(section="channels", check=_no_deputy_of_channel, around=_deputy, whole=True),
    ),
    yields_to=("nobody-named",),
    field="dialogue/caretaker",
    examples={
        "de": Examples(
            hits=(
                {**_USED, "dialogue/caretaker": "Anna"},
                {**_USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Niemand"},
                {**_USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "noch offen"},
                {
                    **_USED,
                    "dialogue/caretaker": "Anna Keller, Montag bis Freitag",
                    "dialogue/deputy": "Anna selbst",
                },
                {**_USED, **_ACCOUNT, "dialogue/caretaker": "Anna", "accounts/k1/deputy": "Anna"},
                {**_USED, **_ACCOUNT, "dialogue/caretaker": "Anna", "dialogue/deputy": "Nicht nötig"},
                {**_USED, "dialogue/caretaker": "Anna, über den Mittag in der Znünipause"},
                {
                    **_USED,
                    "channels/c1/owner": "Anna",
                    "channels/c1/deputy": "Anna hat das Handy immer dabei",
                },
            ),
            misses=(
                "Anna",
                {**_USED, "channels/c1/owner": "Anna", "channels/c1/deputy": "Reto"},
                {**_USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Annas Bruder ist immer da"},
                {
                    **_USED,
                    "dialogue/caretaker": "Anna",
                    "dialogue/deputy": "Der Empfang ist immer erreichbar",
                },
                {**_USED, "dialogue/caretaker": "Anna, in den Sommerferien Reto"},
                {**_USED, "dialogue/caretaker": "Ich, Reto und Anna"},
                {**_USED, "dialogue/deputy": ""},
                {**_USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Reto, mit eigenem Zugang"},
                {**_USED, "dialogue/caretaker": "Anna, freitags und in den Ferien Reto"},
                {**_USED, "dialogue/caretaker": "Anna (Stv. Reto)"},
                {**_USED, "dialogue/caretaker": "Alle ein bisschen"},
                {**_USED, **_ACCOUNT, "dialogue/caretaker": "Anna"},
            ),
        ),
        "en": Examples(
            hits=(
                {**_USED, "dialogue/caretaker": "Anna"},
                {**_USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Nobody"},
                {**_USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "tbd"},
                {
                    **_USED,
                    "dialogue/caretaker": "Anna Keller, Monday to Friday",
                    "dialogue/deputy": "Anna again",
                },
                {**_USED, **_ACCOUNT, "dialogue/caretaker": "Anna", "accounts/k1/deputy": "Anna"},
                {**_USED, **_ACCOUNT, "dialogue/caretaker": "Anna", "dialogue/deputy": "No need for one"},
                {**_USED, **_ACCOUNT, "dialogue/caretaker": "Anna", "dialogue/deputy": "I am always around"},
                {**_USED, "channels/c1/owner": "Anna", "channels/c1/deputy": "Anna takes her phone along"},
            ),
            misses=(
                "Anna",
                {**_USED, "channels/c1/owner": "Anna", "channels/c1/deputy": "Reto"},
                {**_USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Her brother is always around"},
                {**_USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "The office is always there"},
                {**_USED, "dialogue/deputy": ""},
                {**_USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Reto, with access of his own"},
                {**_USED, "dialogue/caretaker": "Anna, on Fridays and in the holidays Reto"},
                {**_USED, "dialogue/caretaker": "Anna (deputy Reto)"},
                {**_USED, "dialogue/caretaker": "Everyone a bit"},
                {**_USED, **_ACCOUNT, "dialogue/caretaker": "Anna"},
            ),
        ),
    },
)

REPLY_TIME_MISSING = Rule(
    id="reply-time-missing",
    severity=Severity.HINT,
    title=N_("The reply time is not settled yet"),
    explanation=N_(
        "Whoever writes wants to know when an answer comes; and whoever answers, how soon is soon enough."
    ),
    question=N_("By when do you promise an answer, and on which days?"),
    source=_OWN,
    watches=(Watch(section="dialogue", check=_no_reply_time, around=_uses_channels),),
    field="dialogue/reply_time",
    examples={
        "de": Examples(
            hits=(
                {**_USED, "dialogue/reply_time": "So bald wie möglich"},
                {**_USED, "dialogue/reply_time": "Zeitnah"},
                {**_USED, "dialogue/reply_time": "Sobald wir wieder etwas Luft haben"},
                {**_USED, "dialogue/reply_time": "Abends vielleicht"},
                {**_USED, "dialogue/reply_time": "Zügig, das ist uns wichtig"},
                {**_USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Reto"},
            ),
            misses=(
                "Zeitnah",
                {**_USED, "dialogue/reply_time": ""},
                {**_USED, "dialogue/reply_time": "Innert eines halben Arbeitstags"},
                {**_USED, "dialogue/reply_time": "Rasch, spätestens am nächsten Werktag"},
                {**_USED, "dialogue/reply_time": "Innert eines Tages, wenn Zeit ist, sofort"},
            ),
        ),
        "en": Examples(
            hits=(
                {**_USED, "dialogue/reply_time": "As soon as possible"},
                {**_USED, "dialogue/reply_time": "Promptly"},
                {**_USED, "dialogue/reply_time": "When we have a moment"},
                {**_USED, "dialogue/reply_time": "In the evening, perhaps"},
                {**_USED, "dialogue/reply_time": "Swiftly, that matters to us"},
                {**_USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Reto"},
            ),
            misses=(
                "Promptly",
                {**_USED, "dialogue/reply_time": ""},
                {**_USED, "dialogue/reply_time": "Within half a working day"},
                {**_USED, "dialogue/reply_time": "Quickly, by the next working day at the latest"},
                {**_USED, "dialogue/reply_time": "Within a day, and at once when we have time"},
            ),
        ),
    },
)

RULES = (NOBODY_LOOKS_AFTER, DEPUTY_MISSING, REPLY_TIME_MISSING)
