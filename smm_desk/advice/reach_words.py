"""Saying a reach: the number, what it was reckoned from, its source and age, and what speaks against it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from smm_desk.advice.reach import FEW_ASKED, OLDEST_AGE, Estimate, Kind, Lack, Reach, Share
from smm_desk.concept.evidence import OwnEvidence
from smm_desk.i18n import N_, Message, Texts, message, plural_message
from smm_desk.knowledge.usage import FREQUENCIES, REASONS, Ages, Series

_LACKS = {
    Lack.COUNTRY: N_("No country is named, neither for the audience nor for the company."),
    Lack.PLATFORM: N_("This platform is not known to the desk, or the name speaks of more than one."),
    Lack.FIGURES: N_("No study of this country that the desk knows has a figure for this platform."),
    Lack.THIS_AGE: N_("No study that the desk knows has figures for every age of this audience."),
    Lack.AGE: N_("The audience has no age yet, and the studies know only some age groups."),
}
_OLD = N_("Older than three years: look for a newer figure before you rest a decision on it.")


def shown_percent(percent: Decimal) -> Decimal:
    """Return a share as studies print it: whole, unless the study itself has decimals."""
    exponent = percent.as_tuple().exponent
    is_published = isinstance(exponent, int) and exponent >= -1
    shown = percent if is_published else percent.quantize(Decimal(1), ROUND_HALF_UP)
    return shown.quantize(Decimal(1)) if shown == shown.to_integral_value() else shown


def percent_words(percent: Decimal, texts: Texts) -> str:
    """Write a share as studies print it."""
    return texts(message(N_("{number}%"), number=shown_percent(percent)))


def number_words(reach: Reach, texts: Texts) -> str:
    """Say the share of an audience and the index of its affinity, or that there are no figures."""
    if reach.percent is None:
        return texts(N_("no figures"))
    share = percent_words(reach.percent, texts)
    index = _affinity(reach)
    return share if index is None else texts(message(N_("{share} · index {index}"), share=share, index=index))


def index_words(reach: Reach, texts: Texts) -> str:
    """Say the index of the affinity alone; nothing where there is none."""
    index = _affinity(reach)
    return "" if index is None else texts(message(N_("index {index}"), index=index))


def _affinity(reach: Reach) -> int | None:
    return reach.estimate.affinity if reach.estimate and not reach.own else None


def ages_words(ages: Ages) -> str:
    """Write a span of ages: 14–29, or 14+."""
    return f"{ages.first}+" if ages.last is None else f"{ages.first}–{ages.last}"


def series_words(series: Series, texts: Texts) -> str:
    """Say of a series who asked, who was asked, and what counts as use."""
    study = series.study if str(series.year) in series.study else f"{series.study} {series.year}"
    asked = texts(message(N_(" ({count} asked)"), count=series.asked)) if series.asked else ""
    base = series.base.in_language(texts.language)
    return f"{study}{asked}: {base}; {texts(FREQUENCIES[series.frequency])}"


def letters(reaches: Iterable[Reach]) -> dict[Series, str]:
    """Give each series that a number rests on a letter, in the order in which they come."""
    shown = [reach.estimate.series for reach in reaches if reach.estimate and not reach.own]
    return {series: _letter(number) for number, series in enumerate(dict.fromkeys(shown))}


def _letter(number: int) -> str:
    return chr(ord("a") + number % 26) * (1 + number // 26)


def short_words(reach: Reach, letter: str, texts: Texts) -> str:
    """Say in a few words what a number rests on, for the line below it; `letter` names its series."""
    if reach.percent is None:
        return ""
    mark: list[str] = []
    if reach.kind is Kind.OWN:
        mark.append(texts(N_("✓ own")))
    if reach.kind is Kind.WIDER and reach.estimate:
        mark.append(ages_words(reach.estimate.series.ages))
    if reach.year is not None:
        year = str(reach.year)
        mark.append(texts(message(N_("old: {year}"), year=year)) if reach.is_old else year)
    return " · ".join((*mark, letter) if letter else mark)


def explanation(reach: Reach, texts: Texts) -> tuple[str, ...]:
    """Explain a number in a few lines, the most important first."""
    return tuple(texts(line) if isinstance(line, Message) else line for line in _lines(reach, texts))


def addresses(reach: Reach) -> tuple[str, ...]:
    """Return the addresses of the pages that the figures were read on."""
    estimates = [estimate for estimate in (reach.estimate, reach.older) if estimate]
    return tuple(dict.fromkeys(url for estimate in estimates for url in estimate.addresses))


def _lines(reach: Reach, texts: Texts) -> Iterator[str | Message]:
    if reach.own is not None:
        yield from _own_lines(reach, reach.own, texts)
    elif reach.estimate is not None:
        yield from _estimate_lines(reach, reach.estimate, texts)
    elif reach.lack is not None:
        yield message(_LACKS[reach.lack])
        if reach.lack in (Lack.THIS_AGE, Lack.AGE):
            asked = dict.fromkeys(f"{s.study} ({ages_words(s.ages)})" for s in reach.asked)
            yield message(N_("Asked were: {studies}."), studies=", ".join(asked))
    if reach.older is not None:
        yield from _older_lines(reach.older, texts)
    if reach.apart:
        yield _apart_line(reach, texts)


def _own_lines(reach: Reach, own: OwnEvidence, texts: Texts) -> Iterator[str | Message]:
    share = percent_words(reach.percent or Decimal(), texts)
    yield message(N_("Your own evidence: {share}. It overrules the studies."), share=share)
    yield own.name.strip()
    if not isinstance(own.asked, Decimal):
        yield message(N_("How many were asked is not noted."))
    elif own.asked < FEW_ASKED:
        yield message(N_("{count} were asked: a hint, not a proof."), count=own.asked)
    else:
        yield message(N_("{count} were asked."), count=own.asked)
    if isinstance(own.seen_on, date):
        yield message(N_("As of {day}."), day=own.seen_on)
    if reach.is_old:
        yield message(_OLD)
    if reach.estimate is not None:
        studied = percent_words(reach.estimate.percent, texts)
        source = series_words(reach.estimate.series, texts)
        ages = _ages_of(reach.estimate)
        yield message(N_("A study says {share} ({ages}): {source}."), share=studied, ages=ages, source=source)


def _estimate_lines(reach: Reach, estimate: Estimate, texts: Texts) -> Iterator[str | Message]:
    share = percent_words(estimate.percent, texts)
    if reach.ages is None:
        group = ages_words(estimate.series.ages)
        yield message(N_("{share} of all aged {ages}: the audience has no age yet."), share=share, ages=group)
    elif not estimate.is_by_age:
        group = ages_words(estimate.series.ages)
        yield message(
            N_("{share} of all aged {ages}. For the age of this audience there is no current figure."),
            share=share,
            ages=group,
        )
    else:
        yield from _reckoning(reach.ages, estimate, texts)
    yield message(N_("Source: {source}."), source=series_words(estimate.series, texts))
    if estimate.is_rounded:
        yield message(N_("The source itself gives a rounded figure."))
    if reach.is_old:
        yield message(_OLD)


def _reckoning(ages: Ages, estimate: Estimate, texts: Texts) -> Iterator[str | Message]:
    """Say how the bands of a study become the number, and what was assumed for it."""
    share, shares = percent_words(estimate.percent, texts), estimate.shares
    if len(shares) == 1:
        band = ages_words(shares[0].figure.ages)
        yield message(N_("{share} of those aged {ages} use the platform."), share=share, ages=band)
    else:
        steps = ", ".join(_step(each, texts) for each in shares)
        yield message(N_("Expected: {share}, reckoned from {steps}."), share=share, steps=steps)
        yield message(N_("Each year of age counts the same: how many people there are of each is not known."))
    cut = [ages_words(each.figure.ages) for each in shares if not ages.holds(each.figure.ages)]
    if cut:
        yield message(
            N_("The audience is only a part of {bands}; the figure of the whole band is used for it."),
            bands=", ".join(cut),
        )
    if ages.last is None and len(shares) > 1:
        yield message(N_("Without an upper end, years are counted up to {age}."), age=OLDEST_AGE)
    if estimate.affinity is not None and estimate.everybody is not None:
        yield message(
            N_("Affinity {index}: of all aged {ages} it is {share}. 100 is average."),
            index=estimate.affinity,
            ages=ages_words(estimate.everybody.ages),
            share=percent_words(estimate.everybody.percent, texts),
        )
    else:
        yield message(N_("Affinity cannot be reckoned: the study has no figure for the whole population."))


def _step(share: Share, texts: Texts) -> str:
    return texts(
        plural_message(
            "{ages}: {share} (one year)",
            "{ages}: {share} ({count} years)",
            share.years,
            ages=ages_words(share.figure.ages),
            share=percent_words(share.figure.percent, texts),
        )
    )


def _older_lines(older: Estimate, texts: Texts) -> Iterator[Message]:
    yield message(
        N_("For this age there is only an outdated figure, {share}: {source}."),
        share=percent_words(older.percent, texts),
        source=series_words(older.series, texts),
    )


def _apart_line(reach: Reach, texts: Texts) -> Message:
    counts = Counter(each.reason for each in reach.apart)
    reasons = "; ".join(f"{count} × {texts(REASONS[reason])}" for reason, count in counts.items())
    return message(N_("Kept apart and not counted: {reasons}."), reasons=reasons)


def _ages_of(estimate: Estimate) -> str:
    """Return the bands that a number rests on, or the ages of everybody asked."""
    spans: Iterable[Ages] = [each.figure.ages for each in estimate.shares] or [estimate.series.ages]
    return ", ".join(ages_words(span) for span in spans)
