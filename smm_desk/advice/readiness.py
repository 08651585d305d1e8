"""What the seven answers of the readiness check advise.

The questions follow the guides that `terms.md` names under no. 2; the threshold is the desk's own:

1. An account lives from somebody who writes back, has the hours, and is backed by those who decide. One "no"
   among these three, the foundation: no social media for now.
2. A complaint that cannot stand in public, nothing to show, a foundation that is not known yet, or more than
   two questions without a "yes": a passive presence, to watch and to answer, nothing more.
3. One or two other questions without a "yes": ready, with these gaps named.
4. Seven times "yes": ready.

All seven want an answer first; "not known yet" is one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smm_desk.concept.fields import fields_of
from smm_desk.concept.situation import Answer, Readiness
from smm_desk.i18n import N_, Texts, message, plural_message

SOURCE = N_(
    "After the questions of Bielefeld University, WKNÖ, IHK Düsseldorf and absatzwirtschaft; the threshold "
    "is the desk's own."
)
MOST_GAPS = 2
_FOUNDATION = ("wants_talk", "has_people", "backed_by_management")
_ACTIVE = ("bears_criticism", "has_material")


class Advice(StrEnum):
    """What the readiness check can end with; each is a valid result."""

    READY = "ready"
    GAPS = "gaps"
    PASSIVE = "passive"
    NONE = "none"


_TITLES = {
    Advice.READY: N_("Ready for social media"),
    Advice.GAPS: N_("Ready, with gaps that have a name"),
    Advice.PASSIVE: N_("A passive presence: watch and answer, nothing more"),
    Advice.NONE: N_("No social media for now"),
}
_REASONS = {
    Advice.READY: N_("All seven questions are answered with yes: what an account needs is there."),
    Advice.GAPS: N_("The foundation stands. Settle this before the first post, or on the way: {names}."),
    Advice.PASSIVE: N_(
        "To be found and to answer is worth something, and takes little. More can wait for this: {names}."
    ),
    Advice.NONE: N_(
        "An account needs this, and it is not there: {names}. That is a clear result, and the time goes "
        "to where it does more. The check can be repeated whenever something changes."
    ),
}


@dataclass(frozen=True, slots=True)
class Recommendation:
    """The advice, and the labels of the questions that it rests on."""

    advice: Advice
    because_of: tuple[str, ...] = ()

    def title(self, texts: Texts) -> str:
        """Say the advice in a few words."""
        return texts(_TITLES[self.advice])

    def reason(self, texts: Texts) -> str:
        """Say why, with the questions it rests on."""
        names = ", ".join(texts.quoted(texts(label)) for label in self.because_of)
        return texts(message(_REASONS[self.advice], names=names))


def recommendation(readiness: Readiness) -> Recommendation | None:
    """Return what the answers advise; None as long as a question is not answered."""
    answers = _answers(readiness)
    if not all(answers.values()):
        return None
    gaps = [key for key, answer in answers.items() if answer != Answer.YES]
    refused = [key for key in gaps if answers[key] == Answer.NO]
    if missing := [key for key in refused if key in _FOUNDATION]:
        return _because(Advice.NONE, missing)
    is_passive = (
        any(key in _ACTIVE for key in refused)
        or any(key in _FOUNDATION for key in gaps)
        or len(gaps) > MOST_GAPS
    )
    if is_passive:
        return _because(Advice.PASSIVE, gaps)
    return _because(Advice.GAPS if gaps else Advice.READY, gaps)


def still_to_answer(readiness: Readiness, texts: Texts) -> str:
    """Say how many questions are not answered yet; empty when all are."""
    count = sum(not answer for answer in _answers(readiness).values())
    words = plural_message(
        "One question is left; then a recommendation stands here. “Not known yet” is an answer too.",
        "{count} questions are left; then a recommendation stands here. “Not known yet” is an answer too.",
        count,
    )
    return texts(words) if count else ""


def _answers(readiness: Readiness) -> dict[str, str]:
    return {field.key: getattr(readiness, field.key) for field in fields_of(Readiness)}


def _because(advice: Advice, keys: list[str]) -> Recommendation:
    labels = {field.key: field.label for field in fields_of(Readiness)}
    return Recommendation(advice, tuple(labels[key] for key in keys))
