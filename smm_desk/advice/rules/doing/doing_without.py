"""Rules about what is better left out: channels and measures nobody would miss, and passwords."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.fixes import choose
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.doing.secret_signs import shows_a_secret
from smm_desk.concept.moderation import Account
from smm_desk.concept.outreach import Channel, Decision, Loss
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.planning import Measure, MeasureStatus
from smm_desk.i18n import N_

_OWN = N_("A rule of the desk itself: what nobody would miss takes hours from what somebody would.")
_SECRET = N_(
    "A rule of the desk itself: the concept is printed and passed on, so no password may stand in it."
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
        if shows_a_secret(text):
            yield Notice(
                path=FieldPath("accounts", key, account.id),
                evidence=text,
            )
            return


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
                "Das Passwort lautet blumenwiese",
                "PW Glocke88",
            ),
            misses=(
                "Im Passwort-Safe der Firma, Ordner „Konten“",
                "Passwort ist beim Chef hinterlegt",
                "Passwort: Passwortmanager",
                "Login: baeckerei_moser22",
                "Anna, Telefon 062 123 45 67",
                "Passwort im März2026 geändert, Login im Ordner Konten2026",
            ),
        ),
        "en": Examples(
            hits=(
                "Password: Yeast2024",
                "The password is sunny12",
                "Slip in the till, aP4!xu92Ks",
                "PIN: 4711",
                "Door code 7731",
                "Password for all: Clover_88",
            ),
            misses=(
                "In the password safe of the company, folder “Accounts”",
                "The password is kept in the safe, changed in May2026.",
                "Login: bakery_moser22, password with Anna",
                "Anna, telephone 062 123 45 67",
                "Login through Office365",
                "Postcode 8400, second floor",
            ),
        ),
    },
)

RULES = (NOTHING_LOST, SECRET_WRITTEN)
