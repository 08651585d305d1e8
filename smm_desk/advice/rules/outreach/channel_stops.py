"""Rules about giving a channel up again: whether it was thought of, and whether it can ever come to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import joined_spans, quoted, shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.outreach.channel_places import is_own_place
from smm_desk.advice.rules.outreach.empty_reasons import names_of_audiences, places_of_empty_reasons
from smm_desk.advice.rules.reading.kept_free import says_nothing
from smm_desk.advice.rules.reading.phrases import said
from smm_desk.advice.rules.reading.vocabulary import places_of_sentences
from smm_desk.advice.span import Span
from smm_desk.concept.outreach import Channel, Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_SOURCE = N_(
    "Peter Drucker, The Effective Executive (1967): ask of everything you do whether you "
    "would start it today if you were not doing it already."
)
_MOST_NAMES = 4
_SOME_DAY = re.compile(
    r"\b(?:(?:some|one) (?:day|time)|eines tages|once(?= (?:the|it|we|they|our|there|that|nobody)))\b",
    re.IGNORECASE,
)
_END_OF_CLAUSE = re.compile(r"\s*[,;:.!?()\n–—]")


def _no_stop_rule(channels: tuple[Channel, ...], look: Look) -> Iterator[Notice]:
    """Notice channels that are worked out, and none of which says when it ends, not even in its reason."""
    used = [
        channel
        for channel in channels
        if channel.decision == Decision.USE
        and channel.platform.strip()
        and not is_own_place(channel.platform)
    ]
    if (
        all(channel.reason.strip() or channel.purpose.strip() for channel in used)
        and any(_is_worked_out(channel, look) for channel in used)
        and not any(_says_when_it_ends(channel, look) for channel in used)
    ):
        names = [shortened(channel.platform) for channel in used]
        listed = ", ".join(names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")
        yield Notice(
            path=FieldPath("channels", "stop_rule", used[0].id),
            evidence="\n".join(names),
            values={"channels": listed},
        )


def _is_worked_out(channel: Channel, look: Look) -> bool:
    return (
        bool(channel.reason.strip())
        and bool(channel.purpose.strip())
        and not places_of_empty_reasons(channel.reason, look.language, look.around, is_used=True)
    )


def _says_when_it_ends(channel: Channel, look: Look) -> bool:
    return not says_nothing(channel.stop_rule) or any(
        said(text, look.language, "says_stop") and said(text, look.language, "says_when")
        for text in (channel.reason, channel.lost_without, channel.purpose)
    )


def _never_stops(channel: Channel, look: Look) -> Iterator[Notice]:
    text = channel.stop_rule
    if channel.decision == Decision.NOT or is_own_place(channel.platform):
        return
    spans = joined_spans(
        text,
        (
            span
            for span in (
                *said(text, look.language, "never_stops"),
                *said(text, look.language, "stops_never"),
            )
            if "," not in text[span.start : span.end]
            and not said(text[span.start : span.end], look.language, "condition")
        ),
    )
    spans = joined_spans(text, (*spans, *said(text, look.language, "ends_with_the_place")))
    if spans and not _names_an_end(text, look, spans):
        yield Notice(
            path=FieldPath("channels", "stop_rule", channel.id),
            evidence=text,
            values={"words": quoted(text, spans)},
            spans=spans,
        )


def _stops_at_no_point(channel: Channel, look: Look) -> Iterator[Notice]:
    """Notice a stop rule that speaks of looking again, or of no success, and of no number or day."""
    text = channel.stop_rule
    if channel.decision != Decision.USE or is_own_place(channel.platform):
        return
    spans = joined_spans(
        text,
        (
            *said(text, look.language, "stops_at_no_point"),
            *(
                _whole_clause(text, span)
                for span in said(text, look.language, "ends_some_day", "nobody_is_keen")
            ),
        ),
    )
    places = places_of_sentences(text)
    if (
        spans
        and (
            spans[0].start < places[0].end
            or all(any(p.start <= span.start < p.end for span in spans) for p in places)
        )
        and not _sets_a_point(text, look.language)
        and not any(_never_stops(channel, look))
    ):
        yield Notice(
            path=FieldPath("channels", "stop_rule", channel.id),
            evidence=text,
            values={"words": quoted(text, spans)},
            spans=spans,
            title=N_("This names no point yet"),
            explanation=N_("{words}: nobody can say on which day that has come about."),
        )


def _sets_a_point(text: str, language: str) -> bool:
    """Tell whether a text names a day, a number or an event; that nobody is keen any more is none."""
    for span in said(text, language, "nobody_is_keen"):
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    named = said(_SOME_DAY.sub("", text), language, "names_a_point")
    return bool(named or said(text, language, "sets_a_point"))


def _whole_clause(text: str, span: Span) -> Span:
    """Return a span up to the end of its clause, so that "if it no" is quoted with what follows."""
    end = _END_OF_CLAUSE.search(text, span.end)
    return Span(span.start, end.start() if end else len(text.rstrip()))


def _names_an_end(text: str, look: Look, spans: tuple[Span, ...]) -> bool:
    """Tell whether a day, a number or a condition stands beside the words that go on for ever."""
    return any(
        not any(span.start <= found.start < span.end for span in spans)
        for found in said(text, look.language, "says_when")
    )


def _stop(rule: str, platform: str = "Instagram") -> dict[str, object]:
    return {
        "channels/c1/platform": platform,
        "channels/c1/decision": "use",
        "channels/c1/stop_rule": rule,
    }


def _worked_out(reason: str, purpose: str, **more: str) -> dict[str, object]:
    return {
        "channels/c1/platform": "Instagram",
        "channels/c1/decision": "use",
        "channels/c1/reason": reason,
        "channels/c1/purpose": purpose,
        **{f"channels/c1/{key}": value for key, value in more.items()},
    }


STOP_RULE_MISSING = Rule(
    id="stop-rule-missing",
    severity=Severity.HINT,
    title=N_("No channel says yet when it ends"),
    explanation=N_(
        "{channels}: without a day or a number, a channel is kept up out of habit, even when nothing comes "
        "of it any more."
    ),
    question=N_("By which day must which number be reached, or else you stop?"),
    source=_SOURCE,
    watches=(Watch(section="channels", check=_no_stop_rule, around=names_of_audiences, whole=True),),
    field="channels/c1/platform",
    examples={
        "de": Examples(
            hits=(
                _worked_out("Drei von vier Anfragen kommen von dort.", "Termine abmachen"),
                _worked_out(
                    "Unsere Gäste fragen dort nach dem Menü.", "Fragen beantworten", stop_rule="offen"
                ),
                {
                    **_worked_out("Die Hälfte der Eltern liest dort mit.", "Einladen"),
                    "channels/c2/platform": "Facebook",
                    "channels/c2/decision": "use",
                    "channels/c2/purpose": "Einladen",
                },
            ),
            misses=(
                "Instagram",
                _worked_out("Weil alle dort sind.", "Präsent sein"),
                _worked_out("Drei von vier Anfragen kommen von dort.", ""),
                _worked_out(
                    "Die Gäste fragen dort.", "Antworten", stop_rule="Weniger als fünf Fragen im Monat"
                ),
                _worked_out("Gäste fragen dort. Bleibt es bis Mai unter zehn, hören wir auf.", "Antworten"),
                {**_worked_out("Die Gäste lesen ihn.", "Einladen"), "channels/c1/platform": "Newsletter"},
            ),
        ),
        "en": Examples(
            hits=(
                _worked_out("Three out of four enquiries come from there.", "Arranging dates"),
                _worked_out("Our guests ask there for the menu.", "Answering questions", stop_rule="tbd"),
                {
                    **_worked_out("Half of the parents read along there.", "Inviting"),
                    "channels/c2/platform": "Facebook",
                    "channels/c2/decision": "use",
                    "channels/c2/purpose": "Inviting",
                },
            ),
            misses=(
                "Instagram",
                _worked_out("Because everybody is there.", "Being present"),
                _worked_out("Three out of four enquiries come from there.", ""),
                _worked_out(
                    "The guests ask there.", "Answering", stop_rule="Fewer than five questions a month"
                ),
                _worked_out("Guests ask there. If it is below ten by May, we stop.", "Answering"),
                {**_worked_out("The guests read it.", "Inviting"), "channels/c1/platform": "Newsletter"},
            ),
        ),
    },
)

STOP_RULE_ENDLESS = Rule(
    id="stop-rule-endless",
    severity=Severity.WARNING,
    title=N_("This stop rule never comes into force"),
    explanation=N_("{words}: with this, there will never be a day on which you have to decide."),
    question=N_("Which number on which day would make you stop?"),
    source=_SOURCE,
    watches=(
        Watch(section="channels", check=_never_stops),
        Watch(section="channels", check=_stops_at_no_point, severity=Severity.HINT),
    ),
    field="channels/c1/stop_rule",
    examples={
        "de": Examples(
            hits=(
                _stop("Aufgeben gibt es bei uns nicht."),
                _stop("Solange es Spass macht."),
                _stop("Wird regelmässig überprüft und bei Bedarf angepasst."),
                _stop("Wenn es nichts mehr bringt, hören wir auf."),
                _stop("Bis Google pleite ist."),
                _stop("Wenn keiner von uns mehr Lust hat."),
            ),
            misses=(
                _stop("Wir bleiben dran, bis zwei Quartale lang niemand mehr fragt."),
                _stop("Weniger als drei Anfragen im Monat: Dann hören wir auf."),
                _stop("Keine; sie ist unser Schaufenster.", "Website"),
                _stop("Wenn es bis Ostern nichts bringt, hören wir auf."),
                _stop("Wenn niemand mehr dort fragt, schauen wir weiter."),
                _stop("Sobald das Konto eine Gebühr kostet."),
            ),
        ),
        "en": Examples(
            hits=(
                _stop("We won't give up."),
                _stop("As long as it is fun."),
                _stop("Is regularly reviewed and adapted as needed."),
                _stop("Ended for lack of response."),
                _stop("Until Google goes bust."),
                _stop("When none of us, nobody, enjoys it any longer."),
            ),
            misses=(
                _stop("We keep at it until nobody has asked for two quarters."),
                _stop("Fewer than three enquiries a month: then we stop."),
                _stop("None; it is our shop window.", "Website"),
                _stop("If it brings nothing by Easter, we stop."),
                _stop("If nobody asks there any more, we think again."),
                _stop("As soon as the account costs a fee."),
            ),
        ),
    },
)

RULES = (STOP_RULE_MISSING, STOP_RULE_ENDLESS)
