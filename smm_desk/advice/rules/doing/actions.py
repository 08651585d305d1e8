"""Rules about measures: whether somebody does something, by a day on which it can still help."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import listed, quoted, shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.reading.persons import places_of_nobody
from smm_desk.advice.rules.reading.phrases import affirmed, said
from smm_desk.advice.rules.reading.vocabulary import holds_any, says_only, words_in
from smm_desk.advice.sorter import Label
from smm_desk.advice.span import Span
from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.planning import Measure, MeasureStatus
from smm_desk.i18n import N_

_VERY_SURE = 0.95
_LONGEST_GOAL = 10
_OWN = N_("A rule of the desk itself: a measure is something that one person does and can tick off.")

_Due = tuple[tuple[str, str, date], ...]
"""The goals that have a day: their id, what they say, and the day."""


def _is_open(measure: Measure) -> bool:
    return measure.status not in (MeasureStatus.DONE, MeasureStatus.DROPPED)


def _goal_as_measure(measure: Measure, look: Look) -> Iterator[Notice]:
    """Notice a title that only says what should come of it, when nothing tells how it is done either."""
    title = measure.title
    if measure.how.strip() or not _is_open(measure) or len(words_in(title)) > _LONGEST_GOAL:
        return
    if holds_any("output", look.language, title):
        return
    if not _wishes_an_outcome(title, look.language) or (look.language == "de" and _ends_in_a_deed(title)):
        return
    found = look.sort(title, look.language)
    is_wish = found.label in (Label.GOAL, Label.VISION) and bool(said(title, look.language, "wish_clause"))
    if is_wish or (found.label == Label.GOAL and found.confidence >= _VERY_SURE):
        text = title.strip(" .\n")
        start = title.index(text)
        spans = (Span(start, start + len(text)),)
        yield Notice(
            path=FieldPath("actions", "title", measure.id),
            evidence=title,
            values={"words": quoted(title, spans)},
            spans=spans,
        )


def _wishes_an_outcome(title: str, language: str) -> bool:
    """Tell whether a title says what should come: "more guests", and not "less paper"."""
    if affirmed(title, language, "mere_goal", "gain_wished"):
        return True
    if not affirmed(title, language, "result_wished"):
        return False
    return not said(title, language, "more_of_it") or bool(said(title, language, "outcome_named"))


def _ends_in_a_deed(title: str) -> bool:
    """Tell whether a German title ends in what somebody does: "ask more customers for a review"."""
    words = words_in(title)
    deed = bool(words) and not words[-1].is_capital and words[-1].form.endswith(("en", "ern", "eln"))
    return deed and not said(title, "de", "ends_in_a_result", "ends_in_a_gain", "mere_goal", "wish_clause")


def _for_nobody(measures: tuple[Measure, ...], look: Look) -> Iterator[Notice]:
    """Notice once, at the first of them, measures that are everyone's job."""
    found = [
        (measure, spans)
        for measure in measures
        if _is_open(measure)
        and (
            spans := says_only(measure.responsible, look.language, "nobody", ("nobody_around", "grammar"))
            or places_of_nobody(measure.responsible, look.language, "room")
            or said(measure.responsible, look.language, "everyone_a_bit")
        )
    ]
    if found:
        (first, spans), names = found[0], [measure.title for measure, _ in found if measure.title.strip()]
        yield Notice(
            path=FieldPath("actions", "responsible", first.id),
            evidence="\n".join((first.responsible, *names)),
            values={"words": quoted(first.responsible, spans), "measures": listed(names or ["–"])},
            spans=spans,
            explanation=N_("{words}, for {measures}: what is everyone's job is left to the others.")
            if names
            else "",
        )


def _too_late(measure: Measure, look: Look) -> Iterator[Notice]:
    """Notice a measure that should be finished already, or that comes after the goals that it serves."""
    path = FieldPath("actions", "ends_on", measure.id)
    end = measure.ends_on if isinstance(measure.ends_on, date) else None
    start = measure.starts_on if isinstance(measure.starts_on, date) else None
    if not _is_open(measure):
        return
    if end is not None and end < look.today:
        yield Notice(path=path, evidence=end.isoformat(), values={"day": end})
        return
    due = {goal: (said, day) for goal, said, day in look.around}
    served = [goal for goal in (measure.goal, *measure.further_goals) if goal]
    days = [due[goal] for goal in served if goal in due]
    if not days or len(days) < len(served):
        return
    said, last = max(days, key=lambda pair: pair[1])
    begins = start or end
    # A goal whose own day has passed is told of at the goal.
    if begins is not None and begins > last >= look.today:
        yield Notice(
            path=path if start is None else FieldPath("actions", "starts_on", measure.id),
            evidence=f"{begins.isoformat()} {last.isoformat()}",
            values={"day": last, "goal": quoted(said, ())},
            title=N_("This measure comes after its goal"),
            explanation=N_("It serves {goal}, and that is to be reached by {day}."),
            question=N_("Can it begin earlier, or does it serve another goal?"),
        )


def _due(concept: Concept) -> _Due:
    return tuple(
        (goal.id, shortened(goal.statement or goal.kpi), goal.due)
        for goal in concept.goals
        if isinstance(goal.due, date)
    )


GOAL_AS_MEASURE = Rule(
    id="goal-as-measure",
    severity=Severity.WARNING,
    title=N_("This is a goal, not yet a measure"),
    explanation=N_("{words}: this says what should come of it, and not yet what somebody does for it."),
    question=N_("Who does what, and on which day, so that it comes closer?"),
    source=_OWN,
    watches=(Watch(section="actions", check=_goal_as_measure),),
    field="actions/m1/title",
    examples={
        "de": Examples(
            hits=(
                "Bekannter werden",
                "Mehr Kundinnen",
                "Die beste Bäckerei im Tal werden",
                "Vertrauen aufbauen",
                "Verdoppelung der Hofbesuche",
            ),
            misses=(
                "Jeden Donnerstag eine Probefahrt filmen",
                "Mitglied im Gewerbeverband werden",
                "Mehr Kundinnen um eine Bewertung bitten",
                "Weniger Papier",
                {
                    "actions/m1/title": "Mehr Kundinnen",
                    "actions/m1/how": "Reto ruft jede Woche drei frühere Kundinnen an.",
                },
                "Kundenabend zur Bekanntheit im Tal organisieren",
            ),
        ),
        "en": Examples(
            hits=(
                "Become better known",
                "More customers",
                "Be the best bakery in the valley",
                "Build trust",
                "Double the visits to the farm",
            ),
            misses=(
                "Film a test ride every Thursday",
                "Become a member of the trade association",
                "Ask more customers for a review",
                "Less paper",
                {
                    "actions/m1/title": "More customers",
                    "actions/m1/how": "Reto calls three former customers every week.",
                },
                "Hold an evening for more customers from the valley",
            ),
        ),
    },
)


def _by(responsible: str, title: str = "Film") -> dict[str, str]:
    return {"actions/m1/title": title, "actions/m1/responsible": responsible}


MEASURE_FOR_NOBODY = Rule(
    id="measure-for-nobody",
    severity=Severity.HINT,
    title=N_("No one person sees to this measure yet"),
    explanation=N_("{words}: what is everyone's job is left to the others."),
    question=N_("Which one person would you ask whether it is done?"),
    source=_OWN,
    watches=(Watch(section="actions", check=_for_nobody, whole=True),),
    field="actions/m1/responsible",
    examples={
        "de": Examples(
            hits=(
                "alle",
                "Das Team",
                _by("Marketing"),
                _by("wir alle zusammen"),
                "noch nicht bestimmt",
                "wer gerade im Laden ist",
            ),
            misses=(
                "",
                "Reto aus der Werkstatt",
                "Anna mit dem Team",
                "Alle Lernenden unter Jana",
                "Agentur Blum",
                "Niemand ausser Reto",
            ),
        ),
        "en": Examples(
            hits=(
                "all",
                "The team",
                _by("Marketing"),
                _by("all of us together"),
                "TBD",
                "whoever is in the shop",
            ),
            misses=(
                "",
                "Reto from the workshop",
                "Anna with the team",
                "All apprentices, led by Jana",
                "Agency Blum",
                "Nobody but Reto",
            ),
        ),
    },
)


def _dated(statement: str, **fields: str) -> dict[str, str]:
    values = {"goals/g1/statement": statement, "goals/g1/due": "2027-06-30", "actions/m1/goal": "g1"}
    return values | {f"actions/m1/{key}": value for key, value in fields.items()}


def _dated_examples(title: str, statement: str) -> Examples:
    return Examples(
        hits=(
            {"actions/m1/title": title, "actions/m1/ends_on": "2026-12-31"},
            {"actions/m1/title": title, "actions/m1/ends_on": "2027-01-14", "actions/m1/status": "running"},
            _dated(statement, title=title, ends_on="2027-09-30"),
            _dated(statement, title=title, starts_on="2027-07-01"),
        ),
        misses=(
            title,
            {"actions/m1/title": title, "actions/m1/ends_on": "2026-12-31", "actions/m1/status": "done"},
            {"actions/m1/title": title, "actions/m1/ends_on": "2027-01-15"},
            _dated(statement, title=title, starts_on="2027-02-01", ends_on="2027-09-30"),
            _dated(statement, title=title, ends_on="2027-06-30"),
        ),
    )


MEASURE_TOO_LATE = Rule(
    id="measure-too-late",
    severity=Severity.HINT,
    title=N_("This measure should be finished already"),
    explanation=N_("It was to end on {day}, and it is neither done nor dropped."),
    question=N_("Is it done, or when does it take place?"),
    source=_OWN,
    watches=(Watch(section="actions", check=_too_late, around=_due),),
    field="actions/m1/title",
    examples={
        "de": _dated_examples("Karten drucken", "Fünf Probefahrten pro Woche"),
        "en": _dated_examples("Print the cards", "Five test rides a week"),
    },
)

RULES = (GOAL_AS_MEASURE, MEASURE_FOR_NOBODY, MEASURE_TOO_LATE)
