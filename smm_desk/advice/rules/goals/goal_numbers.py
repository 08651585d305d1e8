"""Rules about the numbers of a goal: whether sentence and target agree, and whether anybody can count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import NamedTuple

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.goals.goals import MISPLACED
from smm_desk.advice.rules.goals.smart import MEASURABLE
from smm_desk.advice.rules.reading.numbers import in_figures
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.stems import stems, touch
from smm_desk.advice.rules.reading.vocabulary import LANGUAGES, words_in
from smm_desk.advice.span import Span
from smm_desk.concept.goals import Goal
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_LONGEST = 600
_WORDS_AFTER = 3
_WORDS_AFTER_PERCENT = 7
_PERCENT = re.compile(r"\s*(?:%|prozent|per\s?cent)", re.IGNORECASE)
"""So many words after a number may say what it counts."""
_RATES = (Decimal(4), Decimal(7), Decimal(12), Decimal(52), Decimal(10), Decimal(100))
"""Where one number is so many times the other, the time or the unit may be another."""

_NUMBER = re.compile(r"(?<![\w.,'’/:–-])\d{1,3}(?:[.,'’ ]\d{3})+(?!\d)|(?<![\w.,'’/:–-])\d+(?![\w/:]|[.,]\d)")
_NOTE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_MONTHS = r"(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\w*"
_NO_TARGET_BEFORE = re.compile(
    r"(?:\b(?:um|statt|anstatt|vom|bisher|heute|derzeit|zuletzt|ab|über|unter|bis|zum|am|den|der|alle[nr]?|from"
    r"|instead\s+of|today|now|currently|over|under|above|below|aged|until|by|on|in|the|all|our|these"
    r"|unseren?|between|zwischen|vor|before|after|nach|noch|only|nur"
    rf"|{_MONTHS}|\d\s+(?:von|aus|(?:out\s+)?of))\s+)$",
    re.IGNORECASE,
)
_FROM_TO = re.compile(
    r"\b(?:von|from)\s+(?:heute\s+|today['’]s\s+)?(?P<first>\d{1,6})(?:\s*%|\s+[^\W\d_]+){0,3}?\s+(?:auf|to)\s+"
    r"(?P<second>\d{1,6})(?![\d.,:/'’])",
    re.IGNORECASE,
)
_LED_TO = re.compile(r"(?:\b(?:auf|bei|to|at)\s+|:\s*)$", re.IGNORECASE)
_IN_THE_YEAR = re.compile(
    r"\b(?:(?:im|in\s+(?:the|dem))\s+(?:jahre?|year)\s+(?:19|20)\d\d|(?:ende|mitte|anfang)\s+(?:des\s+)?jahr(?:es)?"
    r"|(?:end|middle|beginning)\s+of\s+(?:the|this|next)\s+year|next\s+year|this\s+year|nächstes\s+jahr)\b",
    re.IGNORECASE,
)
_GROWTH = re.compile(
    r"\b(?:mehr|weniger|wachstum|steigerung|more|fewer|less|growth|up|plus)\b", re.IGNORECASE
)
_FROM_AND_TO = re.compile(r"\bvon\s+(?P<from>\d+)(?=\s+(?:\w+\s+)?auf\s+\d)", re.IGNORECASE)
_DATE_AFTER = re.compile(
    rf"\.?\s*{_MONTHS}\b|\.\s?\d|\.\s+[^\W\d_]|\s*(?:milli|mio|mrd|tausend|thousand|tsd)|\s*(?:bis|to|–|-|und|and)\s+\d",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_MORE = {
    "de": ("mehr", "zusaetzliche", "zusaetzlichen", "weitere", "weiteren"),
    "en": ("more", "additional", "extra"),
}
_TIMES = {
    "de": ("tag", "woche", "monat", "quartal", "jahr", "saison", "stunde"),
    "en": ("day", "week", "month", "quarter", "year", "season", "hour"),
}


class _Counted(NamedTuple):
    number: Decimal
    span: Span


def _unlike_target(goal: Goal, look: Look) -> Iterator[Notice]:
    """Notice a sentence that counts the same thing as the KPI, and says another number than the target."""
    target = goal.target
    if look.language not in LANGUAGES or not isinstance(target, Decimal) or not target.is_finite():
        return
    raised = _raised_to(goal)
    if raised is not None and target != raised:
        yield Notice(
            path=FieldPath("goals", "target", goal.id),
            evidence=f"{goal.statement} {target}",
            values={"said": raised, "target": target},
        )
        return
    counted = _counted(goal.statement[:_LONGEST], f"{goal.kpi}\n{goal.unit}", look.language)
    if counted is None or _may_be_meant(counted.number, target, goal):
        return
    if target in map(_number, _NUMBER.finditer(goal.statement[:_LONGEST])):
        return
    if goal.baseline is None and any(
        w.form in _MORE[look.language] for w in words_in(goal.statement[:_LONGEST])
    ):
        return
    if _times(goal.statement, look.language) - _times(f"{goal.kpi} {goal.unit}", look.language):
        return
    yield Notice(
        path=FieldPath("goals", "target", goal.id),
        evidence=f"{goal.statement} {target}",
        values={"said": counted.number, "target": target},
    )


def _raised_to(goal: Goal) -> Decimal | None:
    """Return to what a sentence takes the baseline: "from 12 to 20", where 12 is today's number."""
    found = list(_FROM_TO.finditer(goal.statement[:_LONGEST]))
    if len(found) != 1 or not isinstance(goal.baseline, Decimal):
        return None
    first, second = Decimal(found[0]["first"]), Decimal(found[0]["second"])
    return second if first == goal.baseline and first != second else None


@lru_cache(maxsize=512)
def _counted(statement: str, kpi: str, language: str) -> _Counted | None:
    """Return the one number of a sentence that counts what the KPI counts; none where there are several."""
    text = _NOTE.sub(lambda note: " " * len(note[0]), statement)
    text = in_figures(text, language)
    starts = {match.start("from") for match in _FROM_AND_TO.finditer(text)}
    found = [
        match
        for match in _NUMBER.finditer(text)
        if not _YEAR.fullmatch(match[0])
        and not _DATE_AFTER.match(text, match.end())
        and not _NO_TARGET_BEFORE.search(text[: match.start()])
        and match.start() not in starts
    ]
    if len(found) != 1:
        return None
    (match,) = found
    most = _WORDS_AFTER_PERCENT if _PERCENT.match(text, match.end()) else _WORDS_AFTER
    after = " ".join(word.form for word in words_in(text[match.end() :])[:most])
    counts = stems(kpi, language)
    if not touch(stems(after, language), counts):
        before = text[: match.start()]
        if not _LED_TO.search(before) or not touch(stems(before, language), counts):
            return None
    # "10 % more enquiries" is no number of enquiries.
    is_share = _PERCENT.search(kpi)
    if _PERCENT.match(text, match.end()) and not is_share and _GROWTH.search(text):
        return None
    number = _number(match)
    if number is None:
        return None
    return _Counted(number, Span(*match.span()))


def _number(match: re.Match[str]) -> Decimal | None:
    try:
        return Decimal(re.sub(r"[.,'’ ]", "", match[0]))
    except InvalidOperation:
        return None


def _may_be_meant(number: Decimal, target: Decimal, goal: Goal) -> bool:
    baseline = goal.baseline if isinstance(goal.baseline, Decimal) and goal.baseline.is_finite() else None
    same = {target} if baseline is None else {target, abs(target - baseline), baseline}
    if number in same or not number or not target:
        return True
    larger, smaller = max(number, target), min(number, target)
    return larger / smaller in _RATES


def _times(text: str, language: str) -> set[str]:
    """Return over which times a text counts."""
    forms = [word.form for word in words_in(_IN_THE_YEAR.sub(" ", text[:_LONGEST]))]
    return {time for time in _TIMES[language] if any(form.startswith(time) for form in forms)}


def _not_countable(goal: Goal, look: Look) -> Iterator[Notice]:
    """Notice a number given to how well known one is, when nobody is asked for it."""
    if not isinstance(goal.target, Decimal):
        return
    spans = said(goal.kpi, look.language, "not_countable", "hollow_kpi", "hollow_measured")
    if spans and not _is_counted_by_somebody(goal, spans, look.language):
        joined = joined_spans(goal.kpi, spans)
        yield Notice(
            path=FieldPath("goals", "kpi", goal.id),
            evidence=f"{goal.kpi}\n{goal.source}",
            values={"words": quoted(goal.kpi, joined)},
            spans=joined,
        )


def _is_counted_by_somebody(goal: Goal, spans: tuple[Span, ...], language: str) -> bool:
    """Tell whether people are asked or counted; "our good name" names nobody."""
    beside = goal.kpi
    for span in spans:
        beside = f"{beside[: span.start]}{' ' * (span.end - span.start)}{beside[span.end :]}"
    if said(beside, language, "survey", "somebody_asked", "people_counted", "counted_beside"):
        return True
    return bool(said(goal.source, language, "survey", "somebody_asked"))


_DORAN = N_(
    "George Doran, There's a S.M.A.R.T. way to write management's goals and objectives (Management Review, "
    "1981)."
)


def _goal(statement: str, kpi: str, target: str, **more: str) -> dict[str, object]:
    return {
        "goals/g1/statement": statement,
        "goals/g1/kpi": kpi,
        "goals/g1/target": target,
        **{f"goals/g1/{key}": value for key, value in more.items()},
    }


TARGET_UNLIKE_STATEMENT = Rule(
    id="target-unlike-statement",
    severity=Severity.HINT,
    title=N_("The sentence gives a different number"),
    explanation=N_("The sentence speaks of {said}, and the target is {target}."),
    question=N_("Which of the two numbers holds?"),
    aspect=MEASURABLE,
    source=_DORAN,
    watches=(Watch(section="goals", check=_unlike_target),),
    field="goals/g1/statement",
    yields_to=(*MISPLACED, "vanity-figure"),
    examples={
        "de": Examples(
            hits=(
                _goal("Bis Ende 2028 verkaufen wir 80 Gutscheine (2026: 35).", "Verkaufte Gutscheine", "60"),
                _goal(
                    "Durchführung von 300 bezahlten Führungen statt 120", "Führungen", "250", baseline="120"
                ),
                _goal("Von 8 auf 14 Lernende im Jahr", "Lernende", "12", baseline="8"),
                _goal("Bis Juni kommen zwanzig Schulklassen.", "Schulklassen", "30"),
            ),
            misses=(
                _goal("Bis Ende 2028 verkaufen wir 80 Gutscheine.", "Verkaufte Gutscheine", "80"),
                _goal("25 Probefahrten mehr als im Vorjahr", "Probefahrten", "145", baseline="120"),
                _goal("Jede Anfrage ist nach 24 Stunden beantwortet.", "Anteil beantworteter Anfragen", "90"),
                _goal("Fünf Probefahrten pro Woche", "Probefahrten", "260", unit="pro Jahr"),
                _goal("10 Probefahrten pro Woche", "Probefahrten", "400", unit="pro Jahr"),
                _goal("Steigerung von 120 auf 300 Probefahrten", "Probefahrten", "300"),
                _goal("In unseren 3 Läden kaufen mehr Leute Brot vom Vortag.", "Brote vom Vortag", "40"),
                _goal("Im 4. Quartal fragen sechs Leute nach Führungen.", "Anfragen im Quartal", "6"),
                _goal("Nie weniger als 90 von 100 Fragen sind beantwortet.", "Beantwortete Fragen", "90"),
                _goal("Von den 60 Plätzen sind 45 besetzt.", "besetzte Plätze", "45"),
                _goal("Neun von zehn Anfragen sind beantwortet.", "Beantwortete Anfragen", "90"),
            ),
        ),
        "en": Examples(
            hits=(
                _goal("By the end of 2028 we sell 80 vouchers (2026: 35).", "Vouchers sold", "60"),
                _goal(
                    "300 test rides a year instead of 120", "Test rides", "250", baseline="120", unit="a year"
                ),
                _goal("On 30 June 2028 we have 14 apprentices.", "Apprentices on that day", "12"),
                _goal("Twenty school classes come to us.", "School classes", "30"),
            ),
            misses=(
                _goal("By the end of 2028 we sell 80 vouchers.", "Vouchers sold", "80"),
                _goal("25 test rides more than last year", "Test rides", "145", baseline="120"),
                _goal("Each enquiry is answered after 24 hours.", "Share of enquiries answered", "90"),
                _goal("10 test rides a week", "Test rides", "400", unit="per year"),
                _goal("In our 3 shops more people buy bread of the day before.", "Loaves sold", "40"),
                _goal("Of the 60 places 45 are filled.", "places filled", "45"),
                _goal("Nine out of ten enquiries are answered.", "Enquiries answered", "90"),
            ),
        ),
    },
)

KPI_NOT_COUNTABLE = Rule(
    id="kpi-not-countable",
    severity=Severity.WARNING,
    title=N_("Nobody can count this as it stands"),
    explanation=N_("{words}: there is a number beside it, but no one is asked and nothing is counted."),
    question=N_("What do people do when it has come true, so that you can count it?"),
    aspect=MEASURABLE,
    source=_DORAN,
    watches=(Watch(section="goals", check=_not_countable),),
    field="goals/g1/kpi",
    yields_to=(*MISPLACED, "vanity-figure"),
    examples={
        "de": Examples(
            hits=(
                _goal("Man soll uns kennen.", "Bekanntheitsgrad", "80", unit="%"),
                _goal("Ein guter Ruf im Quartier", "Image im Quartier", "9", source="merken wir schon"),
                _goal("Sichtbarer werden", "Sichtbarkeit", "100", source="Instagram"),
                _goal("Man mag uns.", "Wohlfühlfaktor", "8"),
                _goal("Gäste kommen gern.", "Gästezufriedenheit", "90"),
            ),
            misses=(
                _goal("Man soll uns kennen.", "Bekanntheit", "40", source="Umfrage am Märit, 200 Leute"),
                _goal("Man mag uns.", "Beliebtheit des Brunchs (verkaufte Gedecke)", "40"),
                {"goals/g1/kpi": "Bekanntheit"},
                _goal("Mehr Buchungen", "Buchungen", "40"),
                _goal("Gäste kommen gern.", "Zufriedenheit", "90", source="Kärtchen an der Kasse, gezählt"),
                _goal("Man findet uns.", "Sichtbarkeit bei Google, Position", "3"),
            ),
        ),
        "en": Examples(
            hits=(
                _goal("People are to know us.", "Awareness", "80", unit="%"),
                _goal("A good name in the quarter", "Image in the quarter", "9", source="we notice"),
                _goal("To be seen more", "Visibility", "100", source="Instagram"),
                _goal("People like us.", "How popular we are", "8"),
                _goal("Guests like to come.", "Guest satisfaction", "90"),
            ),
            misses=(
                _goal("People are to know us.", "Awareness", "40", source="Survey at the market, 200 people"),
                _goal("People like us.", "Popularity of the brunch (covers sold)", "40"),
                {"goals/g1/kpi": "Awareness"},
                _goal("More bookings", "Bookings", "40"),
                _goal("Guests like to come.", "Satisfaction", "90", source="Cards at the till, counted"),
                _goal("People find us.", "Visibility on Google, position", "3"),
            ),
        ),
    },
)

RULES = (TARGET_UNLIKE_STATEMENT, KPI_NOT_COUNTABLE)
