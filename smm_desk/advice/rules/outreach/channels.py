"""Rules about the decisions on channels: why they were made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.dialogue.caretakers import known_names
from smm_desk.advice.rules.outreach.channel_places import is_own_place
from smm_desk.advice.rules.outreach.empty_reasons import names_of_audiences, places_of_empty_reasons
from smm_desk.advice.rules.reading.kept_free import says_nothing
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Brief
from smm_desk.concept.outreach import Channel, Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_OCCASION = FieldPath("brief", "occasion")


class _Known(NamedTuple):
    """What the audiences are called, and who works on it."""

    audiences: tuple[str, ...]
    people: frozenset[str]


def _known(concept: Concept) -> _Known:
    return _Known(names_of_audiences(concept), known_names(concept))


def _because_everybody(channel: Channel, look: Look) -> Iterator[Notice]:
    if channel.decision != Decision.NOT:
        path = FieldPath("channels", "reason", channel.id)
        is_used = channel.decision != Decision.OBSERVE
        yield from _empty_reason(path, channel.reason, look, "", is_used=is_used)


def _everybody_as_occasion(brief: Brief, look: Look) -> Iterator[Notice]:
    yield from _empty_reason(
        _OCCASION,
        brief.occasion,
        look,
        N_("What would have to be different a year from now to make it worthwhile?"),
        is_used=True,
    )


def _empty_reason(
    path: FieldPath, text: str, look: Look, question: str, *, is_used: bool
) -> Iterator[Notice]:
    known: _Known = look.around
    spans = places_of_empty_reasons(
        text,
        look.language,
        known.audiences,
        is_used=is_used,
        people=known.people if is_used else frozenset(),
        is_occasion=path == _OCCASION,
    )
    if spans:
        yield Notice(
            path=path, evidence=text, values={"words": quoted(text, spans)}, spans=spans, question=question
        )


def _without_reason(channel: Channel, _look: Look) -> Iterator[Notice]:
    if channel.platform.strip() and _is_open(channel.reason) and _is_decided(channel):
        yield Notice(
            path=FieldPath("channels", "reason", channel.id),
            evidence=f"{channel.platform} {channel.decision}",
        )


def _is_decided(channel: Channel) -> bool:
    """Tell whether it is decided on a channel; one to be used is, once it is worked out how."""
    if channel.decision != Decision.USE:
        return channel.decision in (Decision.NOT, Decision.OBSERVE)
    plans = (channel.purpose, channel.owner, channel.frequency, channel.stop_rule, channel.reason)
    return not is_own_place(channel.platform) and _is_open(channel.lost_without) and any(plans)


def _is_open(text: str) -> bool:
    return not text.strip() or says_nothing(text)


def _used(reason: str) -> dict[str, object]:
    return {"channels/c1/decision": "use", "channels/c1/reason": reason}


CHANNEL_BECAUSE_EVERYBODY = Rule(
    id="channel-because-everybody",
    severity=Severity.WARNING,
    title=N_("A reason that holds for everyone"),
    explanation=N_("{words}: this would speak for every company and every channel, so it decides nothing."),
    question=N_("What would you lose without this channel, and whom?"),
    source=N_(
        "Charlene Li and Josh Bernoff, Groundswell (2008): people first, then objectives and strategy, "
        "technology last."
    ),
    watches=(
        Watch(section="channels", check=_because_everybody, around=_known),
        Watch(
            section="brief",
            check=_everybody_as_occasion,
            around=_known,
            severity=Severity.HINT,
        ),
    ),
    field="channels/c1/reason",
    examples={
        "de": Examples(
            hits=(
                "Da muss man heute einfach sein.",
                _used("Der Brunner ist auch dort und hat 4000 Follower."),
                _used("Kostet ja nichts und schaden kann es auch nicht."),
                {"brief/occasion": "Das Café nebenan macht das auch. Da müssen wir mitziehen."},
                _used("Vier Milliarden Menschen, die bekannteste App überhaupt."),
                _used("Aufgrund der Mitbewerber, kein Betrieb darf dort fehlen."),
            ),
            misses=(
                "Weil alle dort sind. Zwei Drittel der Anfragen kommen schon heute auf diesem Weg.",
                {"channels/c1/reason": "Alle sind dort.", "channels/c1/decision": "not"},
                _used("Unsere Kundinnen sind auch dort."),
                _used("Kostet nichts, und die Hälfte der Anfragen kommt von dort."),
                _used("Meine Tochter sagt, dass in ihrem Chor alle dort nach Noten suchen."),
                {**_used("Mia sagt, dass jede dritte Anfrage von dort kommt."), "people/p1/name": "Mia Koch"},
            ),
        ),
        "en": Examples(
            hits=(
                "You simply have to be there these days.",
                _used("Miller is on there too and has 3,000 followers."),
                _used("It costs nothing and it can't hurt."),
                {"brief/occasion": "The café next door does it too. We have to keep up."},
                _used("Four billion people, the best known app of all."),
                _used("Because of the competition; no shop should be missing there."),
            ),
            misses=(
                "Because everybody is there. Two thirds of all enquiries already reach us this way.",
                {"channels/c1/reason": "Everybody is there.", "channels/c1/decision": "not"},
                _used("Our customers are there too."),
                _used("It costs nothing, and half of the enquiries come from there."),
                _used("Our daughter says that everyone in her choir searches there for sheet music."),
                {
                    **_used("Mia says that every third enquiry comes from there."),
                    "people/p1/name": "Mia Cook",
                },
            ),
        ),
    },
)

CHANNEL_WITHOUT_REASON = Rule(
    id="channel-without-reason",
    severity=Severity.HINT,
    title=N_("The reason for this decision is missing"),
    explanation=N_("Without a reason, the next person asks the same question again in half a year."),
    question=N_("Why this decision? What would you lose with the other one?"),
    source=N_(
        "A rule of the desk itself: to do without a channel is a decision, and holds as long as its reason."
    ),
    watches=(Watch(section="channels", check=_without_reason),),
    field="channels/c1/platform",
    examples={
        "de": Examples(
            hits=(
                {"channels/c1/platform": "TikTok", "channels/c1/decision": "not"},
                {"channels/c1/platform": "Facebook", "channels/c1/decision": "observe"},
                {"channels/c1/platform": "X", "channels/c1/decision": "not", "channels/c1/reason": " \n"},
                {**_used("–"), "channels/c1/platform": "Facebook", "channels/c1/purpose": "Stellen zeigen"},
            ),
            misses=(
                {
                    "channels/c1/platform": "Website",
                    "channels/c1/decision": "use",
                    "channels/c1/purpose": "Preise",
                },
                "TikTok",
                {"channels/c1/decision": "not"},
                {
                    "channels/c1/platform": "TikTok",
                    "channels/c1/decision": "not",
                    "channels/c1/reason": "Ohne ein Video pro Woche bliebe das Konto leer.",
                },
            ),
        ),
        "en": Examples(
            hits=(
                {"channels/c1/platform": "TikTok", "channels/c1/decision": "not"},
                {"channels/c1/platform": "Facebook", "channels/c1/decision": "observe"},
                {"channels/c1/platform": "X", "channels/c1/decision": "not", "channels/c1/reason": " \n"},
                {**_used("–"), "channels/c1/platform": "Facebook", "channels/c1/purpose": "Showing jobs"},
            ),
            misses=(
                {
                    "channels/c1/platform": "Website",
                    "channels/c1/decision": "use",
                    "channels/c1/purpose": "Prices",
                },
                "TikTok",
                {"channels/c1/decision": "not"},
                {
                    "channels/c1/platform": "TikTok",
                    "channels/c1/decision": "not",
                    "channels/c1/reason": "Without a video every week the account would stand empty.",
                },
            ),
        ),
    },
)

RULES = (CHANNEL_BECAUSE_EVERYBODY, CHANNEL_WITHOUT_REASON)
