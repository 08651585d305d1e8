"""The rule about meeting people: whether those whom a channel is for have been seen there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from smm_desk.advice.findings import Severity
from smm_desk.advice.quoting import LONGEST_QUOTE, shortened
from smm_desk.advice.rule import Examples, Look, Notice, Rule, Watch
from smm_desk.advice.rules.outreach.empty_reasons import names_an_audience, places_of_empty_reasons
from smm_desk.advice.rules.reading.phrases import affirmed, said
from smm_desk.advice.rules.reading.vocabulary import words_in
from smm_desk.concept.concept import Concept
from smm_desk.concept.outreach import Channel, Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_

_OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "instagram": ("insta",),
    "facebook": ("fb",),
    "x": ("twitter",),
    "linkedin": ("linked",),
}
_OWN_PLACES = frozenset(
    (
        *("website", "webseite", "homepage", "blog", "webshop", "onlineshop", "shop", "google", "maps"),
        *("newsletter", "rundbrief", "email", "mail", "mails", "telefon", "telephone", "phone", "sms"),
    )
)
"""What people look up or get sent, and where nobody meets anyone."""

_MESSENGERS = frozenset(("whatsapp", "signal", "telegram", "threema"))
_SAY_NOTHING = frozenset(("business", "profile", "unternehmensprofil", "profil", "account", "seite", "page"))
_ITEM = re.compile(r"[^,;.\n]+[,;.\n]*\s*")


@dataclass(frozen=True, slots=True)
class _Met:
    """An audience: what it is called, where it meets, and how that is known."""

    id: str
    name: str
    places: str
    evidence: str


def is_own_place(platform: str) -> bool:
    """Tell whether a channel is the firm's own, or a place to look something up."""
    return any(word.form in _OWN_PLACES for word in words_in(platform[:100]))


def _not_seen_there(channel: Channel, look: Look) -> Iterator[Notice]:
    """Notice a used channel that no meeting place of its audiences and no reason of its own speaks of."""
    if channel.decision != Decision.USE or not channel.audiences or is_own_place(channel.platform):
        return
    all_met: Mapping[str, _Met] = {met.id: met for met in look.around}
    met = [all_met[audience] for audience in channel.audiences if audience in all_met]
    names = _names(channel.platform)
    if not names or len(met) < len(channel.audiences) or not all(one.places.strip() for one in met):
        return
    if any(said(one.places, look.language, "anywhere") for one in met):
        return
    seen = [_seen(text, names, look.language) for one in met for text in (one.places, one.evidence)]
    if True in seen or _is_shown_by_reason(channel, look, met):
        return
    if _takes_numbers_of_customers(channel, names, look.language):
        return
    denials = [_denial(one, names, look.language) for one in met]
    first = next((place for place, denial in enumerate(denials) if denial), 0)
    text = met[first]
    values = {
        "platform": shortened(channel.platform),
        "places": shortened(denials[first]) or whole_items(text.places, first=_is_online(look.language)),
        "audience": shortened(text.name),
    }
    title, explanation, question = _words(bool(denials[first]), channel.reason, look.language)
    yield Notice(
        path=FieldPath("channels", "audiences", channel.id),
        evidence="\n".join((channel.platform, *(one.places for one in met))),
        values=values,
        title=title,
        explanation=explanation,
        question=question,
    )


def _words(is_denied: bool, reason: str, language: str) -> tuple[str, str, str]:
    """Return title, explanation and question; empty ones are those of the rule."""
    if is_denied:
        question = N_("Why this channel nevertheless, and not one of the places where they are?")
        return N_("By your own words these people are not there"), _DENIED, question
    if affirmed(reason, language, "they_are_there"):
        return N_("Nothing shows yet that these people are there"), _ONLY_SAID, ""
    return "", "", ""


def _takes_numbers_of_customers(channel: Channel, names: frozenset[str], language: str) -> bool:
    """Tell whether it is a messenger for people whose numbers the firm has anyway."""
    return bool(names & _MESSENGERS) and any(
        said(text, language, "has_numbers") for text in (channel.reason, channel.purpose)
    )


_ONLY_SAID = N_("The reason says so, but for “{audience}” you named these meeting places: “{places}”.")
_DENIED = N_("Of “{audience}” you wrote: “{places}”. That speaks against {platform}.")


def _is_shown_by_reason(channel: Channel, look: Look, met: list[_Met]) -> bool:
    names = tuple(one.name for one in met)
    return any(
        (
            said(text, look.language, "figure", "was_asked", "own_people")
            or names_an_audience(text, look.language, names)
        )
        and not places_of_empty_reasons(text, look.language, names, is_used=True)
        for text in (channel.reason, channel.lost_without)
    )


@lru_cache(maxsize=256)
def _names(platform: str) -> frozenset[str]:
    forms = {word.form for word in words_in(platform[:100])} - _SAY_NOTHING
    return frozenset(forms.union(*(_OTHER_NAMES.get(form, ()) for form in forms)))


def _seen(text: str, names: frozenset[str], language: str) -> bool | None:
    """Tell whether people are seen on a platform, are not, or whether nothing is said of it."""
    parts = [part for part in _parts(text) if _speaks_of(part, names)]
    if not parts:
        return None
    return not all(_denies(part, language) for part in parts)


def _denial(met: _Met, names: frozenset[str], language: str) -> str:
    """Return the words by which an audience is not on a platform, if there are any."""
    if _seen(met.places, names, language) is False:
        parts = [part for part in _parts(met.places) if _denies(part, language)]
    else:
        parts = [part for part in _parts(met.evidence) if _none_uses(part, language)]
    return next((part for part in parts if _speaks_of(part, names)), "").strip(" ,;.\n")


def _none_uses(part: str, language: str) -> bool:
    """Tell whether people were asked, and none of them uses it."""
    return bool(said(part, language, "nobody_uses")) and not said(part, language, "not_denied")


def _is_online(language: str) -> Callable[[str], bool]:
    return lambda item: bool(said(item, language, "online_place"))


def _denies(part: str, language: str) -> bool:
    return bool(said(part, language, "denies_place")) and not said(part, language, "not_denied")


def _parts(text: str) -> list[str]:
    return [found[0] for found in _ITEM.finditer(text[:10_000])]


@lru_cache(maxsize=1024)
def _speaks_of(text: str, names: frozenset[str]) -> bool:
    """Tell whether a platform is named, also within a compound."""
    return any(
        word.form in names or any(len(name) > 4 and word.form.startswith(name) for name in names)
        for word in words_in(text)
    )


def whole_items(text: str, *, first: Callable[[str], bool]) -> str:
    """Shorten a list so that no item of it is cut, if one is short enough; some of them come first."""
    line = " ".join(text[: 8 * LONGEST_QUOTE].split())
    if len(line) <= LONGEST_QUOTE:
        return line.rstrip(" .;,")
    items = [item.strip(" ,;.") for item in _parts(line)]
    kept: list[int] = []
    for number in sorted(range(len(items)), key=lambda number: not first(items[number])):
        if len(_with_gaps(items, [*kept, number])) <= LONGEST_QUOTE:
            kept.append(number)
    return _with_gaps(items, kept) if kept else shortened(text)


def _with_gaps(items: list[str], kept: Iterable[int]) -> str:
    """Quote some items of a list in their order, with a mark where others stand."""
    quote, last = "", -1
    for number in sorted(kept):
        gap = ", " if number == last + 1 else " … "
        quote, last = f"{quote}{gap if quote or number else ''}{items[number]}", number
    return quote if last == len(items) - 1 else f"{quote} …"


def _met_where(concept: Concept) -> tuple[_Met, ...]:
    return tuple(
        _Met(audience.id, audience.name, audience.meeting_places, audience.evidence)
        for audience in concept.audiences
    )


def _meet(platform: str, places: str, reason: str = "") -> dict[str, object]:
    return {
        "channels/c1/platform": platform,
        "channels/c1/decision": "use",
        "channels/c1/audiences": ["a1"],
        "audiences/a1/name": "Pendler",
        "audiences/a1/meeting_places": places,
        **({"channels/c1/reason": reason} if reason else {}),
    }


NOBODY_MEETS_THERE = Rule(
    id="nobody-meets-there",
    severity=Severity.HINT,
    title=N_("It is not said yet whether these people are there"),
    explanation=N_(
        "For “{audience}” you named these meeting places: “{places}”. Nothing there points to {platform}."
    ),
    question=N_("Who of them has told you that they are there?"),
    source=N_(
        "Charlene Li and Josh Bernoff, Groundswell (2008): people first, then objectives and strategy, "
        "technology last."
    ),
    watches=(Watch(section="channels", check=_not_seen_there, around=_met_where),),
    field="channels/c1/platform",
    examples={
        "de": Examples(
            hits=(
                _meet("TikTok", "Im Chor und am Markt"),
                _meet("Instagram", "In WhatsApp-Gruppen des Quartiers"),
                _meet("TikTok", "Am Bahnhof; auf TikTok ist kaum jemand von ihnen"),
                _meet("YouTube", "Im Chor und am Markt", "Die Schwester des Kassiers filmt gern."),
                _meet("TikTok", "Im Chor und am Markt", "Die Jungen sind dort."),
                {**_meet("TikTok", "Im Chor"), "audiences/a1/evidence": "22 gefragt, niemand nutzt TikTok"},
            ),
            misses=(
                "TikTok",
                _meet("WhatsApp", "In den WhatsApp-Gruppen von Arbeit und Quartier"),
                _meet("Google Business Profile", "Am Bahnhof"),
                _meet("Facebook", ""),
                _meet("YouTube", "Überall, auch online"),
                _meet("Newsletter", "Im Chor und am Markt"),
                _meet("Instagram", "Am Bahnhof", "Von zwölf Befragten schauen neun dort nach."),
                _meet("Instagram", "Nicht nur am Bahnhof, auch auf Instagram"),
                _meet("WhatsApp", "Am Bahnhof", "Die Nummern stehen auf den Bestellungen."),
            ),
        ),
        "en": Examples(
            hits=(
                _meet("TikTok", "In the choir and at the market"),
                _meet("Instagram", "In WhatsApp groups of the neighbourhood"),
                _meet("TikTok", "At the station; hardly any of them are on TikTok"),
                _meet("YouTube", "In the choir and at the market", "The treasurer's sister likes filming."),
                _meet("TikTok", "In the choir and at the market", "The young are there."),
                {**_meet("TikTok", "In the choir"), "audiences/a1/evidence": "22 asked, nobody uses TikTok"},
            ),
            misses=(
                "TikTok",
                _meet("WhatsApp", "In WhatsApp groups at work and in the neighbourhood"),
                _meet("Google Business Profile", "At the station"),
                _meet("Facebook", ""),
                _meet("YouTube", "Everywhere, online too"),
                _meet("Newsletter", "In the choir and at the market"),
                _meet("Instagram", "At the station", "Of twelve people we asked, nine look there."),
                _meet("Instagram", "Not only at the station, also on Instagram"),
                _meet("WhatsApp", "At the station", "The numbers are on the orders."),
            ),
        ),
    },
)

RULES = (NOBODY_MEETS_THERE,)
