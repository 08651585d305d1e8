"""Rules about who keeps the accounts alive: a person, and a deputy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import quoted
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
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.moderation import Dialogue
from smm_desk.concept.outreach import Channel, Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_EVERYONES_JOB = N_("{words}: what is everyone's job is done by nobody in the holidays.")
_LEFT_LYING = N_("{words}: as long as no name stands here, messages are left lying.")
_THEN_NOBODY = N_("{words}: messages also come during holidays and illness, and then nobody answers.")
OWN = N_("A rule of the desk itself: an account that nobody looks after is worse than none.")


def _nobody(dialogue: Dialogue, look: Look) -> Iterator[Notice]:
    """Notice accounts that belong to nobody by name, once the chapter is begun."""
    around: _Owners = look.around
    text = dialogue.caretaker
    if not around.uses_channels or not is_begun(dialogue):
        return
    if not text.strip():
        if not around.each_channel_has_one(look.language):
            yield Notice(path=FieldPath("dialogue", "caretaker"), evidence=text)
        return
    spans = places_of_nobody(text, look.language, *OF_A_HOLDER)
    if spans or says_nothing(text):
        is_nobody = says_that_nobody_does(text, look.language)
        yield worded("caretaker", text, spans, _LEFT_LYING if is_nobody else _EVERYONES_JOB)


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
        yield worded("deputy", text, (Span(0, len(text)),), _THEN_NOBODY)
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


def worded(key: str, text: str, spans: tuple[Span, ...], explanation: str) -> Notice:
    """Return a notice at a field of the dialogue that quotes its words."""
    return Notice(
        path=FieldPath("dialogue", key),
        evidence=text,
        values={"words": quoted(text, spans)},
        spans=spans,
        explanation=explanation,
    )


def is_begun(dialogue: Dialogue) -> bool:
    """Tell whether anything is said of the dialogue yet."""
    return any(text.strip() for text in (dialogue.caretaker, dialogue.deputy, dialogue.reply_time))


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


USED = {"channels/c1/platform": "Instagram", "channels/c1/decision": "use"}
_ACCOUNT = {"accounts/k1/channel": "c1", "accounts/k1/owner": "Anna", "accounts/k1/deputy": "Reto"}

NOBODY_LOOKS_AFTER = Rule(
    id="nobody-looks-after",
    severity=Severity.WARNING,
    title=N_("Nobody looks after the accounts by name yet"),
    explanation=N_("Channels are used, but it is not said yet who reads and answers there."),
    question=N_("Who opens the messages on Monday morning, and how many hours has that person got?"),
    source=OWN,
    watches=(Watch(section="dialogue", check=_nobody, around=_owners),),
    field="dialogue/caretaker",
    examples={
        "de": Examples(
            hits=(
                {**USED, "dialogue/caretaker": "Das Team"},
                {**USED, "dialogue/caretaker": "Wer gerade Zeit hat"},
                {**USED, "dialogue/caretaker": "Wer es grad als Erste sieht"},
                {**USED, "dialogue/caretaker": "Wer von uns eben dazukommt"},
                {**USED, "dialogue/caretaker": "Steht noch nicht fest"},
                {**USED, "dialogue/reply_time": "Innert vier Stunden"},
            ),
            misses=(
                "Das Team",
                {**USED, "dialogue/caretaker": ""},
                {**USED, "dialogue/caretaker": "Anna, zwei Stunden pro Woche"},
                {**USED, "dialogue/caretaker": "Team Annahme: Reto und Anna im Wechsel"},
                {**USED, "dialogue/caretaker": "Wer am Empfang Zeit hat, also Anna oder Reto"},
            ),
        ),
        "en": Examples(
            hits=(
                {**USED, "dialogue/caretaker": "The team"},
                {**USED, "dialogue/caretaker": "Whoever has time"},
                {**USED, "dialogue/caretaker": "Whoever spots it first"},
                {**USED, "dialogue/caretaker": "Whoever happens to be around"},
                {**USED, "dialogue/caretaker": "That remains to be seen"},
                {**USED, "dialogue/reply_time": "Within four hours"},
            ),
            misses=(
                "The team",
                {**USED, "dialogue/caretaker": ""},
                {**USED, "dialogue/caretaker": "Anna, two hours a week"},
                {**USED, "dialogue/caretaker": "Reception team: Reto and Anna in turn"},
                {**USED, "dialogue/caretaker": "Whoever is at reception, Anna or Reto"},
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
    source=OWN,
    watches=(
        Watch(section="dialogue", check=_no_deputy, around=_accounts),
        Watch(section="channels", check=_no_deputy_of_channel, around=_deputy, whole=True),
    ),
    yields_to=("nobody-named",),
    field="dialogue/caretaker",
    examples={
        "de": Examples(
            hits=(
                {**USED, "dialogue/caretaker": "Anna"},
                {**USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Niemand"},
                {**USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "noch offen"},
                {
                    **USED,
                    "dialogue/caretaker": "Anna Keller, Montag bis Freitag",
                    "dialogue/deputy": "Anna selbst",
                },
                {**USED, **_ACCOUNT, "dialogue/caretaker": "Anna", "accounts/k1/deputy": "Anna"},
                {**USED, **_ACCOUNT, "dialogue/caretaker": "Anna", "dialogue/deputy": "Nicht nötig"},
                {**USED, "dialogue/caretaker": "Anna, über den Mittag in der Znünipause"},
                {
                    **USED,
                    "channels/c1/owner": "Anna",
                    "channels/c1/deputy": "Anna hat das Handy immer dabei",
                },
            ),
            misses=(
                "Anna",
                {**USED, "channels/c1/owner": "Anna", "channels/c1/deputy": "Reto"},
                {**USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Annas Bruder ist immer da"},
                {
                    **USED,
                    "dialogue/caretaker": "Anna",
                    "dialogue/deputy": "Der Empfang ist immer erreichbar",
                },
                {**USED, "dialogue/caretaker": "Anna, in den Sommerferien Reto"},
                {**USED, "dialogue/caretaker": "Ich, Reto und Anna"},
                {**USED, "dialogue/deputy": ""},
                {**USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Reto, mit eigenem Zugang"},
                {**USED, "dialogue/caretaker": "Anna, freitags und in den Ferien Reto"},
                {**USED, "dialogue/caretaker": "Anna (Stv. Reto)"},
                {**USED, "dialogue/caretaker": "Alle ein bisschen"},
                {**USED, **_ACCOUNT, "dialogue/caretaker": "Anna"},
            ),
        ),
        "en": Examples(
            hits=(
                {**USED, "dialogue/caretaker": "Anna"},
                {**USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Nobody"},
                {**USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "tbd"},
                {
                    **USED,
                    "dialogue/caretaker": "Anna Keller, Monday to Friday",
                    "dialogue/deputy": "Anna again",
                },
                {**USED, **_ACCOUNT, "dialogue/caretaker": "Anna", "accounts/k1/deputy": "Anna"},
                {**USED, **_ACCOUNT, "dialogue/caretaker": "Anna", "dialogue/deputy": "No need for one"},
                {**USED, **_ACCOUNT, "dialogue/caretaker": "Anna", "dialogue/deputy": "I am always around"},
                {**USED, "channels/c1/owner": "Anna", "channels/c1/deputy": "Anna takes her phone along"},
            ),
            misses=(
                "Anna",
                {**USED, "channels/c1/owner": "Anna", "channels/c1/deputy": "Reto"},
                {**USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Her brother is always around"},
                {**USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "The office is always there"},
                {**USED, "dialogue/deputy": ""},
                {**USED, "dialogue/caretaker": "Anna", "dialogue/deputy": "Reto, with access of his own"},
                {**USED, "dialogue/caretaker": "Anna, on Fridays and in the holidays Reto"},
                {**USED, "dialogue/caretaker": "Anna (deputy Reto)"},
                {**USED, "dialogue/caretaker": "Everyone a bit"},
                {**USED, **_ACCOUNT, "dialogue/caretaker": "Anna"},
            ),
        ),
    },
)

RULES = (NOBODY_LOOKS_AFTER, DEPUTY_MISSING)
