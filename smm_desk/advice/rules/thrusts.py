"""The rule about thrusts that push everywhere at once, or name no more than a channel."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.phrases import affirmed
from smm_desk.advice.rules.vocabulary import holds_any, says_only
from smm_desk.advice.span import Span
from smm_desk.concept.direction import Thrust
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_


def _without_choice(thrust: Thrust, look: Look) -> Iterator[Notice]:
    if holds_any("choice", look.language, f"{thrust.title}\n{thrust.description}"):
        return
    beside = ("platforms", "social_media", "bare_channel", "grammar")
    named = (says_only(thrust.title, look.language, key, beside) for key in ("platforms", "social_media"))
    channel = next(filter(None, named), ())
    if channel:
        yield _notice(thrust, "title", channel)
        return
    for key in ("title", "description"):
        places = affirmed(getattr(thrust, key), look.language, "everywhere")
        if places:
            yield _notice(thrust, key, places)
            return


def _notice(thrust: Thrust, key: str, places: tuple[Span, ...]) -> Notice:
    text = getattr(thrust, key)
    spans = joined_spans(text, places)
    path = FieldPath("thrusts", key, thrust.id)
    return Notice(path=path, evidence=text, values={"words": quoted(text, spans)}, spans=spans)


THRUST_WITHOUT_CHOICE = Rule(
    id="thrust-without-choice",
    severity=Severity.WARNING,
    title=N_("This is no direction yet"),
    explanation=N_("{words}: this says where you want to be seen, but not in which direction you push."),
    question=N_("What will you do differently from now on, and what do you leave for it?"),
    source=N_(
        "Michael Porter, What Is Strategy? (Harvard Business Review, 1996): the essence of strategy is "
        "choosing what not to do."
    ),
    watches=(Watch(section="thrusts", check=_without_choice),),
    field="thrusts/t1/title",
    yields_to=("goal-as-strategy", "activity-as-strategy"),
    examples={
        "de": Examples(
            hits=(
                "Instagram und Facebook",
                "Social Media",
                "Auf allen Kanälen mitmischen",
                {
                    "thrusts/t1/title": "Dabei sein",
                    "thrusts/t1/description": "Wir sind überall präsent und sehen dann, was funktioniert.",
                },
            ),
            misses=(
                "",
                "Auf Instagram fragen, statt zu senden",
                "Nicht überall dabei sein",
                "Werkstatt als Treffpunkt",
            ),
        ),
        "en": Examples(
            hits=(
                "Instagram and Facebook",
                "Social media",
                "Visible on all platforms",
                {
                    "thrusts/t1/title": "Joining in",
                    "thrusts/t1/description": "We are present everywhere and then see what works.",
                },
            ),
            misses=(
                "",
                "Asking on Instagram instead of sending",
                "Not on every platform",
                "The workshop as a meeting place",
            ),
        ),
    },
)

RULES = (THRUST_WITHOUT_CHOICE,)
