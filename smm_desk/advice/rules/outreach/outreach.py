"""Rules about channels: whom and what a channel is for."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.fixes import LinkTargets, link_fixes, link_targets
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.concept.concept import Concept
from smm_desk.concept.outreach import Channel, Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_


def _channel_for_nobody(channel: Channel, look: Look) -> Iterator[Notice]:
    return _unlinked(channel, "audiences", look)


def _channel_for_nothing(channel: Channel, look: Look) -> Iterator[Notice]:
    return _unlinked(channel, "goals", look)


def _unlinked(channel: Channel, target: str, look: Look) -> Iterator[Notice]:
    """Notice a used channel that is linked to none of the parts that there are."""
    targets: LinkTargets = look.around
    if targets.are_there and _is_used(channel) and not getattr(channel, target):
        path = FieldPath("channels", target, channel.id)
        fixes = link_fixes(path, targets, is_one_of_many=True)
        yield Notice(path=path, evidence=channel.platform, fixes=fixes)


def _no_audience_for_any(channels: tuple[Channel, ...], look: Look) -> Iterator[Notice]:
    """Notice once, at the first used channel, that no audience is described."""
    used = [channel for channel in channels if _is_used(channel)]
    if used and not look.around.are_there:
        yield Notice(
            path=FieldPath("channels", "audiences", used[0].id),
            evidence=used[0].platform,
            title=N_("The channels have no audience yet"),
            explanation=N_("Channels are to be used, but no audience has been described so far."),
            question=N_("Which people do you want to be in touch with?"),
        )


def _no_goal_for_any(channels: tuple[Channel, ...], look: Look) -> Iterator[Notice]:
    """Notice once, at the first used channel, that there is no goal."""
    used = [channel for channel in channels if _is_used(channel)]
    if used and not look.around.are_there:
        yield Notice(
            path=FieldPath("channels", "goals", used[0].id),
            evidence=used[0].platform,
            title=N_("The channels have no goal yet"),
            explanation=N_("Channels are to be used, but there is no goal so far that they could serve."),
            question=N_("What should be different in a year because of these channels?"),
        )


def _audiences(concept: Concept) -> LinkTargets:
    return link_targets(concept, "audiences")


def _goals(concept: Concept) -> LinkTargets:
    return link_targets(concept, "goals")


def _is_used(channel: Channel) -> bool:
    return channel.decision == Decision.USE


_POST = N_(
    "Charlene Li and Josh Bernoff, Groundswell (2008): people first, then objectives and strategy, "
    "technology last."
)

CHANNEL_WITHOUT_AUDIENCE = Rule(
    id="channel-without-audience",
    severity=Severity.WARNING,
    title=N_("This channel has no audience yet"),
    explanation=N_("The channel is to be used, but it is not yet said which of the audiences meets there."),
    question=N_("Whom do you meet there who would write back?"),
    source=_POST,
    watches=(
        Watch(section="channels", check=_channel_for_nobody, around=_audiences),
        Watch(section="channels", check=_no_audience_for_any, around=_audiences, whole=True),
    ),
    field="channels/c1/platform",
    examples={
        "de": Examples(
            hits=(
                {
                    "channels/c1/platform": "Instagram",
                    "channels/c1/decision": "use",
                    "audiences/a1/name": "Pendler",
                },
                {
                    "channels/c1/decision": "use",
                    "audiences/a1/name": "Pendler",
                    "audiences/a2/name": "Familien",
                },
                {"channels/c1/platform": "TikTok", "channels/c1/decision": "use"},
            ),
            misses=(
                "Instagram",
                {"channels/c1/platform": "X", "channels/c1/decision": "not", "audiences/a1/name": "Pendler"},
                {
                    "channels/c1/decision": "use",
                    "channels/c1/audiences": ["a1"],
                    "audiences/a1/name": "Pendler",
                },
            ),
        ),
        "en": Examples(
            hits=(
                {
                    "channels/c1/platform": "Instagram",
                    "channels/c1/decision": "use",
                    "audiences/a1/name": "Riders",
                },
                {
                    "channels/c1/decision": "use",
                    "audiences/a1/name": "Riders",
                    "audiences/a2/name": "Families",
                },
                {"channels/c1/platform": "TikTok", "channels/c1/decision": "use"},
            ),
            misses=(
                "Instagram",
                {"channels/c1/platform": "X", "channels/c1/decision": "not", "audiences/a1/name": "Riders"},
                {
                    "channels/c1/decision": "use",
                    "channels/c1/audiences": ["a1"],
                    "audiences/a1/name": "Riders",
                },
            ),
        ),
    },
)

CHANNEL_WITHOUT_GOAL = Rule(
    id="channel-without-goal",
    severity=Severity.WARNING,
    title=N_("This channel serves no goal yet"),
    explanation=N_("The channel is to be used, but it is not yet said which of the goals it brings closer."),
    question=N_("What would you lose if this channel did not exist?"),
    source=_POST,
    watches=(
        Watch(section="channels", check=_channel_for_nothing, around=_goals),
        Watch(section="channels", check=_no_goal_for_any, around=_goals, whole=True),
    ),
    field="channels/c1/platform",
    examples={
        "de": Examples(
            hits=(
                {"channels/c1/decision": "use", "goals/g1/statement": "Mehr Probefahrten"},
                {
                    "channels/c1/platform": "WhatsApp",
                    "channels/c1/decision": "use",
                    "goals/g1/statement": "Ruhe",
                },
                {"channels/c1/platform": "TikTok", "channels/c1/decision": "use"},
            ),
            misses=(
                "WhatsApp",
                {"channels/c1/decision": "observe", "goals/g1/statement": "Mehr Probefahrten"},
                {
                    "channels/c1/decision": "use",
                    "channels/c1/goals": ["g1"],
                    "goals/g1/statement": "Mehr Probefahrten",
                },
            ),
        ),
        "en": Examples(
            hits=(
                {"channels/c1/decision": "use", "goals/g1/statement": "More test rides"},
                {
                    "channels/c1/platform": "WhatsApp",
                    "channels/c1/decision": "use",
                    "goals/g1/statement": "Calm",
                },
                {"channels/c1/platform": "TikTok", "channels/c1/decision": "use"},
            ),
            misses=(
                "WhatsApp",
                {"channels/c1/decision": "observe", "goals/g1/statement": "More test rides"},
                {
                    "channels/c1/decision": "use",
                    "channels/c1/goals": ["g1"],
                    "goals/g1/statement": "More test rides",
                },
            ),
        ),
    },
)

RULES = (CHANNEL_WITHOUT_AUDIENCE, CHANNEL_WITHOUT_GOAL)
