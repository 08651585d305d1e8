"""The rule about people who will leave: whether somebody is named who takes over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.dialogue.caretakers import names_nobody, refuses_deputy, somebody_stands_in
from smm_desk.advice.rules.reading.persons import people
from smm_desk.advice.rules.reading.phrases import said, unopposed
from smm_desk.advice.rules.reading.vocabulary import words_in
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.effort import Person
from smm_desk.concept.moderation import Dialogue
from smm_desk.concept.outreach import Channel, Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_IN_TRAINING = N_("{words}: training comes to an end, and nobody is named yet who answers then.")


def _person_leaves(people: tuple[Person, ...], look: Look) -> Iterator[Notice]:
    """Notice the first person of whom it is said that they will be gone, if nobody takes over."""
    if any(said(person.tasks, look.language, "somebody_follows") for person in people):
        return
    for person in people:
        for key, text in (("tasks", person.tasks), ("name", person.name)):
            spans = _leaving(text, look.language)
            if spans:
                yield _notice(FieldPath("people", key, person.id), text, spans)
                return


def _owner_leaves(channels: tuple[Channel, ...], look: Look) -> Iterator[Notice]:
    for channel in channels:
        spans = _leaving(channel.owner, look.language) if channel.decision == Decision.USE else ()
        if spans:
            yield _notice(FieldPath("channels", "owner", channel.id), channel.owner, spans)
            return


def _caretaker_leaves(dialogue: Dialogue, look: Look) -> Iterator[Notice]:
    """Notice a caretaker who will be gone, or who is in training and stands alone."""
    text = dialogue.caretaker
    path = FieldPath("dialogue", "caretaker")
    spans = _leaving(text, look.language)
    if spans:
        if not people(dialogue.handover, look.language, pronouns=False):
            yield _notice(path, text, spans)
        return
    if not text.strip() or not _stands_alone(dialogue, look):
        return
    trained = joined_spans(text, unopposed(text, look.language, "in_training"))
    if trained:
        yield _notice(path, text, trained, _IN_TRAINING)
        return
    team: _Team = look.around
    first = next(iter(words_in(text)), None)
    name = next((one for one in team.names if first and _is_called(one, first.form)), "")
    if name and unopposed(name, look.language, "in_training"):
        yield _notice(path, text, (), _IN_TRAINING, words=name)


def _stands_alone(dialogue: Dialogue, look: Look) -> bool:
    deputy = dialogue.deputy
    caretaker = dialogue.caretaker
    for span in reversed(said(caretaker, look.language, "in_training")):
        caretaker = caretaker[: span.start] + caretaker[span.end :]
    return not somebody_stands_in(caretaker, look.language, frozenset()) and (
        names_nobody(deputy, look.language) or refuses_deputy(deputy, look.language, dialogue.caretaker)
    )


def _is_called(name: str, form: str) -> bool:
    return any(word.form == form for word in words_in(name)[:1])


def _leaving(text: str, language: str) -> tuple[Span, ...]:
    if said(text, language, "somebody_follows", "goes_home", "is_back"):
        return ()
    return joined_spans(text, unopposed(text, language, "leaves_soon", "leaves_now"))


def _notice(
    path: FieldPath, text: str, spans: tuple[Span, ...], explanation: str = "", *, words: str = ""
) -> Notice:
    quote = quoted(words, ()) if words else quoted(text, spans)
    return Notice(
        path=path, evidence=words or text, values={"words": quote}, spans=spans, explanation=explanation
    )


class _Team(NamedTuple):
    """What the people are called who work on it."""

    names: tuple[str, ...]


def _team(concept: Concept) -> _Team:
    return _Team(tuple(person.name for person in concept.people))


SOMEBODY_LEAVES = Rule(
    id="nobody-takes-over",
    severity=Severity.HINT,
    title=N_("It is not said yet who takes over"),
    explanation=N_("{words}: nobody is named yet who does it then."),
    question=N_("Who takes over, and from which day?"),
    source=N_(
        "A rule of the desk itself: whoever takes over should have learnt it while the other is still there."
    ),
    watches=(
        Watch(section="people", check=_person_leaves, whole=True),
        Watch(section="channels", check=_owner_leaves, whole=True),
        Watch(section="dialogue", check=_caretaker_leaves, around=_team),
    ),
    field="dialogue/caretaker",
    examples={
        "de": Examples(
            hits=(
                "Nina, bis sie im Mai weggeht",
                "Nina, Lernende im dritten Lehrjahr",
                {"people/p1/name": "Nina", "people/p1/tasks": "Filme, bis zum Lehrabschluss"},
                {"people/p1/name": "Tom (Praktikant)", "dialogue/caretaker": "Tom"},
                {"channels/c1/decision": "use", "channels/c1/owner": "Nina, ab April in Elternzeit"},
                "Nina, hat auf Herbst gekündigt",
            ),
            misses=(
                "Nina, aus der Elternzeit zurück",
                "Nina, bis sie nach Hause geht",
                "Nina, bis sie im Mai weggeht, danach Tom",
                {"dialogue/caretaker": "Nina, Lernende", "dialogue/deputy": "Tom"},
                {"people/p1/name": "Tom (Praktikant)", "dialogue/caretaker": "Nina"},
                {"people/p1/name": "Nina", "people/p1/tasks": "Filme, bis zur Pensionierung; Tom übernimmt"},
            ),
        ),
        "en": Examples(
            hits=(
                "Nina, until she leaves in May",
                "Nina, apprentice in the third year",
                {"people/p1/name": "Nina", "people/p1/tasks": "Films, until her retirement"},
                {"people/p1/name": "Tom (trainee)", "dialogue/caretaker": "Tom"},
                {"channels/c1/decision": "use", "channels/c1/owner": "Nina, on parental leave from April"},
                "Nina, has given her notice",
            ),
            misses=(
                "Nina, back from parental leave",
                "Nina, until she goes home",
                "Nina, until she leaves in May, then Tom",
                {"dialogue/caretaker": "Nina, apprentice", "dialogue/deputy": "Tom"},
                {"people/p1/name": "Tom (trainee)", "dialogue/caretaker": "Nina"},
                {"people/p1/name": "Nina", "people/p1/tasks": "Films, until her retirement; Tom takes over"},
            ),
        ),
    },
)

RULES = (SOMEBODY_LEAVES,)
