"""Rules about the decisions on channels: why they were made, and whether anyone is met there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import quoted, shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.vocabulary import says_only, words_in
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Brief
from smm_desk.concept.outreach import Channel, Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_OCCASION = FieldPath("brief", "occasion")
_OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "instagram": ("insta",),
    "facebook": ("fb",),
    "x": ("twitter",),
    "google": ("maps", "karte", "karten", "map"),
    "linkedin": ("linked",),
}


def _because_everybody(channel: Channel, look: Look) -> Iterator[Notice]:
    if channel.decision != Decision.NOT:
        path = FieldPath("channels", "reason", channel.id)
        yield from _empty_reason(path, channel.reason, look, "")


def _everybody_as_occasion(brief: Brief, look: Look) -> Iterator[Notice]:
    yield from _empty_reason(
        _OCCASION,
        brief.occasion,
        look,
        N_("What would have to be different a year from now to make it worthwhile?"),
    )


def _empty_reason(path: FieldPath, text: str, look: Look, question: str) -> Iterator[Notice]:
    spans = says_only(text, look.language, "everybody_does_it", ("everybody_around",))
    if spans:
        yield Notice(
            path=path, evidence=text, values={"words": quoted(text, spans)}, spans=spans, question=question
        )


def _without_reason(channel: Channel, _look: Look) -> Iterator[Notice]:
    if (
        channel.decision in (Decision.NOT, Decision.OBSERVE)
        and not channel.reason.strip()
        and channel.platform.strip()
    ):
        yield Notice(
            path=FieldPath("channels", "reason", channel.id),
            evidence=f"{channel.platform} {channel.decision}",
        )


def _nobody_there(channel: Channel, look: Look) -> Iterator[Notice]:
    """Notice a used channel that none of its audiences names as a place where they meet."""
    if channel.decision != Decision.USE or not channel.audiences:
        return
    places: Mapping[str, str] = dict(look.around)
    texts = [places.get(audience, "") for audience in channel.audiences]
    names = _names(channel.platform)
    if names and all(text.strip() for text in texts) and not any(_speaks_of(text, names) for text in texts):
        yield Notice(
            path=FieldPath("channels", "audiences", channel.id),
            evidence="\n".join((channel.platform, *texts)),
            values={"platform": shortened(channel.platform), "places": shortened(texts[0])},
        )


@lru_cache(maxsize=256)
def _names(platform: str) -> frozenset[str]:
    forms = {word.form for word in words_in(platform[:100])} - {
        "business",
        "profile",
        "unternehmensprofil",
        "profil",
    }
    return frozenset(forms.union(*(_OTHER_NAMES.get(form, ()) for form in forms)))


@lru_cache(maxsize=1024)
def _speaks_of(text: str, names: frozenset[str]) -> bool:
    """Tell whether a platform is named, also within a compound."""
    return any(
        word.form in names or any(len(name) > 4 and word.form.startswith(name) for name in names)
        for word in words_in(text)
    )


def _meeting_places(concept: Concept) -> tuple[tuple[str, str], ...]:
    return tuple((audience.id, audience.meeting_places) for audience in concept.audiences)


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
        Watch(section="channels", check=_because_everybody),
        Watch(section="brief", check=_everybody_as_occasion, severity=Severity.HINT),
    ),
    field="channels/c1/reason",
    examples={
        "de": Examples(
            hits=(
                "Weil alle dort sind.",
                "Da muss man heute einfach sein.",
                "Das ist gerade im Trend.",
                {"brief/occasion": "Alle Mitbewerber sind auf Social Media."},
            ),
            misses=(
                "",
                "Alle unsere Lernenden schreiben uns dort.",
                "Weil alle dort sind. Zwei Drittel der Anfragen kommen schon heute auf diesem Weg.",
                {"channels/c1/reason": "Alle sind dort.", "channels/c1/decision": "not"},
                {"brief/occasion": "Unsere Lernende geht im Sommer, und niemand weiß weiter."},
            ),
        ),
        "en": Examples(
            hits=(
                "Because everybody is there.",
                "You simply have to be there these days.",
                "It is the trend right now.",
                {"brief/occasion": "All our competitors are on social media."},
            ),
            misses=(
                "",
                "All our apprentices write to us there.",
                "Because everybody is there. Two thirds of all enquiries already reach us this way.",
                {"channels/c1/reason": "Everybody is there.", "channels/c1/decision": "not"},
                {"brief/occasion": "Our apprentice leaves in summer, and nobody knows how to carry on."},
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
            ),
            misses=(
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
            ),
            misses=(
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


def _meet(platform: str, places: str) -> dict[str, object]:
    return {
        "channels/c1/platform": platform,
        "channels/c1/decision": "use",
        "channels/c1/audiences": ["a1"],
        "audiences/a1/name": "Pendler",
        "audiences/a1/meeting_places": places,
    }


NOBODY_MEETS_THERE = Rule(
    id="nobody-meets-there",
    severity=Severity.HINT,
    title=N_("Nobody has been seen there yet"),
    explanation=N_("For the audiences of this channel you wrote “{places}”; {platform} is not among it."),
    question=N_("Who of them has told you that they are there?"),
    source=N_(
        "Charlene Li and Josh Bernoff, Groundswell (2008): people first, then objectives and strategy, "
        "technology last."
    ),
    watches=(Watch(section="channels", check=_nobody_there, around=_meeting_places),),
    field="channels/c1/platform",
    examples={
        "de": Examples(
            hits=(
                _meet("TikTok", "Im Chor und am Markt"),
                _meet("Instagram", "In WhatsApp-Gruppen des Quartiers"),
                _meet("YouTube", "Im Internet"),
            ),
            misses=(
                "TikTok",
                _meet("WhatsApp", "In den WhatsApp-Gruppen von Arbeit und Quartier"),
                _meet("Google Business Profile", "Sie lesen Bewertungen auf Google."),
                _meet("Facebook", ""),
            ),
        ),
        "en": Examples(
            hits=(
                _meet("TikTok", "In the choir and at the market"),
                _meet("Instagram", "In WhatsApp groups of the neighbourhood"),
                _meet("YouTube", "On the internet"),
            ),
            misses=(
                "TikTok",
                _meet("WhatsApp", "In WhatsApp groups at work and in the neighbourhood"),
                _meet("Google Business Profile", "They read reviews on Google."),
                _meet("Facebook", ""),
            ),
        ),
    },
)

RULES = (CHANNEL_BECAUSE_EVERYBODY, CHANNEL_WITHOUT_REASON, NOBODY_MEETS_THERE)
